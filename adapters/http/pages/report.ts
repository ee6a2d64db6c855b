import type { HttpRoute } from '../../../src/ports/http';
import { escapeHtml, htmlPage, sendHtml } from '../html-page';
import { gonePage } from './gone';

export interface ReportPage {
  title: string;
  sections: { heading: string; text: string }[];
}

export interface ReportPageOptions {
  /** What a link stands for; undefined when it is forged or past its time. */
  page: (token: string) => Promise<ReportPage | undefined>;
}

/** `GET /r/:token`: one report, to read or to print. */
export function createReportRoute({ page }: ReportPageOptions): HttpRoute {
  return {
    method: 'GET',
    path: '/r/:token',
    async handle({ params }, response) {
      const report = await page(params.token ?? '');
      if (!report) return sendHtml(response, gonePage('报告'), 404);
      const sections = report.sections.map(
        ({ heading, text }) =>
          `<section><h2>${escapeHtml(heading)}</h2>\n${text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => `<p>${escapeHtml(line)}</p>`)
            .join('\n')}</section>`,
      );
      const body = `<h1>${escapeHtml(report.title)}</h1>\n${sections.join('\n')}`;
      sendHtml(response, htmlPage({ title: report.title, body }));
    },
  };
}
