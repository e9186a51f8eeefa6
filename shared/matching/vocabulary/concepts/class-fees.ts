import type { Domain } from './domain';

/** What pupils pay for through the year, one column each in a class's book of fees. */
export const CLASS_FEES: Domain = {
  numbers: {
    fee_class_fund:
      'Quỹ lớp|Tiền quỹ lớp|Thu quỹ lớp|Quỹ của lớp|Đóng quỹ lớp|Quỹ lớp (đồng)|Q. lớp|Quỹ chi lớp',
    fee_parents_fund:
      'Quỹ PH|Quỹ phụ huynh|Tiền quỹ PH|Tiền quỹ phụ huynh|Quỹ hội phụ huynh|Quỹ hội CMHS|Quỹ CMHS|Quỹ ban đại diện CMHS|Quỹ ban đại diện cha mẹ học sinh|Quỹ hội PH|Quỹ PHHS|Kinh phí ban đại diện CMHS|Kinh phí hoạt động ban đại diện cha mẹ học sinh',
    fee_water:
      'Tiền nước|Tiền nước uống|Thu tiền nước uống|Nước tinh khiết|Tiền nước uống tinh khiết|Nước uống HS',
    fee_uniform:
      'Đồng phục|Tiền đồng phục|Quần áo đồng phục|May đồng phục|Tiền may đồng phục|Đồng phục (đồng)|Áo đồng phục|Tiền áo đồng phục|ĐP|Áo đồng phục (đồng)|Quần áo thể dục|Đồng phục thể dục|Áo TD|Đồng phục mùa hè|Đồng phục mùa đông|Quần áo ĐP|Áo ĐP|Đồng phục (bộ)',
    fee_contact_book:
      'Sổ liên lạc|Sổ liên lạc điện tử|Sổ LL điện tử|SLLĐT|Sổ LLĐT|Tiền sổ liên lạc|Tiền sổ liên lạc điện tử|Phí sổ liên lạc|Phí sổ liên lạc điện tử|Sổ LL|Dịch vụ sổ liên lạc điện tử|Tin nhắn điện tử|SLL|SLL điện tử|SMS|Tin nhắn|Edu|vnEdu|SMAS (tin nhắn)|Sổ LLĐT (đồng)|Phí tin nhắn|Tin nhắn SLL|eNetViet',
    fee_cleaning:
      'Tiền vệ sinh|Vệ sinh|Vệ sinh trường lớp|Tiền vệ sinh trường lớp|Lao công|Tiền lao công|Vệ sinh lớp học|Phí vệ sinh|Dịch vụ vệ sinh|Tiền thuê lao công|Giấy vệ sinh|Tiền vệ sinh lớp|VS lớp|Nước rửa tay|Giấy VS|VS chung|Vệ sinh chung|VS trường lớp|Tiền VS',
    fee_parking:
      'Gửi xe|Tiền gửi xe|Giữ xe|Tiền giữ xe|Trông xe|Tiền trông xe|Tiền trông giữ xe|Trông giữ xe|Trông giữ xe đạp|Gửi xe đạp|Tiền gửi xe đạp|Vé xe|Vé gửi xe|Trông xe đạp|Gửi xe đạp điện|Xe đạp (gửi)|Trông giữ xe (đồng)|Giữ xe đạp|Xe|Phí gửi xe|Phí giữ xe|Phí trông giữ xe|Tiền vé xe tháng',
    fee_exam_paper:
      'Giấy kiểm tra|Tiền giấy kiểm tra|Tiền giấy thi|Giấy KT|Photo đề kiểm tra|Tiền photo đề|Tiền giấy KT|Giấy thi, giấy kiểm tra|Giấy kiểm tra, giấy nháp|Tiền in đề|Phô tô|Phô tô đề|Photo bài|Phô tô đề KT|Photo đề|Phô tô bài|Giấy thi|Giấy nháp, giấy KT|Tiền phô tô|In sao đề|Sao in đề',
    fee_extra_lessons:
      'Tiền học thêm|Học thêm|Thu học thêm|Tiền dạy thêm|Dạy thêm học thêm|Tiền dạy thêm, học thêm|Tiền học thêm buổi 2|Tiền ôn tập|Học phí học thêm',
    fee_two_sessions:
      'Học 2 buổi/ngày (tiền)|Tiền học 2 buổi/ngày|Tiền học 2 buổi|Tiền hai buổi|Tiền học buổi 2|Tiền học buổi hai|Dạy 2 buổi/ngày|Học buổi 2|2 buổi/ngày (đồng)|Tiền 2 buổi|Tiền buổi 2|Thu 2 buổi|Thu 2 buổi/ngày|Tiền buổi hai|Học phí 2 buổi|Tiền dạy 2 buổi',
    fee_boarding:
      'Tiền chăm sóc bán trú|Phục vụ bán trú|Tiền phục vụ bán trú|Trông trưa|Tiền trông trưa|Chăm sóc bán trú|Quản lý bán trú|Tiền quản lý bán trú|Thuê cô nuôi|Phí bán trú|Tiền công bán trú|Phí phục vụ bán trú',
    fee_boarding_goods:
      'Trang thiết bị bán trú|Đồ dùng bán trú|Tiền đồ dùng bán trú|Tiền trang thiết bị bán trú|Thiết bị phục vụ bán trú|Mua sắm đồ dùng bán trú|Tiền vật dụng bán trú|CSVC bán trú',
    fee_learning_goods:
      'Tiền học liệu|Học phẩm|Tiền học phẩm|Đồ dùng, học liệu|Học phẩm, học liệu|Tiền học phẩm, học liệu|Tiền đồ dùng học tập|Sách vở (tiền)|Tiền sách vở|Tiền mua sách',
    fee_trip:
      'Tiền trải nghiệm|Tiền tham quan|Tham quan, trải nghiệm (tiền)|Phí tham quan|Tiền hoạt động trải nghiệm|Tiền dã ngoại|Phí trải nghiệm',
    fee_skills:
      'Tiền kỹ năng sống|Học kỹ năng sống|Phí kỹ năng sống|Giáo dục kỹ năng sống (tiền)|Tiền KNS|Học KNS',
    fee_english:
      'Tiếng Anh tăng cường|Tiền tiếng Anh|Tiếng Anh liên kết|Tiền học tiếng Anh|Tiếng Anh người nước ngoài|Tiền tiếng Anh tăng cường|Phí tiếng Anh|TA liên kết|Tiếng Anh Phonics|TA phonics|Phonics|Tiếng Anh TC|TA nước ngoài|TA NNN|Tiếng Anh với GVNN|TA với người nước ngoài|Làm quen tiếng Anh|LQ tiếng Anh|Tiền TA|Tiếng Anh bản ngữ|TA bản ngữ|TATC|TA tăng cường',
    fee_photo:
      'Tiền ảnh|Ảnh thẻ (tiền)|Chụp ảnh (tiền)|Ảnh thẻ, thẻ học sinh|Tiền ảnh thẻ|Tiền làm thẻ|Làm thẻ học sinh|Tiền thẻ học sinh|Thẻ học sinh|Thẻ HS|Làm thẻ|Thẻ HS (tiền)|In thẻ|Làm thẻ HS|Thẻ, ảnh',
    fee_electricity:
      'Tiền điện|Tiền điện lớp|Tiền điện điều hòa|Điện điều hòa|Điện (đồng)|Tiền điện, nước|Điện sáng',
  },
  others: {
    spent_by: 'Người chi|Ai chi|Người chi tiền|Người chi trả|Chi bởi|Người mua, chi',
  },
};
