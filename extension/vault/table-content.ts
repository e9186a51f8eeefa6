import * as z from 'zod/mini';
import { done, failed, type Outcome } from '../../shared/outcome';
import type { Table, TableRow } from '../../shared/tables/types';
import { type Bytes, jsonIn, utf8 } from './bytes';
import { packRow, unpackRow } from './table-row';

const ROWS_PER_PIECE = 500;
const LINE_END = 0x0a;

const headSchema: z.ZodMiniType<Omit<Table, 'rows'>> = z.object({
  fileName: z.string(),
  sheetName: z.string(),
  columns: z.array(z.object({ id: z.string(), header: z.string(), hidden: z.boolean() })),
  leftOut: z.array(
    z.object({
      number: z.number(),
      reason: z.enum([
        'title',
        'header',
        'repeated-header',
        'group',
        'total',
        'signature',
        'column-numbers',
        'empty',
      ]),
      text: z.string(),
    }),
  ),
});

/** A table as the content of an entry: lines of JSON, the first all but the rows, then one per row. */
export function* tableContent({ rows, ...head }: Table): Iterable<Bytes> {
  yield utf8(`${JSON.stringify(head)}\n`);
  for (let from = 0; from < rows.length; from += ROWS_PER_PIECE) {
    const lines = rows
      .slice(from, from + ROWS_PER_PIECE)
      .map((row) => `${JSON.stringify(packRow(row))}\n`);
    yield utf8(lines.join(''));
  }
}

/** The table that `tableContent` wrote. Problem: `vault.entry.damaged` when it is not one. */
export function readTable(content: Bytes): Outcome<Table> {
  const [first = new Uint8Array(), ...others] = linesOf(content);
  const head = headSchema.safeParse(jsonIn(first));
  if (!head.success) return failed({ code: 'vault.entry.damaged' });
  const rows: TableRow[] = [];
  for (const line of others) {
    const row = unpackRow(jsonIn(line));
    if (row === null) return failed({ code: 'vault.entry.damaged' });
    rows.push(row);
  }
  return done({ ...head.data, rows });
}

function* linesOf(content: Bytes): Iterable<Bytes> {
  let from = 0;
  while (from < content.length) {
    const end = content.indexOf(LINE_END, from);
    const to = end === -1 ? content.length : end;
    yield content.subarray(from, to);
    from = to + 1;
  }
}
