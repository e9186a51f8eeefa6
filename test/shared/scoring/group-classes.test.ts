import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../shared/movement';
import {
  emptyEntry,
  explainScore,
  pointsOf,
  type ScoreEntry,
  scoreSubject,
} from '../../../shared/scoring';
import { planOf } from '../movement/plan-of';

const plan = planOf('QD4725');

/** Everything scored in full, but for what `more` says by code ("2.3.1"). */
function score(more: Readonly<Record<string, Partial<ScoreEntry> | null>> = {}) {
  const entries = plan.criteria.flatMap((criterion): ScoreEntry[] => {
    const own = more[criterion.code.slice('QD4725.'.length)];
    if (own === null) return [];
    return [{ ...emptyEntry(criterion), ...full(criterion), evidence: 'Hồ sơ 1', ...own }];
  });
  return scoreSubject(plan, 'collective', entries);
}
const full = (criterion: Criterion): Partial<ScoreEntry> =>
  criterion.scoring.kind === 'condition'
    ? { self: { by: 'yes-no', met: true } }
    : { self: emptyEntry(criterion).maximum };
const self = (points: number): Partial<ScoreEntry> => ({ self: pointsOf(points) });
const groupClasses = (...given: Parameters<typeof score>) =>
  score(...given).groups.map(({ className }) => className);

describe('where each group has its own class', () => {
  it('the total has none', () => {
    expect(score()).toMatchObject({ isComplete: true, className: null, classesOf: 'group' });
    expect(groupClasses()).toEqual(['Đáp ứng tốt', 'Đáp ứng tốt']);
  });

  it('«over 75» begins at 75,01, «50 to 75» includes both', () => {
    // Group 1 is at 100 without these: 1.5.1 gives 15, 1.4 gives 10, 1.7.1 gives 8.
    const first = (a: number, b: number) => groupClasses({ '1.5.1': self(a), '1.4': self(b) })[0];
    expect(first(0, 0.01)).toBe('Đáp ứng tốt');
    expect(first(0, 0)).toBe('Đáp ứng cơ bản');
    const none = Object.fromEntries(
      ['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.4'].map((it) => [it, self(0)]),
    );
    expect(groupClasses({ ...none, '1.7.2': self(0), '1.7.3': self(2) })[0]).toBe('Đáp ứng cơ bản');
    expect(groupClasses({ ...none, '1.7.2': self(0), '1.7.3': self(1.99) })[0]).toBe(
      'Chưa đáp ứng',
    );
  });

  it('a failed condition rules out its own group alone', () => {
    const failed = { self: { by: 'yes-no' as const, met: false } };
    expect(groupClasses({ '2.1': failed })).toEqual(['Đáp ứng tốt', null]);
  });

  it('a group is classed while the other is not scored yet', () => {
    expect(groupClasses({ '2.4.1': null })).toEqual(['Đáp ứng tốt', null]);
  });
});

describe('the 10 points without a source', () => {
  it('stand outside what can be scored', () => {
    expect(
      score().groups.map(({ base, maximum, unsourced }) => [base, maximum, unsourced]),
    ).toEqual([
      [10000, 10000, 0],
      [9000, 9000, 1000],
    ]);
  });
});

it('the explanation names the level of a criterion, the gap, and each group’s class', () => {
  const said = explainScore(score({ '1.3.1': self(3), '2.4.1': null }));
  expect(said).toContain(
    'QD4725.1.3 Triển khai phần mềm dạy học trực tuyến: 27/30 điểm, cộng từ các ý; mức «Mức 3»',
  );
  expect(said).toContain(
    'Chuyển đổi số trong quản trị cơ sở giáo dục: 10 điểm chưa có nguồn, không tính',
  );
  expect(said.slice(-2)).toEqual([
    'Chuyển đổi số trong dạy, học: xếp loại Đáp ứng tốt',
    'Chuyển đổi số trong quản trị cơ sở giáo dục: chưa xếp loại, còn tiêu chí chưa chấm',
  ]);
});
