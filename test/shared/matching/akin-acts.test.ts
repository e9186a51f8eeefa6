import { describe, expect, it } from 'vitest';
import { AKIN_ACTS } from '../../../shared/matching/akin/acts';
import { akinness } from '../../../shared/matching/akin/akin-words';
import { AKIN_ASKING } from '../../../shared/matching/akin/asking';
import { AKIN_CARE } from '../../../shared/matching/akin/care';
import { AKIN_EVERYDAY } from '../../../shared/matching/akin/everyday';
import { AKIN_ROLES } from '../../../shared/matching/akin/roles';
import { AKIN_STATES } from '../../../shared/matching/akin/states';
import { AKIN_TIMES } from '../../../shared/matching/akin/times';
import { areOpposite, sidesOf } from '../../../shared/matching/opposites';
import { readPhrase } from '../../../shared/matching/phrase';
import { spellingKey } from '../../../shared/matching/spelling';

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

  it('have each word of a line once, and no two that are opposite', () => {
    const lines = [
      ...AKIN_ACTS,
      ...AKIN_ASKING,
      ...AKIN_CARE,
      ...AKIN_EVERYDAY,
      ...AKIN_ROLES,
      ...AKIN_STATES,
      ...AKIN_TIMES,
    ].map((line) => line.split('|'));
    expect(lines.filter((words) => new Set(words).size < words.length)).toEqual([]);
    const against = lines.flatMap((words) =>
      words.flatMap((one, at) =>
        words
          .slice(at + 1)
          .filter((other) => areOpposite(sidesOf(spellingKey(one)), sidesOf(spellingKey(other))))
          .map((other) => `${one} – ${other}`),
      ),
    );
    expect(against).toEqual([]);
  });
});
