import type { Cell } from '../../../tables/types';
import type { Check } from '../fault';
import { columnsOfSheet } from './columns';

/** Letters with their marks apart (NFD), as some systems export them. */
const DECOMPOSED = /\p{L}\p{M}/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const STRAY_SPACES = /[\t\n\r\u00A0]|\s\s|^\s|\s$/;
/** What any of these has: nearly all texts are right and are looked at only once. */
const SUSPECT = /[\t\n\r\u00A0\u00AD\u200B-\u200F\u2060\uFEFF]|[\u0300-\u036F]| {2}|^ | $/;

/** Every cell by itself: broken formulas, marks apart, what cannot be seen, spaces too many. */
export const checkTexts: Check = function* (records) {
  const columns = columnsOfSheet(records);
  for (let record = 0; record < records.count; record++) {
    const cells = records.table.rows[record]?.cells;
    for (const { columnId, field } of columns) {
      const cell = cells?.[columnId];
      if (cell === undefined) continue;
      const at = { record, field, columnId };
      if (cell.kind === 'error') yield { ...at, code: 'cell-error' };
      const written = writtenText(cell);
      if (!SUSPECT.test(written)) continue;
      if (DECOMPOSED.test(written) && written !== written.normalize('NFC')) {
        yield { ...at, code: 'text-decomposed' };
      }
      if (INVISIBLE.test(written)) yield { ...at, code: 'text-invisible' };
      if (STRAY_SPACES.test(written)) yield { ...at, code: 'text-spaces' };
    }
  }
};

/** What the file holds: the text shown is already in NFC. */
function writtenText({ raw, text, kind }: Cell): string {
  return kind === 'text' && typeof raw === 'string' ? raw : text;
}
