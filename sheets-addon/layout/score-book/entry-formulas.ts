import type { Criterion } from '../../../shared/movement';
import type { Addresses, Formula } from '../wanted/types';
import { SCORE_COLUMN } from './codes';
import { entryRows } from './entry-rows';
import type { ScorePlace } from './score-place';

/** Formulas about what the scorers entered: which entry counts, and whether they differ. */

/** In the order in which they count. */
const SCORERS = [SCORE_COLUMN.verified, SCORE_COLUMN.cross, SCORE_COLUMN.self] as const;
type Scorer = (typeof SCORERS)[number];

/** An entry that shows an error, such as =1/0: set, but no number. */
const BROKEN = '"?"';

/**
 * The entry that counts in one of the rows of a criterion: verified if set, else cross, else self; ""
 * for none. Of a percentage both rows come from one scorer, and a blank half is 0.
 */
export function countedFormula(place: ScorePlace, criterion: Criterion, row: string): Formula {
  const isHalf = entryRows(criterion).length > 1;
  return (at) => {
    const entry = (scorer: Scorer) => {
      const cell = at.cell(place.cell(row, scorer));
      // A formula that shows a blank cell is 0 in some programs and blank in others.
      return isHalf ? `IF(${cell}<>"",${cell},0)` : cell;
    };
    const chosen = SCORERS.reduceRight(
      (rest, scorer) => `IF(${isSet(place, criterion, scorer, at)},${entry(scorer)},${rest})`,
      '""',
    );
    return `=IFERROR(${chosen},${BROKEN})`;
  };
}

/** 1 when scorers entered different things and nobody said why. */
export function unexplainedFormula(place: ScorePlace, criterion: Criterion): Formula {
  return (at) => {
    const pairs = SCORERS.flatMap((one, index) =>
      SCORERS.slice(index + 1).map((other) => differ(place, criterion, [one, other], at)),
    );
    const reason = at.cell(place.reason(criterion));
    return `=IFERROR(IF(AND(${reason}="",OR(${pairs.join(',')})),1,0),1)`;
  };
}

function isSet(place: ScorePlace, criterion: Criterion, scorer: Scorer, at: Addresses): string {
  const tests = entryRows(criterion).map((row) => `${at.cell(place.cell(row, scorer))}<>""`);
  return tests.length === 1 ? tests.join() : `OR(${tests.join(',')})`;
}

function differ(
  place: ScorePlace,
  criterion: Criterion,
  scorers: readonly [Scorer, Scorer],
  at: Addresses,
): string {
  const compared = entryRows(criterion).map((row) => {
    const [one, other] = scorers.map((scorer) =>
      comparable(criterion, at.cell(place.cell(row, scorer))),
    );
    return `${one}<>${other}`;
  });
  const bothSet = scorers.map((scorer) => isSet(place, criterion, scorer, at));
  const unlike = compared.length === 1 ? compared.join() : `OR(${compared.join(',')})`;
  return `AND(${bothSet.join(',')},${unlike})`;
}

/** Points count in hundredths; a level titled "1" may stand there as the number. */
function comparable({ scoring }: Criterion, cell: string): string {
  switch (scoring.kind) {
    case 'points':
      return `IFERROR(ROUND(${cell},2),${cell})`;
    case 'levels':
      return `${cell}&""`;
    default:
      return cell;
  }
}
