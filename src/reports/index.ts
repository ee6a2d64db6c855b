export { createReportCut } from './cut';
export { createReportData } from './data';
export { createReportService } from './service';
export { createWeeklyRun } from './weekly';
export { createReportSchedule } from './schedule';
