const AMOUNTS =
  '(?:nghìn|ngàn|triệu|tr\\.?|tỷ|tỉ)\\s?(?:đồng|đ)|k|g|km|m|ha|lít|%|°\\s?[CF]|mmHg|mmol\\/l|mg\\/dl';
const MEASURES =
  '(?:lần|cái|mét|m|km|vòng|từ|chữ|trang|bước|nhịp)\\s?\\/\\s?(?:\\d{1,2}\\s?)?(?:giây|phút|giờ|ngày|tuần|tháng|năm|s)|phút\\s?[:.,]\\s?giây';
const MAXIMA =
  '(?:(?:điểm )?(?:tối đa|cao nhất)|thang(?: điểm)?|max\\.?)(?: là)?\\s?[:=]?\\s?\\d{1,3}(?:\\s?(?:điểm|đ))?';
/** In what, or out of how many points, the answer is said: "(tr.đ)", "(20)", "(40 điểm)", "(lần/30 giây)". */
const IN_BRACKETS = new RegExp(
  `[([]\\s*(?:${AMOUNTS}|${MEASURES}|${MAXIMA}|\\d{2,3}(?:\\s?(?:điểm|đ))?|\\d\\s?(?:điểm|đ))\\s*[)\\]]`,
  'giu',
);
/** What stands after a number on a page; it is no heading of what follows. */
const ALONE =
  /^\(?(?:(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s)?đồng|vnđ|người|học sinh|em|cái|chiếc|bộ|ngày|tháng|năm|tiết|giờ|phút|buổi|điểm|[kcm]?m[²23]?|k?g|ha|lít|%)(?:\s?\/\s?\p{L}+)*\)?$/iu;

/** How a column is reckoned from others by their numbers: "(5=3x4)", "(7) = (5) + (6)". */
const RECKONED =
  /[([]?\s*[([]?\d{1,2}[)\]]?\s*=\s*[([]?\d{1,2}[)\]]?(?:\s*[-+x×*/:]\s*[([]?\d{1,2}[)\]]?)+\s*[)\]]?/giu;

/** A label or header without the units in its brackets, and without how it is reckoned. */
export const withoutUnits = (label: string): string =>
  label.replace(RECKONED, ' ').replace(IN_BRACKETS, ' ').trim();

/** What is measured in a unit: headers that say no more than it. */
const MEASURED: Readonly<Record<string, readonly string[]>> = {
  kg: ['Cân nặng', 'Khối lượng'],
  cm: ['Chiều cao'],
  km: ['Khoảng cách', 'Số km'],
  m2: ['Diện tích'],
  'm²': ['Diện tích'],
  ha: ['Diện tích'],
};
const UNIT_FIRST = /^(k[gm]|cm|m[2²]|ha)(?=$|\s)(.*)$/iu;

/** What a text that begins with a unit may say: "M2 sàn" is "Diện tích sàn"; none for other texts. */
export function measuredIn(text: string): string[] {
  const [, unit = '', rest = ''] = UNIT_FIRST.exec(text.trim()) ?? [];
  return (MEASURED[unit.toLowerCase()] ?? []).map((name) => name + rest);
}

/** Pupils are counted in small letters; in capitals they stand over their fields. */
const OVER_FIELDS = /^(?:Học|HỌC) /;

export const isUnit = (text: string): boolean => ALONE.test(text) && !OVER_FIELDS.test(text);
