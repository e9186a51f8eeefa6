/**
 * Names of what forms about pupils ask for beside the fields of their record: health, boarding,
 * admission and transfer, assessment, households. Each line is one thing in its usual wordings.
 */
export const SCHOOL_LIFE_NAMES: Readonly<Record<string, string>> = {
  // Health.
  height: 'Cao|Chiều cao đứng|Chiều cao hiện tại',
  weight: 'Nặng|Cân nặng hiện tại|Số cân',
  systolic: 'Huyết áp tâm thu|HA tâm thu|Huyết áp tối đa|Tâm thu',
  diastolic: 'Huyết áp tâm trương|HA tâm trương|Huyết áp tối thiểu|Tâm trương',
  eyesight: 'Thị lực|Kết quả thị lực',
  refraction: 'Tật khúc xạ|Khúc xạ',
  teeth: 'Răng hàm mặt|Răng miệng|RHM|Khám răng',
  decayed_teeth: 'Số răng sâu|Răng sâu',
  ear_nose_throat: 'Tai mũi họng|TMH',
  skin: 'Da liễu|Bệnh ngoài da',
  spine: 'Cột sống|Cong vẹo cột sống',
  heart: 'Tim mạch|Tuần hoàn',
  breathing: 'Hô hấp',
  digestion: 'Tiêu hóa',
  fitness: 'Thể lực|Xếp loại thể lực|Loại thể lực',
  health_class: 'Xếp loại sức khỏe|Loại sức khỏe|Phân loại sức khỏe|XLSK',
  health_conclusion: 'Kết luận|Kết luận khám|Kết luận sức khỏe|Kết luận của bác sĩ|Kết luận chung',
  doctor: 'Bác sĩ|Bác sĩ khám|Người khám|Y, bác sĩ khám|Cán bộ khám|Nhân viên y tế|Người khám bệnh',
  exam_unit: 'Đơn vị khám|Cơ sở khám|Cơ sở y tế|Nơi khám|Cơ sở y tế khám|Cơ quan khám',
  vaccination: 'Tiêm chủng|Tiêm phòng|Tình trạng tiêm chủng',
  vaccine: 'Tên vắc xin|Loại vắc xin|Vắc xin',
  allergy: 'Dị ứng|Dị ứng thức ăn|Tiền sử dị ứng|Dị ứng với|Thực phẩm dị ứng',
  nutrition: 'Tình trạng dinh dưỡng|Dinh dưỡng|TTDD',
  treatment: 'Điều trị|Hướng điều trị|Xử trí',
  advice: 'Tư vấn|Lời dặn|Dặn dò|Hướng dẫn',

  // Boarding and money.
  meal_from: 'Ăn từ ngày|Bắt đầu ăn|Ngày bắt đầu ăn|Ăn bán trú từ ngày',
  meal_price: 'Tiền ăn|Tiền ăn/ngày|Tiền ăn một ngày|Đơn giá bữa ăn|Mức ăn|Mức tiền ăn',
  meal_count: 'Số bữa|Số bữa ăn|Tổng số bữa|Số suất ăn|Số suất',
  meal_kind: 'Bữa ăn|Loại bữa|Suất ăn|Loại suất ăn',
  meals_per_week: 'Số bữa/tuần|Số bữa trong tuần|Số bữa mỗi tuần',
  vegetarian: 'Ăn chay',
  nap: 'Ngủ trưa|Ngủ trưa tại trường|Nghỉ trưa',
  bus: 'Đưa đón|Xe đưa đón|Đi xe đưa đón',
  fee: 'Học phí|Mức học phí|Tiền học phí',
  paid: 'Đã nộp|Đã đóng|Số tiền đã nộp|Số tiền đã đóng',
  due: 'Còn nợ|Còn phải nộp|Còn thiếu|Số tiền còn nợ',
  amount: 'Số tiền đóng|Số tiền nộp|Số tiền phải đóng|Mức đóng|Tổng số tiền|Tổng cộng tiền',
  payment_method:
    'Phương thức đóng|Hình thức nộp|PT đóng|Hình thức thanh toán|Phương thức thanh toán',
  paid_on: 'Ngày nộp tiền|Ngày đóng|Ngày thu|Ngày thanh toán',
  receipt_no: 'Số biên lai|Số phiếu thu|Số hóa đơn|Biên lai số',
  tuition_support:
    'Miễn giảm|Miễn giảm học phí|Đối tượng miễn giảm|Diện miễn giảm|Chế độ miễn giảm',

  // Insurance.
  insurance_from:
    'Thẻ có giá trị từ ngày|Giá trị từ ngày|Hạn thẻ từ ngày|Thẻ có giá trị từ|GTSD từ ngày',
  insurance_until:
    'Thẻ có giá trị đến ngày|Giá trị đến ngày|Hạn thẻ đến ngày|Thẻ có giá trị đến|GTSD đến ngày|Hạn thẻ BHYT|Hạn sử dụng thẻ BHYT',
  first_clinic:
    'Nơi KCB|Nơi đăng ký khám bệnh|Nơi ĐKKCB|Bệnh viện đăng ký KCB|Nơi đăng ký khám, chữa bệnh ban đầu',
  clinic_code:
    'Mã nơi KCB|Mã bệnh viện|Mã cơ sở KCB|Mã nơi đăng ký KCB|Mã KCB ban đầu|Mã cơ sở khám chữa bệnh',
  household_code: 'Mã hộ gia đình|Mã hộ|Mã số hộ gia đình|Mã hộ GĐ|Số hộ',
  household_book: 'Số sổ hộ khẩu|Sổ hộ khẩu|Số hộ khẩu|SHK',
  insured_kind: 'Đối tượng tham gia|Nhóm đối tượng tham gia|Đối tượng BHYT|Mã đối tượng',

  // Admission and transfer.
  school_before:
    'Trường cũ|Trường học trước đây|Chuyển từ trường|Trường đã học trước đây|Từ trường|Trường nơi đi|Trường chuyển đi|Học sinh trường',
  school_next:
    'Chuyển đến trường|Trường chuyển đến|Trường mới|Đến trường|Trường nơi đến|Trường tiếp nhận',
  nursery:
    'Trường mầm non|Đã học mầm non tại|Trường mầm non đã học|Đã học trường mầm non|Học mầm non tại',
  arrival_date: 'Ngày chuyển đến|Ngày tiếp nhận|Ngày đến|Ngày nhận học sinh',
  transfer_reason: 'Lý do chuyển đến|Lý do xin chuyển|Lý do chuyển trường đến',
  transfer_paper:
    'Số giấy chuyển trường|Số giấy giới thiệu chuyển trường|Giấy chuyển trường số|Số hồ sơ chuyển trường',
  wanted_school:
    'Trường đăng ký|Trường xin học|Trường dự tuyển|Đăng ký vào trường|Trường đăng ký dự tuyển|Trường nguyện vọng',
  enrol_date: 'Ngày nhập học|Ngày vào trường|Ngày nhập trường|Ngày vào học|Ngày trúng tuyển',
  register_no: 'Số đăng bộ|Số danh bộ|Số sổ đăng bộ|Số đăng bộ học sinh',
  last_class: 'Lớp cũ|Lớp năm trước|Lớp đã học|Học lớp (năm trước)',
  next_class: 'Xếp vào lớp|Vào lớp|Lớp mới|Lớp được xếp|Phân vào lớp',
  leave_class: 'Bỏ học lớp|Bỏ học ở lớp|Lớp bỏ học',
  dropout_reason: 'Lý do bỏ học|Nguyên nhân bỏ học',
  primary_graduation:
    'Năm tốt nghiệp tiểu học|Năm TN tiểu học|Năm hoàn thành chương trình tiểu học|Năm HTCTTH',
  secondary_graduation: 'Năm tốt nghiệp THCS|Năm TN THCS',

  // Family and household.
  child_order: 'Là con thứ|Con thứ|Con thứ mấy|Thứ tự con trong gia đình',
  siblings: 'Số anh chị em ruột|Anh chị em|Số anh, chị, em',
  living_with: 'Sống với|Đang sống với|Ở với|Ở cùng|Sống cùng',
  circumstances:
    'Hoàn cảnh|Hoàn cảnh gia đình|Hoàn cảnh kinh tế|Điều kiện gia đình|Kinh tế gia đình',
  residence_kind: 'Diện cư trú|Cư trú|Tình trạng cư trú|Loại cư trú',
  residence_from: 'Ngày đến ở|Ở từ ngày|Thời gian cư trú|Ngày đăng ký cư trú',
  survey_no: 'Số phiếu|Phiếu số|Số phiếu điều tra|Mã phiếu',
  now_class: 'Đang học lớp|Học lớp|Lớp đang theo học',
  now_school: 'Đang học trường|Trường đang học|Học tại trường|Đang học tại trường',
  orphan: 'Mồ côi|Trẻ mồ côi|Tình trạng mồ côi',
  parents_absent: 'Bố mẹ đi làm xa|Cha mẹ đi làm ăn xa',

  // Assessment and class registers.
  comment: 'Nhận xét|Nhận xét của giáo viên|Nhận xét của GVCN|Lời nhận xét|Nhận xét chung',
  lesson_no:
    'Tiết PPCT|Tiết theo PPCT|Tiết chương trình|Tiết thứ (PPCT)|Tiết theo phân phối chương trình',
  lesson_title:
    'Tên bài|Tên bài dạy|Tên bài học|Nội dung bài học|Bài dạy|Bài học|Nội dung bài dạy|Đầu bài|Tên đầu bài',
  absent_pupils:
    'HS vắng|HS nghỉ học|Học sinh vắng|Vắng|Học sinh nghỉ học|Tên học sinh vắng|HS vắng mặt',
  lesson_class:
    'Xếp loại giờ học|Xếp loại tiết|Xếp loại tiết học|Xếp loại giờ dạy|XL giờ học|Xếp loại giờ',
  homework: 'Bài tập về nhà|BTVN|Dặn dò về nhà|Bài tập',
  self_study: 'Tự chủ và tự học|Tự chủ, tự học|Năng lực tự chủ và tự học|TC-TH',
  cooperation: 'Giao tiếp và hợp tác|Giao tiếp, hợp tác|Năng lực giao tiếp và hợp tác|GT-HT',
  problem_solving:
    'Giải quyết vấn đề và sáng tạo|GQVĐ và sáng tạo|Giải quyết vấn đề, sáng tạo|GQVĐ-ST|Năng lực giải quyết vấn đề và sáng tạo',
  patriotism: 'Yêu nước|Phẩm chất yêu nước',
  kindness: 'Nhân ái|Phẩm chất nhân ái',
  diligence: 'Chăm chỉ|Phẩm chất chăm chỉ|Chăm học, chăm làm',
  honesty: 'Trung thực|Phẩm chất trung thực',
  responsibility: 'Trách nhiệm|Phẩm chất trách nhiệm',
  language_skill: 'Ngôn ngữ|Năng lực ngôn ngữ',
  calculation_skill: 'Tính toán|Năng lực tính toán',
  aesthetics: 'Thẩm mĩ|Thẩm mỹ|Năng lực thẩm mĩ',
  physical_skill: 'Thể chất|Năng lực thể chất',
  award_title: 'Danh hiệu học sinh',
  year_award: 'Khen thưởng cuối năm|Danh hiệu cuối năm',
  absent_days:
    'Số buổi nghỉ|Số buổi vắng|Số ngày nghỉ học|Tổng số buổi nghỉ|Số ngày vắng|Tổng số ngày nghỉ học',
  strengths: 'Ưu điểm|Điểm mạnh|Mặt mạnh',
  weaknesses: 'Hạn chế|Khuyết điểm|Nhược điểm|Tồn tại|Tồn tại, hạn chế|Tồn tại hạn chế',
  causes: 'Nguyên nhân|Lý do tồn tại|Nguyên nhân tồn tại',
  remedy: 'Biện pháp|Giải pháp|Biện pháp khắc phục|Giải pháp khắc phục|Hướng khắc phục',
  proposal:
    'Đề nghị|Kiến nghị|Đề xuất|Đề xuất, kiến nghị|Kiến nghị, đề xuất|Ý kiến đề xuất|Đề nghị, kiến nghị',

  // Library and books.
  book_title: 'Tên sách giáo khoa|Tên SGK|Tên cuốn sách|Tên sách mượn|Sách mượn|Tên tài liệu',
  book_series: 'Bộ sách|Thuộc bộ sách|Tên bộ sách',
  book_no: 'Số ĐKCB|Mã đăng ký cá biệt|Số đăng ký cá biệt|Đăng ký cá biệt|Mã sách|Mã ĐKCB',
  book_price: 'Giá bìa|Giá sách|Giá tiền',
  library_card: 'Số thẻ thư viện|Mã thẻ thư viện|Mã bạn đọc|Số thẻ bạn đọc|Mã độc giả',
  reader_kind: 'Đối tượng bạn đọc|Loại bạn đọc|Loại độc giả|Nhóm bạn đọc',
  card_issued: 'Ngày làm thẻ|Ngày cấp thẻ|Ngày lập thẻ',
  card_until: 'Hạn thẻ|Ngày hết hạn thẻ|Thẻ có hạn đến',
  borrowed_on: 'Ngày mượn|Ngày cho mượn|Mượn ngày',
  return_by: 'Hạn trả|Ngày phải trả|Ngày hẹn trả|Hạn trả sách|Ngày trả dự kiến',
  returned_on: 'Ngày trả|Ngày trả sách|Ngày đã trả',
  author: 'Chủ biên|Tác giả/Chủ biên|Tổng chủ biên|Nhóm tác giả',
};
