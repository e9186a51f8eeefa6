import { detectLegacy, detectLegacyColumn, readLegacy } from '../../../vietnamese';
import type { Check } from '../fault';
import type { Records } from '../records';
import { columnsOfSheet } from './columns';

/** Signs beyond ASCII that TCVN3 and VNI are made of, and letters and marks only Unicode text has. */
const LEGACY_SIGN = /[\u0080-\u00FF]/;
const UNICODE_SIGN = /[\u0100-\u01B0\u1EA0-\u1EF9]|[\u0300-\u036F]/;

/** Cells typed in TCVN3 or VNI; a text that could be several things follows its column. */
export const checkLegacy: Check = function* (records) {
  const { rows } = records.table;
  for (const { columnId, field } of suspectColumns(records)) {
    const texts = rows.map((row) => row.cells[columnId]?.text ?? '');
    const ofColumn = detectLegacyColumn(texts);
    for (const [record, text] of texts.entries()) {
      if (!mayBeLegacy(text)) continue;
      const isLegacy = ofColumn ? readLegacy(text, ofColumn) !== null : detectLegacy(text) !== null;
      if (isLegacy) yield { code: 'text-legacy', record, field, columnId };
    }
  }
};

/** Columns with at least one text that is surely legacy. */
function suspectColumns(records: Records) {
  const columns = columnsOfSheet(records);
  const suspect = new Set<string>();
  for (const { cells } of records.table.rows) {
    for (const { columnId } of columns) {
      const text = cells[columnId]?.text ?? '';
      if (mayBeLegacy(text) && detectLegacy(text) !== null) suspect.add(columnId);
    }
  }
  return columns.filter(({ columnId }) => suspect.has(columnId));
}

function mayBeLegacy(text: string): boolean {
  return LEGACY_SIGN.test(text) && !UNICODE_SIGN.test(text);
}
