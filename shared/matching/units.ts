const AMOUNTS = '(?:nghìn|ngàn|triệu|tr\\.?|tỷ|tỉ)\\s?(?:đồng|đ)|k|g|km|m|ha|lít|%';
/** In what, or out of how many points, the answer is said: "(tr.đ)", "(20)", "(40 điểm)". */
const IN_BRACKETS = new RegExp(
  `[([]\\s*(?:${AMOUNTS}|\\d{2,3}(?:\\s?(?:điểm|đ))?|\\d\\s?(?:điểm|đ))\\s*[)\\]]`,
  'giu',
);
/** What stands after a number on a page; it is no heading of what follows. */
const ALONE =
  /^\(?(?:(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s)?đồng|vnđ|người|học sinh|em|cái|chiếc|bộ|ngày|tháng|năm|tiết|giờ|phút|buổi|điểm|[kcm]?m[²23]?|k?g|ha|lít|%)(?:\s?\/\s?\p{L}+)*\)?$/iu;

/** A label or header without the units in its brackets. */
export const withoutUnits = (label: string): string => label.replace(IN_BRACKETS, ' ').trim();

/** Pupils are counted in small letters; in capitals they stand over their fields. */
const OVER_FIELDS = /^(?:Học|HỌC) /;

export const isUnit = (text: string): boolean => ALONE.test(text) && !OVER_FIELDS.test(text);
