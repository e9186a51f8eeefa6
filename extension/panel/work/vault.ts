import { batch, effect } from '@preact/signals';
import type { Work } from './state';

/** Reads the vault's state and the kept tables again. */
export async function refreshVault({ data, ports }: Work): Promise<void> {
  const vault = await ports.vault();
  const state = await vault.state();
  const list = state.ok && state.value.name === 'open' ? await vault.list() : null;
  batch(() => {
    data.vault.value = state.ok ? state.value : null;
    data.kept.value = list?.ok ? list.value.entries.filter(({ kind }) => kind === 'table') : [];
  });
}

/**
 * Follows the vault: `onLocked` is called when it was locked while something was open, and everything
 * the person does in the panel counts as activity.
 */
export async function followVault(work: Work, onLocked: () => void): Promise<void> {
  const vault = await work.ports.vault();
  vault.watch(() => {
    void refreshVault(work).then(() => {
      if (work.data.vault.value?.name === 'locked') onLocked();
    });
  });
  effect(() => {
    work.busy.value;
    void vault.touch();
  });
  await refreshVault(work);
}

/** Takes one table out of the vault. */
export async function removeKept(work: Work, id: string): Promise<void> {
  await (await work.ports.vault()).remove(id);
  await refreshVault(work);
}
