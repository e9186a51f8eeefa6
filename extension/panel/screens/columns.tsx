import { useSignal } from '@preact/signals';
import type { Certainty, ColumnMeaning } from '../../../shared/records/types';
import type { Table } from '../../../shared/tables/types';
import { Figures, Mark, type Meaning } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { FieldChoice } from '../parts/field-choice';
import { KindChoice } from '../parts/kind-choice';
import { countBy } from '../work/count-by';

const CERTAINTIES: readonly { id: Certainty; meaning: Meaning }[] = [
  { id: 'certain', meaning: 'good' },
  { id: 'review', meaning: 'review' },
  { id: 'none', meaning: 'skip' },
];
const MEANINGS: Record<Certainty, Meaning> = { certain: 'good', review: 'review', none: 'skip' };

/** What each column holds, why the reader thinks so, and the person's own word on it. */
export function ColumnsScreen({ table }: { table: Table }) {
  const { work } = usePanel();
  const chosen = useSignal<Certainty | null>(null);
  const meaning = work.data.meaning.value;
  if (meaning === null) return <p class="soft">{t('data.wait')}</p>;
  const counts = countBy(meaning.columns, ({ certainty }) => certainty);
  const headers = new Map(table.columns.map(({ id, header }) => [id, header]));
  const shown = meaning.columns.filter(
    ({ certainty }) => chosen.value === null || certainty === chosen.value,
  );
  return (
    <section class="stack" aria-label={t('data.columns.title')}>
      <KindChoice meaning={meaning} />
      <p class="small soft">{t('data.columns.intro')}</p>
      <Figures
        label={t('data.columns.filter')}
        figures={CERTAINTIES.map(({ id, meaning: own }) => ({
          id,
          meaning: own,
          count: counts.get(id) ?? 0,
          word: t(`data.certainty.${id}`),
        }))}
        chosen={chosen.value}
        onChoose={(id) => {
          chosen.value = id;
        }}
      />
      <ul class="plain">
        {shown.map((column) => (
          <ColumnRow
            key={column.columnId}
            column={column}
            header={headers.get(column.columnId) ?? ''}
            sample={sampleOf(table, column.columnId)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnRowProps {
  column: ColumnMeaning;
  header: string;
  sample: string;
}

function ColumnRow({ column, header, sample }: ColumnRowProps) {
  const { columnId, certainty, corrected, reasons } = column;
  const name = columnId.startsWith('@') ? header : `${columnId}: ${header}`;
  return (
    <li class="data-row" data-testid="column" data-column={columnId} data-certainty={certainty}>
      <div class="field-line">
        <strong class="field-label">{name}</strong>
        <Mark meaning={MEANINGS[certainty]}>
          {t(corrected ? 'data.certainty.corrected' : `data.certainty.${certainty}`)}
        </Mark>
      </div>
      <div class="field-line">
        <span class="small soft cut">{sample}</span>
        <FieldChoice column={column} name={name} />
      </div>
      {certainty === 'certain' ? null : (
        <p class="small soft">{reasons.map(({ key, params }) => t(key, params)).join('. ')}</p>
      )}
    </li>
  );
}

/** The first text of a column that is not empty. */
function sampleOf({ rows }: Table, columnId: string): string {
  for (const { cells } of rows) {
    const text = cells[columnId]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}
