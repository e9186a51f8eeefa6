import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Table } from '../../../shared/tables/types';
import { Figures, type Meaning } from '../../../shared/ui';
import { fold } from '../../../shared/vietnamese';
import { countGroups, groupOf, type RowGroup } from '../../batch/row-state';
import { usePanel } from '../context';
import { t } from '../language';
import { type ListedRow, RowOptions } from '../parts/row-options';
import { useKeys } from '../parts/use-keys';
import { rowName } from '../work/row-name';
import { chooseRow } from '../work/rows';
import { stateOf } from '../work/state';

const GROUPS: readonly {
  id: RowGroup;
  meaning: Meaning;
  word: 'saved' | 'pending' | 'problem' | 'waiting';
}[] = [
  { id: 'saved', meaning: 'good', word: 'saved' },
  { id: 'problem', meaning: 'bad', word: 'problem' },
  { id: 'filled', meaning: 'wait', word: 'pending' },
  { id: 'waiting', meaning: 'skip', word: 'waiting' },
];

/** All rows with where they stand: filter, search, jump. */
export function RowsScreen({ table }: { table: Table }) {
  const { work, view } = usePanel();
  const group = useSignal<RowGroup | null>(null);
  const sought = useSignal('');
  const search = useRef<HTMLInputElement>(null);
  useKeys((event) => {
    if (event.key === '/' && document.activeElement !== search.current) {
      event.preventDefault();
      search.current?.focus();
    }
    if (event.key === 'Escape') view.value = 'fill';
  });

  const counts = countGroups(Object.values(work.states.value), table.rows.length);
  const wanted = fold(sought.value);
  const rows: ListedRow[] = table.rows
    .map((row, index) => ({
      index,
      number: row.number,
      name: rowName(table, row),
      state: stateOf(work.states.value, row),
    }))
    .filter(({ state }) => group.value === null || groupOf(state) === group.value)
    .filter(({ name, index }) => fold(`${index + 1} ${name}`).includes(wanted));
  return (
    <section class="rows-screen" aria-label={t('panel.rows.list')}>
      <Figures
        label={t('panel.rows.filter')}
        figures={GROUPS.map(({ id, meaning, word }) => ({
          id,
          meaning,
          count: counts[id],
          word: t(`panel.state.${word}`),
        }))}
        chosen={group.value}
        onChoose={(id) => {
          group.value = id;
        }}
      />
      <input
        ref={search}
        type="search"
        aria-label={t('panel.rows.search')}
        placeholder={t('panel.rows.search')}
        value={sought.value}
        onInput={({ currentTarget }) => {
          sought.value = currentTarget.value;
        }}
      />
      {rows.length === 0 ? (
        <p class="soft">{t('panel.rows.none')}</p>
      ) : (
        <RowOptions
          rows={rows}
          current={work.rowIndex.value}
          onChoose={(index) => {
            view.value = 'fill';
            void chooseRow(work, index);
          }}
        />
      )}
    </section>
  );
}
