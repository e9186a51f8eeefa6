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
import { acceptOnly, acceptRepairs, checkAfterRepairs } from '../work/decide-data';
import { countAccepted, groupRepairs, type RepairGroup } from '../work/repair-groups';

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
  const counts = useComputed(() =>
    groups.value.map((group) => countAccepted(group.repairs, work.data.accepted.value)),
  );
  const before = useSignal(accepted.value);
  useEffect(() => () => void checkAfterRepairs(work), [work]);
  const waiting = groups.value.reduce(
    (sum, group, at) =>
      group.safety === 'safe' ? sum + group.repairs.length - (counts.value[at] ?? 0) : sum,
    0,
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
          aria-disabled={waiting === 0}
          onClick={() => void acceptRepairs(work, repairs.value.filter(isSafe), 'accept')}
        >
          {t('data.repairs.accept-safe', { count: formatNumber(waiting) })}
        </Button>
        <Button
          kind="quiet"
          aria-disabled={accepted.value === before.value}
          onClick={() => void acceptOnly(work, before.value)}
        >
          {t('data.repairs.undo')}
        </Button>
      </div>
      {groups.value.map((group, at) => (
        <Group key={group.id} group={group} done={counts.value[at] ?? 0} table={table} />
      ))}
    </>
  );
}

const isSafe = ({ safety }: Repair) => safety === 'safe';

interface GroupProps {
  group: RepairGroup;
  /** How many of its repairs are accepted. */
  done: number;
  table: Table;
}

function Group({ group: { repairs, step, safety }, done, table }: GroupProps) {
  const { work } = usePanel();
  const isOpen = useSignal(false);
  const rest = repairs.length - done;
  return (
    <div class="data-group" data-testid="repair-group" data-step={step} data-safety={safety}>
      <div class="field-line">
        <strong class="field-label">{t(`repair.step.${step}`)}</strong>
        <Mark meaning={rest === 0 ? 'good' : safety === 'safe' ? 'wait' : 'review'}>
          {t('data.repairs.group', {
            count: formatNumber(done),
            of: formatNumber(repairs.length),
          })}
        </Mark>
      </div>
      <p class="small soft">{t(`data.repairs.${safety}.what`)}</p>
      <div class="buttons">
        {rest > 0 ? (
          <Button onClick={() => void acceptRepairs(work, repairs, 'accept')}>
            {t('data.repairs.accept', { count: formatNumber(rest) })}
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
