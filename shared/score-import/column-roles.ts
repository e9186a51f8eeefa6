import { fold } from '../vietnamese';
import type { ColumnRole } from './types';

/** What a header says of its column; `peer`, `note`: to be asked where nothing else settles it. */
export type HeaderMeaning = ColumnRole | 'peer' | 'note';

/** Wordings of schools' score tables, without diacritics; the first that fits holds. */
const WORDINGS: readonly [HeaderMeaning, RegExp][] = [
  ['number', /^(s?tt|so tt|so thu tu|muc|ma|ma tieu chi)$/],
  [
    'self',
    /\btu (cham|danh gia|cho diem|xep|nhan)\b|^(ca nhan|gv|giao vien|don vi) (cham|danh gia)$/,
  ],
  ['reason', /^(ly|li) do|^giai trinh|^nguyen nhan/],
  ['evidence', /minh chung|kiem chung|^(ho so|tai lieu) (kem|chung minh)/],
  [
    'verified',
    /tham dinh|hoi dong|\bhd ?tdkt\b|\bbgh\b|ban giam hieu|hieu truong|(nha )?truong (cham|danh gia)|cap tren|duyet|thong nhat|ban thi dua|phong (gd|vh)|doan kiem tra/,
  ],
  ['cross', /cham cheo|kiem tra cheo|danh gia cheo/],
  ['peer', /\b(to|khoi|cum|nhom)( chuyen mon| cm| thi dua)? (cham|danh gia)|^diem (to|khoi|cum)$/],
  ['method', /^(cach|phuong phap) (cham|tinh|danh gia)|^huong dan|^(mo ta|muc do|yeu cau)/],
  [
    'maximum',
    /^(diem|thang diem|bieu diem|khung diem|so diem|muc diem)( toi da| chuan| quy dinh| thi dua| td)*$/,
  ],
  ['maximum', /^(diem )?(chuan|toi da)( toi da| quy dinh)?$|^diem toi da\b|^diem chuan\b/],
  ['group', /^(linh vuc|nhom|nhom tieu chi|tieu chuan|phan|mang cong tac)$/],
  ['title', /^(cac )?(noi dung|tieu chi|tieu chuan|chi tieu|nhiem vu)\b/],
  ['note', /^ghi chu/],
];

/** Names of scorers under a common parent ("Kết quả chấm › Tổ"). */
const UNDER_SCORES: readonly [HeaderMeaning, RegExp][] = [
  ['self', /^(ca nhan|gv|giao vien|tu cham|don vi|truong)$/],
  ['peer', /^(to|to cm|to chuyen mon|khoi|cum)$/],
];
const SCORES_PARENT = /cham|danh gia|diem/;

/** What a column holds by its header, upper levels first ("Điểm", "Chuẩn"); null when unknown. */
export function headerMeaning(path: readonly string[]): HeaderMeaning | null {
  const plain = path.map((text) => fold(text.replace(/\([^)]*\)?/g, ' ')));
  const leaf = plain[plain.length - 1] ?? '';
  const above = plain.slice(0, -1).join(' ');
  return (
    meaningOf(leaf, WORDINGS) ??
    (SCORES_PARENT.test(above) ? meaningOf(leaf, UNDER_SCORES) : null) ??
    (above === '' ? null : meaningOf(`${plain[plain.length - 2] ?? ''} ${leaf}`, WORDINGS))
  );
}

const meaningOf = (
  text: string,
  wordings: readonly [HeaderMeaning, RegExp][],
): HeaderMeaning | null => wordings.find(([, wording]) => wording.test(text))?.[0] ?? null;
