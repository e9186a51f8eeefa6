import { nfc } from '../vietnamese';

const UTF8_NAME = /(?:^|;)\s*filename\*\s*=\s*UTF-8''([^;]+)/i;
const QUOTED_NAME = /(?:^|;)\s*filename\s*=\s*"((?:[^"\\]|\\.)*)"/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a name
const NOT_IN_NAMES = /[\u0000-\u001f\u007f/\\]/g;

/**
 * The name that a Content-Disposition header gives a file (RFC 6266): its UTF-8 form when there is one,
 * for the other has lost its marks. null when it gives none.
 */
export function nameInDisposition(header: string): string | null {
  const name = utf8Name(header) ?? QUOTED_NAME.exec(header)?.[1]?.replace(/\\(.)/g, '$1') ?? '';
  const clean = nfc(name).replace(NOT_IN_NAMES, ' ').trim();
  return clean === '' ? null : clean;
}

function utf8Name(header: string): string | null {
  const coded = UTF8_NAME.exec(header)?.[1];
  if (coded === undefined) return null;
  try {
    return decodeURIComponent(coded.trim());
  } catch {
    return null;
  }
}
