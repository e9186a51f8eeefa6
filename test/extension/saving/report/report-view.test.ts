import { describe, expect, it } from 'vitest';
import { viewReport } from '../../../../extension/saving';
import { context, meaning, report, table } from './sample-report';

const view = viewReport(table, meaning, report, context);

describe('a quality report in words', () => {
  it('says of which unit, file and moment it is', () => {
    expect([view.unit, view.source, view.updated]).toEqual([
      'TRƯỜNG TIỂU HỌC HOA BAN',
      'Tệp HS 1A.csv › HS 1A · 3 dòng · 4 cột',
      'Cập nhật lúc 14:05, 22/11/2026',
    ]);
  });

  it('gives the four words in their order, with nothing where nothing was checked', () => {
    expect(view.scores.map(({ name, score }) => [name, score])).toEqual([
      ['Đúng', 87.5],
      ['Đủ', null],
      ['Sạch', null],
      ['Sống', null],
    ]);
    expect(view.classes).toEqual([{ name: '1A', rows: 2, scores: [null, null, 50, null] }]);
  });

  it('counts the problems by severity, and by kind with the worst first', () => {
    expect(view.severities.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Lỗi 2',
      'Cảnh báo 1',
      'Gợi ý 1',
    ]);
    expect(view.kinds.map(({ severityName, code }) => `${severityName} ${code}`)).toEqual([
      'Lỗi required-no-column',
      'Lỗi name-signs',
      'Cảnh báo date-writing',
      'Gợi ý date-writing',
    ]);
  });

  it('says of each problem where it is, what the cell holds and what to do', () => {
    expect(view.problems[1]).toMatchObject({
      cell: 'C4',
      column: 'Ngày sinh',
      value: '5.9.2018',
      codeName: 'Cách viết ngày',
    });
    expect(view.problems[1]?.what).toMatch(/^Ngày sinh /);
  });

  it('names the field where the table has no column for it', () => {
    expect(view.problems[0]).toMatchObject({ row: 0, cell: '', column: 'Giới tính', value: '' });
  });
});
