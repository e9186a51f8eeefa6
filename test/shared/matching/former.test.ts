import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import { columns, control } from './controls';

/** By header the label that is certain, null when none is. */
function found(headers: readonly [string, ...string[]][], labels: readonly string[]) {
  const table = columns(...headers).map((one, position) => ({ ...one, position }));
  const controls = labels.map((label) => control({ label }));
  const { matches } = matchColumns({ columns: table, controls });
  return table.map(({ id }) => {
    const match = matches.find(({ columnId }) => columnId === id);
    if (match?.tier !== 'certain') return null;
    return controls.find((one) => one.id === match.controlId)?.label ?? null;
  });
}

const STEPS: [string, ...string[]][] = [
  ['Bậc cũ', '5', '8'],
  ['Bậc mới', '6', '9'],
];

describe('columns for what was and what is', () => {
  it('a field that says neither asks for what is', () => {
    expect(found(STEPS, ['Bậc lương'])).toEqual([null, 'Bậc lương']);
  });

  it('fields for both take both', () => {
    const labels = ['Bậc lương cũ', 'Bậc lương mới'];
    expect(found(STEPS, labels)).toEqual(labels);
  });

  it('the former owner is another person', () => {
    const owners: [string, ...string[]][] = [
      ['Chủ cũ', 'Phan Văn Đậu', 'Lương Thị Sửu'],
      ['Chủ mới', 'Vi Văn Ín', 'Lò Thị Pọm'],
    ];
    expect(found(owners, ['Chủ cũ', 'Chủ mới'])).toEqual(['Chủ cũ', 'Chủ mới']);
  });
});
