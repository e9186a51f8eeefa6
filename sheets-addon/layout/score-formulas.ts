import type { Plan } from '../../shared/movement';
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

const inside = (cell: string, row: number): string =>
  `AND(${cell}=SUM(${cell}),${cell}>=0,${cell}<=${COLUMN.maximum}${row})`;

/** Verified if set, else self; 0 outside 0–maximum or without required evidence; "" when not scored. */
export function officialFormula(row: number, evidenceRequired: boolean): string {
  const evidence = `${COLUMN.evidence}${row}`;
  const points = (cell: string): string => {
    const given = `ROUND(${cell},2)`;
    const counted = evidenceRequired ? `IF(${evidence}="",0,${given})` : given;
    return `IF(${inside(cell, row)},${counted},0)`;
  };
  const self = `${COLUMN.self}${row}`;
  const verified = `${COLUMN.verified}${row}`;
  return `=IF(AND(${self}="",${verified}=""),"",IF(${verified}="",${points(self)},${points(verified)}))`;
}

/** The first thing to be mended in a row, in words; "" when there is none. */
export function checkFormula(row: number, evidenceRequired: boolean): string {
  const self = `${COLUMN.self}${row}`;
  const verified = `${COLUMN.verified}${row}`;
  const maximum = `${COLUMN.maximum}${row}`;
  const unexplained = `AND(${self}<>"",${verified}<>"",${self}<>${verified},${COLUMN.reason}${row}="")`;
  const reason = `IF(${unexplained},${flaw('difference-without-reason')},"")`;
  const evidence = evidenceRequired
    ? `IF(${COLUMN.evidence}${row}="",${flaw('missing-evidence')},${reason})`
    : reason;
  const checks = (cell: string): string =>
    `IF(${cell}<>SUM(${cell}),${flaw('not-a-number')},IF(${cell}>${maximum},${flaw('over-maximum')},IF(${cell}<0,${flaw('negative')},${evidence})))`;
  return `=IF(AND(${self}="",${verified}=""),"",IF(${verified}="",${checks(self)},${checks(verified)}))`;
}

type FlawName =
  | 'over-maximum'
  | 'negative'
  | 'missing-evidence'
  | 'difference-without-reason'
  | 'not-a-number';

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
  const scored = `COUNTIFS(${official},">=0")`;
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
  return `=IF(${scored}=0,"",IF(${scored}<${last - first + 1},${incomplete},${named}))`;
}

/** Said when the maximum points do not add up to the full score. */
export function fullScoreFormula(totalRow: number, fullScore: number): string {
  const sum = `ROUND(${COLUMN.maximum}${totalRow}*100,0)`;
  const words = quoted(say('score.flaw.full-score', { full: fullScore }));
  return `=IF(${sum}=${Math.round(fullScore * 100)},"",${words})`;
}
