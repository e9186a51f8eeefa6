const letters: string[] = [];

/** Letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  letters[column] = text;
  return text;
}

/** The number of the row asked for last, in digits: sheets are read row by row. */
let lastRow = { row: 0, digits: '1' };

/** A1 address of zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  if (lastRow.row !== row) lastRow = { row, digits: String(row + 1) };
  return columnLetters(column) + lastRow.digits;
}

/** "E12" → zero-based row and column; null for anything else. */
export function cellIndexes(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
