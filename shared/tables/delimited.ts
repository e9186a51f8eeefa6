/** What stands between two cells of a text file. */
export type Separator = ',' | ';' | '\t';

const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
const RECORDS_LOOKED_AT = 50;

/**
 * Splits text into records of cells. A cell in double quotes may hold separators, line breaks and
 * doubled quotes; a quote that is never closed before a separator or line end is an ordinary
 * character, because pasted cells are only quoted when they need it. Line breaks inside cells
 * become "\n". Stops after `most` records.
 */
export function splitDelimited(
  text: string,
  separator: Separator,
  most = Number.POSITIVE_INFINITY,
): string[][] {
  return splitDelimitedAs(text, separator, most, (value) => value);
}

/** `splitDelimited` for those who ask where in the text a cell stands, its quotes included. */
export function splitDelimitedAs<T>(
  text: string,
  separator: Separator,
  most: number,
  make: (value: string, start: number, end: number) => T,
): T[][] {
  const records: T[][] = [];
  let record: T[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const quoted = text[at] === '"' ? readQuoted(text, at, separator) : null;
    const end = quoted ? quoted.end : endOfPlain(text, at, separator);
    record.push(make(quoted ? quoted.value : text.slice(at, end), at, end));
    const stop = text[end];
    if (stop === separator) {
      at = end + 1;
      if (at < text.length) continue;
      record.push(make('', at, at));
    }
    if (stop !== separator) at = end + (stop === '\r' && text[end + 1] === '\n' ? 2 : 1);
    records.push(record);
    record = [];
  }
  return records;
}

function endOfPlain(text: string, start: number, separator: Separator): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    end += 1;
  }
  return end;
}

function readQuoted(
  text: string,
  start: number,
  separator: Separator,
): { value: string; end: number } | null {
  let close = start;
  for (;;) {
    close = text.indexOf('"', close + 1);
    if (close < 0) return null;
    if (text[close + 1] !== '"') break;
    close += 1;
  }
  const end = close + 1;
  const next = text[end];
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') return null;
  const value = text
    .slice(start + 1, close)
    .replace(/""/g, '"')
    .replace(/\r\n?/g, '\n');
  return { value, end };
}

/**
 * The separator that splits most records into the same number of cells, at least two; a comma when
 * none does. A first line "sep=;" written by Excel decides.
 */
export function findSeparator(text: string): Separator {
  const stated = statedSeparator(text);
  if (stated) return stated;
  let best: Separator = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const widths = splitDelimited(text, separator, RECORDS_LOOKED_AT).map(
      (record) => record.length,
    );
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, count] of counts) {
      const score = (count / widths.length) * (1 + Math.min(width, 20) / 20);
      if (score > bestScore) {
        best = separator;
        bestScore = score;
      }
    }
  }
  return best;
}

function statedSeparator(text: string): Separator | null {
  const stated = /^"?sep=([,;\t])"?\r?\n/i.exec(text)?.[1];
  return SEPARATORS.find((separator) => separator === stated) ?? null;
}

/** How the text of a .csv or .tsv file is laid out: where its first record begins, and its separator. */
export function delimitedLayout(text: string): { start: number; separator: Separator } {
  const start = statedSeparator(text) ? text.indexOf('\n') + 1 : 0;
  return { start, separator: findSeparator(text) };
}

/** The records of a .csv or .tsv file, whatever of , ; tab separates its cells. */
export function readDelimited(text: string): string[][] {
  const { start, separator } = delimitedLayout(text);
  return splitDelimited(text.slice(start), separator);
}
