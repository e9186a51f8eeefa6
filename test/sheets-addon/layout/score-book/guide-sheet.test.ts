import { describe, expect, it } from 'vitest';
import { planSchema } from '../../../../shared/movement';
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
      [
        '29/10/2026 (khóa 30/11/2026, gợi ý)',
        'Báo cáo hằng năm bằng văn bản',
        'UBND xã qua Phòng Văn hóa – Xã hội',
        'chưa có nguồn',
      ],
    ]);
  });

  it('says once that a day and its closing date are suggested', () => {
    const [[when] = []] = lines('HAN', { plan: planOf('P3') });
    expect(when).toBe('14/12/2026, khóa 31/12/2026 (gợi ý)');
  });

  it('gives every month its last day and its closing date', () => {
    const monthly = planSchema.shape.deadlines.element.parse({
      code: 'T.HN.1',
      title: 'Báo cáo tháng',
      recipient: 'UBND xã',
      source: 'IV.2',
      recurs: 'monthly',
      daysAfterEnd: 5,
      closes: { days: 8, suggested: false },
    });
    const [line] = lines('HAN', { plan: { ...planOf('P5'), deadlines: [monthly] } });
    expect(line?.[0]).toMatch(/^05\/01\/2026 \(khóa 08\/01\/2026\); 05\/02\/2026 \(khóa 08\/02/);
    expect(line?.[3]).toBe('IV.2');
  });

  it('says how many days a plan gives from its receipt, and that a school year has no day', () => {
    const what = lines('HAN', { plan: planOf('P3') }).map(([when, title]) => `${when}|${title}`);
    expect(what).toContainEqual(
      expect.stringContaining('Ban hành kế hoạch của đơn vị: Trong 30 ngày từ khi nhận kế hoạch'),
    );
    expect(what).toContainEqual(expect.stringMatching(/^Theo năm học; kế hoạch không nêu ngày/));
  });

  it('gives what the plan says with the section it stands in, or says that it has no source', () => {
    expect(lines('VIEC_CA_NHAN', { plan: planOf('P1') })[0]).toEqual([
      '1',
      'Lồng ghép kỹ năng số vào bài dạy',
      'V.2',
    ]);
    const units = lines('VIEC_DON_VI', { plan: planOf('P3') });
    expect(units.map(([, , source]) => source)).toEqual([
      ...Array.from({ length: 12 }, () => 'V.4'),
      ...Array.from({ length: 3 }, () => 'chưa có nguồn'),
    ]);
    const [target] = lines('CHI_TIEU', { plan: planOf('P1') });
    expect([target?.[0], target?.[2]]).toEqual(['100 %', 'chưa có nguồn']);
  });

  it('names the plan that a part is inherited from', () => {
    const sources = lines('KHEN', { plan: planOf('P4') }).map(([, , , source]) => source);
    expect([sources[0], sources.at(-1)]).toEqual(['Theo P2: chưa có nguồn', 'chưa có nguồn']);
  });

  it('says the quota of each award, or that there is none', () => {
    expect(lines('KHEN').map(([award, when]) => `${award}: ${when}`)).toEqual(
      expect.arrayContaining([
        'Bằng khen Bộ GDĐT: Hằng năm, Sơ kết; nhiều nhất 1 tập thể, 1 cá nhân',
        'Giấy khen Hiệu trưởng: Hằng năm, Sơ kết; không nêu chỉ tiêu',
        'Khen thưởng cấp Nhà nước: Tổng kết; Theo hướng dẫn của Sở Nội vụ, Bộ GDĐT',
      ]),
    );
  });

  it('lists the parts of the dossier with their forms, and how many sets of it', () => {
    expect(lines('HO_SO')).toContainEqual([
      'Báo cáo thành tích',
      'Mẫu số 8, NĐ 152/2025/NĐ-CP (14/06/2025)',
      'chưa có nguồn',
    ]);
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

  it('says a limit one hundredth above a number as «more than» it, the lowest by the next', () => {
    expect(lines('XEP_LOAI', { plan: planOf('QD4725') })).toEqual([
      ['Đáp ứng tốt', 'Trên 75 điểm'],
      ['Đáp ứng cơ bản', 'Từ 50 điểm'],
      ['Chưa đáp ứng', 'Dưới 50 điểm'],
    ]);
  });

  it('says the lowest class of two as «up to» where the other begins above a limit', () => {
    const plan = planOf('QD4725');
    const steps = plan.classes.steps.filter(({ title }) => title !== 'Đáp ứng cơ bản');
    const classes = { ...plan.classes, steps };
    expect(lines('XEP_LOAI', { plan: { ...plan, classes } })).toContainEqual([
      'Chưa đáp ứng',
      'Đến 75 điểm',
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
