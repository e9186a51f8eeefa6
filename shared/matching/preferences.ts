import { type Pairs, weighPairs } from './pairs';
import { NEGLIGIBLE } from './phrase';
import type { ColumnReading, ControlReading } from './readings';
import { WEIGHTS } from './weights';

/** Of several forms the one that takes most columns is meant; the others give way to it. */
export function preferMainForm(pairs: Pairs): Pairs {
  const forms = [...new Set(pairs.controls.map(({ control }) => control.form))];
  if (forms.length < 2) return pairs;
  const formOf = (at: number) => pairs.controls[at]?.control.form;
  const counts = forms.map(
    (form) =>
      pairs.rows.filter((row) =>
        [...row].some(([at, { score }]) => score >= WEIGHTS.certain && formOf(at) === form),
      ).length,
  );
  const main = forms[counts.indexOf(Math.max(...counts))];
  return weighPairs(pairs, (_, { control }) => (control.form === main ? 1 : WEIGHTS.inOtherForm));
}

/**
 * "Sáng › Trực" goes under "Buổi sáng", if anything there suits it: what stands under other
 * headings gives way.
 */
export function preferSameHeading(pairs: Pairs): Pairs {
  const suited = new Set(
    pairs.columns.filter((column, number) =>
      [...(pairs.rows[number] ?? [])].some(([at, { score }]) => {
        const control = pairs.controls[at];
        return score >= WEIGHTS.offered && control !== undefined && sharesHeading(column, control);
      }),
    ),
  );
  if (suited.size === 0) return pairs;
  return weighPairs(pairs, (column, control) =>
    suited.has(column) && !sharesHeading(column, control) ? WEIGHTS.underOtherHeading : 1,
  );
}

function sharesHeading({ headings }: ColumnReading, { context }: ControlReading): boolean {
  return headings.some(
    ({ plain, weight }) => weight > NEGLIGIBLE && context.some((other) => other.plain === plain),
  );
}
