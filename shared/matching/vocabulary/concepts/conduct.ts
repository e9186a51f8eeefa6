import type { Domain } from './domain';

/** Attendance, rewards and discipline of pupils, class activities. */
export const CONDUCT: Domain = {
  numbers: {
    absent_allowed:
      'Vắng có phép|Nghỉ có phép|Số buổi nghỉ có phép|Số buổi vắng có phép|Nghỉ CP|Vắng CP|Số ngày nghỉ có phép|Số buổi nghỉ học có phép|Có phép|excused absences|absent with permission',
    absent_unexcused:
      'Vắng không phép|Nghỉ không phép|Số buổi nghỉ không phép|Số buổi vắng không phép|Nghỉ KP|Vắng KP|Số ngày nghỉ không phép|Số buổi nghỉ học không phép|Không phép|unexcused absences|absent without permission',
    absent_days:
      'Số buổi nghỉ|Số buổi vắng|Số ngày nghỉ học|Tổng số buổi nghỉ|Số ngày vắng|Tổng số ngày nghỉ học|Số buổi nghỉ học|Tổng số buổi vắng|Số buổi nghỉ học cả năm|absent days|days absent',
    late_times:
      'Số lần đi muộn|Đi học muộn|Đi muộn|Số lần đi học muộn|Đi trễ|Số lần trễ|late times',
    present_days: 'Số ngày đi học|Số ngày có mặt|Số buổi đi học|present days',
    violation_times: 'Số lần vi phạm|Số lỗi vi phạm|Tổng số lỗi',
    conduct_points: 'Điểm rèn luyện|Điểm nề nếp|Điểm thi đua nề nếp|Điểm hạnh kiểm',
  },
  dates: {
    violation_date: 'Ngày vi phạm|Thời điểm vi phạm|Thời gian vi phạm|violation date',
    pupil_discipline_date:
      'Ngày kỷ luật|Ngày bị kỷ luật|Ngày ra quyết định kỷ luật|Ngày quyết định kỷ luật|discipline date',
    absence_date: 'Ngày vắng|Ngày nghỉ|Nghỉ ngày|Ngày học sinh vắng|absence date|absent date',
    attendance_date: 'Ngày điểm danh|attendance date',
    pioneer_date: 'Ngày vào Đội TNTP|Ngày vào Đội thiếu niên|Ngày kết nạp Đội|Ngày kết nạp vào Đội',
  },
  ticks: {
    pioneer_member: 'Đội viên|Là đội viên|Đội viên TNTP|pioneer member',
    swim_ability: 'Biết bơi|Học sinh biết bơi|Trẻ biết bơi|Em biết bơi|can swim',
    class_officer: 'Ban cán sự lớp|Là cán bộ lớp|Cán sự lớp',
  },
  others: {
    attendance:
      'Chuyên cần|Điểm danh|Tình trạng chuyên cần|Trạng thái điểm danh|attendance|attendance status',
    attendance_session: 'Buổi|Buổi học|Buổi điểm danh|Ca học|session',
    absence_reason:
      'Lý do nghỉ học (ngày)|Lý do vắng mặt|Lý do học sinh nghỉ|Lý do học sinh vắng|absence reason',
    class_position:
      'Chức vụ trong lớp|Chức vụ lớp|Nhiệm vụ trong lớp|Chức danh trong lớp|class role',
    pioneer_position: 'Chức vụ Đội|Chức vụ trong Đội|Chức vụ trong chi đội',
    violation: 'Lỗi vi phạm|Nội dung vi phạm|Hành vi vi phạm|Vi phạm|Tên lỗi vi phạm|violation',
    violation_level: 'Mức độ vi phạm|Mức vi phạm|violation level',
    discipline:
      'Kỷ luật|Hình thức kỷ luật|Kỷ luật (hình thức)|Hình thức xử lý kỷ luật|Biện pháp kỷ luật|discipline form|discipline type',
    discipline_reason: 'Lý do kỷ luật|Nguyên nhân kỷ luật|discipline reason',
    discipline_no: 'Số quyết định kỷ luật|Số QĐ kỷ luật|QĐ kỷ luật số',
    discipline_level: 'Cấp ra quyết định kỷ luật|Cấp kỷ luật|Cơ quan kỷ luật',
    pupil_award: 'Danh hiệu học sinh|Danh hiệu khen thưởng học sinh|Khen thưởng học sinh',
    year_award: 'Khen thưởng cuối năm|Danh hiệu cuối năm|Khen cuối năm|Khen thưởng cả năm',
    award_content: 'Nội dung khen thưởng|Nội dung khen|Thành tích được khen|award content',
    summer_training: 'Rèn luyện hè|Nội dung rèn luyện hè|Kế hoạch rèn luyện hè',
    home_visit: 'Nội dung trao đổi với phụ huynh|Nội dung liên hệ gia đình|Liên hệ với gia đình',
    pupil_support:
      'Biện pháp giúp đỡ|Biện pháp giáo dục|Kế hoạch giúp đỡ|Biện pháp hỗ trợ học sinh',
    club: 'Câu lạc bộ|Tên câu lạc bộ|CLB tham gia|club',
  },
};
