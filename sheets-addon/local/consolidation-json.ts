import { type Consolidation, countStates, sayState, type Total } from '../../shared/reports';
import { formatIsoDate } from '../../shared/vietnamese';
import { say } from '../../shared/words';

/**
 * The object that `npm run consolidate -- --json` prints:
 * ```
 * { plan, year, today, dueBefore, out: path | null,
 *   counts: { "on-time", late, undated, missing, unreadable, conflicting },
 *   tracking: [{ code, name, level, cluster, state, text, submitted: "2026-10-05" | null,
 *                daysLate, files: [], errors, warnings }],
 *   totals: [{ code, title, unit, kind: "ratio" | "quantity",
 *              all: TOTAL, byCluster: [{ name, …TOTAL }], byLevel: [{ name, …TOTAL }] }],
 *   texts: [{ code, title, units: [{ code, text }] }],
 *   problems: [{ severity: "error" | "warning", code, unit: code | null, file, sheet, cell, field,
 *                what, remedy }] }
 * TOTAL = { part, whole: number | null, ratio: 0–1 | null, counted, expected, leftOut: [codes] }
 * ```
 * Dates are yyyy-mm-dd; unknown parts of a place are null. When nothing could be done the object is
 * `{ "error": "…" }`.
 */
export function consolidationJson(consolidation: Consolidation, out: string | null) {
  const { plan, period, today, tracking, totals, sections, problems } = consolidation;
  return {
    plan: plan.code,
    year: period.year,
    today: formatIsoDate(today),
    dueBefore: formatIsoDate(period.dueBefore),
    out,
    counts: countStates(consolidation),
    tracking: tracking.map(({ unit, status, fileNames, errors, warnings }) => ({
      code: unit.code,
      name: unit.name,
      level: unit.level,
      cluster: unit.cluster,
      state: status.state,
      text: sayState(status),
      submitted: 'submitted' in status ? formatIsoDate(status.submitted) : null,
      daysLate: 'days' in status ? status.days : 0,
      files: fileNames,
      errors,
      warnings,
    })),
    totals: plan.report.indicators.map(({ code, title, unit, kind }) => {
      const of = totals.find((it) => it.code === code);
      const named = ({ name, total }: { name: string; total: Total }) => ({ name, ...total });
      return {
        code,
        title,
        unit,
        kind,
        all: of?.all,
        byCluster: of?.byCluster.map(named),
        byLevel: of?.byLevel.map(named),
      };
    }),
    texts: plan.report.sections.map(({ code, title }) => ({
      code,
      title,
      units: (sections.find((it) => it.code === code)?.texts ?? []).map(({ unit, text }) => ({
        code: unit.code,
        text,
      })),
    })),
    problems: problems.map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      unit: problem.unitCode,
      file: problem.place?.file ?? null,
      sheet: problem.place?.sheet ?? null,
      cell: problem.place?.cell ?? null,
      field: problem.place?.field ?? null,
      what: say(problem.code, problem.params),
      remedy: say(problem.remedy, problem.params),
    })),
  };
}
