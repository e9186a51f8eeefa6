import type { Domain } from './domain';

/** A school's profile and the counts of its yearly reports. */
export const UNIT_REPORT: Domain = {
  dates: {
    founded_on:
      'Ngày thành lập|Ngày ký quyết định thành lập|Ngày QĐ thành lập|establishment date|founded date',
    standard_date: 'Ngày công nhận chuẩn quốc gia|Ngày đạt chuẩn quốc gia|Ngày công nhận đạt chuẩn',
    sent_on:
      'Ngày gửi|Ngày nộp|Ngày báo cáo|Ngày nộp báo cáo|Ngày lập báo cáo|Ngày gửi báo cáo|Ngày lập|Ngày lập biểu|report date|submitted on',
    due_date:
      'Hạn nộp|Ngày hết hạn nộp|Hạn báo cáo|Hạn nộp báo cáo|Thời hạn nộp|Thời hạn báo cáo|due date|submission deadline',
  },
  numbers: {
    founded: 'Năm thành lập|Năm thành lập trường|founded year',
    class_count:
      'Số lớp|Số lượng lớp|Tổng số lớp|Tổng lớp|Số nhóm, lớp|Tổng số nhóm, lớp|class count|number of classes',
    classes_joined: 'Lớp ghép|Số lớp ghép',
    classes_two_sessions: 'Số lớp học 2 buổi/ngày|Lớp học 2 buổi/ngày|Số lớp 2 buổi',
    group_count: 'Số nhóm trẻ|Số nhóm|Tổng số nhóm trẻ|Nhóm trẻ (số nhóm)',
    student_count:
      'Số học sinh|Tổng số HS|Số lượng học sinh|Tổng số học sinh|Sĩ số|Sĩ số lớp|Số trẻ|Tổng số trẻ|Số lượng trẻ|HS hiện có|student count|number of students|total students',
    student_female:
      'Số học sinh nữ|Số HS nữ|Học sinh nữ|Tổng số học sinh nữ|Nữ học sinh|Số nữ|Số trẻ nữ|female students',
    student_minority:
      'Số học sinh dân tộc thiểu số|Số HS DTTS|Số học sinh DTTS|Số học sinh dân tộc|HS dân tộc thiểu số|Số trẻ dân tộc thiểu số|Trẻ DTTS|minority students',
    pupils_minority_female:
      'HS nữ DTTS|Số học sinh nữ dân tộc thiểu số|HS DTTS nữ|Nữ DTTS|Nữ dân tộc thiểu số|Học sinh nữ DTTS|Nữ dân tộc|Số HS nữ DTTS',
    pupils_start: 'Số học sinh đầu năm|HS đầu năm|Sĩ số đầu năm|Tổng số HS đầu năm',
    pupils_end: 'Số học sinh cuối năm|HS cuối năm|Sĩ số cuối năm|Tổng số HS cuối năm',
    pupils_new: 'Số học sinh tuyển mới|Số HS tuyển mới|Số học sinh mới tuyển',
    pupils_in: 'Số học sinh chuyển đến|Số HS chuyển đến|HS chuyển đến|Học sinh chuyển đến',
    pupils_out: 'Số học sinh chuyển đi|Số HS chuyển đi|HS chuyển đi|Học sinh chuyển đi',
    pupils_boarding:
      'HS bán trú|Số học sinh bán trú|Số HS bán trú|Học sinh bán trú|Số trẻ bán trú|Trẻ ăn bán trú',
    pupils_dormitory: 'HS nội trú|Số học sinh nội trú|Số HS nội trú',
    pupils_two_sessions: 'HS học 2 buổi/ngày|Số học sinh học 2 buổi/ngày|Số HS học 2 buổi/ngày',
    pupils_disabled:
      'HS khuyết tật|Số học sinh khuyết tật|Số HS khuyết tật|HSKT|HS khuyết tật học hòa nhập|Số trẻ khuyết tật|Học sinh khuyết tật học hòa nhập|Học sinh khuyết tật',
    pupils_repeating: 'HS lưu ban|Số học sinh lưu ban|Số HS lưu ban|HS ở lại lớp|Học sinh lưu ban',
    pupils_leaving: 'HS bỏ học|Số học sinh bỏ học|Số HS bỏ học|Học sinh bỏ học',
    pupils_poor:
      'Số học sinh hộ nghèo|Số HS nghèo|HS thuộc hộ nghèo|Học sinh hộ nghèo|HS nghèo|Số HS hộ nghèo|HS hộ nghèo',
    pupils_near_poor:
      'Số học sinh cận nghèo|Số HS cận nghèo|HS cận nghèo|Số HS hộ cận nghèo|HS thuộc hộ cận nghèo',
    pupils_orphan: 'Số học sinh mồ côi|Số HS mồ côi|HS mồ côi',
    pupils_excellent: 'Số học sinh giỏi|HS giỏi|Số HSG|Số học sinh xuất sắc|Số HS giỏi',
    pupils_promoted: 'Số học sinh lên lớp|Số HS lên lớp|HS lên lớp',
    pupils_awarded: 'Số học sinh được khen thưởng|Số HS được khen thưởng|HS được khen',
    staff_count:
      'Tổng số CBGVNV|Tổng số cán bộ, giáo viên, nhân viên|Số CBGVNV|Tổng số CB, GV, NV|Tổng số cán bộ|Số cán bộ|Tổng số viên chức|staff count|total staff',
    staff_female: 'Nữ CBGVNV|Số CBGVNV nữ|Cán bộ nữ|Số nữ CBGVNV|Nữ cán bộ, giáo viên',
    staff_minority: 'CBGVNV DTTS|Số CBGVNV DTTS|Cán bộ, giáo viên DTTS',
    manager_count: 'Số CBQL|Số cán bộ quản lý|Tổng số CBQL|Tổng số cán bộ quản lý',
    teacher_count:
      'Số giáo viên|Tổng số giáo viên|Số lượng giáo viên|Tổng số GV|teacher count|number of teachers',
    teacher_female: 'Số giáo viên nữ|GV nữ|Số GV nữ|Giáo viên nữ',
    teacher_minority: 'Số giáo viên DTTS|GV DTTS|Giáo viên dân tộc thiểu số|GV người DTTS',
    teacher_contract: 'Số giáo viên hợp đồng|GV hợp đồng|Giáo viên hợp đồng',
    employee_count: 'Số nhân viên|Tổng số nhân viên|Số lượng nhân viên',
    teachers_qualified:
      'GV đạt chuẩn|Số giáo viên đạt chuẩn|GV đạt chuẩn trình độ|Giáo viên đạt chuẩn|GV đạt chuẩn đào tạo',
    teachers_above:
      'GV trên chuẩn|Số giáo viên trên chuẩn|Giáo viên trên chuẩn|GV trên chuẩn đào tạo',
    teachers_below:
      'GV chưa đạt chuẩn|Số giáo viên chưa đạt chuẩn|Giáo viên chưa đạt chuẩn|GV dưới chuẩn',
    teachers_lacking: 'Số giáo viên thiếu|GV thiếu|Giáo viên còn thiếu|Số GV còn thiếu',
    teachers_spare: 'Số giáo viên thừa|GV thừa|Giáo viên thừa',
    teacher_ratio: 'Tỷ lệ giáo viên/lớp|Tỷ lệ GV/lớp|Số giáo viên/lớp|GV/lớp',
    party_count: 'Số đảng viên|Tổng số đảng viên|Số ĐV',
    staff_quota: 'Chỉ tiêu biên chế|Biên chế được giao|Số người làm việc được giao|Số biên chế',
    staff_present: 'Biên chế hiện có|Số người làm việc hiện có|Số hiện có',
    site_count: 'Số điểm lẻ|Số điểm trường lẻ|Số điểm trường|Tổng số điểm trường',
    share: 'Tỷ lệ|Tỉ lệ|Tỷ lệ phần trăm|Chiếm tỷ lệ|Tỷ lệ đạt|percentage|rate',
    total_female: 'Trong đó nữ|Tổng số nữ|Nữ (trong tổng số)',
    total_minority: 'Trong đó DTTS|Trong đó dân tộc|Dân tộc thiểu số (trong đó)',
  },
  others: {
    school_code:
      'Mã trường|Mã trường học|Mã đơn vị|Mã cơ sở giáo dục|Mã CSGD|school code|school id|unit code',
    school_name:
      'Tên trường|Tên trường học|Trường|Tên cơ sở giáo dục|Tên đơn vị|Trường học|Tên nhà trường|school name|school',
    short_name: 'Tên viết tắt|Tên gọi tắt|Tên rút gọn|short name|abbreviation',
    english_name: 'Tên tiếng Anh|Tên giao dịch quốc tế|Tên bằng tiếng Anh|english name',
    old_name: 'Tên trường cũ|Tên cũ|Tên trước đây|former name',
    unit_id_code: 'Mã định danh đơn vị|Mã định danh cơ quan|Mã định danh điện tử của đơn vị',
    budget_code:
      'Mã quan hệ ngân sách|Mã QHNS|MQHNS|Mã ĐVQHNS|Mã đơn vị quan hệ ngân sách|Mã ĐVSDNS|Mã số ĐVQHNS',
    school_level: 'Cấp học|Bậc học|Cấp|Cấp trường|school level|education level id',
    ownership:
      'Loại hình|Loại hình trường|Hình thức sở hữu|Công lập/Tư thục|Loại hình cơ sở|ownership',
    school_type: 'Loại trường|Loại hình trường học|school type',
    website:
      'Địa chỉ website|Địa chỉ trang web|Cổng thông tin điện tử|Trang thông tin điện tử|Website trường|website',
    founding_no: 'Số quyết định thành lập|QĐ thành lập số|Quyết định thành lập|Số QĐ thành lập',
    founding_agency:
      'Cơ quan quyết định thành lập|Cơ quan thành lập|Cơ quan ra quyết định thành lập',
    national_standard:
      'Đạt chuẩn quốc gia|Trường đạt chuẩn quốc gia|Mức độ chuẩn quốc gia|Chuẩn quốc gia mức độ|Trường chuẩn quốc gia|CQG mức độ|Chuẩn quốc gia',
    quality_level:
      'Kiểm định chất lượng|Cấp độ kiểm định|KĐCLGD|Mức kiểm định chất lượng|Kết quả kiểm định|Cấp độ KĐCLGD',
    period: 'Kỳ báo cáo|Thời kỳ|Kỳ|Đợt báo cáo|Tháng báo cáo|reporting period',
    report_name: 'Tên báo cáo|Biểu mẫu báo cáo|Loại báo cáo|Mẫu báo cáo|Tên biểu mẫu|report name',
    report_year: 'Năm báo cáo|reporting year',
    reporter:
      'Người lập|Người lập biểu|Người lập báo cáo|Người báo cáo|Người tổng hợp|Cán bộ báo cáo|Cán bộ tổng hợp|Người lập bảng|Người nhập liệu|Người nhập|reporter|prepared by',
    approver: 'Người duyệt|Người phê duyệt|Lãnh đạo duyệt|Duyệt bởi|approved by|approver',
    indicator: 'Chỉ số|Tên chỉ tiêu|Chỉ tiêu thống kê|Tên chỉ số|indicator',
    deputy_head: 'Phó hiệu trưởng|PHT|Họ tên phó hiệu trưởng|deputy principal|vice principal',
    clerk: 'Văn thư|Cán bộ văn thư|Nhân viên văn thư',
    accountant:
      'Kế toán|Nhân viên kế toán|Kế toán trưởng|Họ tên kế toán|Phụ trách kế toán|accountant',
    cashier: 'Thủ quỹ|Họ tên thủ quỹ|Nhân viên thủ quỹ|cashier',
  },
};
