import { describe, expect, it } from 'vitest';
import { guideWanted } from '../../../../sheets-addon/layout/score-book/guide-sheet';
import type { ScoreBook } from '../../../../sheets-addon/layout/score-book/types';
import { planOf } from '../../../shared/movement/plan-of';
import { bookWith } from './books';

/** Lines of a section, without its title. */
function lines(section: string, more: Partial<ScoreBook> = {}): string[][] {
  return guideWanted(bookWith(more))
    .rows.filter(({ code }) => new RegExp(`^TDS\\.MUC\\.${section}#\\d+$`).test(code))
    .map(({ cells }) => cells.map((cell) => (cell.is === 'text' ? cell.text : '')));
}

describe('the guide', () => {
  it('names the steps in order, with their last day, and marks the running one in words', () => {
    const steps = lines('BUOC', { stage: 'cross' });
    expect(steps.map(([name, , until]) => [name, until])).toEqual([
      ['1. Tự chấm', '05/10/2026'],
      ['2. Chấm chéo (đang thực hiện)', 'Chưa đặt'],
      ['3. Thẩm định', 'Chưa đặt'],
      ['4. Chốt', 'Chưa đặt'],
    ]);
  });

  it('gives the deadlines of the plan in the year: "before 30/10" has 29/10 as its last day', () => {
    expect(lines('HAN')).toEqual([
      ['29/10/2026', 'Báo cáo hằng năm bằng văn bản', 'UBND xã qua Phòng Văn hóa – Xã hội'],
    ]);
  });

  it('says how many days a plan gives from its receipt', () => {
    const plan = planOf('P3');
    expect(lines('HAN', { plan }).map(([when]) => when)).toContain(
      'Trong 30 ngày từ khi nhận kế hoạch',
    );
  });

  it('lists the parts of the dossier with their forms, and how many sets of it', () => {
    expect(lines('HO_SO')).toContainEqual(['Báo cáo thành tích', 'Mẫu số 8, NĐ 152/2025/NĐ-CP']);
    expect(lines('SO_BO').map(([award, count]) => [award, count])).toContainEqual([
      'Bằng khen Bộ GDĐT (Hằng năm, Sơ kết)',
      '3',
    ]);
  });

  it('tells each colour in words beside it', () => {
    const [input, computed] = lines('MAU');
    expect([input, computed]).toEqual([
      ['Nền trắng', 'Ô để nhập, mở theo bước đang thực hiện'],
      ['Nền xám nhạt', 'Ô tự tính, không nhập'],
    ]);
  });

  it('names the sheet that scores are entered in, by layout', () => {
    const names = (layout: ScoreBook['layout']) => lines('TRANG', { layout }).map(([name]) => name);
    expect(names('sheet-each')).toContain('Phiếu chấm');
    expect(names('matrix')).toContain('Bảng chấm chung');
    expect(names('matrix')).not.toContain('Phiếu chấm');
    expect(lines('BUOC', { layout: 'matrix' })[0]?.[1]).toContain('«Bảng chấm chung»');
  });

  it('says a limit one hundredth above a number as «more than» it', () => {
    expect(lines('XEP_LOAI', { plan: planOf('QD4725') })).toEqual([
      ['Đáp ứng tốt', 'Trên 75 điểm'],
      ['Đáp ứng cơ bản', 'Từ 50 điểm'],
      ['Chưa đáp ứng', 'Từ 0 điểm'],
    ]);
  });

  it('says the quota of the highest class', () => {
    const plan = planOf('P5');
    const classes = { ...plan.classes, topPercent: 25 };
    expect(lines('XEP_LOAI', { plan: { ...plan, classes } })).toContainEqual([
      'Chỉ tiêu',
      'Nhiều nhất 25 % số đối tượng cùng loại được xếp «Xuất sắc»',
    ]);
  });
});
