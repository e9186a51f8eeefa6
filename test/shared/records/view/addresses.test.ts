import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMUNES, PROVINCES } from '../../../../shared/records/lists';
import { understand } from '../../../../shared/records/understand';
import { readAddress, recordView } from '../../../../shared/records/view';
import { tableOf } from '../table-of';

/** Hamlet, commune, district, province. */
const partsOf = (text: string) => {
  const { hamlet, commune, district, province } = readAddress(text);
  return [hamlet, commune, district, province];
};

describe('an address is taken apart', () => {
  it.each<[string, readonly string[]]>([
    ['Thôn Lý, xã Tả Van, tỉnh Lào Cai', ['Thôn Lý', 'xã Tả Van', '', 'tỉnh Lào Cai']],
    [
      'Thôn Lý, xã Tả Van, thị xã Sa Pa, tỉnh Lào Cai, Việt Nam',
      ['Thôn Lý', 'xã Tả Van', 'thị xã Sa Pa', 'tỉnh Lào Cai'],
    ],
    [
      'Thôn 3 xã Tả Van huyện Sa Pa tỉnh Lào Cai',
      ['Thôn 3', 'xã Tả Van', 'huyện Sa Pa', 'tỉnh Lào Cai'],
    ],
    [
      'Số 12 Lê Lợi, Phường Bến Nghé, Quận 1, TP.HCM',
      ['Số 12 Lê Lợi', 'Phường Bến Nghé', 'Quận 1', 'TP.HCM'],
    ],
    [
      'Khu phố 2 - P. An Khánh - TP Hồ Chí Minh',
      ['Khu phố 2', 'P. An Khánh', '', 'TP Hồ Chí Minh'],
    ],
    [
      'Tổ 5; P. Kim Tân; TP. Lào Cai; T. Lào Cai',
      ['Tổ 5', 'P. Kim Tân', 'TP. Lào Cai', 'T. Lào Cai'],
    ],
    [
      'Ấp 3, Xã Bình Hưng, Bình Chánh, TP Hồ Chí Minh',
      ['Ấp 3', 'Xã Bình Hưng', 'Bình Chánh', 'TP Hồ Chí Minh'],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it('without types, by the list of communes of its province', () => {
    expect(partsOf('Bản Hồ, Lào Cai')).toEqual(['', 'Bản Hồ', '', 'Lào Cai']);
    expect(partsOf('Thôn 1, Bản Hồ, Lào Cai')).toEqual(['Thôn 1', 'Bản Hồ', '', 'Lào Cai']);
  });

  it('with provinces of before 1/7/2025, as they are written', () => {
    expect(partsOf('Xã Púng Luông, huyện Mù Cang Chải, tỉnh Yên Bái')).toEqual([
      '',
      'Xã Púng Luông',
      'huyện Mù Cang Chải',
      'tỉnh Yên Bái',
    ]);
  });

  it('but what could be read in two ways is left out', () => {
    expect(partsOf('Tả Van, Sa Pa, Lào Cai')).toEqual(['', '', '', 'Lào Cai']);
    expect(partsOf('Nhà ông Sáu')).toEqual(['', '', '', '']);
    expect(partsOf('')).toEqual(['', '', '', '']);
  });

  it('and a city of the district level is no province', () => {
    expect(partsOf('Phường Cốc Lếu, TP Lào Cai')).toEqual(['', 'Phường Cốc Lếu', 'TP Lào Cai', '']);
    expect(partsOf('Phường Tân Bình, TP Hải Dương')[3]).toBe('');
    expect(partsOf('Phường Tân Bình, tỉnh Hải Dương')[3]).toBe('tỉnh Hải Dương');
  });

  it('with every commune and province of today', () => {
    const provinces = new Map(PROVINCES.map((one) => [one.code, `${one.type} ${one.name}`]));
    fc.assert(
      fc.property(fc.constantFrom(...COMMUNES), ({ type, name, provinceCode }) => {
        const commune = `${type} ${name}`;
        const province = provinces.get(provinceCode) ?? '';
        expect(partsOf(`Tổ 4, ${commune}, ${province}`)).toEqual(['Tổ 4', commune, '', province]);
      }),
      { numRuns: 500 },
    );
  });
});

it('makes nothing up: every part stands in the text', () => {
  const word = fc.constantFrom(
    'Thôn',
    'Lý',
    'xã',
    'Tả Van',
    'huyện',
    'Sa Pa',
    'tỉnh',
    'Lào Cai',
    ',',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const text = words.join(' ');
      for (const part of partsOf(text)) {
        for (const piece of part.split(', ')) expect(text).toContain(piece);
      }
    }),
  );
});

describe('the permanent address of a view', () => {
  it('gives its parts when a table has it in one column', () => {
    const table = tableOf(
      ['Mã học sinh', 'Hộ khẩu thường trú'],
      [['HS1', 'Thôn Lý, xã Tả Van, tỉnh Lào Cai']],
    );
    const view = recordView(table, understand(table));
    expect(view.value(0, 'perm_commune')).toEqual({
      text: 'xã Tả Van',
      cells: ['B2'],
      columnIds: ['B'],
      how: 'split',
    });
    expect(view.text(0, 'perm_province')).toBe('tỉnh Lào Cai');
    expect(view.text(0, 'perm_district')).toBe('');
  });

  it('is put together when a table has its parts', () => {
    const table = tableOf(
      ['Mã học sinh', 'Thôn', 'Xã', 'Tỉnh'],
      [
        ['HS1', 'Thôn Lý', 'Xã Tả Van', 'Lào Cai'],
        ['HS2', null, 'Xã Tả Van', 'Lào Cai'],
      ],
    );
    const view = recordView(table, understand(table));
    expect(view.text(0, 'permanent_address')).toBe('Thôn Lý, Xã Tả Van, Lào Cai');
    expect(view.text(1, 'permanent_address')).toBe('Xã Tả Van, Lào Cai');
  });

  it('is not made of one part alone', () => {
    const table = tableOf(['Mã học sinh', 'Thôn'], [['HS1', 'Thôn Lý']]);
    expect(recordView(table, understand(table)).fields).not.toContain('permanent_address');
  });
});
