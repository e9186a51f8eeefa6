import { signal } from '@preact/signals';
import { vietnamTime } from '../../../shared/movement/calendar';
import type { Problem } from '../../../shared/outcome';
import type { BookField } from '../../tasks/evidence/check-book';
import type { FieldProblems, FormField } from '../../tasks/evidence/check-form';
import { type EvidenceDraft, emptyDraft } from '../../tasks/evidence/draft';
import type { FileContent } from '../../tasks/evidence/hash-file';
import type { Message } from './message';

/** Where the draft lies beside the panel's memory. */
export type Keeping =
  /** It is not known yet what was kept. */
  | { is: 'unread' }
  | { is: 'locked' }
  /** `until`: milliseconds since 1970; null while there is nothing to keep. */
  | { is: 'kept'; until: number | null }
  | { is: 'not-kept'; why: Problem };

/** A file on its way to its fingerprint. */
export interface Hashing {
  name: string;
  /** In bytes. */
  size: number;
  read: number;
  stop(): void;
}

export type EvidenceProblems = FieldProblems<FormField | BookField>;

/** The evidence that is being put together to be handed in. */
export function createEvidence() {
  return {
    draft: signal<EvidenceDraft>(newDraft()),
    /** The draft as it lies in the vault; null: not known. */
    kept: signal<EvidenceDraft | null>(null),
    keeping: signal<Keeping>({ is: 'unread' }),
    /** The keeping that is on its way. */
    running: signal<Promise<void> | null>(null),
    /** What is wrong in which field. */
    problems: signal<EvidenceProblems>({}),
    /** How often the person was sent back to fields: each time the first wrong one gets the focus. */
    sentBack: signal(0),
    hashing: signal<Hashing | null>(null),
    /** An item is joining the list, or a package is being made. */
    isBusy: signal(false),
    /** Of the form; of the package. */
    formSaid: signal<Message | null>(null),
    said: signal<Message | null>(null),
    /** The report that was just saved: it may be handed in. */
    report: signal<FileContent | null>(null),
    /** A file that is to be taken into the form as soon as the draft is there. */
    offered: signal<FileContent | null>(null),
  };
}

export type Evidence = ReturnType<typeof createEvidence>;

export const newDraft = (): EvidenceDraft => emptyDraft(vietnamTime(Date.now()).year);
