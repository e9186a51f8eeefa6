import type { Domain } from './domain';

/** Registers of duty: who is on duty, who hands a shift over, and what happened in it. */
export const DUTY: Domain = {
  others: {
    duty_phone:
      'SĐT trực|Số điện thoại trực|Điện thoại trực|ĐT người trực|SĐT người trực|Số trực|Đường dây nóng|Số máy trực',
    duty_night:
      'Trực đêm|Người trực ban đêm|Trực tối|Trực ban đêm|Bảo vệ trực đêm|Trực đêm bảo vệ|Người trực đêm (bảo vệ)',
    shift_given_by:
      'Người giao ca|Giao ca|Ký giao|Bên giao ca|Người bàn giao ca|Ca trước giao|Người giao ca trực',
    shift_taken_by:
      'Người nhận ca|Nhận ca|Ký nhận ca|Bên nhận ca|Ca sau nhận|Người nhận bàn giao ca|Người nhận ca trực',
    shift_time: 'Giờ giao ca|Thời gian giao ca|Giờ bàn giao ca|Giao ca lúc|Giờ đổi ca',
    shift_events:
      'Tình hình trong ca|Diễn biến ca trực|Tình hình ca trực|Diễn biến trong ca|Tình hình phiên trực|Nội dung trực|Tình hình trực|Diễn biến phiên trực|Sự việc trong ca|Nội dung ca trực|Tình hình trong ca trực|Nội dung trong ca|Diễn biến tình hình trong ca|Việc xảy ra trong ca|Nội dung công việc trong ca',
    open_matters:
      'Vấn đề tồn đọng|Việc tồn đọng|Việc còn tồn|Vấn đề còn tồn|Nội dung bàn giao ca|Tồn đọng|Nội dung tồn đọng|Công việc tồn đọng|Việc chưa xong|Việc còn lại|Việc còn dở|Việc tồn|Việc chưa giải quyết|Còn việc gì|Công việc còn tồn',
    arisen_matters:
      'Sự việc phát sinh|Vấn đề phát sinh|Việc phát sinh|Nội dung phát sinh|Phát sinh trong ca|Công việc phát sinh|Công việc đột xuất|Việc đột xuất',
    evening: 'Buổi tối',
    duty_guard: 'Bảo vệ trực ngày|Trực bảo vệ ban ngày|Bảo vệ ca ngày',
    duty_medical: 'Trực y tế|Y tế trực|Nhân viên y tế trực|Cán bộ y tế trực|Trực y tế (họ tên)',
    duty_morning:
      'Giáo viên trực sáng|GV trực sáng|Giáo viên trực buổi sáng|Trực sáng|Trực buổi sáng',
    duty_afternoon:
      'Giáo viên trực chiều|GV trực chiều|Giáo viên trực buổi chiều|Trực chiều|Trực buổi chiều',
  },
};
