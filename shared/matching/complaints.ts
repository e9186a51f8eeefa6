import { tidyText } from './label-text';

/** What a page says when an answer is missing, run together with the label. */
const COMPLAINT =
  /(?<=\S)\s+(?:(?:please|vui lòng|hãy|xin) (?:fill|enter|provide|input|select|choose|nhập|điền|chọn)\b|(?:bạn )?chưa (?:nhập|chọn)\b|không được (?:để trống|bỏ trống)|this field is required|(?:trường|thông tin) này (?:là )?bắt buộc).*$/iu;
/** A trade mark that was set high: "ZIP CodeTM". */
const TRADE_MARK = /(?<=\p{Ll})TM\b/gu;

/** A label as it is asked, without what was run together with it. Kept out of the page's script. */
export const withoutComplaint = (text: string): string =>
  tidyText(text).replace(COMPLAINT, '').replace(TRADE_MARK, '');
