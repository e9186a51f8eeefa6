import { beforeEach, describe, expect, it } from 'vitest';
import { viewFields } from '../../../extension/panel/work/field-view';
import { leftColumns, rivalHeaders } from '../../../extension/panel/work/left-columns';
import { openPasted } from '../../../extension/panel/work/open-table';
import { readForm } from '../../../extension/panel/work/read-form';
import { chooseColumn } from '../../../extension/panel/work/remember';
import type { Work } from '../../../extension/panel/work/state';
import { control } from '../batch/controls';
import { FakePage } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const PASTED = 'Họ và tên\tHọ tên học sinh\tSố phiếu\nLò Thị Mẫu\tLò Thị Mẫu\tP-01';

let work: Work;

beforeEach(async () => {
  const controls = [control('#ten', { label: 'Họ và tên' }), control('#lop', { label: 'Lớp' })];
  work = workInFakes({ page: new FakePage(controls) });
  await openPasted(work, PASTED);
  await readForm(work);
});

const conflicts = () =>
  leftColumns(work).map(({ column, conflict }) => [column.header, conflict?.holder.header ?? null]);

describe('two columns that would suit one field', () => {
  it('are a conflict at the field, and the column that lost is listed with the one that has it', () => {
    expect(conflicts()).toEqual([
      ['Họ tên học sinh', 'Họ và tên'],
      ['Số phiếu', null],
    ]);
    const [name, group] = viewFields(work.plan.value, null, rivalHeaders(leftColumns(work)));
    expect(name?.groups).toContain('conflict');
    expect(name?.rivals).toEqual(['Họ tên học sinh']);
    expect(group?.groups).toEqual(['none']);
  });

  it('are none any more once the person has chosen', async () => {
    await chooseColumn(work, '#ten', 'Họ tên học sinh');
    expect(conflicts()).toEqual([
      ['Họ và tên', null],
      ['Số phiếu', null],
    ]);
  });
});
