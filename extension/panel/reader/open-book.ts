import { done, failed, type Outcome } from '../../../shared/outcome';
import {
  findTable,
  readPasted,
  readWorkbook,
  type Table,
  tablesOfBook,
} from '../../../shared/tables';
import { openContent } from '../../vault/sealed-entry';
import { readTable } from '../../vault/table-content';
import type { Opening } from '../../vault/types';
import type { Hearing, OpenSource } from './calls';

type Say = Required<Hearing<'open'>>['progress'];

/** Every table with rows that a source holds, or why there is none. */
export async function openBook(source: OpenSource, progress: Say): Promise<Outcome<Table[]>> {
  progress({ stage: 'reading', done: 0, of: null });
  if (source.from === 'kept') return readKept(source.openings);
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

async function readKept(openings: readonly Opening[]): Promise<Outcome<Table[]>> {
  const tables: Table[] = [];
  for (const opening of openings) {
    const table = await keptTable(opening);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return done(tables);
}

/** The table that is kept in an entry of the vault. */
export async function keptTable(opening: Opening): Promise<Outcome<Table>> {
  const opened = await openContent(opening);
  return opened.ok ? readTable(opened.value.content) : opened;
}
