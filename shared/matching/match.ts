import { headerReader } from '../records/understand/legible';
import { say } from '../words';
import { assign } from './assignment';
import { type Candidate, judge, NO_CANDIDATE } from './candidates';
import { type Grid, preferMainForm, preferSameHeading } from './preferences';
import {
  type ColumnReading,
  type ControlReading,
  readColumn,
  readControl,
  readForm,
} from './readings';
import { commonWords } from './topics';
import type { ColumnMatch, Control, MatchColumn, MatchInput, MatchResult } from './types';
import { WEIGHTS } from './weights';

/**
 * Which column goes to which control: all columns and all controls at once, each at most once. Pure
 * and deterministic; the order of columns does not matter. A match is certain only when names agree,
 * values fit and nothing comes near it; otherwise it is shown for review with the doubt in words.
 */
export function matchColumns(input: MatchInput): MatchResult {
  const corrections = input.corrections ?? {};
  const corrected = new Map<string, string>();
  const columns = [...input.columns].sort(inStableOrder);
  for (const control of input.controls) {
    const header = corrections[control.selector];
    if (header === undefined || header === null) continue;
    const column = columns.find((one) => one.header === header && !corrected.has(one.id));
    if (column) corrected.set(column.id, control.id);
  }
  const grid = readGrid(
    columns.filter((column) => !corrected.has(column.id)),
    input.controls.filter((control) => corrections[control.selector] === undefined),
  );
  const found = new Map(matchGrid(grid).map((match) => [match.columnId, match]));
  const matches = input.columns.map((column) => {
    const controlId = corrected.get(column.id);
    if (controlId !== undefined) return correctedMatch(column.id, controlId);
    return found.get(column.id) ?? noMatch(column.id);
  });
  const taken = new Set(matches.map((match) => match.controlId));
  const unmatchedControlIds = input.controls
    .map((control) => control.id)
    .filter((id) => !taken.has(id));
  return { matches, unmatchedControlIds };
}

