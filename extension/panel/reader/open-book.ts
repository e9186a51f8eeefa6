import { done, failed, type Outcome } from '../../../shared/outcome';
import {
  findTable,
  readPasted,
  readWorkbook,
  type Table,
  tablesOfBook,
} from '../../../shared/tables';
import { readTable } from '../../vault/table-content';
import type { Hearing, OpenSource } from './calls';

type Say = Required<Hearing<'open'>>['progress'];

/** Every table with rows that a source holds, or why there is none. */
export function openBook(source: OpenSource, progress: Say): Outcome<Table[]> {
  progress({ stage: 'reading', done: 0, of: null });
  if (source.from === 'kept') return readKept(source.contents);
  const read =
    source.from === 'file' ? readWorkbook(source.name, source.bytes) : readPasted(source.text);
  if (!read.ok) return read;
  const { fileName, sheets } = read.value;
  const tables = tablesOfBook(read.value, (done, of) => progress({ stage: 'tables', done, of }));
  if (tables.length > 0) return done(tables);
  const [first] = sheets;
  const found = first ? findTable(first, fileName) : null;
  return found && !found.ok ? found : failed({ code: 'tables.file.no-data' });
}

function readKept(contents: readonly Uint8Array<ArrayBuffer>[]): Outcome<Table[]> {
  const tables: Table[] = [];
  for (const content of contents) {
    const table = readTable(content);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return done(tables);
}
