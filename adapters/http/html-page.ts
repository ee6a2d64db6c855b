import type { ServerResponse } from 'node:http';

export interface HtmlPage {
  title: string;
  /** HTML. Whatever comes from people goes through `escapeHtml` first. No inline style or script: the policy refuses them. */
  body: string;
  /** Language of the text, 'zh-CN' unless told. */
  lang?: string;
}

/** A whole document in the house's style, for pages that stand alone such as the report. Works without script, and prints well. */
export function htmlPage({ title, body, lang = 'zh-CN' }: HtmlPage): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/page.css">
</head>
<body>
<main class="sheet">
${body}
</main>
</body>
</html>
`;
}

/** Answers with a page; never kept by a cache, as its address may be a secret. */
export function sendHtml(response: ServerResponse, html: string, status = 200): void {
  const body = Buffer.from(html);
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for an element's content and for a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
