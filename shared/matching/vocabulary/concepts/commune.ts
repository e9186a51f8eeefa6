import type { Domain } from './domain';

/** Commune officers' work: households, surveys, universal education, literacy. */
export const COMMUNE: Domain = {
  dates: {
    survey_date: 'Ngày điều tra|Ngày khảo sát|Ngày rà soát|Thời điểm điều tra|survey date',
    residence_from: 'Ngày đến ở|Ở từ ngày|Ngày đăng ký cư trú|Ngày đến địa phương|Cư trú từ ngày',
    residence_until:
      'Ngày chuyển khỏi địa phương|Ngày đi khỏi địa phương|Ngày chuyển đi khỏi địa bàn',
    death_date: 'Ngày mất|Ngày chết|Ngày qua đời|death date',
    death_registered: 'Ngày đăng ký khai tử|Ngày khai tử',
    married_on: 'Ngày kết hôn|Ngày đăng ký kết hôn|marriage date',
  },
  numbers: {
    household_size:
      'Số khẩu|Số nhân khẩu|Nhân khẩu|Số người trong hộ|Tổng số nhân khẩu|Số thành viên trong hộ|Số thành viên hộ|household size',
    household_count: 'Tổng số hộ|Số hộ dân|Số hộ gia đình|household count',
    poor_count: 'Số hộ nghèo|Tổng số hộ nghèo|poor households',
    near_poor_count: 'Số hộ cận nghèo|Tổng số hộ cận nghèo',
    population: 'Dân số|Tổng dân số|Tổng số dân|population',
    labourers: 'Số lao động|Số người trong độ tuổi lao động|Lao động chính',
    household_income:
      'Thu nhập|Thu nhập bình quân|Thu nhập bình quân đầu người|Thu nhập hộ|Thu nhập hàng tháng|Thu nhập/tháng|household income|income per person',
    in_school_count: 'Số trẻ đi học|Số trẻ ra lớp|Số trẻ huy động|Số trẻ huy động ra lớp',
    enrol_share: 'Tỷ lệ huy động|Tỷ lệ trẻ ra lớp|Tỷ lệ huy động ra lớp|Tỷ lệ đi học',
    illiterate_count: 'Số người mù chữ|Tổng số người mù chữ',
    highest_class: 'Lớp cao nhất đã học|Học hết lớp|Lớp học cao nhất|Đã học hết lớp|highest grade',
    stopped_year: 'Năm bỏ học|Năm thôi học',
    trained_people: 'Số người được tập huấn|Số người được phổ cập|Số người được bồi dưỡng',
    tncd_members: 'Số thành viên tổ công nghệ số|Số thành viên tổ CNSCĐ',
  },
  ticks: {
    householder_is: 'Là chủ hộ',
    literate: 'Biết chữ|Biết đọc, biết viết|is literate',
    illiterate: 'Mù chữ|Là người mù chữ|Không biết chữ|Chưa biết chữ|is illiterate',
    re_illiterate: 'Tái mù chữ|Tái mù',
    in_school: 'Đang đi học|Đang học|Đi học|is in school',
    never_school: 'Chưa đi học|Chưa từng đi học|Không đi học',
    moved_away: 'Đã chuyển đi|Chuyển khỏi địa phương|Đã chuyển khỏi địa bàn',
    deceased: 'Đã chết|Đã mất|Chết|Qua đời|is deceased',
    attends_away: 'Học nơi khác|Học ngoài địa bàn|Học trái tuyến|Học ở địa phương khác',
  },
  others: {
    household_code:
      'Mã hộ gia đình|Mã hộ|Mã số hộ gia đình|Mã hộ GĐ|Số hộ|household code|household id',
    household_book: 'Số sổ hộ khẩu|Sổ hộ khẩu|Số hộ khẩu|SHK',
    household_kind: 'Loại hộ|Phân loại hộ|Diện hộ|Hộ gia đình thuộc diện|household type',
    survey_no:
      'Phiếu số|Số phiếu điều tra|Mã phiếu|Mã phiếu điều tra|Số phiếu khảo sát|survey number|form number|Số phiếu',
    surveyor:
      'Người điều tra|Cán bộ điều tra|Điều tra viên|Người khảo sát|Cán bộ khảo sát|Người rà soát|surveyor|interviewer',
    survey_area: 'Địa bàn|Địa bàn điều tra|Địa bàn khảo sát|survey area',
    residence_kind:
      'Diện cư trú|Cư trú|Tình trạng cư trú|Loại cư trú|Hình thức cư trú|residence type|residence status',
    universal_area: 'Đơn vị phổ cập|Địa bàn phổ cập|Phổ cập tại',
    universal_object: 'Diện phổ cập|Đối tượng phổ cập|Thuộc diện phổ cập',
    universal_level: 'Mức độ phổ cập|Mức đạt phổ cập|Mức độ đạt chuẩn phổ cập|Mức độ PCGD',
    literacy_level: 'Mức độ biết chữ|Mức biết chữ|Trình độ biết chữ|literacy level',
    literacy_class: 'Lớp xóa mù chữ|Lớp xóa mù|Học lớp xóa mù chữ',
    study_kind:
      'Loại hình học|Hệ học|Hệ đang học|Chương trình đang học|study program|Hình thức học',
    stopped_class: 'Thôi học ở lớp|Nghỉ học ở lớp',
    hamlet_head:
      'Trưởng thôn|Trưởng bản|Tổ trưởng tổ dân phố|Trưởng thôn, bản|Bí thư, trưởng bản|village head',
    digital_team: 'Tổ công nghệ số|Tổ công nghệ số cộng đồng|Tổ CNSCĐ|Tên tổ công nghệ số',
    household_devices: 'Thiết bị trong hộ|Thiết bị của gia đình|Phương tiện nghe nhìn',
    house_state: 'Tình trạng nhà ở|Loại nhà|Nhà ở|Loại nhà ở|housing',
    water_source: 'Nguồn nước sinh hoạt|Nước sinh hoạt|water source',
    livelihood: 'Nguồn thu nhập|Nguồn thu nhập chính|Sinh kế|Ngành nghề của hộ',
    procedure: 'Thủ tục hành chính|Tên thủ tục|Tên TTHC|Thủ tục|procedure name',
    procedure_code: 'Mã thủ tục|Mã TTHC|Mã hồ sơ TTHC',
    village_party: 'Người đại diện hộ|Đại diện hộ|Đại diện hộ gia đình',
  },
};
