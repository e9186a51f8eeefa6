import { describe, expect, it } from 'vitest';
import { type HandIn, MOST_ITEMS, readHandIn, writeHandIn } from '../../../shared/evidence';
import { EVIDENCE_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import { acceptHandIn, evidenceKey, reviewEvidence } from '../../../sheets-addon/reading';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookOf, type Value, workbookOf } from './book-grid';
import { readOf } from './changed-grid';

const HASH = 'ab'.repeat(32);
const OTHER_HASH = 'cd'.repeat(32);
const book = bookOf({ plan: planWith([criterion('1', points(60)), criterion('2', points(40))]) });

const item = {
  criterion: 'THU.TT.1',
  title: 'Video bài giảng',
  link: 'https://drive.google.com/file/d/1',
  time: '2026-10-30T14:05:00+07:00',
  sha256: HASH,
};
const handIn: HandIn = {
  form: 'thi-dua-so/minh-chung',
  version: 1,
  plan: 'THU',
  period: '2026',
  subject: 'T1',
  items: [item],
};
const textOf = (more: Partial<HandIn>): string => writeHandIn({ ...handIn, ...more });

const readWith = (...evidence: Readonly<Record<string, Value>>[]) =>
  readOf(workbookOf(book, { evidence }));
const refusal = (text: string) => {
  const accepted = acceptHandIn(readWith(), text);
  return accepted.ok ? null : [accepted.problem.code, accepted.problem.params];
};

describe('a package of evidence', () => {
  it('is read back as it was written', () => {
    expect(readHandIn(writeHandIn(handIn))).toEqual({ ok: true, value: handIn });
  });

  it.each<[string, unknown, string]>([
    ['a link that is not https', { ...item, link: 'http://drive.google.com/1' }, 'items.0.link'],
    ['a script as link', { ...item, link: 'javascript:alert(1)' }, 'items.0.link'],
    ['a hash of other length', { ...item, sha256: 'ab' }, 'items.0.sha256'],
    ['a time without zone', { ...item, time: '2026-10-30T14:05:00' }, 'items.0.time'],
    ['no title', { ...item, title: ' ' }, 'items.0.title'],
  ])('with %s is refused at that place', (_, wrong, where) => {
    const read = readHandIn(JSON.stringify({ ...handIn, items: [wrong] }));
    expect(read.ok ? null : read.problem.params).toEqual({ where });
  });

  it('that is no JSON, too long or of too many items is refused', () => {
    const code = (text: string) => {
      const read = readHandIn(text);
      return read.ok ? null : read.problem.code;
    };
    expect(code('Minh chứng của tổ 1')).toBe('reading.hand-in.not-json');
    expect(code('x'.repeat(500_001))).toBe('reading.hand-in.too-long');
    expect(code(textOf({ items: Array(MOST_ITEMS + 1).fill(item) }))).toBe(
      'reading.hand-in.invalid',
    );
  });
});

describe('taking evidence in', () => {
  it('makes a row for «Minh chứng», waiting to be looked at', () => {
    expect(acceptHandIn(readWith(), textOf({}))).toEqual({
      ok: true,
      value: {
        rows: [
          {
            subject: 'T1',
            criterion: 'THU.TT.1',
            title: 'Video bài giảng',
            link: 'https://drive.google.com/file/d/1',
            time: '14:05, 30/10/2026',
            hash: HASH,
            state: 'waiting',
            reason: '',
          },
        ],
        known: 0,
      },
    });
  });

  it('names the file that is sent apart, where there is no link', () => {
    const file = { name: 'bai-giang.mp4', size: 1_048_576 };
    const titleOf = (more: Partial<HandIn['items'][number]>) => {
      const accepted = acceptHandIn(readWith(), textOf({ items: [{ ...item, file, ...more }] }));
      return accepted.ok ? accepted.value.rows[0]?.title : null;
    };
    expect(titleOf({ link: '' })).toBe('Video bài giảng (bai-giang.mp4)');
    expect(titleOf({ link: '', title: file.name })).toBe(file.name);
    expect(titleOf({})).toBe('Video bài giảng');
  });

  it('passes over what was handed in before, for the same criterion only', () => {
    const there = readWith({
      [EVIDENCE_COLUMN.subject]: 'T1',
      [EVIDENCE_COLUMN.criterion]: 'THU.TT.1',
      [EVIDENCE_COLUMN.title]: 'Tên khác',
      [EVIDENCE_COLUMN.hash]: HASH,
      [EVIDENCE_COLUMN.state]: 'Đã nhận',
    });
    const items = [item, { ...item, criterion: 'THU.TT.2' }, { ...item, criterion: 'THU.TT.2' }];
    const accepted = acceptHandIn(there, textOf({ items }));
    expect(accepted.ok && accepted.value.rows.map((row) => row.criterion)).toEqual(['THU.TT.2']);
    expect(accepted.ok && accepted.value.known).toBe(2);
  });

  it('refuses once the scoring is closed', () => {
    const closed = readOf(workbookOf({ ...book, stage: 'closed' }));
    const accepted = acceptHandIn(closed, textOf({}));
    expect(accepted.ok ? null : accepted.problem.code).toBe('reading.hand-in.closed');
  });

  it('refuses all of it when one part is for elsewhere, and says which', () => {
    expect(refusal(textOf({ period: '2027' }))).toEqual([
      'reading.hand-in.other-book',
      { found: 'THU 2027', wanted: 'THU 2026' },
    ]);
    expect(refusal(textOf({ subject: 'T9' }))).toEqual([
      'reading.hand-in.no-subject',
      { subject: 'T9' },
    ]);
    const items = [item, { ...item, criterion: 'THU.TT.9', sha256: OTHER_HASH }];
    expect(refusal(textOf({ items }))).toEqual([
      'reading.hand-in.no-criterion',
      { number: 2, criterion: 'THU.TT.9', name: 'Tổ T1' },
    ]);
  });
});

describe('the verifier', () => {
  const { evidence } = readWith({
    [EVIDENCE_COLUMN.subject]: 'T1',
    [EVIDENCE_COLUMN.criterion]: 'THU.TT.1',
    [EVIDENCE_COLUMN.title]: 'Video bài giảng',
    [EVIDENCE_COLUMN.state]: 'Chờ xem',
  });
  const [row] = evidence;
  const key = row === undefined ? '' : evidenceKey(row);

  it('accepts evidence, or returns it with a reason', () => {
    const accepted = reviewEvidence(evidence, key, { state: 'accepted' });
    expect(accepted.ok && accepted.value.after.state).toBe('accepted');
    const returned = reviewEvidence(evidence, key, { state: 'returned', reason: 'Tệp không mở' });
    expect(returned.ok && returned.value).toMatchObject({
      before: { state: 'waiting', reason: '' },
      after: { state: 'returned', reason: 'Tệp không mở' },
    });
    const silent = reviewEvidence(evidence, key, { state: 'returned', reason: ' ' });
    expect(silent.ok ? null : silent.problem.code).toBe('reading.refused.no-reason');
  });
});
