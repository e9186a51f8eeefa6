import type { PupilRecord } from '../stand-ins/sector-database/fields';
import { withOwnId } from './large-workbook';

const MIDDLE =
  'An Bảo Châu Diệu Gia Hà Hải Hồng Huy Khánh Kim Lan Linh Mạnh Minh Ngọc Nhật Phúc Phương Quang Quốc Quỳnh Tâm Thanh Thảo Thiên Thu Trung Tuấn Xuân'.split(
    ' ',
  );
const GIVEN =
  'Anh Ân Bách Bình Chi Công Cường Dung Duy Đạt Đông Giang Giáp Hạnh Hậu Hiền Hiếu Hoa Hòa Hùng Hương Kiên Lâm Liên Lộc Long Ly Mai Mẫn My Nam Nga Nghĩa Nhi Nhung Phong Quân Quyên Sáng Sơn Tài Tân Thắng Thịnh Thơ Thủy Tiến Toàn Trang Trí Trúc Tú Tùng Uyên Vân Việt Vinh Vũ Yên Yến'.split(
    ' ',
  );
const NAMES = MIDDLE.length * GIVEN.length;

/** The same pupil as another person: name, birthday, number, parents and phones of its own. */
export function ownPerson(pupil: PupilRecord, index: number): PupilRecord {
  const [year = ''] = pupil.dob.split('-');
  const month = (Math.floor(index / NAMES) % 12) + 1;
  const father = pupil.father_name === '' ? '' : mobile('03', index);
  const mother = mobile('09', index);
  return {
    ...withOwnId(pupil, index),
    full_name: ownName(pupil.full_name, index),
    dob: `${year}-${two(month)}-${two((index % 28) + 1)}`,
    register_no: `${pupil.register_no.slice(0, 5)}${String(index).padStart(5, '0')}`,
    phone: pupil.phone === pupil.mother_phone ? mother : father,
    father_name: pupil.father_name && ownName(pupil.father_name, index * 7 + 3),
    father_phone: father,
    mother_name: pupil.mother_name && ownName(pupil.mother_name, index * 11 + 5),
    mother_phone: mother,
  };
}

/** The surname stays; the rest of the name repeats only after all others. */
function ownName(name: string, index: number): string {
  const [surname = ''] = name.split(' ');
  const middle = MIDDLE[Math.floor(index / GIVEN.length) % MIDDLE.length];
  return `${surname} ${middle} ${GIVEN[index % GIVEN.length]}`;
}

const mobile = (start: string, index: number) => `${start}5${String(index * 37).padStart(7, '0')}`;
const two = (amount: number) => String(amount).padStart(2, '0');
