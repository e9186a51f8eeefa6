import { beforeAll, describe, expect, it } from 'vitest';
import { acceptOnly, chooseField, chooseWriting } from '../../../extension/panel/work/decide-data';
import { followPage } from '../../../extension/panel/work/follow-page';
import { check } from '../../../extension/panel/work/inspect';
import { openPasted } from '../../../extension/panel/work/open-table';
import { primaryAction } from '../../../extension/panel/work/primary';
import { readForm } from '../../../extension/panel/work/read-form';
import { chooseRow, goToRow } from '../../../extension/panel/work/rows';
import { alone, ended, type Work } from '../../../extension/panel/work/state';
import { control } from '../batch/controls';
import { FakeKeep, FakePage, FakeReader, FakeTabs } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const PUPILS = [
  'Họ và tên\tNgày sinh\tGiới tính\tDân tộc\tLớp\tĐiện thoại mẹ',
  'LÒ THỊ  MẪU\t05/09/2018\tNữ\tThái\t1A\t912000001',
  'Giàng A Nháp\t06/09/2018\tNam\tMông\t1A\t0912000002',
].join('\n');

async function openPupils(ports: Parameters<typeof workInFakes>[0] = {}): Promise<Work> {
  const work = workInFakes(ports);
  await openPasted(work, PUPILS);
  await work.data.derivable.value;
  await check(work);
  return work;
}

/** What is loaded when the first table is opened takes longer than anything after it. */
beforeAll(() => openPupils());

/** What would be written into the cell. */
const repairOf = ({ data }: Work, cell: string) =>
  data.repairs.value.find((repair) => repair.cell === cell);

describe('two ways of writing chosen one right after the other', () => {
  it('both hold, and are remembered', async () => {
    const keep = new FakeKeep();
    const work = await openPupils({ keep });
    const both = { names: 'upper', codeLists: 'code' } as const;
    const first = chooseWriting(work, { names: 'upper' });
    const second = chooseWriting(work, { codeLists: 'code' });
    expect(work.data.chosenWriting.value).toEqual(both);
    await Promise.all([first, second]);
    expect(work.data.writing.value).toEqual(both);
    expect(work.data.chosenWriting.value).toBeNull();
    expect(Object.values(keep.kept.writings)).toEqual([both]);
    expect([repairOf(work, 'A2')?.after, repairOf(work, 'C2')?.after]).toEqual([
      'LÒ THỊ MẪU',
      '02',
    ]);
  });

  it('the first is not worked out when the second is there already', async () => {
    const reader = new FakeReader();
    const work = await openPupils({ reader });
    reader.asked.length = 0;
    const choices = [{ names: 'upper' }, { names: 'proper' }, { names: 'upper' }] as const;
    await Promise.all(choices.map((choice) => chooseWriting(work, choice)));
    expect(reader.asked.filter((name) => name === 'repairs')).toHaveLength(1);
    expect(work.data.writing.value.names).toBe('upper');
  });
});

describe('a way of writing', () => {
  it('keeps what was accepted while it was worked out, where that comes out the same', async () => {
    const work = await openPupils();
    const [name = '', phone = ''] = ['A2', 'F2'].map((cell) => repairOf(work, cell)?.id);
    const chosen = chooseWriting(work, { names: 'upper' });
    await Promise.all([chosen, acceptOnly(work, new Set([name, phone]))]);
    expect(repairOf(work, 'A2')?.id).toBe(name);
    expect([...work.data.accepted.value]).toEqual([phone]);
  });

  it('stays as it was when the person stops the work on it', async () => {
    const reader = new FakeReader();
    const work = await openPupils({ reader });
    const before = work.data.writing.value;
    reader.stopsNext = 'stops';
    await chooseWriting(work, { names: 'upper' });
    expect(work.data.writing.value).toBe(before);
    expect(work.data.chosenWriting.value).toBeNull();
  });
});

describe('two columns corrected one right after the other', () => {
  it('both corrections hold, and are remembered', async () => {
    const keep = new FakeKeep();
    const work = await openPupils({ keep });
    await Promise.all([chooseField(work, 'A', null), chooseField(work, 'B', null)]);
    const columns = work.data.meaning.value?.columns.filter(({ corrected }) => corrected);
    expect(columns?.map(({ columnId }) => columnId)).toEqual(['A', 'B']);
    const [kept] = Object.values(keep.kept.corrections);
    expect(kept?.fields).toEqual(work.data.corrections.value.fields);
  });
});

describe('a row chosen from the list', () => {
  it('comes to the front after what is being done', async () => {
    const work = await openPupils();
    let end = () => {};
    const job = alone(work, 'verifying', () => new Promise((done) => (end = done)));
    const chosen = chooseRow(work, 1);
    expect(work.rowIndex.value).toBe(0);
    end();
    await Promise.all([job, chosen]);
    expect(work.rowIndex.value).toBe(1);
  });
});

describe('a page that is left while it is read for the next row', () => {
  it('is followed to the form that comes after it', async () => {
    const page = new FakePage([control('#ten', { label: 'Họ và tên' })]);
    const tabs = new FakeTabs();
    const work = await openPupils({ page, tabs });
    followPage(work);
    await readForm(work);
    page.fault = { fault: 'page-changed' };
    await goToRow(work, 1);
    page.fault = null;
    tabs.tell('loaded');
    await ended(work);
    expect(work.messages.value.work).toBeUndefined();
    expect(primaryAction(work)).toMatchObject({ name: 'fill', count: 1 });
  });
});
