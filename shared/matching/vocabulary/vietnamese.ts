/**
 * Further Vietnamese names of attributes, by attribute: wordings of forms that the lists of record
 * fields leave out. Attributes of relatives are the pupil's own with an owner ("Nghề nghiệp" of the
 * father), so they stand here once.
 */
export const VIETNAMESE_NAMES: Readonly<Record<string, string>> = {
  full_name:
    'Họ và tên khai sinh|Họ tên khai sinh|Họ và tên đầy đủ|Tên đầy đủ|Họ, chữ đệm và tên|Họ, chữ đệm, tên|Họ và tên đệm và tên|Họ tên đầy đủ|HVT',
  family_middle_name: 'Họ và tên lót|Họ, đệm|Họ và đệm|Họ tên đệm|Họ đệm',
  other_name: 'Tên gọi khác|Tên khác|Bí danh|Tên thường gọi|Họ và tên khác',
  dob: 'Ngày sinh (dd/mm/yyyy)|Ngày tháng năm sinh|Sinh ngày|Ngày/tháng/năm sinh|N/sinh',
  gender: 'Giới tính|Phái tính|GTính',
  ethnicity: 'Dân tộc|Thành phần dân tộc|Tên dân tộc|D/tộc',
  religion: 'Tôn giáo|Theo tôn giáo|Tín ngưỡng',
  nationality: 'Quốc tịch',
  phone:
    'Số điện thoại|SĐT|Điện thoại di động|ĐTDĐ|Số di động|Số ĐTDĐ|Số máy|Điện thoại|SĐT liên lạc|Số điện thoại liên lạc|ĐT liên hệ|Di động',
  home_phone:
    'Điện thoại nhà riêng|Điện thoại cố định|Điện thoại bàn|ĐT nhà riêng|Số điện thoại cố định|Điện thoại nhà|ĐT cố định',
  email:
    'Email|Thư điện tử|Địa chỉ email|Địa chỉ thư điện tử|Hòm thư|Hộp thư điện tử|Địa chỉ hộp thư',
  job: 'Nghề nghiệp|Công việc|Nghề nghiệp hiện nay|Nghề|Công việc hiện nay|NN',
  workplace:
    'Nơi làm việc|Nơi công tác|Cơ quan công tác|Đơn vị công tác|Nơi công tác hiện nay|Cơ quan|Đơn vị làm việc',
  address:
    'Địa chỉ|Đ/c|ĐC|Địa chỉ liên lạc|Địa chỉ nhà|Địa chỉ cư trú|Nơi cư trú|Địa chỉ chi tiết|Nơi ở|Chỗ ở|Địa chỉ cụ thể|Số nhà, đường phố',
  house_number: 'Số nhà|Số nhà, tên đường|Số nhà, đường|Số nhà/Đường|Tên đường|Đường phố',
  province:
    'Tỉnh|Tỉnh/Thành phố|Tỉnh, thành phố|Tỉnh thành|Tỉnh/TP|Thành phố/Tỉnh|Tỉnh/Thành|Tỉnh (TP)|Tỉnh - Thành phố|Tên tỉnh|Tỉnh/Thành phố trực thuộc TW',
  province_code: 'Mã tỉnh|Mã tỉnh/TP|MA_TINH',
  commune_code: 'Mã xã|Mã phường/xã|MA_XA',
  district:
    'Quận/Huyện|Huyện|Quận huyện|Huyện/Quận|Quận/Huyện/Thị xã|Huyện/TP|Quận, huyện|Q/H|Huyện (quận)|Tên huyện',
  commune:
    'Xã/Phường|Phường/Xã|Xã/Phường/Đặc khu|Xã/Phường/Thị trấn|Phường/Xã/Thị trấn|Xã, phường|Xã phường|Phường xã|Xã|Phường|P/X|X/P|Xã (phường)|Tên xã|Phường/Xã/Đặc khu',
  hamlet:
    'Thôn/Xóm|Thôn xóm|Tổ/Thôn/Xóm|Thôn|Bản|Thôn/Bản|Thôn bản|Ấp|Khu phố|Tổ dân phố|Thôn/Tổ dân phố|Bản/Tổ dân phố|Tổ/Bản|Thôn, bản, tổ dân phố|Ấp/Khu phố|Xóm',
  national_id:
    'CCCD|Số CCCD|Căn cước công dân|Số căn cước|Thẻ căn cước|Số thẻ căn cước công dân|CMND/CCCD|CCCD/CMND|Số CMND/CCCD|Số CCCD/CMND|Số định danh cá nhân|Mã định danh cá nhân|Số định danh cá nhân/CCCD|Số định danh cá nhân (CCCD)|Số CMND/Căn cước công dân|Số CMND/thẻ CCCD|Số CCCD/Mã định danh|Số định danh/CCCD|CCCD/Định danh cá nhân',
  national_id_issue_date:
    'Ngày cấp CCCD|Ngày cấp CMND|Ngày cấp căn cước|Ngày cấp CCCD/CMND|Ngày cấp thẻ căn cước',
  issue_date: 'Ngày cấp',
  issue_place: 'Nơi cấp|Cơ quan cấp',
  national_id_issue_place: 'Nơi cấp CCCD|Nơi cấp CMND|Nơi cấp căn cước|Nơi cấp CCCD/CMND',
  bhyt_no:
    'Mã thẻ BHYT|Số thẻ BHYT|Mã thẻ bảo hiểm y tế|Số thẻ bảo hiểm y tế|Bảo hiểm y tế|Mã số bảo hiểm y tế|Số sổ BHYT|Thẻ BHYT',
  bhxh_no: 'Số sổ bảo hiểm xã hội|Mã số bảo hiểm xã hội|Sổ BHXH|Bảo hiểm xã hội|Số sổ BHXH|Mã BHXH',
  moet_id: 'Mã định danh Bộ|Mã định danh Bộ Giáo dục và Đào tạo|Mã định danh ngành|Mã ĐDN',
  class_name: 'Lớp|Lớp học|Tên lớp|Lớp đang học|Lớp hiện tại|Lớp/nhóm lớp',
  grade: 'Khối|Khối lớp|Khối học',
  school_year: 'Năm học|Niên học|Niên khóa|NH',
  semester: 'Học kỳ|Học kì|HK',
  conduct: 'Hạnh kiểm|Rèn luyện|Kết quả rèn luyện|Xếp loại hạnh kiểm|HKiểm',
  study_result: 'Học lực|Kết quả học tập|Xếp loại học lực|HL',
  health: 'Tình trạng sức khỏe|Sức khỏe|Tình hình sức khỏe',
  height: 'Chiều cao|Cao (cm)|Chiều cao (cm)',
  weight: 'Cân nặng|Nặng (kg)|Cân nặng (kg)|Trọng lượng',
  blood_type: 'Nhóm máu',
  relation: 'Quan hệ|Mối quan hệ|Quan hệ với học sinh|Quan hệ với chủ hộ|QH với học sinh',
  education_level:
    'Trình độ văn hóa|Trình độ học vấn|Học vấn|Trình độ phổ thông|Trình độ giáo dục phổ thông|TĐVH',
  bank_name: 'Ngân hàng|Tên ngân hàng|Tại ngân hàng|Mở tại ngân hàng',
  bank_branch: 'Chi nhánh|Chi nhánh ngân hàng',
  bank_account: 'Số tài khoản|Số tài khoản ngân hàng|STK|Số TK ngân hàng',
  student_count: 'Số học sinh|Tổng số HS|Số lượng học sinh|Tổng số học sinh',
  student_female: 'Số học sinh nữ|Số HS nữ|Học sinh nữ|Tổng số học sinh nữ',
  student_minority: 'Số học sinh dân tộc thiểu số|Số HS DTTS|Số học sinh DTTS|Số học sinh dân tộc',
  class_count: 'Số lớp|Số lượng lớp|Tổng số lớp',
  score_regular: 'Điểm đánh giá thường xuyên|Điểm thường xuyên|Điểm kiểm tra thường xuyên',
  score_mid: 'Điểm kiểm tra giữa kỳ|Kiểm tra giữa kỳ|Điểm giữa kỳ|Điểm giữa học kỳ',
  score_final: 'Điểm kiểm tra cuối kỳ|Kiểm tra cuối kỳ|Điểm cuối kỳ|Điểm cuối học kỳ|Cuối kỳ',
  score_avg: 'Điểm trung bình|Điểm TB|ĐTB|Trung bình môn|Điểm trung bình môn',
  allow_leader: 'Hệ số phụ cấp chức vụ|HS phụ cấp chức vụ|Phụ cấp lãnh đạo|Hệ số PCCV',
  appraised_points: 'Thẩm định|Điểm thẩm định|Điểm hội đồng thẩm định',
  award_date: 'Ngày quyết định khen thưởng|Ngày khen thưởng',
  start_date: 'Từ ngày|Ngày bắt đầu|Thời gian từ ngày|Bắt đầu từ ngày',
  end_date: 'Đến ngày|Thời gian đến ngày|Ngày kết thúc|Ngày hết hạn',
  siblings: 'Số anh chị em|Số con trong gia đình',
  avatar: 'Ảnh|Ảnh đại diện|Ảnh 3x4',
  note: 'Ghi chú|Chú thích|Ghi chú thêm|Thông tin thêm|Ý kiến khác',
};
