export {
  compareDates,
  daysLate,
  formatDate,
  formatDateTime,
  fromSerial,
  type PlainDate,
  type PlainDateTime,
  parseDate,
  toSerial,
} from './calendar';
export { loadPlan, planCodes } from './load-plan';
export { type Period, reportPeriod, sayDue } from './period';
export {
  type Award,
  type Criterion,
  type Indicator,
  type Plan,
  type PlanPartCode,
  planSchema,
  type ReportSection,
  type SubjectKind,
} from './plan';
