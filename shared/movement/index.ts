export {
  compareDates,
  daysLate,
  formatDateTime,
  fromSerial,
  type PlainDate,
  type PlainDateTime,
  toSerial,
  vietnamTime,
} from './calendar';
export { type DueDate, dueDates, type Span } from './due-dates';
export { loadPlan, planCodes, readPlan, templateCodes } from './load-plan';
export { type Period, reportPeriod, sayDue, yearlyDeadline } from './period';
export type { Deadline, YearlyDeadline } from './schema/deadlines';
export type { PlanPartCode, SubjectKind } from './schema/parts';
export {
  type Award,
  type Criterion,
  type CriterionGroup,
  type Indicator,
  type Plan,
  planSchema,
  type ReportSection,
} from './schema/plan';
export {
  inheritedFrom,
  SOURCED_KINDS,
  type SourcedKind,
  type SourcedPart,
  sourcedParts,
} from './sources';
export {
  type PlanGap,
  type PlanTemplate,
  planGaps,
  planMarks,
  planTemplates,
  type Sentence,
} from './templates';
export { checkTotals, type TotalOff } from './totals';
