import { readTick } from '../../matching/options/option-synonyms';
import type { Table } from '../../tables';
import { fold } from '../../vietnamese';
import { columnReader, type Reader } from './reader';

/**
 * Sex from a column "Nữ" of x marks: ticked is "Nữ", empty is "Nam". A column without any mark was
 * left unfilled, and says nothing; so does a text that is no mark.
 */
export function sexFromTicks(table: Table, columnId: string): Reader {
  const tick = columnReader(columnId);
  let isFilled: boolean | null = null;
  return (row) => {
    isFilled ??= table.rows.some((one) => readMark(tick(one).text) === true);
    const value = tick(row);
    const ticked = isFilled ? readMark(value.text) : null;
    return { ...value, text: ticked === null ? '' : ticked ? 'Nữ' : 'Nam', how: 'tick' };
  };
}

/** A sign that is no mark ("?") is not the same as an empty cell. */
function readMark(text: string): boolean | null {
  const isOtherSign = text !== '' && fold(text) === '';
  const ticked = readTick(text);
  return ticked === false && isOtherSign ? null : ticked;
}
