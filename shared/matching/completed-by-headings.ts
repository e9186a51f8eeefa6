import { grouped } from './grouped';
import { onlyOne } from './only-one';
import type { ColumnReading, ControlReading, Readings } from './readings';
import { countsRows } from './refusals';
import { sharesOne } from './shares-one';
import { namedTogether } from './under-its-heading';
import { isCaseOf } from './vocabulary/wider';

/**
 * A clerk leaves out what the heading on the form says: "KV" is "Phụ cấp khu vực" where the form
 * asks for that under "Các khoản phụ cấp". A header that alone is asked nowhere is read with the one
 * heading under which the two together are asked, by one control, and of no other column.
 */
export function completeHeaders(readings: Readings): Readings {
  const { columns, controls } = readings;
  const under = grouped(
    controls.flatMap((control) => {
      const heading = control.control.section.at(-1);
      return heading === undefined ? [] : [[heading, control] as const];
    }),
  );
  if (under.size === 0) return readings;
  const found = columns.map((column) =>
    isAsked(column, controls) ? null : completed(column, under),
  );
  const read = columns.map((column, at) => {
    const mine = found[at];
    const isAlone =
      mine && found.every((one, other) => other === at || one?.control !== mine.control);
    const isFree = mine && columns.every((other) => other === column || !asks(other, mine.control));
    const isSaid = mine && controls.some((other) => other !== mine.control && says(column, other));
    return isAlone && isFree && !isSaid ? withAttributes(column, mine.attributes) : column;
  });
  return { ...readings, columns: read };
}

interface Completed {
  control: ControlReading;
  attributes: ReadonlySet<string>;
}

function completed(
  column: ColumnReading,
  under: ReadonlyMap<string, readonly ControlReading[]>,
): Completed | null {
  const { phrase, whose, headings } = column;
  if (phrase.attributes.has('row_no') && countsRows(column)) return null;
  if (whose.owner !== null || headings.length > 0) return null;
  const found = [...under].flatMap(([heading, own]) => {
    const attributes = namedTogether(phrase, heading);
    if (attributes === null) return [];
    return own
      .filter((control) => sharesOne(control.phrase.attributes, attributes))
      .map((control) => ({ control, attributes }));
  });
  return onlyOne(found);
}

const isAsked = (column: ColumnReading, controls: readonly ControlReading[]): boolean =>
  controls.some((control) => asks(column, control));

/** The control may ask for what the column names, or for it under the same words. */
function asks({ phrase }: ColumnReading, control: ControlReading): boolean {
  const its = control.phrase;
  if (its.plain === phrase.plain || sharesOne(its.attributes, phrase.attributes)) return true;
  return [...phrase.attributes].some((one) =>
    [...its.attributes].some((other) => isCaseOf(one, other)),
  );
}

/** The control's label has all words of the header: it may be meant as well. */
function says({ phrase }: ColumnReading, control: ControlReading): boolean {
  const its = new Set(control.phrase.words.map(({ plain }) => plain));
  return phrase.words.every(({ plain }) => its.has(plain));
}

function withAttributes(column: ColumnReading, attributes: ReadonlySet<string>): ColumnReading {
  const { phrase, keys } = column;
  const strength = Math.max(phrase.strength, BY_HEADING);
  return {
    ...column,
    phrase: { ...phrase, attributes, strength },
    keys: [...keys, ...[...attributes].map((one) => `@${one}`)],
  };
}

/** How surely a header and a heading are one name. */
const BY_HEADING = 0.95;
