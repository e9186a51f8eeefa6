import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../shared/matching/phrase';

const named = (text: string) => [...readPhrase(text).attributes];

describe('headers put as questions', () => {
  it('ask where, why, who and when', () => {
    expect(named('Vì sao không đạt')).toEqual(named('Lý do không đạt'));
    expect(named('Ai thu')).toEqual(named('Người thu'));
    expect(named('Bao giờ thu hoạch')).toEqual(named('Ngày thu hoạch'));
  });

  it('ask how many, not for a number by which something is known', () => {
    expect(named('Mấy lớp')).toEqual(['class_count']);
    expect(named('Bao nhiêu phòng')).toEqual(['rooms']);
    expect(named('Mấy thẻ')).toEqual([]);
  });

  it('ask yes or no where a name may be ticked', () => {
    expect(named('Có khuyết tật không')).toEqual(['disabled']);
    expect(named('Đóng tiền chưa')).toEqual(['is_paid']);
    expect(named('Họp chưa')).toEqual([]);
  });
});
