import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import { columns, control, select } from './controls';
import { tierOf } from './filled';

describe('another wording', () => {
  it.each([
    ['another word for the kind of thing', ['Nơi nghỉ phép'], 'Địa điểm nghỉ phép'],
    ['the same words in another order', ['Tổ trưởng xác nhận'], 'Xác nhận của tổ trưởng'],
    ['another name for one thing', ['Phân loại thể chất'], 'Xếp loại thể chất'],
    ['an abbreviation of offices', ['Số VB thay thế'], 'Số văn bản thay thế'],
    ['an abbreviation with a number', ['TX2'], 'Thường xuyên 2'],
    ['a kind that the values show', ['Điểm thực hành', '8', '9,5'], 'Thực hành'],
    ['a case of what the form says in short', ['Nghỉ từ ngày', '02/10/2025'], 'Từ ngày'],
    ['hours of what may be a day', ['Giờ bắt đầu', '7h30', '14h'], 'Thời gian bắt đầu'],
    ['a relation to whomever', ['Là gì của đối tượng', 'con'], 'Quan hệ với người đề nghị'],
    ['a question for the day', ['Tiêm ngày nào', '02/10/2025'], 'Ngày tiêm'],
    ['a question for the place', ['Sinh hoạt ở đâu'], 'Địa điểm sinh hoạt'],
    ['the level reached in a subject', ['TV (mức)', 'T', 'H'], 'Tiếng Việt - Mức đạt được'],
    ['the mark in a subject', ['T.Anh điểm', '8'], 'Tiếng Anh - Điểm KTĐK'],
    ['a question as it is spoken', ['Nghỉ việc vì sao'], 'Lý do nghỉ việc'],
    ['a question after the kind', ['Hợp đồng loại gì'], 'Loại hợp đồng'],
    ['a share by its sign', ['% hao mòn', '20', '12,5'], 'Tỷ lệ hao mòn'],
    ['an act over whole dates', ['Vi phạm', '02/10/2025', '05/10/2025'], 'Ngày vi phạm'],
    ['an act over names of people', ['Duyệt', 'Lò Văn Xôm', 'Trần Thị Hoa'], 'Người duyệt'],
    ['first of two things that the label names', ['Chức vụ'], 'Chức vụ/Vị trí việc làm'],
  ] as const)('is certain: %s', (_, [header, ...samples], label) => {
    expect(tierOf(columns([header, ...samples]), control({ label }))).toBe('certain');
  });

  it.each([
    ['Số lớp', 'Số lớp ghép'],
    ['Ngày vào Đoàn', 'Ngày vào Đảng'],
    ['Phòng kiên cố', 'Phòng bán kiên cố'],
    ['Mã lớp', 'Tên lớp'],
    ['Toán (mức)', 'Toán - Điểm KTĐK'],
    ['NX môn Toán', 'Toán - Mức đạt được'],
    ['Email', 'Email nhà trường'],
    ['Điểm cộng', 'Điểm trừ'],
    ['Người lập', 'Người duyệt'],
    ['Hạn thẻ', 'Từ ngày'],
    ['Ai được kiểm tra', 'Người kiểm tra'],
    ['Người lập bảng lương', 'Bảng lương'],
    ['Người tặng quà', 'Người được tặng quà'],
    ['Đơn vị kiểm tra', 'Đơn vị được kiểm tra'],
    ['Đã nộp chưa', 'Số tiền chưa nộp'],
    ['Duyệt', 'Ngày duyệt'],
  ])('is never certain: %s for %s', (header, label) => {
    expect(tierOf(columns(header), control({ label }))).not.toBe('certain');
  });
});

describe('words that the headings say', () => {
  it('may be said again by the label', () => {
    const one = control({ label: 'Tình trạng sách', section: ['Phiếu cấp phát sách'] });
    expect(tierOf(columns(['Tình trạng', 'Mới', 'Cũ']), one)).toBe('certain');
  });

  it('say whose fields they are, but the title over all of them names the form', () => {
    const title = 'Biên bản họp phụ huynh';
    const place = control({ label: 'Địa điểm', section: [title, 'Cuộc họp'] });
    const name = control({ label: 'Họ tên', section: [title, 'Mẹ'] });
    expect(tierOf(columns('Địa điểm'), place, name)).toBe('certain');
    expect(tierOf(columns('Họ tên'), name, place)).not.toBe('certain');
  });
});

describe('answers of a list', () => {
  const rooms = ['Phòng bộ môn', 'Thư viện'];

  it('make names that have a word in common one thing', () => {
    const table = columns(['Phân khu chức năng', ...rooms]);
    expect(tierOf(table, select('Khu chức năng chính', rooms))).toBe('certain');
  });

  it('leave it to the person when the names have nothing in common', () => {
    expect(tierOf(columns(['Mục', ...rooms]), select('Chức năng', rooms))).toBe('review');
  });

  it('tell nothing when many questions have them', () => {
    const table = columns(['Vệ sinh', 'Tốt', 'Khá']);
    expect(tierOf(table, select('Kỷ cương', ['Tốt', 'Khá']))).toBe('none');
  });
});

describe('values of a column', () => {
  it('tell a year of birth from a date of birth under one name', () => {
    expect(tierOf(columns(['NS', '1985', '1979']), control({ label: 'Năm sinh' }))).toBe('certain');
    expect(tierOf(columns(['Năm sinh', '05/09/2018']), control({ label: 'Ngày sinh' }))).toBe(
      'certain',
    );
  });

  it('tell whole names from given names', () => {
    const table = columns(['Tên', 'Lò Thị Mai', 'Vàng A Páo']);
    expect(tierOf(table, control({ label: 'Họ và tên' }))).toBe('certain');
  });
});

describe('what a page adds to a label', () => {
  it.each(['Số báo danh Vui lòng nhập số báo danh', 'Số báo danh không được để trống'])(
    'is no part of it: %s',
    (label) => {
      expect(tierOf(columns('Số báo danh'), control({ label }))).toBe('certain');
    },
  );

  it('is no name when it only asks for a choice', () => {
    const named = { ...select('-- Chọn --', ['Kinh', 'Thái']), names: ['ddlDanToc'] };
    expect(tierOf(columns(['Dân tộc', 'Thái', 'Kinh']), named)).toBe('certain');
  });
});

it('says its reasons in the language of the person', () => {
  const input = { columns: columns('Lớp'), controls: [control({ label: 'Lớp' })] };
  const [match] = matchColumns({ ...input, language: 'en' }).matches;
  expect(match?.reasons.join()).not.toMatch(/Nhãn/);
});
