import { sharesOne } from './shares-one';
import { spellingKey } from './spelling';

/**
 * Vietnamese names begin with what kind of thing is asked. Kinds of one line may stand for each
 * other before the same words: "Loại nghỉ" is "Hình thức nghỉ", "Nơi nghỉ" is "Địa điểm nghỉ".
 */
const KINDS: readonly string[] = [
  'loại|loại hình|hình thức|kiểu|dạng|phương thức|thể loại',
  'nơi|địa điểm|chỗ|vị trí|tại|địa chỉ',
  'nơi|cơ sở|đơn vị|cơ quan|trường',
  'mã|mã số|số hiệu|ký hiệu',
  'ngày|thời gian|thời điểm',
  'giờ|thời gian|thời điểm|lúc',
  'hạn|ngày hết hạn|ngày đến hạn|thời hạn|hạn chót',
  'tình trạng|hiện trạng|trạng thái|tình hình|thực trạng',
  'kết quả|xếp loại|đánh giá|mức|mức độ',
  'số|số lượng|tổng số|tổng|tổng cộng',
  'tên|họ tên|họ và tên|người',
  'người|cán bộ|giáo viên|nhân viên|đồng chí',
  'nội dung|tên|chủ đề|tiêu đề',
  'diện|đối tượng|nhóm|nhóm đối tượng',
  'lý do|nguyên nhân|lí do',
  'số tiền|kinh phí|tiền|mức tiền|chi phí',
  'cấp|bậc|hạng|trình độ',
  'đề nghị|đề xuất|kiến nghị',
  'có|được|đã|là|thuộc diện|thuộc',
];

/** Kinds by their words, longest first, with the lines that they stand in. */
const kinds = new Map<string, { words: readonly string[]; lines: Set<number> }>();
for (const [line, list] of KINDS.entries()) {
  for (const key of list.split('|').map(spellingKey)) {
    const known = kinds.get(key);
    if (known) known.lines.add(line);
    else kinds.set(key, { words: key.split(' '), lines: new Set([line]) });
  }
}
const LONGEST = 3;

/** The kind that a text begins with, and how many of its words say it; none: no words. */
export interface Head {
  lines: ReadonlySet<number>;
  length: number;
}

const NO_HEAD: Head = { lines: new Set(), length: 0 };

export function headOf(words: readonly { marked: string }[]): Head {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
    const key = words
      .slice(0, length)
      .map(({ marked }) => marked)
      .join(' ');
    const kind = kinds.get(key);
    if (kind) return { lines: kind.lines, length };
  }
  return NO_HEAD;
}

/** All kinds that may be said for this one, in words. */
export function sameKinds({ lines }: Head): (readonly string[])[] {
  return [...kinds.values()]
    .filter((kind) => sharesOne(kind.lines, lines))
    .map(({ words }) => words);
}

/** True when one kind may be said for the other. */
export function areOneKind(a: Head, b: Head): boolean {
  return sharesOne(a.lines, b.lines);
}
