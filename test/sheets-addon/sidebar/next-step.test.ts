import { describe, expect, it } from 'vitest';
import type { Status } from '../../../sheets-addon/protocol';
import type { BookStatus } from '../../../sheets-addon/score-book-protocol';
import { likelyJob, nextStep } from '../../../sheets-addon/sidebar/next-step';
import { inParts } from '../../../sheets-addon/sidebar/sentences';

type Workbook = Pick<Status, 'scoreBook' | 'units'>;

const reports = (units: { count: number; linked: number } | null): Workbook => ({
  units: units && {
    ...units,
    start: { in: 'here', sheet: 'Đơn vị', cell: 'A1' },
    problems: [],
  },
  scoreBook: { is: 'none', templates: [], tables: [] },
});

const TEAM = {
  code: 'T1',
  name: 'Tổ Toán',
  scored: 0,
  criteria: 4,
  approved: 'not-approved',
  own: { is: 'none', link: '', emails: 1 },
} as const;

/** A score book of one team. */
const book = (more: Partial<BookStatus> = {}): Workbook => ({
  units: null,
  scoreBook: {
    is: 'there',
    book: {
      plan: { code: 'P5', title: 'Kế hoạch' },
      year: 2026,
      stage: 'self',
      until: { self: null, cross: null, verify: null },
      subjects: [TEAM],
      scored: 2,
      criteria: 4,
      results: 'fresh',
      waiting: [],
      unnamed: [],
      audit: { is: 'off' },
      pending: { changes: [], effects: [] },
      problems: [],
      list: { in: 'here', sheet: 'Đối tượng', cell: 'A1' },
      summary: { in: 'here', sheet: 'Tổng hợp', cell: 'A1' },
      ...more,
    },
  },
});

describe('the next step of a consolidation', () => {
  const step = (workbook: Workbook) =>
    nextStep(workbook, { job: 'consolidate', preview: 'none', table: 'none', collected: 'none' });

  it('is to make the sheet of units, to fill it, to consolidate', () => {
    expect(step(reports(null))).toBe('make-units');
    expect(step(reports({ count: 0, linked: 0 }))).toBe('fill-units');
    expect(step(reports({ count: 12, linked: 11 }))).toBe('consolidate');
  });
});

describe('the next step of a score book', () => {
  const step = (workbook: Workbook, preview: 'shown' | 'none' = 'none') =>
    nextStep(workbook, { job: 'score', preview, table: 'none', collected: 'none' });

  it('begins with a preview, and what is shown is made', () => {
    expect(step(reports(null))).toBe('preview-book');
    expect(step(reports(null), 'shown')).toBe('make-book');
  });

  it.each<[string, Partial<BookStatus>]>([
    ['preview-book', { results: 'edited' }],
    ['fill-list', { subjects: [], scored: 0, results: 'never' }],
    ['share', { scored: 0, results: 'never' }],
    ['refresh', { results: 'stale' }],
    ['next-stage', { results: 'fresh' }],
    ['look', { stage: 'closed' }],
  ])('is to %s for %j', (wanted, more) => {
    expect(step(book(more))).toBe(wanted);
  });
});

describe('what a workbook is for', () => {
  it('follows from what it holds', () => {
    expect(likelyJob(reports(null))).toBe('score');
    expect(likelyJob(reports({ count: 5, linked: 0 }))).toBe('score');
    expect(likelyJob(reports({ count: 12, linked: 11 }))).toBe('consolidate');
    expect(likelyJob({ ...book(), units: reports({ count: 12, linked: 11 }).units })).toBe('score');
  });
});

describe('a message in parts', () => {
  it('is what happened, then what to do now', () => {
    expect(inParts('Không có quyền xem. Mở liên kết để xin quyền')).toEqual({
      why: 'Không có quyền xem.',
      next: 'Mở liên kết để xin quyền',
    });
  });
  it('is one part when there is one sentence', () => {
    expect(inParts('Đã dừng')).toEqual({ why: 'Đã dừng' });
  });
});
