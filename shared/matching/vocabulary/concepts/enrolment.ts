import type { Domain } from './domain';

/** Coming to a school, changing class and school, leaving, graduating. */
export const ENROLMENT: Domain = {
  dates: {
    enrol_date:
      'Ngày nhập học|Ngày vào trường|Ngày nhập trường|Ngày vào học|Ngày trúng tuyển|Nhập học ngày|Thời điểm nhập học|Ngày bắt đầu học|Ngày bắt đầu đi học|enrol date|enroll date|enrollment date|admission date|start school date|Ngày tựu trường|Ngày vào lớp|Ngày nhận vào học|Ngày tiếp nhận vào học|Ngày bắt đầu vào học|Ngày đầu đi học|Ngày nhập học tại trường|Học tại trường từ ngày|Vào học từ ngày|Ngày trẻ vào trường|Ngày gửi trẻ|Ngày nhận trẻ|entry date|date enrolled|date of admission|enrolled on|entrance date|Ngày đến lớp|Vào lớp ngày|Ngày bắt đầu đến lớp|Ngày vào lớp học|Ngày vào học chính thức|Ngày vào|Vào trường',
    arrival_date:
      'Ngày chuyển đến|Ngày tiếp nhận|Ngày đến|Ngày nhận học sinh|Ngày học sinh chuyển đến|Ngày vào trường (chuyển đến)|transfer in date|Ngày nhận chuyển đến|Ngày tiếp nhận chuyển đến|Chuyển đến ngày|Đến ngày (chuyển trường)|Ngày tiếp nhận học sinh chuyển đến|Ngày chuyển về trường|transfer in on|date transferred in|Đến ngày (chuyển)|Nhận về ngày|Nhận HS ngày|Vào học từ|Vào học từ ngày (chuyển đến)|Học tại trường từ',
    leave_date:
      'Ngày chuyển đi|Ngày thôi học|Ngày nghỉ học|Ngày rời trường|Ngày chuyển trường|Ngày HS chuyển đi|transfer out date|leaving date|Ngày xin chuyển|Ngày rút hồ sơ|Ngày nghỉ học hẳn|Ngày ra trường|Ngày cho chuyển|Thôi học từ ngày|date transferred out|withdraw date|leave school date|Ngày nghỉ hẳn|Rút hồ sơ ngày|Đi từ ngày|Ngày chuyển đi khỏi trường|Ngày đi|Ngày chuyển SH|Ngày rời đi|Đi ngày|Chuyển ngày|Chuyển đi ngày|Nghỉ hẳn từ|Thôi học ngày|Chuyển trường ngày',
    dropout_date:
      'Ngày bỏ học|Thời điểm bỏ học|Bỏ học ngày|dropout date|drop out date|Nghỉ học từ ngày|Bỏ học từ ngày|Ngày bắt đầu bỏ học|Ngày nghỉ bỏ học|Nghỉ học từ',
    class_change_date:
      'Ngày chuyển lớp|Ngày đổi lớp|Chuyển lớp từ ngày|Ngày chuyển sang lớp mới|class change date',
    return_date:
      'Ngày trở lại học|Ngày đi học lại|Ngày học lại|Ngày quay lại học|Ngày nhận học lại|Ngày vào học lại|date returned to school|Trở lại lớp|Đi học lại|Ngày ra lớp lại|Trở lại lớp ngày|Đi học lại từ|Đi học lại ngày|Ngày trở lại lớp|Quay lại học ngày|Đi học lại hôm nào|Trở lại học ngày',
    application_date:
      'Ngày nộp hồ sơ|Ngày đăng ký|Ngày nộp đơn|Ngày đăng ký dự tuyển|Ngày đăng kí|application date|registration date|Ngày nhận hồ sơ|Ngày tiếp nhận hồ sơ|Nộp hồ sơ ngày|Ngày làm đơn|Ngày viết đơn|Ngày gửi đơn|Ngày đăng ký tuyển sinh|Ngày đăng ký nhập học|date of application|registered at|register date|Nộp đơn ngày|Ngày nhận đơn|Ngày tiếp nhận đơn|Ngày nộp đơn đăng ký|Ngày điền phiếu|Ngày gửi phiếu|Ngày nộp HS|Ngày nhận HS|Tiếp nhận ngày|Ngày tiếp nhận HS|Tiếp nhận lúc|Thời điểm tiếp nhận|Thời gian tiếp nhận|Giờ tiếp nhận|Nộp lúc|Thời điểm nộp|Ngày xin|Ngày xin nghỉ|Ngày làm đơn xin|Viết ngày|Ngày viết|Viết đơn ngày|Làm đơn ngày|Viết đơn hôm nào|Nộp HS ngày|Hồ sơ nộp ngày|Ngày nộp phiếu đăng ký|Đơn đến ngày|Ngày nhận đơn thư|Nhận đơn ngày|Ngày đơn đến|Ngày tiếp nhận đơn thư|Ngày vào sổ đơn|Đơn nhận ngày|Nhận đơn thư ngày',
    graduation_date:
      'Ngày tốt nghiệp|Ngày công nhận tốt nghiệp|Ngày cấp bằng tốt nghiệp|graduation date|Ngày xét công nhận tốt nghiệp|Ngày ra trường (tốt nghiệp)|Ngày ký công nhận tốt nghiệp|date of graduation',
    status_date:
      'Ngày chuyển trạng thái|Ngày thay đổi trạng thái|Ngày cập nhật trạng thái|Ngày đổi trạng thái|Ngày áp dụng trạng thái|Ngày bắt đầu trạng thái|Trạng thái từ ngày|Ngày biến động|Thời điểm biến động|status changed date',
  },
  numbers: {
    graduation_year:
      'Năm tốt nghiệp|Năm TN|Tốt nghiệp năm|graduation year|year of graduation|Năm ra trường|Khóa tốt nghiệp|Năm công nhận TN|Năm học tốt nghiệp|Năm đỗ tốt nghiệp|Năm xét tốt nghiệp|graduated year|Tốt nghiệp năm nào|TN năm nào|Ra trường năm|Năm có bằng|Ra trường năm nào',
    primary_graduation:
      'Năm tốt nghiệp tiểu học|Năm TN tiểu học|Năm hoàn thành chương trình tiểu học|Năm HTCTTH|Năm HTCT tiểu học|Năm hoàn thành tiểu học|Năm học xong tiểu học|Hoàn thành tiểu học năm|Năm hết tiểu học|primary graduation year|TNTH|TN TH|TN tiểu học|TN C1|TN cấp 1|HTTH|Năm HTTH|HTTH năm|HTCTTH năm|Năm hết cấp 1|HTCT TH năm',
    secondary_graduation:
      'Năm tốt nghiệp THCS|Năm TN THCS|Năm hoàn thành THCS|secondary graduation year|TN THCS|TNTHCS|TN C2|TN cấp 2|Năm TN cấp 2|Năm TN C2|TN THCS năm|Tốt nghiệp THCS năm|Năm hết cấp 2',
    high_graduation:
      'Năm tốt nghiệp THPT|Năm TN THPT|Năm hoàn thành THPT|high school graduation year|TN THPT|TNTHPT|TN C3|TN cấp 3|Năm TN cấp 3|Năm TN C3|TN THPT năm|Tốt nghiệp THPT năm',
    repeat_times:
      'Số lần lưu ban|Số năm lưu ban|Số năm học lại|Số lần học lại|Lưu ban mấy lần|Lưu ban (số lần)|repeat count|Mấy lần lưu ban|Ở lại mấy lần',
    order_in_class:
      'Số thứ tự trong lớp|Thứ tự trong lớp|Số TT trong sổ điểm|Thứ tự trong sổ|order in class|roll number|Số thứ tự sổ điểm|STT trong lớp|STT lớp|TT trong lớp|Thứ tự danh sách lớp|STT sổ điểm|Số TT lớp|class order|index in class',
  },
  ticks: {
    new_intake:
      'Tuyển mới|Học sinh tuyển mới|HS mới tuyển|Học sinh mới|Là học sinh mới|new student|HS tuyển mới năm nay|Tuyển mới đầu cấp|Trẻ mới nhập học|Nhập học mới|Mới nhập học|newly enrolled|is new',
    repeating:
      'Lưu ban|Học sinh lưu ban|Là học sinh lưu ban|HS lưu ban năm trước|Học lại lớp|is repeating|Lưu ban năm trước|Học sinh học lại|Đang học lại|repeater|Ở lại|Học lại|LB|HS LB|OL|Ở lại (x)|Lưu ban (x)|Học lại (x)|Ở lại lớp (x)|Lưu ban lớp|Ở lại lớp mấy|Lưu ban lớp mấy|Ở lại lớp nào|Phải ở lại lớp',
    right_age:
      'Đúng độ tuổi|Học đúng độ tuổi|Đi học đúng độ tuổi|Đúng tuổi|Học đúng tuổi|Trong độ tuổi|right age|is right age',
    right_district:
      'Đúng tuyến|Học đúng tuyến|Trong tuyến tuyển sinh|Đúng địa bàn tuyển sinh|Đúng tuyến tuyển sinh|Thuộc tuyến tuyển sinh|in catchment',
    graduated:
      'Đã tốt nghiệp|Đỗ tốt nghiệp|Được công nhận tốt nghiệp|graduated|Kết quả tốt nghiệp|Kết quả xét tốt nghiệp|Được xét tốt nghiệp|Tốt nghiệp (x)|is graduated',
    preschool_done:
      'Đã học mẫu giáo 5 tuổi|Đã qua mẫu giáo 5 tuổi|Học qua mẫu giáo|Đã học mẫu giáo|Hoàn thành mẫu giáo 5 tuổi|Đã qua lớp mẫu giáo|Đã học MG 5 tuổi|Học qua lớp mẫu giáo 5 tuổi|Đã học mẫu giáo lớn|Đã hoàn thành chương trình MN|Đã qua MG|Đã qua mẫu giáo|Qua mẫu giáo|preschool completed',
    is_transfer_in: 'Là học sinh chuyển đến|HS chuyển đến (x)|Mới chuyển đến',
    is_transfer_out: 'Đã chuyển trường|HS chuyển đi (x)|Đã chuyển đi trường khác',
    papers_withdrawn:
      'Hồ sơ đã rút|Rút hồ sơ|Đã rút HS|Đã rút hồ sơ|Rút học bạ|Đã rút học bạ|Đã rút học bạ, hồ sơ|Đã trả hồ sơ|Đã lấy hồ sơ|Trả học bạ|Bàn giao học bạ|Đã bàn giao học bạ|Đã giao học bạ|Giao học bạ|Đã trả học bạ (x)|Rút HB|Đã rút HB|Rút hồ sơ, học bạ|Học bạ đã rút|Học bạ đã lấy|Học bạ rút chưa|Học bạ đã trả|Đã nhận lại học bạ|Đã lấy học bạ|Hồ sơ đã lấy',
  },
  others: {
    school_opinion:
      'Ý kiến nhà trường|Ý kiến của nhà trường|Nhà trường xác nhận|Xác nhận của nhà trường|Nhà trường phê duyệt|Ý kiến trường|Trường cho ý kiến|Nhà trường cho ý kiến|BGH cho ý kiến',
    study_topics:
      'Chuyên đề học tập|Cụm CĐ|Cụm chuyên đề|Cụm chuyên đề học tập|CĐ học tập|CĐHT|Chuyên đề lựa chọn|Cụm CĐ học tập|Chuyên đề chọn|Các chuyên đề chọn|CĐ lựa chọn|Đăng ký chuyên đề',
    birth_paper_file:
      'Ảnh khai sinh|File KS|Ảnh giấy khai sinh|Ảnh GKS|File khai sinh|File giấy khai sinh|Bản chụp giấy khai sinh|Bản chụp khai sinh|Hình chụp khai sinh|Scan khai sinh|Scan giấy khai sinh|Bản scan giấy khai sinh|Khai sinh (ảnh chụp)|Đính kèm khai sinh',
    class_teacher_next:
      'GVCN lớp mới|GVCN lớp chuyển đến|GVCN mới|Giáo viên chủ nhiệm mới|Cô chủ nhiệm mới|Chủ nhiệm mới|GVCN năm sau|GVCN nhận|GVCN lớp nhận',
    class_teacher_before:
      'GVCN lớp cũ|GVCN năm trước|GVCN lớp chuyển đi|GVCN cũ|Giáo viên chủ nhiệm cũ|GVCN năm ngoái|Cô chủ nhiệm cũ|GVCN trước|Chủ nhiệm cũ|GVCN lớp đi',
    direct_entry:
      'Diện tuyển thẳng|Tuyển thẳng vì|Lý do tuyển thẳng|Đối tượng tuyển thẳng|Thuộc diện tuyển thẳng|Tuyển thẳng|Được tuyển thẳng|Tuyển thẳng theo diện|Được tuyển thẳng vì|Có tuyển thẳng không',
    papers_state:
      'Hồ sơ đủ chưa|Hồ sơ đủ|Hồ sơ đã đủ|Đủ hồ sơ chưa|Đủ hồ sơ|Hồ sơ đầy đủ|Đủ giấy tờ chưa|Giấy tờ đủ chưa|TT hồ sơ|Hồ sơ đủ/thiếu|Kiểm tra hồ sơ|Hồ sơ còn thiếu hay đủ|Đã đủ hồ sơ',
    student_code:
      'Mã học sinh|Mã HS|Mã số học sinh|Mã trẻ em|Số hiệu học sinh|student code|student id|student no|student number|pupil code|pupil id|mahs|child code|Mã HV|Mã học viên|Mã sinh viên|Mã cháu|Mã HS trên CSDL|Mã học sinh trên CSDL|Mã số học viên|Mã số trẻ|Mã người học|Mã số sinh viên|MSHS|MHS|Mã số học bạ|Mã học bạ|learner code|pupil no|hs code|student identifier|MS học sinh',
    register_no:
      'Số đăng bộ|Số danh bộ|Số sổ đăng bộ|Số đăng bộ học sinh|Sổ đăng bộ số|Số danh bạ|register number|register no|SĐB số|Đăng bộ|Số ĐB|Số đăng bạ|Số trong sổ đăng bộ|Thứ tự đăng bộ|Sổ danh bộ|Số vào sổ đăng bộ|Mã đăng bộ|registration number|registry no|Số trong sổ|Số trong sổ ĐB|Số sổ ĐB',
    record_no:
      'Số hồ sơ|Mã số hồ sơ|Số hồ sơ dự tuyển|Mã hồ sơ dự tuyển|Mã hồ sơ tuyển sinh|profile number|application no|Mã số hồ sơ tuyển sinh|Mã đơn|Số đơn|Hồ sơ số (tuyển sinh)|Mã số đơn|Mã đăng ký|Mã số đăng ký|Mã tuyển sinh|Mã phiếu đăng ký|application number|application code|registration code',
    class_name:
      'Lớp|Lớp học|Tên lớp|Lớp đang học|Lớp hiện tại|Lớp/nhóm lớp|Học sinh lớp|Là học sinh lớp|class|class name|classroom|Tên lớp học|Đang học lớp (hiện tại)|Lớp sinh hoạt|Lớp năm học này|Lớp hành chính|Đơn vị lớp|homeroom|Tên lớp/nhóm|Lớp mấy|Lớp con đang học|Lớp của con|Con học lớp|Lớp đang sử dụng|Dùng cho lớp|Lớp sử dụng|Lớp dùng|Phục vụ lớp',
    class_code: 'Mã lớp|Mã lớp học|class code|class id|Mã nhóm lớp|class no',
    grade:
      'Khối|Khối lớp|Khối học|Khối đang học|grade|grade level|grade id|Khối lớp học|Thuộc khối|K.lớp|grade name|school grade|year level|grade code|Khối mấy',
    school_year:
      'Năm học|Niên học|NH|Năm học đăng ký|school year|academic year|Niên khóa|N.học|Năm học hiện hành|Năm học áp dụng|Năm học báo cáo|Năm học xét|year of school|nam hoc id|schoolyear id|Năm học nào|Nhiệm kỳ (năm học)',
    course_years:
      'Niên khóa|Khóa|Khóa học (niên khóa)|Khóa đào tạo (niên khóa)|Niên khóa (từ năm - đến năm)|Niên khóa học|cohort',
    enrol_type:
      'Loại nhập học|Hình thức trúng tuyển|Hình thức nhập học|Diện trúng tuyển|Hình thức tuyển sinh|Phương thức tuyển sinh|Loại hình nhập học|enrollment type|admission type|Diện nhập học|Diện tuyển sinh|Hình thức TS|Phương thức TS|Hình thức tiếp nhận|Xét tuyển/thi tuyển|Đầu vào|admission method|entry type',
    school_before:
      'Trường trước|Trường cũ|Trường học trước đây|Chuyển từ trường|Trường đã học|Trường đã học trước đây|Từ trường|Trường nơi đi|Trường chuyển đi|Học sinh trường|Nơi chuyển đến từ trường|Trường chuyển đi (cũ)|Trường học cũ|Trường đã theo học|Chuyển đến từ trường|previous school|former school|old school|from school|Tên trường cũ đã học|Trường đang học (trước khi chuyển)|Đã học ở trường|Đã học tại trường|Trường cấp dưới đã học|Từ trường nào chuyển đến|Trường chuyển|HS trường|origin school|last school|Từ đâu chuyển đến|Ở trường nào chuyển về|Trường học trước|Chuyển từ đâu đến|Học trường nào trước đây|Trước học ở|Từ trường nào|Học tại trường (trước đây)|Trường trước đây|Nơi học cũ|Trường đi|Trường gốc|Đi từ trường',
    school_next:
      'Chuyển đến trường|Trường chuyển đến|Trường mới|Đến trường|Trường nơi đến|Trường tiếp nhận|Trường xin chuyển đến|Nơi chuyển đến trường|new school|next school|to school|destination school|Trường sẽ chuyển đến|Trường xin đến|Trường muốn chuyển đến|Nơi tiếp nhận|Chuyển đi trường|Chuyển đi đến trường|Chuyển sang trường|Trường nhận|Chuyển về trường|target school|receiving school|Đi trường nào|Chuyển đi đâu (trường)|Trường nơi chuyển đến|Xin về trường|Chuyển đến trường nào|Nơi học mới|Trường đến|Về trường|Chuyển về',
    province_before:
      'Tỉnh của trường cũ|Tỉnh trường cũ|Tỉnh/TP trường cũ|Tỉnh nơi đi|Từ tỉnh|Tỉnh chuyển đi|Đến từ tỉnh|Tỉnh/thành phố nơi đi',
    province_next:
      'Tỉnh của trường mới|Tỉnh nơi đến|Tỉnh chuyển đến|Tỉnh trường chuyển đến|Đến tỉnh|Tỉnh tiếp nhận|Tỉnh/thành phố nơi đến',
    nursery:
      'Trường mầm non|Đã học mầm non tại|Trường mầm non đã học|Đã học trường mầm non|Học mầm non tại|Trường mẫu giáo đã học|Đã học mẫu giáo tại|Trường mẫu giáo|Học mẫu giáo ở trường|Học mầm non ở trường|Lớp mẫu giáo đã học|preschool|kindergarten name|Học mẫu giáo ở|Học MN ở|Học mầm non ở|Học mẫu giáo ở đâu|Học mẫu giáo trường nào|Đã học mầm non ở|Đã học mẫu giáo ở|Học lớp lá ở|Mẫu giáo học ở|Trường mầm non trước đây|Học MG ở|Trường MG cũ|Trường mầm non cũ|Trường MN cũ',
    primary_school:
      'Trường tiểu học|Đã học tiểu học tại|Trường tiểu học đã học|Học tiểu học tại trường|Tốt nghiệp tiểu học tại|Trường TH đã học|Học tiểu học ở trường|Hoàn thành CTTH tại|Trường TH nơi đã học|primary school|elementary school|Học cấp 1 ở|Học cấp 1 trường|Học tiểu học trường',
    secondary_school:
      'Trường THCS|Đã học THCS tại|Trường THCS đã học|Tốt nghiệp THCS tại|Học THCS ở trường|lower secondary school|secondary school|Học cấp 2 ở|Học cấp 2 trường|Học THCS trường',
    wanted_school:
      'Trường đăng ký|Trường xin học|Trường dự tuyển|Đăng ký vào trường|Trường đăng ký dự tuyển|Trường nguyện vọng|Xin vào học tại trường|wanted school|Xin vào trường|Trường xin vào học|Trường xin nhập học|Đăng ký dự tuyển vào trường|Đăng ký học tại trường|Nguyện vọng vào trường|Trường muốn học|Trường đăng ký nhập học|Trường đăng ký xét tuyển|registered school|desired school|Nguyện vọng đăng ký|NV đăng ký|Nguyện vọng ĐK|Trường xét tuyển|Dự thi vào trường|Trường đăng kí|Đăng ký thi vào trường|Thi vào trường|Đăng ký xét tuyển vào trường',
    wanted_class:
      'Xin vào lớp|Lớp đăng ký|Đăng ký vào lớp|Lớp xin học|Xin học lớp|Đăng ký học lớp|Xin vào học lớp|Đăng ký nhập học lớp|Đăng ký vào học lớp|Lớp đăng ký học|Lớp dự tuyển|Đăng ký dự tuyển vào lớp|Lớp muốn học|wanted class|registered class|applied grade|Xin học vào lớp|ĐK lớp|Đăng ký lớp|Vào lớp mấy|Xin học lớp mấy|Vào học lớp mấy|Vào lớp (đăng ký)|ĐK vào lớp|Xin lớp|Đăng ký khối|ĐK khối|Nguyện vọng chuyển lớp|Muốn vào lớp|Muốn chuyển sang lớp|Muốn học lớp|Muốn học lớp nào|Muốn vào lớp nào|Nguyện vọng vào lớp',
    transfer_reason:
      'Lý do chuyển|Lý do chuyển trường|Lý do chuyển đi|Lý do chuyển đến|Lý do xin chuyển|Lý do chuyển trường đến|transfer reason|Lý do xin chuyển trường|Lý do chuyển học|Lý do thuyên chuyển học sinh|Nguyên nhân chuyển trường|Lý do xin chuyển đi|Lý do xin chuyển đến|Vì lý do (chuyển trường)|Chuyển trường vì|reason for transfer|moving reason|Vì sao chuyển|Chuyển vì lý do|Lý do đi|Vì sao xin chuyển',
    class_change_reason:
      'Lý do chuyển lớp|Lý do đổi lớp|Lý do xin chuyển lớp|Lý do đổi lớp học|Vì sao chuyển lớp',
    transfer_paper:
      'Số giấy chuyển trường|Số giấy giới thiệu chuyển trường|Giấy chuyển trường số|Số hồ sơ chuyển trường|Giấy giới thiệu số|Số giấy CT|Số đơn chuyển trường|Giấy giới thiệu chuyển trường|transfer paper no|Giấy chuyển trường|Giấy xin chuyển trường|Giấy chuyển|Giấy GT chuyển trường số',
    transfer_time:
      'Thời điểm chuyển|Thời điểm chuyển đi|Thời điểm rời trường|Học kỳ chuyển|Chuyển vào thời điểm|Chuyển trường vào học kỳ|Chuyển trong|Chuyển trong kỳ/hè|Thời gian chuyển trường|Thời điểm chuyển trường|Thời điểm chuyển đến',
    quit_reason:
      'Lý do bỏ học|Nguyên nhân bỏ học|Lý do thôi học|Lý do nghỉ học|dropout reason|Lý do thôi việc|Lý do nghỉ việc|Lý do chấm dứt hợp đồng|resignation reason|Lý do nghỉ học hẳn|Vì sao bỏ học|Lý do nghỉ bỏ học|Bỏ học vì|Lý do không đi học|Lý do xin thôi học|Lý do xin thôi việc|Lý do xin nghỉ việc|Nguyên nhân thôi việc|Nguyên nhân nghỉ học|reason for leaving|quit reason|Vì sao nghỉ học|Lý do nghỉ hẳn|Sao bỏ học|Lý do nghỉ ở nhà|Bỏ học vì sao|Nghỉ vì (bỏ học)|Lý do bỏ|Sao nghỉ học|Lý do bỏ lớp|Lý do thôi',
    last_class:
      'Lớp cũ|Lớp năm trước|Lớp đã học|Học lớp (năm trước)|Lớp năm học trước|Lớp trước|old class|previous class|Học lớp (năm ngoái)|Lớp năm ngoái|Lớp năm học cũ|Lớp đã học xong|Lớp vừa học xong|Đã học xong lớp|Đã học lớp|Lớp chuyển đi|Từ lớp|former class|last class|Năm ngoái học lớp|Lớp năm cũ|Lớp vừa qua|Năm trước học lớp|Chuyển từ lớp',
    next_class:
      'Xếp vào lớp|Vào lớp|Lớp mới|Lớp được xếp|Phân vào lớp|Chuyển đến lớp|Lớp chuyển đến|new class|next class|Xếp lớp|Lớp xếp|Vào học lớp|Phân lớp|Lớp năm học mới|Lớp năm sau|Lên lớp nào|Chuyển sang lớp|Sang lớp|Đến lớp|Xếp vào học lớp|target class|assigned class|to class|Về lớp',
    leave_class:
      'Bỏ học lớp|Bỏ học ở lớp|Lớp bỏ học|Bỏ học từ lớp|Đang học lớp nào thì bỏ|Bỏ học khi đang học lớp|Nghỉ bỏ học ở lớp|dropout class|Thôi học lớp|Bỏ lớp|Bỏ học lúc lớp|Lớp thôi học|Nghỉ học lớp|Thôi học lớp mấy|Bỏ từ lớp|Bỏ lớp mấy|Nghỉ học từ lớp|Nghỉ ở lớp|Bỏ học lúc lớp mấy',
    now_class:
      'Đang học lớp|Học lớp|Lớp đang theo học|Hiện học lớp|Đang là học sinh lớp|Lớp hiện đang học|studying class',
    now_school:
      'Đang học trường|Trường đang học|Học tại trường|Đang học tại trường|Hiện học tại trường|Đơn vị đang học|Học trường|Tên trường đang học|Đang theo học tại|Là học sinh trường|Nơi học|Nơi theo học|Đơn vị học tập|studying school|current school|Học ở|Đang học ở|Đang học ở trường|Đang học tại trường nào|Đang học ở đâu|Trường/CSGD đang học',
    diploma_book_no:
      'Số vào sổ cấp bằng|Số vào sổ gốc|Số vào sổ|Số vào sổ cấp văn bằng|Số vào sổ gốc cấp bằng|Số vào sổ cấp bằng tốt nghiệp|Số vào sổ cấp chứng chỉ|Số sổ gốc|Số vào sổ gốc cấp văn bằng, chứng chỉ|diploma book number|registry book number|Số VS|Số vào sổ bằng|Vào sổ cấp bằng số|Số trong sổ cấp bằng|Vào sổ bằng số',
    graduation_class:
      'Xếp loại tốt nghiệp|Xếp loại TN|Loại tốt nghiệp|graduation classification|Xếp loại TN THCS|Xếp loại tốt nghiệp THCS|Xếp hạng tốt nghiệp|graduation grade|XLTN|XL bằng|Xếp loại bằng, chứng chỉ|Xếp loại văn bằng, chứng chỉ|Bằng xếp loại|Bằng loại gì|Tốt nghiệp loại gì|Tốt nghiệp loại|Xếp loại khi ra trường|Ra trường loại gì',
    sessions_per_week:
      'Học mấy buổi/tuần|Số buổi học|Số buổi học/tuần|Số buổi/tuần|sessions per week|Học hai buổi/ngày|Số buổi học trong tuần|Số buổi học mỗi tuần|Buổi/tuần|Học mấy buổi trên tuần|Số buổi học/ngày|two sessions per day|Học hai buổi|Học cả ngày|Học 2 b/ngày|2 buổi/ngày',
    career:
      'Hướng nghiệp|Nguyện vọng sau tốt nghiệp|Phân luồng|Hướng sau tốt nghiệp|Nguyện vọng sau THCS|Sau tốt nghiệp|Hướng đi sau tốt nghiệp|Phân luồng sau THCS|Định hướng nghề nghiệp|Hướng nghiệp sau tốt nghiệp|Dự định sau tốt nghiệp|career orientation|career path|Sau khi tốt nghiệp sẽ|Học tiếp/nghỉ|Học lên/học nghề/đi làm|Định hướng sau tốt nghiệp|Học tiếp lên|Định hướng sau THCS|Định hướng|Học nghề/trung cấp|Định hướng sau lớp 9|Sau lớp 9|Sau lớp 12|Hướng sau lớp 9|Phân luồng sau lớp 9|Dự định|Sau TN làm gì|Sau TN|Sau khi TN|Học nghề|TC nghề|Trung cấp nghề|Đi làm|Ở nhà đi làm|Du học|XKLĐ|Xuất khẩu lao động|Vào 10/học nghề/đi làm|Hướng đi|Học tiếp/đi làm|Học THPT/học nghề|Học xong làm gì|Ra trường làm gì|Học xong đi đâu|Tốt nghiệp xong làm gì|TN xong làm gì|Sau THCS|Sau THPT|Định hướng khối thi|Định hướng thi',
    enrol_round: 'Đợt tuyển sinh|Đợt nhập học|Đợt xét tuyển|Lần tuyển sinh|admission round',
    enrol_papers:
      'Hồ sơ nhập học|Giấy tờ nộp kèm|Hồ sơ gồm|Hồ sơ đã nộp|Giấy tờ đã nộp|Thành phần hồ sơ|Giấy tờ kèm theo hồ sơ|submitted papers|Giấy tờ đã có|Giấy tờ còn thiếu|Hồ sơ còn thiếu|Giấy tờ nộp|Hồ sơ nộp|Giấy tờ cần nộp|Thành phần hồ sơ đã nộp|Giấy đã nộp|Đã nộp giấy tờ gì|Đã nộp giấy gì|Hồ sơ đã nộp gồm|Nộp những giấy gì|Nộp giấy gì',
    report_book:
      'Học bạ|Số học bạ|Học bạ số|Tình trạng học bạ|report book|Nộp học bạ|Đã nộp học bạ|Đã nhận học bạ|Nhận học bạ|Đã làm học bạ số|Làm học bạ số chưa|Triển khai học bạ số',
    transfer_kind:
      'Loại chuyển trường|Hình thức chuyển trường|Chuyển trong/ngoài tỉnh|Chuyển nội tỉnh/ngoại tỉnh|Loại chuyển|transfer type',
    student_kind:
      'Loại học sinh|Đối tượng học sinh|Diện học sinh|Đối tượng người học|student type|Là học sinh|HS cũ/mới|Cũ/mới',
    study_shift: 'Ca học trong ngày|Học buổi|Học buổi sáng/chiều|Buổi học chính khóa|study shift',
  },
};
