import type { Domain } from './domain';

/** A school's profile and the counts of its yearly reports. */
export const UNIT_REPORT: Domain = {
  dates: {
    founded_on:
      'Ngày thành lập|Ngày ký quyết định thành lập|Ngày QĐ thành lập|establishment date|founded date|Ngày QĐ thành lập trường|Ngày thành lập trường|Ngày ra quyết định thành lập|Trường thành lập ngày|date established|Thành lập ngày|Lập năm nào|Thành lập hôm nào|Thành lập từ',
    standard_date:
      'Ngày công nhận chuẩn quốc gia|Ngày đạt chuẩn quốc gia|Ngày công nhận đạt chuẩn|Ngày đạt chuẩn|Ngày đạt CQG|Ngày công nhận CQG|Ngày QĐ công nhận chuẩn quốc gia',
    sent_on:
      'Ngày gửi|Ngày nộp|Ngày báo cáo|Ngày nộp báo cáo|Ngày lập báo cáo|Ngày gửi báo cáo|Ngày lập|Ngày lập biểu|report date|submitted on|Ngày nộp BC|Ngày gửi BC|Ngày lập BC|Ngày báo cáo số liệu|Ngày nộp hồ sơ thi đua|date of report|date submitted|report submitted|Nộp hôm|Nộp vào ngày|Ngày chuyển phát',
    due_date:
      'Hạn nộp|Ngày hết hạn nộp|Hạn báo cáo|Hạn nộp báo cáo|Thời hạn nộp|Thời hạn báo cáo|due date|submission deadline|Hạn nộp BC|Hạn BC|Hạn gửi|Hạn gửi báo cáo|Hạn cuối nộp|Hạn cuối nộp báo cáo|Nộp trước ngày|Gửi trước ngày|Báo cáo trước ngày|Ngày phải nộp|Thời hạn gửi báo cáo|submit by|due on|Ngày hết hạn nộp báo cáo|Phải nộp trước|Phải nộp trước ngày|Hạn nộp bài|Nộp chậm nhất|Hạn chót nộp|Nộp muộn nhất ngày|Nộp bài trước',
  },
  numbers: {
    trips_count:
      'Số cán bộ đi công tác|CB đi công tác|Số người đi công tác|Số lượt đi công tác|Lượt công tác|Đi công tác (lượt)|Bao nhiêu người đi công tác|Số CB đi công tác',
    meetings_count:
      'Số cuộc họp|Số cuộc họp trong tháng|Họp (cuộc)|Tổng số cuộc họp|Mấy cuộc họp|Số buổi họp|Họp mấy lần|Số lần họp|Số phiên họp',
    petitions_count:
      'Số đơn thư tiếp nhận|Đơn thư nhận|Tổng số đơn thư|Số đơn tiếp nhận|Số đơn thư|Số đơn nhận|Đơn thư tiếp nhận|Số lượng đơn thư|Tổng đơn tiếp nhận|Số đơn khiếu nại, tố cáo',
    receptions_count:
      'Số lượt tiếp công dân|Lượt tiếp dân|Số lượt tiếp dân|Tổng số lượt tiếp|Tiếp công dân (lượt)|Số lượt tiếp|Lượt tiếp công dân|Số lượt công dân đến|Số buổi tiếp dân',
    papers_late:
      'Số văn bản quá hạn|Văn bản quá hạn|VB quá hạn|Số VB quá hạn|Số văn bản xử lý quá hạn|VB trễ hạn|Số văn bản trễ hạn|Văn bản xử lý quá hạn',
    papers_in_time:
      'Số văn bản đã xử lý đúng hạn|Văn bản xử lý đúng hạn|VB đúng hạn|Số văn bản đúng hạn|Số VB xử lý đúng hạn|VB xử lý đúng hạn|Số văn bản giải quyết đúng hạn',
    papers_sent:
      'Tổng số văn bản đi|Số văn bản đi trong tháng|Tổng VB đi|Tổng số công văn đi|Số lượng văn bản đi|SL văn bản đi|Số lượng VB đi|Tổng số văn bản phát hành',
    papers_in:
      'Tổng số văn bản đến|VB đến (số lượng)|Số văn bản đến trong tháng|Số VB đến đã nhận|Tổng VB đến|Tổng số công văn đến|Số lượng văn bản đến|SL văn bản đến|Bao nhiêu văn bản đến|Số lượng VB đến',
    founded:
      'Năm thành lập|Năm thành lập trường|founded year|Năm TL|Năm thành lập đơn vị|year established',
    class_count:
      'Số lớp|Số lượng lớp|Tổng số lớp|Tổng lớp|Số nhóm, lớp|Tổng số nhóm, lớp|class count|number of classes|Quy mô lớp|Số lớp học|Lớp (số lượng)|total classes|no of classes',
    classes_joined:
      'Lớp ghép|Số lớp ghép|Số lớp học ghép|Lớp học ghép|Số lớp ghép 2 trình độ|combined classes',
    classes_two_sessions:
      'Số lớp học 2 buổi/ngày|Lớp học 2 buổi/ngày|Số lớp 2 buổi|Số lớp dạy 2 buổi/ngày|Lớp 2 buổi|Lớp dạy 2 buổi/ngày',
    group_count:
      'Số nhóm trẻ|Số nhóm|Tổng số nhóm trẻ|Nhóm trẻ (số nhóm)|TS nhóm trẻ|SL nhóm trẻ|Số lượng nhóm trẻ|Tổng số nhóm',
    student_count:
      'Số học sinh|Tổng số HS|Số lượng học sinh|Tổng số học sinh|Sĩ số|Sĩ số lớp|Số trẻ|Tổng số trẻ|Số lượng trẻ|HS hiện có|student count|number of students|total students|TS trẻ|TS cháu|Số cháu|Tổng số cháu|SL trẻ|SL học sinh|SS lớp|Số HS hiện có|Số học sinh hiện có|Tổng số học sinh toàn trường|Tổng số HS toàn trường|Quy mô học sinh|Học sinh (tổng số)|Số HS của lớp|Số lượng HS|pupil count|pupils total|total pupils|no of students|SS|S.số',
    student_female:
      'Số học sinh nữ|Số HS nữ|Học sinh nữ|Tổng số học sinh nữ|Nữ học sinh|Số nữ|Số trẻ nữ|female students|TS HS nữ|Trong đó HS nữ|Trong đó: học sinh nữ|Số trẻ gái|Trẻ gái|Trẻ nữ|Nữ HS|Học sinh gái|pupils female|girls|female pupils|TĐ: Nữ',
    student_minority:
      'Số học sinh dân tộc thiểu số|Số HS DTTS|Số học sinh DTTS|Số học sinh dân tộc|HS dân tộc thiểu số|Số trẻ dân tộc thiểu số|Trẻ DTTS|minority students|Số học sinh người dân tộc|HS người DTTS|HS là DTTS|TS HS DTTS|Tổng số HS DTTS|Tổng số học sinh DTTS|Số trẻ DTTS|Trong đó HS DTTS|Số HS dân tộc|Số HS là người DTTS|Trẻ dân tộc|pupils minority|ethnic minority students|Số DTTS|Trong đó DT|TĐ DTTS|Dân tộc thiểu số (HS)',
    pupils_minority_female:
      'HS nữ DTTS|Số học sinh nữ dân tộc thiểu số|HS DTTS nữ|Nữ DTTS|Nữ dân tộc thiểu số|Học sinh nữ DTTS|Nữ dân tộc|Số HS nữ DTTS|Số nữ DTTS|Trẻ em gái DTTS|Nữ người DTTS|Trong đó nữ DTTS|Số HS nữ dân tộc|Số trẻ nữ dân tộc thiểu số|minority girls|female minority students',
    pupils_start:
      'Số học sinh đầu năm|HS đầu năm|Sĩ số đầu năm|Tổng số HS đầu năm|HS ĐN|TSHS đầu năm|SS đầu năm|Số HS đầu năm|Đầu năm (HS)|Số trẻ đầu năm',
    pupils_end:
      'Số học sinh cuối năm|HS cuối năm|Sĩ số cuối năm|Tổng số HS cuối năm|HS CN (cuối năm)|TSHS cuối năm|SS cuối năm|Số HS cuối năm|Cuối năm (HS)|Số trẻ cuối năm',
    pupils_new:
      'Số học sinh tuyển mới|Số HS tuyển mới|Số học sinh mới tuyển|Tuyển mới (số HS)|Số trẻ tuyển mới|HS tuyển mới (số)|Tổng số tuyển mới|Số tuyển mới|Số trẻ mới|new pupils',
    pupils_in:
      'Số học sinh chuyển đến|Số HS chuyển đến|HS chuyển đến|Học sinh chuyển đến|Số trẻ chuyển đến|TS HS chuyển đến|Chuyển đến (HS)|Số chuyển đến|pupils transferred in|Chuyển trường đến|Ch.đến|HS mới đến',
    pupils_out:
      'Số học sinh chuyển đi|Số HS chuyển đi|HS chuyển đi|Học sinh chuyển đi|Số trẻ chuyển đi|TS HS chuyển đi|Chuyển đi (HS)|Số chuyển đi|pupils transferred out|Chuyển đi|Đi|Chuyển trường đi|Ch.đi|HS đi',
    pupils_boarding:
      'HS bán trú|Số học sinh bán trú|Số HS bán trú|Học sinh bán trú|Số trẻ bán trú|Trẻ ăn bán trú|TS HS bán trú|Số trẻ ăn bán trú|Số HS ăn bán trú|Tổng số HS bán trú|Tổng số trẻ bán trú|Bán trú (số HS)|HS ăn ở bán trú|Ăn BT|Trẻ ăn BT|Số trẻ ăn BT',
    pupils_dormitory:
      'HS nội trú|Số học sinh nội trú|Số HS nội trú|TS HS nội trú|Tổng số HS nội trú|Nội trú (số HS)',
    pupils_two_sessions:
      'HS học 2 buổi/ngày|Số học sinh học 2 buổi/ngày|Số HS học 2 buổi/ngày|Số trẻ học 2 buổi/ngày|TS HS học 2 buổi/ngày|HS 2 buổi/ngày|HS được học 2 buổi|Trẻ học 2 buổi/ngày',
    pupils_disabled:
      'HS khuyết tật|Số học sinh khuyết tật|Số HS khuyết tật|HSKT|HS khuyết tật học hòa nhập|Số trẻ khuyết tật|Học sinh khuyết tật học hòa nhập|Học sinh khuyết tật|TS HS khuyết tật|Số trẻ KT|HS KT|HS KTHN|Số HSKT|Tổng số HS khuyết tật|Số HS khuyết tật học hòa nhập|Số trẻ khuyết tật học hòa nhập|Học sinh hòa nhập|disabled students',
    pupils_repeating:
      'HS lưu ban|Số học sinh lưu ban|Số HS lưu ban|HS ở lại lớp|Học sinh lưu ban|TS HS lưu ban|Tổng số HS lưu ban|Số HS ở lại lớp|Lưu ban (số HS)',
    pupils_leaving:
      'HS bỏ học|Số học sinh bỏ học|Số HS bỏ học|Học sinh bỏ học|TS HS bỏ học|Tổng số HS bỏ học|Số HS thôi học|HS thôi học|Bỏ học (số HS)|Số trẻ bỏ học|dropouts|dropout count|Bỏ học|Số bỏ học|Số em bỏ học|BH|HS BH|Số BH',
    pupils_poor:
      'Số học sinh hộ nghèo|Số HS nghèo|HS thuộc hộ nghèo|Học sinh hộ nghèo|HS nghèo|Số HS hộ nghèo|HS hộ nghèo|TS HS nghèo|HS con hộ nghèo|Số HS thuộc hộ nghèo|Số HS con hộ nghèo|Trẻ hộ nghèo|Số trẻ hộ nghèo|Học sinh con hộ nghèo|HS diện hộ nghèo|poor students',
    pupils_near_poor:
      'Số học sinh cận nghèo|Số HS cận nghèo|HS cận nghèo|Số HS hộ cận nghèo|HS thuộc hộ cận nghèo|TS HS cận nghèo|HS hộ cận nghèo (số)|Trẻ hộ cận nghèo|Số trẻ hộ cận nghèo|HS con hộ cận nghèo',
    pupils_orphan: 'Số học sinh mồ côi|Số HS mồ côi|HS mồ côi|TS HS mồ côi|Số trẻ mồ côi',
    pupils_excellent:
      'Số học sinh giỏi|HS giỏi|Số HSG|Số học sinh xuất sắc|Số HS giỏi|TS HSG|Số HS xuất sắc|HS xuất sắc|Học sinh xuất sắc|Số HS đạt giỏi|HSXS|Số HSXS|excellent students',
    pupils_promoted:
      'Số học sinh lên lớp|Số HS lên lớp|HS lên lớp|TS HS lên lớp|Số HS được lên lớp|Lên lớp (số HS)|HS được lên lớp',
    pupils_awarded:
      'Số học sinh được khen thưởng|Số HS được khen thưởng|HS được khen|HS được khen thưởng|HS khen thưởng|Số HS khen thưởng|TS HS được khen|Số HS được khen|Học sinh được khen|Em nào được khen|Những HS được khen|Em được khen',
    staff_count:
      'Tổng số CBGVNV|Tổng số cán bộ, giáo viên, nhân viên|Số CBGVNV|Tổng số CB, GV, NV|Tổng số cán bộ|Số cán bộ|Tổng số viên chức|staff count|total staff|Tổng CBGVNV|Tổng số CCVC|Tổng số CBCCVC|Số viên chức|Tổng số người làm việc|Số người làm việc|Đội ngũ (tổng số)|Tổng số nhân sự|number of staff|staff total|employees total|Tổng số người|Tổng số người (CBGVNV)',
    staff_female:
      'Nữ CBGVNV|Số CBGVNV nữ|Cán bộ nữ|Số nữ CBGVNV|Nữ cán bộ, giáo viên|Số nữ CB, GV, NV|CBGVNV nữ|Số CBVC nữ|Tổng số nữ CBGVNV|Nữ CB, GV, NV|Nữ viên chức|female staff',
    staff_minority:
      'CBGVNV DTTS|Số CBGVNV DTTS|Cán bộ, giáo viên DTTS|CBGVNV là người DTTS|Số CBGVNV người DTTS|Viên chức DTTS|minority staff',
    manager_count:
      'Số CBQL|Số cán bộ quản lý|Tổng số CBQL|Tổng số cán bộ quản lý|SL CBQL|Số lượng CBQL|CBQL hiện có|managers|manager count|number of managers',
    teacher_count:
      'Số giáo viên|Tổng số giáo viên|Số lượng giáo viên|Tổng số GV|teacher count|number of teachers|TSGV|Số GV hiện có|Số giáo viên hiện có|Tổng giáo viên|Giáo viên (tổng số)|teachers|total teachers|no of teachers',
    teacher_female:
      'Số giáo viên nữ|GV nữ|Số GV nữ|Giáo viên nữ|TS GV nữ|Nữ GV|Nữ giáo viên|Tổng số GV nữ|female teachers',
    teacher_minority:
      'Số giáo viên DTTS|GV DTTS|Giáo viên dân tộc thiểu số|GV người DTTS|GV là người DTTS|Số GV DTTS|GV dân tộc|Số GV người DTTS|minority teachers',
    teacher_contract:
      'Số giáo viên hợp đồng|GV hợp đồng|Giáo viên hợp đồng|GV HĐ|Số GV HĐ|Số GV hợp đồng|GV hợp đồng lao động|contract teachers',
    employee_count:
      'Số nhân viên|Tổng số nhân viên|Số lượng nhân viên|Số NV hiện có|Số nhân viên hiện có|Nhân viên (tổng số)|employees|employee count',
    teachers_qualified:
      'GV đạt chuẩn|Số giáo viên đạt chuẩn|GV đạt chuẩn trình độ|Giáo viên đạt chuẩn|GV đạt chuẩn đào tạo|GV đạt chuẩn TĐĐT|Số GV đạt chuẩn|Số GV đạt chuẩn trình độ|Đạt chuẩn (GV)|GV có trình độ đạt chuẩn|qualified teachers',
    teachers_above:
      'GV trên chuẩn|Số giáo viên trên chuẩn|Giáo viên trên chuẩn|GV trên chuẩn đào tạo|Số GV trên chuẩn|Trên chuẩn (GV)|GV có trình độ trên chuẩn|GV đạt trên chuẩn|Giáo viên đạt trên chuẩn|Trình độ trên chuẩn|Trên chuẩn đào tạo|Trình độ đào tạo trên chuẩn|Số người trên chuẩn',
    teachers_below:
      'GV chưa đạt chuẩn|Số giáo viên chưa đạt chuẩn|Giáo viên chưa đạt chuẩn|GV dưới chuẩn|Số GV chưa đạt chuẩn|GV chưa đạt chuẩn trình độ|Số GV dưới chuẩn|Chưa đạt chuẩn (GV)|GV chưa đạt chuẩn TĐĐT|Chưa đạt chuẩn|Trình độ dưới chuẩn|Dưới chuẩn|Chưa đạt chuẩn trình độ',
    teachers_lacking:
      'Số giáo viên thiếu|GV thiếu|Giáo viên còn thiếu|Số GV còn thiếu|Thiếu GV|Số GV thiếu|Thiếu giáo viên|Nhu cầu GV còn thiếu|GV còn thiếu|teachers lacking',
    teachers_spare:
      'Số giáo viên thừa|GV thừa|Giáo viên thừa|Thừa GV|Số GV thừa|Thừa giáo viên|surplus teachers',
    teacher_ratio:
      'Tỷ lệ giáo viên/lớp|Tỷ lệ GV/lớp|Số giáo viên/lớp|GV/lớp|TL GV/lớp|Bình quân GV/lớp|Định mức GV/lớp|Tỷ lệ giáo viên trên lớp|teacher class ratio',
    party_count: 'Số đảng viên|Tổng số đảng viên|Số ĐV|Số ĐV Đảng|party members',
    staff_quota:
      'Chỉ tiêu biên chế|Biên chế được giao|Số người làm việc được giao|Số biên chế|BC giao|Biên chế giao|Số biên chế được giao|Chỉ tiêu biên chế được giao|Số lượng người làm việc được giao|Định biên|Tổng biên chế được giao|SLNLV được giao|quota of staff',
    staff_present:
      'Biên chế hiện có|Số người làm việc hiện có|Số hiện có|BC hiện có|Số biên chế hiện có|Biên chế có mặt|Số lượng người làm việc hiện có|Có mặt (biên chế)|Số có mặt (biên chế)|Số biên chế có mặt|Hiện có mặt (biên chế)',
    site_count: 'Số điểm trường|Tổng số điểm trường|Điểm trường (số)|sites|site count',
    branch_count:
      'Số điểm lẻ|Số điểm trường lẻ|Điểm trường lẻ (số)|Số điểm trường phụ|Số điểm trường ngoài trung tâm',
    share:
      'Tỷ lệ|Tỉ lệ|Tỷ lệ phần trăm|Chiếm tỷ lệ|Tỷ lệ đạt|percentage|rate|TL %|Chiếm (%)|Phần trăm|Tỷ trọng|percent|ratio',
    total_female:
      'Trong đó nữ|Tổng số nữ|Nữ (trong tổng số)|Nữ (tổng)|T.đó nữ|Tổng nữ|Tr.đó nữ|of which female',
    total_minority:
      'Trong đó DTTS|Trong đó dân tộc|Dân tộc thiểu số (trong đó)|T.đó DTTS|Tổng DTTS|Tổng số DTTS|Trong đó người DTTS|of which minority|DTTS|Dân tộc thiểu số',
    student_male:
      'HS nam|Số HS nam|Số học sinh nam|Học sinh nam|Số nam|Tổng số học sinh nam|Trẻ nam|Trẻ trai|Số trẻ nam|male students|boys',
    pupils_good:
      'HS khá|Số HS khá|HS tiên tiến|Số HS tiên tiến|Số học sinh khá|Số học sinh tiên tiến|HSTT|Số HSTT',
    pupils_average: 'HS trung bình|Số HS trung bình|Số học sinh trung bình|HS đạt|Số HS đạt',
    pupils_weak:
      'HS yếu|Số HS yếu|Số học sinh yếu|HS yếu, kém|HS chưa đạt|Số HS chưa đạt|Học sinh yếu kém',
    pupils_graduated:
      'HS tốt nghiệp|Số HS tốt nghiệp|Số học sinh tốt nghiệp|Số HS đỗ tốt nghiệp|HS đỗ tốt nghiệp|Số HS được công nhận tốt nghiệp',
    pupils_completed_primary:
      'Số HS HTCTTH|Số HS hoàn thành chương trình tiểu học|HS hoàn thành chương trình tiểu học|HS HTCTTH|Số học sinh hoàn thành chương trình tiểu học',
    pupils_policy:
      'HS diện chính sách|Số HS diện chính sách|Số học sinh diện chính sách|HS con gia đình chính sách|Số HS chính sách',
    pupils_supported:
      'Số HS được hỗ trợ|HS được hưởng chế độ|Số học sinh được hưởng chế độ|Số HS hưởng chế độ|HS hưởng chế độ|Số học sinh được hỗ trợ|Số HS được hưởng',
    pupils_insured:
      'Số HS tham gia BHYT|HS tham gia BHYT|Số học sinh tham gia BHYT|Số HS có thẻ BHYT|HS có BHYT',
    pupils_youth: 'Số đoàn viên|Tổng số đoàn viên|TS đoàn viên|Số HS là đoàn viên',
    pupils_pioneer: 'Số đội viên|Tổng số đội viên|TS đội viên|Số HS là đội viên',
    pupils_per_class:
      'Số HS/lớp|Bình quân HS/lớp|Bình quân học sinh/lớp|Số học sinh/lớp|Sĩ số bình quân|Tỷ lệ HS/lớp|Bình quân trẻ/lớp|Sĩ số TB/lớp',
    teacher_payroll:
      'GV biên chế|Số GV biên chế|Giáo viên biên chế|Số giáo viên biên chế|GV trong biên chế|GV cơ hữu|Giáo viên cơ hữu',
    teachers_excellent:
      'Số GV dạy giỏi|Số giáo viên dạy giỏi|GV đạt GVDG|Số GVDG|Số GV giỏi|Số GV đạt danh hiệu GVDG',
    staff_missing:
      'Số còn thiếu|Biên chế còn thiếu|Biên chế thiếu|Số người còn thiếu|Số lượng còn thiếu|So với định mức còn thiếu',
    site_distance:
      'Cách trường chính|Cách điểm chính|Khoảng cách đến điểm chính|Cách trung tâm (km)|Cự ly đến trường chính|Cách điểm trường chính|Khoảng cách đến trường chính|Cách trung tâm|Cách trung tâm xã|Khoảng cách đến trung tâm|Khoảng cách đến trung tâm xã|Cự ly đến điểm chính|Cách trường trung tâm|Khoảng cách tới điểm chính',
  },
  others: {
    school_code:
      'Mã trường|Mã trường học|Mã đơn vị|Mã cơ sở giáo dục|Mã CSGD|school code|school id|unit code|Mã nhà trường|Mã định danh trường|Mã cơ sở GDĐT|Mã trường MN/TH/THCS|school number|school no',
    school_name:
      'Tên trường|Tên trường học|Trường|Tên cơ sở giáo dục|Tên đơn vị|Trường học|Tên nhà trường|school name|school|Nhà trường|Tên cơ sở|Tên đơn vị trường học|Trường MN/TH/THCS|Đơn vị (tên trường)|Đơn vị báo cáo|Tên đơn vị báo cáo|Cơ sở giáo dục mầm non|school title|name of school|truong id|Đơn vị trình|Đơn vị trình khen|Đơn vị dự toán|Đơn vị lập dự toán|Đơn vị sử dụng ngân sách',
    short_name:
      'Tên viết tắt|Tên gọi tắt|Tên rút gọn|short name|abbreviation|Viết tắt|Tên gọi viết tắt|Ký hiệu viết tắt|Tên ngắn|Tên ngắn gọn|abbr',
    english_name:
      'Tên tiếng Anh|Tên giao dịch quốc tế|Tên bằng tiếng Anh|english name|Tên TA|Tên giao dịch tiếng Anh|Tên nước ngoài|name in english',
    old_name:
      'Tên trường cũ|Tên cũ|Tên trước đây|former name|Tên trước|Tên gọi cũ|Tên trường trước đây|Tên trước khi sáp nhập|Tên gọi trước đây|previous name',
    unit_id_code:
      'Mã định danh đơn vị|Mã định danh cơ quan|Mã định danh điện tử của đơn vị|MĐD đơn vị|Mã định danh điện tử đơn vị|Mã ĐD đơn vị|Mã định danh tổ chức|Mã định danh điện tử cơ quan|organization code',
    budget_code:
      'Mã quan hệ ngân sách|Mã QHNS|MQHNS|Mã ĐVQHNS|Mã đơn vị quan hệ ngân sách|Mã ĐVSDNS|Mã số ĐVQHNS|MS ĐVQHNS|Mã NS|Mã đơn vị sử dụng ngân sách|Mã số đơn vị có quan hệ với ngân sách|Mã đơn vị SDNS|budget unit code',
    school_level:
      'Cấp học|Bậc học|Cấp|Cấp trường|school level|education level id|Bậc/cấp học|Cấp, bậc học|Cấp đào tạo|Cấp học của trường|Thuộc cấp học|education level name|level of school',
    ownership:
      'Loại hình|Loại hình trường|Hình thức sở hữu|Công lập/Tư thục|Loại hình cơ sở|ownership|Công lập/Ngoài công lập|Công lập/Dân lập|Loại hình đơn vị|Loại hình hoạt động|ownership type|public private|CL/TT|CL/TT/DL|Công/tư|Công lập hay tư thục|Loại hình (công lập/tư thục)',
    school_type:
      'Loại trường|Loại hình trường học|school type|Kiểu trường|Loại hình trường lớp|Phân loại trường|Loại hình nhà trường|type of school',
    website:
      'Địa chỉ website|Địa chỉ trang web|Cổng thông tin điện tử|Trang thông tin điện tử|Website trường|website|Địa chỉ web|Web|Website nhà trường|Web trường|Trang TTĐT|Địa chỉ trang thông tin điện tử|Địa chỉ trang TTĐT|Địa chỉ cổng thông tin|Fanpage|school website',
    founding_no:
      'Số quyết định thành lập|QĐ thành lập số|Quyết định thành lập|Số QĐ thành lập|Số QĐTL|Số quyết định thành lập trường|QĐ thành lập trường số|founding decision no',
    founding_agency:
      'Cơ quan quyết định thành lập|Cơ quan thành lập|Cơ quan ra quyết định thành lập|Cơ quan ký quyết định thành lập|Cấp quyết định thành lập',
    national_standard:
      'Đạt chuẩn quốc gia|Trường đạt chuẩn quốc gia|Mức độ chuẩn quốc gia|Chuẩn quốc gia mức độ|Trường chuẩn quốc gia|CQG mức độ|Chuẩn quốc gia|Chuẩn QG|Đạt CQG|Đạt CQG mức độ|Đạt chuẩn QG|Chuẩn quốc gia mức|Mức độ đạt chuẩn quốc gia|Trường đạt CQG|Đạt chuẩn quốc gia mức độ|Trường CQG|national standard level|Mức độ chuẩn QG|Chuẩn QG mức|Mức CQG',
    quality_level:
      'Kiểm định chất lượng|Cấp độ kiểm định|KĐCLGD|Mức kiểm định chất lượng|Kết quả kiểm định|Cấp độ KĐCLGD|KĐCL|Mức KĐCL|Cấp độ KĐCL|Kết quả KĐCL|Kết quả KĐCLGD|Đạt KĐCL|Đạt KĐCLGD cấp độ|Cấp độ kiểm định chất lượng|Đạt kiểm định chất lượng|Đạt tiêu chuẩn đánh giá chất lượng|Cấp độ đạt kiểm định chất lượng|quality accreditation|Cấp độ|Cấp độ đạt|Đạt cấp độ|Đạt KĐCL cấp độ',
    period:
      'Kỳ báo cáo|Thời kỳ|Kỳ|Đợt báo cáo|Tháng báo cáo|reporting period|Kỳ BC|Kỳ dữ liệu|Kỳ số liệu|Kỳ thống kê|Thời điểm thống kê|Giai đoạn báo cáo|Thời kỳ báo cáo|report period',
    report_name:
      'Tên báo cáo|Biểu mẫu báo cáo|Loại báo cáo|Mẫu báo cáo|Tên biểu mẫu|report name|Tên BC|Tên mẫu báo cáo|Tên biểu|Biểu mẫu|Mẫu biểu|Loại BC|report title|report type|template name',
    report_year: 'Năm báo cáo|reporting year|Năm BC|Năm số liệu|Năm thống kê',
    reporter:
      'Người lập|Người lập biểu|Người lập báo cáo|Người báo cáo|Người tổng hợp|Cán bộ báo cáo|Cán bộ tổng hợp|Người lập bảng|Người nhập liệu|Người nhập|reporter|prepared by|NLB|Người lập BC|Cán bộ lập biểu|Cán bộ lập báo cáo|Người tổng hợp số liệu|Người làm báo cáo|Người lập danh sách|Người lập bảng kê|Người thống kê|Cán bộ thống kê|Người gửi báo cáo|Người nhập số liệu|Người nộp báo cáo|Người viết báo cáo|compiled by|report author|Giáo viên báo cáo|GV báo cáo|GV báo sĩ số',
    approver:
      'Người duyệt|Người phê duyệt|Lãnh đạo duyệt|Duyệt bởi|approved by|approver|LĐ duyệt|Lãnh đạo phê duyệt|Người có thẩm quyền duyệt|Cán bộ duyệt|Thủ trưởng duyệt|Hiệu trưởng duyệt|BGH duyệt|Ban giám hiệu duyệt|Người phê chuẩn|approved by name|Ai cho|Ai duyệt|Người cho phép|Người cho về|Ai cho về|Người ký cho về',
    indicator:
      'Chỉ số|Tên chỉ tiêu|Chỉ tiêu thống kê|Tên chỉ số|indicator|Chỉ tiêu (tên)|Tên các chỉ tiêu|Chỉ tiêu báo cáo|Các chỉ tiêu|Chỉ số báo cáo|indicator name|Nội dung chỉ tiêu|Chỉ tiêu cụ thể|Nội dung tiêu chí/chỉ tiêu|Chỉ tiêu thành phần',
    deputy_head:
      'Phó hiệu trưởng|PHT|Họ tên phó hiệu trưởng|deputy principal|vice principal|Phó HT|PHT chuyên môn|Phó hiệu trưởng phụ trách|Tên phó hiệu trưởng|Phó HT phụ trách|deputy head',
    clerk: 'Văn thư|Cán bộ văn thư|Nhân viên văn thư|Người làm văn thư|clerk',
    accountant:
      'Kế toán|Nhân viên kế toán|Kế toán trưởng|Họ tên kế toán|Phụ trách kế toán|accountant|KT trưởng|Kế toán đơn vị|Người phụ trách kế toán|Kế toán viên|chief accountant|KTT|Kế toán trưởng ký|Phụ trách KT',
    cashier:
      'Thủ quỹ|Họ tên thủ quỹ|Nhân viên thủ quỹ|cashier|TQ|Thủ quỹ đơn vị|Người giữ quỹ|treasurer|Thủ quỹ công đoàn|Thủ quỹ lớp|Giữ quỹ|Ai giữ quỹ|Thủ quỹ nhà trường|Người thu quỹ',
    board_president: 'Chủ tịch hội đồng trường|Chủ tịch HĐT|Chủ tịch hội đồng|CT HĐT|council chair',
    union_president: 'Chủ tịch công đoàn|CTCĐ|Chủ tịch CĐ|Họ tên chủ tịch công đoàn|union chair',
    youth_head: 'Bí thư đoàn|Bí thư Đoàn trường|Bí thư chi đoàn|Họ tên bí thư chi đoàn',
    party_secretary: 'Bí thư chi bộ|Bí thư|Bí thư Đảng bộ|Họ tên bí thư chi bộ',
    pioneer_head:
      'Tên tổng phụ trách Đội|Họ tên tổng phụ trách Đội|Giáo viên tổng phụ trách Đội|Giáo viên làm TPT',
    parents_head:
      'Trưởng ban đại diện CMHS|Trưởng ban đại diện cha mẹ học sinh|Hội trưởng hội phụ huynh|Trưởng ban phụ huynh|Hội trưởng CMHS|Trưởng BĐD CMHS|Chi hội trưởng|Trưởng ban đại diện|Trưởng ban ĐDCMHS|Chi hội trưởng phụ huynh|Hội trưởng PH',
  },
};
