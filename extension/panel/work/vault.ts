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
 * Follows the vault: `onLocked` is called whenever it is found locked, and every key and press in
 * `panel`, and everything that is done for the person, counts as activity.
 */
export async function followVault(
  work: Work,
  panel: EventTarget,
  onLocked: () => void,
): Promise<void> {
  const vault = await work.ports.vault();
  const look = async () => {
    await refreshVault(work);
    if (work.data.vault.value?.name === 'locked') onLocked();
  };
  vault.watch(() => void look());
  const touch = () => void vault.touch();
  for (const activity of ['keydown', 'pointerdown']) panel.addEventListener(activity, touch);
  effect(() => {
    work.busy.value;
    touch();
  });
  await look();
}

/** Takes one table out of the vault. */
export async function removeKept(work: Work, id: string): Promise<void> {
  await (await work.ports.vault()).remove(id);
  await refreshVault(work);
}
