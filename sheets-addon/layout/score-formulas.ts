import type { Plan } from '../../shared/movement';
import type { ScoreFlaw } from '../../shared/scoring';
import { say } from '../../shared/words';
import { quoted } from './formula';

/**
 * Formulas of a score sheet, saying what `shared/scoring` says, from the functions that Sheets, Excel
 * and LibreOffice all compute. `X=SUM(X)` is the test for a number: SUM of a cell passes over text.
 */

/** Column letters of a score sheet. */
export const COLUMN = {
  code: 'A',
  number: 'B',
  criterion: 'C',
  maximum: 'D',
  self: 'E',
  verified: 'F',
  reason: 'G',
  evidence: 'H',
  official: 'I',
  check: 'J',
} as const;

type Criterion = Plan['criteria'][number];

/** The two answers to a condition, as people choose them in the sheet. */
export const MET = say('score.sheet.met');
export const NOT_MET = say('score.sheet.not-met');

/** Test for points that the kind of criterion allows: 0–maximum; all or nothing for yes-no. */
export function allowedPoints(cell: string, maximum: string, { scoring }: Criterion): string {
  const limits =
    scoring.kind === 'yes-no'
      ? `OR(${cell}=0,${cell}=${maximum})`
      : `${cell}>=0,${cell}<=${maximum}`;
  return `AND(${cell}=SUM(${cell}),${limits})`;
}

/** A row's scores: `chosen` of the verified one if set, else of the self score; "" when not scored. */
function ofChosen(row: number, chosen: (cell: string) => string): string {
  const [self, verified] = [`${COLUMN.self}${row}`, `${COLUMN.verified}${row}`];
  return `=IF(AND(${self}="",${verified}=""),"",IF(${verified}="",${chosen(self)},${chosen(verified)}))`;
}

/**
 * Points: 0 outside what is allowed or without required evidence. A condition: met or not met, not
 * met without required evidence, "" for any other word.
 */
export function officialFormula(row: number, criterion: Criterion): string {
  const evidence = `${COLUMN.evidence}${row}`;
  const withEvidence = (given: string, without: string): string =>
    criterion.evidenceRequired ? `IF(${evidence}="",${without},${given})` : given;
  if (criterion.scoring.kind === 'condition') {
    const [met, not] = [quoted(MET), quoted(NOT_MET)];
    return ofChosen(
      row,
      (cell) => `IF(${cell}=${met},${withEvidence(met, not)},IF(${cell}=${not},${not},""))`,
    );
  }
  const maximum = `${COLUMN.maximum}${row}`;
  return ofChosen(
    row,
    (cell) =>
      `IF(${allowedPoints(cell, maximum, criterion)},${withEvidence(`ROUND(${cell},2)`, '0')},0)`,
  );
}

/** The first thing to be mended in a row, in words; "" when there is none. */
export function checkFormula(row: number, criterion: Criterion): string {
  const [self, verified] = [`${COLUMN.self}${row}`, `${COLUMN.verified}${row}`];
  const maximum = `${COLUMN.maximum}${row}`;
  const unexplained = `AND(${self}<>"",${verified}<>"",${self}<>${verified},${COLUMN.reason}${row}="")`;
  const reason = `IF(${unexplained},${flaw('difference-without-reason')},"")`;
  const rest = criterion.evidenceRequired
    ? `IF(${COLUMN.evidence}${row}="",${flaw('missing-evidence')},${reason})`
    : reason;
  if (criterion.scoring.kind === 'condition') {
    const isAnswer = (cell: string) => `OR(${cell}=${quoted(MET)},${cell}=${quoted(NOT_MET)})`;
    return ofChosen(row, (cell) => `IF(${isAnswer(cell)},${rest},${flaw('not-allowed')})`);
  }
  const allowed = (cell: string) =>
    criterion.scoring.kind === 'yes-no'
      ? `IF(${allowedPoints(cell, maximum, criterion)},${rest},${flaw('not-allowed')})`
      : rest;
  return ofChosen(
    row,
    (cell) =>
      `IF(${cell}<>SUM(${cell}),${flaw('not-a-number')},IF(${cell}>${maximum},${flaw('over-maximum')},IF(${cell}<0,${flaw('negative')},${allowed(cell)})))`,
  );
}

type FlawName = ScoreFlaw | 'not-a-number';

const flaw = (name: FlawName): string => quoted(say(`score.flaw.${name}`));

export function sumFormula(column: string, first: number, last: number): string {
  return `=ROUND(SUM(${column}${first}:${column}${last}),2)`;
}

/** The class of the total above, "" before anything is scored, words while something is missing. */
export function classFormula(
  classes: Plan['classes'],
  first: number,
  last: number,
  totalRow: number,
): string {
  const official = `${COLUMN.official}${first}:${COLUMN.official}${last}`;
  const answered = (answer: string) => `COUNTIFS(${official},${quoted(answer)})`;
  const scored = `COUNTIFS(${official},">=0")+${answered(MET)}+${answered(NOT_MET)}`;
  const steps = [...classes.steps].sort((a, b) => b.from - a.from);
  const total = `${COLUMN.official}${totalRow}`;
  const named = steps.reduceRight(
    // Whole hundredths over 100: no decimal mark, which differs between locales.
    (rest, step) =>
      step.from === 0
        ? quoted(step.title)
        : `IF(${total}>=${Math.round(step.from * 100)}/100,${quoted(step.title)},${rest})`,
    '""',
  );
  const incomplete = quoted(say('score.sheet.incomplete'));
  const ruledOut = quoted(say('score.sheet.ruled-out'));
  const classed = `IF(${answered(NOT_MET)}>0,${ruledOut},${named})`;
  return `=IF(${scored}=0,"",IF(${scored}<${last - first + 1},${incomplete},${classed}))`;
}

/** Said when the maximum points do not add up to the full score. */
export function fullScoreFormula(totalRow: number, fullScore: number): string {
  const sum = `ROUND(${COLUMN.maximum}${totalRow}*100,0)`;
  const words = quoted(say('score.flaw.full-score', { full: fullScore }));
  return `=IF(${sum}=${Math.round(fullScore * 100)},"",${words})`;
}
