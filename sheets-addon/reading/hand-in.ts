import { type HandIn, type HandInItem, readHandIn } from '../../shared/evidence';
import { formatDateTime, vietnamTime } from '../../shared/movement';
import { done, failed, type Outcome } from '../../shared/outcome';
import { cleanText, normalCode } from '../../shared/reports/cells';
import { say } from '../../shared/words';
import { enteredCriteria } from './entered-criteria';
import { evidenceKey } from './read-evidence';
import type { EvidenceRow, ScoreBookRead } from './types';

/** A row to be added to «Minh chứng». */
export type NewEvidence = Omit<EvidenceRow, 'place'>;

export interface AcceptedHandIn {
  rows: NewEvidence[];
  /** Items that were handed in before: the same file for the same criterion. */
  known: number;
}

/**
 * Rows of «Minh chứng» for a package handed in, all of it or nothing: refused, with the item, when it
 * is for another plan or period, when the scoring is closed, or when a subject or criterion is not in this workbook.
 */
export function acceptHandIn(
  { template, plan, subjects, evidence }: ScoreBookRead,
  text: string,
): Outcome<AcceptedHandIn> {
  const read = readHandIn(text);
  if (!read.ok) return read;
  const handIn = read.value;
  const { period } = template;
  if (handIn.plan !== plan.code || handIn.period !== period.code) {
    const params = {
      found: `${handIn.plan} ${handIn.period}`,
      wanted: `${plan.code} ${period.code}`,
    };
    return failed({ code: 'reading.hand-in.other-book', params });
  }
  if (template.stage === 'closed') return failed({ code: 'reading.hand-in.closed' });
  const subject = subjects.find(({ code }) => normalCode(code) === normalCode(handIn.subject));
  if (subject === undefined) {
    return failed({ code: 'reading.hand-in.no-subject', params: { subject: handIn.subject } });
  }
  const criteria = new Set<string>(enteredCriteria(plan, subject.kind).map(({ code }) => code));
  const stray = handIn.items.findIndex(({ criterion }) => !criteria.has(criterion));
  if (stray >= 0) {
    const params = {
      number: stray + 1,
      criterion: handIn.items[stray]?.criterion ?? '',
      name: subject.name,
    };
    return failed({ code: 'reading.hand-in.no-criterion', params });
  }
  return done(withoutKnown(handIn, subject.code, evidence));
}

function withoutKnown(
  { items }: HandIn,
  subject: string,
  evidence: readonly EvidenceRow[],
): AcceptedHandIn {
  const known = new Set(evidence.map(evidenceKey));
  const rows: NewEvidence[] = [];
  for (const row of items.map((item) => rowOf(item, subject))) {
    if (known.has(evidenceKey(row))) continue;
    known.add(evidenceKey(row));
    rows.push(row);
  }
  return { rows, known: items.length - rows.length };
}

/** With the name of the file where there is no link: what the verifier looks for among files sent apart. */
const titleOf = ({ title, link, file }: HandInItem): string =>
  link !== '' || file === undefined || file.name === title
    ? title
    : say('score.handed-in.file', { title, file: file.name });

const rowOf = (item: HandInItem, subject: string): NewEvidence => ({
  subject,
  criterion: item.criterion,
  title: cleanText(titleOf(item)),
  link: item.link,
  time: formatDateTime(vietnamTime(Date.parse(item.time))),
  hash: item.sha256,
  state: 'waiting',
  reason: '',
});
