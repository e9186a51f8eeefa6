import type { Check } from '../fault';
import { writtenText } from './walk-cells';

/** Letters with their marks apart (NFD), as some systems export them. */
const DECOMPOSED = /\p{L}\p{M}/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const STRAY_SPACES = /[\t\n\r\u00A0]|\s\s|^\s|\s$/;

/** Every cell by itself: broken formulas, marks apart, what cannot be seen, spaces too many. */
export const checkTexts: Check = function* (records) {
  for (const { columnId, field, odd } of records.sheetColumns) {
    for (const record of odd) {
      const cell = records.table.rows[record]?.cells[columnId];
      if (cell === undefined) continue;
      const at = { record, field, columnId };
      if (cell.kind === 'error') yield { ...at, code: 'cell-error' };
      const written = writtenText(cell);
      if (DECOMPOSED.test(written) && written !== written.normalize('NFC')) {
        yield { ...at, code: 'text-decomposed' };
      }
      if (INVISIBLE.test(written)) yield { ...at, code: 'text-invisible' };
      if (STRAY_SPACES.test(written)) yield { ...at, code: 'text-spaces' };
    }
  }
};
