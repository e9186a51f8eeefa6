import { expect, it } from 'vitest';
import { rowName } from '../../../extension/panel/work/row-name';
import { findTable, readPasted } from '../../../shared/tables';

/** What the only row of a pasted table of two lines is called. */
function nameOf(headers: string, cells: string): string {
  const read = readPasted(`${headers}\n${cells}`);
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  const found = sheet && findTable(sheet, 'Dán');
  const table = found?.ok ? found.value : undefined;
  const row = table?.rows[0];
  return table && row ? rowName(table, row) : 'no row was read';
}

it.each([
  ['its name column', 'STT\tHọ và tên\tLớp', '1\tLò Thị Mẫu\t1A', 'Lò Thị Mẫu'],
  ['its first words', 'TT\tNhà cung cấp\tMST', '1\tHKD Lò Thị Pó\t8012345678', 'HKD Lò Thị Pó'],
  ['its first value when it has no words', 'TT\tĐiểm\tNghỉ', '7\t9,5\t0', '7'],
])('a row is called by %s', (_, headers, cells, name) => {
  expect(nameOf(headers, cells)).toBe(name);
});
