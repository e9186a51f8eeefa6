import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Repair } from '../../../shared/records/types';
import type { Table } from '../../../shared/tables/types';
import { Button, Mark } from '../../../shared/ui';
import { formatNumber } from '../../../shared/vietnamese';
import { usePanel } from '../context';
import { t } from '../language';
import { RepairList } from '../parts/repair-list';
import { WritingChoice } from '../parts/writing-choice';
import { acceptRepairs, checkAfterRepairs } from '../work/decide-data';
import { groupRepairs, type RepairGroup } from '../work/repair-groups';

/** What can be repaired, and the way of writing that is wanted. */
export function RepairsScreen({ table }: { table: Table }) {
  const { names, codeLists } = usePanel().work.data.writing.value;
  return (
    <section class="stack" aria-label={t('data.repairs.title')}>
      <WritingChoice />
      <Repairs key={`${names} ${codeLists}`} table={table} />
    </section>
  );
}

/** All repairs, by kind: accepted together or one by one, and taken back. */
function Repairs({ table }: { table: Table }) {
  const { work } = usePanel();
  const { repairs, accepted } = work.data;
  const groups = useComputed(() => groupRepairs(work.data.repairs.value));
  const before = useSignal(accepted.value);
  useEffect(() => () => void checkAfterRepairs(work), [work]);
  const waiting = repairs.value.filter(
    ({ id, safety }) => safety === 'safe' && !accepted.value.has(id),
  );
  if (repairs.value.length === 0) return <p class="soft">{t('data.repairs.none')}</p>;
  return (
    <>
      <p class="small soft">{t('data.repairs.intro')}</p>
      <p aria-live="polite" data-testid="repairs-accepted">
        {t('data.repairs.count', {
          count: formatNumber(accepted.value.size),
          of: formatNumber(repairs.value.length),
        })}
      </p>
      <div class="buttons">
        <Button
          kind="primary"
          data-testid="accept-safe"
          aria-disabled={waiting.length === 0}
          onClick={() => void acceptRepairs(work, waiting, 'accept')}
        >
          {t('data.repairs.accept-safe', { count: formatNumber(waiting.length) })}
        </Button>
        <Button
          kind="quiet"
          aria-disabled={accepted.value === before.value}
          onClick={() => void restoreTo(before.value)}
        >
          {t('data.repairs.undo')}
        </Button>
      </div>
      {groups.value.map((group) => (
        <Group key={group.id} group={group} table={table} />
      ))}
    </>
  );

  /** Back to what was accepted when this screen was opened, or the way of writing chosen. */
  async function restoreTo(ids: ReadonlySet<string>): Promise<void> {
    const taken = repairs.value.filter(({ id }) => accepted.value.has(id) && !ids.has(id));
    const given = repairs.value.filter(({ id }) => !accepted.value.has(id) && ids.has(id));
    await acceptRepairs(work, taken, 'take-back');
    await acceptRepairs(work, given, 'accept');
  }
}

function Group({ group, table }: { group: RepairGroup; table: Table }) {
  const { work } = usePanel();
  const { accepted } = work.data;
  const { repairs, step, safety } = group;
  const isOpen = useSignal(false);
  const done = repairs.filter(({ id }) => accepted.value.has(id)).length;
  const rest: Repair[] = repairs.filter(({ id }) => !accepted.value.has(id));
  return (
    <div class="data-group" data-testid="repair-group" data-step={step} data-safety={safety}>
      <div class="field-line">
        <strong class="field-label">{t(`repair.step.${step}`)}</strong>
        <Mark meaning={rest.length === 0 ? 'good' : safety === 'safe' ? 'wait' : 'review'}>
          {t('data.repairs.group', {
            count: formatNumber(done),
            of: formatNumber(repairs.length),
          })}
        </Mark>
      </div>
      <p class="small soft">{t(`data.repairs.${safety}.what`)}</p>
      <div class="buttons">
        {rest.length > 0 ? (
          <Button onClick={() => void acceptRepairs(work, rest, 'accept')}>
            {t('data.repairs.accept', { count: formatNumber(rest.length) })}
          </Button>
        ) : (
          <Button onClick={() => void acceptRepairs(work, repairs, 'take-back')}>
            {t('data.repairs.take-back', { count: formatNumber(repairs.length) })}
          </Button>
        )}
        <Button
          kind="quiet"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {t(isOpen.value ? 'data.repairs.hide' : 'data.repairs.each')}
        </Button>
      </div>
      {isOpen.value ? <RepairList repairs={repairs} table={table} /> : null}
    </div>
  );
}
