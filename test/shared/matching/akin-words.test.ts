import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { akinness } from '../../../shared/matching/akin/akin-words';
import { AKIN_LINES } from '../../../shared/matching/akin/lines';
import { areOpposite, sidesOf } from '../../../shared/matching/opposites';
import { readPhrase } from '../../../shared/matching/phrase';
import { spellingKey } from '../../../shared/matching/spelling';
import { expandAbbreviations } from '../../../shared/matching/vocabulary/abbreviations';

const between = (a: string, b: string) => akinness(readPhrase(a), readPhrase(b));

describe('words of two names', () => {
  it.each([
    ['Ai giữ', 'Người quản lý', 'all'],
    ['Ăn trưa', 'Bữa chính trưa', 'all'],
    ['Bộ phận xử lý', 'Đơn vị chủ trì', 'all'],
    ['Địa điểm', 'Phòng họp', 'all'],
    ['Lý do cắt suất', 'Nguyên nhân khác', 'some'],
    ['Biển số', 'Hạnh kiểm', 'none'],
  ])('of «%s» and «%s» are akin: %s', (a, b, akin) => {
    expect(between(a, b)).toBe(akin);
    expect(between(b, a)).toBe(akin);
  });

  it('are akin without their marks as well', () => {
    expect(between('Bo phan xu ly', 'Don vi chu tri')).toBe('all');
  });

  it('are akin to themselves', () => {
    const name = fc.constantFrom(...AKIN_LINES.flatMap((line) => line.split('|')));
    fc.assert(fc.property(name, (text) => between(text, text) === 'all'));
  });
});

describe('a line of akin words', () => {
  const lines = AKIN_LINES.map((line) => line.split('|'));

  it('has each word once, and no two that are opposite', () => {
    const wrong = lines.flatMap((words) => {
      const twice = words.filter((word, at) => words.indexOf(word) < at);
      const against = words.flatMap((one, at) =>
        words
          .slice(at + 1)
          .filter((other) => areOpposite(sidesOf(spellingKey(one)), sidesOf(spellingKey(other))))
          .map((other) => `${one} – ${other}`),
      );
      return [...twice, ...against];
    });
    expect(wrong).toEqual([]);
  });

  it('has two words at least', () => {
    expect(lines.filter((words) => words.length < 2)).toEqual([]);
  });

  it('has runs that are short enough to be looked up', () => {
    const long = lines
      .flat()
      .filter((words) => expandAbbreviations(spellingKey(words)).split(' ').length > 4);
    expect(long).toEqual([]);
  });
});
