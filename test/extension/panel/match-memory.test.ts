import { describe, expect, it } from 'vitest';
import { MatchMemory, type MatchQuestion } from '../../../extension/panel/work/match-memory';
import type { Table } from '../../../shared/tables/types';
import { control } from '../batch/controls';

const TABLE = { columns: [], rows: [] } as unknown as Table;
const ANSWER = { matches: [], rivals: [] };

const question = (changes: Partial<MatchQuestion> = {}): MatchQuestion => ({
  table: TABLE,
  derived: NOTHING_DERIVED,
  controls: [control('#ten', { label: 'Họ và tên' })],
  decisions: {},
  language: 'vi',
  ...changes,
});
const NOTHING_DERIVED: [] = [];

/** How many of these questions, asked one after the other, are answered by matching. */
function matchedTimes(questions: readonly MatchQuestion[]): number {
  const memory = new MatchMemory();
  let times = 0;
  for (const one of questions) {
    memory.recall(one, () => {
      times += 1;
      return ANSWER;
    });
  }
  return times;
}

describe('matches of a form that is read again', () => {
  it('are remembered, whatever stands in its fields now', () => {
    const filled = [control('#ten', { label: 'Họ và tên', value: 'Lò Thị Mẫu' })];
    expect(matchedTimes([question(), question({ controls: filled }), question()])).toBe(1);
  });

  it('are remembered for the empty form and the record that are gone to and fro', () => {
    const record = question({ controls: [control('#xa', { label: 'Xã' })] });
    expect(matchedTimes([question(), record, question(), record])).toBe(2);
  });

  it.each<[string, Partial<MatchQuestion>]>([
    ['another label', { controls: [control('#ten', { label: 'Họ tên cha' })] }],
    ['another decision', { decisions: { '#ten': null } }],
    ['another table, or other repairs', { table: { ...TABLE } }],
    ['other derived columns', { derived: [] }],
    ['another language of the reasons', { language: 'en' }],
  ])('are found anew for %s', (_, changes) => {
    expect(matchedTimes([question(), question(changes)])).toBe(2);
  });

  it('are let go of when many other forms came after', () => {
    const forms = Array.from({ length: 20 }, (_, index) =>
      question({ controls: [control(`#o${index}`, { label: `Ô ${index}` })] }),
    );
    expect(matchedTimes([...forms, ...forms.slice(0, 1)])).toBe(21);
    expect(matchedTimes([...forms, ...forms.slice(-1)])).toBe(20);
  });
});
