import type { Cell, LeftOutReason, Table } from '../tables';
import type { Grid, Span } from '../tables/grid';
import { isRemark, isSignature, isTotalLabel } from '../tables/phrases';
import { isColumnNumbers } from '../tables/row-shapes';
import { fold } from '../vietnamese';
import type { Columns } from './columns';
import { type Marker, markerOf, splitMarker } from './marker';
import { type PointsText, readPointsText, splitPoints } from './points-text';
import type { ScoreHeader } from './score-header';
import type { ColumnRole, Scorer } from './types';

/** One line of the table: a group, a criterion, an item, or a total. */
export interface ScoreLine {
  /** Zero-based; -1 for none. */
  row: number;
  /** Address of its title. */
  cell: string;
  marker: Marker | null;
  title: string;
  points: PointsText | null;
  /** Address of its points; of its title where it has none. */
  pointsCell: string;
  /** How points are counted, in words. */
  method: string;
  given: Record<Scorer, Cell | null>;
  reason: string;
  evidence: string;
  kind: 'part' | 'total';
  /** heading: written as one (capitals, or merged over columns). group: from a column of groups. */
  look: 'plain' | 'heading' | 'group';
  /** The title is merged down from a line above. */
  sharesTitle: boolean;
}

export interface ScoreLines {
  lines: ScoreLine[];
  leftOut: Table['leftOut'];
}

/** The lines below the header, down to the signatures. */
export function readLines(grid: Grid, header: ScoreHeader, columns: Columns): ScoreLines {
  const lines: ScoreLine[] = [];
  const leftOut: Table['leftOut'] = [];
  const leave = (row: number, reason: LeftOutReason) =>
    leftOut.push({ number: row + 1, reason, text: textOf(grid, row) });
  for (let row = 0; row < header.top; row += 1) leave(row, grid.filled(row) ? 'title' : 'empty');
  for (let row = header.top; row <= header.bottom; row += 1) leave(row, 'header');
  for (let row = header.bottom + 1; row < grid.height; row += 1) {
    const reason = reasonToLeave(grid, header, row);
    if (reason !== null) leave(row, reason);
    if (reason === 'signature') {
      for (let rest = row + 1; rest < grid.height; rest += 1) leave(rest, 'signature');
      break;
    }
    if (reason === null) {
      const heading = groupHeading(grid, columns, row);
      if (heading !== null) lines.push(heading);
      const line = readLine(grid, columns, row);
      if (line === null) leave(row, 'empty');
      else lines.push(line);
      if (line?.kind === 'total') leave(row, 'total');
    }
  }
  return { lines, leftOut };
}

function reasonToLeave(grid: Grid, header: ScoreHeader, row: number): LeftOutReason | null {
  if (grid.filled(row) === 0) return continuesMerge(grid, row) ? 'group' : 'empty';
  const spans = grid.spans(row).filter(({ top }) => top === row);
  const first = spans[0];
  if (first === undefined) return 'empty';
  if (isColumnNumbers(spans, header.columns.length)) return 'column-numbers';
  const repeated = spans.filter(({ left, text }) =>
    header.columns.some((it) => it.column === left && it.text === text),
  );
  if (repeated.length >= 2) return 'repeated-header';
  if (spans.length <= 4 && spans.every(({ text }) => isSignature(text))) return 'signature';
  return spans.length === 1 && isRemark(first.text) ? 'signature' : null;
}

const continuesMerge = (grid: Grid, row: number): boolean =>
  grid.spans(row).some(({ top }) => top < row);

/** A line for a cell of the column of groups that begins in this row. */
function groupHeading(grid: Grid, columns: Columns, row: number): ScoreLine | null {
  const span = spanOf(grid, columns, 'group', row);
  if (span === undefined || span.top !== row || span.right > span.left) return null;
  if (span.text === '') return null;
  const { marker: _, title } = splitMarker(span.text);
  const split = splitPoints(title);
  const { address: cell } = span.cell;
  return { ...EMPTY, row: -1, cell, pointsCell: cell, ...split, look: 'group' };
}

