import type { Table } from '../../../shared/tables/types';
import { Button } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { countGroups } from '../../batch/row-state';
import { offerEvidence, usePanel } from '../context';
import { t } from '../language';

/** Every row is saved: the way on to handing that in, with the report if it was just saved. */
export function RunDone({ table }: { table: Table }) {
  const panel = usePanel();
  const { work } = panel;
  const total = table.rows.length;
  if (countGroups(Object.values(work.states.value), total).saved < total) return null;
  return (
    <div class="hint run-done" data-testid="run-done">
      <span class="small">{t('evidence.offer.done', { total: formatNumber(total) })}</span>
      <Button kind="quiet" onClick={() => offerEvidence(panel)}>
        {t('evidence.title')}
      </Button>
    </div>
  );
}
