import { describe, expect, it } from 'vitest';
import { assign, decide, isReady } from '../../../extension/batch/assignment';
import type { ColumnMatch, Corrections } from '../../../shared/matching/types';
import { control, table } from './controls';

const { columns } = table(['Họ tên', 'Ngày sinh', 'Ghi chú'], []);
const controls = [control('#ten'), control('#sinh'), control('#khac')];
const match = (columnId: string, controlId: string | null, tier: ColumnMatch['tier']) => ({
  columnId,
  controlId,
  tier,
  score: 1,
  reasons: [`lý do ${columnId}`],
});
const matches = [
  match('A', '#ten', 'certain'),
  match('B', '#sinh', 'review'),
  match('C', null, 'none'),
];
const assigned = (decisions: Corrections) =>
  Object.fromEntries(
    assign(controls, columns, matches, decisions).map((one) => [
      one.control.selector,
      one.column?.header ?? null,
    ]),
  );

describe('which column goes into which control', () => {
  it('is what the matcher found, and only the certain ones are ready to be written', () => {
    const found = assign(controls, columns, matches, {});
    expect(found.map((one) => one.column?.header ?? null)).toEqual(['Họ tên', 'Ngày sinh', null]);
    expect(found.map(isReady)).toEqual([true, false, false]);
  });

  it('is what the person decided, above the matcher', () => {
    expect(assigned({ '#ten': null, '#khac': 'Ghi chú' })).toEqual({
      '#ten': null,
      '#sinh': 'Ngày sinh',
      '#khac': 'Ghi chú',
    });
  });

  it('is ready once the person confirmed a doubt, and the doubt is still told', () => {
    const [, birth] = assign(controls, columns, matches, { '#sinh': 'Ngày sinh' });
    expect(birth && isReady(birth)).toBe(true);
    expect(birth?.reasons).toEqual(['lý do B']);
  });

  it('is never two controls for one column', () => {
    expect(assigned({ '#khac': 'Họ tên' })).toMatchObject({ '#ten': null, '#khac': 'Họ tên' });
  });

  it('ignores a remembered decision whose column this table does not have', () => {
    expect(assigned({ '#ten': 'Cột của tệp khác' })).toMatchObject({ '#ten': 'Họ tên' });
  });
});

describe('a decision', () => {
  it('takes the column away from the control that had it', () => {
    const found = assign(controls, columns, matches, {});
    expect(decide(found, {}, '#khac', 'Họ tên')).toEqual({ '#khac': 'Họ tên', '#ten': null });
  });

  it('to leave a control empty touches no other', () => {
    const found = assign(controls, columns, matches, {});
    expect(decide(found, { '#sinh': 'Ngày sinh' }, '#ten', null)).toEqual({
      '#sinh': 'Ngày sinh',
      '#ten': null,
    });
  });
});
