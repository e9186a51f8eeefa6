import { expect } from 'vitest';
import { readWorkbook, type Table, tablesOfBook } from '../../../shared/tables';
import type { GoldRow, GoldTable, ReadCell, WorkbookFixture } from '../../fixtures/workbooks';

/** Reads a workbook of the corpus, and expects all of it to be found as it was made. */
export function expectAsMade({ fileName, bytes, gold, traits }: WorkbookFixture): void {
  // Windows-1258 has no letter with hat and tone in one: the file itself holds them apart.
  const held = traits.includes('file: csv-windows-1258') ? composed : asHeld;
  const read = readWorkbook(fileName, bytes());
  if (!read.ok) throw new Error(read.problem.code);
  const tables = tablesOfBook(read.value);
  expect(tables.map(({ sheetName }) => sheetName)).toEqual(
    gold.tables.map(({ sheetName }) => sheetName),
  );
  gold.tables.forEach((made, index) => {
    const table = tables[index];
    if (!table) throw new Error('A table is missing');
    expect(columnsOf(table)).toEqual(columnsOf(made));
    expect(rowKindsOf(table)).toEqual(kindsOf(made.rows));
    expect(recordsOf(table, held)).toEqual(made.rows.flatMap((row) => madeRecord(row, held)));
  });
}

type Held = (raw: ReadCell['raw']) => ReadCell['raw'];
const asHeld: Held = (raw) => raw;
const composed: Held = (raw) => (typeof raw === 'string' ? raw.normalize('NFC') : raw);

const columnsOf = ({ columns }: Table | GoldTable) =>
  columns.map(({ id, header, hidden }) => `${id} ${header}${hidden ? ' (hidden)' : ''}`);

/** "7 data", "8 total"…: blank rows aside. */
const kindsOf = (rows: readonly { number: number; kind: string }[]) =>
  rows.filter(({ kind }) => kind !== 'empty').map(({ number, kind }) => `${number} ${kind}`);

function rowKindsOf({ rows, leftOut }: Table): string[] {
  const all = [
    ...rows.map(({ number }) => ({ number, kind: 'data' })),
    ...leftOut.map(({ number, reason }) => ({ number, kind: reason })),
  ];
  return kindsOf(all.sort((one, other) => one.number - other.number));
}

/** What each cell of a record holds, with its address where the record's own row has it. */
function recordsOf({ rows }: Table, held: Held) {
  return rows.map(({ number, hidden, cells }) => ({
    number,
    hidden,
    cells: Object.entries(cells)
      .map(([id, { address, raw, text, kind }]) => ({
        id,
        address: own(id, address),
        raw: held(raw),
        text,
        kind,
      }))
      .sort(byId),
  }));
}

function madeRecord(row: GoldRow, held: Held) {
  if (row.kind !== 'data') return [];
  const { number, hidden, cells } = row;
  const made = Object.entries(cells).map(([id, cell]) => ({
    id,
    address: own(id, `${id}${number}`),
    ...cell,
    raw: held(cell.raw),
  }));
  return [{ number, hidden, cells: made.sort(byId) }];
}

/** The cell of a group stands in another row, at an address that the record does not say. */
const own = (id: string, address: string) => (id.startsWith('@') ? null : address);
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
