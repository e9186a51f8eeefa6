import type { Assignment } from '../../batch/assignment';
import { usePanel } from '../context';
import { t } from '../language';
import { chooseColumn, takeBack } from '../work/remember';

/** The person's tick on a doubtful match: it is written only when ticked. */
export function ConfirmBox({ planned, label }: { planned: Assignment; label: string }) {
  const { work } = usePanel();
  const { selector } = planned.control;
  return (
    <label class="confirm">
      <input
        type="checkbox"
        aria-label={t('panel.field.confirm-for', { label })}
        checked={planned.decided}
        onChange={({ currentTarget }) => {
          const header = planned.column?.header;
          if (currentTarget.checked && header !== undefined) {
            void chooseColumn(work, selector, header);
          } else {
            void takeBack(work, selector);
          }
        }}
      />
      <span>{t('panel.field.confirm')}</span>
    </label>
  );
}
