import { grouped } from './grouped';
import { type ColumnReading, type ControlReading, type Readings, readColumn } from './readings';
import { numbersOf } from './refusals';
import { sharedAttributes } from './similarity';

/**
 * Fields that a form asks for again and again without a number, where the table has as many columns
 * for them and numbers these ("Người 1 › Họ tên", "Người 2 › Họ tên"): both are in one order, and
 * each field takes the number of its column.
 */
export function numberTurns(readings: Readings): Readings {
  const { columns } = readings;
  const numbers = new Map<ControlReading, string>();
  for (const group of repeated(readings.controls)) {
    const turns = turnsOf(columns.filter((column) => group.every((one) => asksSame(column, one))));
    if (turns.length !== group.length) continue;
    for (const [at, control] of group.entries()) numbers.set(control, turns[at] ?? '');
  }
  const controls = readings.controls.map((control) => {
    const own = numbers.get(control);
    return own === undefined ? control : { ...control, whose: { ...control.whose, numbers: own } };
  });
  return { ...readings, controls };
}

/**
 * Columns lettered A and B beside fields numbered 1 and 2 ("Tuổi A", "Tuổi B" under "Bên thứ nhất",
 * "Bên thứ hai"): they are read without the letter, under its number.
 */
export function numberLetters(readings: Readings): Readings {
  const numbers = new Set(readings.controls.map(numbersOf));
  if (!numbers.has('1') || !numbers.has('2')) return readings;
  const stems = readings.columns.map(({ phrase }) => LETTERED.exec(phrase.text)?.[1] ?? null);
  const columns = readings.columns.map((column, at) => {
    const stem = stems[at];
    const isPair = stem !== null && stems.filter((other) => other === stem).length === 2;
    if (!isPair || stem === undefined) return column;
    const isName = PARTY.test(stem) && column.sort === 'person';
    const read = readColumn({ ...column.column, header: isName ? NAME : stem });
    const number = /A$/i.test(column.phrase.text) ? '1' : '2';
    return { ...read, column: column.column, whose: { ...read.whose, numbers: number } };
  });
  return { ...readings, columns };
}

const LETTERED = /^(.*\p{L}) [AB]$/iu;
const PARTY = /^(?:bên|ben|hộ|ho|đội|doi)$/iu;
const NAME = 'Họ và tên';

function repeated(controls: readonly ControlReading[]): ControlReading[][] {
  const unnumbered = controls.filter((one) => numbersOf(one) === '' && one.phrase.key !== '');
  const alike = grouped(
    unnumbered.map((one) => [`${one.control.form}\n${one.phrase.key}`, one] as const),
  );
  return [...alike.values()].filter(({ length }) => length > 1);
}

function asksSame({ phrase, whose }: ColumnReading, control: ControlReading): boolean {
  if (whose.owner !== control.whose.owner) return false;
  return phrase.key === control.phrase.key || sharedAttributes(phrase, control.phrase) > 0;
}

/** Numbers of columns in the table's order; none when they do not rise from column to column. */
function turnsOf(columns: readonly ColumnReading[]): string[] {
  const placed = columns.flatMap((reading) => {
    const { position } = reading.column;
    return position === undefined ? [] : { position, numbers: numbersOf(reading) };
  });
  if (placed.length < columns.length) return [];
  placed.sort((a, b) => a.position - b.position);
  const isRising = placed.every(
    ({ numbers }, at) => at === 0 || rank(numbers) > rank(placed[at - 1]?.numbers ?? ''),
  );
  return isRising && placed[0]?.numbers !== '' ? placed.map(({ numbers }) => numbers) : [];
}

/** Numbers as texts that sort as they do: "1 10" comes after "1 9". */
function rank(numbers: string): string {
  return numbers.replace(/\d+/g, (digits) => digits.padStart(3, '0'));
}
