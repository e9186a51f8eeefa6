import { formatA1, sheetByTitle } from '../store/a1';
import { areaWithin } from '../store/areas';
import {
  type Area,
  cellAt,
  type StoredSheet,
  type StoredWorkbook,
  sheetById,
} from '../store/model';
import { type Corner, rewriteReferences } from './references';

/** A formula made ready: its text for the engine, what it reads, and what it comes to by its form alone. */
export interface PreparedFormula {
  text: string;
  reads: Area[];
  /** `error`: cannot be read. `blank`: refers to one blank cell only, and so shows nothing. */
  form: 'normal' | 'error' | 'blank';
  /** Whether it may change without a change in what it reads. */
  volatile: boolean;
}

const volatileCall = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET)\s*\(/i;
const quotedText = /"(?:[^"]|"")*"/g;

/**
 * Makes the formula of a cell on `home` ready. The engine wants commas between arguments (Google
 * takes semicolons in every locale), no named ranges, and answers #VALUE! for a sheet that is not
 * there, where Google answers #REF!.
 */
export function preparedFormula(
  workbook: StoredWorkbook,
  home: StoredSheet,
  formula: string,
  known: KnownFormulas,
): PreparedFormula {
  const key = `${home.sheetId}${formula}`;
  const parsed = known.get(key) ?? parsedFormula(workbook, home, formula);
  known.set(key, parsed);
  const { text, reads, readable, volatile } = parsed;
  const blank = () => isBlankReference(workbook, text, reads);
  return { text, reads, form: !readable ? 'error' : blank() ? 'blank' : 'normal', volatile };
}

/** What follows from a formula's text and from the sheets and names of its workbook. */
type ParsedFormula = Omit<PreparedFormula, 'form'> & { readable: boolean };

/** Formulas of one workbook already parsed, as long as its sheets and names stay as they are. */
export type KnownFormulas = Map<string, ParsedFormula>;

function parsedFormula(
  workbook: StoredWorkbook,
  home: StoredSheet,
  formula: string,
): ParsedFormula {
  const reads: Area[] = [];
  const named = outsideTexts(formula, (part) =>
    withoutNames(workbook, part.replace(/;(?![^{]*\})/g, ',')),
  );
  const text = rewriteReferences(named, ({ sheet, corners }, written) => {
    const target = sheet === undefined ? home : sheetByTitle(workbook, sheet);
    if (!target) return '#REF!';
    reads.push(areaOf(target, corners));
    return written;
  });
  const bare = outsideTexts(formula, (part) => part).replace(quotedText, '""');
  return { text, reads, readable: !unreadable(bare), volatile: volatileCall.test(bare) };
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  const texts = formula.match(quotedText) ?? [];
  return formula
    .split(quotedText)
    .map((part, index) => change(part) + (texts[index] ?? ''))
    .join('');
}

function withoutNames(workbook: StoredWorkbook, part: string): string {
  if (workbook.namedRanges.length === 0) return part;
  return part.replace(
    /(?<![\p{L}\p{N}_.!'$])[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_.(!'])/gu,
    (word) => {
      const folded = word.toLowerCase();
      const range = workbook.namedRanges.find(({ name }) => name?.toLowerCase() === folded)?.range;
      const sheet = range && sheetById(workbook, range.sheetId ?? 0);
      const area = sheet && areaWithin(sheet, range);
      return area ? formatA1(sheet, area) : word;
    },
  );
}

function areaOf(sheet: StoredSheet, corners: Corner[]): Area {
  const [first = {}, last = first] = corners;
  const span = (axis: 'row' | 'column', count: number): [number, number] => {
    const ends = [first[axis]?.index, last[axis]?.index];
    const known = ends.filter((index) => index !== undefined);
    return known.length === 0 ? [0, count] : [Math.min(...known), Math.max(...known) + 1];
  };
  const [startRow, endRow] = span('row', sheet.grid.rowCount);
  const [startColumn, endColumn] = span('column', sheet.grid.columnCount);
  return { sheetId: sheet.sheetId, startRow, endRow, startColumn, endColumn };
}

/** Open brackets, brackets closed twice, an open text, or an operator with nothing after it. */
function unreadable(bare: string): boolean {
  let open = 0;
  for (const sign of bare) {
    if (sign === '(') open++;
    if (sign === ')') open--;
    if (open < 0) return true;
  }
  return open !== 0 || /[-+*/^&<>=,(]\s*$/.test(bare) || (bare.match(/"/g) ?? []).length % 2 === 1;
}

function isBlankReference(workbook: StoredWorkbook, text: string, reads: Area[]): boolean {
  const [area] = reads;
  if (
    !area ||
    reads.length > 1 ||
    !/^=\s*(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Za-z]{1,3}\$?\d+\s*$/u.test(text)
  ) {
    return false;
  }
  const sheet = sheetById(workbook, area.sheetId);
  return !sheet || !cellAt(sheet, area.startRow, area.startColumn)?.userEnteredValue;
}
