import type { Book } from '../../../../sheets-addon/layout';

type Sheet = NonNullable<Book['sheets']>[number];

/** What was entered in a sheet, row by row. */
function enteredIn(sheet: Sheet | undefined): (string | number)[][] {
  return (sheet?.data?.[0]?.rowData ?? []).map(({ values }) =>
    (values ?? []).map(
      ({ userEnteredValue: value }) =>
        value?.numberValue ?? value?.stringValue ?? value?.formulaValue ?? '',
    ),
  );
}

/** The grid of a sheet with its codes: those of rows beside the role, those of columns below it. */
function coded(sheet: Sheet | undefined, role: string) {
  const grid = enteredIn(sheet);
  const codeRow = grid.findIndex((row) => row.includes(role));
  const codeColumn = grid[codeRow]?.indexOf(role) ?? -1;
  return {
    grid,
    rowCodes: grid.map((row) => row[codeColumn] ?? ''),
    columnCodes: grid[codeRow] ?? [],
  };
}

/** What was entered where the first row and the first column with these codes meet. */
export function enteredAt(sheet: Sheet | undefined, role: string, row: string, column: string) {
  const { grid, rowCodes, columnCodes } = coded(sheet, role);
  return grid[rowCodes.indexOf(row)]?.[columnCodes.indexOf(column)];
}

/** Where numbers stand: by the codes of their row and column where these can be read off, else ''. */
export function numbersByCode(sheet: Sheet | undefined, role: string): Map<number, string> {
  const { grid, rowCodes, columnCodes } = coded(sheet, role);
  const first = (codes: readonly (string | number)[], index: number) =>
    codes.indexOf(codes[index] ?? '') === index ? codes[index] : '';
  const numbers = new Map<number, string>();
  grid.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value !== 'number') return;
      const [rowCode, columnCode] = [first(rowCodes, r), first(columnCodes, c)];
      numbers.set(value, rowCode && columnCode ? `${rowCode} ${columnCode}` : '');
    });
  });
  return numbers;
}
