import type { Criterion } from '../movement';
import { NO_POINTS, type Points, pointsOf } from './points';

/** What a scorer found, when she did not write points: the points are worked out from it. */
export type Measured =
  | { by: 'yes-no'; met: boolean }
  | { by: 'ratio'; part: number; whole: number }
  | { by: 'level'; title: string }
  /** How many there are (count), or how many faults (minus). */
  | { by: 'count'; count: number }
  /** Something that is neither points nor an answer of the criterion: gives 0 points, and is named. */
  | { by: 'text'; text: string };

/** What a scorer entered for a criterion. */
export type Given = Points | Measured;

export type MeasureFlaw =
  | 'over-maximum'
  | 'negative'
  | 'not-a-number'
  | 'not-a-step'
  | 'not-allowed'
  | 'part-over-whole'
  | 'no-whole'
  | 'not-whole-number';

export type MeasureResult = { ok: true; points: Points } | { ok: false; flaw: MeasureFlaw };

type Scoring = Criterion['scoring'];
export type PointScoring = Exclude<Scoring, { kind: 'condition' }>;

/**
 * Points for what was entered. Points of a plan's bands, levels and counts stand for the plan's own
 * maximum; where the sheet's maximum differs they are scaled to it, rounded to hundredths.
 */
export function measure(scoring: PointScoring, maximum: Points, given: Given): MeasureResult {
  if (typeof given === 'number') return writtenPoints(scoring, maximum, given);
  if (given.by === 'text') return bad(ANSWERED.has(scoring.kind) ? 'not-allowed' : 'not-a-number');
  const own = pointsOf(scoring.maximum);
  const scaled = (points: number): MeasureResult =>
    good(Math.round((points * maximum) / own) as Points);
  if (scoring.kind === 'yes-no' && given.by === 'yes-no')
    return good(given.met ? maximum : NO_POINTS);
  if (scoring.kind === 'levels' && given.by === 'level') {
    const level = scoring.levels.find(({ title }) => title === given.title);
    return level === undefined ? bad('not-allowed') : scaled(pointsOf(level.points));
  }
  if (scoring.kind === 'percentage' && given.by === 'ratio') {
    const { part, whole } = given;
    if (part < 0 || whole < 0) return bad('negative');
    if (whole === 0) return bad('no-whole');
    if (part > whole) return bad('part-over-whole');
    const reached = scoring.bands.filter(({ from }) => part * 10_000 >= pointsOf(from) * whole);
    return scaled(Math.max(0, ...reached.map(({ points }) => pointsOf(points))));
  }
  if ((scoring.kind === 'count' || scoring.kind === 'minus') && given.by === 'count') {
    const { count } = given;
    if (count < 0) return bad('negative');
    if (!Number.isInteger(count)) return bad('not-whole-number');
    const gathered = Math.min(own, pointsOf(scoring.each) * count);
    return scaled(scoring.kind === 'count' ? gathered : own - gathered);
  }
  return bad('not-allowed');
}

/** Kinds that are answered in words. */
const ANSWERED: ReadonlySet<Scoring['kind']> = new Set(['yes-no', 'levels']);

function writtenPoints(scoring: PointScoring, maximum: Points, points: Points): MeasureResult {
  if (points > maximum) return bad('over-maximum');
  if (points < 0) return bad('negative');
  if (scoring.kind === 'yes-no' && points !== 0 && points !== maximum) return bad('not-allowed');
  const step = scoring.kind === 'points' ? scoring.step : null;
  return step !== null && points % pointsOf(step) !== 0 ? bad('not-a-step') : good(points);
}

const good = (points: Points): MeasureResult => ({ ok: true, points });
const bad = (flaw: MeasureFlaw): MeasureResult => ({ ok: false, flaw });
