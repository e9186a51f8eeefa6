import { Notice } from '../../../shared/ui';
import { holdsAnotherRecord } from '../../batch/plan';
import type { RowState } from '../../batch/row-state';
import { usePanel } from '../context';
import type { CurrentFill } from '../host/kept';
import { t } from '../language';
import { countGroup, viewFields } from '../work/field-view';
import { recordOfAnotherRow } from '../work/fill';
import { isAway } from '../work/page-faults';
import { nextRow } from '../work/rows';

/** What is known about the row in front, in one notice: what happened, why, what now. */
export function RowResult() {
  const { work } = usePanel();
  const row = work.row.value;
  if (row === null) return null;
  const filled = work.current.value;
  const state = work.rowState.value;
  const position = work.rowIndex.value + 1;
  return (
    <div data-testid="row-state" data-state={state.name} data-row={row.number}>
      {filled === null ? (
        <BeforeFill state={state} row={position} />
      ) : (
        <AfterFill state={state} filled={filled} row={position} />
      )}
    </div>
  );
}

/** Warnings about the page, and what is remembered of the row from another day. */
function BeforeFill({ state, row }: { state: RowState; row: number }) {
  const { work } = usePanel();
  const other = recordOfAnotherRow(work);
  if (state.name === 'saved') {
    return <Notice meaning="good" what={t('panel.remembered.saved', { row })} next={allSaved()} />;
  }
  if (isAway(work.messages.value.work)) return null;
  if (other !== null) {
    return (
      <Notice
        meaning="review"
        what={t('panel.form.other-row', { row: positionOf(other) })}
        next={t('panel.form.other-row-next')}
      />
    );
  }
  if (holdsAnotherRecord(work.plan.value)) {
    const count = countGroup(viewFields(work.plan.value, null, new Map()), 'replaces');
    return count === 0 ? null : (
      <Notice
        meaning="review"
        what={t('panel.form.holds-record', { count })}
        next={t('panel.form.holds-record-next')}
      />
    );
  }
  if (state.name === 'waiting') return null;
  const word = t(`panel.state.${state.name}`);
  return <Notice meaning="review" what={t('panel.remembered.problem', { row, state: word })} />;

  function positionOf(rowNumber: number): number {
    const rows = work.table.value?.rows ?? [];
    return rows.findIndex(({ number }) => number === rowNumber) + 1;
  }

  function allSaved(): string | undefined {
    return nextRow(work) === null ? t('panel.verify.all-saved-next') : undefined;
  }
}

interface AfterFillProps {
  state: RowState;
  filled: CurrentFill;
  /** One-based, as the row bar counts. */
  row: number;
}

function AfterFill({ state, filled, row }: AfterFillProps) {
  const { work } = usePanel();
  const { leftOut } = filled;
  switch (state.name) {
    case 'waiting':
      return null;
    case 'filled':
      return <Filled {...state} leftOut={leftOut} />;
    case 'saved': {
      const key =
        state.evidence === 'reread' ? 'panel.verify.saved' : 'panel.verify.saved-confirmed';
      const total = work.table.value?.rows.length ?? 0;
      const isLast = nextRow(work) === null;
      return (
        <Notice
          meaning="good"
          what={t(key, { row, count: state.fields })}
          why={leftOut > 0 ? t('panel.verify.saved-left-out', { count: leftOut }) : undefined}
          next={isLast ? t('panel.verify.all-saved', { count: total }) : undefined}
        />
      );
    }
    case 'differs':
      return (
        <Notice
          meaning="bad"
          what={t('panel.verify.differs', {
            count: state.fields.length,
            labels: state.fields.map(({ label }) => label).join(', '),
          })}
          why={state.fields
            .map(({ label, wanted, now }) =>
              t('panel.verify.differs-one', { label, wanted, now: now || t('panel.field.empty') }),
            )
            .join('; ')}
          next={t('panel.verify.differs-next')}
        />
      );
    case 'rejected':
      return (
        <Notice
          meaning="bad"
          what={t('panel.verify.rejected', { row })}
          why={state.messages.join(' · ') || t('panel.verify.rejected-silent')}
          next={t('panel.verify.rejected-next')}
        />
      );
    case 'signed-out':
      return (
        <Notice
          meaning="bad"
          what={t('panel.verify.signed-out', { row })}
          next={t('panel.verify.signed-out-next')}
        />
      );
    case 'unknown':
      return (
        <Notice
          meaning="review"
          what={t('panel.verify.unknown', { row })}
          why={t(`panel.verify.why.${state.why}`)}
          next={t('panel.verify.unknown-next')}
        />
      );
  }
}

function Filled({
  right,
  different,
  unwritten,
  leftOut,
}: Extract<RowState, { name: 'filled' }> & { leftOut: number }) {
  const total = right + different + unwritten;
  const isWhole = right === total;
  return (
    <Notice
      meaning={isWhole && leftOut === 0 ? 'wait' : 'review'}
      what={
        isWhole
          ? t('panel.fill.done', { right, total })
          : t('panel.fill.some-wrong', { right, total, different, unwritten })
      }
      why={leftOut > 0 ? t('panel.fill.left-out', { count: leftOut }) : undefined}
      next={t('panel.fill.done-next')}
    />
  );
}
