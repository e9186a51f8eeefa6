import { expect, it } from 'vitest';
import { findTable, readPasted } from '../../../shared/tables';
import { headersOf, textsOf } from './sheet-builder';

function pastedTable(text: string) {
  const pasted = readPasted(text);
  if (!pasted.ok) throw new Error(pasted.problem.code);
  const [sheet] = pasted.value.sheets;
  if (!sheet) throw new Error('no sheet');
  const table = findTable(sheet, pasted.value.fileName);
  if (!table.ok) throw new Error(table.problem.code);
  return table.value;
}

it('reads cells pasted from a spreadsheet, multi-line cells in quotes', () => {
  const table = pastedTable(
    'STT\tHọ và tên\t"Ngày\r\nsinh"\r\n1\tLò Thị Mai\t05/09/2018\r\n2\tVì Văn Lan\t\r\n',
  );
  expect(table.fileName).toBe('Dữ liệu dán');
  expect(headersOf(table)).toEqual(['STT', 'Họ và tên', 'Ngày sinh']);
  expect(textsOf(table)).toEqual([
    ['1', 'Lò Thị Mai', '05/09/2018'],
    ['2', 'Vì Văn Lan', ''],
  ]);
});

it('reads pasted text with commas or semicolons between cells', () => {
  expect(textsOf(pastedTable('STT;Họ và tên\n1;Lò Thị Mai\n2;Vì Văn Lan'))).toEqual([
    ['1', 'Lò Thị Mai'],
    ['2', 'Vì Văn Lan'],
  ]);
});

it.each(['', ' \r\n\t\n'])('says so when %j is pasted', (text) => {
  expect(readPasted(text)).toMatchObject({ ok: false, problem: { code: 'tables.paste.empty' } });
});
