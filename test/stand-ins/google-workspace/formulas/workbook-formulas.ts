import { quoteTitle } from '../store/a1';
import type { StoredWorkbook } from '../store/model';
import { type DimensionChange, movedSpan } from '../store/moved-span';
import { type Corner, rewriteReferences, writtenReference } from './references';

/** Rewrites every formula of the workbook: in cells, in validation rules and in conditional formats. */
function rewriteFormulas(
  workbook: StoredWorkbook,
  rewrite: (formula: string, sheetTitle: string) => string,
): void {
  for (const sheet of workbook.sheets) {
    const ofRule = (
      rule: { values?: { userEnteredValue?: string | null }[] } | null | undefined,
    ) => {
      for (const value of rule?.values ?? []) {
        const text = value.userEnteredValue;
        if (text?.startsWith('=')) value.userEnteredValue = rewrite(text, sheet.title);
      }
    };
    for (const row of sheet.rows) {
      for (const cell of row) {
        const formula = cell?.userEnteredValue?.formulaValue;
        if (cell && formula) {
          cell.userEnteredValue = { formulaValue: rewrite(formula, sheet.title) };
        }
        ofRule(cell?.dataValidation?.condition);
      }
    }
    for (const rule of sheet.conditionalFormats) ofRule(rule.booleanRule?.condition);
  }
}

/** References to the sheet once called `from` name it `to`. */
export function renameSheetInFormulas(workbook: StoredWorkbook, from: string, to: string): void {
  const folded = from.toLowerCase();
  rewriteFormulas(workbook, (formula) =>
    rewriteReferences(formula, ({ sheet, corners }, written) =>
      sheet?.toLowerCase() === folded ? writtenReference(quoteTitle(to), corners) : written,
    ),
  );
}

/** References to a sheet that is gone become #REF!. */
export function unlinkSheetInFormulas(workbook: StoredWorkbook, title: string): void {
  const folded = title.toLowerCase();
  rewriteFormulas(workbook, (formula) =>
    rewriteReferences(formula, ({ sheet }, written) =>
      sheet?.toLowerCase() === folded ? '#REF!' : written,
    ),
  );
}

/** References follow rows and columns put in or taken out of the sheet called `title`. */
export function moveReferences(
  workbook: StoredWorkbook,
  title: string,
  change: DimensionChange,
): void {
  const folded = title.toLowerCase();
  const axis = change.dimension === 'ROWS' ? 'row' : 'column';
  rewriteFormulas(workbook, (formula, home) =>
    rewriteReferences(formula, ({ sheet, corners }, written) => {
      if ((sheet ?? home).toLowerCase() !== folded) return written;
      const moved = movedCorners(corners, axis, change);
      if (moved === 'gone') return '#REF!';
      return writtenReference(sheet === undefined ? undefined : quoteTitle(sheet), moved);
    }),
  );
}

function movedCorners(
  corners: Corner[],
  axis: 'row' | 'column',
  change: DimensionChange,
): Corner[] | 'gone' {
  const indexes = corners.flatMap((corner) => corner[axis]?.index ?? []);
  if (indexes.length === 0) return corners;
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  const moved = movedSpan(change, first, last + 1);
  if (!moved) return 'gone';
  return corners.map((corner) => {
    const part = corner[axis];
    if (!part) return corner;
    const index = part.index === first ? moved.start : moved.end - 1;
    return { ...corner, [axis]: { ...part, index } };
  });
}
