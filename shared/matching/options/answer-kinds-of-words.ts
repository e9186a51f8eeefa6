import { wordSet } from './choice-words';

/** A choice that has one of these says something else than the same words without it. */
export const TURNING = wordSet(
  'không|chưa|phó|cận|thoát|tái|hết|rất|khá|hơi|gần|quá|đặc|cả|và|hoặc|trừ|chỉ|hứa|ngoài|dưới|trên|trước|sau|ngừng|thôi|bán|phi|vô|nửa|nhiều|ít|cựu|nguyên|hủy|mất|thiếu|thừa|muộn|sớm|cao|thấp|hơn|kém|từ|đến|nặng|nhẹ|vừa|mới|cũ|tạm|riêng|chung|bình|nhất|nhì|tốt|xuất|phụ',
);
/** Words of these do not turn what is said: "thiếu nhi" lacks nothing. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  'thieu nhi|thieu nien|ban tru|ban hang|cao dang|cao cap|cao tuoi|phu nu|phu huynh|phu trach|phu cap|chung cu|tam ung|trung binh|binh thuong|binh dang|thuong xuyen|ca nuoc'.split(
    '|',
  ),
);
/** Two words that say something together though each may stand in any choice. */
export const TOGETHER: ReadonlySet<string> = new Set(
  'van phong|hoi truong|con chau|truong hoc|nha truong|hoc ba|cong an|giao an|cong doan|doan doi|phong hop|phong hoc|nha o|ban lam|ban sao|doi cong'.split(
    '|',
  ),
);
/** Words that stand between others, or before them, and say nothing of their own. */
export const LIGHT = wordSet(
  'chữ|độ|thể|mức|loại|hạng|cấp|của|về|theo|ở|tại|trong|thuộc|diện|bị|do|vì|là|đã|được|đi|cho|với|có|em|cháu|xin|các|những|người|dùng|tiếng|môn|đang',
);
/** Words that may stand in any choice: one of them alone names none. */
export const EMPTY = wordSet(
  'khác|làm|thường|vắng|nghỉ|giải|không|chưa|ngoài|trên|dưới|trước|sau|và|hoặc|lớp|học|sinh|hs|con|trẻ|hộ|nhà|xã|huyện|tỉnh|thôn|bản|tổ|năm|tháng|ngày|tuần|thứ|buổi|số|một|hai|ba|nhất|nhì|tốt|khá|trung|bình|yếu|kém|đạt|xong|rồi|mới|cũ|việc|trường|đủ|thiếu|cao|thấp|nhiều|ít|vừa|nặng|nhẹ|phó|khu|vực|phòng|ban|giáo|viên|cán|bộ|công|hội|đoàn|đội|đảng|điểm|thpt|thcs|th|mn|nam|nữ|cha|mẹ|bố|ông|bà|anh|chị',
);
/** What stands before a name: what follows is the whole name. */
export const KINDS = wordSet(
  'bản|xã|thôn|trường|điểm|tiếng|huyện|tỉnh|phường|tổ|khu|lớp|xóm|ấp|hộ|hội|cụm|trung|tâm|bệnh|viện|trạm|ngân|hàng|mạng|dân|tộc|người|phòng|khoa|sở',
);
/** Words that an answer in letters may leave out at either end of a choice, and between others. */
export const LEFT_OUT = wordSet(
  'hộ|người|tổ|phòng|nhiệm|vụ|loại|mức|độ|hạng|diện|thuộc|đối|tượng|được|đã|đang|bị|của|về|các|và|với|cho|tại|ở|trong|buổi|sáng|chiều|tối|ngày|xã',
);
/** After an answer these say that it holds in part, not yet, or beside another. */
export const LIMITING = wordSet(
  'không|chưa|nhưng|và|hoặc|trừ|phần|nửa|dở|sắp|định|muốn|xin|dự|kiến|chờ|khá|giỏi|tốt|xuất|kém|yếu|hết|thoát|hụt|thiếu|bỏ|lại|gần|hơn|đến|sang|thành|thôi|ngừng',
);
