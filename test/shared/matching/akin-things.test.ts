import { describe, expect, it } from 'vitest';
import { akinness } from '../../../shared/matching/akin/akin-words';
import { readPhrase } from '../../../shared/matching/phrase';

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
});
