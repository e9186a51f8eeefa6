import type { Outcome } from '../../../shared/outcome';
import { sayProblem } from '../../../shared/words';
import { language } from '../language';
import { askOfTable } from './ask-of-table';
import { check } from './inspect';
import { openedVault } from './opened-vault';
import { entryId, entryName, isEarlierImport } from './source';
import { tell, type Work } from './state';
import { refreshVault } from './vault';

/**
 * Keeps the open file's tables in the vault, so that closing the panel loses nothing; the first time
 * the vault is set up with a key of the device. Says so when it cannot.
 */
export async function keepTables(work: Work): Promise<void> {
  const source = work.source.value;
  if (source === null) return;
  const kept = await keep(work);
  if (work.source.value?.tables !== source.tables) return;
  if (kept === 'stopped') return;
  if (kept.ok) tell(work, 'source', null);
  else {
    tell(work, 'source', {
      meaning: 'review',
      what: { key: 'data.keep.not' },
      why: sayProblem(kept.problem, language.value),
      next: { key: 'data.keep.not-next' },
    });
  }
  await refreshVault(work);
  await findEarlier(work);
}

async function keep(work: Work): Promise<Outcome<void> | 'stopped'> {
  const source = work.source.value;
  const opened = await openedVault(work);
  if (!opened.ok || source === null) return opened.ok ? 'stopped' : opened;
  const vault = opened.value;
  const ids: string[] = [];
  for (const [index, { fingerprint }] of source.tables.entries()) {
    const id = entryId(fingerprint);
    const sealing = await vault.sealing({
      id,
      kind: 'table',
      name: entryName(source.tables, index),
    });
    if (!sealing.ok) return sealing;
    const sealed = await askOfTable(work, 'seal', { sealing: sealing.value }, {}, index);
    if (sealed === 'stopped' || work.source.value?.tables !== source.tables) return 'stopped';
    const put = await vault.putSealed(sealing.value, sealed);
    if (!put.ok) return put;
    ids.push(id);
  }
  const tableIndex = work.source.value?.tableIndex ?? 0;
  await work.ports.keep.keepOpen({ ids, tableIndex });
  return { ok: true, value: undefined };
}

/**
 * Kept tables of the same shape, other than those of the open file; the latest of the same file and
 * sheet is compared with.
 */
export async function findEarlier(work: Work): Promise<void> {
  const { data } = work;
  const [own, source] = [work.original.value, work.source.value];
  if (own === null || source === null) return;
  const open = new Set(source.tables.map(({ fingerprint }) => entryId(fingerprint)));
  data.earlier.value = data.kept.value.filter(
    ({ id }) => !open.has(id) && isEarlierImport(id, own.fingerprint),
  );
  const ownName = entryName(source.tables, source.tableIndex);
  const same = data.earlier.value.find(({ name }) => name === ownName);
  if (same === undefined || data.earlierId.value !== null) return;
  data.earlierId.value = same.id;
  if (data.progress.value === null) await check(work);
}
