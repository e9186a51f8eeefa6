import { levelsOf } from '../tables/header-text';
import { areInitials } from './acronyms';
import { ControlIndex } from './control-index';
import { grouped } from './grouped';
import { areOpposite } from './opposites';
import { ownerFit } from './persons/owner-fit';
import { ownedBy } from './persons/whose';
import { NEGLIGIBLE, readPhrase } from './phrase';
import { type ColumnReading, type ControlReading, type Readings, standsOver } from './readings';
import { sharesOne } from './shares-one';
import { likeness } from './similarity';
import { WEIGHTS } from './weights';

/** Columns under one heading of the table, and controls under one heading of the page. */
interface Alignment {
  group: readonly ColumnReading[];
  section: readonly ControlReading[];
  /** Sum over the columns of the likeness to the control of the section that is most like each. */
  likeness: number;
}

/** Texts less alike than this say nothing about what they stand under. */
const LEAST_ALIKE = 0.6;
/** Two columns that find their fields, and one more than anywhere else, show that headings mean one thing. */
const LEAST_IN_ALL = 1.5;
const LEAD = 0.7;
/** Headings with a word in common count like a field. */
const SAME_WORD = 1;

/**
 * Finds which heading of the page stands for which heading of the table where their words are
 * different ("Người mất" and "Người đã chết"): the one whose fields are the columns'. What stands
 * under the one is then read as if it stood under the other as well.
 */
export function alignHeadings(table: Readings): Readings {
  const groups = groupsOf(table.columns);
  if (groups.length === 0) return table;
  const others = table.columns.filter(({ headings }) => headings.length === 0);
  const alike = likenessesOf(table);
  let open = allAlignments([...groups, others], sectionsOf(table.controls), alike);
  const overControl = new Map<ControlReading, ColumnReading>();
  const overColumn = new Map<ColumnReading, ControlReading>();
  for (let best = surest(open); best !== null; best = surest(open)) {
    const { group, section } = best;
    open = open.filter((one) => one.group !== group && !overlap(one.section, section));
    if (group === others) continue;
    const [column] = group;
    const [control] = section;
    for (const one of section) if (column) overControl.set(one, column);
    for (const one of group) if (control) overColumn.set(one, control);
  }
  return {
    ...table,
    columns: table.columns.map((column) => withOwner(column, overColumn.get(column))),
    controls: table.controls.map((control) => withHeading(control, overControl.get(control))),
  };
}

function withOwner<T extends ColumnReading | ControlReading>(
  reading: T,
  other: ColumnReading | ControlReading | undefined,
): T {
  return ownedBy(reading, reading.whose.owner ?? other?.whose.owner ?? null);
}

function withHeading(control: ControlReading, column: ColumnReading | undefined): ControlReading {
  if (!column) return control;
  const context = [...control.context, ...column.headings];
  const read = { ...withOwner(control, column), context };
  if (meaningOver(column, control) !== 'same') return read;
  return { ...read, whose: { ...read.whose, numbers: column.whose.numbers } };
}

function groupsOf(columns: readonly ColumnReading[]): ColumnReading[][] {
  const groups = grouped(
    columns.flatMap((column) => {
      const said = column.headings.filter(({ weight }) => weight > NEGLIGIBLE);
      const key = said.map(({ marked }) => marked).join(' ');
      return key === '' ? [] : [[key, column] as const];
    }),
  );
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Under each heading of the page, whatever its depth; the one over all of a form says nothing. */
function sectionsOf(controls: readonly ControlReading[]): ControlReading[][] {
  const sections = grouped(
    controls.flatMap((reading) => {
      const { form, section } = reading.control;
      return section.map(
        (_, at) => [[form, ...section.slice(0, at + 1)].join('\n'), reading] as const,
      );
    }),
  );
  return [...sections.values()].filter(({ length }) => length < controls.length);
}

function allAlignments(
  groups: readonly ColumnReading[][],
  sections: readonly ControlReading[][],
  alike: Likenesses,
): Alignment[] {
  return groups.flatMap((group) =>
    sections.map((section) => ({ group, section, likeness: sumOf(group, section, alike) })),
  );
}

function sumOf(
  group: readonly ColumnReading[],
  section: readonly ControlReading[],
  alike: Likenesses,
): number {
  const [first] = group;
  const [over] = section;
  if (!first || !over || areOpposite(first.sidesOver, over.sidesOver)) return 0;
  const taken = new Set<ControlReading>();
  let sum = areSaidAlike(first, over) ? SAME_WORD : 0;
  for (const column of group) {
    let best: ControlReading | null = null;
    let most = 0;
    for (const control of section) {
      const value = taken.has(control) ? 0 : (alike.get(column)?.get(control) ?? 0);
      if (value > most) [best, most] = [control, value];
    }
    if (best) taken.add(best);
    sum += most;
  }
  return sum;
}

/** By column the controls that are like it, and how much. */
type Likenesses = ReadonlyMap<ColumnReading, ReadonlyMap<ControlReading, number>>;

function likenessesOf({ columns, controls }: Readings): Likenesses {
  const index = new ControlIndex(controls);
  return new Map(
    columns.map((column) => {
      const like = new Map<ControlReading, number>();
      for (const at of index.near(column)) {
        const control = controls[at];
        if (!control || ownerFit(column.whose, control.whose) <= WEIGHTS.otherOwner) continue;
        const { value } = likeness(column.phrase, control.phrase);
        if (value >= LEAST_ALIKE) like.set(control, value);
      }
      return [column, like];
    }),
  );
}

/** By their meaning where both have one ("TV" and "Tiếng Việt", no "Tiếng Anh"), else by a word. */
function areSaidAlike(column: ColumnReading, control: ControlReading): boolean {
  const meaning = meaningOver(column, control);
  if (meaning !== 'unknown') return meaning === 'same';
  return (
    column.headings.some((word) => word.weight > NEGLIGIBLE && standsOver(control, word)) ||
    areInitials(column.headings, control.context)
  );
}

/** Whether the headings over both name one thing; of two that are numbered otherwise nothing is known. */
function meaningOver(
  { column, whose }: ColumnReading,
  { control, whose: its }: ControlReading,
): 'same' | 'other' | 'unknown' {
  if (whose.numbers !== '' && its.numbers !== '') return 'unknown';
  const mine = meaningsOf(levelsOf(column.header).slice(0, -1));
  const others = meaningsOf(control.section);
  if (mine.size === 0 || others.size === 0) return 'unknown';
  return sharesOne(mine, others) ? 'same' : 'other';
}

const meaningsOf = (headings: readonly string[]): ReadonlySet<string> =>
  new Set(headings.flatMap((heading) => [...readPhrase(heading).attributes]));

/** The best of all, of equals the one with fewest fields, when nothing else comes near it. */
function surest(open: readonly Alignment[]): Alignment | null {
  const ordered = [...open].sort(
    (a, b) => b.likeness - a.likeness || a.section.length - b.section.length,
  );
  for (const one of ordered) {
    if (one.likeness < LEAST_IN_ALL) return null;
    if (!ordered.some((other) => one !== other && comesNear(other, one))) return one;
  }
  return null;
}

function comesNear(other: Alignment, one: Alignment): boolean {
  const isRival =
    other.group === one.group
      ? !overlap(other.section, one.section)
      : overlap(other.section, one.section);
  return isRival && other.likeness > one.likeness - LEAD;
}

function overlap(a: readonly ControlReading[], b: readonly ControlReading[]): boolean {
  return a.some((control) => b.includes(control));
}
