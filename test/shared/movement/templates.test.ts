import { describe, expect, it } from 'vitest';
import { planTemplates } from '../../../shared/movement';
import { say } from '../../../shared/words';
import { planOf } from './plan-of';

const templates = planTemplates();
const marksOf = (code: string): string[] =>
  (templates.find((it) => it.code === code)?.marks ?? []).map((mark) =>
    say(mark.code, mark.params),
  );

describe('the templates to choose from', () => {
  it('are the five plans, QĐ 4725 and the blank one, each said in a line', () => {
    expect(templates.map(({ code, what }) => [code, say(what.code, what.params)])).toEqual([
      ['P1', 'Kế hoạch phong trào thi đua, 4 tiêu chí'],
      ['P2', 'Kế hoạch phong trào thi đua, 10 tiêu chí'],
      ['P3', 'Kế hoạch phong trào thi đua, 8 tiêu chí'],
      ['P4', 'Kế hoạch phong trào thi đua, 9 tiêu chí'],
      ['P5', 'Kế hoạch phong trào thi đua, 5 tiêu chí'],
      ['QD4725', 'Bộ tiêu chí theo QĐ 4725/QĐ-BGDĐT, 2 nhóm, mỗi nhóm xếp loại riêng'],
      ['TRONG', 'Chưa có tiêu chí: tự ghi nhóm, tiêu chí và điểm trong «Tiêu chí»'],
    ]);
  });

  it('say what is suggested and what has no source', () => {
    expect(marksOf('P3')).toEqual([
      'Điểm của 8 tiêu chí, ý là gợi ý, sửa được',
      'Ngưỡng của 5 mức xếp loại là gợi ý, sửa được',
      '1 hạn nộp là gợi ý, sửa được',
      'Điều kiện đề nghị của 4 hình thức khen thưởng là gợi ý, sửa được',
      '26 trong 46 phần của kế hoạch chưa có nguồn (chưa biết số mục)',
    ]);
    expect(marksOf('QD4725')).toEqual([
      'QD4725.2.3 Triển khai phần mềm quản trị nhà trường: 10 điểm chưa có nguồn',
      '1 trong 38 phần của kế hoạch chưa có nguồn (chưa biết số mục)',
    ]);
    expect(marksOf('TRONG').join()).not.toContain('chưa có nguồn');
  });
});

describe('the blank plan', () => {
  it('has no criteria and no groups, the example classes as suggestions, 100 points', () => {
    const blank = planOf('TRONG');
    expect([blank.criteria, blank.groups, blank.awards]).toEqual([[], [], []]);
    expect(blank.classes).toMatchObject({ suggested: true, fullScore: 100, topPercent: 25 });
    expect(blank.classes.steps.map(({ from }) => from)).toEqual([90, 80, 65, 50, 0]);
    expect(blank.subjects.map(({ kind }) => kind)).toEqual(['collective', 'individual']);
  });
});
