import type { ColumnMatch, Control, Corrections } from '../../../shared/matching/types';
import type { DerivedColumn } from '../../../shared/records/view';
import type { Table } from '../../../shared/tables/types';
import type { Language } from '../../../shared/words';

/** What matching a table with a form gives. */
export interface FormMatches {
  matches: ColumnMatch[];
  /** Columns that would suit a control which another column has. */
  rivals: ColumnMatch[];
}

/** All that the matches hang on. */
export interface MatchQuestion {
  table: Table;
  derived: readonly DerivedColumn[];
  controls: readonly Control[];
  decisions: Corrections;
  /** In which the reasons are said. */
  language: Language;
}

/** Row after row a clerk goes to and fro between the empty form and records with their own lists. */
const MOST_FORMS = 8;

/**
 * Matches of the forms met last. A form is read several times for every row; only what stands in
 * its fields differs then, and that is nothing to matching.
 */
export class MatchMemory {
  private readonly known = new Map<string, FormMatches>();
  private about: Pick<MatchQuestion, 'table' | 'derived'> | null = null;

  /** The remembered answer to the same question, else what `match` finds now. */
  recall(question: MatchQuestion, match: () => FormMatches): FormMatches {
    const { table, derived } = question;
    if (this.about?.table !== table || this.about.derived !== derived) this.known.clear();
    this.about = { table, derived };
    const key = keyOf(question);
    const found = this.known.get(key) ?? match();
    this.known.delete(key);
    this.known.set(key, found);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST_FORMS) break;
      this.known.delete(oldest);
    }
    return found;
  }
}

const keyOf = ({ controls, decisions, language }: MatchQuestion): string =>
  JSON.stringify([controls.map(({ value: _, ...asked }) => asked), decisions, language]);
