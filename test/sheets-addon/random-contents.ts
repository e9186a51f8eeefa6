import { normalCode } from '../../shared/reports/cells';
import { ROLE } from '../../sheets-addon/layout/score-book/codes';
import type {
  BookContents,
  CellValue,
  SheetContents,
} from '../../sheets-addon/local/book-contents';
import type { RandomBook } from './random-book';

/** What people entered in a random book, as the contents of a workbook. */
export function randomContents({ book, entered, evidence }: RandomBook): BookContents {
  const rows = new Map<string, Map<string, Map<string, CellValue>>>();
  for (const { sheet, row, column, value } of entered) {
    const ofSheet = rows.get(sheet) ?? new Map<string, Map<string, CellValue>>();
    const ofRow = ofSheet.get(normalCode(row)) ?? new Map<string, CellValue>();
    ofRow.set(normalCode(column), value);
    rows.set(sheet, ofSheet.set(normalCode(row), ofRow));
  }
  const contents = new Map<string, SheetContents>(
    [...rows].map(([role, byCode]) => [role, { byCode, uncoded: [] }]),
  );
  const lines = evidence.map(
    (line) => new Map(Object.entries(line).map(([column, value]) => [normalCode(column), value])),
  );
  return contents.set(ROLE.evidence(book), { byCode: new Map(), uncoded: lines });
}
