import { describe, expect, it } from 'vitest';
import { toControlValue, waitsForParent } from '../../../shared/matching';
import type { Control } from '../../../shared/matching/types';
import { say } from '../../../shared/words';
import { control, select } from './controls';
import { shown, written } from './put-in';

describe('choosing several options', () => {
  const policies: Control = {
    ...select('Diện chính sách', []),
    kind: 'multi',
    options: [
      { value: '1', label: 'Hộ nghèo' },
      { value: '2', label: 'Mồ côi' },
      { value: '3', label: 'Khuyết tật, mồ côi' },
    ],
  };

  it('splits at a plus and at "và" what is no choice as a whole', () => {
    expect(written('Hộ nghèo + mồ côi', policies)).toBe('1\n2');
    expect(written('hộ nghèo và mồ côi', policies)).toBe('1\n2');
  });

  it.each(['Hộ nghèo; Mồ côi', 'HỘ NGHÈO, mồ côi', '1;2', 'Hộ nghèo\nMồ côi; Hộ nghèo'])(
    'maps each of them by itself, however the cell lists them: %j',
    (text) => {
      expect(written(text, policies)).toBe('1\n2');
      expect(shown(text, policies)).toBe('Hộ nghèo, Mồ côi');
    },
  );

  it('takes a text that names one whole choice for that choice', () => {
    expect(written('Khuyết tật, mồ côi', policies)).toBe('3');
  });

  it('refuses them all when one is not there, and names it', () => {
    const value = toControlValue('Hộ nghèo; Hộ giàu', policies);
    expect(value).toMatchObject({ ok: false, reason: expect.stringContaining('Hộ giàu') });
  });

  it('says why in the language of the panel', () => {
    const value = toControlValue('Hộ giàu', policies, { language: 'en' });
    expect(value).toMatchObject({
      ok: false,
      reason: say('matching.value.noOption', { text: 'Hộ giàu' }, 'en'),
    });
  });
});

describe('choosing an option by a short name', () => {
  const clinic = select('Nơi khám', ['Trạm y tế xã Cao Dương', 'Bệnh viện huyện']);
  const rating = select('Xếp loại', ['Tốt', 'Khá', 'Đạt', 'Chưa đạt']);

  it.each([
    ['TYT xã Cao Dương', clinic, 'Trạm y tế xã Cao Dương'],
    ['BV huyện', clinic, 'Bệnh viện huyện'],
    ['HSG', select('Danh hiệu', ['Học sinh Giỏi', 'Học sinh Xuất sắc']), 'Học sinh Giỏi'],
    ['Nữ', select('Giới tính', ['Nam / Male', 'Nữ / Female']), 'Nữ / Female'],
    ['Đ', rating, 'Đạt'],
    ['H', select('Mức', ['Hoàn thành tốt', 'Hoàn thành', 'Chưa hoàn thành']), 'Hoàn thành'],
  ])('%s', (text, list, label) => {
    expect(shown(text, list)).toBe(label);
  });

  it('refuses a letter that two options begin with', () => {
    expect(shown('K', select('Xếp loại', ['Tốt', 'Khá', 'Kém']))).toBeNull();
  });
});

