import { columnIndex, columnLetters } from '../store/a1';

/** One corner of a reference; a missing part stands for a whole row or column. */
export interface Corner {
  column?: { index: number; fixed: string };
  row?: { index: number; fixed: string };
}

/** A reference as it stands in a formula. `sheet` is the title it names, if any. */
export interface Reference {
  sheet: string | undefined;
  corners: Corner[];
}

const texts = '"(?:[^"]|"")*"';
const sheetPart = "(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!";
const cells = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*(?::\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*)?';
const columns = '\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}';
const rows = '\\$?[1-9]\\d*:\\$?[1-9]\\d*';
const before = "(?<![\\p{L}\\p{N}_.$:'!])";
const after = '(?![\\p{L}\\p{N}_.(:!$])';
const pattern = new RegExp(
  `(${texts})|${before}(?:${sheetPart})?(${cells}|${columns}|${rows})${after}`,
  'gu',
);

/** Rewrites each reference of `formula`; text in quotes is left alone. `change` answers what to write. */
export function rewriteReferences(
  formula: string,
  change: (reference: Reference, written: string) => string,
): string {
  return formula.replace(pattern, (written, text, quoted, bare, place) => {
    if (text !== undefined) return written;
    const sheet = quoted === undefined ? bare : quoted.replaceAll("''", "'");
    const corners = String(place).split(':').map(cornerOf);
    return change({ sheet, corners }, written);
  });
}

function cornerOf(text: string): Corner {
  const [, columnFixed = '', letters, rowFixed = '', digits] =
    /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text) ?? [];
  const fixedRow = letters ? rowFixed : columnFixed || rowFixed;
  return {
    ...(letters ? { column: { index: columnIndex(letters), fixed: columnFixed } } : {}),
    ...(digits ? { row: { index: Number(digits) - 1, fixed: fixedRow } } : {}),
  };
}

/** A reference written out; `sheet` is its title already quoted as needed, or nothing. */
export const writtenReference = (sheet: string | undefined, corners: Corner[]): string =>
  (sheet === undefined ? '' : `${sheet}!`) +
  corners
    .map(
      ({ column, row }) =>
        (column ? column.fixed + columnLetters(column.index) : '') +
        (row ? `${row.fixed}${row.index + 1}` : ''),
    )
    .join(':');

/** The formula as it reads so many rows and columns further on: relative parts move, `$` parts stay. */
export function shiftedFormula(formula: string, by: { rows: number; columns: number }): string {
  if (by.rows === 0 && by.columns === 0) return formula;
  return rewriteReferences(formula, (reference, written) => {
    const corners = reference.corners.map(({ column, row }) => ({
      ...(column ? { column: { ...column, index: moved(column, by.columns) } } : {}),
      ...(row ? { row: { ...row, index: moved(row, by.rows) } } : {}),
    }));
    if (corners.some(({ column, row }) => (column?.index ?? 0) < 0 || (row?.index ?? 0) < 0)) {
      return '#REF!';
    }
    const bang = written.lastIndexOf('!');
    return writtenReference(bang < 0 ? undefined : written.slice(0, bang), corners);
  });
}

const moved = (part: { index: number; fixed: string }, by: number): number =>
  part.fixed === '$' ? part.index : part.index + by;
