import { decodeUtf8 } from './text-encoding';

const SPACE = 0x20;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** Where these ASCII letters first stand in the bytes at or after `from`; -1 when nowhere. */
export function indexOfAscii(bytes: Uint8Array, letters: string, from: number): number {
  for (let at = from; at + letters.length <= bytes.length; at += 1) {
    if (isAsciiAt(bytes, letters, at)) return at;
  }
  return -1;
}

export function isAsciiAt(bytes: Uint8Array, letters: string, at: number): boolean {
  for (let place = 0; place < letters.length; place += 1) {
    if (bytes[at + place] !== letters.charCodeAt(place)) return false;
  }
  return true;
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  gt: '>',
  lt: '<',
  amp: '&',
};

/** Text as it stood before it was escaped for XML, and line breaks as OOXML escapes them (_x000D_). */
function unescapeXml(text: string): string {
  return text
    .replace(/&(?:(quot|apos|gt|lt|amp)|#(\d+)|#x([\da-f]+));/gi, (whole, name, decimal, hex) => {
      if (name !== undefined) return ENTITIES[String(name)] ?? whole;
      return String.fromCharCode(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10));
    })
    .replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n/g, '\n');
}

/** Goes through the tags of an XML part, without making strings of what nobody asks for. */
export class XmlBytes {
  /** Of the attribute read last. */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Whether the tag read last ends in "/>". */
  selfClosed = false;

  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    readonly end: number,
  ) {}

  /** After white space, moves past these letters when they stand here. */
  takes(letters: string): boolean {
    this.skipSpace();
    if (!isAsciiAt(this.bytes, letters, this.at)) return false;
    this.at += letters.length;
    return true;
  }

  /** Moves past "<name" when a tag of this name begins here; its attributes come next. */
  opens(name: string): boolean {
    this.skipSpace();
    const { bytes, at } = this;
    if (bytes[at] !== LESS || !isAsciiAt(bytes, name, at + 1)) return false;
    const next = bytes[at + 1 + name.length] ?? 0;
    if (next > SPACE && next !== SLASH && next !== GREATER) return false;
    this.at += 1 + name.length;
    return true;
  }

  /** Reads the next attribute; false at the end of the tag, which it moves past. */
  nextAttribute(): boolean {
    this.skipSpace();
    const { bytes, end } = this;
    let at = this.at;
    this.selfClosed = bytes[at] === SLASH;
    if (this.selfClosed || bytes[at] === GREATER) {
      this.at = at + (this.selfClosed ? 2 : 1);
      return false;
    }
    this.nameStart = at;
    while (at < end && bytes[at] !== EQUALS) at += 1;
    this.nameEnd = at;
    const quote = bytes[at + 1];
    at += 2;
    this.valueStart = at;
    while (at < end && bytes[at] !== quote) at += 1;
    this.valueEnd = at;
    this.at = at + 1;
    return at < end;
  }

  /** Whether the attribute read last has this name. */
  isNamed(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && isAsciiAt(this.bytes, name, this.nameStart)
    );
  }

  /** Moves to the next tag; the bytes up to it are text. */
  skipText(): void {
    const { bytes, end } = this;
    while (this.at < end && bytes[this.at] !== LESS) this.at += 1;
  }

  /** The text of these bytes; null when they are not UTF-8. */
  text(start: number, end: number): string | null {
    const text = decodeUtf8(this.bytes.subarray(start, end));
    return text !== null && /&|_x/.test(text) ? unescapeXml(text) : text;
  }

  /** A whole number of digits; -1 for anything else. */
  digits(start: number, end: number): number {
    if (start >= end || end - start > 15) return -1;
    let value = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  private skipSpace(): void {
    while (this.at < this.end && (this.bytes[this.at] ?? 0) <= SPACE) this.at += 1;
  }
}
