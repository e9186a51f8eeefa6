import { read } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { reportWorkbook } from '../../../../extension/saving';
import { sheetsOf } from '../copies';
import { context, meaning, report, table } from './sample-report';

const made = await reportWorkbook(table, meaning, report, context);
const sheets = sheetsOf(made.fileName, made.bytes);
const [result, problems, data] = sheets;
const rowsOf = (sheet = result) => sheet?.cells.map((row) => row.map(({ text }) => text)) ?? [];

describe('a quality report as a workbook', () => {
  it('has its results, problems and data on three sheets, under a name that says the day', () => {
    expect(made.fileName).toBe('HS 1A - chất lượng dữ liệu 22-11-2026.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Kết quả', 'Vấn đề', 'Dữ liệu']);
  });

  it('begins with a title block in the office manner, and the scores', () => {
    expect(
      rowsOf(result)
        .slice(0, 4)
        .map(([first]) => first),
    ).toEqual([
      'TRƯỜNG TIỂU HỌC HOA BAN',
      'KẾT QUẢ KIỂM TRA CHẤT LƯỢNG DỮ LIỆU',
      'Tệp HS 1A.csv › HS 1A · 3 dòng · 4 cột',
      'Cập nhật lúc 14:05, 22/11/2026',
    ]);
    expect(rowsOf(result)[7]?.slice(2)).toEqual(['87,5', '12', '2']);
    expect(rowsOf(result)[8]?.slice(2)).toEqual(['–', '0', '0']);
  });

  it('has one row a problem, to be filtered, with its header in sight and on every page', async () => {
    expect(
      rowsOf(problems)
        .slice(3)
        .map((row) => row.slice(0, 5).join('|')),
    ).toEqual([
      'Lỗi|required-no-column|Thiếu cột bắt buộc||',
      'Gợi ý|date-writing|Cách viết ngày|4|C4',
      'Cảnh báo|date-writing|Cách viết ngày|4|C4',
      'Lỗi|name-signs|Họ tên có ký tự lạ|5|B5',
    ]);
    const sheet = (await readXlsx(made.bytes)).sheets[1];
    expect(sheet?.autoFilter?.range).toBe('A3:I7');
    expect(sheet?.freezePane?.rows).toBe(3);
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape' });
    const names = read(made.bytes, { type: 'array' }).Workbook?.Names ?? [];
    expect(names.map(({ Ref }) => Ref)).toEqual(["'Vấn đề'!$3:$3", "'Dữ liệu'!$3:$3"]);
  });

  it('marks the faulty cells of the data, by the worst of their problems, and says them in a note', async () => {
    const { cells } = (await readXlsx(made.bytes, { readStyles: true })).sheets[2] ?? {};
    const fillOf = (cell: string) => {
      const fill = cells?.get(cell)?.style?.fill;
      return fill?.type === 'pattern' ? fill.fgColor?.rgb?.slice(-6) : undefined;
    };
    expect([fillOf('3,3'), fillOf('4,2'), fillOf('5,2')]).toEqual(['FFF3D6', 'FDE7E4', undefined]);
    expect(cells?.get('3,3')?.comment?.text).toMatch(/^Gợi ý: .*\nCảnh báo: /);
    expect(rowsOf(data)[3]?.at(-1)).toBe('Cảnh báo: Ngày sinh. Gợi ý: Ngày sinh.');
  });

  it('keeps the values of the data as they are: no formula, no lost zero', async () => {
    expect(
      rowsOf(data)
        .slice(3)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      ['4', '01', 'Lò Thị Mai', '5.9.2018', '1A'],
      ['5', '02', '=HYPERLINK("http://a")', '06/09/2018', '1A'],
      ['6', '03', 'Vàng A Chứ', '07/09/2018', '1B'],
    ]);
    const formulas = Object.values(read(made.bytes, { type: 'array', cellFormula: true }).Sheets)
      .flatMap((sheet) => Object.values(sheet))
      .filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell);
    expect(formulas).toEqual([]);
    expect(data?.cells[4]?.[2]?.kind).toBe('text');
  });
});
