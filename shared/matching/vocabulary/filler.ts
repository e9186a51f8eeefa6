import { spellingKey } from '../spelling';

function words(list: string): readonly string[] {
  return list.split('|').map(spellingKey);
}

/** Words that only address the reader or ask for an answer, at the start or end of a label. */
const ASKING = words(
  'vui lòng|xin|hãy|mời|xin mời|nhập|nhập vào|chọn|điền|điền vào|gõ|thông tin về|thông tin|của|các|nhap|chon|vui long|enter|type|select|choose|provide|pick|specify|please|your|the|a|an|what is|primary|legal|preferred|current|contact|main|my|enter your',
);
const ENDING = words(
  'của|của bạn|của quý vị|tại đây|ở đây|vào đây|bắt buộc|nếu có|cua ban|here|required|optional|bat buoc|neu co',
);
/** "Nhập ngũ", "Nhập học": entering what is named, not typing it. */
const NAMES_OF_ENTERING = new RegExp(
  `^${spellingKey('nhập')} (?:${words('ngũ|học|trường|khẩu|viện|kho|cảnh|ngành').join('|')})(?= |$)`,
);
/** A spelling key without the words that only ask. */
export function withoutAsking(key: string): string {
  let rest = key;
  for (let before = ''; before !== rest; ) {
    before = rest;
    const start = NAMES_OF_ENTERING.test(rest)
      ? undefined
      : ASKING.find((one) => rest.startsWith(`${one} `));
    if (start) rest = rest.slice(start.length + 1);
    const end = ENDING.find((one) => rest.endsWith(` ${one}`));
    if (end) rest = rest.slice(0, -end.length - 1);
  }
  return rest;
}

/** Words that change nothing about what is asked. */
const NEUTRAL: ReadonlySet<string> = new Set(
  words('thuộc|đã|được|là|diện|cá|nhân|có|hiện|nay|về|tại|của|đầy|đủ|chính|xác|hồ|sơ'),
);

/** After them "được" turns round who does it: "người được tặng" is not "người tặng". */
const DOERS: ReadonlySet<string> = new Set(words('người|ai|ng|vị|quan|viên|bộ|gv|cb|nv|đv|bên'));
const IS_DONE_TO = spellingKey('được');
/** What begins with them is about the papers: "hồ sơ mượn" is not when they were borrowed. */
const FILES: ReadonlySet<string> = new Set(words('hồ|sơ'));

/** True when the word at a place in a text changes nothing about what is asked. */
export function isNeutralAt(all: readonly string[], at: number): boolean {
  const word = all[at] ?? '';
  if (!NEUTRAL.has(word)) return false;
  if (word === IS_DONE_TO) return !DOERS.has(all[at - 1] ?? '');
  return at > 1 || !FILES.has(word);
}

/** A spelling key without the words that change nothing. */
export function withoutNeutral(key: string): string {
  const kept = key.split(' ').filter((_, at, all) => !isNeutralAt(all, at));
  return kept.length === 0 ? key : kept.join(' ');
}
