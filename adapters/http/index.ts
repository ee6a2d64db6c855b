export { createHttpServer, type HttpServer } from './server';
export type { HealthReport, HttpServerOptions } from './options';
export { escapeHtml, htmlPage, sendHtml, type HtmlPage } from './html-page';
