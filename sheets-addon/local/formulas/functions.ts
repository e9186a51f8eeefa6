import {
  compared,
  eachOf,
  FormulaError,
  isValues,
  numberOf,
  type Operand,
  single,
  truthOf,
  type Value,
  type Values,
} from './values';

/** Functions of formulas whose arguments are all computed first. */
export const FUNCTIONS: Readonly<Record<string, (...operands: Operand[]) => Value>> = {
  SUM: (...operands) => numbersIn(operands).reduce((all, number) => all + number, 0),
  MIN: (...operands) => extreme(numbersIn(operands), Math.min),
  MAX: (...operands) => extreme(numbersIn(operands), Math.max),
  AND: (...operands) => operands.every((operand) => truthOf(single(operand))),
  OR: (...operands) => operands.some((operand) => truthOf(single(operand))),
  NOT: (operand = null) => !truthOf(single(operand)),
  ROUND: (number = null, digits = null) =>
    rounded(numberOf(single(number)), numberOf(single(digits))),
  SUMPRODUCT: (operand = null) => numbersIn([operand]).reduce((all, number) => all + number, 0),
  SUMIFS: (summed = null, ...criteria) => {
    const numbers = rangeOf(summed);
    return matches(criteria).reduce((all, index) => all + addend(numbers.at(index)), 0);
  },
  COUNTIFS: (...criteria) => matches(criteria).length,
  INDEX: (list = null, place = null) => {
    const values = rangeOf(list);
    const index = numberOf(single(place)) - 1;
    if (index < 0 || index >= values.length) throw new FormulaError('#VALUE!');
    return values.at(index);
  },
  MATCH: (wanted = null, list = null) => {
    const value = single(wanted);
    const found = places(rangeOf(list), value)[0];
    if (found === undefined) throw new FormulaError('#N/A');
    return found + 1;
  },
  RANK: (number = null, list = null) => {
    const own = numberOf(single(number));
    return 1 + numbersIn([list]).filter((other) => other > own).length;
  },
  LARGE: (list = null, place = null) => {
    const sorted = numbersIn([list]).sort((a, b) => b - a);
    const found = sorted[numberOf(single(place)) - 1];
    if (found === undefined) throw new FormulaError('#VALUE!');
    return found;
  },
};

/** Half away from zero, of the 15 digits that spreadsheets count with. */
function rounded(number: number, digits: number): number {
  const power = 10 ** digits;
  const moved = Number((Math.abs(number) * power).toPrecision(15));
  return (Math.sign(number) * Math.round(moved)) / power;
}

/** The numbers of ranges, whose texts and blanks are passed over; arguments of their own must be numbers. */
function numbersIn(operands: readonly Operand[]): number[] {
  return operands.flatMap((operand) => {
    if (!isValues(operand)) return operand === null ? [] : [numberOf(operand)];
    return eachOf(operand).filter((value) => typeof value === 'number');
  });
}

const extreme = (numbers: readonly number[], of: (...numbers: number[]) => number): number =>
  numbers.length === 0 ? 0 : of(...numbers);

const addend = (value: Value): number => (typeof value === 'number' ? value : 0);

function rangeOf(operand: Operand): Values {
  if (isValues(operand)) return operand;
  throw new FormulaError('#VALUE!');
}

/** Places of a range, counted from 0, that hold the value; cells that show an error hold none. */
function places(values: Values, wanted: Value): number[] {
  const found: number[] = [];
  for (let index = 0; index < values.length; index++) {
    if (holds(values, index, wanted)) found.push(index);
  }
  return found;
}

function holds(values: Values, index: number, wanted: Value): boolean {
  try {
    const value = values.at(index);
    return typeof value === typeof wanted && compared(value, wanted) === 0;
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/** Places at which every range of the pairs "range, value" holds its value. */
function matches(criteria: readonly Operand[]): number[] {
  const pairs: [Values, Value][] = [];
  for (let index = 0; index + 1 < criteria.length; index += 2) {
    pairs.push([rangeOf(criteria[index] ?? null), single(criteria[index + 1] ?? null)]);
  }
  const [first, ...others] = pairs;
  if (first === undefined) return [];
  return places(...first).filter((place) =>
    others.every(([values, wanted]) => holds(values, place, wanted)),
  );
}
