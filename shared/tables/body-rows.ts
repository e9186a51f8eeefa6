import { cellClass, isRowNumber, isRowNumberName } from './cell-class';
import type { Grid, Span } from './grid';
import type { HeaderCandidate } from './header-candidates';
import {
  isGroupName,
  isLooseTotalLabel,
  isRemark,
  isSignature,
  isTotalLabel,
  looksLikeTitle,
} from './phrases';
import { isColumnNumbers, isTechnicalNames } from './row-shapes';
import type { LeftOutReason } from './types';

/** What a row below a header is. */
export type BodyRowKind = 'data' | LeftOutReason;

/** What is known of the table while its rows are read. */
interface Body {
  grid: Grid;
  header: HeaderCandidate;
  /** Column of row numbers, -1 when there is none. */
  rowNumbers: number;
  /** How many cells a record usually fills. */
  usual: number;
  /** The last row that is surely a record; nothing below it is a group or a gap. */
  lastStrong: number;
  /** The header's cells by level, in small letters, to recognise a repeated header. */
  levels: ReadonlyMap<number, string>[];
  /** Columns whose records are mostly words. */
  wordy: ReadonlySet<number>;
}

/** Says of each row from below the header to `end` (excluded) what it is. */
export function readBodyRows(grid: Grid, header: HeaderCandidate, end: number): BodyRowKind[] {
  const body = surveyBody(grid, header, end);
  const kinds: BodyRowKind[] = [];
  let signing = false;
  for (let row = header.bottom + 1; row < end; row += 1) {
    const kind = readRow(body, row, signing, kinds[kinds.length - 1] ?? 'header');
    if (kind === 'signature') signing = true;
    else if (kind === 'data' || kind === 'repeated-header') signing = false;
    kinds.push(kind);
  }
  return kinds;
}

function surveyBody(grid: Grid, header: HeaderCandidate, end: number): Body {
  const counts: number[] = [];
  for (let row = header.bottom + 1; row < end; row += 1) {
    const filled = grid.filled(row);
    if (filled >= Math.min(2, header.leafCount)) counts.push(filled);
  }
  counts.sort((a, b) => a - b);
  const usual = Math.min(counts[counts.length >> 1] ?? 1, header.paths.size);
  const body: Body = {
    grid,
    header,
    rowNumbers: findRowNumbers(grid, header, end),
    usual,
    lastStrong: -1,
    levels: headerLevels(grid, header),
    wordy: wordyColumns(grid, header, end),
  };
  for (let row = end - 1; row > header.bottom; row -= 1) {
    if (isStrong(body, row)) return { ...body, lastStrong: row };
  }
  return body;
}

function findRowNumbers(grid: Grid, header: HeaderCandidate, end: number): number {
  for (const [column, path] of header.paths) {
    if (!isRowNumberName(path[path.length - 1]?.text ?? '')) continue;
    for (let row = header.bottom + 1; row < end; row += 1) {
      if (isRowNumber(grid.sheet.cells[row]?.[column])) return column;
    }
  }
  return -1;
}

function headerLevels(grid: Grid, header: HeaderCandidate): Map<number, string>[] {
  const levels: Map<number, string>[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const level = new Map<number, string>();
    // A cell merged downwards speaks in its own row only: repeated headers are rarely merged again.
    for (const span of grid.spans(row)) {
      if (span.top === row) level.set(span.left, span.text.toLowerCase());
    }
    levels.push(level);
  }
  return levels;
}

function wordyColumns(grid: Grid, header: HeaderCandidate, end: number): Set<number> {
  const wordy = new Set<number>();
  const last = Math.min(end, header.bottom + 200);
  for (const column of header.paths.keys()) {
    let words = 0;
    let others = 0;
    for (let row = header.bottom + 1; row < last; row += 1) {
      if (grid.filled(row) < Math.min(2, header.leafCount)) continue;
      const kind = cellClass(grid.sheet.cells[row]?.[column]);
      if (kind === 'text') words += 1;
      else if (kind !== 'empty') others += 1;
    }
    if (words > others) wordy.add(column);
  }
  return wordy;
}

function hasRowNumber(body: Body, row: number): boolean {
  return body.rowNumbers >= 0 && isRowNumber(body.grid.sheet.cells[row]?.[body.rowNumbers]);
}

/** Surely a record: numbered and not alone, or as full as records usually are. */
function isStrong(body: Body, row: number): boolean {
  const filled = body.grid.filled(row);
  if (filled < 1) return false;
  if (hasRowNumber(body, row)) return filled >= 2;
  if (body.rowNumbers >= 0 && body.usual <= 3) return false;
  if (filled < Math.min(body.header.leafCount, Math.max(2, body.usual * 0.6))) return false;
  const spans = body.grid.spans(row);
  return !spans.every(({ text }) => isSignature(text)) && !isTotal(body, row, spans);
}

