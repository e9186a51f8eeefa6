import type { Domain } from './domain';

/** Registers of duty: who is on duty, who hands a shift over, and what happened in it. */
export const DUTY: Domain = {
  others: {
    duty_month: 'Trực tháng|Tháng trực|Lịch trực tháng|Bảng trực tháng',
    power_and_water:
      'Sự cố điện nước|Điện nước|Tình hình điện, nước|Tắt điện, khóa nước|Tình trạng điện nước|Kiểm tra điện, nước',
    vehicles_left:
      'Phương tiện gửi lại|Xe gửi qua đêm|Xe để lại|Xe gửi lại|Phương tiện để lại qua đêm|Xe để qua đêm|Xe gửi lại trường|Xe gửi',
    patrol_time:
      'Giờ tuần tra|Tuần tra lúc|Thời gian tuần tra|Đi tuần lúc|Giờ đi tuần|Tuần tra mấy giờ|Kiểm tra vòng quanh lúc',
    duty_place:
      'Địa điểm trực|Trực ở đâu|Nơi trực|Vị trí trực|Trực tại|Chỗ trực|Trực chỗ nào|Trực cổng nào|Điểm trực',
    duty_substitute:
      'Ai trực thay|Ai trực hộ|Người trực hộ|Nhờ ai trực|Người đổi ca|Người được nhờ trực|Người nhận trực thay',
    duty_for:
      'Trực thay ai|Trực thay cho|Trực thay cho ai|Trực hộ ai|Trực hộ|Trực thay người|Đổi trực với|Đổi trực với ai|Đổi ca với|Đổi ca cho ai',
    duty_room:
      'Phòng trực|Trực phòng|Phòng trực trưa|Phòng ngủ trực|Trực phòng nào|Phòng ngủ phụ trách|Trực phòng số',
    late_classes:
      'Lớp đi muộn|Lớp trễ|Lớp có HS đi muộn|Lớp có HS đi trễ|Các lớp đi muộn|Lớp vào trễ|Lớp nào đi muộn|Lớp nào trễ|Lớp ra vào muộn',
    duty_phone:
      'SĐT trực|Số điện thoại trực|Điện thoại trực|ĐT người trực|SĐT người trực|Số trực|Đường dây nóng|Số máy trực',
    duty_night:
      'Trực đêm|Người trực ban đêm|Trực tối|Trực ban đêm|Bảo vệ trực đêm|Trực đêm bảo vệ|Người trực đêm (bảo vệ)',
    shift_given_by:
      'Người giao ca|Giao ca|Ký giao|Bên giao ca|Người bàn giao ca|Ca trước giao|Người giao ca trực|Ai giao ca|Ký giao ca|Người ca trước ký|Người giao ca ký',
    shift_taken_by:
      'Người nhận ca|Nhận ca|Ký nhận ca|Bên nhận ca|Ca sau nhận|Người nhận bàn giao ca|Người nhận ca trực|Giao ca cho|Người nhận ca ký|Ai nhận ca|Ký nhận bàn giao ca|Người ca sau ký',
    shift_time:
      'Giờ giao ca|Thời gian giao ca|Giờ bàn giao ca|Giao ca lúc|Giờ đổi ca|Bàn giao lúc|Giờ bàn giao|Bàn giao vào lúc|Bàn giao lúc mấy giờ',
    shift_events:
      'Tình hình trong ca|Diễn biến ca trực|Tình hình ca trực|Diễn biến trong ca|Tình hình phiên trực|Nội dung trực|Tình hình trực|Diễn biến phiên trực|Sự việc trong ca|Nội dung ca trực|Tình hình trong ca trực|Nội dung trong ca|Diễn biến tình hình trong ca|Việc xảy ra trong ca|Nội dung công việc trong ca',
    open_matters:
      'Vấn đề tồn đọng|Việc tồn đọng|Việc còn tồn|Vấn đề còn tồn|Nội dung bàn giao ca|Tồn đọng|Nội dung tồn đọng|Công việc tồn đọng|Việc chưa xong|Giao lại ca sau|Việc bàn giao cho ca sau|Việc còn lại cho ca sau|Bàn giao ca sau|Bàn giao lại ca sau|Nội dung bàn giao ca trực|Những việc ca sau làm tiếp|Việc để lại ca sau|Công việc chưa xong|Việc còn dở|Việc đang làm dở|Công việc dở dang|Việc dở dang|Công việc đang dở|Việc chưa giải quyết|Việc còn lại|Việc tồn|Còn việc gì|Công việc còn tồn',
    arisen_matters:
      'Sự việc phát sinh|Vấn đề phát sinh|Việc phát sinh|Nội dung phát sinh|Phát sinh trong ca|Công việc phát sinh|Công việc đột xuất|Việc đột xuất|Sự cố trong ca|Chuyện gì xảy ra|Có gì phát sinh|Tình huống phát sinh|Diễn biến bất thường|Phát sinh gì|Có phát sinh gì không',
    evening: 'Buổi tối',
    duty_guard: 'Bảo vệ trực ngày|Trực bảo vệ ban ngày|Bảo vệ ca ngày',
    duty_medical: 'Trực y tế|Y tế trực|Nhân viên y tế trực|Cán bộ y tế trực|Trực y tế (họ tên)',
    duty_morning:
      'Giáo viên trực sáng|GV trực sáng|Giáo viên trực buổi sáng|Trực sáng|Trực buổi sáng',
    duty_afternoon:
      'Giáo viên trực chiều|GV trực chiều|Giáo viên trực buổi chiều|Trực chiều|Trực buổi chiều',
  },
  numbers: {
    holiday_nights:
      'Ngày lễ, tết trực|Trực lễ|Trực lễ, tết|Số ngày trực lễ|Trực ngày lễ|Trực tết|Số ngày trực tết|Trực ngày lễ, tết',
    pay_a_night:
      'Mức chi/đêm|Tiền 1 đêm|Tiền trực/đêm|Mức chi 1 đêm|Tiền một đêm trực|Mức chi/buổi|Tiền trực 1 buổi|Tiền 1 ca|Mức chi/ca|Tiền trực/ca|Mức chi/ngày trực',
    nights: 'Số đêm trực|Trực mấy đêm|Số đêm bảo vệ|Số tối trực|Bao nhiêu đêm trực',
    duty_points: 'Điểm trực nhật|Điểm ca trực|Chấm điểm trực|Điểm chấm trực nhật',
    sleepers_count:
      'Số học sinh ngủ|HS ngủ lại|Số HS ngủ|Số HS ngủ lại|Số HS ngủ trưa|Số em ngủ lại|Số em ngủ|Số cháu ngủ|Mấy em ngủ|Ngủ lại mấy em|Số trẻ ngủ',
  },
};
