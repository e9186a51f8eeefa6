import type { RecordKind } from '../../../../shared/records/field-labels';
import type { FieldKey } from '../../../../shared/records/types';
import type { Table } from '../../../../shared/tables';
import { tableOf } from '../table-of';

/** A header, the field it stands for in that table (null for none), and a value as found under it. */
type Column = readonly [header: string, field: FieldKey | null, value?: string | number];

/** Headers of one table, in the wording and order in which such tables go round in schools. */
export interface HeaderSet {
  name: string;
  kind: RecordKind;
  title?: string;
  columns: readonly Column[];
}

const ROWS = 5;

/** The set as a table of five rows; numbers of rows run on. */
export function tableOfSet({ title, columns }: HeaderSet): Table {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    columns.map(([, field, value]) => (field === 'row_no' ? row + 1 : (value ?? null))),
  );
  const headers = columns.map(([header]) => header);
  return tableOf(headers, rows, title === undefined ? {} : { title });
}

export const HEADER_SETS: readonly HeaderSet[] = [
  {
    name: 'pupils as the sector database exports them',
    kind: 'student',
    columns: [
      ['STT', 'row_no'],
      ['Mã lớp', 'class_code', '1A'],
      ['Họ và tên', 'full_name', 'Giàng Thị Mỷ'],
      ['Ngày sinh', 'dob', '05/09/2019'],
      ['Giới tính', 'gender', 'Nữ'],
      ['Trạng thái', 'status', 'Đang học'],
      ['Dân tộc', 'ethnicity', 'Mông'],
      ['Quốc tịch', 'nationality', 'Việt Nam'],
      ['Tỉnh/Thành phố', 'perm_province', 'Tỉnh Lào Cai'],
      ['Xã/Phường', 'perm_commune', 'Xã Tả Van'],
      ['Thôn/Xóm', 'perm_hamlet', 'Thôn Lý'],
      ['Số ĐDCN/CCCD', 'national_id', '010319000123'],
      ['Khu vực', 'region', 'Miền núi'],
      ['Loại khuyết tật', 'disability_type'],
      ['Đối tượng chính sách', 'policy_category', 'Hộ nghèo'],
      ['Học bán trú', 'boarding_semi', 'x'],
      ['Họ tên cha', 'father_name', 'Giàng A Páo'],
      ['Nghề nghiệp cha', 'father_job', 'Làm ruộng'],
      ['Năm sinh cha', 'father_birth_year', 1990],
      ['Họ tên mẹ', 'mother_name', 'Sùng Thị Dợ'],
      ['Nghề nghiệp mẹ', 'mother_job', 'Làm ruộng'],
      ['Năm sinh mẹ', 'mother_birth_year', 1992],
    ],
  },
  {
    name: 'pupils with levels of headers over parents',
    kind: 'student',
    columns: [
      ['TT', 'row_no'],
      ['Họ và tên', 'full_name', 'Lò Văn An'],
      ['Ngày sinh › Ngày', 'dob_day', 5],
      ['Ngày sinh › Tháng', 'dob_month', 11],
      ['Ngày sinh › Năm', 'dob_year', 2018],
      ['Nữ', 'gender_female_tick', 'x'],
      ['Lớp', 'class_name', '2B'],
      ['Cha › Họ tên', 'father_name', 'Lò Văn Tiến'],
      ['Cha › Năm sinh', 'father_birth_year', 1988],
      ['Cha › SĐT', 'father_phone', '0912345678'],
      ['Mẹ › Họ tên', 'mother_name', 'Cà Thị Xuân'],
      ['Mẹ › Năm sinh', 'mother_birth_year', 1990],
      ['Mẹ › SĐT', 'mother_phone', '0987654321'],
    ],
  },
  {
    name: 'pupils with the same header twice, once after each parent',
    kind: 'student',
    columns: [
      ['STT', 'row_no'],
      ['Họ tên HS', 'full_name', 'Lò Văn An'],
      ['Họ tên cha', 'father_name', 'Lò Văn Tiến'],
      ['Nghề nghiệp', 'father_job', 'Nông dân'],
      ['SĐT', 'father_phone', '0912345678'],
      ['Họ tên mẹ', 'mother_name', 'Cà Thị Xuân'],
      ['Nghề nghiệp', 'mother_job', 'Nông dân'],
      ['SĐT', 'mother_phone', '0987654321'],
    ],
  },
  {
    name: 'pupils with one phone after both parents: the family’s',
    kind: 'student',
    columns: [
      ['Họ và tên', 'full_name', 'Lò Văn An'],
      ['Lớp', 'class_name', '2B'],
      ['Họ tên cha', 'father_name', 'Lò Văn Tiến'],
      ['Họ tên mẹ', 'mother_name', 'Cà Thị Xuân'],
      ['SĐT', 'phone', '0987654321'],
    ],
  },
  {
    name: 'pupils as VnEdu lists them, ids in columns of their own',
    kind: 'student',
    columns: [
      ['STT', 'row_no'],
      ['Mã học sinh', 'student_code', '0104567812'],
      ['Mã định danh Bộ GD&ĐT', 'moet_id', '1012345678'],
      ['Họ và tên', 'full_name', 'Hoàng Văn Bình'],
      ['Ngày sinh', 'dob', '17/02/2012'],
      ['Giới tính', 'gender', 'Nam'],
      ['Lớp', 'class_name', '8A1'],
      ['Nơi sinh', 'birth_place', 'Lào Cai'],
      ['Dân tộc', 'ethnicity', 'Tày'],
      ['Tôn giáo', 'religion', 'Không'],
      ['Hộ khẩu thường trú', 'permanent_address', 'Tổ 3, phường Cam Đường, tỉnh Lào Cai'],
      ['Chỗ ở hiện nay', 'current_address', 'Tổ 3, phường Cam Đường, tỉnh Lào Cai'],
      ['Điện thoại liên hệ', 'phone', '0912345678'],
      ['Đoàn viên', 'youth_union_member'],
      ['Đội viên', 'pioneer_member', 'x'],
      ['Ghi chú', 'note', 'Chuyển đến'],
    ],
  },
  {
    name: 'pupils as SMAS lists them, family and given name apart',
    kind: 'student',
    columns: [
      ['STT', 'row_no'],
      ['Họ và đệm', 'family_middle_name', 'Hoàng Văn'],
      ['Tên', 'given_name', 'Bình'],
      ['Nam/Nữ', 'gender', 'Nam'],
      ['NTNS', 'dob', '17/02/2012'],
      ['Khối', 'grade', 8],
      ['Lớp', 'class_name', '8A1'],
      ['HKTT', 'permanent_address', 'Xã Tả Van, tỉnh Lào Cai'],
      ['SĐT PHHS', 'phone', '0912345678'],
      ['Con hộ nghèo', 'poor_household', 'x'],
      ['Hộ cận nghèo', 'near_poor_household', 'x'],
    ],
  },
  {
    name: 'a class book with the card over its parts',
    kind: 'student',
    columns: [
      ['Số TT', 'row_no'],
      ['Họ tên học sinh', 'full_name', 'Hoàng Văn Bình'],
      ['CCCD › Số', 'national_id', '010212000123'],
      ['CCCD › Ngày cấp', 'national_id_issue_date', '01/07/2025'],
      ['CCCD › Nơi cấp', 'national_id_issue_place', 'Công an tỉnh Lào Cai'],
      ['Thường trú › Thôn', 'perm_hamlet', 'Thôn Lý'],
      ['Thường trú › Xã', 'perm_commune', 'Xã Tả Van'],
      ['Thường trú › Tỉnh', 'perm_province', 'Lào Cai'],
      ['Nơi ở hiện nay › Xã', null, 'Xã Tả Van'],
      ['GVCN', 'homeroom_teacher', 'Nguyễn Thị Hoa'],
      ['SĐT GVCN', null, '0912345678'],
    ],
  },
  {
    name: 'children of a nursery school',
    kind: 'student',
    columns: [
      ['STT', 'row_no'],
      ['Họ và tên trẻ', 'full_name', 'Vàng Seo Chu'],
      ['Ngày tháng năm sinh', 'dob', '12/03/2021'],
      ['Nhóm/Lớp', 'class_name', 'Lá 2'],
      ['Dân tộc', 'ethnicity', 'Nùng'],
      ['Người giám hộ', 'guardian_name', 'Vàng Thị Mai'],
      ['SĐT NGH', 'guardian_phone', '0912345678'],
      ['Hỗ trợ ăn trưa', 'lunch_support', 'x'],
    ],
  },
  {
    name: 'marks of a class, of which a record has few',
    kind: 'student',
    title: 'BẢNG ĐIỂM HỌC SINH LỚP 8A1',
    columns: [
      ['STT', 'row_no'],
      ['Họ và tên', 'full_name', 'Hoàng Văn Bình'],
      ['Toán', null, '8,5'],
      ['Ngữ văn', null, '7,0'],
      ['NN', null, '9,0'],
      ['TH', null, '8,0'],
      ['ĐTB', 'score_avg', '8,1'],
    ],
  },
  {
    name: 'staff as the sector database exports them',
    kind: 'staff',
    columns: [
      ['STT', 'row_no'],
      ['Mã cán bộ', 'staff_code', 'CB001'],
      ['Họ và tên', 'full_name', 'Nguyễn Thị Hoa'],
      ['Ngày sinh', 'dob', '05/09/1985'],
      ['Giới tính', 'gender', 'Nữ'],
      ['Dân tộc', 'ethnicity', 'Kinh'],
      ['Số CMND/TCC', 'national_id', '010185000123'],
      ['Vị trí việc làm', 'position_type', 'Giáo viên'],
      ['Nhóm chức vụ', 'position_group', 'Giáo viên tiểu học'],
      ['Hình thức hợp đồng', 'contract_type', 'Viên chức'],
      ['Trình độ chuyên môn', 'highest_qualification', 'Đại học'],
      ['Môn dạy', 'subject_main', 'Toán'],
      ['Ngày tuyển dụng', 'recruit_date', '01/09/2007'],
      ['Hệ số lương', 'salary_coef', '3,33'],
      ['Điện thoại', 'phone', '0912345678'],
      ['Email', 'email', 'hoa@example.com'],
    ],
  },
  {
    name: 'staff of a commune in abbreviations',
    kind: 'staff',
    columns: [
      ['TT', 'row_no'],
      ['Họ tên', 'full_name', 'Nguyễn Thị Hoa'],
      ['NS', 'dob', '05/09/1985'],
      ['GT', 'gender', 'Nữ'],
      ['DT', 'ethnicity', 'Kinh'],
      ['ĐV công tác', 'unit', 'Trường TH Tả Van'],
      ['CV', 'position_group', 'Giáo viên'],
      ['TĐCM', 'highest_qualification', 'ĐHSP'],
      ['LLCT', 'political_theory', 'Sơ cấp'],
      ['TH', 'it_level', 'Chứng chỉ B'],
      ['NN', 'foreign_lang', 'Anh B1'],
      ['Đảng viên', 'party_member', 'x'],
      ['GC', 'note', 'Nghỉ chế độ'],
    ],
  },
  {
    name: 'staff proposed for awards',
    kind: 'staff',
    title: 'DANH SÁCH CÁN BỘ, GIÁO VIÊN ĐỀ NGHỊ KHEN THƯỞNG',
    columns: [
      ['STT', 'row_no'],
      ['Họ và tên', 'full_name', 'Nguyễn Thị Hoa'],
      ['Chức vụ', 'position_group', 'Giáo viên'],
      ['Đơn vị', 'unit', 'Trường TH Tả Van'],
      ['Danh hiệu thi đua', 'award_title', 'LĐTT'],
      ['Hình thức khen thưởng', 'award', 'Giấy khen'],
      ['Sáng kiến', 'initiative', 'Dạy toán bằng trò chơi'],
      ['Số quyết định', 'award_decision_no', '12/QĐ-UBND'],
      ['Ghi chú', 'note', 'Lần đầu'],
    ],
  },
  {
    name: 'schools of a commune with counts under levels',
    kind: 'unit',
    columns: [
      ['TT', 'row_no'],
      ['Tên trường', 'school_name', 'Trường TH Tả Van'],
      ['Địa chỉ', 'address', 'Thôn Lý, xã Tả Van'],
      ['Hiệu trưởng', 'head_name', 'Lê Văn Sơn'],
      ['ĐT HT', 'head_phone', '0912345678'],
      ['Email', 'email', 'thtavan@example.edu.vn'],
      ['Số lớp', 'class_count', 15],
      ['Học sinh › Tổng số', 'student_count', 410],
      ['Học sinh › Nữ', 'student_female', 198],
      ['Học sinh › DTTS', 'student_minority', 350],
      ['Đội ngũ › CBQL', 'manager_count', 2],
      ['Đội ngũ › GV', 'teacher_count', 22],
      ['Đội ngũ › NV', 'employee_count', 4],
    ],
  },
  {
    name: 'a score sheet of an emulation movement',
    kind: 'unit',
    title: 'BẢNG CHẤM ĐIỂM THI ĐUA NĂM HỌC 2026-2027',
    columns: [
      ['STT', 'row_no'],
      ['Nội dung đánh giá', 'criterion', 'Hạ tầng số'],
      ['ĐC', 'max_points', 10],
      ['Tự chấm', 'self_points', 9],
      ['Cụm chấm', 'cluster_points', 9],
      ['Thẩm định', 'appraised_points', '8,5'],
      ['Minh chứng', 'evidence', 'Báo cáo 12/BC-TH'],
    ],
  },
  {
    name: 'a ranking of schools',
    kind: 'unit',
    columns: [
      ['STT', 'row_no'],
      ['Đơn vị', 'school_name', 'Trường TH Tả Van'],
      ['Cụm thi đua', 'emulation_cluster', 'Cụm 1'],
      ['Điểm thưởng', 'bonus_points', 2],
      ['Điểm trừ', 'penalty_points', 0],
      ['Tổng điểm', 'total_points', '92,5'],
      ['Xếp hạng', 'rank', 1],
      ['Xếp loại', 'classification', 'Xuất sắc'],
    ],
  },
  {
    name: 'tasks of a plan with plan and result',
    kind: 'unit',
    columns: [
      ['STT', 'row_no'],
      ['Nhiệm vụ', 'task', 'Bồi dưỡng năng lực số'],
      ['Đơn vị chủ trì', 'lead_unit', 'Trường TH Tả Van'],
      ['Đơn vị phối hợp', 'support_unit', 'Đoàn xã'],
      ['Sản phẩm', 'output', 'Báo cáo'],
      ['Thời hạn', 'deadline', '31/12/2026'],
      ['KH', 'target', 100],
      ['TH', 'actual', 95],
      ['Khó khăn, vướng mắc', 'difficulty', 'Thiếu máy tính'],
    ],
  },
];
