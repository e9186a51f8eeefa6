import { columnLetters } from '../tables';
import type { Grid } from '../tables/grid';
import type { Asker, Choice } from './questions';
import type { HeaderColumn, ScoreHeader } from './score-header';
import type { ColumnRole, Scorer } from './types';

/** Zero-based columns by role. */
export type Columns = ReadonlyMap<ColumnRole, number>;

const SCORER_CHOICES: readonly Choice[] = [
  { value: 'self', say: 'template.choice.self' },
  { value: 'cross', say: 'template.choice.cross' },
  { value: 'verified', say: 'template.choice.verified' },
  { value: 'leave', say: 'template.choice.leave' },
];
const NOTE_CHOICES: readonly Choice[] = [
  { value: 'evidence', say: 'template.choice.evidence' },
  { value: 'reason', say: 'template.choice.reason' },
  { value: 'leave', say: 'template.choice.leave' },
];

/** What each column holds; asked where the header alone does not tell and the column holds something. */
export function readColumns(grid: Grid, header: ScoreHeader, asker: Asker): Columns {
  const columns = new Map<ColumnRole, number>(titleColumns(header));
  const of = (...meanings: HeaderColumn['meaning'][]) =>
    header.columns.filter(({ meaning }) => meanings.includes(meaning));
  const maximum = whichMaximum(of('maximum'), asker);
  if (maximum !== null) columns.set('maximum', maximum);
  for (const role of ['number', 'method', 'reason', 'evidence'] as const) {
    const [first] = of(role);
    if (first !== undefined) columns.set(role, first.column);
  }
  for (const { column, meaning } of of('self', 'cross', 'verified')) {
    if (isScorer(meaning) && !columns.has(meaning)) columns.set(meaning, column);
  }
  const settled = new Set(columns.values());
  const rest = header.columns.filter(({ column }) => !settled.has(column));
  for (const it of rest) {
    const role = restRole(grid, header, it, columns, asker);
    if (role !== null && !columns.has(role)) columns.set(role, it.column);
  }
  return columns;
}

/** Of several columns of words the last holds the criteria, the first what stands over them. */
function titleColumns({ columns }: ScoreHeader): [ColumnRole, number][] {
  const worded = columns.filter(({ meaning }) => meaning === 'title' || meaning === 'group');
  const [first, last] = [worded[0], worded[worded.length - 1]];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [['title', first.column]];
  return [
    ['group', first.column],
    ['title', last.column],
  ];
}

function whichMaximum(columns: readonly HeaderColumn[], asker: Asker): number | null {
  const [first, ...others] = columns;
  if (first === undefined) return null;
  if (others.length === 0) return first.column;
  const answer = asker.ask({
    kind: 'which-maximum',
    cell: first.cell,
    params: { columns: columns.map(({ column }) => columnLetters(column)).join(', ') },
    choices: columns.map(({ column, text }) => ({
      value: columnLetters(column),
      say: 'template.choice.column',
      params: { column: columnLetters(column), text },
    })),
  });
  return columns.find(({ column }) => columnLetters(column) === answer)?.column ?? first.column;
}

/** The role of a column that its header does not settle; null when it is left aside. */
function restRole(
  grid: Grid,
  header: ScoreHeader,
  { column, meaning, cell, text }: HeaderColumn,
  columns: Columns,
  asker: Asker,
): ColumnRole | null {
  const params = { column: columnLetters(column), text };
  if (meaning === 'peer') {
    if (columns.has('verified') && !columns.has('cross')) return 'cross';
    const choices = SCORER_CHOICES.filter(({ value }) => value !== 'self');
    return roleNamed(asker.ask({ kind: 'column-role', cell, params, choices }));
  }
  if (meaning === 'note') {
    if (columns.has('evidence') || !holds(grid, header, column, ANYTHING)) return null;
    return roleNamed(asker.ask({ kind: 'column-role', cell, params, choices: NOTE_CHOICES }));
  }
  const isAsked = isScorer(meaning) || (meaning === null && holds(grid, header, column, A_NUMBER));
  if (!isAsked) return null;
  return roleNamed(asker.ask({ kind: 'column-role', cell, params, choices: SCORER_CHOICES }));
}

const ANYTHING = /\S/;
const A_NUMBER = /^[+-]?\d+([.,]\d+)?$/;

function holds(grid: Grid, { bottom }: ScoreHeader, column: number, what: RegExp): boolean {
  return grid.sheet.cells
    .slice(bottom + 1)
    .some((row) => what.test((row[column]?.text ?? '').trim()));
}

function roleNamed(answer: string | null): ColumnRole | null {
  if (answer === 'evidence' || answer === 'reason') return answer;
  return isScorer(answer) ? answer : null;
}

const isScorer = (name: string | null): name is Scorer =>
  name === 'self' || name === 'cross' || name === 'verified';
