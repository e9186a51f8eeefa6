import type { Repair } from '../../../shared/records/types';
import {
  type Cell,
  findTables,
  readWorkbook,
  type SheetCells,
  type Table,
} from '../../../shared/tables';

/** Every sheet of a file as it is read. */
export function sheetsOf(fileName: string, bytes: Uint8Array): SheetCells[] {
  const read = readWorkbook(fileName, bytes);
  if (!read.ok) throw new Error(`${fileName}: ${read.problem.code}`);
  return read.value.sheets;
}

/** The first table of a file. */
export function tableOf(fileName: string, bytes: Uint8Array): Table {
  const [table] = sheetsOf(fileName, bytes).flatMap((sheet) => findTables(sheet, fileName));
  if (!table) throw new Error(`${fileName}: no table`);
  return table;
}

/** The cells of a table that hold something, each with its row and column. */
export function filledCells(table: Table): { cell: Cell; row: number; columnId: string }[] {
  return table.rows.flatMap(({ number, cells }) =>
    Object.entries(cells)
      .filter(([, cell]) => cell.kind !== 'empty')
      .map(([columnId, cell]) => ({ cell, row: number, columnId })),
  );
}

/** A repair that the person accepted for this cell. */
export function repairTo(
  { cell, row, columnId }: { cell: Cell; row: number; columnId: string },
  after: string,
  safety: Repair['safety'] = 'safe',
): Repair {
  return {
    id: `${cell.address} ${safety}`,
    cell: cell.address,
    row,
    columnId,
    steps: ['spaces'],
    before: cell.text,
    after,
    safety,
    reason: { key: 'saving.name.copy' },
  };
}

/** A sheet's cells that hold something, by address, as text, raw form and kind. */
export function contents(sheet: SheetCells): Map<string, Pick<Cell, 'raw' | 'text' | 'kind'>> {
  return new Map(
    sheet.cells
      .flat()
      .filter(({ kind }) => kind !== 'empty')
      .map(({ address, raw, text, kind }) => [address, { raw, text, kind }]),
  );
}

/** What a sheet must hold when exactly these texts were written into it. */
export function withTexts(sheet: SheetCells, texts: ReadonlyMap<string, string>) {
  const expected = contents(sheet);
  for (const [address, text] of texts) {
    if (text.trim() === '') expected.delete(address);
    else expected.set(address, { raw: text, text: text.normalize('NFC'), kind: 'text' });
  }
  return expected;
}
