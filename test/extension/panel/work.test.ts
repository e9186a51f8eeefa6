import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  fillRow,
  recordOfAnotherRow,
  stopFilling,
  undoFill,
} from '../../../extension/panel/work/fill';
import { followPage } from '../../../extension/panel/work/follow-page';
import { openPasted } from '../../../extension/panel/work/open-table';
import { currentStep, primaryAction } from '../../../extension/panel/work/primary';
import { readForm } from '../../../extension/panel/work/read-form';
import { chooseColumn } from '../../../extension/panel/work/remember';
import { restore } from '../../../extension/panel/work/restore';
import { goToRow, nextRow } from '../../../extension/panel/work/rows';
import type { Work } from '../../../extension/panel/work/state';
import { verifyRow } from '../../../extension/panel/work/verify';
import { StoreError } from '../../../extension/vault/ports';
import { control } from '../batch/controls';
import { VaultWorld } from '../vault/vault-world';
import { FakeKeep, FakePage, FakeTabs } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const PASTED = [
  ['Họ và tên', 'Ngày sinh', 'Dân tộc', 'Nơi sinh'],
  ['Lò Thị Mẫu', '05/09/2018', 'Thái', 'Điện Biên'],
  ['Giàng A Nháp', '30/11/2018', 'Mông', 'Lào Cai'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

const FORM = [
  control('#ten', { label: 'Họ và tên' }),
  control('#sinh', { label: 'Ngày sinh' }),
  control('#dantoc', { label: 'Dân tộc' }),
  control('#noisinh', { label: 'Nơi sinh' }),
];
const FIRST = {
  '#ten': 'Lò Thị Mẫu',
  '#sinh': '05/09/2018',
  '#dantoc': 'Thái',
  '#noisinh': 'Điện Biên',
};
const RECORD = 'https://truong.example.vn/hoc-sinh/7';
const ADD = 'https://truong.example.vn/hoc-sinh/them';

let page: FakePage;
let tabs: FakeTabs;
let keep: FakeKeep;
let device: VaultWorld;
let work: Work;

const openPanel = () => {
  const vault = device.openPanel();
  const opened = workInFakes({ page, tabs, keep, vault: () => vault });
  followPage(opened);
  return opened;
};
/** Lets everything that was started come to its end. */
const quiet = async (of: Work = work) => {
  do await new Promise((done) => setTimeout(done));
  while (of.busy.value !== null || of.lookAgain.value);
};
const loaded = async () => {
  tabs.tell('loaded');
  await quiet();
};

beforeEach(async () => {
  page = new FakePage(FORM);
  tabs = new FakeTabs();
  keep = new FakeKeep();
  device = new VaultWorld();
  work = openPanel();
  await openPasted(work, PASTED);
  await readForm(work);
});

describe('the way of one row', () => {
  it('fills what is certain and says how many before it does', async () => {
    expect(primaryAction(work)).toMatchObject({ name: 'fill', count: 4, replaced: 0 });
    await fillRow(work);
    expect(page.values()).toEqual(FIRST);
    expect(work.rowState.value).toEqual({ name: 'filled', right: 4, different: 0, unwritten: 0 });
    expect(currentStep(work)).toBe(2);
  });

  it('is saved only after the page came back with the record, and by itself', async () => {
    await fillRow(work);
    page.go(RECORD, FIRST);
    await loaded();
    expect(work.rowState.value.name).toBe('saved');
    expect(primaryAction(work)).toEqual({ name: 'next', index: 1 });
  });

  it('stays unsaved while the page has not answered, however often it is asked', async () => {
    await fillRow(work);
    await verifyRow(work);
    await verifyRow(work);
    expect(work.rowState.value.name).toBe('filled');
    expect(work.messages.value.work?.what.key).toBe('panel.verify.no-answer');
  });

  it('names the field that the save dropped, and offers to fill again', async () => {
    await fillRow(work);
    page.go(RECORD, { ...FIRST, '#noisinh': '' });
    await loaded();
    expect(work.rowState.value).toMatchObject({ fields: [{ label: 'Nơi sinh' }] });
    expect(primaryAction(work)).toMatchObject({ name: 'fill', again: 'again' });
  });

  it('comes right when the person mends what the page refused and saves again', async () => {
    await fillRow(work);
    page.go(ADD, FIRST, { errors: ['Chưa nhập lớp'] });
    await loaded();
    expect(work.rowState.value).toEqual({ name: 'rejected', messages: ['Chưa nhập lớp'] });
    page.go(RECORD, FIRST);
    await loaded();
    expect(work.rowState.value.name).toBe('saved');
  });

  it('can be undone: the form is as it was and the row waits again', async () => {
    page.go(ADD, { '#dantoc': 'Kinh' });
    await readForm(work);
    await fillRow(work);
    await undoFill(work);
    expect(page.values()).toEqual({ '#ten': '', '#sinh': '', '#dantoc': 'Kinh', '#noisinh': '' });
    expect(work.rowState.value.name).toBe('waiting');
  });
});

describe('row after row', () => {
  const saveFirst = async () => {
    await fillRow(work);
    page.go(RECORD, FIRST);
    await loaded();
    await goToRow(work, 1);
  };

  it('does not write the next row over the record just saved', async () => {
    await saveFirst();
    expect(recordOfAnotherRow(work)).toBe(work.table.value?.rows[0]?.number);
    await fillRow(work);
    expect(page.values()).toEqual(FIRST);
    expect(primaryAction(work).name).toBe('read');
  });

  it('goes on when the add form is opened, without asking about matches again', async () => {
    await saveFirst();
    page.go(ADD, {});
    await loaded();
    expect(primaryAction(work)).toMatchObject({ name: 'fill', count: 4 });
    await fillRow(work);
    expect(page.values()['#ten']).toBe('Giàng A Nháp');
  });

  it('goes on in an add form that keeps its address when it says it saved', async () => {
    await fillRow(work);
    page.go(ADD, FIRST, { confirmations: ['Đã lưu'] });
    await loaded();
    expect(work.rowState.value.name).toBe('saved');
    await goToRow(work, 1);
    page.go(ADD, {});
    await loaded();
    expect(primaryAction(work)).toMatchObject({ name: 'fill', count: 4 });
  });

  it('ends when every row is saved', async () => {
    await saveFirst();
    page.go(ADD, {});
    await loaded();
    await fillRow(work);
    page.go(`${RECORD}8`, page.values());
    await loaded();
    expect(nextRow(work)).toBeNull();
    expect(primaryAction(work).name).toBe('close');
  });
});

describe('when something gets in between', () => {
  it('a second press while filling writes nothing twice', async () => {
    await Promise.all([fillRow(work), fillRow(work), fillRow(work)]);
    expect(page.asked.filter((command) => command === 'write')).toHaveLength(1);
  });

  it('«Dừng» reaches the page while it is being written into', async () => {
    page.duringWrite = () => void stopFilling(work);
    await fillRow(work);
    await quiet();
    expect(page.asked.slice(-2)).toEqual(['write', 'stop']);
  });

  it('the tab closed while filling: the row is unknown and the way on is told', async () => {
    page.duringWrite = () => {
      page.fault = { fault: 'tab-closed' };
    };
    await fillRow(work);
    tabs.tell('closed');
    expect(work.rowState.value).toEqual({ name: 'unknown', why: 'tab-closed' });
    expect(work.messages.value.work?.what.key).toBe('panel.page.tab-closed');
    expect(primaryAction(work).name).toBe('read');
  });

  it('the page left while filling: the row is unknown, never filled', async () => {
    page.duringWrite = () => {
      page.fault = { fault: 'page-changed' };
    };
    await fillRow(work);
    expect(work.rowState.value).toEqual({ name: 'unknown', why: 'page-left' });
  });

  it('the session ended: the person is told, and the row can be filled again', async () => {
    await fillRow(work);
    const controls = page.controls;
    page.controls = [];
    page.go('https://truong.example.vn/dang-nhap', {}, { signIn: true });
    await loaded();
    expect(work.rowState.value.name).toBe('signed-out');
    page.controls = controls;
    page.go(ADD, {});
    await loaded();
    expect(work.rowState.value).toEqual({ name: 'unknown', why: 'empty-form' });
    expect(primaryAction(work)).toMatchObject({ name: 'fill', again: 'again' });
  });

  it('the grant ended: the person is asked for a press on the icon, which reads at once', async () => {
    page.fault = { fault: 'no-grant' };
    await readForm(work);
    expect(work.messages.value.work?.next?.key).toBe('panel.page.no-grant-next');
    page.fault = null;
    tabs.tell('pressed');
    await quiet();
    expect(work.form.value).not.toBeNull();
    expect(work.messages.value.work).toBeUndefined();
  });

  it('storage is full: the work goes on and the loss is told', async () => {
    keep.outcome = 'full';
    await chooseColumn(work, '#ten', null);
    expect(work.messages.value.work?.what.key).toBe('panel.keep.lost');
    await fillRow(work);
    expect(work.rowState.value.name).toBe('filled');
  });

  it('the device has no room for the file: it is worked on, and the person is told', async () => {
    vi.spyOn(device.store, 'writeEntry').mockRejectedValue(new StoreError('full'));
    work = openPanel();
    await openPasted(work, PASTED);
    expect(work.table.value?.rows).toHaveLength(2);
    await vi.waitFor(() => expect(work.messages.value.source?.what.key).toBe('data.keep.not'));
  });

  it('a form without this row’s fields appears: the form that was read is kept', async () => {
    const { controls } = page;
    page.controls = [control('#tim', { label: 'Tìm kiếm' })];
    await loaded();
    expect(work.form.value?.reading.controls).toHaveLength(4);
    expect(work.messages.value.work?.what.key).toBe('panel.page.away');
    page.controls = controls;
  });
});

describe('what is remembered', () => {
  it('a correction holds for the next reading of the form', async () => {
    await chooseColumn(work, '#noisinh', 'Dân tộc');
    work = openPanel();
    await openPasted(work, PASTED);
    await readForm(work);
    await fillRow(work);
    expect(page.values()).toMatchObject({ '#noisinh': 'Thái', '#dantoc': '' });
  });

  it('saved rows are known when the same file is opened on another day', async () => {
    await fillRow(work);
    page.go(RECORD, FIRST);
    await loaded();
    page.go(ADD, {});
    work = openPanel();
    await openPasted(work, PASTED);
    await readForm(work);
    expect(work.rowIndex.value).toBe(1);
    expect(primaryAction(work).name).toBe('fill');
  });

  it('closing and reopening the panel loses nothing: a Save made meanwhile is proven', async () => {
    await restore(work);
    await fillRow(work);
    await vi.waitFor(() => expect(keep.kept.open).not.toBeNull());
    page.go(RECORD, FIRST);
    tabs = new FakeTabs();
    const reopened = openPanel();
    await restore(reopened);
    await quiet(reopened);
    expect(reopened.table.value?.rows).toHaveLength(2);
    expect(reopened.rowState.value.name).toBe('saved');
  });
});
