import type { Domain } from './domain';

/** Portions of a day's meals: by who eats, what, and what is told to the kitchen. */
export const MEALS: Domain = {
  numbers: {
    money_difference:
      'Chênh lệch thu chi|Chênh lệch tiền ăn|Thu chi chênh lệch|Tiền thừa, thiếu|Thừa thiếu tiền',
    meals_eaten:
      'Số suất thực ăn|Số trẻ ăn thực tế|Số suất ăn thực tế|Số trẻ thực ăn|Suất thực tế|Số HS ăn thực tế|Số cháu ăn thực tế|Số suất thực tế',
    meals_expected:
      'Số suất ăn dự kiến|Số suất đặt|Số suất báo|Dự kiến số suất|Báo ăn|Số suất đăng ký|Số cháu báo ăn',
    days_registered:
      'Số ngày đăng ký|ĐK mấy ngày|Đăng ký mấy ngày|Số ngày ĐK|Đăng ký bao nhiêu ngày|Số ngày đăng ký ăn|Ăn mấy ngày|Đăng ký ăn mấy ngày',
    care_money:
      'Tiền nuôi dưỡng|Tiền công nuôi dưỡng|Nuôi dưỡng|Tiền ND|Tiền cô nuôi|Tiền công cô nuôi|Phí nuôi dưỡng|Tiền thuê nấu|Tiền thuê cô nuôi|Tiền công nấu|Tiền CSBT',
    start_of_day_left:
      'Chênh lệch đầu ngày|Đầu ngày|CL đầu ngày|Tồn đầu ngày|Dư đầu ngày|Thừa thiếu đầu ngày|Chênh lệch hôm trước chuyển sang|Hôm trước chuyển sang|Tiền ăn hôm trước chuyển sang|Số dư đầu ngày',
    meals_staff:
      'Suất giáo viên|Suất ăn giáo viên|Số suất giáo viên|Số suất ăn giáo viên|GV ăn|Số GV ăn|Giáo viên ăn|Số giáo viên ăn|CBGV ăn|Số CBGV ăn|Suất GV|Số suất GV|Suất ăn GV|Suất CBGV|Suất cô|Số suất cô|Cô ăn|Suất ăn của giáo viên|Suất người lớn|Suất ăn của cô|Suất CB, GV, NV|Suất cán bộ giáo viên|Cán bộ giáo viên ăn|GV báo ăn|Giáo viên báo ăn',
    meals_pupils:
      'Suất học sinh|Suất ăn học sinh|Số suất học sinh|Số suất ăn học sinh|Suất HS|Số suất HS|Suất ăn HS|HS ăn|Số HS ăn|Học sinh ăn|Số học sinh ăn|Suất trẻ|Số suất trẻ|Suất ăn trẻ|Số suất ăn của trẻ|Số trẻ ăn|Suất cháu|Số cháu ăn|Suất ăn của trẻ|Suất ăn của học sinh|HS báo ăn|Học sinh báo ăn|Số HS báo ăn|Số trẻ báo ăn|Số em báo ăn',
    meals_porridge:
      'Suất cháo|Ăn cháo|Số suất cháo|Cháo|Số trẻ ăn cháo|Trẻ ăn cháo|HS ăn cháo|Suất ăn cháo|Số suất ăn cháo|Báo cháo',
    meals_rice: 'Suất cơm|Ăn cơm|Cơm|Trẻ ăn cơm|Số trẻ ăn cơm|HS ăn cơm|Suất ăn cơm|Cơm thường',
    meals_cut:
      'Báo cắt|Suất cắt|Suất cắt trong ngày|Số suất cắt|Cắt ăn|Cắt suất|Báo cắt cơm|Số suất báo cắt|Cắt cơm|Suất báo cắt|Báo cắt suất|Cắt suất ăn|Số suất cắt trong ngày|Suất báo cắt trong ngày|Báo cắt ăn|Số suất báo nghỉ|Suất báo nghỉ|Báo nghỉ ăn',
    meals_added:
      'Báo thêm|Suất thêm|Suất phát sinh|Suất bổ sung|Suất báo thêm|Số suất thêm|Số suất phát sinh|Thêm suất|Báo thêm suất|Số suất báo thêm|Suất tăng|Suất ăn thêm|Số suất bổ sung|Suất ăn phát sinh|Phát sinh suất ăn|Thêm mấy suất|Suất tăng thêm',
    meal_money_kept:
      'Tiền thừa tháng trước|Thừa tháng trước|Dư tháng trước|Tiền ăn thừa tháng trước|Tiền dư tháng trước|Tiền ăn tháng trước còn|Tiền ăn còn thừa tháng trước|Dư tiền ăn tháng trước|Tiền thừa chuyển sang|Tiền ăn chuyển sang|Tiền ăn thừa chuyển sang|Tiền thừa tháng trước chuyển sang|Tiền ăn dư chuyển sang|Thừa tháng trước chuyển sang|Còn dư tháng trước|Tiền tồn tháng trước|Tồn tiền ăn tháng trước|Tiền ăn còn lại tháng trước|Tiền thừa kỳ trước|Thừa T trước|Tiền thừa T trước|Dư T trước|Dư kỳ trước|Tiền dư kỳ trước|Tháng trước dư|Tháng trước thừa|Tiền thừa tháng trc',
  },
  others: {
    parents_delegate:
      'Đại diện phụ huynh|PH kiểm tra|Đại diện CMHS|Đại diện cha mẹ học sinh|Phụ huynh kiểm tra|Phụ huynh đại diện|Đại diện PH|Đại diện PHHS|Phụ huynh giám sát|Đại diện ban phụ huynh',
    menu_maker:
      'Người lập thực đơn|Người xây dựng thực đơn|Ai lên thực đơn|Người lên thực đơn|Người tính khẩu phần|Người tính ăn|Kế toán bán trú',
    cancel_reason: 'Lý do xin hủy|Lý do hủy đăng ký|Hủy do|Vì sao thôi ăn',
    other_dish:
      'Món thay thế|Đổi món|Món thay|Đổi sang món|Thay món|Thay bằng món|Món đổi|Thực đơn thay thế|Món dự phòng|Thay đổi món|Món ăn thay thế',
    meal_group: 'Đối tượng ăn|Nhóm ăn|Đối tượng dùng bữa|Suất dành cho',
    cut_notice:
      'Báo cắt trước|Báo trước|Báo trước mấy ngày|Báo cắt lúc|Báo trước bao lâu|Giờ báo cắt|Báo cắt cơm lúc|Báo trước mấy giờ',
  },
  ticks: {
    cancelled:
      'Hủy đăng ký|Hủy|Đã hủy|Có hủy không|Hủy ĐK|Hủy chưa|Đã hủy đăng ký|Xin hủy|Hủy suất|Thôi đăng ký',
  },
  dates: {
    cancelled_on: 'Hủy ngày|Hủy hôm nào|Ngày hủy đăng ký|Ngày xin hủy|Ngày thôi đăng ký|Hủy từ',
  },
};
