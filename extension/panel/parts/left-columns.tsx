import { t } from '../language';
import type { LeftColumn } from '../work/left-columns';

/** The columns that go into no field, and why. */
export function LeftColumns({ left }: { left: readonly LeftColumn[] }) {
  if (left.length === 0) return null;
  return (
    <details class="small" data-testid="left-columns">
      <summary>{t('panel.columns.left', { count: left.length })}</summary>
      <ul class="plain">
        {left.map(({ column, conflict }) => (
          <li key={column.id}>
            {column.id}: {column.header}
            <span class="soft">
              {' · '}
              {conflict === null
                ? t('panel.columns.none')
                : t('panel.columns.conflict', {
                    label: conflict.control.label,
                    holder: conflict.holder.header,
                  })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
