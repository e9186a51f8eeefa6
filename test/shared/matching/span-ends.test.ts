import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import { columns, control } from './controls';

/** How sure the two columns of a span are of two fields, in their order. */
function tiers(from: [string, string], until: [string, string], labels: readonly string[]) {
  const table = columns(from, until);
  const controls = labels.map((label) => control({ label }));
  const { matches } = matchColumns({ columns: table, controls });
  return table.map(({ id }, at) => {
    const match = matches.find(({ columnId }) => columnId === id);
    return match?.controlId === controls[at]?.id ? match?.tier : undefined;
  });
}

describe('the ends of what lasts', () => {
  it.each([
    [['Thời gian bắt đầu', 'Thời gian kết thúc'] as const],
    [['Nghỉ từ ngày', 'Nghỉ đến ngày'] as const],
  ])('a bare "từ" and "đến" are those of the page: %s', (labels) => {
    const found = tiers(['Từ tháng', '01/06/2024'], ['Đến tháng', '30/08/2024'], labels);
    expect(found).toEqual(['certain', 'certain']);
  });

  it('over words they are places', () => {
    const found = tiers(['Từ', 'Bản Pom'], ['Đến', 'Tổ 5'], ['Nghỉ từ ngày', 'Nghỉ đến ngày']);
    expect(found).not.toContain('certain');
  });

  it('a span that is named is no other', () => {
    const labels = ['Thử việc từ ngày', 'Thử việc đến ngày'];
    const found = tiers(['Nghỉ từ ngày', '01/06/2024'], ['Nghỉ đến ngày', '30/08/2024'], labels);
    expect(found).not.toContain('certain');
  });
});
