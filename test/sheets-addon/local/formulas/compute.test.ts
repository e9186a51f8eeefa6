import { describe, expect, it } from 'vitest';
import { cellIndexes } from '../../../../shared/tables/addresses';
import { ComputedSheets, type TypedCell } from '../../../../sheets-addon/local/formulas/compute';
import type { Value } from '../../../../sheets-addon/local/formulas/values';

type Typed = Readonly<Record<string, Value>>;

/** A sheet of cells by their address; a text that begins with "=" is a formula. */
function sheet(title: string, cells: Typed) {
  const byPlace = new Map(
    Object.entries(cells).map(([address, value]): [string, TypedCell] => {
      const at = cellIndexes(address);
      const isFormula = typeof value === 'string' && value.startsWith('=');
      return [`${at?.row},${at?.column}`, isFormula ? { formula: value } : { value }];
    }),
  );
  return { title, cell: (row: number, column: number) => byPlace.get(`${row},${column}`) };
}

/** What the formula shows in Z1 beside these cells, and beside a sheet «Đối tượng» of two. */
function shown(formula: string, cells: Typed = {}): Value {
  const people = sheet('Đối tượng', { A1: 'T1', A2: 't2', B1: 'Tổ «1»', B2: null });
  const own = sheet('Phiếu', { ...cells, Z1: formula });
  return new ComputedSheets([own, people]).shown('Phiếu', { row: 0, column: 25 });
}

describe('a formula', () => {
  it.each<[string, Value]>([
    ['=1+2*3-4/2', 5],
    ['=-(2-5)', 3],
    ['="a"&1&"b"', 'a1b'],
    ['="nói ""có"""', 'nói "có"'],
    ['=2*3=6', true],
    ['=SUM(1,2,"3")', 6],
    ['=IF(1>2,"lớn",IF(2>=2,"bằng","nhỏ"))', 'bằng'],
    ['=NOT(AND(1<2,OR(3<2,4=4)))', false],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(0-2.5,0)', -3],
    ['=ROUND(1.4999999999999999,0)', 2],
    ['=MIN(3,1,2)', 1],
    ['=IFERROR(1/0,"không")', 'không'],
    ['=1/0', '#DIV/0!'],
    ['="tám"*1', '#VALUE!'],
    ["=INDEX('Đối tượng'!$B$1:$B$2,MATCH(\"T1\",'Đối tượng'!$A$1:$A$2,0))", 'Tổ «1»'],
    ['=MATCH("T2",\'Đối tượng\'!$A$1:$A$2,0)', 2],
    ['=MATCH("T3",\'Đối tượng\'!$A$1:$A$2,0)', '#N/A'],
    ['=INDEX(\'Đối tượng\'!$B$1:$B$2,2)&""', ''],
  ])('%s shows %j', (formula, value) => {
    expect(shown(formula)).toBe(value);
  });

  const column: Typed = { A1: 5, A2: 'tám', A3: null, A4: 5, A5: 8, A6: '=1/0' };
  const kinds: Typed = { ...column, B1: 'x', B2: 'x', B3: 'x', B4: 'Y', B5: 'X', B6: 'x' };
  it.each<[string, Value]>([
    ['=SUM(A1:A5)', 18],
    ['=MAX(A1:A5)', 8],
    ['=LARGE(A1:A5,2)', 5],
    ['=RANK(A4,A1:A5)', 2],
    ['=SUMIFS(A1:A5,B1:B5,"x")', 13],
    ['=SUMIFS(A1:A5,B1:B5,"x",A1:A5,8)', 8],
    ['=COUNTIFS(B1:B6,"x",A1:A6,5)', 1],
    ['=SUMPRODUCT((B1:B5="x")*(A1:A5<>""))', 3],
    ['=SUMPRODUCT((B1:B5="x")*((A1:A5=5)+(A1:A5=8)))', 2],
    ['=SUM(A1:A6)', '#DIV/0!'],
    ['=A1:A5+1', '#VALUE!'],
  ])('over cells: %s shows %j', (formula, value) => {
    expect(shown(formula, kinds)).toBe(value);
  });

  it.each<[Value, string, Value]>([
    ['tám', '=A1<>SUM(A1)', true],
    [8, '=A1<>SUM(A1)', false],
    ['', '=A1=""', true],
    [null, '=A1=""', true],
    [null, '=A1=0', true],
    ['', '=A1=0', false],
    ['Đạt', '=A1="đạt"', true],
    ['a', '=A1>9', true],
    [null, '=A1', 0],
    [null, '=A1&""', ''],
    [true, '=A1&""', 'TRUE'],
    [true, '=SUM(A1)', 0],
    [true, '=A1*1', 1],
  ])('of a cell with %j: %s shows %j', (value, formula, result) => {
    expect(shown(formula, { A1: value })).toBe(result);
  });

  it('uses what other formulas come to, each computed once', () => {
    expect(shown('=A3', { A1: 2, A2: '=A1*A1', A3: '=A2+A2' })).toBe(8);
  });

  it('shows the error of the cell it uses, unless it says what to show instead', () => {
    expect(shown('=A1+1', { A1: '=1/0' })).toBe('#DIV/0!');
    expect(shown('=IFERROR(A1,7)', { A1: '=1/0' })).toBe(7);
  });

  it.each([
    ['that leads back to itself', '=A1', { A1: '=Z1' }],
    ['with a function we do not use', '=HYPERLINK("x")', {}],
    ['that is not whole', '=SUM(1', {}],
    ['with something after its end', '=1)', {}],
    ['that names a sheet without quotes', '=Phieu!A1', {}],
  ])('%s is a mistake of ours', (_, formula, cells) => {
    expect(() => shown(formula, cells)).toThrow(/^F/);
  });
});
