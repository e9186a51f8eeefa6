import { describe, expect, it } from 'vitest';
import { ETHNIC_GROUPS } from '../../../../shared/records/lists';
import { repairsOf } from './table-of';

describe('code lists', () => {
  it('turn codes into names, and names into codes where codes are wanted', () => {
    const columns = { gender: ['01', 'Nữ', 'nam'], religion: ['99', 'công giáo', 'Đạo khác'] };
    expect(repairsOf(columns)).toEqual([
      'A2 safe: code-to-name → Nam',
      'B2 safe: code-to-name → Không',
      'B3 safe: list-spelling → Công giáo',
      'A4 safe: list-spelling → Nam',
    ]);
    expect(repairsOf(columns, { codeLists: 'code' })).toEqual([
      'A3 safe: name-to-code → 02',
      'B3 safe: name-to-code → 02',
      'A4 safe: name-to-code → 01',
    ]);
  });

  it('leave codes without their zeros to the person', () => {
    expect(repairsOf({ gender: [1] })).toEqual(['A2 proposal: code-to-name → Nam']);
  });

  it('leave alone what is a code by nature, x marks, and lists that are not known', () => {
    expect(
      repairsOf({ rank_code: ['V.07.03.08'], party_member: ['1'] }, { kind: 'staff' }),
    ).toEqual([]);
    expect(repairsOf({ nationality: ['viet nam'], competence_result: ['T'] })).toEqual([]);
  });
});

describe('ethnic groups', () => {
  it.each([
    ['kinh', 'Kinh'],
    ["H'Mông", 'Hmông'],
    ['MÔNG', 'Hmông'],
    ['Khmer', 'Khơ-me'],
    ['Ê Đê', 'Ê-đê'],
    ['gia rai', 'Gia-rai'],
    ["K'Ho", 'Cơ-ho'],
    ['Muong', 'Mường'],
    ['Khơ Mú', 'Khơ-mú'],
  ])('%s is written %s', (text, name) => {
    expect(repairsOf({ ethnicity: [text] })).toEqual([`A2 safe: list-spelling → ${name}`]);
  });

  it('known by another name only are a proposal', () => {
    expect(repairsOf({ ethnicity: ['Việt', 'Ra-đê'] })).toEqual([
      'A2 proposal: list-spelling → Kinh',
      'A3 proposal: list-spelling → Ê-đê',
    ]);
  });

  it('a letter off the list are a proposal, shorter words and codes are not', () => {
    expect(repairsOf({ ethnicity: ['Tháii', 'Mườn', 'Daoo', 'Dạ', '0112'] })).toEqual([
      'A2 proposal: list-spelling → Thái',
      'A3 proposal: list-spelling → Mường',
      'A4 proposal: list-spelling → Dao',
    ]);
    expect(repairsOf({ ethnicity: ['Tháii'] }, { codeLists: 'code' })).toEqual([
      'A2 proposal: name-to-code → 03',
    ]);
  });

  it('are never guessed from a name that several have', () => {
    expect(repairsOf({ ethnicity: ['Thổ', 'Tày', 'Hạ', 'Tay', 'Tho', 'Xá Lá Vàng'] })).toEqual([]);
  });

  it('come out only by the names of the list', () => {
    const texts = ETHNIC_GROUPS.flatMap((group) => [...group.otherNames, ...group.spellings]);
    const names = new Set(ETHNIC_GROUPS.map(({ name }) => name));
    const shown = repairsOf({ ethnicity: texts }).map((line) => line.split(' → ')[1] ?? '');
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('provinces', () => {
  it('are written as in the list, with their type where it was written', () => {
    const perm_province = [
      'điện biên',
      'TỈNH LÀO CAI',
      'Hòa bình',
      'TP. Hà Nội',
      'Thanh Hoá',
      '11',
    ];
    expect(repairsOf({ perm_province })).toEqual([
      'A2 safe: list-spelling → Điện Biên',
      'A3 safe: list-spelling → Tỉnh Lào Cai',
      'A4 proposal: province-merged → Phú Thọ',
      'A5 safe: list-spelling → Thành phố Hà Nội',
      'A6 safe: list-spelling → Thanh Hóa',
      'A7 safe: code-to-name → Điện Biên',
    ]);
  });

  it('that ended become the new one, as a proposal', () => {
    expect(repairsOf({ perm_province: ['Tỉnh Yên Bái', '02', '15', 'Lào Cai'] })).toEqual([
      'A2 proposal: province-merged → Tỉnh Lào Cai',
      'A3 proposal: province-merged → Tuyên Quang',
      'A4 proposal: province-merged → Lào Cai',
    ]);
  });

  it('stay where the papers speak: birth place, home town', () => {
    expect(repairsOf({ birth_place: ['Yên Bái'], home_town: ['Tỉnh Hà Giang'] })).toEqual([]);
  });
});

describe('communes and districts', () => {
  const inDienBien = (commune: string) => ({
    perm_province: ['Điện Biên'],
    perm_commune: [commune],
  });

  it('are written as in the list', () => {
    expect(repairsOf(inDienBien('XÃ THANH NƯA'))).toEqual([
      'B2 safe: list-spelling → Xã Thanh Nưa',
    ]);
    expect(repairsOf(inDienBien('thanh nưa'))).toEqual(['B2 safe: list-spelling → Thanh Nưa']);
    expect(repairsOf(inDienBien('Xã Thanh Nưa'))).toEqual([]);
  });

  it('of another type are a proposal where the province has that name', () => {
    expect(repairsOf(inDienBien('Thị trấn Mường Ảng'))).toEqual([
      'B2 proposal: commune-renamed → Xã Mường Ảng',
    ]);
    expect(repairsOf({ perm_commune: ['Thị trấn Mường Ảng'] })).toEqual([]);
  });

  it('a letter or a mark off the one of the province are a proposal', () => {
    expect(repairsOf(inDienBien('Xã Na Son'))).toEqual([]);
    for (const text of ['Xã Na Sơn', 'Xã Na Som', 'Xã Na Sonn']) {
      expect(repairsOf(inDienBien(text))).toEqual(['B2 proposal: list-spelling → Xã Na Son']);
    }
    expect(repairsOf({ perm_commune: ['Xã Na Sơn'] })).toEqual([]);
  });

  it('that the list does not have are left alone', () => {
    expect(repairsOf(inDienBien('Xã Không Có'))).toEqual([]);
    expect(repairsOf(inDienBien('Phường Na Sơn'))).toEqual([]);
  });

  it('a column of districts is emptied, as a proposal', () => {
    expect(repairsOf({ perm_district: ['Huyện Điện Biên'] })).toEqual([
      'A2 proposal: district-ended → ',
    ]);
  });

  it('an address loses its district where the commune is one of today', () => {
    const permanent_address = [
      'Bản Phủ, xã Thanh Nưa, huyện Điện Biên, tỉnh Điện Biên',
      'Bản Phủ, xã Không Có, huyện Điện Biên, tỉnh Điện Biên',
      'Bản Phủ, xã Thanh Nưa, tỉnh Điện Biên',
    ];
    expect(repairsOf({ permanent_address })).toEqual([
      'A2 proposal: district-ended → Bản Phủ, xã Thanh Nưa, tỉnh Điện Biên',
    ]);
  });
});
