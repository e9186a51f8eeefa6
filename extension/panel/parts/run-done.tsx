import type { Table } from '../../../shared/tables/types';
import { Button } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { countGroups } from '../../batch/row-state';
import { usePanel } from '../context';
import { t } from '../language';

/** Every row is saved: the way on to handing that in, with the report if it was just saved. */
export function RunDone({ table }: { table: Table }) {
  const { work, view } = usePanel();
  const total = table.rows.length;
  if (countGroups(Object.values(work.states.value), total).saved < total) return null;
  const { report, offered } = work.evidence;
  return (
    <div class="hint run-done" data-testid="run-done">
      <span class="small">{t('evidence.offer.done', { total: formatNumber(total) })}</span>
      <Button
        kind="quiet"
        onClick={() => {
          offered.value = report.value;
          view.value = 'evidence';
        }}
      >
        {t('evidence.title')}
      </Button>
    </div>
  );
}
