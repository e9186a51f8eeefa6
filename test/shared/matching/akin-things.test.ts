import { describe, expect, it } from 'vitest';
import { akinness } from '../../../shared/matching/akin/akin-words';
import { AKIN_THINGS } from '../../../shared/matching/akin/things';
import { areOpposite, sidesOf } from '../../../shared/matching/opposites';
import { readPhrase } from '../../../shared/matching/phrase';
import { spellingKey } from '../../../shared/matching/spelling';
import { expandAbbreviations } from '../../../shared/matching/vocabulary/abbreviations';

const LINES = AKIN_THINGS.map((line) => line.split('|'));

describe('words for one thing', () => {
  it.each([
    ['Nhà ở đâu', 'Nơi cư ngụ', 'all'],
    ['Dị ứng gì', 'Tiền sử dị ứng', 'all'],
    ['Mua ở đâu', 'Cửa hàng', 'all'],
    ['Họp ở đâu', 'Địa điểm', 'all'],
    ['Trâu', 'Bò', 'none'],
    ['Người mượn', 'Ngày mượn', 'some'],
  ])('of «%s» and «%s» are akin: %s', (a, b, akin) => {
    expect(akinness(readPhrase(a), readPhrase(b))).toBe(akin);
  });

  it('stand once in a line, and never with their opposites', () => {
    const wrong = LINES.flatMap((words) => [
      ...words.filter((word, at) => words.indexOf(word) < at),
      ...words.filter((one) =>
        words.some((other) => areOpposite(sidesOf(spellingKey(one)), sidesOf(spellingKey(other)))),
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  it('are runs that are short enough to be looked up', () => {
    const long = LINES.flat().filter(
      (words) => expandAbbreviations(spellingKey(words)).split(' ').length > 4,
    );
    expect(long).toEqual([]);
  });

  it('are lines of two words at least', () => {
    expect(LINES.filter((words) => words.length < 2)).toEqual([]);
  });
});
