import { Mark } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { type CellView, type GridRowView, meaningOfCell, wordOfCell } from '../work/grid-view';
import { useInSight } from './use-in-sight';

export interface GridCellsProps {
  /** What the row is called. */
  name: string;
  row: GridRowView;
  /** Of the grid's columns. */
  headers: readonly string[];
}

/** One row opened: why it is not filled, or each of its cells with what goes in and what is there. */
export function GridCells({ name, row, headers }: GridCellsProps) {
  const head = useInSight(name);
  return (
    <section class="grid-cells" aria-label={name} aria-live="polite" data-testid="grid-cells">
      <div ref={head} class="grid-cells-head">
        <h2 class="section-heading">{name}</h2>
        <p class="small soft">{placeOf(row)}</p>
        {row.why === '' ? null : <p class="small">{row.why}</p>}
      </div>
      <ul class="fields">
        {row.cells.map((cell, at) => (
          <Cell key={headers[at]} header={headers[at] ?? ''} cell={cell} />
        ))}
      </ul>
    </section>
  );
}

const placeOf = ({ row, key }: GridRowView): string =>
  [
    key.length > 0 ? t('panel.grid.on-page', { key: key.filter(Boolean).join(' · ') }) : '',
    row ? t('panel.grid.in-table', { row: row.number }) : '',
  ]
    .filter(Boolean)
    .join(' · ');

function Cell({ header, cell }: { header: string; cell: CellView }) {
  const { highlight } = usePanel();
  const { selector, state, wanted, now, reason } = cell;
  return (
    <li
      class="field"
      data-testid="grid-cell"
      data-label={header}
      data-state={state}
      onMouseEnter={() => highlight(selector)}
      onMouseLeave={() => highlight(null)}
    >
      <div class="field-line">
        <span class="field-label">{header}</span>
        <Mark meaning={meaningOfCell(state)}>{t(wordOfCell(state))}</Mark>
      </div>
      <p class="field-value">
        {wanted === '' ? null : <strong>{wanted} </strong>}
        {selector === null || state === 'same' || state === 'right' ? null : (
          <span class="field-now soft small">
            {t('panel.field.on-page', { value: now || t('panel.field.empty') })}
          </span>
        )}
      </p>
      {reason === '' ? null : <p class="field-doubt small">{reason}</p>}
    </li>
  );
}
