export { createHttpServer, type HttpServer } from './server';
export type { HealthReport, HttpServerOptions } from './options';
export { escapeHtml, htmlPage, sendHtml, type HtmlPage } from './html-page';
export { createAdminRoute, type AdminPageOptions } from './pages/admin';
export { createReportRoute, type ReportPageOptions } from './pages/report';
