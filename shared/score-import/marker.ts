import { tidy } from '../vietnamese';

/** The number of a line as people write it: "I", "1.1", "a)", "-". */
export interface Marker {
  text: string;
  /** How it is written: lines of one style are on one level inside the same parent. */
  style: string;
  /** The usual order of styles, upper levels first: A, I, 1, 1.1, 1.1.1, a, -, +. */
  rank: number;
}

const PART = String.raw`(?:[IVX]+|\d{1,3}|[A-H])`;
const NUMBERED = new RegExp(String.raw`^(${PART}(?:[.,]\d{1,3})*)\s*[.):/]?$`);
const NUMBERED_TITLE = new RegExp(
  String.raw`^(?:(?:phần|mục|tiêu chí|tiêu chuẩn|nhóm)\s+)?(${PART}(?:\.\d{1,3})*)\s*[.):/-](?!\d)\s*(?=\S)|^(\d{1,3}(?:\.\d{1,3})+)\s+`,
  'iu',
);
const LETTER = /^([a-zđ])\s*[.)/]?$/;
const LETTER_TITLE = /^([a-zđ])\s*[.)/]\s*(?=\S)/;
const BULLET = /^([-–•*+])\s*/;

/** The marker in a cell of its own ("1.1", "a)"); null when it is none. */
export function markerOf(text: string): Marker | null {
  const plain = tidy(text);
  const number = NUMBERED.exec(plain)?.[1];
  if (number !== undefined) return numbered(number);
  const letter = LETTER.exec(plain)?.[1];
  if (letter !== undefined) return { text: letter, style: 'a', rank: 6 };
  return /^[-–•*+]$/.test(plain) ? bullet(plain) : null;
}

/** A title that begins with its marker, split from it; the marker is null when there is none. */
export function splitMarker(text: string): { marker: Marker | null; title: string } {
  const plain = tidy(text);
  const found = NUMBERED_TITLE.exec(plain);
  const number = found?.[1] ?? found?.[2];
  if (found && number !== undefined && number === number.toUpperCase()) {
    return { marker: numbered(number), title: plain.slice(found[0].length) };
  }
  const letter = LETTER_TITLE.exec(plain);
  if (letter?.[1] !== undefined) {
    const marker = { text: letter[1], style: 'a', rank: 6 };
    return { marker, title: plain.slice(letter[0].length) };
  }
  const dash = BULLET.exec(plain);
  if (dash?.[1] !== undefined && dash[0].length < plain.length) {
    return { marker: bullet(dash[1]), title: plain.slice(dash[0].length) };
  }
  return { marker: null, title: plain };
}

const bullet = (mark: string): Marker =>
  mark === '+' ? { text: mark, style: '+', rank: 8 } : { text: mark, style: '-', rank: 7 };

function numbered(text: string): Marker {
  const parts = text.split(/[.,]/);
  const first = parts[0] ?? '';
  const depth = parts.length;
  if (/^\d/.test(first)) return { text, style: `1x${depth}`, rank: 1 + depth };
  const isRoman = /^[IVX]+$/.test(first);
  return { text, style: `${isRoman ? 'I' : 'A'}x${depth}`, rank: (isRoman ? 0 : -1) + depth };
}