function inStableOrder(a: MatchColumn, b: MatchColumn): number {
  const left = `${a.header.normalize('NFC')}\n${a.id}`;
  const right = `${b.header.normalize('NFC')}\n${b.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

function readGrid(columns: readonly MatchColumn[], controls: readonly Control[]) {
  const readColumns = aboutTheTable(legibleColumns(columns).map(readColumn));
  const legible = legibleControls(controls);
  const form = readForm(legible);
  const readControls = legible.map((control) => readControl(control, form));
  const cells = judgeAll(readColumns, readControls);
  return preferSameHeading(preferMainForm({ columns: readColumns, controls: readControls, cells }));
}

/** Words that come again and again in the headers of a table tell none of its columns apart. */
function aboutTheTable(columns: readonly ColumnReading[]): ColumnReading[] {
  const common = commonWords(columns.map(({ phrase }) => phrase));
  return columns.map((column) => ({ ...column, topics: new Set([...column.topics, ...common]) }));
}

/** Judges the pairs that share a key; the others cannot match. */
function judgeAll(columns: readonly ColumnReading[], controls: readonly ControlReading[]) {
  const holders = new Map<string, number[]>();
  for (const [at, { keys }] of controls.entries()) {
    for (const key of keys) {
      const known = holders.get(key);
      if (known) known.push(at);
      else holders.set(key, [at]);
    }
  }
  return columns.map((column) => {
    const near = new Set(column.keys.flatMap((key) => holders.get(key) ?? []));
    return controls.map((control, at) => (near.has(at) ? judge(column, control) : NO_CANDIDATE));
  });
}

/** Headers typed for an old font in Unicode; all of a table are typed for the same. */
function legibleColumns(columns: readonly MatchColumn[]): MatchColumn[] {
  const levels = (header: string) => header.normalize('NFC').split('›');
  const read = headerReader(columns.flatMap(({ header }) => levels(header)));
  return columns.map((column) => ({
    ...column,
    header: levels(column.header).map(read).join(' › '),
  }));
}

function legibleControls(controls: readonly Control[]): Control[] {
  const composed = (text: string) => text.normalize('NFC');
  const texts = controls.flatMap(({ label, section }) => [label, ...section]);
  const reader = headerReader(texts.map(composed));
  const read = (text: string) => reader(composed(text));
  return controls.map((control) => ({
    ...control,
    label: read(control.label),
    section: control.section.map(read),
    hints: control.hints.map(read),
  }));
}

function matchGrid(grid: Grid): ColumnMatch[] {
  const weights = grid.cells.map((row) =>
    row.map(({ score }) => (score >= WEIGHTS.offered ? score ** 3 : 0)),
  );
  const chosen = assign(weights);
  return grid.columns.map((column, row) => {
    const at = chosen[row] ?? -1;
    return at < 0 ? noMatch(column.column.id) : describe(grid, chosen, row, at);
  });
}

function describe(grid: Grid, chosen: number[], row: number, at: number): ColumnMatch {
  const column = grid.columns[row];
  const reading = grid.controls[at];
  const cell = grid.cells[row]?.[at];
  if (!column || !reading || !cell) throw new RangeError(`no pair ${row}, ${at}`);
  const doubts = doubtsAbout(grid, chosen, row, at, cell);
  const isCertain = doubts.length === 0 && cell.score >= WEIGHTS.certain;
  return {
    columnId: column.column.id,
    controlId: reading.control.id,
    tier: isCertain ? 'certain' : 'review',
    score: Math.round(cell.score * 1000) / 1000,
    reasons: [...reasonsFor(cell, reading), ...(isCertain ? [] : doubts), ...weak(cell, doubts)],
  };
}

function weak(cell: Candidate, doubts: readonly string[]): string[] {
  return cell.score < WEIGHTS.certain && doubts.length === 0 ? [say('matching.weak')] : [];
}

function reasonsFor(cell: Candidate, { control, whose }: ControlReading): string[] {
  const reasons: string[] = [];
  const { evidence } = cell;
  if (evidence.by === 'hint') reasons.push(say('matching.hint', { hint: evidence.hint }));
  else if (evidence.by === 'name') reasons.push(say('matching.name', { name: evidence.name }));
  else reasons.push(say(`matching.${evidence.by}`, { label: control.label }));
  const section = control.section.at(-1);
  if (section !== undefined && (whose.owner !== null || whose.place !== null)) {
    reasons.push(say('matching.section', { section }));
  }
  const { accepted, total } = cell.fit;
  if (accepted > 0 && accepted === total) {
    reasons.push(say('matching.values', { count: accepted, total }));
  }
  return reasons;
}

/** What keeps a match from being certain: rivals on either side, values, another person's field. */
function doubtsAbout(
  grid: Grid,
  chosen: readonly number[],
  row: number,
  at: number,
  cell: Candidate,
): string[] {
  const doubts: string[] = [];
  const rivalControl = rivalInRow(grid, chosen, row, at, cell.score);
  if (rivalControl) {
    const label = rivalControl.control.label || rivalControl.control.selector;
    doubts.push(say('matching.rivalControl', { label }));
  }
  const rivalColumn = rivalInColumn(grid, chosen, row, at, cell.score);
  if (rivalColumn) doubts.push(say('matching.rivalColumn', { header: rivalColumn.column.header }));
  const { accepted, total } = cell.fit;
  if (cell.score < WEIGHTS.certain && accepted < total) {
    doubts.push(say('matching.misfit', { count: accepted, total }));
  }
  if (cell.score < WEIGHTS.certain && cell.isDoubtfulOwner) doubts.push(say('matching.otherOwner'));
  return doubts;
}

/** A control nearly as good for this column, unless another column clearly has the better claim. */
function rivalInRow(
  grid: Grid,
  chosen: readonly number[],
  row: number,
  at: number,
  score: number,
): ControlReading | null {
  for (const [index, other] of (grid.cells[row] ?? []).entries()) {
    if (index === at || other.score <= score - WEIGHTS.margin) continue;
    const holder = chosen.indexOf(index);
    const claim = holder < 0 ? 0 : (grid.cells[holder]?.[index]?.score ?? 0);
    if (claim < other.score + WEIGHTS.margin) return grid.controls[index] ?? null;
  }
  return null;
}

/** A column nearly as good for this control, unless it clearly fits the control it has got better. */
function rivalInColumn(
  grid: Grid,
  chosen: readonly number[],
  row: number,
  at: number,
  score: number,
): ColumnReading | null {
  for (const [index, cells] of grid.cells.entries()) {
    const other = cells[at];
    if (index === row || !other || other.score <= score - WEIGHTS.margin) continue;
    const own = chosen[index] ?? -1;
    const claim = own < 0 ? 0 : (cells[own]?.score ?? 0);
    if (claim < other.score + WEIGHTS.margin) return grid.columns[index] ?? null;
  }
  return null;
}

function correctedMatch(columnId: string, controlId: string): ColumnMatch {
  return { columnId, controlId, tier: 'certain', score: 1, reasons: [say('matching.corrected')] };
}

function noMatch(columnId: string): ColumnMatch {
  return { columnId, controlId: null, tier: 'none', score: 0, reasons: [say('matching.none')] };
}
