import { describe, expect, it } from 'vitest';
import { writeOut } from '../../../shared/matching/acronyms';
import { control } from './controls';
import { labelsOf, placed, texts } from './filled';

describe('names in the light of what stands under them', () => {
  it('a year among whole dates leaves them dates', () => {
    const born = placed(['Năm sinh', '04/06/1991', '1986', '12/12/1989']);
    expect(labelsOf(born, [control({ label: 'Ngày, tháng, năm sinh', kind: 'date' })])).toEqual([
      'Ngày, tháng, năm sinh',
    ]);
  });

  it('a year over whole dates is the day', () => {
    const joined = placed(['Năm vào Đảng', '03/02/2010', '19/05/2015']);
    expect(labelsOf(joined, [control({ label: 'Ngày vào Đảng', kind: 'date' })])).toEqual([
      'Ngày vào Đảng',
    ]);
  });

  it('hours go where a time is asked for', () => {
    const hours = placed(['Giờ nhập', '6h15', '6h30']);
    expect(labelsOf(hours, texts('Thời gian nhập'))).toEqual(['Thời gian nhập']);
  });

  it('the sign of percent is a share, no number of the row', () => {
    const shares = placed(['% TT', '45', '61']);
    expect(labelsOf(shares, texts('Tỷ lệ thương tật (%)'))).toEqual(['Tỷ lệ thương tật (%)']);
  });

  it('a unit over numbers is what is measured in it', () => {
    const measured = placed(['Cm', '102', '97'], ['Kg', '15,2', '13']);
    const controls = texts('Cân nặng', 'Chiều cao', 'Chuyên môn');
    expect(labelsOf(measured, controls)).toEqual(['Chiều cao', 'Cân nặng']);
  });

  it('a post over coefficients is what is paid for it', () => {
    const paid = placed(
      ['Họ tên', 'Lò Thị Pọm', 'Vàng A Sính'],
      ['Chuc vu', '0,55', '0,2'],
      ['Trach nhiem', '0,1', '0,1'],
    );
    const controls = texts('Họ và tên', 'Hệ số PC chức vụ', 'PC trách nhiệm', 'PC độc hại');
    expect(labelsOf(paid, controls)).toEqual(['Họ và tên', 'Hệ số PC chức vụ', 'PC trách nhiệm']);
  });
});

describe('letters that stand for words', () => {
  const written = (letters: string, text: string) => {
    const words = (line: string) => line.split(' ').map((plain) => ({ plain }));
    return writeOut(words(letters), words(text)).map(({ plain }) => plain);
  };

  it('may have letters among the words', () => {
    expect(written('tnth', 'nam tot nghiep th')).toEqual(['tot', 'nghiep', 'th']);
    expect(written('tnth', 'nam tot nghiep tieu hoc')).toEqual(['tot', 'nghiep', 'tieu', 'hoc']);
    expect(written('tnth', 'nam tot nghiep')).toEqual(['tnth']);
  });
});
