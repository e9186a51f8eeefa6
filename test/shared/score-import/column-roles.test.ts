import { expect, it } from 'vitest';
import { headerMeaning } from '../../../shared/score-import/column-roles';

it.each([
  ['number', ['STT']],
  ['number', ['Số TT']],
  ['title', ['Nội dung']],
  ['title', ['Nội dung đánh giá']],
  ['title', ['Các tiêu chí thi đua']],
  ['title', ['Chỉ tiêu']],
  ['group', ['Lĩnh vực']],
  ['maximum', ['Điểm']],
  ['maximum', ['Điểm chuẩn']],
  ['maximum', ['Điểm tối đa']],
  ['maximum', ['Thang điểm (100)']],
  ['maximum', ['Điểm', 'Chuẩn']],
  ['maximum', ['Điểm', 'Tối đa']],
  ['method', ['Cách tính điểm']],
  ['method', ['Mức độ']],
  ['self', ['Tự chấm']],
  ['self', ['Điểm tự đánh giá']],
  ['self', ['Cá nhân tự chấm']],
  ['self', ['Điểm', 'Cá nhân']],
  ['peer', ['Tổ chấm']],
  ['peer', ['Kết quả chấm', 'Tổ']],
  ['cross', ['Chấm chéo']],
  ['verified', ['Thẩm định']],
  ['verified', ['Hội đồng chấm']],
  ['verified', ['Điểm', 'BGH duyệt']],
  ['reason', ['Lý do chênh lệch']],
  ['evidence', ['Minh chứng']],
  ['evidence', ['Hồ sơ, tài liệu minh chứng']],
  ['note', ['Ghi chú']],
  [null, ['Nguyễn Văn Mẫu']],
  [null, ['Lần 2']],
])('%s is what %j says', (meaning, path) => {
  expect(headerMeaning(path)).toBe(meaning);
});
