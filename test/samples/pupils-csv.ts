import { vietnameseDate } from '../stand-ins/sector-database/form-values';
import type { SampleCell } from './pupils-cells';
import { SAMPLE_COLUMNS } from './pupils-columns';
import { samplePupils } from './pupils-records';

/** The forty pupils as a plain table: one header row, a column "Lớp", UTF-8 with a byte order mark. */
export function pupilCsv(): string {
  const rows = samplePupils().map((pupil, index) => [
    ...SAMPLE_COLUMNS.map((column) => shown(column.cell(pupil, index))),
    pupil.class_name,
  ]);
  const header = [...SAMPLE_COLUMNS.map((column) => column.flat), 'Lớp'];
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

function shown(cell: SampleCell): string {
  switch (cell?.holds) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.amount);
    case 'day':
      return vietnameseDate(cell.iso);
    default:
      return '';
  }
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
