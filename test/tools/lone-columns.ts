import { matchColumns } from '../../shared/matching';
import type { FormCase } from './form-cases';

/** A column alone before a form that lacks its control, and was all the same taken for certain. */
export interface Stray {
  form: string;
  header: string;
  label: string;
}

/**
 * The hardest question that pages with a gold mapping can ask: each column alone, the control that
 * is right for it taken away. Whatever is certain then is wrong.
 */
export function findStrays({ name, columns, controls, gold }: FormCase): Stray[] {
  return gold.flatMap(({ header, controlIds, grid }): Stray[] => {
    const column = columns.find((one) => one.header === header);
    if (grid || !column || controlIds.length === 0) return [];
    const others = controls.filter(({ id }) => !controlIds.includes(id));
    const [match] = matchColumns({ columns: [column], controls: others }).matches;
    if (match?.tier !== 'certain') return [];
    const label = others.find(({ id }) => id === match.controlId)?.label ?? '';
    return [{ form: name, header, label }];
  });
}

/**
 * The same question with all other columns in their places: what a column takes for certain only
 * because of its neighbours, although its own control is taken away.
 */
export function findStraysByOrder({ name, columns, controls, gold }: FormCase): Stray[] {
  const unplaced = columns.map(({ position: _, ...column }) => column);
  return gold.flatMap(({ header, controlIds, grid }): Stray[] => {
    const id = columns.find((one) => one.header === header)?.id;
    if (grid || id === undefined || controlIds.length === 0) return [];
    const others = controls.filter((control) => !controlIds.includes(control.id));
    const certainIn = (all: typeof unplaced) =>
      matchColumns({ columns: all, controls: others }).matches.find(
        ({ columnId, tier }) => columnId === id && tier === 'certain',
      );
    const match = certainIn(columns);
    if (match === undefined || certainIn(unplaced) !== undefined) return [];
    const label = others.find((control) => control.id === match.controlId)?.label ?? '';
    return [{ form: name, header, label }];
  });
}
