import type { Control } from '../../shared/matching/types';
import type { PageGrid } from '../page/protocol';
import { gridControls, gridName } from './grid-form';
import type { TabReading } from './tab-reading';

/** Which form or grid of the tab is worked on; `id` null: all of its controls together. */
export interface FormChoice {
  id: string | null;
  name: string;
  by: 'person' | 'page';
}

/** The form or grid chosen before while it is still there, else the form that the page says is in use. */
export function chooseForm(reading: TabReading, before: FormChoice | null): FormChoice {
  const { forms, inUse } = reading;
  const isThere = [...forms, ...gridsOf(reading)].some(
    ({ id, name }) => id === before?.id && name === before.name,
  );
  const isWhole = before?.id === null && before.by === 'person';
  if (before !== null && (isThere || isWhole)) return before;
  const proposed = forms.find(({ id }) => id === inUse);
  return { id: proposed?.id ?? null, name: proposed?.name ?? '', by: 'page' };
}

/** The grids of a tab with what a person calls them. */
export const gridsOf = ({ grids, controls }: TabReading) =>
  grids.map((grid) => ({ id: grid.id, name: gridName(grid, controls), grid }));

/** The grid that is worked on; null while it is a form. */
export const chosenGrid = ({ grids }: TabReading, { id }: FormChoice): PageGrid | null =>
  grids.find((grid) => grid.id === id) ?? null;

/**
 * The controls that may be matched: those of the chosen form, or all as if they were one; of a grid,
 * one for each of its headers.
 */
export function controlsOf(reading: TabReading, choice: FormChoice): Control[] {
  const { controls } = reading;
  const grid = chosenGrid(reading, choice);
  if (grid !== null) return gridControls(grid);
  if (choice.id === null) return controls.map(({ form: _, ...control }) => control);
  return controls.filter(({ form }) => form === choice.id);
}
