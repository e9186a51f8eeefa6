import { FUNCTIONS } from './functions';
import { type Expression, type Operator, type Place, parseFormula } from './parse';
import {
  compared,
  FormulaError,
  isValues,
  listOf,
  numberOf,
  type Operand,
  single,
  textOf,
  truthOf,
  type Value,
} from './values';

/** A cell as people typed it. */
export type TypedCell = { formula: string } | { value: Value };

/** A sheet by its title; cells that are not there are blank. */
export interface TypedSheet {
  title: string;
  cell(row: number, column: number): TypedCell | undefined;
}

/**
 * What cells of these sheets show: an error as its word ("#N/A"). Formulas are computed once, when
 * they are first asked for; one that leads back to itself is a mistake of ours, so it throws.
 */
export class ComputedSheets {
  private readonly sheets: ReadonlyMap<string, TypedSheet>;
  private readonly known = new Map<string, Value | FormulaError>();
  private readonly begun = new Set<string>();

  constructor(sheets: readonly TypedSheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.title, sheet]));
  }

  shown(title: string, place: Place): Value {
    const found = this.found(title, place);
    return found instanceof FormulaError ? found.shown : found;
  }

  private value(title: string, place: Place): Value {
    const found = this.found(title, place);
    if (found instanceof FormulaError) throw found;
    return found;
  }

  private found(title: string, { row, column }: Place): Value | FormulaError {
    const cell = this.sheets.get(title)?.cell(row, column);
    if (cell === undefined) return null;
    if ('value' in cell) return cell.value;
    const key = `${row},${column},${title}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.begun.has(key)) throw new Error(`Formula that leads back to itself: ${key}`);
    this.begun.add(key);
    const found = caught(() => single(this.operand(parseFormula(cell.formula), title)) ?? 0);
    this.known.set(key, found);
    return found;
  }

  private operand(expression: Expression, home: string): Operand {
    switch (expression.is) {
      case 'value':
        return expression.value;
      case 'cell':
        return this.value(expression.sheet ?? home, expression);
      case 'range':
        return this.range(expression.sheet ?? home, expression.from, expression.to);
      case 'negative':
        return -numberOf(single(this.operand(expression.operand, home)));
      case 'binary': {
        const { operator, left, right } = expression;
        return each(this.operand(left, home), this.operand(right, home), OPERATIONS[operator]);
      }
      case 'call':
        return this.call(expression, home);
    }
  }

  private range(title: string, from: Place, to: Place): Operand {
    const width = to.column - from.column + 1;
    return listOf(width * (to.row - from.row + 1), (index) =>
      this.value(title, {
        row: from.row + Math.floor(index / width),
        column: from.column + (index % width),
      }),
    );
  }

  /** IF and IFERROR compute only what they need; all other functions take what is computed. */
  private call({ name, parameters }: Extract<Expression, { is: 'call' }>, home: string): Operand {
    const computed = (index: number): Operand => {
      const parameter = parameters[index];
      return parameter === undefined ? false : this.operand(parameter, home);
    };
    if (name === 'IF') return computed(truthOf(single(computed(0))) ? 1 : 2);
    if (name === 'IFERROR') {
      const tried = caught(() => single(computed(0)));
      return tried instanceof FormulaError ? computed(1) : tried;
    }
    const carryOut = FUNCTIONS[name];
    if (carryOut === undefined) throw new Error(`Function that no formula of ours uses: ${name}`);
    return carryOut(...parameters.map((parameter) => this.argument(parameter, home)));
  }

  /** A cell is a range of one: what is written in it counts otherwise than a value of the formula's own. */
  private argument(parameter: Expression, home: string): Operand {
    if (parameter.is !== 'cell') return this.operand(parameter, home);
    return this.range(parameter.sheet ?? home, parameter, parameter);
  }
}

function caught(compute: () => Value): Value | FormulaError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

const OPERATIONS: Readonly<Record<Operator, (left: Value, right: Value) => Value>> = {
  '=': (left, right) => compared(left, right) === 0,
  '<>': (left, right) => compared(left, right) !== 0,
  '<': (left, right) => compared(left, right) < 0,
  '<=': (left, right) => compared(left, right) <= 0,
  '>': (left, right) => compared(left, right) > 0,
  '>=': (left, right) => compared(left, right) >= 0,
  '&': (left, right) => textOf(left) + textOf(right),
  '+': (left, right) => numberOf(left) + numberOf(right),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => {
    const divisor = numberOf(right);
    if (divisor === 0) throw new FormulaError('#DIV/0!');
    return numberOf(left) / divisor;
  },
};

/** One by one where a side has several values; a single value meets each of them. */
function each(
  left: Operand,
  right: Operand,
  operation: (one: Value, other: Value) => Value,
): Operand {
  if (!isValues(left) && !isValues(right)) return operation(left, right);
  const at = (operand: Operand, index: number) => (isValues(operand) ? operand.at(index) : operand);
  const lengths = [left, right].filter(isValues).map(({ length }) => length);
  return listOf(Math.max(...lengths), (index) => operation(at(left, index), at(right, index)));
}
