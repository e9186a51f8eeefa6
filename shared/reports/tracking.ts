import { compareDates, daysLate, type Period, type PlainDate } from '../movement';
import { formatDate } from '../vietnamese';
import { normalCode } from './cells';
import type { UnitIntake } from './gather';
import { reportProblem } from './problems';
import type { ReportProblem, TrackingState } from './types';

/** Where a unit stands on `today`; the officer's record of the day goes before the report's own. */
export function trackUnit(
  { unit, report, conflicting, unusable }: UnitIntake,
  period: Period,
  today: PlainDate,
): { status: TrackingState; problems: ReportProblem[] } {
  const unitCode = normalCode(unit.code);
  const because = (problem: ReportProblem) => [problem];
  if (conflicting) return { status: { state: 'conflicting' }, problems: [] };
  if (unusable) return { status: { state: 'unreadable' }, problems: [] };
  if (!report) {
    const days = daysLate(today, period.dueBefore);
    const name = days > 0 ? 'missing-overdue' : 'missing-not-due';
    const params = { unit: unit.name, due: formatDate(period.dueBefore), days };
    return {
      status: { state: 'missing', days },
      problems: because(reportProblem(name, {}, params, unitCode)),
    };
  }

  const submitted = unit.received ?? report.submitted;
  const place = unit.received ? { field: 'Ngày nhận' } : report.submittedCell;
  if (!submitted) return { status: { state: 'undated' }, problems: [] };
  const found = formatDate(submitted);
  if (compareDates(submitted, today) > 0) {
    const params = { found, today: formatDate(today) };
    return {
      status: { state: 'undated' },
      problems: because(reportProblem('submitted-future', place, params, unitCode)),
    };
  }
  const days = daysLate(submitted, period.dueBefore);
  const status: TrackingState =
    days === 0 ? { state: 'on-time', submitted } : { state: 'late', submitted, days };
  if (compareDates(submitted, period.closes) <= 0) return { status, problems: [] };
  const params = { found, closes: formatDate(period.closes) };
  return { status, problems: because(reportProblem('after-closing', place, params, unitCode)) };
}
