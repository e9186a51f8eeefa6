import { batch } from '@preact/signals';
import { done, failed, type Outcome } from '../../../shared/outcome';
import { sayProblem } from '../../../shared/words';
import { type EvidenceDraft, isDraftEmpty } from '../../tasks/evidence/draft';
import { draftSchema } from '../../tasks/evidence/kept-draft';
import { jsonIn, utf8 } from '../../vault/bytes';
import type { Vault } from '../../vault/types';
import { language, t } from '../language';
import { type Keeping, newDraft } from './evidence-state';
import { bad } from './message';
import { openedVault } from './opened-vault';
import { lockEvidenceAway } from './put-evidence-away';
import type { Work } from './state';
import { refreshVault } from './vault';

/** Of the one draft of this device. */
const ENTRY = 'evidence-draft';

/**
 * Brings the draft that is kept into the panel: at first, after the vault was unlocked, and when a
 * person comes back from another window in which she may have gone on. What could not be kept here is
 * kept now instead.
 */
export async function openDraft(work: Work): Promise<void> {
  const { draft, kept, keeping, running, said } = work.evidence;
  if (keeping.value.is === 'not-kept') return keepDraft(work);
  await running.value;
  const before = draft.value;
  const read = await readDraft(await work.ports.vault());
  // What is entered meanwhile is newer than what was read.
  if (draft.value !== before || isSameAs(keeping.value, read)) return;
  batch(() => {
    if (read === 'locked') {
      draft.value = newDraft();
      keeping.value = { is: 'locked' };
      return;
    }
    if (!read.ok) {
      const why = sayProblem(read.problem, language.value);
      said.value = bad({ key: 'evidence.not-read' }, { key: 'evidence.not-read-next' }, why);
    }
    const found = read.ok ? read.value : null;
    draft.value = found?.draft ?? newDraft();
    kept.value = draft.value;
    keeping.value = { is: 'kept', until: found?.until ?? null };
  });
}

interface KeptDraft {
  draft: EvidenceDraft;
  /** Milliseconds since 1970. */
  until: number;
}

/** True for what this panel wrote or read last: every write moves the time until when it is kept. */
const isSameAs = (keeping: Keeping, read: Awaited<ReturnType<typeof readDraft>>): boolean =>
  keeping.is === 'kept' &&
  read !== 'locked' &&
  read.ok &&
  keeping.until === (read.value?.until ?? null);

/** null when none is kept. */
async function readDraft(vault: Vault): Promise<Outcome<KeptDraft | null> | 'locked'> {
  const state = await vault.state();
  if (!state.ok) return state;
  if (state.value.name === 'locked') return 'locked';
  if (state.value.name === 'unset') return done(null);
  const got = await vault.get(ENTRY);
  if (!got.ok) return got.problem.code === 'vault.entry.missing' ? done(null) : got;
  const read = draftSchema.safeParse(jsonIn(got.value.content));
  return read.success
    ? done({ draft: read.data, until: got.value.entry.expiresAt })
    : failed({ code: 'evidence.draft-damaged' });
}

/** Takes a change over and keeps it. What was said of the package before no longer holds. */
export function changeDraft(work: Work, change: Partial<EvidenceDraft>): void {
  const { draft, said } = work.evidence;
  batch(() => {
    draft.value = { ...draft.value, ...change };
    said.value = null;
  });
  void keepDraft(work);
}

/** Keeps the draft as it stands, and whatever is entered meanwhile; one write at a time. */
export function keepDraft(work: Work): Promise<void> {
  const { running } = work.evidence;
  running.value ??= keepAll(work).finally(() => {
    running.value = null;
    if (work.data.vault.value?.name === 'locked') lockEvidenceAway(work);
  });
  return running.value;
}

async function keepAll(work: Work): Promise<void> {
  const { draft, kept, keeping } = work.evidence;
  while (draft.value !== kept.value) {
    const now = draft.value;
    const put = await putDraft(work, now);
    if (!put.ok) {
      keeping.value = { is: 'not-kept', why: put.problem };
      return;
    }
    kept.value = now;
    keeping.value = { is: 'kept', until: put.value };
  }
}

/** Until when it is kept; null for an empty one, which leaves nothing behind. */
async function putDraft(work: Work, draft: EvidenceDraft): Promise<Outcome<number | null>> {
  if (isDraftEmpty(draft)) {
    const removed = await (await work.ports.vault()).remove(ENTRY);
    return removed.ok ? done(null) : removed;
  }
  const vault = await openedVault(work);
  if (!vault.ok) return vault;
  const put = await vault.value.put({
    id: ENTRY,
    kind: 'evidence',
    name: t('evidence.draft-name'),
    content: [utf8(JSON.stringify(draft))],
  });
  if (put.ok && work.data.vault.value?.name === 'unset') await refreshVault(work);
  return put.ok ? done(put.value.expiresAt) : put;
}
