import { Mark, type Meaning, OptionList } from '../../../shared/ui';
import { groupOf, type RowGroup, type RowState } from '../../batch/row-state';
import { t } from '../language';

export interface ListedRow {
  /** Zero-based place in the table; shown from one. */
  index: number;
  /** Number in the sheet. */
  number: number;
  name: string;
  state: RowState;
}

const MEANINGS: Record<RowGroup, Meaning> = {
  saved: 'good',
  filled: 'wait',
  problem: 'bad',
  waiting: 'skip',
};

const ROW_HEIGHT = 40;

export interface RowOptionsProps {
  rows: readonly ListedRow[];
  /** Index of the row in front. */
  current: number;
  onChoose: (index: number) => void;
}

/** The rows to jump to, each with where it stands. */
export function RowOptions({ rows, current, onChoose }: RowOptionsProps) {
  return (
    <OptionList
      label={t('panel.rows.list')}
      data-testid="rows"
      count={rows.length}
      height={ROW_HEIGHT}
      current={rows.findIndex(({ index }) => index === current)}
      onChoose={(at) => onChoose(rows[at]?.index ?? current)}
      attributes={(at) => ({
        'data-row': rows[at]?.number ?? 0,
        'data-state': rows[at]?.state.name ?? '',
      })}
      option={(at) => {
        const row = rows[at];
        return row && <RowOption row={row} />;
      }}
    />
  );
}

function RowOption({ row: { index, name, state } }: { row: ListedRow }) {
  return (
    <div class="row-option">
      <span class="row-number">{index + 1}</span>
      <span class="cut">{name}</span>
      <Mark meaning={MEANINGS[groupOf(state)]}>{t(`panel.state.${wordFor(state)}`)}</Mark>
    </div>
  );
}

const wordFor = ({ name }: RowState) => (name === 'filled' ? 'pending' : name);
