import { beforeEach, describe, expect, it } from 'vitest';
import type { PageGrid } from '../../../extension/page/protocol';
import { fillGrid, undoGrid, verifyGrid } from '../../../extension/panel/work/grid-fill';
import { stopGrid } from '../../../extension/panel/work/grid-pieces';
import { openPasted } from '../../../extension/panel/work/open-table';
import { primaryAction } from '../../../extension/panel/work/primary';
import { chooseFormOfPage, readForm } from '../../../extension/panel/work/read-form';
import type { Work } from '../../../extension/panel/work/state';
import { control } from '../batch/controls';
import { FakePage } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const PUPILS = Array.from({ length: 50 }, (_, at) => `HS${String(at + 1).padStart(4, '0')}`);
const SUBJECTS = ['Toán', 'Tiếng Việt', 'Khoa học', 'Tin học'];
const CELLS = PUPILS.length * SUBJECTS.length;

const PASTED = [
  ['Mã học sinh', ...SUBJECTS],
  ...PUPILS.map((code, at) => [code, ...SUBJECTS.map(() => String(at % 11))]),
]
  .map((cells) => cells.join('\t'))
  .join('\n');

const nameOf = (code: string, subject: string) => `#${code} ${subject}`;
const GRID: PageGrid = {
  id: 'g0',
  columns: SUBJECTS.map((header) => ({ header, kind: 'text', options: [], maxLength: null })),
  keys: ['Mã học sinh'],
  rows: PUPILS.map((code) => ({ key: [code] })),
  cells: PUPILS.map((code) => SUBJECTS.map((subject) => nameOf(code, subject))),
};
const CONTROLS = PUPILS.flatMap((code) =>
  SUBJECTS.map((subject) =>
    control(nameOf(code, subject), { section: ['Sổ điểm', code], label: subject }),
  ),
);

let page: FakePage;
let work: Work;

beforeEach(async () => {
  page = new FakePage(CONTROLS);
  page.grids = [GRID];
  work = workInFakes({ page });
  await openPasted(work, PASTED);
  await readForm(work);
});

const outcomes = () => work.gridFill.value?.outcomes.map((one) => one?.state) ?? [];

describe('a grid of many cells', () => {
  it('is proposed, when the table has its rows', () => {
    expect(work.form.value?.choice).toMatchObject({ id: 'g0', name: 'Sổ điểm' });
    expect(primaryAction(work)).toEqual({
      name: 'fill-grid',
      count: CELLS,
      rows: 50,
      replaced: 0,
    });
  });

  it('is written piece by piece, with every cell read back', async () => {
    const seen: number[] = [];
    work.gridProgress.subscribe((progress) => progress && seen.push(progress.done));
    await fillGrid(work);
    expect(outcomes()).toEqual(Array(CELLS).fill('right'));
    expect(seen.length).toBeGreaterThan(4);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(page.values()[nameOf('HS0050', 'Tin học')]).toBe('5');
    expect(primaryAction(work)).toEqual({ name: 'verify-grid' });
  });

  it('stops after the piece being written, and goes on from there', async () => {
    page.duringWrite = () => void stopGrid(work);
    await fillGrid(work);
    const written = outcomes().length;
    expect(written).toBeLessThan(CELLS);
    expect(work.gridFill.value?.notReached).toBe(CELLS - written);
    expect(primaryAction(work)).toMatchObject({ name: 'fill-grid', count: CELLS - written });
    page.duringWrite = null;
    await fillGrid(work);
    expect(Object.values(page.values())).not.toContain('');
  });

  it('is given back as it was', async () => {
    await fillGrid(work);
    await undoGrid(work);
    expect(new Set(Object.values(page.values()))).toEqual(new Set(['']));
    expect(work.gridFill.value).toBeNull();
  });

  it('is proven only by the page that was loaded anew', async () => {
    await fillGrid(work);
    await verifyGrid(work);
    expect(work.gridFill.value?.reread).toBe('no');
    page.go(page.url, { ...page.values(), [nameOf('HS0001', 'Toán')]: '7' });
    await verifyGrid(work);
    expect(work.gridFill.value?.reread).toBe('yes');
    expect(outcomes().filter((state) => state !== 'right')).toEqual(['different']);
  });

  it('enters the journal row by row, saved only when the page proves it', async () => {
    const named = (name: string) =>
      Object.values(work.states.value).filter((state) => state.name === name).length;
    await fillGrid(work);
    expect(named('filled')).toBe(50);
    const held = { ...page.values(), [nameOf('HS0001', 'Toán')]: '7' };
    page.go(page.url, held, { confirmations: ['Đã lưu sổ điểm'] });
    await verifyGrid(work);
    expect(named('saved')).toBe(49);
    expect(named('differs')).toBe(1);
  });

  it('waits again, row by row, once it was given back', async () => {
    await fillGrid(work);
    await undoGrid(work);
    expect(new Set(Object.values(work.states.value).map(({ name }) => name))).toEqual(
      new Set(['waiting']),
    );
  });

  it('cells whose rows are no longer on the page are not judged', async () => {
    await fillGrid(work);
    page.grids = [{ ...GRID, rows: GRID.rows.slice(1), cells: GRID.cells.slice(1) }];
    await verifyGrid(work);
    expect(outcomes().filter((state) => state === undefined)).toHaveLength(SUBJECTS.length);
  });

  it('is a form row by row when the person says so', async () => {
    await chooseFormOfPage(work, null);
    expect(work.gridPlan.value).toBeNull();
    expect(primaryAction(work).name).toBe('fill');
  });
});