function readRow(body: Body, row: number, signing: boolean, before: BodyRowKind): BodyRowKind {
  const { grid, header } = body;
  const filled = grid.filled(row);
  const numbered = hasRowNumber(body, row);
  if (filled === 0) return continuesMerge(body, row) ? 'data' : 'empty';
  const isFirst = isHeaderKind(before);
  if (numbered && filled >= 2 && !isFirst) return 'data';
  const spans = grid.spans(row).filter((span) => span.top === row);
  if (repeatsHeader(body, spans)) return 'repeated-header';
  if (isFirst && isColumnNumbers(spans, header.leafCount) && !isFirstRecord(body, row, spans)) {
    return 'column-numbers';
  }
  if (isFirst && namesColumns(body, row, spans)) return 'header';
  if (numbered) return filled === 1 && body.usual > 1 ? 'empty' : 'data';
  if (isTotal(body, row, spans)) return 'total';
  if (spans.length <= 4 && spans.every(({ text }) => isSignature(text))) {
    if (row > body.lastStrong || body.usual > spans.length) return 'signature';
  }
  if (row > body.lastStrong) return readTrailingRow(body, spans, signing, before);
  if (isStrong(body, row)) return 'data';
  if (signing) return 'signature';
  return isGroup(body, spans) ? 'group' : 'data';
}

/** A row that holds nothing itself but lies inside cells merged down over several rows. */
function continuesMerge({ grid, header }: Body, row: number): boolean {
  const above = grid
    .spans(row)
    .filter(({ top, left, right }) => top < row && top > header.bottom && left === right);
  return above.length >= 2;
}

/** Technical names under a header: hidden, or over records that look like none. */
function namesColumns({ grid, header }: Body, row: number, spans: readonly Span[]): boolean {
  if (!isTechnicalNames(spans)) return false;
  if (grid.hiddenRows.has(row)) return true;
  return (
    spans.length >= Math.max(4, header.leafCount * 0.6) && !isTechnicalNames(grid.spans(row + 1))
  );
}

/** Bare 1, 2, 3… may also be a record: when row 2 follows, or when all the table is numbers. */
function isFirstRecord(body: Body, row: number, spans: readonly Span[]): boolean {
  if (spans.some(({ text }) => !/^\d+$/.test(text))) return false;
  if (body.rowNumbers < 0) return body.wordy.size === 0;
  return /^2\.?$/.test(body.grid.sheet.cells[row + 1]?.[body.rowNumbers]?.text ?? '');
}

function repeatsHeader(body: Body, spans: readonly Span[]): boolean {
  if (spans.length < 2) return false;
  return body.levels.some((level) => {
    const same = spans.filter((span) => isSame(level.get(span.left), span));
    return same.length >= spans.length * 0.6 && same.length >= level.size * 0.6;
  });
}

/** A repeated header is a copy: its texts differ in capitals at most. */
function isSame(name: string | undefined, span: Span): boolean {
  if (name === undefined || Math.abs(name.length - span.cell.text.length) > 8 + name.length) {
    return false;
  }
  return name === span.text.toLowerCase();
}

/** A total: its first words say so, and it is not a numbered or full record of its own. */
function isTotal(body: Body, row: number, spans: readonly Span[]): boolean {
  if (hasRowNumber(body, row)) return false;
  const words = spans.filter(({ cell }) => cellClass(cell) === 'text');
  const label = words[0];
  if (!label || words.length > 2) return false;
  if (isTotalLabel(label.text)) return true;
  return isLooseTotalLabel(label.text) && spans.length < Math.max(2, body.usual * 0.6);
}

/** Below the last sure record: a last thin record, or what is written under a table. */
function readTrailingRow(
  body: Body,
  spans: readonly Span[],
  signing: boolean,
  before: BodyRowKind,
): BodyRowKind {
  const first = spans[0];
  if (!first || signing) return 'signature';
  const adjoining = before === 'data' || before === 'group' || isHeaderKind(before);
  const inTable = spans.every(
    (span) => span.right === span.left && body.header.paths.has(span.left),
  );
  const inWords = spans.every(
    (span) => body.wordy.has(span.left) || cellClass(span.cell) !== 'text',
  );
  const plain = !isRemark(first.text) && first.text.length <= 60;
  if (spans.length === 1 && isGroup(body, spans)) return 'group';
  return adjoining && inTable && inWords && plain ? 'data' : 'signature';
}

function isHeaderKind(kind: BodyRowKind): boolean {
  return kind === 'header' || kind === 'repeated-header' || kind === 'column-numbers';
}

/** A line that names the group of the records below it ("LỚP 1A", "I | Tổ Toán – Lý"). */
function isGroup(body: Body, spans: readonly Span[]): boolean {
  const words = spans.filter(({ cell }) => cellClass(cell) === 'text');
  const name = words[words.length - 1];
  const first = spans[0];
  if (!name || !first || spans.length > Math.max(2, body.usual * 0.5)) return false;
  if (words.length > 1 && !(words.length === 2 && isOrdinal(first.text))) return false;
  if (isRemark(name.text) || isSignature(name.text)) return false;
  if (isGroupName(name.text) || name.right > name.left) return true;
  if (isOrdinal(first.text) || /lớp\s*:?\s*\d/i.test(name.text)) return true;
  if (!body.wordy.has(name.left)) return true;
  return (
    looksLikeTitle(name.text) ||
    (name.text === name.text.toUpperCase() && /\p{L}{2}/u.test(name.text))
  );
}

/** "I", "II.", "A", "b)": the number of a group. */
function isOrdinal(text: string): boolean {
  return /^([IVX]{1,5}|[A-Ha-h])[.)/]?$/.test(text);
}
