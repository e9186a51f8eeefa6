import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPrintPage } from '../../../extension/panel/host/print-page';
import { closeTable, openPasted } from '../../../extension/panel/work/open-table';
import { saveFile } from '../../../extension/panel/work/save-file';
import { printReport, saveCopy, saveReport } from '../../../extension/panel/work/save-results';
import type { Work } from '../../../extension/panel/work/state';
import { FakeReader } from './fake-browser';
import { workInFakes } from './work-in-fakes';

vi.mock('../../../extension/panel/work/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('../../../extension/panel/host/print-page', () => ({
  openPrintPage: vi.fn(),
  closePrintPages: vi.fn(),
}));

const PASTED = 'Họ và tên\tNgày sinh\tLớp\nLò Thị Mẫu\t05/09/2018\t1A';
const PATIENCE = { timeout: 20_000 };

let reader: FakeReader;
let work: Work;

beforeEach(async () => {
  vi.mocked(saveFile).mockClear();
  vi.mocked(openPrintPage).mockClear();
  reader = new FakeReader();
  work = workInFakes({ reader });
  await openPasted(work, PASTED);
  await vi.waitFor(() => expect(work.data.kept.value).toHaveLength(1), PATIENCE);
});

describe('what is taken out of the panel and stopped on the way', () => {
  it.each([
    { what: 'the copy', save: saveCopy, said: 'data.save.stopped' },
    { what: 'the report', save: saveReport, said: 'data.save.stopped' },
    { what: 'the print-out', save: printReport, said: 'data.save.print-stopped' },
  ])('$what does not come, and the person is told', async ({ save, said }) => {
    reader.stopsNext = 'stops';
    await save(work);
    expect(saveFile).not.toHaveBeenCalled();
    expect(openPrintPage).not.toHaveBeenCalled();
    expect(work.data.saved.value).toEqual({ meaning: 'wait', what: { key: said } });
  });

  it('comes when it is asked for again', async () => {
    reader.stopsNext = 'stops';
    await saveReport(work);
    await saveReport(work);
    expect(saveFile).toHaveBeenCalledOnce();
    expect(work.data.saved.value?.what.key).toBe('data.save.reported');
  });

  it('is not spoken of once its table was put away', async () => {
    reader.stopsNext = 'stops';
    const saving = saveCopy(work);
    await closeTable(work);
    await saving;
    expect(work.data.saved.value).toBeNull();
  });
});
