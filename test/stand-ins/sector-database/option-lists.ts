import type { Option } from './places';

/** Numbers labels from 01 upwards, as the sector's code lists do. */
function numbered(labels: readonly string[]): Option[] {
  return labels.map((label, index) => ({ value: String(index + 1).padStart(2, '0'), label }));
}

/** The 54 ethnic groups in the order of the official list, and foreigners. */
export const ETHNIC_GROUPS: readonly Option[] = numbered([
  'Kinh',
  'Tày',
  'Thái',
  'Hoa',
  'Khơ-me',
  'Mường',
  'Nùng',
  'Hmông',
  'Dao',
  'Gia-rai',
  'Ngái',
  'Ê-đê',
  'Ba-na',
  'Xơ-đăng',
  'Sán Chay',
  'Cơ-ho',
  'Chăm',
  'Sán Dìu',
  'Hrê',
  'Mnông',
  'Ra-glai',
  'Xtiêng',
  'Bru-Vân Kiều',
  'Thổ',
  'Giáy',
  'Cơ-tu',
  'Gié-Triêng',
  'Mạ',
  'Khơ-mú',
  'Co',
  'Ta-ôi',
  'Chơ-ro',
  'Kháng',
  'Xinh-mun',
  'Hà Nhì',
  'Chu-ru',
  'Lào',
  'La Chi',
  'La Ha',
  'Phù Lá',
  'La Hủ',
  'Lự',
  'Lô Lô',
  'Chứt',
  'Mảng',
  'Pà Thẻn',
  'Cơ Lao',
  'Cống',
  'Bố Y',
  'Si La',
  'Pu Péo',
  'Brâu',
  'Ơ Đu',
  'Rơ-măm',
  'Người nước ngoài',
]);

/** Religions with the codes of DM_TON_GIAO. */
export const RELIGIONS: readonly Option[] = [
  { value: '01', label: 'Phật giáo' },
  { value: '02', label: 'Công giáo' },
  { value: '03', label: 'Phật giáo Hòa Hảo' },
  { value: '04', label: 'Hồi giáo' },
  { value: '05', label: 'Cao Đài' },
  { value: '06', label: 'Minh sư đạo' },
  { value: '07', label: 'Minh Lý đạo' },
  { value: '08', label: 'Tin Lành' },
  { value: '09', label: 'Tịnh độ cư sĩ Phật hồi Việt Nam' },
  { value: '10', label: 'Đạo tứ ấn hiếu nghĩa' },
  { value: '11', label: 'Bửu sơn Kỳ Hương' },
  { value: '12', label: "Ba Ha'i" },
  { value: '13', label: 'Tôn giáo khác' },
  { value: '99', label: 'Không' },
];

/** Codes of DM_TRANG_THAI_HOC_SINH. */
export const PUPIL_STATUSES: readonly Option[] = [
  { value: '01', label: 'Đang học' },
  { value: '02', label: 'Chuyển đến kỳ 1' },
  { value: '03', label: 'Nghỉ học xin học lại kỳ 1' },
  { value: '04', label: 'Chuyển đi kỳ 1' },
  { value: '05', label: 'Thôi học kỳ 1' },
  { value: '06', label: 'Chuyển đến kỳ 2' },
  { value: '07', label: 'Nghỉ học xin học lại kỳ 2' },
  { value: '08', label: 'Chuyển đi kỳ 2' },
  { value: '09', label: 'Thôi học kỳ 2' },
  { value: '10', label: 'Chuyển đến trong hè' },
  { value: '11', label: 'Chuyển đi trong hè' },
  { value: '12', label: 'Thôi học trong hè' },
];

/** Codes of DM_DIEN_CHINH_SACH. */
export const POLICY_CATEGORIES: readonly Option[] = [
  { value: '01', label: 'Con của người có công' },
  { value: '02', label: 'Con anh hùng' },
  { value: '03', label: 'Con liệt sỹ' },
  { value: '04', label: 'Con thương binh' },
  { value: '05', label: 'Mồ côi cả cha, mẹ' },
  { value: '06', label: 'Bị tàn tật, khuyết tật' },
  { value: '07', label: 'Bị bỏ rơi, mất nguồn nuôi dưỡng' },
  { value: '08', label: 'Có cha mẹ thuộc diện hộ nghèo theo quy định' },
  { value: '09', label: 'Có cha mẹ thuộc hộ cận nghèo theo quy định' },
  { value: '10', label: 'Con của hạ SQ và BS, CS đang phục vụ có thời hạn trong LLVTg nhân dân' },
  { value: '11', label: 'HS người dân tộc ít người, ở vùng có điều kiện KT-XH KK và ĐBKK' },
  { value: '12', label: 'Có cha mẹ là công nhân bị tai nạn và mắc bệnh nghề nghiệp' },
  { value: '13', label: 'Có cha mẹ thường trú tại xã biên giới, vùng cao, hải đảo, xã ĐBKK' },
  { value: '14', label: 'Có cha mẹ thu nhập bằng 150% thu nhập hộ nghèo theo quy định' },
  { value: '15', label: 'Con hộ nghèo thuộc CT135' },
  { value: '16', label: 'Diện chính sách khác' },
];

export const GENDERS: readonly Option[] = numbered(['Nam', 'Nữ']);

/** A short list: the pupils of a border province. */
export const NATIONALITIES: readonly Option[] = [
  { value: 'VN', label: 'Việt Nam' },
  { value: 'LA', label: 'Lào' },
  { value: 'CN', label: 'Trung Quốc' },
  { value: 'KH', label: 'Campuchia' },
  { value: '99', label: 'Khác' },
];

/** The classes of an invented primary school: 1A to 5C. */
export const CLASSES: readonly Option[] = [1, 2, 3, 4, 5].flatMap((grade) =>
  ['A', 'B', 'C'].map((letter) => ({
    value: `${grade}${letter}`,
    label: `Lớp ${grade}${letter}`,
  })),
);

/** Codes of DM_SO_BUOI_HOC_TREN_TUAN. */
export const SESSIONS_PER_WEEK: readonly Option[] = numbered(
  [5, 6, 7, 8, 9, 10].map((count) => `${count} buổi/tuần`),
);

/** Codes of DM_HOC_BAN_TRU. */
export const SEMI_BOARDING: readonly Option[] = numbered([
  'Thuộc đối tượng chính sách',
  'Tự nguyện',
]);

/** Codes of HT_HO_TRO. */
export const TUITION_SUPPORT: readonly Option[] = [
  { value: '2', label: 'Miễn học phí' },
  { value: '3', label: 'Giảm học phí' },
  { value: '1', label: 'Khác' },
];

export const YES_NO: readonly Option[] = [
  { value: '1', label: 'Có' },
  { value: '0', label: 'Không' },
];

/** Codes of NHOM_MAU. */
export const BLOOD_TYPES: readonly Option[] = ['A', 'B', 'AB', 'O', 'Không xác định'].map(
  (label, index) => ({ value: String(index + 1), label }),
);

/** Codes of DM_LOAI_KHUYET_TAT. */
export const DISABILITIES: readonly Option[] = numbered([
  'Khuyết tật vận động',
  'Khuyết tật nghe nói',
  'Khuyết tật nhìn',
  'Khuyết tật thần kinh tâm thần',
  'Khuyết tật trí tuệ',
  'Khuyết tật khác',
]);
