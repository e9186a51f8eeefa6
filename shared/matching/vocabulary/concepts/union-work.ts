import type { Domain } from './domain';

/** What a union does for its members: visits, gifts, outings, help in hardship. */
export const UNION_WORK: Domain = {
  others: {
    visit_kind:
      'Thăm hỏi|Nội dung thăm hỏi|Loại thăm hỏi|Hiếu, hỷ|Việc hiếu|Việc hỷ|Thăm hỏi hiếu hỷ|Hiếu hỉ|Loại việc hiếu, hỷ|Thăm vì việc gì|Thăm gì|Thăm hỏi việc gì|Việc thăm hỏi|Trường hợp thăm hỏi|Thăm ốm hay hiếu hỉ|Hiếu, hỉ, ốm|Việc hiếu/hỉ|Hiếu/hỉ/ốm đau',
    visit_reason: 'Lý do thăm hỏi|Thăm vì|Thăm hỏi về việc|Lý do thăm|Lý do phúng viếng',
    who_is_visited:
      'Người được thăm|Người được thăm hỏi|Thăm ai|Đối tượng thăm hỏi|Đoàn viên được thăm|Người được thăm, chúc mừng',
    who_visits: 'Người đi thăm|Đại diện thăm hỏi|Ai đi thăm|Thành phần thăm|Người đại diện đi thăm',
    outing:
      'Tham quan|Nghỉ mát|Tham quan, nghỉ mát|Chuyến tham quan|Tham quan, du lịch|Đăng ký nghỉ mát|Địa điểm tham quan',
    hardship_request:
      'Đề nghị trợ cấp khó khăn|Trợ cấp khó khăn|Đề nghị trợ cấp|Xin trợ cấp khó khăn|Trợ cấp đoàn viên khó khăn|Nội dung đề nghị trợ cấp',
    union_movement: 'Giỏi việc nước đảm việc nhà|GVN-ĐVN|Danh hiệu GVNĐVN|Hai giỏi',
  },
  numbers: {
    visit_spending:
      'Chi thăm hỏi, hiếu hỉ|Chi hiếu hỉ|Chi thăm ốm|Tiền hiếu hỉ|Chi trợ cấp, thăm hỏi|Tiền chi thăm hỏi',
    office_spending:
      'Chi hành chính|Chi văn phòng phẩm|Chi quản lý hành chính|Tiền văn phòng phẩm|Chi VPP|Tiền VPP|Chi phí hành chính',
    movement_spending:
      'Chi hoạt động phong trào|Chi phong trào|Tiền hoạt động phong trào|Chi hoạt động|Chi văn nghệ, thể thao|Chi các hoạt động|Kinh phí phong trào|Chi tổ chức hoạt động',
    union_fee_up:
      'Nộp CĐ cấp trên|Nộp công đoàn cấp trên|Trích nộp công đoàn cấp trên|Đoàn phí nộp cấp trên|Nộp LĐLĐ',
    visit_money:
      'Tiền thăm hỏi|Mức thăm hỏi|Số tiền thăm|Chi thăm hỏi|Mức chi thăm hỏi|Tiền phúng viếng|Tiền mừng',
    children_under:
      'Số con dưới 15 tuổi|Số con dưới 16 tuổi|Số cháu dưới 15 tuổi|Số con nhỏ|Con dưới 15 tuổi|Số con dưới 6 tuổi|Số con được nhận quà',
    gift_birthday: 'Quà sinh nhật|Tiền sinh nhật|Tiền quà sinh nhật|Mừng sinh nhật',
    gift_tet: 'Tiền quà tết|Quà Tết đoàn viên',
  },
};
