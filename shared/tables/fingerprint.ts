import { fold } from '../vietnamese';
import type { Table } from './types';

/** Short keys of a table, in hexadecimal. They tell tables apart; they cannot be read back. */
export interface TableFingerprint {
  /** Over the headers alone, in order: the same for next month's file of the same shape. */
  headers: string;
  /** Over headers and every cell with its row: changes with any value. */
  contents: string;
}

/** A running 64-bit hash (two 32-bit lanes, after cyrb53 by bryc, public domain). Not for secrets. */
function makeHash(): { add(text: string): void; hex(): string } {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  return {
    add(text) {
      for (let at = 0; at <= text.length; at += 1) {
        // The end of each text counts too, so that ["ab","c"] is not ["a","bc"].
        const code = at < text.length ? text.charCodeAt(at) : 0x1ffff;
        first = Math.imul(first ^ code, 2654435761);
        second = Math.imul(second ^ code, 1597334677);
        first = (first << 13) | (first >>> 19);
        second = (second << 15) | (second >>> 17);
      }
    },
    hex() {
      const mix = (lane: number, other: number) =>
        Math.imul(lane ^ (lane >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
      return [mix(first, second), mix(second, first)]
        .map((lane) => (lane >>> 0).toString(16).padStart(8, '0'))
        .join('');
    },
  };
}

/** Keys for what is remembered about a table: matches by `headers`, progress by `contents`. */
export function tableFingerprint(table: Table): TableFingerprint {
  const headers = makeHash();
  for (const { header } of table.columns) headers.add(fold(header));
  const contents = makeHash();
  for (const { id, header } of table.columns) contents.add(`${id} ${header}`);
  for (const row of table.rows) {
    contents.add(String(row.number));
    for (const { id } of table.columns) contents.add(row.cells[id]?.text ?? '');
  }
  return { headers: headers.hex(), contents: contents.hex() };
}
