import { describe, expect, it } from 'vitest';
import type { Status } from '../../../sheets-addon/protocol';
import { nextStep } from '../../../sheets-addon/sidebar/next-step';
import { inParts } from '../../../sheets-addon/sidebar/sentences';

const workbook = (units: { count: number; linked: number } | null): Status => ({
  language: 'vi',
  workbook: 'Thi đua 2026',
  plan: { code: 'P5', title: 'Kế hoạch' },
  year: 2026,
  units: units && {
    ...units,
    start: { in: 'here', sheet: 'Đơn vị', cell: 'A1' },
    problems: [],
  },
  scoreSheets: 0,
  consolidated: false,
});

describe('the next step', () => {
  it('of an empty workbook is to make the sheet of units', () => {
    expect(nextStep(workbook(null), '')).toBe('make-units');
  });
  it('is to score the one who was named, without any list', () => {
    expect(nextStep(workbook(null), 'Tổ Toán')).toBe('score');
    expect(nextStep(workbook({ count: 0, linked: 0 }), 'Tổ Toán')).toBe('score');
  });
  it('of an empty list is to fill it', () => {
    expect(nextStep(workbook({ count: 0, linked: 0 }), '  ')).toBe('fill-units');
  });
  it('of a list without links is to score its units', () => {
    expect(nextStep(workbook({ count: 5, linked: 0 }), '')).toBe('score');
  });
  it('of a list with links to reports is to consolidate', () => {
    expect(nextStep(workbook({ count: 12, linked: 11 }), '')).toBe('consolidate');
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
