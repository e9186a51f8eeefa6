import { sayProblem } from '../../../shared/words';
import { closePrintPages } from '../host/print-page';
import { language } from '../language';
import { bad, type Message } from './message';
import { closeTable } from './open-table';
import { forgetEvidence } from './put-evidence-away';
import type { Work } from './state';
import { refreshVault } from './vault';

/** Wipes everything of this device but the settings: the vault, open or locked, and what is kept beside it. */
export async function forgetAll(work: Work): Promise<Message> {
  closePrintPages();
  await closeTable(work);
  await forgetEvidence(work);
  work.data.ownTarget.value = null;
  const wiped = await (await work.ports.vault()).wipe();
  const forgotten = await work.ports.keep.forgetAll();
  await refreshVault(work);
  const next = { key: 'panel.settings.forget-again' } as const;
  if (!wiped.ok) {
    return bad({ key: 'data.vault.refused' }, next, sayProblem(wiped.problem, language.value));
  }
  if (forgotten !== 'kept') return bad({ key: 'data.vault.refused' }, next);
  return { meaning: 'good', what: { key: 'panel.settings.forgotten' } };
}
