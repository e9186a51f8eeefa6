import { shortHash } from '../../shared/evidence';
import { say } from '../../shared/words';
import type { NewEvidence } from './hand-in';
import { sayVerdict } from './handed-in';
import type { LoggedChange } from './log-line';
import { evidenceKey, evidenceName, type HandedIn } from './read-evidence';
import { type Told, untold } from './told';

/** What can become another in a row of «Minh chứng»: what was said of it, its link, its name. */
export type EvidenceField = 'verdict' | 'link' | 'title';

/** What the log calls a field of a piece of evidence; pieces of one name differ by their hashes. */
export function evidenceFieldName(
  field: EvidenceField,
  row: Pick<HandedIn, 'title' | 'link' | 'hash'>,
): string {
  const hash = row.hash === '' ? '' : ` (${shortHash(row.hash)})`;
  return say(`lead.log.evidence-${field}`, { name: `${evidenceName(row)}${hash}` });
}

const SAID: Readonly<Record<EvidenceField, (row: NewEvidence) => string>> = {
  verdict: sayVerdict,
  link: ({ link }) => link,
  title: ({ title }) => title,
};

/** A change of one field, as the log tells it. */
export function evidenceChange(
  field: EvidenceField,
  before: NewEvidence | null,
  after: NewEvidence,
): LoggedChange {
  return {
    subject: after.subject,
    criterion: after.criterion,
    field: evidenceFieldName(field, after),
    before: before === null ? '' : SAID[field](before),
    after: SAID[field](after),
  };
}

/** What is new, other or gone in «Minh chứng» since the snapshot, but for what the log says already. */
export function evidenceChanges(
  snapshot: readonly NewEvidence[],
  evidence: readonly NewEvidence[],
  told: Told,
): LoggedChange[] {
  const kept = new Map(snapshot.map((row) => [evidenceKey(row), row]));
  const there = new Set(evidence.map(evidenceKey));
  const changed = evidence.flatMap((row) => {
    const before = kept.get(evidenceKey(row)) ?? null;
    const fields = before === null ? (['verdict'] as const) : FIELDS;
    return fields.map((field) => evidenceChange(field, before, row));
  });
  const gone = snapshot
    .filter((row) => !there.has(evidenceKey(row)))
    .map((row) => ({ ...evidenceChange('verdict', row, row), after: '' }));
  return [...changed, ...gone].flatMap((change) => untold(told, change));
}

const FIELDS = Object.keys(SAID) as EvidenceField[];
