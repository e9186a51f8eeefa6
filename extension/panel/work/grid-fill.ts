import { batch } from '@preact/signals';
import { NO_TRAIL, type Trail } from '../../batch/evidence';
import { isSameForm } from '../../batch/find-again';
import { type CellRead, filledRows, type GridFacts, judgeRows } from '../../batch/grid-evidence';
import { isKey } from '../../batch/grid-form';
import { type CellToWrite, cellsToWrite, type GridPlan } from '../../batch/grid-plan';
import { backTo } from '../../batch/plan';
import { WAITING } from '../../batch/row-state';
import { documentsOf } from '../../batch/tab-reading';
import type { FieldOutcome, FieldToWrite, PageGrid } from '../../page/protocol';
import { t } from '../language';
import { askFields, askForm } from './ask-page';
import { writeInPieces } from './grid-pieces';
import { bad } from './message';
import { awayFromForm, messageOf } from './page-faults';
import { takeReading } from './read-form';
import { setRowStates } from './remember';
import { alone, type Form, tell, type Work } from './state';
import { undone } from './undone';

/** A cell that was written, as it is found again after the page was loaded anew. */
export interface WrittenCell {
  field: FieldToWrite;
  /** The row's number in the sheet, and the header of the table's column. */
  row: number;
  header: string;
  /** What puts the cell back to what it was; null when nothing can. */
  back: FieldToWrite | null;
}

/** What one press of «Điền» did to a grid. */
export interface GridFill {
  /** What was true of the page then, and what has been seen on the way since. */
  facts: GridFacts;
  trail: Trail;
  cells: readonly WrittenCell[];
  /** As last read, in the order of `cells`; null for a cell that is no longer on the page. */
  outcomes: readonly (FieldOutcome | null)[];
  /** Cells that were still to be written when the person stopped. */
  notReached: number;
  /** The page was loaded anew since: `outcomes` are what it holds, not what was typed. */
  reread: 'no' | 'yes';
}

/** Writes every cell of the plan and reads all of them back. */
export function fillGrid(work: Work): Promise<void> {
  return alone(work, 'filling', async () => {
    const form = await freshGrid(work);
    const plan = work.gridPlan.value;
    if (form === null || plan === null) return;
    const wanted = cellsToWrite(plan);
    const written = await writeInPieces(
      work,
      form,
      wanted.map(({ content }) => content.field),
    );
    if (!written.ok) return tell(work, 'work', messageOf(written));
    const cells = wanted.slice(0, written.value.length).map((cell) => writtenCell(cell, form));
    const read = await compare(work, form, cells);
    if (!read.ok) return tell(work, 'work', messageOf(read));
    const readBack = read.value.outcomes;
    const outcomes = written.value.map((one, at) =>
      one.state === 'unwritten' ? one : (readBack[at] ?? one),
    );
    const now = await askForm(work, form.tabId);
    if (now.ok) await takeReading(work, form.tabId, now.value);
    batch(() => {
      tell(work, 'work', null);
      setRowStates(work, filledRows(readCells(cells, outcomes)));
      work.gridFill.value = {
        facts: {
          documentId: documentsOf(read.value.frames, addresses(cells)),
          address: form.reading.url,
          signs: read.value.signs,
        },
        trail: NO_TRAIL,
        cells,
        outcomes,
        notReached: wanted.length - cells.length,
        reread: 'no',
      };
    });
  });
}

/** Puts back what stood in the cells before they were written. */
export function undoGrid(work: Work): Promise<void> {
  return alone(work, 'undoing', async () => {
    const { form, gridFill } = work;
    const filled = gridFill.value;
    if (form.value === null || filled === null) return;
    const back = filled.cells.flatMap((cell) => cell.back ?? []);
    const written = await writeInPieces(work, form.value, back);
    if (!written.ok) return tell(work, 'work', messageOf(written));
    const done = written.value.filter(({ state }) => state === 'right').length;
    gridFill.value = null;
    setRowStates(
      work,
      filled.cells.map(({ row }) => [row, WAITING] as const),
    );
    await freshGrid(work);
    tell(work, 'work', undone(done, filled.cells.length, []));
  });
}

