import type { sheets_v4 } from '@googleapis/sheets';
import { moveReferences } from '../../formulas/workbook-formulas';
import { withSources } from '../chart-sources';
import { invalid } from '../errors';
import type { Area, StoredSheet, StoredWorkbook } from '../model';
import { type DimensionChange, movedSpan } from '../moved-span';

/** Carries out `change`: cells, sizes, merges, rules, protections, names, metadata and formulas move. */
export function changeDimension(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  change: DimensionChange,
): void {
  const rows = change.dimension === 'ROWS';
  if (rows) splice(sheet.rows, change, () => []);
  else for (const row of sheet.rows) splice(row, change, () => null);
  splice(rows ? sheet.rowDimensions : sheet.columnDimensions, change, () => null);
  const grown = change.kind === 'insert' ? change.count : -change.count;
  sheet.grid[rows ? 'rowCount' : 'columnCount'] += grown;
  moveAttachments(workbook, sheet, change);
  moveReferences(workbook, sheet.title, change);
}

function splice<T>(list: T[], { kind, at, count }: DimensionChange, fresh: () => T): void {
  if (at >= list.length) return;
  if (kind === 'delete') list.splice(at, count);
  else list.splice(at, 0, ...Array.from({ length: count }, fresh));
}

function moveAttachments(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  change: DimensionChange,
): void {
  const move = (range: sheets_v4.Schema$GridRange) => movedRange(range, change);
  sheet.merges = sheet.merges.flatMap((area) => movedArea(area, change));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = (rule.ranges ?? []).flatMap(move);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.protectedRanges = sheet.protectedRanges.flatMap((guarded) => {
    const [range] = move(guarded.range ?? {});
    if (!range) return [];
    const open = guarded.unprotectedRanges?.flatMap(move);
    return [{ ...guarded, range, ...(open ? { unprotectedRanges: open } : {}) }];
  });
  if (sheet.basicFilter?.range) {
    const [range] = move(sheet.basicFilter.range);
    if (range) sheet.basicFilter.range = range;
    else delete sheet.basicFilter;
  }
  moveCharts(workbook, sheet, change);
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    if ((named.range?.sheetId ?? 0) !== sheet.sheetId) return [named];
    const [range] = move(named.range ?? {});
    return range ? [{ ...named, range }] : [];
  });
  workbook.developerMetadata = workbook.developerMetadata.flatMap((item) =>
    movedMetadata(item, change),
  );
}

/** Moves the figures that charts show, on whichever sheet the charts stand, and their anchors. */
function moveCharts(workbook: StoredWorkbook, sheet: StoredSheet, change: DimensionChange): void {
  const move = (range: sheets_v4.Schema$GridRange) =>
    (range.sheetId ?? 0) === sheet.sheetId ? movedRange(range, change) : [range];
  for (const holder of workbook.sheets) {
    if (holder.charts) holder.charts = holder.charts.map((chart) => withSources(chart, move));
  }
  const index = change.dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  for (const { position } of sheet.charts ?? []) {
    const anchor = position?.overlayPosition?.anchorCell;
    const at = anchor?.[index] ?? 0;
    if (anchor) anchor[index] = movedSpan(change, at, at + 1)?.start ?? change.at;
  }
}

/** The API range after `change`, as a list of one; empty when it is gone. Open ends stay open. */
function movedRange(
  range: sheets_v4.Schema$GridRange,
  change: DimensionChange,
): sheets_v4.Schema$GridRange[] {
  const axis = change.dimension === 'ROWS' ? 'Row' : 'Column';
  const [start, end] = [range[`start${axis}Index`], range[`end${axis}Index`]];
  const moved = movedSpan(change, start ?? 0, end ?? Number.POSITIVE_INFINITY);
  if (!moved) return [];
  return [
    {
      ...range,
      ...(start === null || start === undefined ? {} : { [`start${axis}Index`]: moved.start }),
      ...(end === null || end === undefined ? {} : { [`end${axis}Index`]: moved.end }),
    },
  ];
}

function movedArea(area: Area, change: DimensionChange): Area[] {
  const axis = change.dimension === 'ROWS' ? 'Row' : 'Column';
  const moved = movedSpan(change, area[`start${axis}`], area[`end${axis}`]);
  if (!moved) return [];
  const next = { ...area, [`start${axis}`]: moved.start, [`end${axis}`]: moved.end };
  const single = next.endRow - next.startRow === 1 && next.endColumn - next.startColumn === 1;
  return single ? [] : [next];
}

function movedMetadata(
  item: sheets_v4.Schema$DeveloperMetadata,
  change: DimensionChange,
): sheets_v4.Schema$DeveloperMetadata[] {
  const range = item.location?.dimensionRange;
  if (range?.sheetId !== change.sheetId || range.dimension !== change.dimension) return [item];
  const moved = movedSpan(change, range.startIndex ?? 0, range.endIndex ?? 0);
  if (!moved) return [];
  const dimensionRange = { ...range, startIndex: moved.start, endIndex: moved.end };
  return [{ ...item, location: { ...item.location, dimensionRange } }];
}

/** Gives the grid a new size: rows and columns are added or taken away at its ends. */
export function resizeGrid(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  size: { rowCount: number; columnCount: number },
): void {
  if (size.rowCount < 1 || size.columnCount < 1) {
    throw invalid('A sheet must have at least one row and one column.');
  }
  for (const [dimension, name] of [
    ['ROWS', 'rowCount'],
    ['COLUMNS', 'columnCount'],
  ] as const) {
    const count = sheet.grid[name] - size[name];
    const change = { sheetId: sheet.sheetId, dimension, kind: 'delete', at: size[name], count };
    if (count > 0) changeDimension(workbook, sheet, { ...change, kind: 'delete' });
    else sheet.grid[name] = size[name];
  }
}
