export {
  compareDates,
  daysLate,
  formatDateTime,
  type PlainDate,
  type PlainDateTime,
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
