import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMUNES, ETHNIC_GROUPS, PROVINCES } from '../../../shared/records/lists';
import {
  allSyllables,
  detectLegacy,
  detectLegacyColumn,
  fromLegacy,
  isLegalUnicode,
  readLegacy,
  toLegacy,
} from '../../../shared/vietnamese';

const syllables = [...allSyllables()];
const encodings = ['tcvn3', 'vni'] as const;
const isAscii = (text: string) => !/[\u0080-\uffff]/.test(text);

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const syllable = fc.constantFrom(...syllables);
const name = fc
  .array(syllable.map(capitalised), { minLength: 2, maxLength: 5 })
  .map((words) => words.join(' '));

describe.each(encodings)('%s', (encoding) => {
  it('takes every syllable there and back', () => {
    const lost = syllables.filter((one) => {
      const legacy = toLegacy(one, encoding);
      return isAscii(legacy) ? legacy !== one : readLegacy(legacy, encoding) !== one;
    });
    expect(lost).toEqual([]);
  });

  it('takes sentences there and back, from NFC and NFD', () => {
    const sentence = fc.array(syllable, { minLength: 1, maxLength: 8 }).map((one) => one.join(' '));
    fc.assert(
      fc.property(sentence, (text) => {
        fc.pre(!isAscii(text));
        expect(readLegacy(toLegacy(text, encoding), encoding)).toBe(text);
        expect(toLegacy(text.normalize('NFD'), encoding)).toBe(toLegacy(text, encoding));
      }),
    );
  });

  it('is never taken for the other encoding', () => {
    const misread = syllables
      .map((one) => toLegacy(one, encoding))
      .filter((legacy) => ![encoding, null].includes(detectLegacy(legacy)));
    expect(misread).toEqual([]);
  });

  it('reads nothing out of plain letters, digits and Unicode letters', () => {
    expect(readLegacy('Nguyen Van A 12', encoding)).toBeNull();
    expect(readLegacy('Nguyễn Văn', encoding)).toBeNull();
  });
});

it('VNI keeps capitals', () => {
  const lost = syllables
    .map((one) => one.toUpperCase())
    .filter((one) => !isAscii(one) && readLegacy(toLegacy(one, 'vni'), 'vni') !== one);
  expect(lost).toEqual([]);
});

describe('fromLegacy', () => {
  it.each([
    ['TiÕng ViÖt rÊt hay', 'Tiếng Việt rất hay'],
    ['Hä vµ tªn', 'Họ và tên'],
    ['Ngµy, th¸ng, n¨m sinh', 'Ngày, tháng, năm sinh'],
    ['nguyÔn v¨n b×nh', 'nguyễn văn bình'],
    ['NGUYÔN V¡N B×NH', 'NGUYỄN VĂN BÌNH'],
    ['§iÖn Biªn', 'Điện Biên'],
    ['tr\u00ad\u00eang mÇm non', 'trường mầm non'],
    ['Tieáng Vieät raát hay', 'Tiếng Việt rất hay'],
    ['Hoï vaø teân', 'Họ và tên'],
    ['TRÖÔØNG TIEÅU HOÏC', 'TRƯỜNG TIỂU HỌC'],
    ['Aùnh, lôùp 5A', 'Ánh, lớp 5A'],
  ])('%s → %s', (legacy, unicode) => {
    expect(fromLegacy(legacy)).toBe(unicode);
  });

  it.each([
    'Gia-rai',
    'Ê-đê',
    "H'Mông",
    "K'Ho",
    'Đắk Lắk',
    'Krông Nô',
    'Niê',
    'Y Bôk Ayũn',
    'Siu Blêh',
    'Sùng A Páo',
    'Hồ Thị Kôn',
    'Noël, José, Zoë, René',
    '5 × 3 m², § 4, 20 °C',
    'soft\u00adhyphen Hà\u00adNội'.normalize('NFC'),
    'Hà Nội'.normalize('NFD'),
    'tiÕ',
    '',
  ])('%s stays', (text) => {
    expect(fromLegacy(text)).toBe(text);
  });

  it('never converts legal syllables, alone or as names and addresses', () => {
    expect(syllables.filter((one) => fromLegacy(one) !== one)).toEqual([]);
    fc.assert(
      fc.property(name, name, (person, place) => {
        for (const text of [person, person.toUpperCase(), `Bản ${place}, xã ${person} - số 12/3`]) {
          expect(fromLegacy(text)).toBe(text);
          expect(isLegalUnicode(text)).toBe(true);
        }
      }),
    );
  });

  it('never converts names of places and ethnic groups', () => {
    const listed = [
      ...PROVINCES.flatMap((one) => [one.name, ...one.mergedFrom.map((old) => old.name)]),
      ...COMMUNES.map((one) => `${one.type} ${one.name}`),
      ...ETHNIC_GROUPS.flatMap((one) => [one.name, ...one.otherNames, ...one.spellings]),
    ];
    expect(listed.filter((one) => fromLegacy(one) !== one)).toEqual([]);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...encodings), (text, encoding) => {
        const once = fromLegacy(toLegacy(text, encoding));
        expect(fromLegacy(once)).toBe(once);
      }),
    );
  });
});

describe('detectLegacyColumn', () => {
  it('lets sure texts speak for those that could be read in two ways', () => {
    expect(detectLegacy('ñi')).toBeNull();
    expect(detectLegacyColumn(['ñi', 'Haø Noäi', 'An'])).toBe('vni');
    expect(detectLegacyColumn(['Lª', 'Hång', 'Lan'])).toBe('tcvn3');
  });

  it('says nothing of a column of Unicode, of plain letters, or of both kinds', () => {
    expect(detectLegacyColumn(['Hà', 'Hồng', 'José'])).toBeNull();
    expect(detectLegacyColumn(['Lan', 'Nam', ''])).toBeNull();
    expect(detectLegacyColumn(['Lª Ngäc', 'Nguyễn', 'Đặng'])).toBeNull();
  });

  it('finds the encoding of any column of names', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 20, maxLength: 30 }),
        fc.constantFrom(...encodings),
        (names, encoding) => {
          expect(detectLegacyColumn(names.map((one) => toLegacy(one, encoding)))).toBe(encoding);
        },
      ),
    );
  });
});
