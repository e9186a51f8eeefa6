import { beforeEach, describe, expect, it } from 'vitest';
import { columnsLackingYear } from '../../../extension/batch/grid-plan';
import type { PageGrid } from '../../../extension/page/protocol';
import { openPasted } from '../../../extension/panel/work/open-table';
import { readForm } from '../../../extension/panel/work/read-form';
import { goToRow } from '../../../extension/panel/work/rows';
import type { Work } from '../../../extension/panel/work/state';
import { giveYear } from '../../../extension/panel/work/years';
import { say } from '../../../shared/words';
import { control } from '../batch/controls';
import { FakePage } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const PASTED = [
  ['Tên sách', 'Ngày mượn', 'Ngày trả'],
  ['Toán 1', '03/11', '10/11/2026'],
  ['Tiếng Việt 1', '29/02', ''],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

async function begin(page: FakePage): Promise<Work> {
  const work = workInFakes({ page });
  await openPasted(work, PASTED);
  await readForm(work);
  return work;
}

const idOf = (work: Work, header: string) =>
  work.columns.value.find((one) => one.header === header)?.id ?? '';

describe('the year of days that are written without one, in a form', () => {
  let work: Work;
  beforeEach(async () => {
    work = await begin(
      new FakePage([
        control('#sach', { label: 'Tên sách' }),
        control('#muon', { label: 'Ngày mượn', kind: 'date' }),
        control('#tra', { label: 'Ngày trả', kind: 'date' }),
      ]),
    );
  });

  const planned = (selector: string) =>
    work.plan.value.find((one) => one.control.selector === selector);
  const borrowed = () => planned('#muon');

  it('is asked for where it is missing, and guessed nowhere', () => {
    expect(borrowed()).toMatchObject({
      tier: 'certain',
      lacksYear: true,
      content: { kind: 'refused', reason: say('matching.value.noYear', { text: '03/11' }) },
    });
    expect(planned('#tra')).toMatchObject({
      lacksYear: false,
      content: { kind: 'value', field: { shown: '10/11/2026' } },
    });
  });

  it('makes the days of its column whole as it is typed, and no others', () => {
    const typed = ['2', '20', '202', '2025', '202'].map((text) => {
      giveYear(work, idOf(work, 'Ngày mượn'), text);
      return borrowed()?.content.kind;
    });
    expect(typed).toEqual(['refused', 'refused', 'refused', 'value', 'refused']);
    giveYear(work, idOf(work, 'Ngày mượn'), '2025');
    expect(borrowed()).toMatchObject({
      lacksYear: true,
      content: { field: { value: '2025-11-03', shown: '03/11/2025' } },
    });
    expect(planned('#tra')).toMatchObject({ content: { field: { shown: '10/11/2026' } } });
  });

  it('may be a school year', () => {
    const typed = ['2025-', '2025-2', '2025-2026', '2025 – 2026', '2025-2027'].map((text) => {
      giveYear(work, idOf(work, 'Ngày mượn'), text);
      const content = borrowed()?.content;
      return content?.kind === 'value' ? content.field.shown : null;
    });
    expect(typed).toEqual([null, null, '03/11/2025', '03/11/2025', null]);
  });

  it('does not make a day that it does not have', () => {
    giveYear(work, idOf(work, 'Ngày mượn'), '2026');
    goToRow(work, 1);
    const reason = say('matching.value.noSuchDay', { text: '29/02', year: 2026 });
    expect(borrowed()?.content).toMatchObject({ kind: 'refused', reason });
  });

  it('is forgotten with the table', async () => {
    giveYear(work, idOf(work, 'Ngày mượn'), '2025');
    await openPasted(work, PASTED);
    await readForm(work);
    expect(borrowed()?.content.kind).toBe('refused');
  });
});

describe('the year of days that are written without one, in a grid', () => {
  const books = ['Toán 1', 'Tiếng Việt 1'];
  const headers = ['Ngày mượn', 'Ngày trả'];
  const grid: PageGrid = {
    id: 'g0',
    columns: headers.map((header) => ({ header, kind: 'date', options: [], maxLength: null })),
    keys: ['Tên sách'],
    rows: books.map((book) => ({ key: [book] })),
    cells: books.map((book) => headers.map((header) => `${book} ${header}`)),
  };
  const controls = books.flatMap((book) =>
    headers.map((label) => control(`${book} ${label}`, { label, kind: 'date' })),
  );

  it('is asked for at the column, once for all its rows', async () => {
    const page = new FakePage(controls);
    page.grids = [grid];
    const work = await begin(page);
    const lacking = () => [...(work.gridPlan.value ? columnsLackingYear(work.gridPlan.value) : [])];
    expect(lacking()).toEqual([idOf(work, 'Ngày mượn')]);
    giveYear(work, idOf(work, 'Ngày mượn'), '2028');
    const shown = work.gridPlan.value?.rows.map(({ cells: [cell] }) =>
      cell?.kind === 'planned' && cell.planned.content.kind === 'value'
        ? cell.planned.content.field.shown
        : null,
    );
    expect(shown).toEqual(['03/11/2028', '29/02/2028']);
    expect(lacking()).toEqual([idOf(work, 'Ngày mượn')]);
  });
});
