import { describe, expect, it } from 'vitest';
import { check } from '../../../extension/panel/work/inspect';
import { openPasted } from '../../../extension/panel/work/open-table';
import {
  loadTarget,
  restoreBuiltInTarget,
  restoreTarget,
} from '../../../extension/panel/work/target';
import { BUILT_IN_TARGETS } from '../../../shared/records/targets';
import { FakeKeep } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const PUPILS = [
  'Họ và tên\tNgày sinh\tGiới tính\tDân tộc\tLớp',
  'Lò Thị Mẫu\t05/09/2018\tNữ\tThái\t1A',
  'Giàng A Nháp\t06/09/2018\tNam\t\t1A',
].join('\n');

async function openPupils(keep = new FakeKeep()) {
  const work = workInFakes({ keep });
  await restoreTarget(work);
  await openPasted(work, PUPILS);
  await work.data.derivable.value;
  await check(work);
  return work;
}

const builtIn = (kind: string) => BUILT_IN_TARGETS.find((target) => target.kind === kind);
const file = (content: unknown) => new File([JSON.stringify(content)], 'quy-tac.json');

/** Rules of a school that wants every pupil's ethnic group. */
const pupils = builtIn('student');
const OWN = { ...pupils, id: 'truong-minh', required: [...(pupils?.required ?? []), 'ethnicity'] };

const missing = (work: Awaited<ReturnType<typeof openPupils>>) =>
  work.data.report.value?.findings
    .filter(({ code }) => code === 'required-empty')
    .map(({ cell }) => cell);

describe('rules from a file', () => {
  it('hold at once, until the built-in ones are wanted back', async () => {
    const work = await openPupils();
    expect(missing(work)).not.toContain('D3');
    expect(await loadTarget(work, file(OWN))).toBe('');
    expect(missing(work)).toContain('D3');
    await restoreBuiltInTarget(work);
    expect(missing(work)).not.toContain('D3');
  });

  it('hold again when the panel is opened the next time', async () => {
    const keep = new FakeKeep();
    await loadTarget(await openPupils(keep), file(OWN));
    expect(missing(await openPupils(keep))).toContain('D3');
  });

  it.each([
    ['for another kind of record', builtIn('staff')],
    ['that ask for a field nobody knows', { ...OWN, required: ['shoe_size'] }],
    ['that are no rules', ['Lò Thị Mẫu']],
  ])('are refused in words: %s', async (_, content) => {
    const work = await openPupils();
    const before = work.data.target.value;
    expect(await loadTarget(work, file(content))).not.toBe('');
    expect(work.data.target.value).toBe(before);
  });
});
