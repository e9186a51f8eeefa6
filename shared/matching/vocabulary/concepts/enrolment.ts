import type { Domain } from './domain';

/** Coming to a school, changing class and school, leaving, graduating. */
export const ENROLMENT: Domain = {
  dates: {
    enrol_date:
      'Ngày nhập học|Ngày vào trường|Ngày nhập trường|Ngày vào học|Ngày trúng tuyển|Nhập học ngày|Thời điểm nhập học|Ngày bắt đầu học|Ngày bắt đầu đi học|enrol date|enroll date|enrollment date|admission date|start school date',
    arrival_date:
      'Ngày chuyển đến|Ngày tiếp nhận|Ngày đến|Ngày nhận học sinh|Ngày học sinh chuyển đến|Ngày vào trường (chuyển đến)|transfer in date',
    leave_date:
      'Ngày chuyển đi|Ngày thôi học|Ngày nghỉ học|Ngày rời trường|Ngày chuyển trường|Ngày HS chuyển đi|transfer out date|leaving date',
    dropout_date: 'Ngày bỏ học|Thời điểm bỏ học|Bỏ học ngày|dropout date|drop out date',
    class_change_date: 'Ngày chuyển lớp|Ngày đổi lớp|Chuyển lớp từ ngày',
    return_date: 'Ngày trở lại học|Ngày đi học lại|Ngày học lại',
    application_date:
      'Ngày nộp hồ sơ|Ngày đăng ký|Ngày nộp đơn|Ngày đăng ký dự tuyển|Ngày đăng kí|application date|registration date',
    graduation_date:
      'Ngày tốt nghiệp|Ngày công nhận tốt nghiệp|Ngày cấp bằng tốt nghiệp|graduation date',
    status_date: 'Ngày chuyển trạng thái|Ngày thay đổi trạng thái|Ngày cập nhật trạng thái',
  },
  numbers: {
    graduation_year: 'Năm tốt nghiệp|Năm TN|Tốt nghiệp năm|graduation year|year of graduation',
    primary_graduation:
      'Năm tốt nghiệp tiểu học|Năm TN tiểu học|Năm hoàn thành chương trình tiểu học|Năm HTCTTH|Năm HTCT tiểu học',
    secondary_graduation: 'Năm tốt nghiệp THCS|Năm TN THCS',
    high_graduation: 'Năm tốt nghiệp THPT|Năm TN THPT',
    repeat_times: 'Số lần lưu ban|Số năm lưu ban|Số năm học lại',
    order_in_class:
      'Số thứ tự trong lớp|Thứ tự trong lớp|Số TT trong sổ điểm|Thứ tự trong sổ|order in class|roll number',
  },
  ticks: {
    new_intake:
      'Tuyển mới|Học sinh tuyển mới|HS mới tuyển|Học sinh mới|Là học sinh mới|new student',
    repeating:
      'Lưu ban|Học sinh lưu ban|Là học sinh lưu ban|HS lưu ban năm trước|Học lại lớp|is repeating',
    right_age: 'Đúng độ tuổi|Học đúng độ tuổi|Đi học đúng độ tuổi',
    right_district: 'Đúng tuyến|Học đúng tuyến|Trong tuyến tuyển sinh',
    graduated: 'Đã tốt nghiệp|Đỗ tốt nghiệp|Được công nhận tốt nghiệp|graduated',
    preschool_done:
      'Đã học mẫu giáo 5 tuổi|Đã qua mẫu giáo 5 tuổi|Học qua mẫu giáo|Đã học mẫu giáo|Hoàn thành mẫu giáo 5 tuổi',
  },
  others: {
    student_code:
      'Mã học sinh|Mã HS|Mã số học sinh|Mã định danh học sinh|Mã trẻ em|Số hiệu học sinh|student code|student id|student no|student number|pupil code|pupil id|mahs|child code',
    register_no:
      'Số đăng bộ|Số danh bộ|Số sổ đăng bộ|Số đăng bộ học sinh|Sổ đăng bộ số|Số danh bạ|register number|register no',
    record_no:
      'Số hồ sơ|Mã số hồ sơ|Số hồ sơ dự tuyển|Mã hồ sơ dự tuyển|Mã hồ sơ tuyển sinh|profile number|application no',
    class_name:
      'Lớp|Lớp học|Tên lớp|Lớp đang học|Lớp hiện tại|Lớp/nhóm lớp|Học sinh lớp|Là học sinh lớp|class|class name|classroom',
    class_code: 'Mã lớp|Mã lớp học|class code|class id',
    grade: 'Khối|Khối lớp|Khối học|Khối đang học|grade|grade level|grade id',
    school_year: 'Năm học|Niên học|NH|Năm học đăng ký|school year|academic year|Niên khóa',
    course_years: 'Niên khóa|Khóa|Khóa học (niên khóa)',
    enrol_type:
      'Loại nhập học|Hình thức trúng tuyển|Hình thức nhập học|Diện trúng tuyển|Hình thức tuyển sinh|Phương thức tuyển sinh|Loại hình nhập học|enrollment type|admission type',
    school_before:
      'Trường trước|Trường cũ|Trường học trước đây|Chuyển từ trường|Trường đã học|Trường đã học trước đây|Từ trường|Trường nơi đi|Trường chuyển đi|Học sinh trường|Nơi chuyển đến từ trường|Trường chuyển đi (cũ)|Trường học cũ|Trường đã theo học|Chuyển đến từ trường|previous school|former school|old school|from school',
    school_next:
      'Chuyển đến trường|Trường chuyển đến|Trường mới|Đến trường|Trường nơi đến|Trường tiếp nhận|Trường xin chuyển đến|Nơi chuyển đến trường|new school|next school|to school|destination school',
    province_before: 'Tỉnh của trường cũ|Tỉnh trường cũ|Tỉnh/TP trường cũ|Tỉnh nơi đi',
    province_next: 'Tỉnh của trường mới|Tỉnh nơi đến|Tỉnh chuyển đến|Tỉnh trường chuyển đến',
    nursery:
      'Trường mầm non|Đã học mầm non tại|Trường mầm non đã học|Đã học trường mầm non|Học mầm non tại|Trường mẫu giáo đã học',
    primary_school:
      'Trường tiểu học|Đã học tiểu học tại|Trường tiểu học đã học|Học tiểu học tại trường|Tốt nghiệp tiểu học tại',
    secondary_school: 'Trường THCS|Đã học THCS tại|Trường THCS đã học|Tốt nghiệp THCS tại',
    wanted_school:
      'Trường đăng ký|Trường xin học|Trường dự tuyển|Đăng ký vào trường|Trường đăng ký dự tuyển|Trường nguyện vọng|Xin vào học tại trường|wanted school',
    wanted_class: 'Xin vào lớp|Lớp đăng ký|Đăng ký vào lớp|Lớp xin học|Xin học lớp',
    transfer_reason:
      'Lý do chuyển|Lý do chuyển trường|Lý do chuyển đi|Lý do chuyển đến|Lý do xin chuyển|Lý do chuyển trường đến|transfer reason',
    class_change_reason: 'Lý do chuyển lớp|Lý do đổi lớp',
    transfer_paper:
      'Số giấy chuyển trường|Số giấy giới thiệu chuyển trường|Giấy chuyển trường số|Số hồ sơ chuyển trường|Giấy giới thiệu số',
    transfer_time: 'Thời điểm chuyển|Thời điểm chuyển đi|Thời điểm rời trường|Học kỳ chuyển',
    quit_reason:
      'Lý do bỏ học|Nguyên nhân bỏ học|Lý do thôi học|Lý do nghỉ học|dropout reason|Lý do thôi việc|Lý do nghỉ việc|Lý do chấm dứt hợp đồng|resignation reason',
    last_class:
      'Lớp cũ|Lớp năm trước|Lớp đã học|Học lớp (năm trước)|Lớp năm học trước|Lớp trước|old class|previous class',
    next_class:
      'Xếp vào lớp|Vào lớp|Lớp mới|Lớp được xếp|Phân vào lớp|Chuyển đến lớp|Lớp chuyển đến|new class|next class',
    leave_class: 'Bỏ học lớp|Bỏ học ở lớp|Lớp bỏ học|Bỏ học từ lớp',
    now_class: 'Đang học lớp|Học lớp|Lớp đang theo học|Hiện học lớp',
    now_school:
      'Đang học trường|Trường đang học|Học tại trường|Đang học tại trường|Hiện học tại trường|Đơn vị đang học',
    diploma_book_no: 'Số vào sổ cấp bằng|Số vào sổ gốc|Số vào sổ|Số vào sổ cấp văn bằng',
    graduation_class: 'Xếp loại tốt nghiệp|Xếp loại TN|Loại tốt nghiệp|graduation classification',
    sessions_per_week:
      'Học mấy buổi/tuần|Số buổi học|Số buổi học/tuần|Số buổi/tuần|sessions per week',
    career: 'Hướng nghiệp|Nguyện vọng sau tốt nghiệp|Phân luồng|Hướng sau tốt nghiệp',
  },
};
