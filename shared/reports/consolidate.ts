import { normalCode } from './cells';
import { gatherReports } from './gather';
import { compareText } from './order';
import { indicatorTotals } from './totals';
import { trackUnit } from './tracking';
import type { Consolidation, ConsolidationInput, ReportProblem, TrackingRow } from './types';

/**
 * Unit reports → tracking, sums, texts and problems. Pure; the order of the input does not matter.
 *
 * A unit is left out of the sum of exactly those indicators that its report does not state properly,
 * and the total says so. Several reports of one unit that say the same count once, with a warning;
 * when they differ none is counted: which one is right is for the officer to say.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { plan, period, today, listProblems = [] } = input;
  const { intakes, problems } = gatherReports(input);
  const tracked = intakes.map((intake) => ({ intake, ...trackUnit(intake, period, today) }));
  const all = sortProblems([...listProblems, ...problems, ...tracked.flatMap((it) => it.problems)]);
  const counts = countByUnit(all);
  return {
    plan,
    period,
    today,
    tracking: tracked.map(
      ({ intake: { unit, fileNames }, status }): TrackingRow => ({
        unit,
        status,
        fileNames,
        ...(counts.get(normalCode(unit.code)) ?? { errors: 0, warnings: 0 }),
      }),
    ),
    totals: plan.report.indicators.map((indicator) => indicatorTotals(indicator, intakes)),
    sections: plan.report.sections.map(({ code }) => ({
      code,
      texts: intakes.flatMap(({ unit, report }) => {
        const text = report?.texts[code] ?? '';
        return text === '' ? [] : [{ unit, text }];
      }),
    })),
    problems: all,
  };
}

function countByUnit(
  problems: readonly ReportProblem[],
): Map<string, { errors: number; warnings: number }> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { unitCode, severity } of problems) {
    const of = counts.get(unitCode ?? '') ?? { errors: 0, warnings: 0 };
    if (severity === 'error') of.errors++;
    else of.warnings++;
    counts.set(unitCode ?? '', of);
  }
  return counts;
}

/** Errors first, then by unit, file, sheet and cell; all the rest only to make the order total. */
function sortProblems(problems: readonly ReportProblem[]): ReportProblem[] {
  const keys = new Map(problems.map((problem) => [problem, sortKey(problem)]));
  return [...problems].sort((a, b) => {
    const left = keys.get(a) ?? [];
    const right = keys.get(b) ?? [];
    for (let index = 0; index < left.length; index++) {
      const order = compareText(left[index] ?? '', right[index] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
}

function sortKey({ severity, unitCode, place, code, params }: ReportProblem): string[] {
  const { file = '', sheet = '', cell = '', field = '' } = place ?? {};
  const rest = JSON.stringify(params ?? {});
  return [severity, unitCode ?? '', file, sheet, rowFirst(cell), field, code, rest];
}

/** "C7" → "7 C": cells in reading order. */
const rowFirst = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$2 $1');
