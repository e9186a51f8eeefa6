import { cellIndexes } from '../../../shared/tables/addresses';

/** A formula taken apart. Rows and columns are zero-based; `sheet` null is the formula's own. */
export type Expression =
  | { is: 'value'; value: string | number }
  | { is: 'cell'; sheet: string | null; row: number; column: number }
  | { is: 'range'; sheet: string | null; from: Place; to: Place }
  | { is: 'call'; name: string; parameters: readonly Expression[] }
  | { is: 'negative'; operand: Expression }
  | { is: 'binary'; operator: Operator; left: Expression; right: Expression };

export interface Place {
  row: number;
  column: number;
}

const OPERATORS = ['=', '<>', '<', '<=', '>', '>=', '&', '+', '-', '*', '/'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Loosest first. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<sheet>'(?:[^']|'')*'!)?(?<from>\$?[A-Z]{1,3}\$?\d+)(?::(?<to>\$?[A-Z]{1,3}\$?\d+))?(?![\w(])|(?<name>[A-Z]+)\(|(?<number>\d+(?:\.\d+)?)|(?<sign><>|<=|>=|[=<>&+\-*/(),]))/y;

/**
 * The formula (with or without its leading "=") of the kind our layouts write: names of sheets in
 * quotes, arguments separated by ",". Anything else is a mistake of ours, so it throws.
 */
export function parseFormula(formula: string): Expression {
  return new Parser(formula.replace(/^=/, '')).whole();
}

class Parser {
  private at = 0;
  private token: Readonly<Record<string, string | undefined>> = {};

  constructor(private readonly formula: string) {
    this.next();
  }

  whole(): Expression {
    const expression = this.level(0);
    return this.at > this.formula.length ? expression : this.refuse();
  }

  private level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.operand();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((it) => it === this.token.sign);
      if (operator === undefined) return left;
      this.next();
      left = { is: 'binary', operator, left, right: this.level(depth + 1) };
    }
  }

  private operand(): Expression {
    const { text, number, from, name, sign } = this.token;
    if (text !== undefined) {
      return this.taken({ is: 'value', value: text.slice(1, -1).replaceAll('""', '"') });
    }
    if (number !== undefined) return this.taken({ is: 'value', value: Number(number) });
    if (from !== undefined) return this.taken(this.reference(from));
    if (name !== undefined) return this.call(name);
    if (sign === '-') {
      this.next();
      return { is: 'negative', operand: this.operand() };
    }
    if (sign !== '(') return this.refuse();
    this.next();
    const inner = this.level(0);
    this.expect(')');
    return inner;
  }

  private call(name: string): Expression {
    this.next();
    const parameters: Expression[] = [];
    while (this.token.sign !== ')') {
      if (parameters.length > 0) this.expect(',');
      parameters.push(this.level(0));
    }
    this.next();
    return { is: 'call', name, parameters };
  }

  private reference(first: string): Expression {
    const named = this.token.sheet;
    const sheet = named === undefined ? null : named.slice(1, -2).replaceAll("''", "'");
    const last = this.token.to;
    return last === undefined
      ? { is: 'cell', sheet, ...this.place(first) }
      : { is: 'range', sheet, from: this.place(first), to: this.place(last) };
  }

  private place(address: string): Place {
    return cellIndexes(address.replaceAll('$', '')) ?? this.refuse();
  }

  private taken(expression: Expression): Expression {
    this.next();
    return expression;
  }

  private expect(sign: string): void {
    if (this.token.sign !== sign) this.refuse();
    this.next();
  }

  /** Past the last token the place is one behind the end. */
  private next(): void {
    if (this.at >= this.formula.length) {
      this.at = this.formula.length + 1;
      this.token = {};
      return;
    }
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.formula);
    this.token = match?.groups ?? this.refuse();
    this.at = TOKEN.lastIndex;
  }

  private refuse(): never {
    throw new Error(`Formula not understood at ${this.at}: ${this.formula}`);
  }
}
