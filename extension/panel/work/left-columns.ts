import type { Control } from '../../../shared/matching/types';
import type { TableColumn } from '../../../shared/tables/types';
import type { Assignment } from '../../batch/assignment';
import type { Work } from './state';

/** A column of the table that goes into no field of the form. */
export interface LeftColumn {
  column: TableColumn;
  /** The field that it would suit, with the column that has it; null: no field suits it. */
  conflict: { control: Control; holder: TableColumn } | null;
}

/** The table's own columns that are not used, in their order. */
export function leftColumns({ form, table, assignments }: Work): LeftColumn[] {
  const rivals = new Map(form.value?.rivals.map((one) => [one.columnId, one.controlId]));
  const byControl = new Map(assignments.value.map((one) => [one.control.id, one]));
  const used = new Set(assignments.value.map(({ column }) => column?.id));
  return (table.value?.columns ?? [])
    .filter(({ id }) => !used.has(id))
    .map((column) => {
      return { column, conflict: conflictAt(byControl.get(rivals.get(column.id) ?? '')) };
    });
}

/** What the person decided is no conflict any more. */
function conflictAt(assignment: Assignment | undefined): LeftColumn['conflict'] {
  const { control, column: holder = null, decided } = assignment ?? {};
  return control === undefined || holder === null || decided ? null : { control, holder };
}

/** Headers of the columns that would suit a control as well, by the control's id. */
export function rivalHeaders(left: readonly LeftColumn[]): ReadonlyMap<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const { column, conflict } of left) {
    if (conflict === null) continue;
    const { id } = conflict.control;
    headers.set(id, [...(headers.get(id) ?? []), column.header]);
  }
  return headers;
}
