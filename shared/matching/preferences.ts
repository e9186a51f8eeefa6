import { tellsApart } from './extra-words';
import { areOpposite } from './opposites';
import { type Pairs, weighPairs } from './pairs';
import { NEGLIGIBLE, type Word } from './phrase';
import { type ColumnReading, type ControlReading, standsOver } from './readings';
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
 * "Sáng › Trực" goes under "Buổi sáng", "Chuyển đi từ › Chi bộ" rather under "Nơi chuyển đi" than
 * under "Nơi chuyển đến", if anything there suits it: what stands under headings that say less of
 * the column's gives way.
 */
export const preferSameHeading = (pairs: Pairs): Pairs =>
  preferMost(pairs, ({ column }) => column.id, headingInCommon, WEIGHTS.offered);

/**
 * "Giải cấp tỉnh" goes under "Kết quả cấp tỉnh" rather than under "Kết quả cấp xã" where both ask
 * "Giải": of labels alike those give way that stand under headings that say less of the header.
 */
export const preferHeadingInHeader = (pairs: Pairs): Pairs =>
  preferMost(pairs, ({ column }, { phrase }) => `${column.id} ${phrase.key}`, saidOver);

/** Of the pairs of a group those give way that say less than what any of at least this score says. */
function preferMost(
  pairs: Pairs,
  groupOf: (column: ColumnReading, control: ControlReading) => string,
  saidBy: (column: ColumnReading, control: ControlReading) => number,
  least = 0,
): Pairs {
  const most = new Map<string, number>();
  for (const [number, column] of pairs.columns.entries()) {
    for (const [at, { score }] of pairs.rows[number] ?? []) {
      const control = pairs.controls[at];
      const said = score < least || !control ? 0 : saidBy(column, control);
      if (!control || said === 0) continue;
      const group = groupOf(column, control);
      most.set(group, Math.max(most.get(group) ?? 0, said));
    }
  }
  if (most.size === 0) return pairs;
  return weighPairs(pairs, (column, control) => {
    const isLess = saidBy(column, control) < (most.get(groupOf(column, control)) ?? 0);
    return isLess ? WEIGHTS.underOtherHeading : 1;
  });
}

/** Weight of the words of the header that the label lacks and the headings over it say. */
const saidOver = ({ phrase }: ColumnReading, control: ControlReading): number =>
  control.phrase.key === '' ? 0 : weightOver(control, lacking(phrase.words, control.phrase.words));

/** Weight of those of the words that the headings over a control say. */
const weightOver = (control: ControlReading, words: readonly Word[]): number =>
  words
    .filter((word) => standsOver(control, word))
    .reduce((sum, { weight }) => (weight > NEGLIGIBLE ? sum + weight : sum), 0);

/**
 * Weight of the words of the column's headings that stand over the control, less those that tell
 * things apart and stand on one side only; none beside their opposites.
 */
function headingInCommon(column: ColumnReading, control: ControlReading): number {
  if (areOpposite(column.sidesOver, control.sidesOver)) return 0;
  const common = weightOver(control, column.headings);
  if (common === 0) return 0;
  const [mine, its] = [column.headings.filter(tellsApart), control.context.filter(tellsApart)];
  const alone = [...lacking(mine, its), ...lacking(its, mine)];
  return Math.max(common - FOR_CONTRAST * alone.length, LEAST_IN_COMMON);
}

const FOR_CONTRAST = 0.1;
const LEAST_IN_COMMON = 0.01;

const lacking = (words: readonly Word[], others: readonly Word[]): Word[] =>
  words.filter(({ plain }) => !others.some((other) => other.plain === plain));
