import { expect, test } from 'vitest';
import { spreadsheetIdFromLink } from '../../../sheets-addon/layout';
import {
  argumentSeparator,
  fromLocale,
  inLocale,
  sheetPrefix,
} from '../../../sheets-addon/layout/formula';

test('arguments are parted the way the spreadsheet writes numbers', () => {
  const of = (locale: string) => argumentSeparator({ properties: { locale } });
  expect(['vi_VN', 'fr_FR', 'en_US', 'en_GB', 'zh_CN', 'es_MX', 'es_ES'].map(of)).toEqual([
    ';',
    ';',
    ',',
    ',',
    ',',
    ',',
    ';',
  ]);
  expect(argumentSeparator({})).toBe(',');
});

test('texts and sheet names keep their commas', () => {
  const formula = `=IF('a, b'!A1="x, ""y""",1,2)`;
  expect(inLocale(formula, ';')).toBe(`=IF('a, b'!A1="x, ""y""";1;2)`);
  expect(fromLocale(inLocale(formula, ';'))).toBe(formula);
});

test('an apostrophe in a sheet name is doubled', () => {
  expect(sheetPrefix("Tổ 'Hoa'")).toBe("'Tổ ''Hoa'''!");
});

test('a link or a bare id names a spreadsheet, anything else does not', () => {
  const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-abcde';
  expect(spreadsheetIdFromLink(`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`)).toBe(id);
  expect(spreadsheetIdFromLink(`https://docs.google.com/spreadsheets/u/1/d/${id}`)).toBe(id);
  expect(spreadsheetIdFromLink(` ${id} `)).toBe(id);
  expect(spreadsheetIdFromLink('https://example.com/d/abc')).toBeNull();
  expect(spreadsheetIdFromLink('')).toBeNull();
});
