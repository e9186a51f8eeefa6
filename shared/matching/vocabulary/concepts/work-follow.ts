import type { Domain } from './domain';

/** Following tasks and events: put off until when, where a task comes from, repeats and reminders. */
export const WORK_FOLLOW: Domain = {
  others: {
    next_step:
      'Làm gì tiếp|Việc làm tiếp theo|Bước tiếp theo|Hướng tiếp theo|Việc tiếp theo|Sẽ làm gì tiếp|Công việc tiếp theo|Dự kiến tiếp theo|Hướng thực hiện tiếp|Tiếp theo làm gì',
    contact_whom: 'Liên hệ với ai|Cần liên hệ|Liên lạc với ai|Hỏi ai|Đầu mối liên hệ',
    conclusion_no:
      'Số thông báo kết luận|TB kết luận số|Thông báo kết luận số|Số TBKL|TBKL số|Số kết luận|Kết luận số|Số thông báo KL',
    extension_asked:
      'Đề xuất gia hạn|Xin gia hạn|Đề nghị gia hạn|Có xin gia hạn không|Yêu cầu gia hạn|Đề nghị lùi hạn|Xin lùi hạn',
    extended_reason: 'Lý do gia hạn|Lý do xin gia hạn|Lý do lùi hạn|Lý do xin lùi hạn',
    task_source:
      'Nguồn giao|Văn bản giao việc|Văn bản giao nhiệm vụ|Nguồn giao việc|Căn cứ giao việc|VB giao|Giao tại văn bản|Theo văn bản giao|Theo công văn nào|Theo văn bản nào|Căn cứ văn bản nào|Theo chỉ đạo nào|Giao theo công văn|Căn cứ vào văn bản|Từ công văn nào|Theo kế hoạch nào|Giao việc theo văn bản',
    progress_report:
      'Báo cáo tiến độ|Nội dung báo cáo tiến độ|Cập nhật tiến độ|Diễn biến thực hiện|Tình hình thực hiện đến nay|Kết quả đến nay|Kết quả thực hiện đến nay|Tiến độ đến nay|Kết quả đến thời điểm báo cáo|Tình hình đến nay|Tiến độ cập nhật|Đã làm đến nay|Tiến độ đến thời điểm báo cáo|Tình hình triển khai đến nay',
    repeated: 'Lặp lại|Chu kỳ lặp|Lặp lại hằng tuần|Tần suất lặp|Lặp',
    reminded: 'Nhắc trước|Nhắc việc|Thời gian nhắc|Nhắc lịch|Nhắc nhở trước',
    logistics:
      'Hậu cần|Công tác hậu cần|Chuẩn bị hậu cần|Phục vụ hậu cần|Lễ tân, hậu cần|Tea break',
    work_done:
      'Công việc đã làm|Việc đã làm trong tuần|Công việc đã thực hiện|Nội dung đã thực hiện|Việc đã hoàn thành|Công việc đã hoàn thành|Kết quả công việc đã làm|Công việc trong tuần|Công việc tuần qua',
    overtime_reason:
      'Lý do làm thêm|Lý do làm thêm giờ|Nội dung làm thêm|Làm thêm việc gì|Công việc làm thêm giờ|Lý do tăng ca|Nội dung công việc làm thêm',
    publicised_on_note: 'Công khai tại|Nơi công khai|Hình thức công khai|Niêm yết tại|Nơi niêm yết',
  },
  dates: {
    put_off_to:
      'Hẹn lại|Hẹn lại ngày|Hẹn sang ngày|Dời sang ngày|Lùi sang ngày|Chuyển sang ngày|Hẹn làm lại ngày',
    concluded_on:
      'Ngày kết luận|Ngày thông báo kết luận|Kết luận ngày|Ngày ban hành kết luận|Ngày ký kết luận|Ngày TBKL|Ngày họp kết luận',
    extended_until: 'Hạn mới|Hạn sau gia hạn|Lùi hạn đến|Xin lùi đến',
    publicised_on:
      'Công khai ngày|Ngày công khai|Ngày niêm yết|Niêm yết ngày|Thời gian công khai|Công khai từ ngày',
    renewed_on: 'Gia hạn ngày|Ngày gia hạn tiếp theo|Ngày gia hạn gần nhất',
  },
  ticks: {
    all_day: 'Cả ngày|Sự kiện cả ngày|Cả ngày (x)|Trọn ngày',
  },
};
