export const common = {
  'common.place.file': 'tệp {file}',
  'common.place.sheet': 'trang tính {sheet}',
  'common.place.cell': 'ô {cell}',
  'common.place.field': 'mục {field}',
} as const;
