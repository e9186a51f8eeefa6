import { detectLegacy, detectLegacyColumn, isLegalUnicode, readLegacy } from '../../../vietnamese';
import { remembering } from '../../view/remember';
import type { Check } from '../fault';
import { rememberingTexts } from '../records';

/** Cells typed in TCVN3 or VNI; a text that could be several things follows its column. */
export const checkLegacy: Check = function* (records) {
  const { rows } = records.table;
  for (const { columnId, field, maybeLegacy } of records.sheetColumns) {
    const textOf = (record: number) => rows[record]?.cells[columnId]?.text ?? '';
    const isSure = rememberingTexts(isSurelyLegacy);
    if (!maybeLegacy.some((record) => isSure(textOf(record)))) continue;
    const ofColumn = detectLegacyColumn(rows.map((_, record) => textOf(record)));
    for (const record of maybeLegacy) {
      const text = textOf(record);
      const isLegacy = ofColumn ? readLegacy(text, ofColumn) !== null : detectLegacy(text) !== null;
      if (isLegacy) yield { code: 'text-legacy', record, field, columnId };
    }
  }
};

/** Texts differ, their words come again and again: each is looked at once. */
const isLegalWord = remembering(isLegalUnicode);

/** A text of legal words is legal as it stands, and no other encoding comes into question. */
function isSurelyLegacy(text: string): boolean {
  return !text.split(' ').every(isLegalWord) && detectLegacy(text) !== null;
}
