import { type FileContent, hashFile } from '../../tasks/evidence/hash-file';
import { changeForm } from './evidence-form';
import { sayUnfinished, sendBack } from './evidence-told';
import type { Work } from './state';
import { stopHashing } from './stop-hashing';

/**
 * Takes a file into the form: its name, size and fingerprint, worked out here while its progress is
 * shown. The file that was chosen last counts.
 */
export async function takeFile(work: Work, file: FileContent): Promise<void> {
  const { draft, hashing, formSaid } = work.evidence;
  const { name, size } = file;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = () => stopping.abort();
  const progress = (read: number) => {
    if (!signal.aborted) hashing.value = { name, size, read, stop };
  };
  stopHashing(work);
  formSaid.value = null;
  progress(0);
  const hashed = await hashFile(file, { progress, signal });
  if (hashing.value?.stop !== stop) return;
  hashing.value = null;
  if (hashed === 'stopped') {
    const what = { key: 'evidence.file.stopped', params: { name } } as const;
    formSaid.value = { meaning: 'wait', what };
  } else if (!hashed.ok) {
    sendBack(work, { file: hashed.problem });
  } else {
    const { title } = draft.value.form;
    changeForm(work, {
      by: 'file',
      file: hashed.value,
      title: title.trim() === '' ? hashed.value.name : title,
    });
  }
}

/**
 * Takes the file that was offered from another screen, once the draft is there; not into a form that
 * speaks of another file.
 */
export async function takeOffered(work: Work): Promise<void> {
  const { draft, offered, keeping } = work.evidence;
  const isThere = keeping.value.is === 'kept' || keeping.value.is === 'not-kept';
  const file = offered.value;
  if (!isThere || file === null) return;
  offered.value = null;
  const { form } = draft.value;
  if (form.editing !== null || form.file !== null) {
    return sayUnfinished(work, 'evidence.offer.unfinished-next');
  }
  await takeFile(work, file);
}
