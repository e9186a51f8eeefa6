import { readZipDirectory } from './zip-directory';

/** What a file is by its first bytes and, for packed files, by the parts inside; the name is not trusted. */
export type FileKind =
  | 'workbook'
  | 'text'
  | 'encrypted'
  | 'damaged'
  | 'pdf'
  | 'html'
  | 'word'
  | 'powerpoint'
  | 'image'
  | 'archive';

const MAGIC: readonly [string, FileKind][] = [
  ['%PDF', 'pdf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['{\\rtf', 'word'],
];

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let at = 0; at < magic.length; at += 1) if (bytes[at] !== magic.charCodeAt(at)) return false;
  return true;
}

function kindOfPacked(bytes: Uint8Array): FileKind {
  const directory = readZipDirectory(bytes);
  if (!directory) return 'damaged';
  const has = (start: string) => directory.some(({ name }) => name.startsWith(start));
  const encrypted = directory.some((entry) => entry.encrypted);
  if (has('word/')) return 'word';
  if (has('ppt/')) return 'powerpoint';
  if (has('content.xml')) return kindOfOpenDocument(bytes, encrypted);
  if (!has('[Content_Types].xml')) return 'archive';
  return encrypted ? 'encrypted' : 'workbook';
}

/** OpenDocument files state their type in a first, unpacked part. */
function kindOfOpenDocument(bytes: Uint8Array, encrypted: boolean): FileKind {
  if (encrypted) return 'encrypted';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  if (head.includes('opendocument.text')) return 'word';
  return head.includes('opendocument.presentation') ? 'powerpoint' : 'workbook';
}

/** Tells from the bytes what kind of file this is. 'text' still has to be decoded. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 'PK\u0003\u0004')) return kindOfPacked(bytes);
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'workbook';
  for (const [magic, kind] of MAGIC) if (startsWith(bytes, magic)) return kind;
  // Zeros of UTF-16 and the byte order mark are skipped: only the letters of a first tag matter.
  const letters = bytes.subarray(0, 512).filter((byte) => byte > 0x20 && byte < 0x80);
  const head = String.fromCharCode(...letters);
  if (/^<(!doctypehtml|html|head|body|table|meta|style|\?xml|!--)/i.test(head)) return 'html';
  return 'text';
}
