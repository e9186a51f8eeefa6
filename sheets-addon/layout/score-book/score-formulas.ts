import type { Criterion } from '../../../shared/movement';
import { say } from '../../../shared/words';
import type { Addresses, Formula } from '../wanted/types';
import { MET, NOT_MET } from './answers';
import { EVIDENCE_COLUMN, partRow, SCORE_COLUMN, wholeRow } from './codes';
import { ACCEPTED, WAITING } from './evidence-states';
import { literal } from './literals';
import { type Counted, flawExpression, pointsExpression } from './point-formulas';
import type { Part, ScorePlace } from './score-place';

/** Formulas of a criterion's row, saying what `scoreCriterion` of shared/scoring says. */

/** What is wrong with the entry that counts, in words. */
export function flawFormula(place: ScorePlace, criterion: Criterion): Formula {
  return (at) => {
    const counted = countedIn(place, criterion, at);
    return `=IF(${counted.entry}<>"",${flawExpression(criterion.scoring, counted)},"")`;
  };
}

/** 1 when something was entered but the evidence it requires is named nowhere. */
export function unprovenFormula(place: ScorePlace, criterion: Criterion): Formula {
  return (at) => {
    const column = (code: string) => at.span({ sheet: place.evidenceSheet, column: code });
    const ofCriterion = [
      `${column(EVIDENCE_COLUMN.subject)},${place.subject(at)}`,
      `${column(EVIDENCE_COLUMN.criterion)},${literal(criterion.code)}`,
    ].join(',');
    const listed = [ACCEPTED, WAITING]
      .map((state) => `COUNTIFS(${ofCriterion},${column(EVIDENCE_COLUMN.state)},${literal(state)})`)
      .join('+');
    const beside = at.cell(place.evidence(criterion));
    const { entry } = countedIn(place, criterion, at);
    return `=IF(AND(${entry}<>"",${beside}="",${listed}=0),1,0)`;
  };
}

/**
 * Points, 0 with a flaw or without the required evidence; "" while not scored. A condition: met or
 * not met, "" for any other word.
 */
export function officialFormula(place: ScorePlace, criterion: Criterion): Formula {
  const { scoring } = criterion;
  if (scoring.kind === 'items') return itemsFormula(place, criterion);
  return (at) => {
    const counted = countedIn(place, criterion, at);
    const flawed = `${cellOf(place, criterion, SCORE_COLUMN.flaw, at)}<>""`;
    const unproven = isUnproven(place, criterion, at);
    if (scoring.kind === 'condition') {
      const failed = either([`${counted.entry}=${literal(NOT_MET)}`, ...unproven]);
      const answer = `IF(${failed},${literal(NOT_MET)},${literal(MET)})`;
      return `=IF(${either([`${counted.entry}=""`, flawed])},"",${answer})`;
    }
    const points = pointsExpression(scoring, counted);
    return `=IF(${counted.entry}<>"",IF(${either([flawed, ...unproven])},0,${points}),"")`;
  };
}

/** Everything to be mended in a row, in words parted by ";"; "" when there is nothing. */
export function checkFormula(place: ScorePlace, criterion: Criterion): Formula {
  const isCondition = criterion.scoring.kind === 'condition';
  return (at) => {
    const cell = (column: string) => cellOf(place, criterion, column, at);
    const flaw = cell(SCORE_COLUMN.flaw);
    const isFirst = [`${flaw}=""`];
    let evidence = '';
    if (criterion.evidenceRequired) {
      const unproven = cell(SCORE_COLUMN.unproven);
      // A word that is no answer to a condition needs no evidence.
      const isMissing = isCondition ? `AND(${flaw}="",${unproven}=1)` : `${unproven}=1`;
      evidence = `&IF(${isMissing},${after(isFirst, say('score.flaw.missing-evidence'))},"")`;
      isFirst.push(`${unproven}<>1`);
    }
    const noReason = after(isFirst, say('score.flaw.difference-without-reason'));
    return `=${flaw}${evidence}&IF(${cell(SCORE_COLUMN.unexplained)}=1,${noReason},"")`;
  };
}

/** The sum of the items once all of them are scored. */
function itemsFormula(place: ScorePlace, criterion: Criterion): Formula {
  const items = { itemsOf: criterion };
  return (at) => `=IF(${isWhole(place, items, at)},ROUND(${place.sum(at, items)},2),"")`;
}

/** Test that a part has criteria and all of them are scored; a condition among items never is. */
export function isWhole(place: ScorePlace, part: Part, at: Addresses): string {
  const criteria = place.criteria(part);
  const isPointless = criteria.some(
    ({ itemOf, scoring }) => itemOf && scoring.kind === 'condition',
  );
  if (criteria.length === 0 || isPointless) return '1=0';
  return `${place.scored(at, part)}=${criteria.length}`;
}

const isUnproven = (place: ScorePlace, criterion: Criterion, at: Addresses): string[] =>
  criterion.evidenceRequired ? [`${cellOf(place, criterion, SCORE_COLUMN.unproven, at)}=1`] : [];

function countedIn(place: ScorePlace, criterion: Criterion, at: Addresses): Counted {
  const { code, scoring } = criterion;
  const isRatio = scoring.kind === 'percentage';
  const entryIn = (row: string) => at.cell(place.cell(row, SCORE_COLUMN.counted));
  return {
    entry: entryIn(isRatio ? partRow(code) : code),
    whole: entryIn(isRatio ? wholeRow(code) : code),
    maximum: at.cell(place.maximum(criterion)),
  };
}

const cellOf = (place: ScorePlace, { code }: Criterion, column: string, at: Addresses): string =>
  at.cell(place.cell(code, column));

const either = (tests: readonly string[]): string =>
  tests.length === 1 ? tests.join() : `OR(${tests.join(',')})`;

/** The words, with "; " before them unless they are the first. */
const after = (isFirst: readonly string[], words: string): string =>
  `IF(${all(isFirst)},"","; ")&${literal(words)}`;

const all = (tests: readonly string[]): string =>
  tests.length === 1 ? tests.join() : `AND(${tests.join(',')})`;
