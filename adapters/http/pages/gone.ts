import { escapeHtml, htmlPage } from '../html-page';

/** For links that are past their time or were never ours; which of both is not said. */
export function gonePage(what: string): string {
  return htmlPage({
    title: '链接已失效',
    body: `<h1>链接已失效</h1>\n<p>这个${escapeHtml(what)}链接已经过期或不完整。请在聊天里重新获取。</p>`,
  });
}
