import type { Domain } from './domain';

/** Ethnic group, religion, and what a pupil or a household is entitled to. */
export const POLICY: Domain = {
  ticks: {
    poor_household:
      'Gia đình hộ nghèo|Gia đình thuộc hộ nghèo|HS hộ nghèo|Con hộ nghèo|Thuộc hộ nghèo|Là hộ nghèo|Diện hộ nghèo|poor household|is poor',
    near_poor_household:
      'Gia đình hộ cận nghèo|Thuộc hộ cận nghèo|HS hộ cận nghèo|Gia đình cận nghèo|Diện hộ cận nghèo|Là hộ cận nghèo|near poor household',
    escaped_poverty: 'Hộ mới thoát nghèo|Hộ thoát nghèo|Mới thoát nghèo|Hộ vừa thoát nghèo',
    martyr_child: 'Con liệt sĩ|Con của liệt sĩ',
    war_invalid_child: 'Con thương binh|Con bệnh binh|Con thương bệnh binh|Con TB',
    merit_child:
      'Con người có công|Con của người có công với cách mạng|Con người có công với cách mạng|Con NCC|Con thương binh, liệt sĩ|Con TB, LS|Con TBLS',
    disabled:
      'Là người khuyết tật|Trẻ khuyết tật|Học sinh khuyết tật|Có khuyết tật|Bị khuyết tật|is disabled',
    disability_integrated: 'Khuyết tật học hòa nhập|Học hòa nhập|Trẻ khuyết tật học hòa nhập',
    hiv: 'Nhiễm HIV|Trẻ nhiễm HIV|Bị ảnh hưởng bởi HIV',
    cost_support:
      'Hỗ trợ chi phí học tập|Hưởng chi phí học tập|Được hỗ trợ chi phí học tập|HT CPHT|Hỗ trợ CPHT',
    rice_support: 'Cấp gạo|Hỗ trợ gạo|Được hỗ trợ gạo|Hưởng hỗ trợ gạo|Nhận gạo',
    lunch_support:
      'Hỗ trợ ăn trưa|HT ăn trưa|Được hỗ trợ ăn trưa|Hưởng hỗ trợ ăn trưa|Hỗ trợ tiền ăn trưa',
    housing_support: 'Hỗ trợ nhà ở|Hỗ trợ tiền nhà ở|Được hỗ trợ nhà ở|Hỗ trợ tiền ở',
    dtts_few: 'Dân tộc rất ít người|Thuộc dân tộc rất ít người|DTRIN|Dân tộc thiểu số rất ít người',
    foreign: 'Người nước ngoài|Học sinh người nước ngoài|Là người nước ngoài|is foreigner',
    religion_has: 'Có theo đạo|Theo đạo|Có đạo',
  },
  numbers: {
    support_amount:
      'Mức hỗ trợ|Số tiền hỗ trợ|Mức tiền hỗ trợ|Mức hưởng|Số tiền được hỗ trợ|Mức trợ cấp|Tiền hỗ trợ|support amount|allowance amount',
    support_months: 'Số tháng hỗ trợ|Số tháng hưởng|Số tháng được hưởng|Số tháng được hỗ trợ',
    rice_kg: 'Số kg gạo|Số gạo|Số gạo được cấp|Khối lượng gạo|Gạo (kg)|Số ki lô gam gạo',
    discount_rate: 'Mức giảm|Tỷ lệ giảm|Tỷ lệ miễn giảm|Mức miễn giảm|Phần trăm miễn giảm',
    disability_share:
      'Tỷ lệ khuyết tật|Tỷ lệ thương tật|Tỷ lệ tổn thương cơ thể|Mức suy giảm khả năng lao động',
  },
  dates: {
    support_from:
      'Hưởng hỗ trợ từ ngày|Ngày bắt đầu hưởng hỗ trợ|Thời điểm hưởng hỗ trợ|Ngày hưởng chế độ',
    poor_certificate_date: 'Ngày cấp giấy chứng nhận hộ nghèo|Ngày cấp sổ hộ nghèo',
  },
  others: {
    ethnicity:
      'Dân tộc|Thành phần dân tộc|Tên dân tộc|D/tộc|Dân tộc gì|Thuộc dân tộc|Người dân tộc|dtoc|ethnicity|ethnic|ethnic group|ethnicity id|ethnic id',
    religion: 'Tôn giáo|Theo tôn giáo|Tín ngưỡng|Tôn giáo, tín ngưỡng|Đạo|tgiao|religion id',
    ethnic_code: 'Mã dân tộc|MA_DAN_TOC|ethnic code|ethnicity code',
    religion_code: 'Mã tôn giáo|MA_TON_GIAO|religion code',
    policy_category:
      'Đối tượng chính sách|Diện chính sách|Con diện chính sách|Chế độ chính sách|Đối tượng CS|Diện ưu tiên|Thuộc diện chính sách|Gia đình chính sách|Thuộc đối tượng chính sách|Chính sách|policy category|policy object|policy type',
    priority_category:
      'Đối tượng ưu tiên|Đối tượng ưu tiên tuyển sinh|Diện ưu tiên tuyển sinh|ĐTƯT|Thuộc đối tượng ưu tiên|priority object|priority category',
    region: 'Khu vực ưu tiên|Khu vực tuyển sinh|KV ưu tiên|priority area',
    disability_type:
      'Loại khuyết tật|Dạng khuyết tật|Dạng tật|Loại tật|Khuyết tật|Tật|disability type',
    disability_level: 'Mức độ khuyết tật|Mức khuyết tật|Mức độ tật|disability level',
    disability_paper:
      'Giấy xác nhận khuyết tật|Số giấy xác nhận khuyết tật|Giấy chứng nhận khuyết tật|Số giấy chứng nhận khuyết tật',
    poor_certificate: 'Số sổ hộ nghèo|Sổ hộ nghèo|Số giấy chứng nhận hộ nghèo|Mã hộ nghèo',
    support_kind:
      'Loại hỗ trợ|Chế độ hỗ trợ|Chế độ được hưởng|Hình thức hỗ trợ|Loại chế độ|Loại trợ cấp|Nội dung hỗ trợ|Chế độ hưởng|Tên chế độ|support type',
    support_basis: 'Căn cứ hỗ trợ|Văn bản áp dụng|Căn cứ hưởng|Theo nghị định',
    tuition_support:
      'Miễn giảm|Miễn giảm học phí|Đối tượng miễn giảm|Diện miễn giảm|Chế độ miễn giảm|Đối tượng miễn, giảm học phí|tuition exemption',
    difficult_area:
      'Vùng khó khăn|Vùng đặc biệt khó khăn|Thuộc vùng khó khăn|Xã đặc biệt khó khăn|Thôn đặc biệt khó khăn|Xã ĐBKK|Thuộc xã đặc biệt khó khăn',
    commune_region: 'Khu vực (I, II, III)|Xã khu vực',
  },
};
