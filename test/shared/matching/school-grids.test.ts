import { describe, expect, it } from 'vitest';
import { columns } from './controls';
import { placesIn, textGrid } from './filled';

/** A grid's columns and, in their order, how a clerk heads the same ones. */
const GRIDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a fitness test': {
    'Lực bóp tay thuận (kg)': 'Bóp tay',
    'Nằm ngửa gập bụng (lần/30 giây)': 'Gập bụng',
    'Bật xa tại chỗ (cm)': 'Bật xa',
    'Chạy 30m xuất phát cao (giây)': '30m XPC',
    'Chạy con thoi 4x10m (giây)': 'Con thoi',
    'Chạy tùy sức 5 phút (m)': 'Chạy 5p',
    'Xếp loại thể lực': 'XLTL',
  },
  'a growth chart': {
    'Cân nặng đầu năm': 'Cân T9',
    'Chiều cao đầu năm': 'Cao T9',
    'Cân nặng cuối năm': 'CN lần 3',
    'Chiều cao cuối năm': 'CC lần 3',
    'Suy dinh dưỡng nhẹ cân': 'SDD NC',
    'Thấp còi nặng': 'SDDTC nặng',
  },
  'a check-up': {
    'Thị lực mắt phải không kính': 'MP KK',
    'Thị lực mắt trái không kính': 'MT KK',
    'Cong vẹo cột sống': 'Gù vẹo',
    'Viêm amidan': 'Amidan',
    'Cần khám lại': 'Gửi khám',
  },
  'emulation of classes': {
    'Truy bài đầu giờ': 'Sinh hoạt 15 phút',
    'Thể dục giữa giờ': 'TDGG',
    'Số giờ tốt': 'Giờ A',
    'Điểm trừ': 'Đ.trừ',
    'Cờ thi đua': 'Nhận cờ',
  },
  'a kitchen book': {
    'Bắt đầu chế biến': 'Giờ nấu',
    'Kết thúc chế biến': 'Nấu xong',
    'Thời gian bắt đầu ăn': 'Giờ ăn',
    'Giấy kiểm dịch': 'Dấu thú y',
  },
};

/** Heads for which a grid has nothing but something near. */
const NOT_THERE: readonly (readonly [header: string, labels: readonly string[]])[] = [
  ['Vắng không phép', ['Bỏ tiết', 'Đi muộn']],
  ['Về trường', ['Trường đi', 'Lớp']],
  ['Thừa cân', ['Béo phì', 'Thấp còi']],
  ['Chiều cao lần 1', ['Chiều cao lần 2', 'Cân nặng lần 1']],
  ['Tối', ['Sáng', 'Chiều']],
  ['SL mua', ['Định lượng', 'Thực dùng']],
  ['Sởi', ['Sởi - Rubella', 'Cúm']],
];

describe('heads over the columns of a school grid', () => {
  it.each(Object.entries(GRIDS))('all say what %s asks', (_, grid) => {
    const headers = Object.keys(grid);
    expect(placesIn(textGrid(headers), columns(...Object.values(grid)))).toEqual([
      ...headers.keys(),
    ]);
  });

  it.each(NOT_THERE)('“%s” is not taken for what is near', (header, labels) => {
    expect(placesIn(textGrid(labels), columns(header))).toEqual([null]);
  });
});
