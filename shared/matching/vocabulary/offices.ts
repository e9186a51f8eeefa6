/**
 * Names of what forms about staff, buildings, equipment, documents and reports ask for beside the
 * fields of records. Each line is one thing in its usual wordings.
 */
export const OFFICES_NAMES: Readonly<Record<string, string>> = {
  // Staff.
  full_name: 'Giáo viên|Học sinh|Nhân viên|Cán bộ|Người được phân công',
  staff_code:
    'Mã cán bộ|Mã CB|Mã CBGV|Mã giáo viên|Mã GV|Mã nhân viên|Mã viên chức|Mã số cán bộ|Mã CBGVNV|Mã nhân sự',
  position_type: 'Vị trí việc làm|VTVL|Vị trí công tác|Vị trí làm việc',
  assigned_work:
    'Công việc được giao|Công việc chính được giao|Nhiệm vụ được giao|Công việc đang làm|Công việc chính|Nhiệm vụ chính',
  job_before:
    'Nghề nghiệp khi được tuyển dụng|Nghề trước khi tuyển dụng|Nghề nghiệp trước khi được tuyển dụng|Nghề nghiệp trước tuyển dụng',
  rank_name:
    'Ngạch|Tên ngạch|Ngạch công chức|Ngạch viên chức|Ngạch công chức (viên chức)|Ngạch công chức, viên chức',
  salary_date: 'Ngày hưởng lương|Hưởng từ ngày|Ngày hưởng bậc lương|Thời điểm hưởng|Ngày hưởng',
  next_raise:
    'Ngày nâng lương lần sau|Thời điểm nâng lương tiếp theo|Lần nâng lương sau|Mốc nâng lương lần sau|Dự kiến nâng lương',
  allow_other: 'Phụ cấp khác|PC khác|Các phụ cấp khác',
  allow_duty: 'Phụ cấp trách nhiệm|PC trách nhiệm|PCTN',
  allow_responsibility: 'Phụ cấp độc hại|PC độc hại',
  basic_salary: 'Lương cơ bản|Mức lương cơ bản|Lương cơ sở|Mức lương cơ sở',
  total_income: 'Tổng thu nhập|Tổng lương|Tổng tiền lương|Tổng cộng lương',
  net_income: 'Thực lĩnh|Thực nhận|Số tiền thực lĩnh|Còn được lĩnh',
  enlist_date: 'Ngày nhập ngũ|Nhập ngũ|Ngày tham gia quân đội',
  discharge_date: 'Ngày xuất ngũ|Xuất ngũ|Ngày giải ngũ',
  army_rank: 'Quân hàm|Quân hàm cao nhất|Quân hàm, chức vụ cao nhất|Cấp bậc quân hàm',
  war_invalid: 'Thương binh hạng|Là thương binh hạng|Hạng thương binh|Thương binh loại',
  education_level:
    'Trình độ giáo dục phổ thông|Trình độ GDPT|Trình độ phổ thông|TĐ phổ thông|Giáo dục phổ thông|Trình độ văn hóa phổ thông',
  it_level: 'Trình độ tin học|TĐ tin học|Tin học|Chứng chỉ tin học|Trình độ CNTT',
  foreign_lang:
    'Trình độ ngoại ngữ|Ngoại ngữ|TĐ ngoại ngữ|Trình độ ngoại ngữ chính|Chứng chỉ ngoại ngữ|Ngoại ngữ chính',
  ethnic_lang:
    'Tiếng dân tộc|Tiếng dân tộc thiểu số|Trình độ tiếng dân tộc|Chứng chỉ tiếng dân tộc',
  subject_main:
    'Môn dạy|Môn giảng dạy|Mạng giảng dạy môn|Môn học được phân công|Môn học phân công|Môn phụ trách',
  teaching_class: 'Lớp dạy|Dạy lớp|Lớp được phân công|Lớp phân công|Lớp giảng dạy|Các lớp dạy',
  homeroom_class: 'Chủ nhiệm lớp|Lớp chủ nhiệm|GVCN lớp|CN lớp|Làm chủ nhiệm lớp',
  periods_per_week:
    'Số tiết/tuần|Số tiết trong tuần|Số tiết dạy/tuần|Số tiết mỗi tuần|Số giờ dạy/tuần|Tiết/tuần',
  periods_concurrent: 'Số tiết kiêm nhiệm|Tiết kiêm nhiệm|Tiết giảm kiêm nhiệm',
  periods_total: 'Tổng số tiết|Tổng tiết|Cộng số tiết|Tổng cộng số tiết',
  concurrent_duty: 'Kiêm nhiệm|Công tác kiêm nhiệm|Nhiệm vụ kiêm nhiệm|Chức danh kiêm nhiệm',
  leave_kind: 'Loại nghỉ|Hình thức nghỉ|Loại phép|Loại nghỉ phép',
  leave_from: 'Nghỉ từ ngày|Từ ngày (nghỉ)|Ngày bắt đầu nghỉ|Nghỉ từ',
  leave_until: 'Nghỉ đến ngày|Nghỉ đến hết ngày|Ngày kết thúc nghỉ|Nghỉ đến',
  leave_days: 'Số ngày nghỉ|Số ngày phép|Tổng số ngày nghỉ|Số ngày xin nghỉ',
  leave_reason: 'Lý do nghỉ|Lý do xin nghỉ|Lý do nghỉ phép|Lý do vắng',
  substitute:
    'Người dạy thay|GV dạy thay|Giáo viên dạy thay|Người thay thế|Người làm thay|Người thay',
  leave_place: 'Nơi nghỉ|Nơi nghỉ phép|Địa điểm nghỉ phép|Địa điểm nghỉ',
  work_years: 'Số năm công tác|Thâm niên công tác|Thâm niên|Năm công tác',
  reporter:
    'Người lập|Người lập biểu|Người lập báo cáo|Người báo cáo|Người tổng hợp|Cán bộ báo cáo',
  union_date: 'Ngày vào công đoàn|Ngày gia nhập công đoàn|Ngày vào CĐ',

  unit_price: 'Giá',

  // Training.
  course:
    'Tên khóa học|Khóa học|Tên chương trình bồi dưỡng|Chương trình bồi dưỡng|Tên lớp học bồi dưỡng|Khóa đào tạo|Tên khóa đào tạo',
  course_mode: 'Hình thức học|Hình thức bồi dưỡng|Hình thức tham gia|Hình thức tập huấn',
  course_from: 'Thời gian bắt đầu|Ngày khai giảng|Khai giảng|Bắt đầu|Thời gian từ',
  course_until: 'Thời gian kết thúc|Ngày bế giảng|Bế giảng|Kết thúc|Thời gian đến',
  course_periods: 'Số tiết|Số tiết học|Thời lượng|Thời lượng (tiết)|Tổng số tiết bồi dưỡng',
  course_place:
    'Nơi bồi dưỡng|Cơ sở bồi dưỡng|Đơn vị bồi dưỡng|Đơn vị tổ chức|Nơi tổ chức bồi dưỡng|Đơn vị đào tạo',
  certificate_no:
    'Số chứng chỉ|Số hiệu chứng chỉ|Số chứng nhận|Số hiệu chứng nhận|Số giấy chứng nhận|Số hiệu văn bằng|Số văn bằng',
  certificate_date: 'Ngày cấp chứng chỉ|Ngày cấp bằng|Ngày cấp văn bằng|Ngày cấp chứng nhận',
  test_points: 'Điểm kiểm tra|Kết quả kiểm tra|Điểm thi|Điểm bài kiểm tra',
  reached: 'Đạt|Đạt yêu cầu|Kết quả đạt',

  // Awards.
  award_wanted:
    'Danh hiệu đề nghị|Danh hiệu thi đua đề nghị|Danh hiệu TĐ đề nghị|Đề nghị danh hiệu',
  award: 'Hình thức khen thưởng|HTKT|Hình thức khen',
  award_form_wanted:
    'Hình thức khen thưởng đề nghị|HTKT đề nghị|Đề nghị khen thưởng|Hình thức đề nghị khen',
  achievement:
    'Thành tích|Tóm tắt thành tích|Thành tích đạt được|Thành tích chính|Tóm tắt thành tích đạt được|Thành tích nổi bật',
  award_decision_no: 'Số quyết định|Số QĐ|Quyết định số|Số, ngày quyết định',
  recognition_no: 'Số quyết định công nhận|Số QĐ công nhận|QĐ công nhận số',
  recognition_level: 'Cấp công nhận|Cấp công nhận sáng kiến|Phạm vi công nhận|Cấp công nhận SKKN',
  official_rating:
    'Mức độ hoàn thành nhiệm vụ|Xếp loại HTNV|Mức HTNV|Kết quả xếp loại viên chức|Xếp loại viên chức|Đánh giá viên chức|Xếp loại hoàn thành nhiệm vụ|Mức độ HTNV',
  votes: 'Số phiếu|Số phiếu đồng ý|Phiếu đồng ý|Số phiếu bầu|Số phiếu tán thành',
  vote_share: 'Tỷ lệ phiếu|Tỷ lệ phiếu đồng ý|Tỷ lệ đồng ý|Tỉ lệ phiếu',
  share: 'Tỷ lệ|Tỉ lệ|Tỷ lệ %|Tỷ lệ phần trăm|%',

  // Buildings and equipment.
  room_name: 'Tên phòng|Tên phòng học|Phòng số|Tên phòng chức năng',
  room_code: 'Mã phòng|Mã phòng học|Số phòng',
  room_kind: 'Loại phòng|Loại phòng học|Kiểu phòng|Chức năng phòng',
  building_level: 'Cấp công trình|Cấp nhà|Hạng nhà|Cấp hạng công trình',
  site: 'Điểm trường|Tên điểm trường|Thuộc điểm trường|Điểm lẻ|Cơ sở (điểm trường)',
  capacity: 'Sức chứa|Số chỗ ngồi|Số chỗ|Quy mô',
  built: 'Năm xây dựng|Năm XD|Năm hoàn thành xây dựng|Xây dựng năm',
  renewed: 'Năm sửa chữa|Năm cải tạo|Năm sửa chữa gần nhất|Năm cải tạo gần nhất|Năm nâng cấp',
  funding: 'Nguồn vốn|Nguồn vốn xây dựng|Nguồn kinh phí|Nguồn|Nguồn gốc|Nguồn vốn đầu tư',
  desks: 'Số bộ bàn ghế|Bàn ghế|Số bàn ghế|Bàn ghế (bộ)|Số bàn ghế học sinh|Bộ bàn ghế',
  computers:
    'Số máy tính|Máy tính|Máy vi tính|Số máy vi tính|Máy tính phục vụ dạy học|Tổng số máy tính',
  projectors: 'Số máy chiếu|Máy chiếu|Tivi/Máy chiếu|Số tivi|Tivi|Máy chiếu, tivi',
  internet: 'Internet|Có Internet|Kết nối Internet|Kết nối mạng|Đường truyền Internet',
  toilets: 'Nhà vệ sinh|Số nhà vệ sinh|Khu vệ sinh|Nhà vệ sinh đạt chuẩn',
  clean_water: 'Nước sạch|Nguồn nước|Nguồn nước sạch|Có nước sạch',
  kitchen: 'Nhà bếp|Bếp ăn|Bếp ăn bán trú',
  library: 'Thư viện|Phòng thư viện',
  rooms_solid: 'Phòng kiên cố|Phòng học kiên cố|Số phòng kiên cố|Số phòng học kiên cố',
  rooms_half:
    'Phòng bán kiên cố|Phòng học bán kiên cố|Số phòng bán kiên cố|Số phòng học bán kiên cố',
  rooms_makeshift: 'Phòng tạm|Phòng học tạm|Số phòng tạm|Phòng học nhờ, tạm|Số phòng học tạm',
  asset_kind: 'Loại tài sản|Nhóm tài sản|Loại TS|Nhóm TS|Chủng loại',
  asset_made: 'Năm sản xuất|Năm SX|Sản xuất năm',
  asset_since_date: 'Ngày đưa vào sử dụng|Ngày sử dụng|Ngày bắt đầu sử dụng|Ngày đưa vào SD',
  asset_user: 'Bộ phận sử dụng|Nơi sử dụng|Đơn vị sử dụng|Bộ phận SD|Phòng ban sử dụng',
  asset_name: 'Tên tài sản cố định|Tên TSCĐ',
  asset_code: 'Mã TSCĐ|Số thẻ tài sản|Mã số tài sản|Số thẻ TSCĐ',
  depreciation: 'Hao mòn lũy kế|Hao mòn LK|Giá trị hao mòn lũy kế|Khấu hao lũy kế',
  depreciation_rate: 'Tỷ lệ hao mòn|Tỷ lệ khấu hao|Tỷ lệ hao mòn (%)',
  serial_no: 'Số seri|Số sê ri|Serial|Số serial|Số hiệu máy',
  brand: 'Nhãn hiệu|Hãng sản xuất|Hãng|Nhãn hàng|Thương hiệu',
  model: 'Model|Kiểu máy|Ký hiệu máy|Mẫu mã',
  technical: 'Thông số kỹ thuật|Đặc điểm kỹ thuật|Quy cách|Thông số|Cấu hình',
  warranty: 'Bảo hành|Thời hạn bảo hành|Hạn bảo hành|Thời gian bảo hành',

  // Documents.
  document_book: 'Sổ văn bản|Sổ công văn|Tên sổ|Sổ đăng ký văn bản|Sổ VB',
  arrival_no: 'Số đến|Số văn bản đến|Số CV đến|Số công văn đến',
  arrived_on: 'Ngày đến|Ngày văn bản đến|Ngày nhận văn bản|Ngày nhận VB',
  outgoing_no: 'Số đi|Số văn bản đi|Số CV đi|Số công văn đi',
  document_mark: 'Ký hiệu văn bản|Ký hiệu VB|Ký hiệu',
  document_signer: 'Người ký VB|Người ký duyệt|Ký bởi',
  signer_position: 'Chức vụ người ký|Chức vụ ký|CV người ký|Chức danh người ký',
  document_writer: 'Người soạn thảo|Người soạn|Người dự thảo|Cán bộ soạn thảo',
  document_receiver: 'Gửi đến|Nơi gửi đến|Đơn vị gửi đến|Nơi gửi|Gửi cho',
  document_field: 'Lĩnh vực|Lĩnh vực văn bản|Lĩnh vực VB',
  document_archive: 'Lưu tại|Nơi lưu|Nơi lưu trữ|Nơi lưu văn bản|Hồ sơ lưu',
  answer_by:
    'Hạn trả lời|Hạn xử lý|Hạn giải quyết|Thời hạn xử lý|Thời hạn giải quyết|Hạn hoàn thành',
  handler:
    'Người xử lý|Người xử lý chính|Cán bộ xử lý|Chuyên viên xử lý|Đơn vị xử lý|Người giải quyết',
  handled: 'Kết quả xử lý|Tình trạng xử lý|Trạng thái xử lý|Kết quả giải quyết',
  instruction: 'Ý kiến chỉ đạo|Bút phê|Ý kiến lãnh đạo|Chỉ đạo của lãnh đạo|Nội dung chỉ đạo',
  attachments: 'Tệp đính kèm|File đính kèm|Tài liệu kèm theo|Đính kèm',
  document_pages: 'Số tờ/trang',

  // Reports and plans.
  period: 'Kỳ báo cáo|Thời kỳ|Kỳ|Đợt báo cáo|Tháng báo cáo',
  due_date: 'Hạn nộp|Ngày hết hạn nộp|Hạn báo cáo|Hạn nộp báo cáo',
  sent_on: 'Ngày gửi|Ngày nộp|Ngày báo cáo|Ngày nộp báo cáo|Ngày lập báo cáo',
  classes_joined: 'Lớp ghép|Số lớp ghép',
  pupils_boarding: 'HS bán trú|Số học sinh bán trú|Số HS bán trú|Học sinh bán trú',
  pupils_disabled:
    'HS khuyết tật|Số học sinh khuyết tật|Số HS khuyết tật|Học sinh khuyết tật|HSKT|HS khuyết tật học hòa nhập',
  pupils_repeating: 'HS lưu ban|Số học sinh lưu ban|Số HS lưu ban|Học sinh lưu ban|HS ở lại lớp',
  pupils_leaving: 'HS bỏ học|Số học sinh bỏ học|Số HS bỏ học|Học sinh bỏ học',
  pupils_poor:
    'HS hộ nghèo|Số học sinh hộ nghèo|Số HS nghèo|HS thuộc hộ nghèo|Học sinh hộ nghèo|HS nghèo',
  pupils_minority_female:
    'HS nữ DTTS|Số học sinh nữ dân tộc thiểu số|HS DTTS nữ|Nữ DTTS|Nữ dân tộc thiểu số|Học sinh nữ DTTS',
  teachers_qualified:
    'GV đạt chuẩn|Số giáo viên đạt chuẩn|GV đạt chuẩn trình độ|Giáo viên đạt chuẩn|GV đạt chuẩn đào tạo',
  teachers_above:
    'GV trên chuẩn|Số giáo viên trên chuẩn|Giáo viên trên chuẩn|GV trên chuẩn đào tạo',
  party_count: 'Số đảng viên|Tổng số đảng viên|Số ĐV',
  evidence: 'Minh chứng|Tài liệu minh chứng|Đường dẫn minh chứng|Link minh chứng|Hồ sơ minh chứng',
  max_points: 'Điểm tối đa|Điểm chuẩn|Điểm cao nhất|Thang điểm|Điểm tối đa của tiêu chí',
  self_points:
    'Điểm tự chấm|Tự chấm|Điểm tự đánh giá|Đơn vị tự chấm|Điểm đơn vị tự chấm|Điểm tự cho',
  task: 'Nội dung công việc|Nội dung thực hiện|Công việc|Nhiệm vụ|Nội dung nhiệm vụ|Tên công việc|Tên nhiệm vụ',
  progress: 'Tiến độ|Tiến độ thực hiện|Tình hình thực hiện|Tiến độ hoàn thành',
  participants:
    'Số người tham gia|Số người tham dự|Số lượng tham gia|Số người dự|Thành phần|Thành phần tham dự',
};
