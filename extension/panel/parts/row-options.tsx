import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Mark, type Meaning } from '../../../shared/ui';
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

/** Height of one row in CSS pixels; `panel.css` holds the same. */
const ROW_HEIGHT = 40;
/** Longer lists draw only what is in sight. */
const DRAW_ALL = 100;
const MARGIN = 10;

export interface RowOptionsProps {
  rows: readonly ListedRow[];
  /** Index of the row in front. */
  current: number;
  onChoose: (index: number) => void;
}

/** A list box of rows: arrows move, Enter chooses; long lists are drawn only where they are seen. */
export function RowOptions({ rows, current, onChoose }: RowOptionsProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const active = useSignal(
    Math.max(
      0,
      rows.findIndex(({ index }) => index === current),
    ),
  );
  const top = useSignal(0);
  const at = Math.min(active.value, rows.length - 1);
  const isLong = rows.length > DRAW_ALL;
  const first = isLong ? Math.max(0, Math.floor(top.value / ROW_HEIGHT) - MARGIN) : 0;
  const height = box.current?.clientHeight ?? 600;
  const last = isLong ? first + Math.ceil(height / ROW_HEIGHT) + 2 * MARGIN : rows.length;

  useEffect(() => {
    const { current: element } = box;
    if (element === null) return;
    const from = at * ROW_HEIGHT;
    if (from < element.scrollTop) element.scrollTop = from;
    const below = from + ROW_HEIGHT - element.clientHeight;
    if (below > element.scrollTop) element.scrollTop = below;
  }, [at]);

  const move = (event: KeyboardEvent) => {
    const goal: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: rows.length - 1,
    };
    const to = goal[event.key];
    if (to !== undefined) active.value = Math.min(Math.max(to, 0), rows.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(rows[at]?.index ?? current);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      class="row-options"
      role="listbox"
      tabIndex={0}
      aria-label={t('panel.rows.list')}
      aria-activedescendant={`${id}-${at}`}
      data-testid="rows"
      onKeyDown={move}
      onScroll={({ currentTarget }) => {
        top.value = currentTarget.scrollTop;
      }}
    >
      <div role="presentation" style={{ height: `${first * ROW_HEIGHT}px` }} />
      {rows.slice(first, last).map(({ index, number, name, state }, offset) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list box holds the keys of its options
        // biome-ignore lint/a11y/useFocusableInteractive: the list box holds the focus
        <div
          key={index}
          id={`${id}-${first + offset}`}
          class="row-option"
          role="option"
          aria-selected={index === current}
          aria-posinset={first + offset + 1}
          aria-setsize={rows.length}
          data-active={first + offset === at}
          data-row={number}
          data-state={state.name}
          onClick={() => onChoose(index)}
        >
          <span class="row-number">{index + 1}</span>
          <span class="cut">{name}</span>
          <Mark meaning={MEANINGS[groupOf(state)]}>{t(`panel.state.${wordFor(state)}`)}</Mark>
        </div>
      ))}
      <div
        role="presentation"
        style={{ height: `${Math.max(0, rows.length - last) * ROW_HEIGHT}px` }}
      />
    </div>
  );
}

const wordFor = ({ name }: RowState) => (name === 'filled' ? 'pending' : name);
