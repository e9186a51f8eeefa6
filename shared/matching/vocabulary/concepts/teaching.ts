import type { Domain } from './domain';

/** Subjects, timetable, teaching assignment, class register, observation of lessons. */
export const TEACHING: Domain = {
  dates: {
    teach_date: 'Ngày dạy|Ngày giảng|Ngày lên lớp|teaching date|lesson date',
    plan_date: 'Ngày soạn|Ngày soạn bài|preparing date',
    observed_on:
      'Ngày dự|Ngày dự giờ|Ngày dự giờ thăm lớp|Ngày dạy (dự giờ)|observation date|Ngày dạy',
  },
  numbers: {
    periods_per_week:
      'Số tiết/tuần|Số tiết trong tuần|Số tiết dạy/tuần|Số tiết mỗi tuần|Số giờ dạy/tuần|Tiết/tuần|Số tiết thực dạy|Số tiết thực dạy/tuần|Số tiết dạy|periods per week',
    periods_concurrent:
      'Số tiết kiêm nhiệm|Tiết kiêm nhiệm|Tiết giảm kiêm nhiệm|Số tiết giảm trừ|Tiết giảm|Số tiết được giảm',
    periods_total:
      'Tổng số tiết|Tổng tiết|Cộng số tiết|Tổng cộng số tiết|Tổng số tiết/tuần|total periods',
    periods_norm:
      'Định mức tiết|Định mức số tiết|Số tiết định mức|Định mức tiết dạy|Tiết chuẩn|Số tiết tiêu chuẩn',
    periods_over: 'Số tiết thừa|Tiết thừa|Số tiết vượt|Số tiết dạy thừa|Số tiết vượt định mức',
    periods_year: 'Số tiết cả năm|Số tiết/năm|Tổng số tiết cả năm',
    lesson_no:
      'Tiết PPCT|Tiết theo PPCT|Tiết chương trình|Tiết thứ (PPCT)|Tiết theo phân phối chương trình|PPCT|Tiết thứ theo PPCT',
    observed_points: 'Điểm dự giờ|Điểm tiết dạy|Điểm giờ dạy|Tổng điểm giờ dạy|lesson score',
    week_no: 'Tuần học|Tuần số|Tuần chương trình',
  },
  ticks: {
    is_homeroom: 'Là giáo viên chủ nhiệm|Có chủ nhiệm|Làm công tác chủ nhiệm',
  },
  others: {
    subject_literature: 'Ngữ văn|Văn|Văn học|Môn Ngữ văn|literature',
    subject_english: 'Tiếng Anh|Anh|Anh văn|T.Anh|Môn Tiếng Anh|english',
    subject_vietnamese: 'Tiếng Việt|TV|T.Việt|Môn Tiếng Việt|vietnamese',
    subject_maths: 'Toán|Toán học|Môn Toán|maths|math|mathematics',
    subject_physics: 'Vật lí|Vật lý|Lý|Lí|physics',
    subject_chemistry: 'Hóa học|Hóa|chemistry',
    subject_biology: 'Sinh học|Sinh|biology',
    subject_history: 'Lịch sử|Sử|history',
    subject_geography: 'Địa lí|Địa lý|Địa|geography',
    subject_history_geography:
      'Lịch sử và Địa lí|Lịch sử và Địa lý|Sử - Địa|LS&ĐL|Lịch sử - Địa lí|LSĐL',
    subject_science: 'Khoa học tự nhiên|KHTN|science',
    subject_science_primary: 'Khoa học|Môn Khoa học',
    subject_nature_society: 'Tự nhiên và Xã hội|TNXH|TN&XH',
    subject_civics: 'Giáo dục công dân|GDCD|civics',
    subject_law: 'Giáo dục kinh tế và pháp luật|GDKT&PL|KTPL|GDKTPL|Kinh tế pháp luật',
    subject_ethics: 'Đạo đức|ethics',
    subject_technology: 'Công nghệ|Môn Công nghệ|technology',
    subject_informatics: 'Môn Tin học|Tin|informatics',
    subject_it_technology: 'Tin học và Công nghệ|TH&CN|Tin học - Công nghệ',
    subject_sports: 'Giáo dục thể chất|GDTC|Thể dục|physical education',
    subject_art: 'Mĩ thuật|Mỹ thuật|MT|fine arts',
    subject_music: 'Âm nhạc|Nhạc|music',
    subject_arts: 'Nghệ thuật|Nghệ thuật (Âm nhạc, Mĩ thuật)|Môn Nghệ thuật',
    subject_experience:
      'Hoạt động trải nghiệm|HĐTN|HĐTN, hướng nghiệp|HĐTNHN|Hoạt động trải nghiệm, hướng nghiệp|HĐTN-HN',
    subject_local: 'Giáo dục địa phương|GDĐP|Nội dung giáo dục địa phương|NDGDĐP|GD địa phương',
    subject_defence: 'Giáo dục quốc phòng|GDQP|GDQP-AN|Giáo dục quốc phòng và an ninh|GDQPAN',
    subject_ethnic_language: 'Môn Tiếng dân tộc|Tiếng dân tộc (môn học)',
    subject_second_language: 'Ngoại ngữ 2|Môn Ngoại ngữ 2|NN2',
    monday: 'Thứ 2|Thứ hai|T2|monday',
    tuesday: 'Thứ 3|Thứ ba|T3|tuesday',
    wednesday: 'Thứ 4|Thứ tư|T4|wednesday',
    thursday: 'Thứ 5|Thứ năm|T5|thursday',
    friday: 'Thứ 6|Thứ sáu|T6|friday',
    saturday: 'Thứ 7|Thứ bảy|T7|saturday',
    sunday: 'Chủ nhật|CN|sunday',
    weekday: 'Thứ|Ngày trong tuần|Thứ trong tuần|weekday|day of week',
    lesson_period: 'Tiết|Tiết thứ|Tiết học thứ|Tiết số|period number|lesson period',
    subject_main:
      'Môn dạy|Môn giảng dạy|Mạng giảng dạy môn|Môn học được phân công|Môn học phân công|Môn phụ trách|Môn dạy chính|Dạy môn|Môn được phân công|Môn phân công|Môn|Bộ môn|teaching subject|main subject',
    subject_secondary: 'Môn dạy kiêm|Môn dạy thứ hai|Môn kiêm nhiệm|Dạy kiêm môn|second subject',
    teaching_class:
      'Lớp dạy|Dạy lớp|Lớp được phân công|Lớp phân công|Lớp giảng dạy|Các lớp dạy|Phân công dạy lớp|teaching class',
    homeroom_class: 'Chủ nhiệm lớp|Lớp chủ nhiệm|GVCN lớp|CN lớp|Làm chủ nhiệm lớp|homeroom class',
    subject_teacher:
      'Giáo viên bộ môn|GVBM|GV bộ môn|Giáo viên dạy|Giáo viên giảng dạy|GV dạy|Người dạy|subject teacher|Giáo viên được dự giờ|GV được dự|Người được dự giờ|Người dạy (được dự)|Giáo viên dạy (được dự giờ)|observed teacher|Họ tên người dạy',
    concurrent_duty:
      'Kiêm nhiệm|Công tác kiêm nhiệm|Nhiệm vụ kiêm nhiệm|Chức danh kiêm nhiệm|Công việc kiêm nhiệm|concurrent duty',
    teaching_level: 'Cấp dạy|Cấp học giảng dạy|Dạy cấp học|Cấp học đang dạy|teaching level',
    lesson_title:
      'Tên bài|Tên bài dạy|Tên bài học|Nội dung bài học|Bài dạy|Bài học|Nội dung bài dạy|Đầu bài|Tên đầu bài|Tên bài, nội dung công việc|Tên chủ đề/bài học|lesson title|lesson name',
    lesson_plan: 'Kế hoạch bài dạy|Giáo án|KHBD|Tên giáo án|Link giáo án|lesson plan',
    absent_pupils:
      'HS vắng|HS nghỉ học|Học sinh vắng|Vắng|Học sinh nghỉ học|Tên học sinh vắng|HS vắng mặt|Học sinh vắng mặt|absent pupils|absent students',
    lesson_class:
      'Xếp loại giờ học|Xếp loại tiết|Xếp loại tiết học|Xếp loại giờ dạy|XL giờ học|Xếp loại giờ|Xếp loại tiết dạy|Đánh giá giờ dạy|Xếp loại giờ dự|lesson rating',
    lesson_comment:
      'Nhận xét tiết học|Nhận xét giờ học|Nhận xét giờ dạy|Nhận xét của giáo viên bộ môn về tiết học|Nhận xét tiết dạy',
    lesson_points: 'Điểm giờ học|Điểm tiết học',
    homework: 'Bài tập về nhà|BTVN|Dặn dò về nhà|Bài tập|homework',
    equipment_used:
      'Thiết bị dạy học|Đồ dùng dạy học|ĐDDH|TBDH|Thiết bị, đồ dùng dạy học|Thiết bị sử dụng trong tiết dạy|Đồ dùng|teaching aids',
    observer: 'Người dự|Người dự giờ|Giáo viên dự giờ|GV dự giờ|Người dự giờ, góp ý|observer',
    observer_position: 'Chức vụ người dự|Chức vụ người dự giờ',
    room: 'Phòng|Phòng dạy|Phòng học (tiết)|room',
    topic_meeting:
      'Tên chuyên đề|Chuyên đề|Nội dung chuyên đề|Nội dung sinh hoạt chuyên môn|Sinh hoạt chuyên môn|topic name',
    teaching_mode:
      'Hình thức dạy học|Phương pháp dạy học|Phương pháp|Hình thức dạy|teaching method',
    curriculum: 'Chương trình|Tên chương trình học|Chương trình học|curriculum',
  },
};
