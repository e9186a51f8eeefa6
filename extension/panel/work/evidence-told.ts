import { batch } from '@preact/signals';
import type { WordKey } from '../../../shared/words';
import type { EvidenceProblems } from './evidence-state';
import type { Message } from './message';
import type { Work } from './state';

/** Says at fields what is wrong there, and sends the person back to the first of them. */
export function sendBack({ evidence }: Work, found: EvidenceProblems): void {
  const { problems, sentBack } = evidence;
  batch(() => {
    problems.value = { ...problems.value, ...found };
    sentBack.value += 1;
  });
}

/** What was wrong in the fields that are changed is no longer said. */
export function settleProblems({ evidence: { problems } }: Work, changed: object): void {
  const stays = Object.entries(problems.value).filter(([field]) => !(field in changed));
  problems.value = Object.fromEntries(stays);
}

/** Says at the form how it went, or takes away what stood there. */
export function sayOfForm({ evidence: { formSaid } }: Work, message: Message | null): void {
  formSaid.value = message;
}

/** Says that something stands in the form unfinished, and what is to be done with it first. */
export function sayUnfinished(work: Work, next: WordKey): void {
  const what = { key: 'evidence.form.unfinished' } as const;
  sayOfForm(work, { meaning: 'review', what, next: { key: next } });
}
