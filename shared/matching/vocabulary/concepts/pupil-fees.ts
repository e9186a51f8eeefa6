import type { Domain } from './domain';

/** What pupils pay for beyond the usual, each a column of the book of fees. */
export const PUPIL_FEES: Domain = {
  numbers: {
    fee_a_session:
      'Học phí/buổi|Mỗi buổi bao nhiêu|Tiền mỗi buổi|Tiền/buổi|Mức thu/buổi|Học phí mỗi buổi|Học phí một buổi|Tiền học/buổi|Mức thu mỗi buổi|Một buổi bao nhiêu tiền|Mỗi buổi bao nhiêu tiền|Tiền 1 buổi|Đơn giá/buổi|Thu mỗi buổi|Mức thu/tiết|Mức thu mỗi tiết',
    fee_pioneer_fund:
      'Quỹ Đội|Đội phí|Tiền quỹ Đội|Quỹ đoàn đội|Quỹ kế hoạch nhỏ|Quỹ Liên đội|Hội phí Đội|Quỹ Đoàn|Tiền Đội|Tiền quỹ Đoàn, Đội|Quỹ TNTP',
    fee_donation:
      'Ủng hộ|Xã hội hóa|Tiền xã hội hóa|Vận động tài trợ|Tiền tài trợ|Tự nguyện ủng hộ|Ủng hộ CSVC|Vận động XHH|Tài trợ (đồng)|Ủng hộ xây dựng|Ủng hộ cơ sở vật chất|Tài trợ|Tài trợ giáo dục|Tài trợ tự nguyện|VĐTT',
    fee_notebooks:
      'Vở viết|Tiền vở|Vở ô li|Mua vở|Tiền vở viết|Vở (đồng)|Vở ô ly|Vở học sinh|Vở luyện viết',
    fee_textbooks:
      'Tiền SGK|Tiền sách giáo khoa|Mua SGK|SGK (đồng)|Tiền sách|Tiền bộ sách|Đóng tiền sách|Sách giáo khoa (đồng)|Bộ SGK (tiền)',
    fee_badge:
      'Phù hiệu|Tiền phù hiệu|Bảng tên|Phù hiệu, bảng tên|In phù hiệu|Phù hiệu HS|Tiền bảng tên|Logo|Thêu tên|Phù hiệu, thẻ',
    fee_informatics:
      'Tiền tin học|Tin học tự chọn|Tiền tin|Phí tin học|Tiền học tin|Học phí tin học|Tiền học tin học|Thu tin học',
    fee_talent:
      'Tiền năng khiếu|Học năng khiếu|Phí năng khiếu|Lớp năng khiếu|Tiền học năng khiếu|Aerobic|Erobic|Học múa|Múa, vẽ|Tiền múa|Học vẽ|Môn năng khiếu (đồng)|Học đàn|Học võ',
    fee_summer:
      'Tiền học hè|Học hè|Học phí hè|Tiền hè|Phí học hè|Trông hè|Tiền trông hè|Thu hè|Học hè (đồng)|Trông giữ hè|Gửi trẻ hè|Học phí học hè|Hè (đồng)',
    fee_saturday:
      'Trông thứ 7|Trông thứ bảy|Ngày thứ 7|Trông trẻ thứ bảy|Tiền thứ 7|Học thứ 7|Gửi trẻ thứ 7|Trông T7|Tiền trông thứ 7|Trông giữ thứ 7|Trông trẻ thứ 7|Tiền học thứ 7|Trông trẻ ngày thứ bảy',
    fee_late_pick_up:
      'Trông ngoài giờ|Trông muộn|Trả trẻ muộn|Tiền trông ngoài giờ|Giữ trẻ ngoài giờ|Tiền ngoài giờ|Trông thêm giờ|Giữ ngoài giờ|Trông giữ ngoài giờ|Trông trẻ ngoài giờ|Tiền đón muộn|Quản lý ngoài giờ|Trông giữ trẻ ngoài giờ|Ngoài giờ|Đón muộn|Trả muộn|Giờ ngoài giờ|Đón trẻ muộn',
    fee_air_conditioner:
      'Tiền điều hòa|Tiền máy lạnh|Tiền điện máy lạnh|Thu điều hòa|Lắp điều hòa|Mua điều hòa|Tiền ĐH|Điện ĐH|Điện ĐH (đồng)',
    fee_yearbook:
      'Kỷ yếu|Tiền kỷ yếu|Chụp kỷ yếu|Ảnh kỷ yếu|Lễ ra trường|Tiền bế giảng|Liên hoan cuối năm|Liên hoan|Tiền liên hoan|Lễ tri ân',
    fee_exam_entry:
      'Lệ phí thi|Phí thi|Lệ phí dự thi|Tiền lệ phí thi|LP thi|Tiền thi|Lệ phí thi (đồng)|Phí dự thi|Lệ phí tuyển sinh|Lệ phí xét tuyển|LPT|LP dự thi',
    fee_breakfast: 'Tiền ăn sáng|Thu ăn sáng|Tiền bữa sáng|Phí ăn sáng',
    fee_snack: 'Tiền bữa phụ|Tiền ăn phụ|Tiền ăn xế|Tiền quà chiều|Tiền bữa xế',
    fee_milk: 'Sữa học đường|Tiền sữa|Sữa học đường (đồng)|Sữa|Tiền sữa học đường|Phí sữa|Sữa HĐ',
    fee_bus:
      'Tiền xe đưa đón|Phí xe đưa đón|Tiền đưa đón|Phí đưa đón|Tiền xe bus|Phí xe bus|Tiền xe buýt|Cước xe đưa đón|Phí xe|Tiền đi xe|Phí đi xe|Phí xe tháng|Tiền xe tháng',
    fee_stem: 'STEM|Tiền STEM|Học STEM|Phí STEM|STEM (đồng)|Giáo dục STEM (tiền)|STEAM|Robotics',
    fee_red_cross:
      'Chữ thập đỏ|Quỹ chữ thập đỏ|Hội CTĐ|Hội phí CTĐ|Quỹ CTĐ|Quỹ nhân đạo|Hội phí chữ thập đỏ|Hội chữ thập đỏ',
    fee_charity:
      'Tết vì người nghèo|Ủng hộ lũ lụt|Ủng hộ bão lụt|Quỹ vì bạn nghèo|Giúp bạn nghèo|Vì bạn nghèo|Ủng hộ đồng bào lũ lụt|Quỹ tình thương|Mua tăm|Tăm tre|Ủng hộ bạn nghèo',
    fee_swimming: 'Tiền học bơi|Học bơi|Phí học bơi|Tiền bơi|Học bơi (đồng)|Phí bơi',
    fee_kitchen:
      'Tiền cấp dưỡng|Tiền công nấu ăn|Công nấu ăn|Thuê người nấu ăn|Tiền nhân viên nấu ăn|Tiền thuê nấu ăn|Thuê cấp dưỡng|Cấp dưỡng (tiền)|Nhân viên nuôi dưỡng (tiền)',
    fee_nap:
      'Tiền trông ngủ trưa|Trông ngủ|Tiền ngủ trưa|Quản lý trưa|Trông buổi trưa|Tiền quản lý trưa|Quản trưa',
    fee_workbook:
      'Sách bài tập (đồng)|Vở bài tập|Tiền vở bài tập|Vở BT|VBT|Tiền VBT|Tiền sách bài tập',
    fee_kns: 'Giáo dục kỹ năng (tiền)|Kỹ năng sống (đồng)|Thu kỹ năng sống|KNS (đồng)',
    fee_class_goods:
      'Mua sắm lớp|Trang trí lớp|Tiền trang trí lớp|Mua đồ dùng lớp|Cơ sở vật chất lớp|CSVC lớp|Rèm cửa|Sửa chữa lớp|Mua tivi|Mua ti vi|Đồ dùng lớp|Ghế chào cờ|Tiền ghế|Ghế ngồi chào cờ|Ghế nhựa|Ghế',
  },
  others: {
    uniform_kind:
      'Loại đồng phục|Áo gì|Loại áo|Đồng phục loại|Kiểu đồng phục|Đồng phục mùa|Áo/quần/váy|Loại quần áo|Mẫu đồng phục|Tên đồng phục',
    size_change:
      'Đổi size|Xin đổi|Đổi cỡ|Xin đổi cỡ|Xin đổi size|Đổi sang size|Đổi sang cỡ|Muốn đổi cỡ|Size đổi|Cỡ đổi|Đổi size khác',
  },
};
