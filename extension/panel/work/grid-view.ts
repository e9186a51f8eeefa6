import type { Saying } from '../../../shared/records/types';
import type { TableRow } from '../../../shared/tables/types';
import type { Meaning } from '../../../shared/ui';
import type { WordKey } from '../../../shared/words';
import { isReady } from '../../batch/assignment';
import type { GridCell, GridPlan, GridRow } from '../../batch/grid-plan';
import type { Meeting } from '../../batch/grid-rows';
import { losesValue } from '../../batch/plan';
import type { FieldOutcome, PageGrid } from '../../page/protocol';
import { t } from '../language';

/** How a cell stands: before writing as planned, afterwards as read back. */
export type CellState =
  | 'write'
  | 'same'
  | 'blank'
  | 'review'
  | 'none'
  | 'refused'
  | 'locked'
  | FieldOutcome['state'];

/** The figures above the rows; each filters them. */
export type RowFigure = 'met' | 'doubtful' | 'absent' | 'missing' | 'problem' | 'replaces';

export interface CellView {
  /** Where it is on the page; null for a cell that is left alone. */
  selector: string | null;
  state: CellState;
  wanted: string;
  now: string;
  reason: string;
}

/** A row of the page, or a row of the table that is not on the page. */
export interface GridRowView {
  /** What tells it apart, as the page says it. */
  key: readonly string[];
  /** The table's row, when it is known which. */
  row: TableRow | null;
  meeting: Meeting['kind'] | 'missing';
  /** Why nothing goes into it; '' for a row that was met. */
  why: string;
  figures: RowFigure[];
  cells: CellView[];
}

const MEANINGS: Record<CellState, Meaning> = {
  write: 'good',
  same: 'good',
  right: 'good',
  blank: 'skip',
  none: 'skip',
  locked: 'skip',
  review: 'review',
  refused: 'bad',
  different: 'bad',
  unwritten: 'bad',
};

export const meaningOfCell = (state: CellState): Meaning => MEANINGS[state];
export const wordOfCell = (state: CellState): WordKey => `panel.grid.cell.${state}`;

/** The rows as they are listed: those of the page in its order, then those that are not on it. */
export function viewGrid(
  { keys }: Pick<PageGrid, 'keys'>,
  { rows, missing }: GridPlan,
  outcomes: ReadonlyMap<string, FieldOutcome>,
): GridRowView[] {
  const onPage = rows.map((one): GridRowView => {
    const { key, meeting, cells } = one;
    const views = cells.map((cell) => viewCell(cell, outcomes));
    const row = 'row' in meeting ? meeting.row : null;
    const figures = [...figuresOf(meeting.kind), ...figuresOfCells(cells, views)];
    return { key, row, meeting: meeting.kind, why: whyNot(one, keys), figures, cells: views };
  });
  const why = t('panel.grid.why.missing');
  const away = missing.map((row): GridRowView => {
    return { key: [], row, meeting: 'missing', why, figures: ['missing'], cells: [] };
  });
  return [...onPage, ...away];
}

function whyNot({ key, meeting }: GridRow, headers: readonly string[]): string {
  switch (meeting.kind) {
    case 'met':
      return '';
    case 'contradicted': {
      const { by, row } = meeting;
      const wanted = row.cells[by.columnId]?.text ?? '';
      return t('panel.grid.why.contradicted', {
        key: headers[by.place] ?? '',
        now: key[by.place] ?? '',
        wanted,
      });
    }
    case 'ambiguous':
      return t('panel.grid.why.ambiguous', {
        rows: meeting.rows.map(({ number }) => number).join(', '),
      });
    case 'absent':
      return t('panel.grid.why.absent');
  }
}

function figuresOf(meeting: Meeting['kind']): RowFigure[] {
  return [meeting === 'ambiguous' || meeting === 'contradicted' ? 'doubtful' : meeting];
}

function figuresOfCells(cells: readonly GridCell[], views: readonly CellView[]): RowFigure[] {
  const figures: RowFigure[] = [];
  if (views.some(({ state }) => meaningOfCell(state) === 'bad')) figures.push('problem');
  if (cells.some((cell, at) => views[at]?.state === 'write' && isLosing(cell))) {
    figures.push('replaces');
  }
  return figures;
}

const tell = ({ key, params }: Saying): string => t(key, params);

const isLosing = (cell: GridCell) => cell.kind === 'planned' && losesValue(cell.planned);

function viewCell(cell: GridCell, outcomes: ReadonlyMap<string, FieldOutcome>): CellView {
  const nothing = { selector: null, wanted: '', now: '', reason: '' };
  if (cell.kind === 'none') return { ...nothing, state: 'none' };
  if (cell.kind === 'left') {
    return { ...nothing, state: 'locked', reason: t(`panel.form.left.${cell.reason}`) };
  }
  const { content, control } = cell.planned;
  const { selector, value: now } = control;
  const wanted = content.kind === 'value' ? content.field.shown : '';
  const outcome = outcomes.get(selector);
  if (outcome) {
    const reason = outcome.state === 'right' ? '' : tell(outcome.reason);
    return { selector, state: outcome.state, wanted, now: outcome.now, reason };
  }
  const state = stateBefore(cell.planned);
  if (content.kind !== 'refused') return { selector, state, wanted, now, reason: '' };
  return { selector, state, wanted: content.text, now, reason: content.reason };
}

function stateBefore(planned: Extract<GridCell, { kind: 'planned' }>['planned']): CellState {
  const { content } = planned;
  if (content.kind === 'no-column') return 'none';
  if (content.kind !== 'value') return content.kind;
  if (!isReady(planned)) return 'review';
  return content.replaces ? 'write' : 'same';
}
