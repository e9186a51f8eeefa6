/** A label or header taken apart: the words, whether it is marked as required, what stood in brackets. */
export interface LabelParts {
  label: string;
  required: boolean;
  hints: string[];
}

const REQUIRED = /\(\s*\*\s*\)|\*+|※|\(\s*(?:bắt buộc|required|mandatory)\s*\)/gi;
/** How to fill a field in, where it is no name of a kind of answer ("bằng chữ") and no doing ("nhập học"). */
const FILLING =
  '(?:ghi(?! chú| nợ| tăng| giảm| nhận)|viết|nhập(?! học| viện| kho| khẩu| ngũ| cảnh| trường| hàng)|điền)(?! (?:bằng )?(?:số|chữ)(?! (?:in|hoa)))[^)\\]]*|(?:bằng )?chữ in[^)\\]]*|in hoa|đánh dấu[^)\\]]*|(?:tích|tick) (?:x|v|vào|chọn|nếu)[^)\\]]*|chọn[^)\\]]*|x nếu [^)\\]]*|nếu [^)\\]]*|có ?[/,] ?không|y ?/ ?n|[01] ?[:=] ?\\p{L}[^)\\]]*';
/** Brackets that speak about the form of the answer, not about what is asked. */
const HINT = new RegExp(
  `[([]\\s*(${FILLING}|(?:d{1,2}|m{1,2}|n{1,2}|t{1,2}|y{2,4}|n{4})\\s*[/.-][^)\\]]*|\\d+\\s*(?:chữ số|số|ký tự|kí tự|digits?|characters?|chars?)[^)\\]]*|nếu có|không bắt buộc|optional|if any|vnđ|vnd|đồng|đ|%|kg|cm|m2|m²|x|ví dụ[^)\\]]*|vd[:. ][^)\\]]*|e\\.?g\\.?[^)\\]]*|ex[:. ][^)\\]]*)\\s*[)\\]]`,
  'giu',
);

/** "a) ", "1. ", "II. ": the place of a question in its list. */
const LIST_MARK = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,4})[.)]\)?\s+(?=\p{L})/iu;

/** Text as it was meant: NFC, nothing invisible, every run of white space one space. */
export function tidyText(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF™®©]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Takes required marks, colons and hints in brackets off a label. */
export function takeApart(text: string): LabelParts {
  const hints: string[] = [];
  const words = tidyText(text).replace(HINT, (_, hint: string) => {
    hints.push(tidyText(hint));
    return ' ';
  });
  const bare = words.replace(REQUIRED, ' ');
  const label = tidyText(bare)
    .replace(LIST_MARK, '')
    .replace(/^[\s:.\-–•·>]+|[\s:\-–•·>…]+$/g, '')
    .replace(/\.{2,}$/, '')
    .trim();
  return { label, required: bare !== words, hints };
}

/** "HoTenCha", "firstName", "ho_ten" → words; a text with spaces or marks stays as it is. */
export function splitCamelCase(text: string): string {
  if (/\s/.test(text.trim()) || !/^[\w.$:\-[\]]+$/.test(text)) return text;
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[_.$:\-[\]]+/g, ' ');
}
