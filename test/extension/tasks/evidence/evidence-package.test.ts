import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evidenceTime,
  itemOf,
  packageText,
} from '../../../../extension/tasks/evidence/evidence-package';
import { type HandInItem, readHandIn } from '../../../../shared/evidence';
import { formatDateTime, vietnamTime } from '../../../../shared/movement';

const CODES = { subject: 'TO-TOAN', plan: 'P5', period: '2026' };
const LINK = 'https://truong.edu.vn/12';

describe('the time of evidence', () => {
  it('is that on the clocks of Vietnam, with its zone', () => {
    expect(evidenceTime(Date.UTC(2026, 11, 31, 17, 0, 9))).toBe('2027-01-01T00:00:09+07:00');
  });

  it('is the moment itself, to the second', () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const text = evidenceTime(second * 1000);
        expect(Date.parse(text)).toBe(second * 1000);
        expect(formatDateTime(vietnamTime(second * 1000))).toContain(text.slice(11, 16));
      }),
    );
  });
});

describe('the item of a link', () => {
  it('has the fingerprint of the link, so that two links are two pieces of evidence', async () => {
    const entered = { criterion: 'P5.TT.2', title: 'Ảnh', by: { link: LINK } };
    expect(await itemOf(entered, 0)).toEqual({
      criterion: 'P5.TT.2',
      title: 'Ảnh',
      link: LINK,
      time: '1970-01-01T07:00:00+07:00',
      sha256: createHash('sha256').update(LINK).digest('hex'),
    });
  });
});

describe('the text of a package', () => {
  const criterion = fc
    .array(fc.stringMatching(/^[A-Z0-9]{1,8}$/), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join('.'));
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((text) => {
    return text === text.trim() && text !== '' && text.length <= 300;
  });
  const by = fc.oneof(
    fc.webUrl({ validSchemes: ['https'] }).map((link) => ({ link })),
    fc.record({
      file: fc.record({
        name: fc.stringMatching(/^[a-z0-9 ]{1,40}\.pdf$/),
        size: fc.integer({ min: 1, max: 100_000_000 }),
        sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      }),
    }),
  );
  const entered = fc.record({ criterion, title, by });

  it('gives the very same items to whoever reads it', async () => {
    const lists = fc.array(entered, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 0, max: 4e12 }), async (list, now) => {
        const items: HandInItem[] = await Promise.all(list.map((one) => itemOf(one, now)));
        const text = packageText(CODES, items);
        const read = readHandIn(text.ok ? text.value : '');
        expect(read).toMatchObject({ ok: true, value: { ...CODES, items } });
      }),
      { numRuns: 50 },
    );
  });

  it('is refused when it is longer than the score book reads', async () => {
    const long = { criterion: 'P5.TT.2', title: '"'.repeat(300), by: { link: LINK } };
    const item = await itemOf(long, 0);
    const items = Array<HandInItem>(200).fill({ ...item, link: `${LINK}/${'a'.repeat(1900)}` });
    const text = packageText(CODES, items);
    expect(text.ok ? null : text.problem.code).toBe('reading.hand-in.too-long');
  });
});
