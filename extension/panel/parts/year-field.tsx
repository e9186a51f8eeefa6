import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Assignment } from '../../batch/assignment';
import { usePanel } from '../context';
import { t } from '../language';
import { giveYear, sayYear } from '../work/years';

export interface YearFieldProps {
  assignment: Assignment;
  position: 'active' | 'other';
}

/** Of "2025 - 2026". */
const MOST_LETTERS = 11;

/** Asks for the year of a column's days that are written without one; empty until it is typed. */
export function YearField({ assignment: { column, year }, position }: YearFieldProps) {
  const { work } = usePanel();
  const id = useId();
  const typed = useSignal(year === undefined ? '' : sayYear(year));
  if (column === null) return null;
  return (
    <div class="field-year small" data-testid="year">
      <label for={id}>{t('panel.field.year')}</label>
      <input
        id={id}
        autocomplete="off"
        maxLength={MOST_LETTERS}
        tabIndex={position === 'active' ? 0 : -1}
        aria-describedby={`${id}-how`}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          giveYear(work, column.id, typed.value);
        }}
      />
      <p class="soft" id={`${id}-how`}>
        {t('panel.field.year-how', { header: column.header })}
      </p>
    </div>
  );
}
