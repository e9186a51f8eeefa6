/** What a formula works with and comes to. Null is a blank cell. */
export type Value = string | number | boolean | null;

/** Several values at once: a range of cells, or what comes of calculating with ranges. */
export interface Values {
  readonly length: number;
  /** Throws a `FormulaError` where the cell shows one. */
  at(index: number): Value;
}

export type Operand = Value | Values;

/** What a spreadsheet shows instead of a value: "#VALUE!", "#DIV/0!", "#N/A". */
export class FormulaError extends Error {
  constructor(readonly shown: '#VALUE!' | '#DIV/0!' | '#N/A') {
    super(shown);
  }
}

export const isValues = (operand: Operand): operand is Values =>
  typeof operand === 'object' && operand !== null;

export const listOf = (length: number, at: (index: number) => Value): Values => ({ length, at });

export function eachOf(values: Values): Value[] {
  return Array.from({ length: values.length }, (_, index) => values.at(index));
}

/** A single value; of several there is none, as outside SUMPRODUCT no formula of ours asks for it. */
export function single(operand: Operand): Value {
  if (!isValues(operand)) return operand;
  if (operand.length !== 1) throw new FormulaError('#VALUE!');
  return operand.at(0);
}

/** Text counts as a number only where every program takes it for one: digits alone. */
export function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new FormulaError('#VALUE!');
}

export function textOf(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

export function truthOf(value: Value): boolean {
  return typeof value === 'boolean' ? value : numberOf(value) !== 0;
}

/**
 * Below 0, 0 or above 0, as spreadsheets order values: numbers, then texts whatever their case, then
 * FALSE and TRUE. A blank cell is the nothing of the other value's kind.
 */
export function compared(one: Value, other: Value): number {
  const [left, right] = [one ?? blankLike(other), other ?? blankLike(one)];
  const kinds = KIND[typeof left as Kind] - KIND[typeof right as Kind];
  if (kinds !== 0) return kinds;
  if (typeof left === 'string') return order(folded(left), folded(textOf(right)));
  return order(Number(left), Number(right));
}

type Kind = 'number' | 'string' | 'boolean';
const KIND: Readonly<Record<Kind, number>> = { number: 0, string: 1, boolean: 2 };

const blankLike = (other: Value): Value =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

const folded = (text: string): string => text.toLocaleLowerCase('vi');

const order = <T extends string | number>(left: T, right: T): number =>
  left === right ? 0 : left < right ? -1 : 1;
