import { describe, expect, it } from 'vitest';
import { calculateOnOpening } from '../../../../extension/saving/package/calculate-on-opening';
import { patchSheet } from '../../../../extension/saving/package/patch-sheet';

const sheet = (rows: string, prefix = '') =>
  `<?xml version="1.0"?><${prefix}worksheet xmlns="main"><${prefix}cols><${prefix}col min="1" max="2"/></${prefix}cols>` +
  `<${prefix}sheetData>${rows}</${prefix}sheetData><${prefix}pageMargins left="0.7"/></${prefix}worksheet>`;

const patched = (rows: string, texts: Record<string, string>, prefix = '') =>
  patchSheet(sheet(rows, prefix), new Map(Object.entries(texts)));

const TEXT = '<is><t xml:space="preserve">Mai</t></is>';

describe('a cell of a worksheet part', () => {
  it.each([
    [
      'shared text',
      '<c r="B2" s="3" t="s"><v>5</v></c>',
      `<c r="B2" s="3" t="inlineStr">${TEXT}</c>`,
    ],
    ['a number', '<c r="B2" s="7"><v>43348</v></c>', `<c r="B2" s="7" t="inlineStr">${TEXT}</c>`],
    ['nothing but a style', '<c r="B2" s="3"/>', `<c r="B2" s="3" t="inlineStr">${TEXT}</c>`],
    [
      'rich data',
      '<c r="B2" t="e" vm="1"><v>#VALUE!</v></c>',
      `<c r="B2" t="inlineStr">${TEXT}</c>`,
    ],
  ])('that holds %s becomes text and keeps its style', (_, cell, expected) => {
    const around = (content: string) =>
      `<row r="1"><c r="B1"><v>1</v></c></row><row r="2" spans="1:3" hidden="1"><c r="A2"><v>2</v></c>${content}<c r="C2"/></row>`;
    expect(patched(around(cell), { B2: 'Mai' }).xml).toBe(sheet(around(expected)));
  });

  it('is emptied by an empty text and keeps its style', () => {
    const { xml, written } = patched('<row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row>', {
      A1: '',
    });
    expect(xml).toBe(sheet('<row r="1"><c r="A1" s="2"/></row>'));
    expect([...written]).toEqual(['A1']);
  });

  it('is found where rows and cells do not say where they stand', () => {
    const rows =
      '<row><c><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>';
    expect([...patched(rows, { A1: 'x', D5: 'y', A6: 'z', B1: 'no' }).written]).toEqual([
      'A1',
      'D5',
      'A6',
    ]);
  });

  it('is written with the prefix of its part', () => {
    const { xml } = patched(
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>',
      { A1: 'Mai' },
      'x:',
    );
    expect(xml).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">Mai</x:t></x:is></x:c>',
    );
  });

  it.each([
    ['a formula', '<c r="A1"><f>B1</f><v>1</v></c>'],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>1</v></c>'],
    ['a formula of an area', '<c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c>'],
  ])('that holds %s is left as it is', (_, cell) => {
    const rows = `<row r="1">${cell}</row>`;
    const result = patched(rows, { A1: 'x' });
    expect(result.xml).toBe(sheet(rows));
    expect([...result.formulas]).toEqual(['A1']);
  });

  it('is left as it is inside the area that one formula fills', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>';
    const result = patched(rows, { A2: 'x', A3: 'y' });
    expect([[...result.formulas], [...result.written]]).toEqual([['A2'], ['A3']]);
  });
});

describe('formulas of a workbook', () => {
  it.each([
    [
      '<workbook><sheets/><calcPr calcId="191029"/></workbook>',
      '<workbook><sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    ],
    [
      '<workbook><sheets/><calcPr fullCalcOnLoad="0"/></workbook>',
      '<workbook><sheets/><calcPr fullCalcOnLoad="1"/></workbook>',
    ],
    [
      '<workbook><sheets><sheet/></sheets><extLst/></workbook>',
      '<workbook><sheets><sheet/></sheets><calcPr fullCalcOnLoad="1"/><extLst/></workbook>',
    ],
    [
      '<x:workbook><x:sheets/><x:definedNames><x:definedName/></x:definedNames></x:workbook>',
      '<x:workbook><x:sheets/><x:definedNames><x:definedName/></x:definedNames><x:calcPr fullCalcOnLoad="1"/></x:workbook>',
    ],
  ])('are calculated when it is opened: %s', (xml, expected) => {
    expect(calculateOnOpening(xml)).toBe(expected);
  });
});
