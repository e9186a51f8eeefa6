import { describe, expect, it } from 'vitest';
import { allSyllables, isSameSpelling, isSyllable, variantKey } from '../../../shared/vietnamese';

const syllables = [...allSyllables()];

describe('isSyllable', () => {
  it.each([
    ...['nghiêng', 'Nguyễn', 'HOÀ', 'hòa', 'thúy', 'thuý', 'quý', 'quốc', 'Quới', 'gì', 'giếng'],
    ...['giữa', 'khuỷu', 'ngoằn', 'yến', 'Ý', 'a', 'Kỳ', 'kĩ', 'xoong', 'Páo', 'Thẻn', 'uống'],
  ])('%s is legal', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each([
    ...['', 'ngiêng', 'kà', 'ce', 'qa', 'hoàp', 'tiéng', 'toà́n'],
    ...['Krông', 'Đắk', 'Niê', 'bùôn', 'José', 'ab', 'tât', 'hoà hòa', 'fa', '12'],
  ])('%j is not', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('knows every syllable once, in small NFC letters', () => {
    expect(new Set(syllables).size).toBe(syllables.length);
    expect(syllables.filter((one) => !isSyllable(one) || one !== one.normalize('NFC'))).toEqual([]);
    expect(syllables.length).toBeGreaterThan(15_000);
  });

  it('has one tone at most, and only rising or heavy before a stop', () => {
    const tonesOf = (one: string) =>
      one.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
    expect(syllables.filter((one) => tonesOf(one).length > 1)).toEqual([]);
    const stopped = syllables.filter((one) => /(?:c|ch|p|t)$/.test(one));
    expect(stopped.filter((one) => !/^[\u0301\u0323]$/.test(tonesOf(one).join('')))).toEqual([]);
  });
});

describe('variantKey', () => {
  it.each([
    ['Hòa Bình', 'Hoà Bình'],
    ['thúy', 'thuý'],
    ['Lý', 'Lí'],
    ['kỹ sư', 'kĩ sư'],
    ['QUÝ', 'quí'],
    ['Nguyễn  Thúy', 'nguyễn thuý'.normalize('NFD')],
  ])('%s and %s are one', (a, b) => {
    expect(isSameSpelling(a, b)).toBe(true);
  });

  it.each([
    ['Bố', 'Bộ'],
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['Hoa', 'Hòa'],
    ['Đạo', 'Dao'],
  ])('%s and %s are two', (a, b) => {
    expect(isSameSpelling(a, b)).toBe(false);
  });

  it('is idempotent, and makes one key of both places of a tone mark', () => {
    const moved = syllables.filter((one) => variantKey(variantKey(one)) !== variantKey(one));
    expect(moved).toEqual([]);
    const old = syllables.filter(
      (one) => /(?:[òóỏõọ][ae]|[ùúủũụ]y)$/.test(one) && !/^qu/.test(one),
    );
    expect(old.length).toBeGreaterThan(300);
    const apart = old.filter((one) => {
      const [, onset = '', vowel = '', tone = '', rest = ''] =
        /^(.*?)([ou])(\p{M})([aey])$/u.exec(one.normalize('NFD')) ?? [];
      return !isSameSpelling(one, onset + vowel + rest + tone);
    });
    expect(apart).toEqual([]);
  });
});
