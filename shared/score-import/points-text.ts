import { readNumber, tidy } from '../vietnamese';

/** How points are said in a cell or in words; numbers of points as people write them. */
export type PointsText =
  | { kind: 'points'; maximum: number; sign: Sign | null }
  /** "3–5": a range that does not begin at 0. */
  | { kind: 'range'; from: number; maximum: number }
  | { kind: 'yes-no'; maximum: number }
  /** "10/8/5/0". */
  | { kind: 'choices'; points: number[] }
  /** "mỗi giải cộng 1 điểm, tối đa 5"; `maximum` null: no cap is given. */
  | { kind: 'each'; each: number; unit: string; sign: Sign; maximum: number | null }
  /** Gives no points: "Đạt/Không đạt", "Bắt buộc". */
  | { kind: 'condition' }
  | { kind: 'unreadable' };

/** Whether points are added or taken away. */
export type Sign = 'plus' | 'minus';

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const CAP = new RegExp(
  String.raw`(?:tối đa|không quá|nhiều nhất|không vượt quá|≤)\s*:?\s*(${NUMBER})`,
);
const EACH = new RegExp(
  String.raw`(?:mỗi|cứ|một|1)\s+(?<unit>[^,;:]*?)\s*(?:,|:|thì|được|bị)?\s*(?<verb>trừ|cộng|thưởng|được|-|–|\+)\s*(?:thêm\s*)?(?<each>${NUMBER})\s*(?:điểm|đ)?`,
  'u',
);
const PER = new RegExp(
  String.raw`(?<verb>trừ|cộng|thưởng|-|–|\+)?\s*(?<each>${NUMBER})\s*(?:điểm|đ)?\s*/\s*(?:mỗi\s*|1\s*|một\s*)?(?<unit>\p{L}[^,;()]*)`,
  'u',
);
const RANGE = new RegExp(String.raw`^(?:từ\s*)?(${NUMBER})\s*(?:-|–|—|→|đến|~)\s*(${NUMBER})$`);
const SINGLE = new RegExp(String.raw`^([+−–-]?)\s*(${NUMBER})$`);

/** What a cell of the points column says; null when it is empty. */
export function readPointsText(text: string): PointsText | null {
  const plain = tidy(text).toLowerCase();
  if (plain === '') return null;
  const each = readEach(plain);
  if (each !== null) return each;
  if (/^(đạt|bắt buộc|điều kiện|có\s*\/\s*không)/.test(plain)) return { kind: 'condition' };
  const bare = plain
    .replace(/^\(|\)$/g, '')
    .replace(/(?<=\d)\s*(điểm|đ)(?!\p{L})\.?/gu, '')
    .trim();
  const cap = CAP.exec(bare);
  if (cap && cap[0] === bare) return { kind: 'points', maximum: numberOf(cap[1]), sign: null };
  const range = RANGE.exec(bare);
  if (range) return readRange(numberOf(range[1]), numberOf(range[2]));
  const single = SINGLE.exec(bare);
  if (single) {
    const sign = single[1] === '' ? null : single[1] === '+' ? 'plus' : 'minus';
    return { kind: 'points', maximum: numberOf(single[2]), sign };
  }
  return readChoices(bare);
}

/** "Mỗi lần đi muộn trừ 2 điểm", "trừ 2 điểm/lần" inside a longer text; null when it says no such thing. */
export function readEach(text: string): Extract<PointsText, { kind: 'each' }> | null {
  const plain = tidy(text).toLowerCase();
  const found = EACH.exec(plain)?.groups ?? PER.exec(plain)?.groups;
  if (found === undefined) return null;
  const { verb = '+', each, unit = '' } = found;
  const cap = CAP.exec(plain)?.[1];
  return {
    kind: 'each',
    each: numberOf(each),
    unit: unit.replace(/[\s,.:]+$/, '') || 'lần',
    sign: /^(trừ|-|–)$/.test(verb) ? 'minus' : 'plus',
    maximum: cap === undefined ? null : numberOf(cap),
  };
}

/** "Tư tưởng chính trị (tối đa 20 điểm)": the points in brackets at the end of a title, and the rest. */
export function splitPoints(title: string): { title: string; points: PointsText | null } {
  const found =
    /\s*[([:–-]\s*((?:tối đa\s*:?\s*)?\d+(?:[.,]\d+)?\s*(?:điểm|đ))\s*[)\]]?\s*[.:]?$/iu.exec(
      title,
    );
  if (found?.[1] === undefined) return { title, points: null };
  return { title: title.slice(0, found.index).trim(), points: readPointsText(found[1]) };
}

function readRange(from: number, to: number): PointsText {
  if (from >= to) return { kind: 'unreadable' };
  return from === 0
    ? { kind: 'points', maximum: to, sign: null }
    : { kind: 'range', from, maximum: to };
}

function readChoices(text: string): PointsText {
  const parts = text.split(/\s*(?:\/|;|hoặc|-|–)\s*/);
  const points = parts.map(readNumber).filter((value) => value !== null);
  if (points.length !== parts.length || points.length < 2) return { kind: 'unreadable' };
  const maximum = Math.max(...points);
  if (points.length === 2 && points.includes(0)) return { kind: 'yes-no', maximum };
  return points.length > 2 ? { kind: 'choices', points } : { kind: 'unreadable' };
}

const numberOf = (text: string | undefined): number => readNumber(text ?? '') ?? 0;
