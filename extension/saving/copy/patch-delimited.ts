import type { Repair } from '../../../shared/records/types';
import { cellAddress } from '../../../shared/tables';
import {
  delimitedLayout,
  type Separator,
  splitDelimitedAs,
} from '../../../shared/tables/delimited';
import { decodeExactly } from '../../../shared/tables/text-encoding';
import type { RefusedRepair } from '../types';
import { refuse } from './accepted-texts';
import type { Patched } from './patch-package';

/** Programs that open text files take a cell that begins so for a formula or a number. */
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A .csv or .tsv file with the repaired texts in their cells: same separator and line ends, every
 * other cell letter for letter; UTF-8 with a byte order mark, whatever the original was. A repair
 * that would begin what was no formula with = + - @ is refused: a text file cannot say that it is
 * text. Null when the bytes are not text.
 */
export function patchDelimited(
  original: Uint8Array,
  repairs: ReadonlyMap<string, Repair>,
): Patched | null {
  const text = decodeExactly(original);
  if (text === null) return null;
  const { start, separator } = delimitedLayout(text);
  const body = text.slice(start);
  const cells = splitDelimitedAs(body, separator, Number.POSITIVE_INFINITY, (value, from, to) => ({
    value,
    from,
    to,
  }));
  const parts = [BYTE_ORDER_MARK, text.slice(0, start)];
  const seen = new Set<string>();
  const refused: RefusedRepair[] = [];
  let copied = 0;
  for (const [row, record] of cells.entries()) {
    for (const [column, { value, from, to }] of record.entries()) {
      const address = cellAddress(row, column);
      const repair = repairs.get(address);
      if (!repair) continue;
      seen.add(address);
      if (TAKEN_FOR_FORMULA.test(repair.after) && !TAKEN_FOR_FORMULA.test(value)) {
        refused.push(refuse(repair, 'saving.refused.becomes-formula'));
        continue;
      }
      const wasQuoted = body[from] === '"' && to - from >= 2;
      parts.push(
        body.slice(copied, from),
        field(repair.after, separator, wasQuoted ? 'always' : 'when-needed'),
      );
      copied = to;
    }
  }
  parts.push(body.slice(copied));
  for (const [address, repair] of repairs) {
    if (!seen.has(address)) refused.push(refuse(repair, 'saving.refused.changed'));
  }
  const bytes = new TextEncoder().encode(parts.join(''));
  return { bytes, written: repairs.size - refused.length, refused };
}

function field(text: string, separator: Separator, quotes: 'always' | 'when-needed'): string {
  const needed = text.includes(separator) || /["\r\n]/.test(text);
  return needed || quotes === 'always' ? `"${text.replace(/"/g, '""')}"` : text;
}
