import { describe, expect, it } from 'vitest';
import { akinness } from '../../../shared/matching/akin/akin-words';
import { readPhrase } from '../../../shared/matching/phrase';

const between = (a: string, b: string) => akinness(readPhrase(a), readPhrase(b));

describe('acts, states, roles, times and questions', () => {
  it.each([
    ['Muốn học thêm', 'Nhu cầu bồi dưỡng', 'all'],
    ['Hỏng gì', 'Sự cố', 'all'],
    ['Mượn để làm gì', 'Mục đích mượn', 'all'],
    ['Bao giờ xong', 'Thời gian hoàn thành', 'all'],
    ['Vì sao nghỉ', 'Lý do vắng', 'all'],
    ['Thủ quỹ', 'Thủ kho', 'some'],
    ['Điểm cộng', 'Bị trừ', 'none'],
  ])('of «%s» and «%s» are akin: %s', (a, b, akin) => {
    expect(between(a, b)).toBe(akin);
    expect(between(b, a)).toBe(akin);
  });
});