const EMPTY = {
  marker: null,
  points: null,
  method: '',
  given: { self: null, cross: null, verified: null },
  reason: '',
  evidence: '',
  kind: 'part',
  sharesTitle: false,
} as const;

function readLine(grid: Grid, columns: Columns, row: number): ScoreLine | null {
  const titleSpan = titleOf(grid, columns, row);
  const numberText = textAt(grid, columns, 'number', row);
  if (titleSpan === undefined) return null;
  const own = splitMarker(titleSpan.text);
  const marker = titleSpan === spanOf(grid, columns, 'number', row) ? null : markerOf(numberText);
  const { title, points: inTitle } = splitPoints(marker === null ? own.title : titleSpan.text);
  const maximum = ownSpan(grid, columns, 'maximum', row);
  const isPointsCell = maximum !== undefined && maximum.cell !== titleSpan.cell;
  const stated = isPointsCell ? readPointsText(maximum.text) : null;
  return {
    ...EMPTY,
    row,
    cell: titleSpan.cell.address,
    marker: marker ?? own.marker,
    title,
    points: stated ?? inTitle ?? (isTotal(title) ? totalIn(title) : null),
    pointsCell: stated === null ? titleSpan.cell.address : (maximum?.cell.address ?? ''),
    method: textAt(grid, columns, 'method', row),
    given: {
      self: givenAt(grid, columns, 'self', row),
      cross: givenAt(grid, columns, 'cross', row),
      verified: givenAt(grid, columns, 'verified', row),
    },
    reason: textAt(grid, columns, 'reason', row),
    evidence: textAt(grid, columns, 'evidence', row),
    kind: isTotal(title) ? 'total' : 'part',
    look: isHeading(titleSpan, title) ? 'heading' : 'plain',
    sharesTitle: titleSpan.top < row,
  };
}

/** The title's own cell; a heading may stand in a cell to its left, merged or not. */
function titleOf(grid: Grid, columns: Columns, row: number): Span | undefined {
  const inPlace = spanOf(grid, columns, 'title', row);
  if (inPlace !== undefined) return inPlace;
  const worded = grid.spans(row).filter(({ top, text }) => top === row && /\p{L}{2}/u.test(text));
  const title = columns.get('title') ?? 0;
  return worded.find(({ left }) => left < title);
}

/** "Tổng điểm: 100". */
const totalIn = (title: string): PointsText | null =>
  readPointsText(/[:=]([^:=]*)$/.exec(title)?.[1] ?? '');

const isTotal = (title: string): boolean =>
  isTotalLabel(title) ||
  /^(tong( so)? diem|tong cong|cong( muc| nhom| phan)?( [ivx\d]+)?$)/.test(fold(title));

const isHeading = (span: Span, title: string): boolean =>
  span.right > span.left || (title === title.toUpperCase() && /\p{L}{2}/u.test(title));

function spanOf(grid: Grid, columns: Columns, role: ColumnRole, row: number): Span | undefined {
  const column = columns.get(role);
  return column === undefined ? undefined : grid.spanAt(row, column);
}

/** What stands in the row itself, not what is merged down into it. */
function ownSpan(grid: Grid, columns: Columns, role: ColumnRole, row: number): Span | undefined {
  const span = spanOf(grid, columns, role, row);
  return span?.top === row ? span : undefined;
}

const textAt = (grid: Grid, columns: Columns, role: ColumnRole, row: number): string =>
  ownSpan(grid, columns, role, row)?.text ?? '';

function givenAt(grid: Grid, columns: Columns, role: Scorer, row: number): Cell | null {
  const span = ownSpan(grid, columns, role, row);
  return span !== undefined && span.left === columns.get(role) ? span.cell : null;
}

const textOf = (grid: Grid, row: number): string =>
  grid
    .spans(row)
    .filter(({ top }) => top === row)
    .map(({ text }) => text)
    .join(' | ');
