import { sayProblem } from '../../../shared/words';
import { language, t } from '../language';
import { inspect } from './inspect';
import { saveFile } from './save-file';
import { sayUnlessKept } from './say-kept';
import type { Work } from './state';

/** Takes the rules of a file that a school shares; returns why it cannot, or ''. */
export async function loadTarget(work: Work, file: File): Promise<string> {
  const { readTarget } = await import('./record-tools');
  const read = readTarget(jsonIn(await file.text()));
  if (!read.ok) return sayProblem(read.problem, language.value);
  if (read.value.kind !== work.data.meaning.value?.kind) {
    return t('data.target.other-kind', { kind: t(`data.kind.${read.value.kind}`) });
  }
  work.data.ownTarget.value = read.value;
  sayUnlessKept(work, 'source', await work.ports.keep.keepTarget(read.value));
  await inspect(work);
  return '';
}

/** Back to the rules that come with the product. */
export async function restoreBuiltInTarget(work: Work): Promise<void> {
  work.data.ownTarget.value = null;
  await work.ports.keep.keepTarget(null);
  await inspect(work);
}

/** The rules in use as a file, to be edited and shared. */
export function saveTarget({ data }: Work): void {
  const target = data.target.value;
  if (target === null) return;
  const text = JSON.stringify({ ...target, writing: data.writing.value }, null, 2);
  saveFile(`${target.id}.json`, new Blob([text], { type: 'application/json' }));
}

/** The rules that were loaded in an earlier session; what no longer fits is passed over. */
export async function restoreTarget({ data, ports }: Work): Promise<void> {
  const kept = await ports.keep.target();
  if (kept === null || kept === undefined) return;
  const { readTarget } = await import('./record-tools');
  const read = readTarget(kept);
  if (read.ok) data.ownTarget.value = read.value;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
