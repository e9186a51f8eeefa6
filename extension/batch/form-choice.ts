import type { Control } from '../../shared/matching/types';
import type { TabReading } from './tab-reading';

/** Which form of the tab is worked on; `id` null: all of its controls together. */
export interface FormChoice {
  id: string | null;
  name: string;
  by: 'person' | 'page';
}

/** The form chosen before while it is still there, else the one that the page says is in use. */
export function chooseForm({ forms, inUse }: TabReading, before: FormChoice | null): FormChoice {
  const isThere = forms.some(({ id, name }) => id === before?.id && name === before.name);
  const isWhole = before?.id === null && before.by === 'person';
  if (before !== null && (isThere || isWhole)) return before;
  const proposed = forms.find(({ id }) => id === inUse);
  return { id: proposed?.id ?? null, name: proposed?.name ?? '', by: 'page' };
}

/** The controls that may be matched: those of the chosen form, or all as if they were one. */
export function controlsOf({ controls }: TabReading, { id }: FormChoice): Control[] {
  if (id === null) return controls.map(({ form: _, ...control }) => control);
  return controls.filter(({ form }) => form === id);
}
