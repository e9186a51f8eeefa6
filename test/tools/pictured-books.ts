import type { Sample } from '../samples/score-book';

/** Plans with a score workbook of their own. */
const PLANS = ['P1', 'P2', 'P3', 'P4', 'P5', 'QD4725'] as const;
/** Plans that score units alone. */
const OF_UNITS: readonly string[] = ['QD4725'];

/** The workbooks to be looked at: of each plan with a sheet for each subject, and with one for all. */
export function picturedBooks(plans: readonly string[]): (Sample & { name: string })[] {
  return (plans.length === 0 ? PLANS : plans).flatMap((plan) =>
    (['sheet-each', 'matrix'] as const).map((layout) => ({
      plan,
      layout,
      of: OF_UNITS.includes(plan) ? 'units' : 'both',
      name: `${plan}-${layout}`,
    })),
  );
}
