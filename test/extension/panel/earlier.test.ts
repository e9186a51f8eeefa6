import { describe, expect, it, vi } from 'vitest';
import { chooseTable, openFile } from '../../../extension/panel/work/open-table';
import type { Work } from '../../../extension/panel/work/state';
import { workInFakes } from './work-in-fakes';

const HEADER = 'Họ và tên,Ngày sinh,Lớp';
const FIRST = ['Lò Thị Mẫu,05/09/2018,1A', 'Giàng A Nháp,06/09/2018,1A'];
const SECOND = ['Trần Thị Phác,07/09/2018,1B', 'Sùng A Thử,08/09/2018,1B'];

/** Two tables of the same columns beside each other. */
const sideBySide = (left: readonly string[], right: readonly string[]) =>
  [`${HEADER},,${HEADER}`, ...left.map((row, at) => `${row},,${right[at]}`)].join('\n');

const PATIENCE = { timeout: 20_000 };

/** Opens the file, and waits until it is kept and whatever it is compared with was looked for. */
async function open(work: Work, text: string): Promise<void> {
  const before = work.data.kept.value;
  await openFile(work, new File([text], 'khoi-1.csv'));
  await vi.waitFor(() => expect(work.data.kept.value).not.toBe(before), PATIENCE);
  await vi.waitFor(() => expect(work.data.progress.value).toBeNull(), PATIENCE);
}

describe('what a table is compared with', () => {
  it('is no other table of the same file', async () => {
    const work = workInFakes();
    await open(work, sideBySide(FIRST, SECOND));
    expect(work.source.value?.tables).toHaveLength(2);
    expect(work.data.earlier.value).toEqual([]);
    expect(work.data.comparison.value).toBeNull();
  });

  it('is the earlier import of the very table, also where a sheet has two', async () => {
    const work = workInFakes();
    await open(work, sideBySide(FIRST, SECOND));
    await open(work, sideBySide([...FIRST.slice(1), 'Vàng A Mới,09/09/2018,1A'], SECOND));
    await vi.waitFor(() => expect(work.data.comparison.value).not.toBeNull(), PATIENCE);
    const { added, removed, unchanged } = work.data.comparison.value ?? {};
    expect([added?.length, removed?.length, unchanged]).toEqual([1, 1, 1]);
  });

  it('is looked for again when another table is chosen', async () => {
    const work = workInFakes();
    await open(work, sideBySide(FIRST, SECOND));
    await open(work, sideBySide(FIRST, [...SECOND.slice(1), 'Vàng A Mới,09/09/2018,1B']));
    expect(work.data.comparison.value).toBeNull();
    await chooseTable(work, 1);
    await vi.waitFor(() => expect(work.data.comparison.value?.added).toHaveLength(1), PATIENCE);
  });
});
