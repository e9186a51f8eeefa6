import type { Locator } from 'playwright-core';

/** Chooses from a native list as a person does: she reaches for it first, and so it is drawn in full. */
export async function chooseFrom(list: Locator, label: string): Promise<void> {
  await list.focus();
  await list.selectOption({ label });
}
