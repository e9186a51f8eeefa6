import { Notice } from '../../../shared/ui';
import type { FieldOutcome } from '../../page/protocol';
import { t } from '../language';
import type { GridFill } from '../work/grid-fill';
import { useInSight } from './use-in-sight';

/** What became of the cells that were written: counts as read back, never as typed. */
export function GridResult({ filled: { outcomes, notReached, reread } }: { filled: GridFill }) {
  const count = (state: FieldOutcome['state']) =>
    outcomes.filter((one) => one?.state === state).length;
  const total = outcomes.length;
  const right = count('right');
  const away = outcomes.filter((one) => one === null).length;
  const params = { right, total, different: count('different'), unwritten: count('unwritten') };
  const isWhole = right + away === total && total > 0;
  const why = [
    notReached > 0 ? t('panel.grid.stopped', { count: notReached }) : '',
    away > 0 ? t('panel.grid.away', { count: away }) : '',
  ].join(' ');
  const meaning = isWhole && notReached + away === 0 ? GOOD[reread] : 'review';
  const box = useInSight(outcomes);
  return (
    <div
      ref={box}
      data-testid="grid-result"
      data-right={right}
      data-total={total}
      data-reread={reread}
    >
      <Notice
        meaning={meaning}
        what={t(
          `panel.grid.${reread === 'yes' ? 'reread' : isWhole ? 'done' : 'some-wrong'}`,
          params,
        )}
        why={why.trim() || undefined}
        next={reread === 'yes' && isWhole ? undefined : t('panel.grid.done-next')}
      />
    </div>
  );
}

/** What only stands in the page's fields still waits for its Save. */
const GOOD = { yes: 'good', no: 'wait' } as const;
