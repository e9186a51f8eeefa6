import type { Criterion } from '../../../shared/movement';
import type { MeasureFlaw, PointScoring } from '../../../shared/scoring';
import { say } from '../../../shared/words';
import { MET, NOT_MET } from './answers';
import { hundredths, literal } from './literals';

/**
 * What `measure` of shared/scoring says, as expressions over the entry that counts. `X=SUM(X)` is the
 * test for a number: SUM of a cell passes over text.
 */

/** Addresses of the entry that counts (of a percentage its part and whole) and of the maximum. */
export interface Counted {
  entry: string;
  whole: string;
  maximum: string;
}

/** What is wrong with an entry, in words; "" when nothing is. */
export function flawExpression(scoring: Criterion['scoring'], counted: Counted): string {
  const { entry, whole, maximum } = counted;
  const number = (rest: string) => when(`${entry}<>SUM(${entry})`, 'not-a-number', rest);
  switch (scoring.kind) {
    case 'points': {
      const points = `ROUND(${entry},2)`;
      const tooMuch = (rest: string) => when(`${points}>${maximum}`, 'over-maximum', rest);
      return number(tooMuch(when(`${points}<0`, 'negative', stepFlaw(entry, scoring.step))));
    }
    case 'yes-no':
    case 'condition':
      return oneOf(entry, [MET, NOT_MET]);
    case 'levels':
      return oneOf(
        `${entry}&""`,
        scoring.levels.map(({ title }) => title),
      );
    case 'count':
    case 'minus': {
      const broken = when(`${entry}<>ROUND(${entry},0)`, 'not-whole-number', '""');
      return number(when(`${entry}<0`, 'negative', broken));
    }
    case 'percentage': {
      const over = when(`${entry}>${whole}`, 'part-over-whole', '""');
      const none = when(`${whole}=0`, 'no-whole', over);
      const below = when(`OR(${entry}<0,${whole}<0)`, 'negative', none);
      return when(`OR(${entry}<>SUM(${entry}),${whole}<>SUM(${whole}))`, 'not-a-number', below);
    }
    case 'items':
      return '""';
  }
}

/** Points for an entry without a flaw. */
export function pointsExpression(scoring: PointScoring, counted: Counted): string {
  const { entry, whole, maximum } = counted;
  const scaled = (points: string) =>
    `ROUND((${points})*ROUND(${maximum}*100,0)/${hundredths(scoring.maximum)},0)/100`;
  switch (scoring.kind) {
    case 'points':
      return `ROUND(${entry},2)`;
    case 'yes-no':
      return `IF(${entry}=${literal(MET)},${maximum},0)`;
    case 'levels':
      return scaled(
        scoring.levels.reduceRight(
          (rest, { title, points }) =>
            `IF(${entry}&""=${literal(title)},${hundredths(points)},${rest})`,
          '0',
        ),
      );
    case 'percentage': {
      const reached = scoring.bands.map(
        ({ from, points }) =>
          `IF(${entry}*10000>=${hundredths(from)}*${whole},${hundredths(points)},0)`,
      );
      return scaled(`MAX(0,${reached.join(',')})`);
    }
    case 'count':
    case 'minus': {
      const own = hundredths(scoring.maximum);
      const gathered = `MIN(${own},${hundredths(scoring.each)}*${entry})`;
      return scaled(scoring.kind === 'count' ? gathered : `${own}-${gathered}`);
    }
    case 'items':
      return '0';
  }
}

function stepFlaw(entry: string, step: number | null): string {
  if (step === null) return '""';
  const [points, size] = [`ROUND(ROUND(${entry},2)*100,0)`, hundredths(step)];
  return when(`ROUND(${points}/${size},0)*${size}<>${points}`, 'not-a-step', '""');
}

function oneOf(entry: string, words: readonly string[]): string {
  const known = words.map((word) => `${entry}=${literal(word)}`);
  return `IF(OR(${known.join(',')}),"",${flawWords('not-allowed')})`;
}

const when = (test: string, flaw: MeasureFlaw, rest: string): string =>
  `IF(${test},${flawWords(flaw)},${rest})`;

const flawWords = (flaw: MeasureFlaw): string => literal(say(`score.flaw.${flaw}`));
