import { describe, expect, it } from 'vitest';
import { matchGrid } from '../../../shared/matching';
import { columns } from './controls';

/** By header of the table the place of the grid's column that is certain, null when none is. */
function placesOf(table: Parameters<typeof columns>, gridHeaders: readonly string[]) {
  const asRead = columns(...table).map((one, position) => ({ ...one, position }));
  const grid = {
    keys: [],
    rows: [],
    columns: gridHeaders.map((header) => ({
      header,
      kind: 'text' as const,
      options: [],
      maxLength: null,
    })),
  };
  const found = matchGrid(asRead, grid).columns;
  return asRead.map(({ id }) => {
    const match = found.find(({ columnId }) => columnId === id);
    return match?.tier === 'certain' ? Number(match.controlId) : null;
  });
}

const marked = (header: string): [string, string, string] => [header, 'v', 'k'];

describe('a column a weekday', () => {
  it.each([
    ['with their dates in brackets', ['Thứ 2 (12/10)', 'Thứ 3 (13/10)', 'Thứ 4 (14/10)']],
    ['after their dates', ['12/10 (Thứ hai)', '13/10 (Thứ ba)', '14/10 (Thứ tư)']],
    ['in short, with whole dates', ['T2 12/10/2026', 'T3 13/10/2026', 'T4 14/10/2026']],
  ])('is found %s, in any order', (_, gridHeaders) => {
    expect(placesOf(['T4', 'T2', 'T3'].map(marked), gridHeaders)).toEqual([2, 0, 1]);
  });

  it('is found by its date as well', () => {
    const dated = ['13/10', '12/10'].map(marked);
    expect(placesOf(dated, ['Thứ 2 (12/10)', 'Thứ 3 (13/10)'])).toEqual([1, 0]);
  });
});

describe('columns of words that nobody knows, between columns that are certain', () => {
  const mark = (header: string): [string, string, string, string] => [header, '8', '7,5', '9'];
  const table = ['Toán', 'Kram', 'Bzok', 'Ngữ văn', 'Tin học', 'Lịch sử'].map(mark);

  it('go by their turn in a grid that has as many between the same', () => {
    const grid = ['Toán', 'Flim', 'Gwen', 'Ngữ văn', 'Tin học', 'Lịch sử'];
    expect(placesOf(table, grid)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('go nowhere where a grid has more', () => {
    const grid = ['Toán', 'Flim', 'Gwen', 'Huld', 'Ngữ văn', 'Tin học', 'Lịch sử'];
    expect(placesOf(table, grid)).toEqual([0, null, null, 4, 5, 6]);
  });

  it('go not by their turn where words bind one of them elsewhere', () => {
    const grid = ['Toán', 'Bzok lần một', 'Gwen', 'Ngữ văn', 'Tin học', 'Lịch sử'];
    const [, first] = placesOf(table, grid);
    expect(first).not.toBe(1);
  });
});

describe('a dose of a vaccine', () => {
  it('holds its day', () => {
    const dates = (header: string): [string, string, string] => [
      header,
      '02/03/2021',
      '15/04/2021',
    ];
    expect(placesOf(['Mũi 1', 'Mũi 2'].map(dates), ['Mũi 1', 'Mũi 2'])).toEqual([0, 1]);
  });
});
