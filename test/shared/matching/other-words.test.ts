import { describe, expect, it } from 'vitest';
import { select } from './controls';
import { shown } from './put-in';

describe('choosing an option by other words for the same', () => {
  const signers = ['Chủ tịch UBND xã', 'Chủ tịch UBND tỉnh', 'Chủ tịch nước'];
  const awards = [
    'Giấy khen của Chủ tịch UBND xã',
    'Bằng khen của Chủ tịch UBND tỉnh',
    'Bằng khen của Bộ trưởng',
  ];
  const ways = ['Hai chiều', 'Chỉ chiều đi', 'Chỉ chiều về'];
  const levels = ['Trường', 'Xã/Phường', 'Tỉnh/Thành phố', 'Quốc gia'];
  const terms = ['Không xác định thời hạn', 'Xác định thời hạn'];
  const heads = ['Thầy Giàng A Nháp', 'Lò Thị Mẫu - Phó Hiệu trưởng'];
  const damage = ['Dưới 30%', 'Từ 30% đến 50%', 'Từ 50% đến 70%', 'Hoàn toàn (trên 70%)'];
  const rooms = ['Hội trường UBND', 'Phòng họp số 1', 'Phòng họp số 2'];

  it.each([
    ['CT tỉnh', signers, 'Chủ tịch UBND tỉnh'],
    ['ct xa', signers, 'Chủ tịch UBND xã'],
    ['CTN', signers, 'Chủ tịch nước'],
    ['Bằng khen UBND tỉnh', awards, 'Bằng khen của Chủ tịch UBND tỉnh'],
    ['BK tỉnh', awards, 'Bằng khen của Chủ tịch UBND tỉnh'],
    ['2 chiều', ways, 'Hai chiều'],
    ['chiều về', ways, 'Chỉ chiều về'],
    ['khứ hồi', ways, 'Hai chiều'],
    ['Xã', levels, 'Xã/Phường'],
    ['cấp tỉnh', levels, 'Tỉnh/Thành phố'],
    ['Phòng họp 1', rooms, 'Phòng họp số 1'],
    ['còn ở', ['Đang ở', 'Đã chuyển đi'], 'Đang ở'],
    ['khá', ['Nghèo', 'Trung bình', 'Khá trở lên'], 'Khá trở lên'],
    ['bán hàng online', ['Bán hàng trên mạng', 'Bán hàng tại chợ'], 'Bán hàng trên mạng'],
    ['trả đơn, hướng dẫn', ['Trả đơn và hướng dẫn', 'Trả đơn'], 'Trả đơn và hướng dẫn'],
    ['Văn phòng', ['Văn phòng HĐND và UBND', 'Phòng Kinh tế'], 'Văn phòng HĐND và UBND'],
    ['Kinh tế', ['Văn phòng HĐND và UBND', 'Phòng Kinh tế'], 'Phòng Kinh tế'],
    ['con cháu', ['Sống cùng con cháu', 'Sống một mình'], 'Sống cùng con cháu'],
    ['Trưởng bản', ['Bí thư chi bộ', 'Trưởng thôn'], 'Trưởng thôn'],
    ['bản sao', ['Bản sao từ bản chính', 'Chữ ký'], 'Bản sao từ bản chính'],
    ['12/12', ['Tiểu học', 'THCS', 'THPT'], 'THPT'],
    ['1 năm (XĐTH)', terms, 'Xác định thời hạn'],
    ['PHT Lò Thị Mẫu', heads, 'Lò Thị Mẫu - Phó Hiệu trưởng'],
    ['thay Giang A Nhap', heads, 'Thầy Giàng A Nháp'],
    ['30-50%', damage, 'Từ 30% đến 50%'],
    ['trên 70%', damage, 'Hoàn toàn (trên 70%)'],
    ['không khăn quàng', ['Không đeo khăn quàng', 'Không mặc đồng phục'], 'Không đeo khăn quàng'],
    ['bà', ['Nam', 'Nữ'], 'Nữ'],
    ['Thầy', ['Nam', 'Nữ'], 'Nam'],
  ])('%s', (text, options, label) => {
    expect(shown(text, select('Chọn', options))).toBe(label);
  });

  it.each([
    ['a deputy', 'PCT xã', signers],
    ['another body of the same level', 'Chủ tịch HĐND xã', signers],
    ['a level where several bodies have it', 'xã', ['UBND xã', 'HĐND xã']],
    ['one way that is not said', '1 chiều', ways],
    ['a part of what goes further', 'Phòng họp', rooms],
    ['a person by the given name alone', 'Cô Mẫu', heads],
    ['another of the family', 'con Lò Thị Mẫu', heads],
    ['another room of the same name', 'Ban Kinh tế', ['Phòng Kinh tế', 'Văn phòng']],
    ['a range that goes on', '30-60%', damage],
    ['what the brackets take back', 'chưa ký (XĐTH)', terms],
    ['"ba", which may be the father', 'ba', ['Nam', 'Nữ']],
    ['what is over for what still holds', 'đã ở', ['Đang ở', 'Đã chuyển đi']],
  ])('is not choosing %s', (_, text, options) => {
    expect(shown(text, select('Chọn', options))).toBeNull();
  });
});