describe('choosing an option by another word for the same answer', () => {
  const paid = ['Đã nộp', 'Chưa nộp'];
  const rated = [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ];

  it.each([
    ['x', paid, 'Đã nộp'],
    ['Chưa', paid, 'Chưa nộp'],
    ['Chưa đóng', paid, 'Chưa nộp'],
    ['Có', ['Có phép', 'Không phép'], 'Có phép'],
    ['Không đạt', ['Đạt', 'Chưa đạt'], 'Chưa đạt'],
    ['HTTNV', rated, 'Hoàn thành tốt nhiệm vụ'],
    ['Hoàn thành', rated, 'Hoàn thành nhiệm vụ'],
    ['khong hoan thanh', rated, 'Không hoàn thành nhiệm vụ'],
    ['II', ['Giải Nhất', 'Giải Nhì', 'Giải Ba'], 'Giải Nhì'],
    ['Loại III', ['Loại 1', 'Loại 2', 'Loại 3'], 'Loại 3'],
    ['Cận nghèo', ['Hộ nghèo', 'Hộ cận nghèo'], 'Hộ cận nghèo'],
    ['HS bán trú', ['Nội trú', 'Bán trú'], 'Bán trú'],
    ['P', ['Có mặt', 'Vắng có phép', 'Vắng không phép'], 'Vắng có phép'],
    ['Xong', ['Đang xử lý', 'Đã hoàn thành', 'Chưa xử lý'], 'Đã hoàn thành'],
    ['Bố đẻ', ['Cha', 'Mẹ', 'Người giám hộ'], 'Cha'],
  ])('%s', (text, options, label) => {
    expect(shown(text, select('Tình trạng', options))).toBe(label);
  });

  it.each([
    ['a word that only carries', 'Vắng', ['Có mặt', 'Vắng có phép', 'Vắng không phép']],
    ['another word but for its marks', 'Bà', ['Bố', 'Mẹ']],
    ['what two of them begin with', 'Chưa', ['Chưa làm', 'Chưa duyệt', 'Xong']],
    ['a tick where nothing is said of not', 'x', ['Nội trú', 'Bán trú']],
    ['an answer that is not there', 'Khá', ['Đạt', 'Chưa đạt']],
  ])('refuses %s', (_, text, options) => {
    expect(shown(text, select('Tình trạng', options))).toBeNull();
  });
});

describe('choosing an option', () => {
  const sex = select('Giới tính', ['Nam', 'Nữ']);
  const ethnic: Control = {
    ...select('Dân tộc', []),
    options: [
      { value: '', label: '-- Chọn --' },
      { value: '01', label: 'Kinh' },
      { value: '03', label: 'Thái' },
      { value: '12', label: 'Mông' },
    ],
  };
  const commune = select('Xã', ['Xã Thanh Nưa', 'Phường Mường Thanh', 'Xã Thạnh Nửa']);

  it('goes by label, spelling, and the option’s own value', () => {
    expect(written('Kinh', ethnic)).toBe('01');
    expect(written('KINH', ethnic)).toBe('01');
    expect(written('kinh ', ethnic)).toBe('01');
    expect(written('03', ethnic)).toBe('03');
    expect(shown('12', ethnic)).toBe('Mông');
  });

  it('knows codes and synonyms of sex', () => {
    for (const text of ['Nữ', 'nu', 'Female', '0', 'Gái']) expect(shown(text, sex)).toBe('Nữ');
    for (const text of ['Nam', 'male', '1', 'M']) expect(shown(text, sex)).toBe('Nam');
  });

  it('takes a place with or without its kind, never of another kind', () => {
    expect(shown('Thanh Nưa', commune)).toBe('Xã Thanh Nưa');
    expect(shown('xã thanh nưa', commune)).toBe('Xã Thanh Nưa');
    expect(shown('P. Mường Thanh', commune)).toBe('Phường Mường Thanh');
    expect(shown('Phường Thanh Nưa', commune)).toBeNull();
  });

  it('reads codes beside names', () => {
    expect(shown('Tày', select('Dân tộc', ['01 - Kinh', '02 - Tày']))).toBe('02 - Tày');
    expect(shown('02. Tày', select('Dân tộc', ['Kinh (01)', 'Tày (02)']))).toBe('Tày (02)');
  });

  it('refuses what it does not know and what could be two options', () => {
    expect(shown('Thai', ethnic)).toBe('Thái');
    expect(shown('Tha', ethnic)).toBeNull();
    expect(shown('Thanh Nua', commune)).toBeNull();
    const refused = toControlValue('Dao', ethnic);
    expect(refused).toEqual({
      ok: false,
      reason: 'Danh sách trên trang không có “Dao”; sửa trong bảng hoặc chọn trên trang.',
    });
  });

  it('compares numbers as numbers', () => {
    const months = select(
      'Tháng',
      Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
    );
    expect(shown('09', months)).toBe('Tháng 9');
    expect(shown('1', months)).toBe('Tháng 1');
  });

  it('tells a list that waits for its parent', () => {
    expect(waitsForParent({ ...commune, options: [] })).toBe(true);
    expect(waitsForParent({ ...commune, options: [{ value: '', label: '-- Chọn xã --' }] })).toBe(
      true,
    );
    expect(waitsForParent(commune)).toBe(false);
    expect(waitsForParent(control({ label: 'Xã' }))).toBe(false);
  });
});

