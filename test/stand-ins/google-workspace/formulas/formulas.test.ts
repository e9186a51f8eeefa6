import { describe, expect, it } from 'vitest';
import { read, rectangle, type, withFormulas, workbookForTest } from '../store/store-for-test';

withFormulas();

/** Five units with their points in three criteria; the last has handed in nothing. */
const scores = [
  ['Đơn vị', 'Cụm', 'TC1', 'TC2', 'TC3'],
  ['Mầm non Hoa Mai', 1, 40, 30, 20],
  ['Tiểu học Kim Đồng', 1, 35.5, 30, 19],
  ['Tiểu học Lê Lợi', 2, 40, 30, 20],
  ['THCS Trần Phú', 2, 20, 15, 5],
  ['THCS Nguyễn Du', 2],
];

async function scoreSheet() {
  const workbook = await workbookForTest();
  await type(workbook.store, workbook.id, 'A1', scores);
  return workbook;
}

async function resultOf(formula: string): Promise<unknown> {
  const { store, id } = await scoreSheet();
  await type(store, id, 'J20', [[formula]]);
  return (await read(store, id, 'J20', 'UNFORMATTED_VALUE'))[0]?.[0];
}

describe('the functions our sheets use', () => {
  it.each([
    ['=SUM(C2:E2)', 90],
    ['=SUMIFS(C2:C6,B2:B6,1)', 75.5],
    ['=SUMIFS(C2:C6,B2:B6,2,C2:C6,">20")', 40],
    ['=COUNTIFS(B2:B6,2,C2:C6,">=20")', 2],
    ['=COUNTIFS(A2:A6,"Tiểu học*")', 2],
    ['=SUMPRODUCT((B2:B6=2)*(C2:C6+D2:D6))', 105],
    ['=SUMPRODUCT(C2:C3,D2:D3)', 2265],
    ['=ROUND(C3/3,2)', 11.83],
    ['=ROUND(2.5,0)', 3],
    ['=MIN(C2:C6)', 20],
    ['=MAX(C2:C6)', 40],
    ['=IF(C2>=40,"Tốt","Khá")', 'Tốt'],
    ['=IFERROR(C2/C6,"chưa nộp")', 'chưa nộp'],
    ['=INDEX(A2:A6,3)', 'Tiểu học Lê Lợi'],
    ['=INDEX(A2:E6,MATCH("THCS Trần Phú",A2:A6,0),5)', 5],
    ['=MATCH("không có",A2:A6,0)', '#N/A'],
    ['=RANK(C2,C2:C6)', 1],
    ['=RANK(C4,C2:C6)', 1],
    ['=RANK(C3,C2:C6)', 3],
    ['=LARGE(C2:C6,3)', 35.5],
    ['=AND(C2>39,D2=30)', true],
    ['=OR(C6>0,D6>0)', false],
    ['=NOT(C6>0)', true],
  ])('%s is %j', async (formula, value) => {
    expect(await resultOf(formula)).toEqual(value);
  });
});

describe('what Google answers where the engine alone would not', () => {
  it.each([
    ['=1/0', '#DIV/0!'],
    ['=KHONGCO(1)', '#NAME?'],
    ['=#REF!+1', '#REF!'],
    ["='Không có'!A1", '#REF!'],
    ['=SUM(A1:A3', '#ERROR!'],
    ['=C2+', '#ERROR!'],
    ['=C6', undefined],
    ['=SUM(C2;D2)', 70],
    ['="a;b"&C2', 'a;b40'],
    ['=C2>39', true],
    ['="007"', '007'],
  ])('%s is %j', async (formula, value) => {
    expect(await resultOf(formula)).toEqual(value);
  });

  it('names the kind of error in effectiveValue', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['=1/0', '=MATCH(1,B5:B6,0)', '=1+']]);
    const answer = await store.get(id, { fields: 'sheets.data.rowData.values.effectiveValue' });
    const values = answer.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
    expect(values?.map((cell) => cell.effectiveValue?.errorValue?.type)).toEqual([
      'DIVIDE_BY_ZERO',
      'N_A',
      'ERROR',
    ]);
  });
});

describe('formulas over a workbook', () => {
  it('read other sheets, named ranges, and each other', async () => {
    const { store, id } = await scoreSheet();
    const namedRange = { name: 'TONG', range: rectangle(1, 2, 2, 5) };
    await store.batchUpdate(id, {
      requests: [
        { addNamedRange: { namedRange } },
        { addSheet: { properties: { title: "Cụm '1'" } } },
      ],
    });
    await type(store, id, "'Cụm ''1'''!A1", [["='Bảng điểm'!A2", '=SUM(TONG)', '=B1*2']]);
    expect(await read(store, id, "'Cụm ''1'''!A1:C1", 'UNFORMATTED_VALUE')).toEqual([
      ['Mầm non Hoa Mai', 90, 180],
    ]);
  });

  it('are formatted like any other number', async () => {
    const { store, id } = await scoreSheet();
    await type(store, id, 'G1', [['=C3']]);
    expect(await read(store, id, 'G1')).toEqual([['35,5']]);
    expect(await read(store, id, 'G1', 'FORMULA')).toEqual([['=C3']]);
  });

  it('follow every change: of a value, of a formula, of a blank cell, of the rows', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [[1, '=A1*2', '=B1+A2', '=A2', 'đứng yên', '=1+1']]);
    const line = async (range: string) => (await read(store, id, range, 'UNFORMATTED_VALUE'))[0];
    expect(await line('B1:F1')).toEqual([2, 2, '', 'đứng yên', 2]);
    await type(store, id, 'A1', [[5]]);
    expect(await line('B1:F1')).toEqual([10, 10, '', 'đứng yên', 2]);
    await type(store, id, 'A2', [[7]]);
    expect(await line('B1:F1')).toEqual([10, 17, 7, 'đứng yên', 2]);
    await type(store, id, 'B1', [['=A1*3']]);
    expect(await line('B1:F1')).toEqual([15, 22, 7, 'đứng yên', 2]);
    const range = { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
    await store.batchUpdate(id, { requests: [{ insertDimension: { range } }] });
    await type(store, id, 'A2', [[6]]);
    expect(await line('B2:F2')).toEqual([18, 25, 7, 'đứng yên', 2]);
  });

  it('are #REF! where they lead back to themselves, until that is mended', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['=SUM(A1:C1)', '=A1', 1, '=C1+1']]);
    const line = () => read(store, id, 'A1:D1', 'UNFORMATTED_VALUE');
    expect(await line()).toEqual([['#REF!', '#REF!', 1, 2]]);
    await type(store, id, 'A1', [['=C1']]);
    expect(await line()).toEqual([[1, 1, 1, 2]]);
  });

  it('carry an error on to the formulas that read it, also when only those are computed anew', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['=1/0', '=A1+C1', 1, '=IFERROR(A1,C1)']]);
    await read(store, id, 'A1:D1');
    await type(store, id, 'C1', [[2]]);
    expect(await read(store, id, 'A1:D1', 'UNFORMATTED_VALUE')).toEqual([
      ['#DIV/0!', '#DIV/0!', 2, 2],
    ]);
  });
});
