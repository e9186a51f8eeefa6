import { describe, expect, it } from 'vitest';
import { findAgain, isSameForm } from '../../../extension/batch/find-again';
import { fingerprintKey, formFingerprint } from '../../../extension/batch/fingerprint';
import { keepLatest, withoutPersonalData } from '../../../extension/batch/journal';
import {
  countGroups,
  nextUnsaved,
  type RowState,
  WAITING,
} from '../../../extension/batch/row-state';
import { control } from './controls';

const saved: RowState = { name: 'saved', fields: 3, evidence: 'reread' };

describe('the work on a table', () => {
  it('counts rows by where they stand', () => {
    const states: RowState[] = [saved, { name: 'signed-out' }, { name: 'differs', fields: [] }];
    expect(countGroups(states, 10)).toEqual({ saved: 1, filled: 0, problem: 2, waiting: 7 });
  });

  it('goes on with the next row that is not saved, around the end, until none is left', () => {
    const of =
      (...done: number[]) =>
      (row: number) =>
        done.includes(row) ? saved : WAITING;
    expect(nextUnsaved(of(0, 1), 4, 0)).toBe(2);
    expect(nextUnsaved(of(2, 3), 4, 3)).toBe(0);
    expect(nextUnsaved(of(0, 1, 2, 3), 4, 1)).toBeNull();
  });
});

describe('what stays on the device', () => {
  it('holds no value of a record and no message of a page', () => {
    const states: RowState[] = [
      { name: 'differs', fields: [{ label: 'Họ tên', wanted: 'Lò Thị Mai', now: 'Lò Mai' }] },
      { name: 'rejected', messages: ['Trùng với Lò Thị Mai'] },
    ];
    const kept = JSON.stringify(states.map(withoutPersonalData));
    expect(kept).not.toMatch(/Lò/);
    expect(kept).toContain('Họ tên');
  });

  it('makes room by letting the longest unused go', () => {
    expect(keepLatest({ a: { at: 1 }, b: { at: 3 }, c: { at: 2 } }, 2)).toEqual({
      b: { at: 3 },
      c: { at: 2 },
    });
  });
});

describe('a form is known again', () => {
  const controls = [
    control('#ten', { label: 'Họ và tên' }),
    control('#sinh', { label: 'Ngày sinh' }),
  ];
  const key = (url: string, of = controls) => fingerprintKey(formFingerprint(url, of));

  it('whatever record it shows', () => {
    expect(key('https://a.vn/hs/12?luu=1')).toBe(key('https://a.vn/hs/345'));
  });

  it('but not on another site, another page or with other fields', () => {
    const own = key('https://a.vn/hs/them');
    expect(key('https://b.vn/hs/them')).not.toBe(own);
    expect(key('https://a.vn/gv/them')).not.toBe(own);
    expect(key('https://a.vn/hs/them', controls.slice(1))).not.toBe(own);
  });

  it('when at least half of its fields are there', () => {
    expect(isSameForm(controls, controls.slice(1))).toBe(true);
    expect(isSameForm(controls, [control('#tim', { label: 'Tìm kiếm' })])).toBe(false);
  });

  it('field by field: by selector, else by label and section', () => {
    const written = controls.map((one) => ({
      ...one,
      field: { selector: one.selector, value: 'x', shown: 'x', lateText: null },
    }));
    const elsewhere = [
      control('#f1', { label: 'Họ và tên' }),
      control('#f2', { label: 'Ngày vào' }),
    ];
    const found = findAgain(written, elsewhere);
    expect(found.map(({ field }) => field?.selector ?? null)).toEqual(['#f1', null]);
  });
});
