import { grouped } from '../grouped';
import { later } from '../later';
import { type Spelling, spellingOf } from '../spelling';
import { COMMUNE_ANSWERS } from './commune-answers';
import { FAMILY_ANSWERS } from './family-answers';
import { OFFICE_ANSWERS } from './office-answers';
import { SCHOOL_ANSWERS } from './school-answers';
import { STAFF_ANSWERS } from './staff-answers';

/**
 * Answers of one meaning about pupils, staff, papers and things, as lists of sites and as tables
 * say them. With their marks: "bà" is not "ba", "bỏ" is not "bố".
 */
const STATES: readonly string[] = [
  // Whether something goes on, and whether it is done.
  'hoàn thành|đã hoàn thành|xong|đã xong|làm xong',
  'đang xử lý|đang giải quyết|đang làm',
  'đang thực hiện|đang làm|đang triển khai|đang tiến hành',
  'chưa thực hiện|chưa làm|chưa triển khai|chưa bắt đầu',
  'chưa xử lý|chưa giải quyết',
  'hoàn thành đúng hạn|xong đúng hạn',
  'hoàn thành quá hạn|xong chậm|hoàn thành chậm|hoàn thành muộn|hoàn thành trễ hạn',
  'yêu cầu chỉnh sửa|sửa lại|cần sửa|phải sửa',
  'đã nộp|đã đóng|đã thu|nộp rồi|đã nộp đủ|đóng đủ|nộp đủ|đủ',
  'chưa nộp|chưa đóng|chưa thu',
  'đồng ý|nhất trí|đy|đ ý|duyệt|đã duyệt|phê duyệt',
  'từ chối|không duyệt|không đồng ý',
  // Pupils.
  'đang học|đang theo học|còn học',
  'chuyển trường|chuyển đi|đã chuyển|chuyển đi trường khác',
  'bỏ học|bỏ|đã bỏ học',
  'có phép|p|cp|có lý do|có lí do',
  'không phép|k|kp|không lý do|không lí do',
  'có mặt|x|cm|đi học',
  'cả ngày|cả 2 buổi|cả hai buổi|hai buổi|2 buổi',
  // Staff.
  'đang làm việc|đang công tác|đang làm|còn làm việc|đang dạy',
  'nghỉ hưu|hưu|hưu trí|về hưu',
  'thai sản|ts|nghỉ ts|nghỉ sinh|nghỉ đẻ',
  'nghỉ ốm|ốm đau|ốm|bệnh',
  'phép năm|phép|nghỉ phép < p',
  'biên chế|bc|trong biên chế',
  'hợp đồng|hđ|hđlđ|hợp đồng lao động|hợp đồng làm việc',
  'thạc sĩ|ths|thạc sỹ',
  'tiến sĩ|ts|tiến sỹ',
  'cử nhân|cn',
  'cao cấp|cc',
  'công chức|cc',
  // Families.
  'cha|bố|ba|bố đẻ|cha đẻ|cha ruột',
  'mẹ|má|mẹ đẻ|mẹ ruột',
  'con|con trai|con gái|con đẻ',
  'còn sống|còn|sống',
  'đang ở|đang cư trú|đang sinh sống|đang sống|đang cư trú tại địa phương < còn ở|còn cư trú|ở nhà|có mặt tại địa phương',
  'đã mất|mất|chết|đã chết|qua đời',
  'độc thân|chưa kết hôn|chưa lập gia đình|chưa có gia đình|chưa vợ|chưa chồng',
  'đã kết hôn|kết hôn|có gia đình|đã có gia đình|đã lập gia đình|có vợ|có chồng',
  // Things and papers.
  'hỏng|hư|hư hỏng|bị hỏng',
  'bình thường|bt|thường',
  'đang sử dụng|đang dùng|còn dùng',
  'đang sửa chữa|đang sửa|chờ sửa',
  'không sử dụng|không dùng|bỏ không',
  'ngân sách nhà nước|nsnn|ngân sách|ns',
  'trực tuyến|online',
  'trực tiếp|offline',
  'thông báo|tb',
];

/** Wordings of one answer, and what names it though it may say more. */
interface Group {
  labels: readonly Spelling[];
  texts: readonly Spelling[];
}

const readGroups = (): Group[] =>
  [
    ...STATES,
    ...SCHOOL_ANSWERS,
    ...FAMILY_ANSWERS,
    ...COMMUNE_ANSWERS,
    ...OFFICE_ANSWERS,
    ...STAFF_ANSWERS,
  ].map((line) => {
    const [labels = [], texts = []] = line
      .split(' < ')
      .map((side) => side.split('|').map(spellingOf));
    return { labels, texts };
  });

/** The groups in their order, by the words in them without marks. */
export const knownAnswers = later(() =>
  grouped(
    readGroups().flatMap((group) =>
      [...new Set([...group.labels, ...group.texts].map(({ folded }) => folded))].map(
        (folded) => [folded, group] as const,
      ),
    ),
  ),
);

/** A line's words without marks are so on purpose: only a text typed without marks may be others. */
const says = (one: Spelling, asked: Spelling): boolean =>
  one.key === asked.key || (asked.isUnmarked && one.folded === asked.folded);

/** Other words for the same answer, folded. */
export const sameState = (text: string): string[] =>
  labelsOf(text, ({ labels }, asked) => labels.some((one) => says(one, asked)));

/** Answers that a text is one of, folded: "ông nội" is "ông". */
export const widerState = (text: string): string[] =>
  labelsOf(text, ({ texts }, asked) => texts.some((one) => says(one, asked)));

/** What a text means just as it is written: "ba" is the father, and no "bà" without its mark. */
export const stateAsWritten = (text: string): string[] =>
  labelsOf(text, ({ labels }, { key }) => labels.some((one) => one.key === key));

function labelsOf(text: string, means: (group: Group, asked: Spelling) => boolean): string[] {
  const asked = spellingOf(text);
  // Whatever has the key of a text has its letters too.
  const meant = (knownAnswers().get(asked.folded) ?? []).filter((group) => means(group, asked));
  return meant.flatMap(({ labels }) => labels.map(({ folded }) => folded));
}
