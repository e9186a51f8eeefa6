import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMUNES, PROVINCES } from '../../../shared/records/lists';
import {
  allSyllables,
  properName,
  properPlace,
  splitName,
  tidy,
  upperName,
} from '../../../shared/vietnamese';

const word = fc
  .constantFrom(...allSyllables())
  .map((one) => one.charAt(0).toUpperCase() + one.slice(1));
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

describe('properName', () => {
  it.each([
    ['NGUYỄN VĂN A', 'Nguyễn Văn A'],
    ['nguyễn thị ánh', 'Nguyễn Thị Ánh'],
    ['NGuyễn văn Bình', 'Nguyễn Văn Bình'],
    ['LÒ THỊ MAI', 'Lò Thị Mai'],
    ['GIÀNG A PÁO', 'Giàng A Páo'],
    ['CÔNG TẰNG TÔN NỮ HÀ', 'Công Tằng Tôn Nữ Hà'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ['h’hen niê', 'H’Hen Niê'],
    ['Y THÔNG KSOR', 'Y Thông Ksor'],
    ['Y-THÔNG KSOR', 'Y-Thông Ksor'],
    ['Y BLÔ Ê-BAN', 'Y Blô Ê-ban'],
    ['Ê-Ban', 'Ê-Ban'],
    ["K'BRÊU", "K'Brêu"],
    ['RƠ-Ô LÊ', 'Rơ-ô Lê'],
    ['Anna McDonald', 'Anna McDonald'],
    ['', ''],
  ])('%s → %s, from NFC and NFD', (text, proper) => {
    expect(properName(text)).toBe(proper);
    expect(properName(text.normalize('NFD'))).toBe(proper);
  });

  it('is idempotent for any text', () => {
    for (let code = 0; code < 0x2fff; code += 1) {
      const once = properName(`${String.fromCharCode(code)}a`);
      if (properName(once) !== once) expect.fail(`U+${code.toString(16)}`);
    }
    fc.assert(
      fc.property(fc.oneof(name, fc.string({ unit: 'grapheme' })), (text) => {
        const once = properName(text);
        expect(properName(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('gets a proper name back from capitals and from small letters', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(properName(upperName(text))).toBe(text);
        expect(properName(text.toLowerCase())).toBe(text);
      }),
    );
  });

  it('changes nothing but capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aăÊđĐhHkyYNGUỄ'’- .,()1") }), (text) => {
        expect(properName(text).toLowerCase()).toBe(text.normalize('NFC').toLowerCase());
      }),
    );
  });
});

describe('properPlace', () => {
  it.each([
    ['THÀNH PHỐ HỒ CHÍ MINH', 'Thành phố Hồ Chí Minh'],
    ['xã thanh nưa', 'Xã Thanh Nưa'],
    ['BÀ RỊA - VŨNG TÀU', 'Bà Rịa - Vũng Tàu'],
    ['BẢN HUỔI PHÚC, XÃ NA SON, TỈNH ĐIỆN BIÊN', 'Bản Huổi Phúc, xã Na Son, tỉnh Điện Biên'],
    ['bản phủ', 'Bản Phủ'],
    ['', ''],
  ])('%s → %s', (text, proper) => {
    expect(properPlace(text.normalize('NFD'))).toBe(proper);
    expect(properPlace(proper)).toBe(proper);
  });

  it('gets every province and commune back from capitals but four that only the list can tell', () => {
    const places = [
      ...PROVINCES.map((one) => `${one.type} ${one.name}`),
      ...COMMUNES.map((one) => `${one.type} ${one.name}`),
    ];
    const changed = places.filter((one) => properPlace(one.toUpperCase()) !== one);
    expect(changed).toEqual(['Xã KDang', 'Xã SRó', "Xã Cư M'gar", "Xã Cư M'ta"]);
  });
});

describe('splitName', () => {
  it.each([
    ['Nguyễn Văn  A', 'Nguyễn Văn', 'A'],
    ['Lò Thị\u00a0Mai ', 'Lò Thị', 'Mai'],
    ['Mai', '', 'Mai'],
    ['', '', ''],
  ])('%s is %s + %s', (text, familyMiddle, given) => {
    expect(splitName(text)).toEqual({ familyMiddle, given });
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(name, (text) => {
        const { familyMiddle, given } = splitName(text);
        expect(tidy(`${familyMiddle} ${given}`)).toBe(text);
      }),
    );
  });
});

it('upperName writes capitals, NFC', () => {
  expect(upperName("Đặng H'Hen".normalize('NFD'))).toBe("ĐẶNG H'HEN");
});
