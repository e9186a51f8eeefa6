import { Fragment } from 'preact';
import { Button } from '../../../shared/ui';
import { countGroups, type RowGroup } from '../../batch/row-state';
import { documentsOf } from '../../batch/tab-reading';
import { usePanel } from '../context';
import { t } from '../language';
import { fillRow, undoFill } from '../work/fill';
import { primaryAction } from '../work/primary';
import { rowName } from '../work/row-name';
import { goToRow } from '../work/rows';

const FIGURES: readonly RowGroup[] = ['saved', 'filled', 'problem', 'waiting'];

/** Which row is in front, the ways to others, what can be taken back, and how far the work is. */
export function RowBar() {
  const { work, view } = usePanel();
  const table = work.table.value;
  const row = work.row.value;
  if (table === null || row === null) return null;
  const index = work.rowIndex.value;
  const total = table.rows.length;
  const isBusy = work.busy.value !== null;
  const counts = countGroups(Object.values(work.states.value), total);
  const step = (to: number, isThere: 'there' | 'end', label: string, sign: string) => (
    <Button
      kind="quiet"
      aria-label={label}
      title={label}
      aria-disabled={isBusy || isThere === 'end'}
      onClick={() => void goToRow(work, to)}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
  return (
    <nav class="row-bar" aria-label={t('panel.rows.bar')}>
      <div class="row-line">
        {step(index - 1, index === 0 ? 'end' : 'there', t('panel.rows.previous'), '‹')}
        <Button
          kind="quiet"
          class="row-at"
          data-testid="row-list"
          title={t('panel.rows.list')}
          onClick={() => {
            view.value = 'rows';
          }}
        >
          <span class="cut">
            <strong>{t('panel.rows.at', { index: index + 1, total })}</strong> {rowName(table, row)}
          </span>
        </Button>
        {step(index + 1, index === total - 1 ? 'end' : 'there', t('panel.rows.next'), '›')}
        <SecondActions />
      </div>
      <p class="small soft" aria-live="polite" data-testid="figures">
        {FIGURES.map((group, at) => (
          <Fragment key={group}>
            {at > 0 ? ' · ' : ''}
            <span class="unbroken">
              {t(`panel.rows.figures.${group}`, { count: counts[group], total })}
            </span>
          </Fragment>
        ))}
      </p>
    </nav>
  );
}

function SecondActions() {
  const { work } = usePanel();
  const filled = work.current.value;
  const state = work.rowState.value.name;
  if (filled === null || work.form.value === null) return null;
  const isBusy = work.busy.value !== null;
  const written = filled.written.map(({ selector }) => selector);
  const isSameDocument =
    documentsOf(work.form.value.reading.frames, written) === filled.fill.documentId;
  const offersFill = primaryAction(work).name !== 'fill';
  return (
    <>
      {state === 'filled' && isSameDocument ? (
        <Button kind="quiet" aria-disabled={isBusy} onClick={() => void undoFill(work)}>
          {t('panel.do.undo')}
        </Button>
      ) : null}
      {offersFill && (state === 'rejected' || state === 'unknown') ? (
        <Button kind="quiet" aria-disabled={isBusy} onClick={() => void fillRow(work)}>
          {t('panel.do.fill-again', { count: filled.written.length })}
        </Button>
      ) : null}
    </>
  );
}
