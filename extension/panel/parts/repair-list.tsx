import type { Repair } from '../../../shared/records/types';
import type { Table } from '../../../shared/tables/types';
import { Mark, OptionList } from '../../../shared/ui';
import { nfc } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { acceptRepairs } from '../work/decide-data';
import { visibleSigns } from '../work/visible-signs';

const HEIGHT = 64;

/** Repairs one by one, before → after: Enter or a press accepts one, or takes it back. */
export function RepairList({ repairs, table }: { repairs: readonly Repair[]; table: Table }) {
  const { work } = usePanel();
  const { accepted } = work.data;
  const headers = new Map(table.columns.map(({ id, header }) => [id, header]));
  return (
    <OptionList
      label={t('data.repairs.list')}
      data-testid="repairs"
      count={repairs.length}
      height={HEIGHT}
      current={-1}
      onChoose={(at) => {
        const repair = repairs[at];
        if (repair === undefined) return;
        const isAccepted = accepted.value.has(repair.id);
        void acceptRepairs(work, [repair], isAccepted ? 'take-back' : 'accept');
      }}
      attributes={(at) => ({ 'data-repair': repairs[at]?.id ?? '' })}
      option={(at) => {
        const repair = repairs[at];
        if (repair === undefined) return null;
        const { cell, columnId, before, after, id } = repair;
        const isAccepted = accepted.value.has(id);
        return (
          <div class="repair">
            <span class="repair-head small soft">
              <span class="cut">
                {cell} · {headers.get(columnId) ?? ''}
              </span>
              <Mark meaning={isAccepted ? 'good' : 'skip'}>
                {t(isAccepted ? 'data.repairs.is-accepted' : 'data.repairs.is-waiting')}
              </Mark>
            </span>
            <span class="cut">
              {nfc(before) === after ? (
                <Composed before={before} after={after} />
              ) : (
                <>
                  <del>{visibleSigns(before)}</del> → <ins>{afterText(after)}</ins>
                </>
              )}
            </span>
          </div>
        );
      }}
    />
  );
}

/** Both would look the same: what differs is said instead. */
function Composed({ before, after }: Pick<Repair, 'before' | 'after'>) {
  const count = marksIn(before) - marksIn(after);
  return (
    <>
      <ins>{after}</ins> <span class="small soft">{t('data.repairs.composed', { count })}</span>
    </>
  );
}

/** Marks that are letters of their own behind the letter they belong to. */
const marksIn = (text: string) => text.match(/\p{M}/gu)?.length ?? 0;

const afterText = (after: string) => (after === '' ? t('data.repairs.emptied') : after);
