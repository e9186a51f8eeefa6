import type { WordKey } from '../../../shared/words';
import type { Assignment } from '../../batch/assignment';
import { usePanel } from '../context';
import { t } from '../language';
import { chooseColumn } from '../work/remember';
import { useReach } from './use-reach';

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
  const { isReached, handlers } = useReach();
  const { control, column } = planned;
  const columns = work.columns.value;
  const drawn = isReached ? columns : columns.filter(({ id }) => id === column?.id);
  const label = t('panel.field.column', {
    label: [...control.section.slice(-1), name].join(' › '),
  });
  return (
    <select
      {...handlers}
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
      {drawn.map(({ id, header }) => (
        <option key={id} value={id}>
          {id.startsWith('@') ? header : `${id}: ${header}`}
        </option>
      ))}
    </select>
  );
}
