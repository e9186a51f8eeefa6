import { describe, expect, it } from 'vitest';
import { pairUp, readQuestion } from '../../../shared/matching/around';
import { openInGap, openInTable, toWrite } from '../../../shared/matching/order/still-open';
import { control } from './controls';
import { placed } from './filled';

describe('how much of a table is still open', () => {
  it('is told apart as far as it changes what the last ones are likely to be', () => {
    expect([0, 1, 2, 3, 4, 40].map(openInTable)).toEqual([
      'openColumnsNone',
      'openColumnsOne',
      'openColumnsFew',
      'openColumnsFew',
      'openColumnsMany',
      'openColumnsMany',
    ]);
    expect(openInGap(1)).toBe('openInGapOne');
  });

  it('counts the columns that have something to write', () => {
    const columns = placed(['Họ tên', 'Lò Thị Mai'], 'Chữ ký', ['Ghi chú', 'đủ']);
    const controls = [control({ label: 'Họ và tên' })];
    const question = { columns, controls, layout: 'form', known: new Map() } as const;
    const pairs = pairUp(readQuestion(question), question.known);
    expect(toWrite(pairs, [0, 1, 2])).toBe(2);
  });
});
