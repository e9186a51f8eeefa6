import { fold } from '../vietnamese';

/** Words by which a row of a Vietnamese office sheet says that it is not data. All take tidied text. */

/** The national motto and the like, printed over every official sheet. */
export function isLetterhead(text: string): boolean {
  return /^(cong hoa xa hoi chu nghia|doc lap tu do hanh phuc)/.test(fold(text));
}

/** "…, ngày 5 tháng 9 năm 2026", also with dots to be filled in by hand. */
export function isDateLine(text: string): boolean {
  return /ngày[\s.…_\d/]*tháng[\s.…_\d/]*năm/i.test(text);
}

const SIGNERS = new RegExp(
  `^(${[
    'nguoi (lap|tong hop|kiem tra|ky|nop|nhan|bao cao|thuc hien|viet|duyet)',
    'can bo (lap|tong hop|phu trach)',
    '(pho |p |kt |tm |q |quyen )*(hieu truong|thu truong|chu tich|truong phong|giam doc|truong ban|to truong|chanh van phong)',
    '(kt|tm|tl|tuq|thua lenh) ',
    'giao vien (chu nhiem|lap|bo mon)',
    'gvcn',
    'ke toan',
    'van thu',
    'thu ky',
    'bi thu',
    'thu truong don vi',
    'ban giam hieu',
    'xac nhan',
    'noi nhan',
  ].join('|')})`,
);

/** True for what stands in signature blocks: who signs, "(Ký, ghi rõ họ tên)", the date line. */
export function isSignature(text: string): boolean {
  if (text.length > 120) return false;
  return isDateLine(text) || SIGNERS.test(fold(text)) || /^\(?\s*(đã )?ký(?!\p{L})/iu.test(text);
}

/** "Trần Đức Lâm": words with one capital each, as the names of signers are written. */
export function isPersonName(text: string): boolean {
  return /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}$/u.test(text);
}

/** "Ghi chú: …", "Danh sách này có 40 học sinh.": remarks under a table. */
export function isRemark(text: string): boolean {
  return /^(an dinh|danh sach (nay )?(co|gom)|bang nay|ghi chu|luu y|chu thich|chu y|nguon|trong do co)\b/.test(
    fold(text),
  );
}

/** "Cộng", "Tổng cộng", "Tổng số: 40": the label of a total, whatever stands beside it. */
export function isTotalLabel(text: string): boolean {
  return /^(tổng|cộng|tổng cộng|tổng số|tổng số cộng|cộng dồn|tổng toàn \S+)\s*[:.=]?\s*(\(.*\)|[\d.,]+(\s\S+){0,2})?$/i.test(
    text,
  )
    ? true
    : /^(tổng cộng|cộng)\s/i.test(text);
}

/** "Tổng số học sinh nữ": a total only when the row holds little else. */
export function isLooseTotalLabel(text: string): boolean {
  return /^(tổng|cộng)(\s|$)/i.test(text);
}

/** With their marks: without them "phần" is the surname Phan, "tổ" the surname Tô. */
const GROUP_WORDS =
  /^(lớp|khối|tổ|nhóm|điểm trường|điểm lẻ|trường|xã|phường|thôn|bản|phần|bộ phận|đơn vị|cụm|mẫu giáo|nhà trẻ|khu)(\s|:|$)/i;

/** "LỚP 1A", "Tổ Toán – Lý", "Điểm trường Nà Lo": begins with a word for a group. */
export function isGroupName(text: string): boolean {
  return GROUP_WORDS.test(text) && text.length <= 80;
}

/** The class a text speaks of: "LỚP 1A (32 học sinh)" → "1A"; null when it names no class. */
export function classNamed(text: string): string | null {
  return (
    /(?:^|\s)lớp\s*:?\s*(\d{1,2}\s?[\p{L}\d./-]*|[\p{L}\d./-]+(?:\s[\p{L}\d./-]+)?)/iu.exec(
      text,
    )?.[1] ?? null
  );
}

/**
 * "(15-60)", "(đồng)": a remark under the name of a column, which goes on below it. "(1)" and "(A)"
 * number the columns, "(3)=(1)+(2)" says how they add up.
 */
export function isHeaderRemark(text: string): boolean {
  return /^\([^()]+\)$/.test(text) && !/^\(\s*(\d{1,3}|[A-Z])\s*\)$/i.test(text);
}

/** Words that begin titles and letterheads, never the upper level of a header. */
export function looksLikeTitle(text: string): boolean {
  if (isLetterhead(text) || text.length > 60) return true;
  return /^(danh sach|bang|bao cao|ke hoach|phieu|tong hop|thong ke|bieu|mau so|phu luc|nam hoc|truong (th|tieu|mam|mn|thcs|ptdt)|phong|so giao duc|ubnd|uy ban|so theo doi)\b/.test(
    fold(text),
  );
}
