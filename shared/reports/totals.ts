import type { Indicator } from '../movement';
import type { UnitIntake } from './gather';
import { compareLevels, compareText } from './order';
import type { IndicatorTotals, Total } from './types';

/** Decimals kept in sums and ratios, so that adding 0.1 and 0.2 gives 0.3. */
const DECIMALS = 1e6;
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** Sums of one indicator: in all, by cluster and by level. Units without a usable value are left out. */
export function indicatorTotals(
  indicator: Indicator,
  intakes: readonly UnitIntake[],
): IndicatorTotals {
  return {
    code: indicator.code,
    all: totalOf(indicator, intakes),
    byCluster: totalsBy(indicator, intakes, ({ unit }) => unit.cluster, compareText),
    byLevel: totalsBy(indicator, intakes, ({ unit }) => unit.level, compareLevels),
  };
}

/** One total a group, in order; none when no unit names its group. */
function totalsBy(
  indicator: Indicator,
  intakes: readonly UnitIntake[],
  groupOf: (intake: UnitIntake) => string,
  order: (a: string, b: string) => number,
): IndicatorTotals['byCluster'] {
  const names = [...new Set(intakes.map(groupOf))].sort(order);
  if (names.every((name) => name === '')) return [];
  return names.map((name) => ({
    name,
    total: totalOf(
      indicator,
      intakes.filter((intake) => groupOf(intake) === name),
    ),
  }));
}

function totalOf(indicator: Indicator, intakes: readonly UnitIntake[]): Total {
  const statedBy = ({ report }: UnitIntake) => report?.values[indicator.code];
  const values = intakes.flatMap((intake) => statedBy(intake) ?? []);
  const part = rounded(values.reduce((sum, value) => sum + value.part, 0));
  const whole =
    indicator.kind === 'ratio'
      ? rounded(values.reduce((sum, value) => sum + (value.whole ?? 0), 0))
      : null;
  return {
    part,
    whole,
    ratio: whole ? rounded(part / whole) : null,
    counted: values.length,
    expected: intakes.length,
    leftOut: intakes.filter((intake) => !statedBy(intake)).map(({ unit }) => unit.code),
  };
}
