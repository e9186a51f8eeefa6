import { say } from '../words';
import { completeByClues } from './complete';
import { decide } from './decide';
import { judgeAll } from './pairs';
import { preferMainForm, preferSameHeading } from './preferences';
import { readAll } from './read-all';
import { describe } from './reasons';
import type { ColumnMatch, Control, MatchColumn, MatchInput, MatchResult } from './types';

/**
 * Which column goes to which control: all columns and all controls at once, each at most once. Pure
 * and deterministic; the order of the list of columns does not matter, only their positions. A match
 * is certain only when names agree, values fit and nothing comes near it, or when all that speaks for
 * it outweighs every other pair; otherwise it is shown for review with the doubt in words.
 */
export function matchColumns(input: MatchInput): MatchResult {
  const corrections = input.corrections ?? {};
  const corrected = new Map<string, string>();
  const columns = inStableOrder(input.columns);
  for (const control of input.controls) {
    const header = corrections[control.selector];
    if (header === undefined || header === null) continue;
    const column = columns.find((one) => one.header === header && !corrected.has(one.id));
    if (column) corrected.set(column.id, control.id);
  }
  const found = matchFree(
    columns.filter((column) => !corrected.has(column.id)),
    input.controls.filter((control) => corrections[control.selector] === undefined),
    input.language,
  );
  const matches = input.columns.map(({ id }): ColumnMatch => {
    const controlId = corrected.get(id);
    const reasons = (key: 'matching.corrected' | 'matching.none') => [say(key, {}, input.language)];
    if (controlId !== undefined) {
      return {
        columnId: id,
        controlId,
        tier: 'certain',
        score: 1,
        reasons: reasons('matching.corrected'),
      };
    }
    const none = { columnId: id, controlId: null, tier: 'none', score: 0 } as const;
    return found.get(id) ?? { ...none, reasons: reasons('matching.none') };
  });
  const taken = new Set(matches.map((match) => match.controlId));
  const unmatchedControlIds = input.controls
    .map((control) => control.id)
    .filter((id) => !taken.has(id));
  return { matches, unmatchedControlIds };
}

/** By header, then by id: the same whatever order they come in. */
function inStableOrder(columns: readonly MatchColumn[]): MatchColumn[] {
  return columns
    .map((column) => ({ column, key: `${column.header.normalize('NFC')}\n${column.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ column }) => column);
}

/** Matches what the person has decided nothing about; by column. */
function matchFree(
  columns: readonly MatchColumn[],
  controls: readonly Control[],
  language: MatchInput['language'],
): Map<string, ColumnMatch> {
  const readings = readAll(columns, controls);
  const pairs = preferSameHeading(preferMainForm(judgeAll(readings)));
  const matches = completeByClues(pairs, decide(pairs)).flatMap((one) =>
    one ? describe(one, language) : [],
  );
  return new Map(matches.map((match) => [match.columnId, match]));
}
