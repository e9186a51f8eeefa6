import { Button } from '../../../shared/ui';
import { cellsToWrite } from '../../batch/grid-plan';
import { documentsOf } from '../../batch/tab-reading';
import { usePanel } from '../context';
import { t } from '../language';
import { fillGrid, undoGrid } from '../work/grid-fill';
import { readForm } from '../work/read-form';

/** What else may be done with a grid: read it again after the page was turned, write again, undo. */
export function GridBar() {
  const { work } = usePanel();
  const { form, gridFill, gridPlan } = work;
  const filled = gridFill.value;
  const isBusy = work.busy.value !== null;
  const rest = gridPlan.value === null ? 0 : cellsToWrite(gridPlan.value).length;
  const isSameDocument =
    filled !== null &&
    documentsOf(
      form.value?.reading.frames ?? [],
      filled.cells.map(({ field }) => field.selector),
    ) === filled.facts.documentId;
  const tabId = form.value?.tabId ?? null;
  return (
    <nav class="row-bar" aria-label={t('panel.grid.bar')}>
      <div class="row-line">
        <Button
          kind="quiet"
          data-testid="read-grid"
          aria-disabled={isBusy}
          onClick={() => void readForm(work, tabId)}
        >
          {t('panel.grid.read-again')}
        </Button>
        {filled !== null && filled.notReached === 0 && rest > 0 ? (
          <Button kind="quiet" aria-disabled={isBusy} onClick={() => void fillGrid(work)}>
            {t('panel.do.fill-again', { count: rest })}
          </Button>
        ) : null}
        {isSameDocument ? (
          <Button kind="quiet" aria-disabled={isBusy} onClick={() => void undoGrid(work)}>
            {t('panel.do.undo')}
          </Button>
        ) : null}
      </div>
    </nav>
  );
}
