import { type CalendarDate, nfc } from '../../shared/vietnamese';
import { type Language, say } from '../../shared/words';

/** Letters that some file system refuses in a name, and those nobody sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are refused in file names
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\\/:*?"<>|]+/g;
/** Bytes of the original's name that are kept: with what is added, below the 255 of file systems. */
const LONGEST_BASE = 180;

/** "C:\lớp\HS 1A.xls" → base "HS 1A", extension "xls" (lower case, '' when there is none). */
function nameParts(fileName: string): { base: string; extension: string } {
  const [, stem = '', extension = ''] =
    /^(.*?)(?:\.([a-z0-9]{1,5}))?$/is.exec(nfc(fileName).replace(/^.*[\\/]/s, '')) ?? [];
  return { base: stem, extension: extension.toLowerCase() };
}

function safeName(base: string, extension: string): string {
  return `${base.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()}.${extension}`;
}

/**
 * "HS 1A.xls" → "HS 1A (đã sửa).xlsx": a name the original does not have. The extension stays when
 * it is one of `extensions`, else the first of them is taken.
 */
export function copyName(
  fileName: string,
  extensions: readonly [string, ...string[]],
  language: Language,
): string {
  const { base, extension: own } = nameParts(fileName);
  const extension = extensions.includes(own) ? own : extensions[0];
  const first = safeName(say('saving.name.copy', { name: short(base) }, language), extension);
  if (nameParts(first).base !== base) return first;
  return safeName(say('saving.name.copy-again', { name: short(base) }, language), extension);
}

/** "HS 1A.xls", 22/11/2026 → "HS 1A - chất lượng dữ liệu 22-11-2026.xlsx". */
export function reportName(fileName: string, today: CalendarDate, language: Language): string {
  const name = short(nameParts(fileName).base);
  const day = String(today.day).padStart(2, '0');
  const month = String(today.month).padStart(2, '0');
  const date = `${day}-${month}-${today.year}`;
  return safeName(say('saving.name.report', { name, date }, language), 'xlsx');
}

/** "TO-TOAN", "2026" → "minh chứng TO-TOAN 2026.json". */
export const evidenceFileName = (subject: string, period: string, language: Language): string =>
  safeName(say('evidence.file-name', { subject: short(subject), period }, language), 'json');

/** The beginning of a name, whole letters only. */
function short(base: string): string {
  let bytes = 0;
  let kept = '';
  for (const letter of base) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > LONGEST_BASE) break;
    kept += letter;
  }
  return kept;
}
