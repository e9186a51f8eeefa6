export const saving = {
  'saving.name.copy': '{name} (corrected)',
  'saving.name.copy-again': '{name} (corrected 2)',
  'saving.name.report': '{name} - data quality {date}',
  'saving.refused.formula':
    'Cell {cell} is the result of a formula and is not overwritten. Open the file and correct the cell the formula reads from.',
  'saving.refused.group-row':
    'Cell {cell} names the group of several rows below and is not overwritten. Open the file and correct that row by hand.',
  'saving.refused.changed':
    'Cell {cell} is no longer “{text}” as when the repair was proposed. Read the file again and review the proposals.',
  'saving.refused.becomes-formula':
    'Cell {cell} (“{text}”) would begin with = + - or @ once repaired and be taken for a formula in a text file. Save the original as .xlsx, choose it again, then repair.',
  'saving.sheet-not-found':
    'The file does not have the sheet that was read. Choose the file again, then save again.',
  'saving.notes.sheet': 'Notes on this copy',
  'saving.notes.made-from': 'This copy was made from {file}; the original is unchanged.',
  'saving.notes.not-carried':
    'Not carried over: fonts, colours, borders, column widths, formulas (only their results), pictures, data validation.',
  'saving.notes.carried':
    'Carried over: every value at its own address, merged cells, hidden rows, hidden columns, hidden sheets.',
} as const;
