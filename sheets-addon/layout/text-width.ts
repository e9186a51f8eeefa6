/** Pixels of an average letter of Vietnamese text in 10-point Arial, a little on the wide side. */
const PIXELS_PER_LETTER = 6.7;
/** How much wider bold letters are. */
const BOLD = 1.1;
/** Pixels between the border of a cell and its text, on either side. */
const PADDING = 6;

/** How many letters of a cell's text fit on a line. */
export function lettersIn(pixels: number, weight: 'plain' | 'bold'): number {
  const letter = PIXELS_PER_LETTER * (weight === 'bold' ? BOLD : 1);
  return Math.max(1, Math.floor((pixels - 2 * PADDING) / letter));
}

/** The lines of a paragraph when words go on to the next line as a whole; words too long for one are cut. */
export function wrappedLines(paragraph: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (line.length > letters) {
      lines.push(line.slice(0, letters));
      line = line.slice(letters);
    }
  }
  return [...lines, line];
}