describe('ticks', () => {
  const tick = control({ label: 'Đội viên', kind: 'checkbox' });
  it('reads the marks that tables use', () => {
    for (const text of ['x', 'X', 'có', '1', 'true', '✓']) expect(written(text, tick)).toBe('true');
    for (const text of ['', 'không', '0', 'false']) expect(written(text, tick)).toBe('false');
    expect(written('+', tick)).toBe('true');
    for (const text of ['chưa rõ', '?', '...']) expect(written(text, tick)).toBeNull();
  });
});

describe('dates and numbers', () => {
  it('gives date inputs ISO and shows dd/mm/yyyy', () => {
    const date = control({ label: 'Ngày sinh', kind: 'date' });
    expect(toControlValue('5/9/2018', date)).toEqual({
      ok: true,
      value: '2018-09-05',
      shown: '05/09/2018',
    });
    expect(written('2018', date)).toBeNull();
    expect(written('31/02/2018', date)).toBeNull();
  });

  it('writes dates as the page asks for them', () => {
    const date = (hint: string) => control({ label: 'Ngày sinh', hints: [hint] });
    expect(written('5/9/2018', date(''))).toBe('05/09/2018');
    expect(written('5/9/2018', date('dd-mm-yyyy'))).toBe('05-09-2018');
    expect(written('5/9/2018', date('yyyy-mm-dd'))).toBe('2018-09-05');
    expect(written('5/9/2018', date('MM/DD/YYYY'))).toBe('09/05/2018');
  });

  it.each([
    ['6h15', 'hh:mm', '06:15'],
    ['7 giờ', 'hh:mm', '07:00'],
    ['2h30 chiều', 'hh:mm', '14:30'],
    ['7:05', 'hh:mm', '07:05'],
    ['7h-9h', 'hh:mm', null],
    ['T9/2025', 'mm/yyyy', '09/2025'],
    ['tháng 1 năm 2025', 'mm/yyyy', '01/2025'],
    ['13/2025', 'mm/yyyy', null],
    ['6h15', 'Giờ vào lớp', '6h15'],
  ])('writes "%s" as %s asks', (text, hint, wanted) => {
    expect(written(text, control({ label: 'Lúc', hints: [hint] }))).toBe(wanted);
  });

  it('gives number inputs a point and shows a comma', () => {
    const number = control({ label: 'Hệ số', kind: 'number' });
    expect(toControlValue('2,34', number)).toEqual({ ok: true, value: '2.34', shown: '2,34' });
    expect(written('1.234,5', number)).toBe('1234.5');
    expect(written('hai', number)).toBeNull();
  });

  it.each([
    ['3,1kg', 'Cân nặng khi sinh (gam)', '3100'],
    ['3,1kg', 'Cân nặng (kg)', '3.1'],
    ['1m65', 'Chiều cao (cm)', '165'],
    ['10tr', 'Số tiền ủng hộ (đồng)', '10000000'],
    ['500k', 'Số tiền', '500000'],
    ['50%', 'Tỷ lệ hỗ trợ (%)', '50'],
    ['12 tuổi', 'Tuổi', '12'],
    ['4 năm', 'Thời hạn hợp đồng (tháng)', '48'],
    ['3,1kg', 'Cân nặng khi sinh', null],
    ['5.000/ngày', 'Giá thuê (đ/tháng)', null],
    ['50%', 'Số tiền', null],
    ['3kg', 'Chiều cao (cm)', null],
  ])('reads "%s" for «%s»', (text, label, wanted) => {
    expect(written(text, control({ label, kind: 'number' }))).toBe(wanted);
  });

  it('counts in what the header says and the field asks for', () => {
    const months = control({ label: 'Thời hạn vay (tháng)', kind: 'number' });
    expect(written('3', months, 'Mấy năm')).toBe('36');
    expect(written('3', months, 'Vay › Thời hạn')).toBe('3');
  });

  it('keeps text as it is, within the limits of the field', () => {
    const code = control({ label: 'CCCD', maxLength: 12, pattern: '\\d{12}' });
    expect(written('011218000123', code)).toBe('011218000123');
    expect(written('0112180001234', code)).toBeNull();
    expect(written('11218000123', code)).toBeNull();
    expect(written('', code)).toBeNull();
  });
});
