import type { InventedRecord } from './invented';

const CLASSES = [
  { name: '1A', grade: 1, birthYear: 2020 },
  { name: '1B', grade: 1, birthYear: 2020 },
  { name: '4A', grade: 4, birthYear: 2017 },
];
const SURNAMES = ['Lò', 'Quàng', 'Giàng', 'Nguyễn', 'Trần', 'Vừ', 'Sùng', 'Phạm'];
const BOYS = ['Gia Bảo', 'Minh Khang', 'Tuấn Kiệt', 'Quốc Hưng'];
const GIRLS = ['Khánh Linh', 'Thùy Dương', 'Bảo Ngọc', 'Mỹ Duyên'];
const PER_CLASS = 8;

const two = (amount: number) => String(amount).padStart(2, '0');
const six = (amount: number) =>
  String(104_729 * (amount + 1))
    .slice(-6)
    .padStart(6, '0');

/** Twenty-four invented pupils of three classes, with nothing wrong in them. */
export function cleanPupils(): InventedRecord[] {
  return CLASSES.flatMap((schoolClass, at) =>
    Array.from({ length: PER_CLASS }, (_, order) => pupil(schoolClass, at * PER_CLASS + order)),
  );
}

function pupil(
  { name, grade, birthYear }: (typeof CLASSES)[number],
  index: number,
): InventedRecord {
  const isGirl = index % 2 === 1;
  const surname = SURNAMES[index % SURNAMES.length];
  const given = (isGirl ? GIRLS : BOYS)[Math.floor(index / 2) % 4];
  const isPioneer = grade === 4;
  return {
    row_no: String(index + 1),
    student_code: `HS26${two(index + 1)}`,
    full_name: `${surname} ${given}`,
    dob: `${two((index % 27) + 1)}/${two((index % 12) + 1)}/${birthYear}`,
    gender: isGirl ? 'Nữ' : 'Nam',
    gender_female_tick: isGirl ? 'x' : '',
    national_id: `011${isGirl ? 3 : 2}${two(birthYear % 100)}${six(index)}`,
    national_id_issue_date: '15/06/2024',
    class_name: name,
    grade: String(grade),
    order_in_class: String((index % PER_CLASS) + 1),
    ethnicity: ['Thái', 'Hmông', 'Kinh'][index % 3] ?? '',
    religion: 'Không',
    status: 'Đang học',
    status_date: '05/09/2026',
    leave_reason: '',
    enrol_date: grade === 4 ? '05/09/2023' : '31/08/2026',
    birth_place: 'Tỉnh Điện Biên',
    current_address: 'Bản Phăng, xã Mường Phăng, tỉnh Điện Biên',
    perm_province: 'Điện Biên',
    perm_commune: 'Mường Phăng',
    perm_hamlet: index % 2 === 0 ? 'Bản Phăng' : 'Bản Khá',
    perm_district: '',
    phone: `09${two(index)}${six(index)}`,
    email: `phuhuynh${two(index + 1)}@example.com`,
    pioneer_member: isPioneer ? 'x' : '',
    pioneer_date: isPioneer ? '26/03/2026' : '',
    poor_household: index % 4 === 0 ? 'x' : '',
    near_poor_household: index % 4 === 1 ? 'x' : '',
    father_name: `${surname} Văn Tiến`,
    father_birth_year: String(birthYear - 28 - (index % 5)),
    father_phone: `03${two(index)}${six(index + 40)}`,
    father_national_id: `0110${two((birthYear - 28 - (index % 5)) % 100)}${six(index + 60)}`,
    mother_name: `${SURNAMES[(index + 3) % SURNAMES.length]} Thị Mai`,
    mother_birth_year: String(birthYear - 25 - (index % 4)),
    mother_phone: `08${two(index)}${six(index + 80)}`,
    bhyt_no: `12${two(index)}${six(index + 100)}`,
    score_avg: '8,5',
    note: '',
  };
}

/** Ten invented members of staff, with nothing wrong in them. */
export function cleanStaff(): InventedRecord[] {
  return Array.from({ length: 10 }, (_, index) => {
    const isWoman = index % 2 === 0;
    const birthYear = 1980 + index;
    return {
      staff_code: `GV${two(index + 1)}`,
      full_name: `${SURNAMES[index % SURNAMES.length]} ${isWoman ? GIRLS[index % 4] : BOYS[index % 4]}`,
      dob: `${two(index + 3)}/05/${birthYear}`,
      gender: isWoman ? 'Nữ' : 'Nam',
      national_id: `011${isWoman ? 1 : 0}${two(birthYear % 100)}${six(index)}`,
      phone: `09${two(index + 50)}${six(index)}`,
      email: `giaovien${two(index + 1)}@example.edu.vn`,
      ethnicity: 'Kinh',
      position_type: 'Giáo viên',
      status: 'Đang làm việc',
      contract_type: 'Thỉnh giảng',
      team: index < 5 ? 'Tổ 1-2-3' : 'Tổ 4-5',
      recruit_date: `01/09/${birthYear + 25}`,
      permanent_date: `01/09/${birthYear + 26}`,
      party_member: 'x',
      party_date: `03/02/${birthYear + 30}`,
      allow_incentive: '35',
      periods_per_week: '23',
    };
  });
}

/** Six invented schools, with nothing wrong in them. */
export function cleanUnits(): InventedRecord[] {
  return Array.from({ length: 6 }, (_, index) => ({
    school_code: `1100${index + 1}`,
    school_name: `Trường Tiểu học Hoa Ban ${index + 1}`,
    province: 'Điện Biên',
    commune: 'Mường Phăng',
    phone: `0215${six(index)}`,
    email: `truong${index + 1}@example.edu.vn`,
    head_name: `${SURNAMES[index]} Thị Hà`,
    head_phone: `09${two(index + 70)}${six(index)}`,
    emulation_cluster: 'Cụm 1',
    class_count: '12',
    student_count: '320',
    student_female: '150',
    student_minority: '300',
    staff_count: '25',
    teacher_count: '20',
    total_points: '87,5',
  }));
}
