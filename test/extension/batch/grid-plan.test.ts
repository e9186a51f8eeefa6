import { describe, expect, it } from 'vitest';
import { type Assignment, assign } from '../../../extension/batch/assignment';
import { gridControls, gridName, matchesOf } from '../../../extension/batch/grid-form';
import { cellsToWrite, planGrid } from '../../../extension/batch/grid-plan';
import type { PageGrid } from '../../../extension/page/protocol';
import { matchGrid, toControlValue, waitsForParent } from '../../../shared/matching';
import { control, table } from './controls';

const text = { kind: 'text' as const, options: [], maxLength: null };
const GRID: PageGrid = {
  id: 'g0',
  columns: [
    { header: 'Học kỳ I › Toán', ...text },
    { header: 'Học kỳ I › Tiếng Việt', ...text, maxLength: 2 },
  ],
  keys: ['STT', 'Họ và tên'],
  rows: [{ key: ['1', 'Lò Thị Mai'] }, { key: ['2', 'Quàng Văn Nam'] }],
  cells: [
    ['toan1', 'tv1'],
    ['toan2', null],
  ],
  left: [{ row: 1, column: 1, reason: 'disabled' }],
};
const CONTROLS = [
  control('toan1', { value: '7', section: ['Sổ điểm', 'Học kỳ I', 'Lò Thị Mai'] }),
  control('tv1', { maxLength: 2, section: ['Sổ điểm', 'Học kỳ I', 'Lò Thị Mai'] }),
  control('toan2', { value: '9', section: ['Sổ điểm', 'Học kỳ I', 'Quàng Văn Nam'] }),
];
const SHEET = table(
  ['STT', 'Họ tên', 'Toán', 'Tiếng Việt'],
  [
    ['1', 'Quàng Văn Nam', '9', '8'],
    ['2', 'Lò Thị Mai', '8', '9,25'],
    ['3', 'Giàng A Páo', '5', '5'],
  ],
);

const samples = (id: string) => SHEET.rows.map(({ cells }) => cells[id]?.text ?? '');
const columns = SHEET.columns.map(({ id, header }) => ({ id, header, samples: samples(id) }));
const assignments = assign(
  gridControls(GRID),
  SHEET.columns,
  matchesOf(matchGrid(columns, GRID)),
  {},
);
const plan = (given: readonly Assignment[] = assignments) =>
  planGrid(GRID, { controls: CONTROLS, assignments: given }, SHEET.rows, {
    toControlValue,
    waitsForParent,
  });

describe('what would be written into a grid', () => {
  it('is told by the headers, and the counting number tells no row apart', () => {
    expect(assignments.map(({ control: { label }, column }) => [label, column?.header])).toEqual([
      ['Họ và tên', 'Họ tên'],
      ['Toán', 'Toán'],
      ['Tiếng Việt', 'Tiếng Việt'],
    ]);
  });

  it('is only what the page does not show yet, row by key', () => {
    const cells = cellsToWrite(plan());
    expect(
      cells.map(({ control: { selector }, content, row }) => [
        selector,
        content.field.value,
        row.number,
      ]),
    ).toEqual([['toan1', '8', 3]]);
  });

  it('says of every cell of a row why it is or is not written', () => {
    const kinds = plan().rows.map(({ cells }) =>
      cells.map((cell) => (cell.kind === 'planned' ? cell.planned.content.kind : cell.kind)),
    );
    expect(kinds).toEqual([
      ['value', 'refused'],
      ['value', 'left'],
    ]);
  });

  it('names the rows of the table that are not on the page', () => {
    expect(plan().missing.map(({ number }) => number)).toEqual([4]);
  });

  it('is nothing while nothing tells the rows apart', () => {
    expect(cellsToWrite(plan(assignments.filter(({ column }) => column?.id !== 'B')))).toEqual([]);
  });

  it('is under the heading that all of its rows share', () => {
    expect(gridName(GRID, CONTROLS)).toBe('Học kỳ I');
  });
});
