import type { Language } from '../words';
import { doubtIfCloserElsewhere } from './closer-elsewhere';
import { decide } from './decide';
import { hold, type Known } from './known';
import { completeByClues } from './order/complete';
import { judgeAll, type Pairs } from './pairs';
import { preferHeadingInHeader, preferMainForm, preferSameHeading } from './preferences';
import { readAll } from './read-all';
import type { Layout, Readings } from './readings';
import { describe } from './reasons';
import type { ColumnMatch, Control, MatchColumn } from './types';
import { judgeUnderHeadings } from './under-headings';

/** A table and what is to be filled in from it. */
export interface Question {
  columns: readonly MatchColumn[];
  /** In the order of the page. */
  controls: readonly Control[];
  layout: Layout;
  known: Known;
}

/** What is found for each column that something was found for, by its id; what is known as well. */
export function matchAround(question: Question, language?: Language): Map<string, ColumnMatch> {
  const pairs = pairUp(readQuestion(question), question.known);
  const matches = completeByClues(pairs, decide(pairs)).flatMap((one) =>
    one ? describe(one, language) : [],
  );
  return new Map(matches.map((match) => [match.columnId, match]));
}

export const readQuestion = ({ columns, controls, layout }: Question): Readings =>
  readAll(inStableOrder(columns), controls, layout);

/** The pairs that may be made, weighed by all that is said about them. */
export const pairUp = (readings: Readings, known: Known): Pairs =>
  doubtIfCloserElsewhere(
    preferHeadingInHeader(
      preferSameHeading(preferMainForm(hold(judgeUnderHeadings(judgeAll(readings)), known))),
    ),
  );

/** By header, then by id: the same whatever order they come in. */
export function inStableOrder(columns: readonly MatchColumn[]): MatchColumn[] {
  return columns
    .map((column) => ({ column, key: `${column.header.normalize('NFC')}\n${column.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ column }) => column);
}
