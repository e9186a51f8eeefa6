import { describe, expect, it } from 'vitest';
import { matchColumns, toControlValue } from '../../../shared/matching';
import { say } from '../../../shared/words';
import { columns, control } from './controls';
import { tierOf } from './filled';
import { written } from './put-in';

const date = (label: string) => control({ label, kind: 'date' });

describe('a column of days without a year', () => {
  it.each([
    ['Ngày mượn', ['6/10', '6/10', '7/10']],
    ['Ngày báo', ['03/11', '05/11/2026', '3-11']],
    ['Hạn trả', ['ngày 3/11', '4 tháng 11', '12.11']],
  ])('is the date that its header names: %s', (header, samples) => {
    expect(tierOf(columns([header, ...samples]), date(header))).toBe('certain');
    const text = control({ label: header, hints: ['dd/mm/yyyy'] });
    expect(tierOf(columns([header, ...samples]), text)).toBe('certain');
  });

  it.each([
    ['Điểm', ['8/10', '9/10', '7/10']],
    ['Có mặt', ['12/35', '8/12']],
    ['Ngày công', ['8/10', '10/12']],
    ['Số ngày nghỉ', ['1/2', '2/3']],
    ['Suất ăn/ngày', ['8/10', '9/10']],
    ['Đúng hạn', ['8/10', '9/10']],
    ['Hoàn thành', ['8/10', '9/10']],
    ['Ngày mượn', ['6/10', 'chưa rõ']],
    ['Ngày vào Đoàn', ['10/24', '3/12']],
  ])('is told by its header and by all its values, or it is none: %s', (header, samples) => {
    expect(tierOf(columns([header, ...samples]), date(header))).not.toBe('certain');
  });

  it('is said to lack the year', () => {
    const [column] = columns(['Ngày mượn', '6/10', '7/10', '08/10/2026']);
    const { matches } = matchColumns({
      columns: column ? [column] : [],
      controls: [date('Ngày mượn')],
    });
    expect(matches[0]?.reasons).toEqual([
      say('matching.same', { label: 'Ngày mượn' }),
      say('matching.values', { count: 1, total: 3 }),
      say('matching.noYear', { count: 2, total: 3 }),
    ]);
  });
});

describe('a day without a year', () => {
  const in2026 = { first: 2026, last: 2026 };
  const asked = control({ label: 'Ngày mượn', hints: ['yyyy-mm-dd'] });

  it.each([date('Ngày mượn'), asked])('is refused where a whole date is asked for', (target) => {
    expect(toControlValue('03/11', target)).toEqual({
      ok: false,
      reason: say('matching.value.noYear', { text: '03/11' }),
      lacks: 'year',
    });
  });

  it('is typed as it is where no whole date is asked for', () => {
    expect(written('03/11', control({ label: 'Ngày mượn' }))).toBe('03/11');
  });

  it.each([
    ['03/11', '2026-11-03'],
    ['3-11', '2026-11-03'],
    ['ngày 3 tháng 11', '2026-11-03'],
    ['03/11/2025', '2025-11-03'],
  ])('gets the year that the person gives: %s', (text, wanted) => {
    for (const target of [date('Ngày mượn'), asked]) {
      expect(toControlValue(text, target, { year: in2026 })).toMatchObject({
        ok: true,
        value: wanted,
      });
    }
  });

  it.each([
    ['05/09', '05/09/2025'],
    ['20/1', '20/01/2026'],
    ['31/7', '31/07/2026'],
    ['1/8', '01/08/2025'],
  ])('gets its year of the school year that the person gives: %s', (text, wanted) => {
    const value = toControlValue(text, date('Ngày nghỉ'), { year: { first: 2025, last: 2026 } });
    expect(value).toMatchObject({ ok: true, shown: wanted });
  });

  it('is refused when that year does not have it', () => {
    const target = date('Ngày mượn');
    expect(toControlValue('29/02', target, { year: { first: 2028, last: 2028 } })).toMatchObject({
      value: '2028-02-29',
    });
    expect(toControlValue('29/02', target, { year: in2026 })).toEqual({
      ok: false,
      reason: say('matching.value.noSuchDay', { text: '29/02', year: 2026 }),
    });
  });

  it.each(['31/02', '12/35', '10/24', '3.1', '3,11', '11/2026', '0/5'])(
    'is not guessed from %s',
    (text) => {
      const value = toControlValue(text, date('Ngày mượn'), { year: in2026 });
      expect(value).toEqual({ ok: false, reason: say('matching.value.notDate', { text }) });
    },
  );
});
