import { describe, expect, it } from 'vitest';
import { readHandIn } from '../../../shared/evidence';

const HEAD = {
  form: 'thi-dua-so/minh-chung',
  version: 1,
  plan: 'P5',
  period: '2026',
  subject: 'TO-TOAN',
};
const ITEM = {
  criterion: 'P5.TT.2',
  title: 'Kế hoạch số 12',
  time: '2026-10-30T14:05:00+07:00',
  sha256: 'ab'.repeat(32),
};
const LINK = 'https://truong.edu.vn/ke-hoach';
const FILE = { name: 'ke-hoach.pdf', size: 12_345 };

const read = (item: object) => readHandIn(JSON.stringify({ ...HEAD, items: [item] }));
const refusal = (item: object) => {
  const outcome = read(item);
  return outcome.ok ? null : outcome.problem.params;
};

describe('an item of a package', () => {
  it('is a link, a file that is sent apart, or a file behind a link', () => {
    for (const by of [{ link: LINK }, { file: FILE }, { link: LINK, file: FILE }]) {
      expect(refusal({ ...ITEM, ...by })).toBeNull();
    }
  });

  it('without a link has an empty one, as the score book writes it', () => {
    expect(read({ ...ITEM, file: FILE })).toMatchObject({
      ok: true,
      value: { items: [{ link: '', file: FILE }] },
    });
  });

  it('with neither link nor file is refused', () => {
    expect(refusal(ITEM)).toEqual({ where: 'items.0.link' });
    expect(refusal({ ...ITEM, link: '' })).toEqual({ where: 'items.0.link' });
  });

  it('never holds the bytes of the file', () => {
    expect(refusal({ ...ITEM, file: { ...FILE, bytes: 'UEsDBA' } })).toEqual({
      where: 'items.0.file',
    });
  });
});
