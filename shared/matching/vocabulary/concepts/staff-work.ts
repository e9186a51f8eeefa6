import type { Domain } from './domain';

/** Leave and rating of staff. */
export const STAFF_WORK: Domain = {
  dates: {
    leave_from:
      'Nghỉ từ ngày|Từ ngày (nghỉ)|Ngày bắt đầu nghỉ|Nghỉ từ|Xin nghỉ từ ngày|Nghỉ phép từ ngày|leave from|leave start date|leave from date',
    leave_until:
      'Nghỉ đến ngày|Nghỉ đến hết ngày|Ngày kết thúc nghỉ|Nghỉ đến|Xin nghỉ đến ngày|Nghỉ phép đến ngày|leave to|leave end date|leave to date',
    back_on: 'Ngày đi làm lại|Ngày trở lại làm việc|Ngày đi làm trở lại|return to work date',
    rated_on: 'Ngày đánh giá|Ngày xếp loại|Ngày họp đánh giá|rating date|evaluation date',
    work_date: 'Ngày công|Ngày làm việc|Ngày chấm công|work date',
  },
  numbers: {
    leave_days:
      'Số ngày nghỉ|Số ngày phép|Tổng số ngày nghỉ|Số ngày xin nghỉ|Số ngày nghỉ phép|leave days|number of leave days',
    leave_left: 'Số ngày phép còn lại|Phép còn lại|Ngày phép còn lại|remaining leave',
    leave_taken: 'Số ngày phép đã nghỉ|Đã nghỉ|Phép đã nghỉ|Số ngày đã nghỉ',
    leave_granted: 'Tổng số ngày phép|Số ngày phép được hưởng|Phép năm|Số ngày phép năm',
    rating_points: 'Điểm đánh giá|Điểm xếp loại|Tổng điểm đánh giá|rating points',
    worked_days: 'Số ngày công|Tổng số công|Công thực tế|Số công|working days',
    overtime:
      'Số giờ làm thêm|Làm thêm giờ|Số giờ tăng ca|Số tiết thừa giờ|Tiết thừa giờ|overtime hours',
  },
  others: {
    leave_kind:
      'Loại nghỉ|Hình thức nghỉ|Loại phép|Loại nghỉ phép|Nghỉ theo chế độ|leave type|leave kind',
    leave_reason: 'Lý do nghỉ|Lý do xin nghỉ|Lý do nghỉ phép|Lý do vắng|leave reason',
    leave_place:
      'Nơi nghỉ|Nơi nghỉ phép|Địa điểm nghỉ phép|Địa điểm nghỉ|Nơi ở trong thời gian nghỉ',
    substitute:
      'Người dạy thay|GV dạy thay|Giáo viên dạy thay|Người thay thế|Người làm thay|Người thay|Người nhận bàn giao|Người đảm nhiệm thay|substitute teacher|substitute',
    hand_over: 'Công việc bàn giao|Bàn giao công việc|Nội dung bàn giao',
    official_rating:
      'Mức độ hoàn thành nhiệm vụ|Xếp loại HTNV|Mức HTNV|Kết quả xếp loại viên chức|Xếp loại viên chức|Đánh giá viên chức|Xếp loại hoàn thành nhiệm vụ|Mức độ HTNV|Xếp loại chất lượng|Xếp loại chất lượng viên chức|Kết quả đánh giá, xếp loại|Đánh giá, xếp loại chất lượng viên chức|Xếp loại công chức|Kết quả đánh giá viên chức|Mức xếp loại chất lượng|official rating|staff rating',
    self_rating:
      'Tự xếp loại|Tự đánh giá, xếp loại|Mức tự xếp loại|Cá nhân tự xếp loại|Viên chức tự xếp loại|Tự nhận mức xếp loại|Cá nhân tự đánh giá|self rating',
    team_rating:
      'Tổ xếp loại|Tổ đánh giá|Tổ chuyên môn xếp loại|Tổ chuyên môn đánh giá|Mức xếp loại của tổ',
    head_rating:
      'Hiệu trưởng xếp loại|Thủ trưởng xếp loại|Người đứng đầu xếp loại|Mức xếp loại của thủ trưởng|Hiệu trưởng đánh giá|Cấp có thẩm quyền xếp loại',
    professional_standard:
      'Đánh giá chuẩn nghề nghiệp|Chuẩn nghề nghiệp|KQ chuẩn nghề nghiệp|Xếp loại chuẩn nghề nghiệp|Kết quả chuẩn nghề nghiệp|Chuẩn nghề nghiệp giáo viên|Đánh giá theo chuẩn|Xếp loại CNN|professional standard',
    head_standard:
      'Chuẩn hiệu trưởng|Đánh giá chuẩn hiệu trưởng|Xếp loại chuẩn hiệu trưởng|Kết quả đánh giá chuẩn hiệu trưởng',
    plan_person:
      'Quy hoạch|Chức danh quy hoạch|Quy hoạch chức danh|Trong quy hoạch|Thuộc diện quy hoạch',
    work_shift: 'Ca|Ca trực|Ca làm việc|Phiên trực|Kíp trực|shift|duty shift',
    duty_person: 'Người trực|Cán bộ trực|Người trực ban|Trực ban|person on duty',
    duty_leader: 'Lãnh đạo trực|Trực lãnh đạo|BGH trực',
  },
};
