import { say } from '../words';
import { inStableOrder, matchAround } from './around';
import type { Known } from './known';
import { noMatch } from './no-match';
import type { ColumnMatch, MatchInput, MatchResult } from './types';

/**
 * Which column goes to which control: all columns and all controls at once, each at most once. Pure
 * and deterministic; the order of the list of columns does not matter, only their positions. A match
 * is certain only when names agree, values fit and nothing comes near it, or when all that speaks for
 * it outweighs every other pair; otherwise it is shown for review with the doubt in words.
 */
export function matchColumns(input: MatchInput): MatchResult {
  const { columns, language } = input;
  const corrected = correctedPairs(input);
  const corrections = input.corrections ?? {};
  const known = new Set(corrected.values());
  const controls = input.controls.filter(
    ({ id, selector }) => known.has(id) || corrections[selector] === undefined,
  );
  const found = matchAround({ columns, controls, layout: 'form', known: corrected }, language);
  const matches = columns.map(({ id }): ColumnMatch => {
    const match = found.get(id) ?? noMatch(id, language);
    if (!corrected.has(id)) return match;
    return {
      ...match,
      tier: 'certain',
      score: 1,
      reasons: [say('matching.corrected', {}, language)],
    };
  });
  const taken = new Set(matches.map((match) => match.controlId));
  const unmatchedControlIds = input.controls
    .map((control) => control.id)
    .filter((id) => !taken.has(id));
  return { matches, unmatchedControlIds };
}

/** Control ids by column id, of the controls that the person has decided a column for. */
function correctedPairs({ columns, controls, corrections = {} }: MatchInput): Known {
  const corrected = new Map<string, string>();
  const ordered = inStableOrder(columns);
  for (const { id, selector } of controls) {
    const header = corrections[selector];
    if (header === undefined || header === null) continue;
    const column = ordered.find((one) => one.header === header && !corrected.has(one.id));
    if (column) corrected.set(column.id, id);
  }
  return corrected;
}
