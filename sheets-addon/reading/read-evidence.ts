import type { Plan } from '../../shared/movement';
import { cellText, normalCode } from '../../shared/reports/cells';
import { fold, tidy } from '../../shared/vietnamese';
import { say } from '../../shared/words';
import { EVIDENCE_COLUMN } from '../layout/score-book/codes';
import { ACCEPTED, RETURNED, WAITING } from '../layout/score-book/evidence-states';
import type { BookSubject } from '../layout/score-book/types';
import { type CodedSheet, cellIn, columnOf, listRows } from './coded-sheet';
import { enteredCriteria } from './entered-criteria';
import { type BookProblem, bookProblem } from './problems';
import { EVIDENCE_STATES, type EvidenceRow, type EvidenceState } from './types';

/** The words of the drop-down of «Minh chứng». */
export const STATE_WORDS: Readonly<Record<EvidenceState, string>> = {
  waiting: WAITING,
  accepted: ACCEPTED,
  returned: RETURNED,
};

export interface EvidenceRead {
  evidence: EvidenceRow[];
  problems: BookProblem[];
}

/** Rows of «Minh chứng». One of an unknown subject or criterion is named; it counts for nobody. */
export function readEvidence(
  sheet: CodedSheet,
  subjects: readonly BookSubject[],
  plan: Plan,
): EvidenceRead {
  const rows = listRows(sheet).map((row) => readRow(sheet, row));
  const evidence = rows.filter((row) => ENTERED.some((field) => row[field] !== ''));
  return { evidence, problems: problemsOf(evidence, subjects, plan) };
}

/** What people enter in a row; the other cells may stand ready in an empty one. */
const ENTERED = ['subject', 'criterion', 'title', 'link', 'hash'] as const;

/** What the evidence is called; never empty. */
export const evidenceName = ({
  title,
  link,
  hash,
}: Pick<EvidenceRow, 'title' | 'link' | 'hash'>): string =>
  title || link || hash || say('sheets.title.evidence');

/** Whether the row stands for evidence: received or waiting to be looked at, not returned. */
const isCounted = ({ state }: EvidenceRow): boolean => state === 'waiting' || state === 'accepted';

/** Names of the evidence that counts, by subject and criterion (`entryKey`). */
export function evidenceByEntry(evidence: readonly EvidenceRow[]): ReadonlyMap<string, string[]> {
  const named = new Map<string, string[]>();
  for (const row of evidence.filter(isCounted)) {
    const key = entryKey(row.subject, row.criterion);
    named.set(key, [...(named.get(key) ?? []), evidenceName(row)]);
  }
  return named;
}

export const entryKey = (subject: string, criterion: string): string =>
  `${normalCode(subject)}|${criterion}`;

/** The state that a word of the drop-down stands for; null for any other. */
export const stateSaid = (word: string): EvidenceState | null =>
  EVIDENCE_STATES.find((it) => fold(STATE_WORDS[it]) === fold(word)) ?? null;

function readRow(sheet: CodedSheet, row: number): EvidenceRow {
  const cellAt = (field: keyof typeof EVIDENCE_COLUMN) => {
    const column = columnOf(sheet, EVIDENCE_COLUMN[field]);
    return column === null ? null : cellIn(sheet, row, column);
  };
  const text = (field: keyof typeof EVIDENCE_COLUMN): string => {
    const cell = cellAt(field)?.cell;
    return tidy(typeof cell?.value === 'number' ? cell.text : cellText(cell));
  };
  return {
    subject: normalCode(text('subject')),
    criterion: normalCode(text('criterion')),
    title: text('title'),
    link: text('link'),
    time: text('time'),
    hash: text('hash').toLowerCase(),
    state: stateSaid(text('state')),
    reason: text('reason'),
    place: cellAt('title')?.place ?? { sheet: sheet.title },
  };
}

function problemsOf(
  evidence: readonly EvidenceRow[],
  subjects: readonly BookSubject[],
  plan: Plan,
): BookProblem[] {
  const kinds = new Map(subjects.map(({ code, kind }) => [normalCode(code), kind]));
  const seen = new Set<string>();
  return evidence.flatMap((row) => {
    const { subject, criterion, title, place } = row;
    const tell = (name: BookProblem['name'], found: string) => [
      bookProblem(name, place, { title, found }, kinds.has(subject) ? subject : null),
    ];
    const kind = kinds.get(subject);
    if (kind === undefined) return tell('evidence-subject', subject);
    const isTheirs = enteredCriteria(plan, kind).some(({ code }) => code === criterion);
    if (!isTheirs) return tell('evidence-criterion', criterion);
    if (row.state === null) return tell('evidence-state', '');
    if (title + row.link === '') return tell('evidence-no-name', criterion);
    const key = evidenceKey(row);
    if (row.hash !== '' && seen.has(key)) return tell('evidence-repeated', criterion);
    seen.add(key);
    return [];
  });
}

/** Evidence as it is handed in: nobody judges her own. */
export type HandedIn = Pick<
  EvidenceRow,
  'subject' | 'criterion' | 'title' | 'link' | 'time' | 'hash'
>;

/** The same file, or without one the same words, for the same criterion is the same evidence. */
export const evidenceKey = ({ subject, criterion, hash, title, link }: HandedIn): string =>
  `${entryKey(subject, criterion)}|${hash || `${title} ${link}`.slice(0, LONGEST_CODE)}`;

const LONGEST_CODE = 120;
