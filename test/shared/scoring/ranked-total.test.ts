import { describe, expect, it } from 'vitest';
import { emptyEntry, rankedTotal, type ScoreEntry, scoreSubject } from '../../../shared/scoring';
import { planOf } from '../movement/plan-of';
import { criterion, entryOf, planWith, points, selfPoints } from './plans';

const condition = criterion('2', { kind: 'condition' });
const classed = planWith([criterion('1', points(100)), condition]);
const ranked = (entries: ScoreEntry[]) => rankedTotal(scoreSubject(classed, 'collective', entries));
const answer = (met: boolean) => entryOf(classed, '2', { self: { by: 'yes-no', met } });

describe('the total that is ranked', () => {
  it('is the total of who has a class', () => {
    expect(ranked([selfPoints(classed, '1', 87.5), answer(true)])).toBe(8750);
  });

  it('is none while something is not scored, and for who is ruled out', () => {
    expect(ranked([answer(true)])).toBeNull();
    expect(ranked([selfPoints(classed, '1', 87.5), answer(false)])).toBeNull();
  });

  it('needs no class of its own where groups are classed', () => {
    const plan = planOf('QD4725');
    const entries = plan.criteria.map(
      (it): ScoreEntry => ({
        ...emptyEntry(it),
        self:
          it.scoring.kind === 'condition' ? { by: 'yes-no', met: false } : emptyEntry(it).maximum,
        evidence: 'Hồ sơ 1',
      }),
    );
    const score = scoreSubject(plan, 'collective', entries);
    expect(rankedTotal(score)).toBe(score.total);
    expect(rankedTotal(scoreSubject(plan, 'collective', entries.slice(1)))).toBeNull();
  });
});
