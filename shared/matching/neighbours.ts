import { type Decision, isCertain } from './decide';
import { type Gap, gapsBetween } from './gaps';
import type { Pairs } from './pairs';
import { type Support, supportFor } from './support';
import { WEIGHTS } from './weights';

type Decisions = readonly (Decision | null)[];

/**
 * People keep the order of the table and of the form alike: what stands alone between the same two
 * certain matches on both sides belongs together, if names and values bear it out; otherwise it is
 * proposed. Takes what words have decided and leaves every certain match as it is.
 */
export function completeByOrder(pairs: Pairs, decisions: Decisions): (Decision | null)[] {
  const certain = new Map(
    decisions.flatMap((one, row) =>
      one && isCertain(one) ? [[row, pairs.controls.indexOf(one.control)]] : [],
    ),
  );
  const completed = [...decisions];
  for (const gap of gapsBetween(pairs, certain)) {
    for (const { row, decision } of decideGap(gap, pairs, decisions)) completed[row] = decision;
  }
  return completed;
}

/** A column and a control of a gap that nothing else in it contends for. */
interface GapPair extends Support {
  row: number;
  place: number;
}

function decideGap(gap: Gap, pairs: Pairs, decisions: Decisions) {
  const isExact = gap.rows.length === gap.places.length;
  const found = isExact ? pairedInOrder(gap, pairs) : pairedByKind(gap, pairs);
  return found.flatMap((pair) => {
    const decision = decidePair(pair, gap, pairs, decisions);
    return decision ? [{ row: pair.row, decision }] : [];
  });
}

/** First with first, second with second; none when any two cannot go together. */
function pairedInOrder({ rows, places }: Gap, pairs: Pairs): GapPair[] {
  const found = rows.flatMap((row, at): GapPair[] => {
    const place = places[at];
    const support = place === undefined ? null : supportAt(pairs, row, place);
    if (place === undefined || support === null || support.level === 'none') return [];
    const others = places.filter((other) => other !== place);
    const isContended =
      support.level === 'strong' &&
      (others.some((other) => supportAt(pairs, row, other)?.level === 'strong') ||
        rows.some((other) => other !== row && supportAt(pairs, other, place)?.level === 'strong'));
    return [{ ...support, level: isContended ? 'weak' : support.level, row, place }];
  });
  return found.length === rows.length ? found : [];
}

/** Where columns and controls are not of one number: those that can go with nothing else there. */
function pairedByKind({ rows, places }: Gap, pairs: Pairs): GapPair[] {
  const possible = rows.flatMap((row) =>
    places.flatMap((place): GapPair[] => {
      const support = supportAt(pairs, row, place);
      return support === null || support.level === 'none' ? [] : [{ ...support, row, place }];
    }),
  );
  return possible
    .filter((one) =>
      possible.every(
        (other) => other === one || (other.row !== one.row && other.place !== one.place),
      ),
    )
    .map((one) => ({ ...one, level: 'weak' }));
}

function supportAt({ columns, controls, rows }: Pairs, row: number, place: number): Support | null {
  const column = columns[row];
  const control = controls[place];
  return column && control ? supportFor(column, control, rows[row]?.get(place)) : null;
}

function decidePair(pair: GapPair, gap: Gap, pairs: Pairs, decisions: Decisions): Decision | null {
  const column = pairs.columns[pair.row];
  const control = pairs.controls[pair.place];
  if (!column || !control) return null;
  const own = decisions[pair.row] ?? null;
  const holder = decisions.findIndex((one) => one?.control === control);
  const pointsElsewhere =
    (own !== null && own.control !== control) || (holder >= 0 && holder !== pair.row);
  if (pointsElsewhere) return null;
  const isSure = pair.level === 'strong' && !isContendedWithin(own, gap, pairs);
  if (own && !isSure) return null;
  const order = { before: gap.before, after: gap.after };
  const known = own?.candidate ?? {
    score: WEIGHTS.offered,
    evidence: { by: 'order' },
    fit: pair.fit,
    isDoubtfulOwner: false,
  };
  const candidate = isSure ? { ...known, score: WEIGHTS.certain } : known;
  return { column, control, candidate, rivalControl: null, rivalColumn: null, order };
}

/** Rivals elsewhere stand in another place of table and form. */
function isContendedWithin(own: Decision | null, { rows, places }: Gap, pairs: Pairs): boolean {
  const { rivalControl, rivalColumn } = own ?? {};
  return (
    places.some((place) => rivalControl && pairs.controls[place] === rivalControl) ||
    rows.some((row) => rivalColumn && pairs.columns[row] === rivalColumn)
  );
}
