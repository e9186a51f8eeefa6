import { describe, expect, test } from 'vitest';
import {
  closeness,
  type LearntWords,
  WordVectors,
} from '../../../shared/matching/akin/word-vectors';
import { closeAlone, closeInAll, whereLies } from '../../../shared/matching/lies';
import { spellingKey } from '../../../shared/matching/spelling';
import { learnWords } from '../../tools/word-training';

const lies = (text: string, headings: readonly string[] = []) =>
  whereLies(spellingKey(text), headings);
const close = (a: string, b: string): number => closeAlone(lies(a), lies(b)) ?? 0;

describe('how close two texts are in use', () => {
  test.each([
    ['Số tiền đã nộp', 'Đóng bao nhiêu tiền', 'Ngày nộp'],
    ['Người nhận bàn giao', 'Ai nhận', 'Ngày giao'],
    ['Lý do nghỉ', 'Vì sao nghỉ', 'Số buổi nghỉ'],
    ['Dặn dò của bác sĩ', 'Lời dặn của BS', 'Tên bác sĩ'],
  ])('"%s" is closer to "%s" than to "%s"', (label, same, other) => {
    expect(close(label, same)).toBeGreaterThan(close(label, other));
  });

  test('the spelling of letters and of tones makes no difference', () => {
    expect(close('Hòa giải viên', 'Hoà giải viên'.normalize('NFD'))).toBeCloseTo(1, 5);
  });

  test('words typed without marks are read by what they may be', () => {
    expect(close('So tien da nop', 'Số tiền đã nộp')).toBeGreaterThan(0.7);
  });

  test('nothing is said of words that nobody has used', () => {
    expect(closeAlone(lies('xyzzy'), lies('Họ tên'))).toBeNull();
    expect(closeAlone(lies(''), lies('Họ tên'))).toBeNull();
  });

  test('headings are read with their label where either text has some', () => {
    const label = lies('Số lượng', ['Người lớn có điện thoại thông minh']);
    const [right, other] = ['Có điện thoại thông minh', 'Có xe máy'].map((text) =>
      closeInAll(lies(text), label),
    );
    expect(right ?? 0).toBeGreaterThan(other ?? 1);
    expect(closeInAll(lies('Lớp'), lies('Lớp'))).toBeNull();
  });
});

describe('learning where words lie', () => {
  const groups = [
    ['ai nhận', 'người nhận'],
    ['ai giao', 'người giao'],
    ['vì sao', 'lý do'],
    ['hôm nào', 'ngày'],
  ].flatMap((texts) =>
    Array.from({ length: 100 }, () => ({
      texts: texts.map((text) => spellingKey(text).split(' ')),
      times: 1,
    })),
  );
  const learnt: LearntWords = learnWords(groups);

  test('gives the same for the same texts', () => {
    expect(learnWords(groups)).toEqual(learnt);
  });

  test('lays texts of one group together, and apart from those of others', () => {
    const vectors = new WordVectors(learnt);
    const lie = (text: string) => vectors.vectorOf(spellingKey(text));
    expect(closeness(lie('vì sao'), lie('lý do'))).toBeGreaterThan(0.8);
    expect(closeness(lie('vì sao'), lie('ngày'))).toBeLessThan(0.5);
  });
});
