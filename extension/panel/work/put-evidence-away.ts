import { batch } from '@preact/signals';
import { newDraft } from './evidence-state';
import type { Work } from './state';
import { stopHashing } from './stop-hashing';

/** The vault was locked: the draft leaves the panel, unless it would be lost. */
export function lockEvidenceAway(work: Work): void {
  const { draft, kept, keeping } = work.evidence;
  if (keeping.value.is === 'not-kept' || draft.value !== kept.value) return;
  clear(work);
  keeping.value = { is: 'locked' };
}

/** Everything of this device is to be wiped: nothing of the draft is kept any more. */
export async function forgetEvidence(work: Work): Promise<void> {
  const { draft, kept, keeping, running } = work.evidence;
  clear(work);
  kept.value = draft.value;
  await running.value;
  keeping.value = { is: 'unread' };
}

function clear(work: Work): void {
  const { draft, problems, formSaid, said, report, offered } = work.evidence;
  batch(() => {
    stopHashing(work);
    draft.value = newDraft();
    problems.value = {};
    formSaid.value = null;
    said.value = null;
    report.value = null;
    offered.value = null;
  });
}