/** Reads the grid again and says of every written cell what the page holds now. */
export function verifyGrid(work: Work): Promise<void> {
  return alone(work, 'verifying', async () => {
    const { form, gridFill } = work;
    const filled = gridFill.value;
    if (form.value === null || filled === null) return;
    const { tabId } = form.value;
    const read = await askForm(work, tabId);
    if (!read.ok) return tell(work, 'work', messageOf(read));
    await takeReading(work, tabId, read.value);
    const plan = work.gridPlan.value;
    const { url: address, arrival, signs, frames } = read.value;
    const documentId = documentsOf(frames, addresses(filled.cells));
    const outcomes = filled.cells.map((cell) => plan && heldNow(plan, cell));
    const { trail, states } = judgeRows(
      filled.facts,
      filled.trail,
      { documentId, address, arrival, signs },
      readCells(filled.cells, outcomes),
    );
    const isNew = documentId !== filled.facts.documentId;
    batch(() => {
      setRowStates(work, states);
      tell(work, 'work', plan === null ? awayFromForm() : null);
      gridFill.value =
        plan === null
          ? { ...filled, trail }
          : { ...filled, trail, outcomes, reread: isNew ? 'yes' : filled.reread };
    });
  });
}

/** The grid as it stands at this moment; null (with a message) when other rows are on the page. */
async function freshGrid(work: Work): Promise<Form | null> {
  const { form } = work;
  const before = form.value;
  if (before === null) return null;
  const read = await askForm(work, before.tabId);
  if (!read.ok) {
    tell(work, 'work', messageOf(read));
    return null;
  }
  const asked = before.controls.filter((control) => !isKey(control));
  if (!isSameForm(asked, read.value.controls)) {
    tell(work, 'work', awayFromForm());
    return null;
  }
  await takeReading(work, before.tabId, read.value);
  if (shapeOf(before.grid) === shapeOf(form.value?.grid ?? null)) return form.value;
  tell(work, 'work', bad({ key: 'panel.grid.moved' }, { key: 'panel.page.moved-next' }));
  return null;
}

/** Whose rows and which cells a grid has: what the person looked at before pressing «Điền». */
const shapeOf = (grid: PageGrid | null): string =>
  JSON.stringify(grid && [grid.rows, grid.columns.map(({ header }) => header), grid.cells]);

function writtenCell({ control, content, column, row }: CellToWrite, form: Form): WrittenCell {
  return {
    field: content.field,
    row: row.number,
    header: column?.header ?? '',
    back: backTo(control, form.tools),
  };
}

function readCells(
  cells: readonly WrittenCell[],
  outcomes: readonly (FieldOutcome | null)[],
): CellRead[] {
  return cells.map(({ row, header, field }, at) => {
    return { row, header, wanted: field.shown, outcome: outcomes[at] ?? null };
  });
}

const addresses = (cells: readonly WrittenCell[]) => cells.map(({ field }) => field.selector);

function compare(work: Work, form: Form, cells: readonly WrittenCell[]) {
  const { tabId, reading } = form;
  const fields = cells.map(({ field }) => field);
  return askFields(work, { tabId, frames: reading.frames }, { do: 'compare', fields });
}

/** What the page holds where a cell was written; null when its row is not on the page. */
function heldNow({ rows }: GridPlan, { row, header, field }: WrittenCell): FieldOutcome | null {
  const here = rows.find(({ meeting }) => meeting.kind === 'met' && meeting.row.number === row);
  for (const cell of here?.cells ?? []) {
    if (cell.kind !== 'planned' || cell.planned.column?.header !== header) continue;
    const { control, content } = cell.planned;
    const { selector, value: now } = control;
    if (content.kind === 'value' && !content.replaces) return { selector, state: 'right', now };
    const params = { wanted: field.shown, now: now || t('panel.field.empty') };
    const reason = { key: 'panel.grid.differs', params } as const;
    return { selector, state: 'different', now, reason };
  }
  return null;
}
