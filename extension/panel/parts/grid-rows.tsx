import { useSignal } from '@preact/signals';
import type { Table } from '../../../shared/tables/types';
import { Figures, Mark, type Meaning, OptionList } from '../../../shared/ui';
import type { PageGrid } from '../../page/protocol';
import { usePanel } from '../context';
import { t } from '../language';
import { type GridRowView, meaningOfCell, type RowFigure } from '../work/grid-view';
import { rowName } from '../work/row-name';
import { GridCells } from './grid-cells';

const FIGURES: readonly { id: RowFigure; meaning: Meaning }[] = [
  { id: 'met', meaning: 'good' },
  { id: 'doubtful', meaning: 'review' },
  { id: 'absent', meaning: 'skip' },
  { id: 'missing', meaning: 'skip' },
  { id: 'problem', meaning: 'bad' },
  { id: 'replaces', meaning: 'review' },
];
/** Shown with a zero as well: their absence would say nothing. */
const ALWAYS: readonly RowFigure[] = ['met', 'doubtful'];

const ROW_HEIGHT = 44;

export interface GridRowsProps {
  table: Table;
  grid: PageGrid;
  rows: readonly GridRowView[];
}

/** The rows of the grid and of the table, met or not; Enter opens the cells of one. */
export function GridRows({ table, grid, rows }: GridRowsProps) {
  const { highlight } = usePanel();
  const figure = useSignal<RowFigure | null>(null);
  const opened = useSignal<string | null>(null);
  const figures = FIGURES.map((one) => ({
    ...one,
    count: rows.filter(({ figures: own }) => own.includes(one.id)).length,
    word: t(`panel.grid.rows.${one.id}`),
  })).filter(({ id, count }) => count > 0 || ALWAYS.includes(id));
  const filter = figures.some(({ id }) => id === figure.value) ? figure.value : null;
  const shown = rows.filter((row) => filter === null || row.figures.includes(filter));
  const current = shown.findIndex((row) => idOf(row) === opened.value);
  const open = shown[current];
  return (
    <div class="stack">
      <Figures
        label={t('panel.grid.filter')}
        figures={figures}
        chosen={filter}
        onChoose={(id) => {
          figure.value = id;
        }}
      />
      {shown.length === 0 ? (
        <p class="soft">{t('panel.rows.none')}</p>
      ) : (
        <OptionList
          key={filter}
          label={t('panel.grid.list')}
          data-testid="grid-rows"
          count={shown.length}
          height={ROW_HEIGHT}
          current={current}
          onChoose={(at) => {
            const row = shown[at];
            opened.value = row && idOf(row) !== opened.value ? idOf(row) : null;
            highlight(row?.cells.find(({ selector }) => selector !== null)?.selector ?? null);
          }}
          attributes={(at) => ({ 'data-meeting': shown[at]?.meeting ?? '' })}
          option={(at) => {
            const row = shown[at];
            return row && <GridRowOption name={nameOf(row, table)} row={row} />;
          }}
        />
      )}
      {open ? (
        <GridCells
          name={nameOf(open, table)}
          row={open}
          headers={grid.columns.map(({ header }) => header)}
        />
      ) : null}
    </div>
  );
}

const idOf = ({ key, row, meeting }: GridRowView) =>
  [meeting, row?.number ?? '', ...key].join('\n');

/** What a person calls a row: its words on the page, a name before a code, else its name in the table. */
function nameOf({ key, row }: GridRowView, table: Table): string {
  const words = key.filter((text) => /\p{L}{2}/u.test(text));
  const hasDigit = (text: string) => Number(/\d/.test(text));
  words.sort((one, other) => hasDigit(one) - hasDigit(other));
  return words.join(' · ') || (row ? rowName(table, row) : key.join(' · '));
}

function GridRowOption({ name, row }: { name: string; row: GridRowView }) {
  const { meaning, words } = summary(row);
  return (
    <div class="grid-row">
      <span class="cut">{name}</span>
      <Mark meaning={meaning}>{words}</Mark>
    </div>
  );
}

/** A row in a few words: why nothing goes in, or how many cells do. */
function summary({ meeting, cells }: GridRowView): { meaning: Meaning; words: string } {
  if (meeting !== 'met') {
    const meaning = meeting === 'absent' || meeting === 'missing' ? 'skip' : 'review';
    return { meaning, words: t(`panel.grid.meeting.${meeting}`) };
  }
  const count = (meaning: Meaning) =>
    cells.filter(({ state }) => meaningOfCell(state) === meaning).length;
  const bad = count('bad');
  if (bad > 0) return { meaning: 'bad', words: t('panel.grid.row.bad', { count: bad }) };
  const write = cells.filter(({ state }) => state === 'write').length;
  if (write > 0) return { meaning: 'good', words: t('panel.grid.row.write', { count: write }) };
  const good = count('good');
  return good > 0
    ? { meaning: 'good', words: t('panel.grid.row.right', { count: good }) }
    : { meaning: 'skip', words: t('panel.grid.row.nothing') };
}
