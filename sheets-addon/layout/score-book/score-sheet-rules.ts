import type { Criterion } from '../../../shared/movement';
import { DOUBT_CELL, WRONG_CELL } from '../style';
import type { Addresses, Ref, WantedFormat, WantedRule } from '../wanted/types';
import { SCORE_COLUMN } from './codes';
import { entryRows } from './entry-rows';
import { entryRule, ruleKey } from './entry-rules';
import { SCORERS } from './score-row-cells';

/** What may be entered in a subject's own sheet: one rule for all rows that are alike. */
export function scoreRules(criteria: readonly Criterion[]): WantedRule[] {
  const alike = new Map<string, [Criterion, ...Criterion[]]>();
  for (const criterion of criteria) {
    if (criterion.scoring.kind === 'items') continue;
    const others = alike.get(ruleKey(criterion));
    if (others) others.push(criterion);
    else alike.set(ruleKey(criterion), [criterion]);
  }
  return [...alike.values()].map((same) => ({
    rows: same.flatMap(entryRows),
    columns: SCORERS,
    ...entryRule(same[0], beside(SCORE_COLUMN.maximum)),
  }));
}

/** Colours for what the check column says in words. */
export function scoreFormats(criteria: readonly Criterion[]): WantedFormat[] {
  const scored = criteria.filter(({ scoring }) => scoring.kind !== 'items');
  const needed = scored.filter(({ evidenceRequired }) => evidenceRequired);
  const codes = (of: readonly Criterion[]) => of.map(({ code }) => code);
  const isSet = (column: string, test: string) => (at: Addresses, cell: Ref) =>
    `=${beside(column)(at, cell)}${test}`;
  const formats: (WantedFormat & Required<Pick<WantedFormat, 'rows'>>)[] = [
    {
      rows: scored.flatMap(entryRows),
      columns: SCORERS,
      when: (at, cell) => {
        const [entry, counted] = [at.cell(cell), beside(SCORE_COLUMN.counted)(at, cell)];
        return `=AND(${entry}<>"",${entry}=${counted},${beside(SCORE_COLUMN.flaw)(at, cell)}<>"")`;
      },
      look: WRONG_CELL,
    },
    {
      rows: codes(needed),
      columns: [SCORE_COLUMN.evidence],
      when: isSet(SCORE_COLUMN.unproven, '=1'),
      look: DOUBT_CELL,
    },
    {
      rows: codes(scored),
      columns: [SCORE_COLUMN.reason],
      when: isSet(SCORE_COLUMN.unexplained, '>0'),
      look: DOUBT_CELL,
    },
  ];
  return formats.filter(({ rows }) => rows.length > 0);
}

/** The cell of the same row in another column, right for the cells beside and below too. */
const beside =
  (column: string) =>
  (at: Addresses, { row }: Ref): string =>
    at.cell({ row, column, fixed: 'column' });
