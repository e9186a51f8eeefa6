import type { Criterion } from '../movement';
import { fold, plainNumber } from '../vietnamese';
import type { ScoreLine } from './lines';
import { type PointsText, readEach } from './points-text';
import { type Asker, answeredPoints } from './questions';
import type { Effect } from './shape';

export type Scoring = Criterion['scoring'];
type Each = Extract<PointsText, { kind: 'each' }>;

export interface Place {
  effect: Effect;
  /** The most that the group of the line can add or take; null: not said. */
  cap: number | null;
}

/** How a line is scored; null while a question of it is open. detail: it only says more of the line above. */
export function scoringOf(line: ScoreLine, place: Place, asker: Asker): Scoring | 'detail' | null {
  const points = withWords(line);
  const asked = { cell: line.pointsCell, params: { title: line.title } };
  switch (points?.kind) {
    case 'points':
      return pointsOrEach(line, points.maximum, place, asker);
    case 'yes-no':
      return { kind: 'yes-no', maximum: points.maximum, suggested: false };
    case 'condition':
      return CONDITION;
    case 'each':
      return eachScoring(points, place, asked, asker);
    case 'range': {
      const { from, maximum } = points;
      const answer = asker.ask({
        kind: 'range',
        cell: asked.cell,
        params: { ...asked.params, from: plainNumber(from), to: plainNumber(maximum) },
        choices: [{ value: 'from-zero', say: 'template.choice.from-zero' }],
      });
      return answer === null ? null : given(maximum);
    }
    case 'choices':
      return choicesScoring(points.points, asked, asker);
    case 'unreadable':
    case undefined:
      return withoutPoints(points === null ? 'no-points' : 'unreadable-points', asked, asker);
  }
}

export const CONDITION: Scoring = { kind: 'condition', highestClass: null };

const given = (maximum: number): Scoring => ({
  kind: 'points',
  maximum,
  suggested: false,
  step: null,
});

/** What the cell of points says, completed by "mỗi … trừ 2 điểm" in the words beside it. */
export function withWords({ points, method, title }: ScoreLine): PointsText | null {
  const each = readEach(method) ?? readEach(title);
  if (each === null) return points;
  if (points === null) return each;
  if (points.kind !== 'points') return points;
  return { ...each, maximum: each.maximum ?? points.maximum };
}

/** "Mỗi giải cấp tỉnh | 2": two points for each, or two at most. */
function pointsOrEach(line: ScoreLine, points: number, place: Place, asker: Asker): Scoring | null {
  if (!/\bmoi\b/.test(fold(line.method || line.title)) || !/mỗi/i.test(line.method + line.title)) {
    return given(points);
  }
  const asked = {
    cell: line.pointsCell,
    params: { title: line.title, points: plainNumber(points) },
  };
  const answer = asker.ask({
    kind: 'each-or-maximum',
    ...asked,
    choices: [
      { value: 'each', say: 'template.choice.each', params: { points: plainNumber(points) } },
      { value: 'maximum', say: 'template.choice.maximum', params: { points: plainNumber(points) } },
    ],
  });
  if (answer === 'maximum') return given(points);
  if (answer === null) return null;
  const sign = place.effect === 'bonus' ? 'plus' : 'minus';
  const each: Each = { kind: 'each', each: points, unit: 'lần', sign, maximum: null };
  return eachScoring(each, place, asked, asker);
}

type AskedAt = Pick<Parameters<Asker['ask']>[0], 'cell' | 'params'>;

/** In the full score a fault takes from the maximum; among bonuses and deductions all is counted up. */
function eachScoring(
  { each, unit, sign, maximum }: Each,
  { effect, cap }: Place,
  asked: AskedAt,
  asker: Asker,
): Scoring | null {
  const most =
    maximum ??
    cap ??
    answeredPoints(asker.ask({ kind: 'no-cap', ...asked, choices: [], takesPoints: true }) ?? '');
  if (most === null) return null;
  const kind = effect === 'base' && sign === 'minus' ? 'minus' : 'count';
  return { kind, maximum: most, suggested: false, each, unit };
}

function choicesScoring(points: readonly number[], asked: AskedAt, asker: Asker): Scoring | null {
  const maximum = Math.max(...points);
  const answer = asker.ask({
    kind: 'choices',
    cell: asked.cell,
    params: { ...asked.params, points: points.map(plainNumber).join(' · ') },
    choices: [
      { value: 'levels', say: 'template.choice.levels' },
      { value: 'points', say: 'template.choice.points', params: { points: plainNumber(maximum) } },
    ],
  });
  if (answer === null) return null;
  if (answer === 'points') return given(maximum);
  return levels(points.map((value) => ({ title: `${plainNumber(value)} điểm`, points: value })));
}

/** One of several described levels; the highest is the maximum. */
export function levels(all: readonly { title: string; points: number }[]): Scoring {
  const maximum = Math.max(...all.map(({ points }) => points));
  return { kind: 'levels', maximum, suggested: false, levels: [...all] };
}

function withoutPoints(
  kind: 'no-points' | 'unreadable-points',
  asked: AskedAt,
  asker: Asker,
): Scoring | 'detail' | null {
  const answer = asker.ask({
    kind,
    ...asked,
    choices: [
      { value: 'condition', say: 'template.choice.condition' },
      { value: 'detail', say: 'template.choice.detail' },
    ],
    takesPoints: true,
  });
  if (answer === null || answer === 'detail') return answer;
  const points = answeredPoints(answer);
  return points === null ? CONDITION : given(points);
}
