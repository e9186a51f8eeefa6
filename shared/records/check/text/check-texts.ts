import type { Cell, TableColumn } from '../../../tables/types';
import type { Check } from '../fault';
import type { Records } from '../records';
import type { RuleCode } from '../rules';

/** Letters with their marks apart (NFD), as some systems export them. */
const DECOMPOSED = /\p{L}\p{M}/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const STRAY_SPACES = /^\s|\s$|\s\s|[\t\n\u00A0]/;

/** Every cell's text by itself: broken formulas, marks apart, what cannot be seen, spaces too many. */
export const checkTexts: Check = function* (records) {
  for (const column of records.table.columns) {
    if (column.id.startsWith('@')) continue;
    const field = records.meaning.columns.find((one) => one.columnId === column.id)?.field ?? '';
    for (const [record, code] of faultyCells(records, column)) {
      yield { code, record, field, columnId: column.id };
    }
  }
};

function* faultyCells(
  records: Records,
  { id }: TableColumn,
): Generator<[record: number, code: RuleCode]> {
  const judged = new Map<string, readonly RuleCode[]>();
  for (let record = 0; record < records.count; record++) {
    const cell = records.table.rows[record]?.cells[id];
    if (cell === undefined) continue;
    if (cell.kind === 'error') yield [record, 'cell-error'];
    const written = writtenText(cell);
    let codes = judged.get(written);
    if (codes === undefined) {
      codes = judgeWriting(written);
      judged.set(written, codes);
    }
    for (const code of codes) yield [record, code];
  }
}

/** What the file holds: the text shown is already in NFC. */
function writtenText({ raw, text, kind }: Cell): string {
  return kind === 'text' && typeof raw === 'string' ? raw : text;
}

function judgeWriting(written: string): RuleCode[] {
  const codes: RuleCode[] = [];
  if (DECOMPOSED.test(written) && written !== written.normalize('NFC'))
    codes.push('text-decomposed');
  if (INVISIBLE.test(written)) codes.push('text-invisible');
  if (STRAY_SPACES.test(written)) codes.push('text-spaces');
  return codes;
}
