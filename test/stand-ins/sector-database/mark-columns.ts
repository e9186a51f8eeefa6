import type { Option } from './places';

export type MarkKey = 'math' | 'vietnamese' | 'level' | 'absences' | 'remark';

/** What a pupil has in the class book, every value a string; '' when nothing was given. */
export type Marks = Readonly<Record<MarkKey, string>>;

export type MarkColumn = { key: MarkKey; header: string } & (
  | { control: 'score' }
  | { control: 'count' }
  | { control: 'choice'; options: readonly Option[] }
  | { control: 'text'; maxLength: number }
);

const LEVELS: readonly Option[] = [
  { value: 'T', label: 'Hoàn thành tốt' },
  { value: 'H', label: 'Hoàn thành' },
  { value: 'C', label: 'Chưa hoàn thành' },
];

/** The columns of the class book; the first two stand under one header. */
export const MARK_COLUMNS: readonly MarkColumn[] = [
  { key: 'math', header: 'Toán', control: 'score' },
  { key: 'vietnamese', header: 'Tiếng Việt', control: 'score' },
  { key: 'level', header: 'Mức đạt được', control: 'choice', options: LEVELS },
  { key: 'absences', header: 'Số buổi nghỉ', control: 'count' },
  { key: 'remark', header: 'Nhận xét', control: 'text', maxLength: 60 },
];

/** Builds marks column by column. */
export function marksOf(read: (column: MarkColumn) => string): Marks {
  return Object.fromEntries(MARK_COLUMNS.map((column) => [column.key, read(column)])) as Marks;
}

/** Why a mark cannot be stored; null when it can. */
export function markProblem(column: MarkColumn, value: string): string | null {
  if (value === '') return null;
  switch (column.control) {
    case 'score':
      return /^(?:\d|10)$/.test(value) ? null : `${column.header} phải là số nguyên từ 0 đến 10`;
    case 'count':
      return /^\d{1,3}$/.test(value) ? null : `${column.header} phải là số`;
    case 'choice':
      return column.options.some((option) => option.value === value)
        ? null
        : `${column.header} không có trong danh mục`;
    case 'text':
      return value.length <= column.maxLength
        ? null
        : `${column.header} dài quá ${column.maxLength} ký tự`;
  }
}
