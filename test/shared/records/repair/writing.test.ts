import { describe, expect, it } from 'vitest';
import { repairsOf } from './table-of';

describe('legacy fonts', () => {
  it('become Unicode, and names of a capital font get their capitals', () => {
    expect(repairsOf({ full_name: ['NguyÔn V¨n B×nh', 'lß thÞ mai'] })).toEqual([
      'A2 safe: tcvn3 → Nguyễn Văn Bình',
      'A3 safe: tcvn3, name-case → Lò Thị Mai',
    ]);
    expect(repairsOf({ full_name: ['Nguyeãn Vaên Bình'] })).toEqual([
      'A2 safe: vni → Nguyễn Văn Bình',
    ]);
  });

  it('are found in columns of which nothing is known, and in notes', () => {
    expect(repairsOf({ unknown: ['häc  giái'], note: ['hoïc gioûi'] })).toEqual([
      'A2 safe: tcvn3 → học  giỏi',
      'B2 safe: vni → học giỏi',
    ]);
  });

  it('are a proposal for text that is legal as it stands in a column of the font', () => {
    expect(repairsOf({ unknown: ['Lª ThÞ V©n', 'TrÇn V¨n', 'Tó'] })).toEqual([
      'A2 safe: tcvn3 → Lê Thị Vân',
      'A3 safe: tcvn3 → Trần Văn',
      'A4 proposal: tcvn3 → Tú',
    ]);
  });

  it('keep their capitals until it is decided, for a capital may be a small letter of the font', () => {
    expect(repairsOf({ full_name: ['Cø ThÞ Dë', 'Ly A DÕ'] })).toEqual([
      'A2 safe: tcvn3 → Cứ Thị Dở',
      'A3 proposal: tcvn3 → Ly A Dế',
    ]);
  });

  it('are a proposal where the column is in Unicode', () => {
    expect(repairsOf({ unknown: ['Đặng Thị', 'Trần Văn', 'V¨n'] })).toEqual([
      'A4 proposal: tcvn3 → Văn',
    ]);
  });

  it('are left alone, capitals and all, where either font would do', () => {
    expect(repairsOf({ full_name: ['ñi', 'buûn'] })).toEqual([]);
  });

  it('leave names of ethnic groups and places alone', () => {
    const unknown = ['Gia-rai', 'Ê-đê', "H'Mông", "K'Ho", 'Niê', 'Đắk Lắk', 'Krông Nô', 'Bôk'];
    expect(repairsOf({ unknown })).toEqual([]);
  });
});

describe('letters, marks and spaces', () => {
  it('marks apart are composed, also where the text shown is the same', () => {
    expect(repairsOf({ unknown: ['Hà Nội'.normalize('NFD'), 'Hà Nội'] })).toEqual([
      'A2 safe: nfc → Hà Nội',
    ]);
  });

  it('what cannot be seen goes everywhere', () => {
    expect(repairsOf({ note: ['Nghỉ\u200b ốm'], student_code: ['\ufeffHS01'] })).toEqual([
      'A2 safe: invisible → Nghỉ ốm',
      'B2 safe: invisible → HS01',
    ]);
  });

  it('stray spaces go where they mean nothing', () => {
    const columns = {
      full_name: ['  Lò\u00a0 Thị\nMai '],
      perm_hamlet: [' Bản  Phủ\n Tổ 1 '],
      student_code: [' HS  01 '],
      note: [' nghỉ  ốm '],
      unknown: [' a  b '],
    };
    expect(repairsOf(columns)).toEqual([
      'A2 safe: spaces → Lò Thị Mai',
      'B2 safe: spaces → Bản Phủ\nTổ 1',
      'C2 safe: spaces → HS  01',
    ]);
  });

  it('codes keep their capitals', () => {
    expect(repairsOf({ student_code: ['hs01'], email: ['An@x.vn'], class_name: ['1a'] })).toEqual(
      [],
    );
  });
});

describe('names of persons', () => {
  it('get one capital a word in every name field', () => {
    const columns = {
      full_name: ['NGUYỄN VĂN A', 'Lò Thị Mai', "H'HEN NIÊ"],
      father_name: ['giàng a páo', '', ''],
    };
    expect(repairsOf(columns)).toEqual([
      'A2 safe: name-case → Nguyễn Văn A',
      'B2 safe: name-case → Giàng A Páo',
      "A4 safe: name-case → H'Hen Niê",
    ]);
  });

  it('go back to capitals where a form wants them', () => {
    expect(repairsOf({ full_name: ['Lò Thị Mai', 'LÒ VĂN'] }, { names: 'upper' })).toEqual([
      'A2 safe: name-case → LÒ THỊ MAI',
    ]);
  });

  it('stay when there is more than a name', () => {
    expect(repairsOf({ full_name: ['Lò Thị Mai (HSKT)', 'LÒ VĂN 2'], note: ['GẦY'] })).toEqual([]);
  });
});
