export const common = {
  'common.place.file': 'file {file}',
  'common.place.sheet': 'sheet {sheet}',
  'common.place.cell': 'cell {cell}',
  'common.place.field': 'field {field}',
} as const;
