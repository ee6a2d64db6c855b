export { createReportData } from './data';
export { createReportService, type ReportService, type ReportRequest } from './service';
export { createWeeklyRun } from './weekly';
export { createReportSchedule } from './schedule';
export { type RenderedReport } from './render';
