import type { WordKey } from '../../../shared/words';
import type { Assignment } from '../../batch/assignment';
import { usePanel } from '../context';
import { t } from '../language';
import { chooseColumn } from '../work/remember';

const LEAVE = '';

export interface FieldColumnProps {
  planned: Assignment;
  /** The field as the list calls it. */
  name: string;
  position: 'active' | 'other';
  /** What it is called when no column is chosen. */
  leaveWord?: WordKey;
}

/** Which column goes into the field: a native list of the table's columns, and "leave empty". */
export function FieldColumn({
  planned,
  name,
  position,
  leaveWord = 'panel.field.leave',
}: FieldColumnProps) {
  const { work } = usePanel();
  const { control, column } = planned;
  const columns = work.columns.value;
  const label = t('panel.field.column', {
    label: [...control.section.slice(-1), name].join(' › '),
  });
  return (
    <select
      class="field-column"
      aria-label={label}
      title={column?.header}
      tabIndex={position === 'active' ? 0 : -1}
      value={column?.id ?? LEAVE}
      onChange={({ currentTarget }) => {
        const chosen = columns.find(({ id }) => id === currentTarget.value);
        void chooseColumn(work, control.selector, chosen?.header ?? null);
      }}
    >
      <option value={LEAVE}>{t(leaveWord)}</option>
      {columns.map(({ id, header }) => (
        <option key={id} value={id}>
          {id.startsWith('@') ? header : `${id}: ${header}`}
        </option>
      ))}
    </select>
  );
}
