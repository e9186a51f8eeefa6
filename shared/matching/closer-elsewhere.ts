import { nearness } from './lies';
import { type Pairs, weighPairs } from './pairs';
import type { ColumnReading, ControlReading } from './readings';
import { sharesOne } from './shares-one';
import { WEIGHTS } from './weights';

/** Scores from here on are beyond doubt. */
const BEYOND_DOUBT = 0.86;
/** Another control that is so much closer is likelier meant. */
const CLOSER = 0.3;
/** What is in doubt is certain no more, and is weighed again with all that is left open. */
const IN_DOUBT = 0.9;

/**
 * Casts doubt on pairs that are certain by a word or two, though the two are known to name different
 * things and another label is far closer to the header: "SUẤT CÔ" on "Có báo trước" under "Suất ăn".
 */
export function doubtIfCloserElsewhere(pairs: Pairs): Pairs {
  const closest = new Map<ColumnReading, number>();
  const closestTo = (column: ColumnReading): number => {
    const known = closest.get(column);
    if (known !== undefined) return known;
    const most = Math.max(...pairs.controls.map(({ lies }) => nearness(column.lies, lies)));
    closest.set(column, most);
    return most;
  };
  const isDoubtful = (column: ColumnReading, control: ControlReading, score: number): boolean =>
    score >= WEIGHTS.certain &&
    score < BEYOND_DOUBT &&
    differ(column, control) &&
    closestTo(column) - nearness(column.lies, control.lies) >= CLOSER;
  return weighPairs(pairs, (column, control, { score }) =>
    isDoubtful(column, control, score) ? IN_DOUBT : 1,
  );
}

const differ = ({ phrase: a }: ColumnReading, { phrase: b }: ControlReading): boolean =>
  a.attributes.size > 0 && b.attributes.size > 0 && !sharesOne(a.attributes, b.attributes);
