import { areDates } from './samples';

/** What sort of thing a value is, or a label asks for, as far as either tells by itself. */
export type Sort =
  | 'date'
  | 'time'
  | 'person'
  | 'phone'
  | 'email'
  | 'link'
  | 'amount'
  | 'code'
  | 'place'
  | 'words';

/** Values are much alike; this many tell. */
const MOST_SAMPLES = 24;

/** The first that all values fit is theirs. */
const OF_VALUES: readonly (readonly [Sort, RegExp])[] = [
  ['email', /^\S+@\S+\.\S+$/],
  ['link', /^(?:https?:\/\/|www\.)\S+$|^[a-z][\w-]*(?:\.[a-z][\w-]+)+(?:\/\S*)?$/i],
  ['time', /^\d{1,2}\s?[:hg](?:\s?\d{2})?(?!\d)/i],
  ['phone', /^(?:\+?84|0)[\d .-]{8,12}$/],
  ['amount', /^\d{1,6}(?:[.,]\d{1,3})*\s*%?$/],
  ['code', /^(?=.*\d)[\p{L}\d./-]{2,}$/u],
  [
    'place',
    /^(?:bản|thôn|xóm|ấp|tổ dân phố|khu|số nhà|xã|phường|thị trấn|huyện|tỉnh|đường)\s.*$/iu,
  ],
  [
    'person',
    /^(?:(?:BS|ThS|TS|Ông|Bà|Cô|Thầy)\.?\s*)?\p{Lu}[\p{Ll}'’]*(?: \p{Lu}[\p{Ll}'’]*){1,4}$/u,
  ],
  ['words', /\p{L}{2}/u],
];

/** The sort that all samples are of; null when they are of several, of none, or missing. */
export function sortOfValues(samples: readonly string[]): Sort | null {
  const texts = samples.slice(0, MOST_SAMPLES).map((text) => text.trim());
  if (texts.length === 0) return null;
  if (areDates(texts)) return 'date';
  return OF_VALUES.find(([, pattern]) => texts.every((text) => pattern.test(text)))?.[0] ?? null;
}

/** Folded labels; the first that one fits says what it may ask for. */
const OF_LABELS: readonly (readonly [readonly Sort[], RegExp])[] = [
  [['email'], /\b(?:e ?mail|thu dien tu|thu cong vu)\b/],
  [['link'], /\b(?:link|url|website|trang web|duong dan|lien ket)\b/],
  [
    ['phone', 'code'],
    /\b(?:dien thoai|so may|sdt|di dong|hotline|phone|mobile|zalo|so lien (?:he|lac))\b|^d?t\b/,
  ],
  [['date', 'time', 'amount'], /^(?:thoi (?:gian|luong)|han)\b/],
  [['date'], /\b(?:ngay(?! nghi| cong| phep)|thoi (?:diem|han)|ntns|date|hieu luc)\b/],
  [['time'], /^(?:gio|luc)\b/],
  [
    ['code', 'amount'],
    /^(?:ma|so hieu|ky hieu|so the|so seri|so dinh danh|so cccd|so cmnd|so tai khoan|so (?:hop dong|quyet dinh|giay|bien lai|chung chi)|id)\b/,
  ],
  [
    ['amount', 'code'],
    /^(?:so|tong|diem|he so|t[iy] le|muc(?! dich| tieu| do| xep)|luong|phu cap|gia|don gia|tien|thanh tien|can nang|chieu|dien tich|khoi luong|sl|kinh phi|chi phi)\b|%/,
  ],
  [
    ['place', 'person'],
    /^(?:noi|dia chi|dia diem|que|ho khau|thuong tru|thon|xa|huyen|tinh|co quan|don vi)\b/,
  ],
  [
    ['person'],
    /\b(?:ho (?:va )?ten|ten nguoi|nguoi|bac si|giao vien|can bo|chu (?:ho|nhiem|bien|tri|toa)|hieu truong|thu ky|tac gia|nhan vien|phu huynh|ong ba)\b|^(?:hoc sinh|thi sinh|tre|be|dang vien|vien chuc|doan vien|con)\b/,
  ],
  [
    ['words', 'person', 'place'],
    /^(?:ten|loai|cap|hinh thuc|hang|muc do|tinh trang|dien|doi tuong|chuc (?:vu|danh)|danh hieu|ghi chu|noi dung|ly do|li do|mo ta|nhan xet|y kien|ket qua|xep loai|mon|chuyen mon|trinh do|nhom|phuong|bien phap|de nghi|kien nghi)\b/,
  ],
];

/** What a folded label may ask for, as far as its words tell; the likeliest first. */
export function sortsOfLabel(plain: string): readonly Sort[] {
  return OF_LABELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? [];
}

const UNMISTAKABLE: ReadonlySet<Sort> = new Set(['email', 'phone', 'link', 'date', 'time']);

/** Sorts whose values look like nothing else. */
export function isUnmistakable(sort: Sort): boolean {
  return UNMISTAKABLE.has(sort);
}
