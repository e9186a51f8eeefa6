import { type CalendarDate, nfc } from '../../shared/vietnamese';
import { type Language, say } from '../../shared/words';

/** Letters that some file system refuses in a name, and those nobody sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are refused in file names
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\\/:*?"<>|]+/g;
/** Leaves room for folders within the 260 characters of older Windows programs. */
const LONGEST_BASE = 120;

/** "C:\lớp\HS 1A.xls" → base "HS 1A", extension "xls" (lower case, '' when there is none). */
function nameParts(fileName: string): { base: string; extension: string } {
  const [, stem = '', extension = ''] =
    /^(.*?)(?:\.([a-z0-9]{1,5}))?$/is.exec(nfc(fileName).replace(/^.*[\\/]/s, '')) ?? [];
  return { base: stem, extension: extension.toLowerCase() };
}

function safeName(base: string, extension: string): string {
  const safe = base.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim().replace(/\.+$/, '');
  return `${[...safe].slice(0, LONGEST_BASE).join('').trim()}.${extension}`;
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

/** What is added to a name must not be what is cut off. */
function short(base: string): string {
  return [...base].slice(0, LONGEST_BASE - 40).join('');
}
