import type { sheets_v4 } from '@googleapis/sheets';
import { columnLetters } from '../../../shared/tables';
import { formulaCondition, gridRange } from '../requests';
import { readCell } from '../sheet-cells';
import { color, type Format } from '../style';
import type { PlacedCell } from './cell-runs';
import { contentText } from './changes';
import { CODES } from './codes-along';
import { ruleIdentity } from './format-rules';
import { runsOf } from './lines';
import type { PlacedSheet } from './placed-sheets';

/** A row that no longer counts; indexes zero-based. */
export interface RetiredRow {
  code: string;
  why: 'no longer wanted' | 'copied';
  from: number;
  at: number;
}

/**
 * Rows that stay, with all that people entered in them, but no longer count: criteria dropped from
 * the plan, and second rows with the same code.
 */
export function retiredRows({ codes, rows, wanted }: PlacedSheet): RetiredRow[] {
  if (!codes || wanted.growth !== 'ours') return [];
  const retired = new Map<number, Omit<RetiredRow, 'at'>>();
  for (const { code, index } of codes.rows.strangers) {
    retired.set(index, { code, from: index, why: 'no longer wanted' });
  }
  for (const { code, index } of codes.rows.copies) {
    retired.set(index, { code, from: index, why: 'copied' });
  }
  if (retired.size === 0) return [];
  return rows.lines.flatMap(({ from }, at) => {
    const row = from === null ? undefined : retired.get(from);
    return row ? [{ ...row, at }] : [];
  });
}

/** The look of a row that no longer counts: grey and struck through. */
const RETIRED: Format = {
  backgroundColorStyle: color('#F3F4F6'),
  textFormat: { foregroundColorStyle: color('#57606A'), strikethrough: true },
};

/** The rule that gives retired rows their look, and the rows: it has no areas when there are none. */
export function retiredRule(
  sheet: PlacedSheet,
  separator: ',' | ';',
): { rows: RetiredRow[]; rule: sheets_v4.Schema$ConditionalFormatRule } {
  const rows = retiredRows(sheet);
  const first = rows[0]?.at ?? 0;
  const codeCell = `$${columnLetters(sheet.columns.at.get(CODES) ?? 0)}${first + 1}`;
  const ranges = runsOf(rows.map(({ at }) => at)).map(({ start, count }) =>
    gridRange(sheet.sheetId, {
      top: start,
      bottom: start + count,
      left: 0,
      right: sheet.columns.lines.length,
    }),
  );
  const condition = formulaCondition(`=${codeCell}<>""`, separator);
  return { rows, rule: { ranges, booleanRule: { condition, format: RETIRED } } };
}

/** True when the row already has the look, so that it was told before. */
export function isRetiredAlready(sheet: PlacedSheet, { from }: RetiredRow): boolean {
  const identity = ruleIdentity(retiredRule(sheet, ',').rule);
  return (sheet.there?.conditionalFormats ?? []).some(
    (rule) =>
      ruleIdentity(rule) === identity &&
      (rule.ranges ?? []).some(
        ({ startRowIndex, endRowIndex }) =>
          (startRowIndex ?? 0) <= from && from < (endRowIndex ?? Number.POSITIVE_INFINITY),
      ),
  );
}

/** Empties what sums look at in rows that no longer count. */
export function emptiedCells(sheet: PlacedSheet): PlacedCell[] {
  const { there, columns, wanted } = sheet;
  if (!there) return [];
  const emptied = wanted.columns.flatMap(({ code, emptiedWhenRetired }) =>
    emptiedWhenRetired ? [{ was: columns.was.get(code), at: columns.at.get(code) }] : [],
  );
  return retiredRows(sheet).flatMap((row) =>
    emptied.flatMap(({ was, at }) => {
      if (was === undefined || at === undefined) return [];
      const filled = contentText(readCell(there, row.from, was)) !== null;
      return filled ? [{ row: row.at, column: at, key: '', content: () => ({}) }] : [];
    }),
  );
}
