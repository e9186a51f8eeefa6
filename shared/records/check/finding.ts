import type { Finding, Severity } from '../types';
import type { Fault, Spot } from './fault';
import type { Records } from './records';
import { RULES } from './rules';

/** A fault placed in the sheet and put into words; null when the target has switched its rule off. */
export function findingOf(records: Records, fault: Fault): Finding | null {
  const severity = severityOf(records, fault);
  if (severity === 'off') return null;
  const { code, field, record } = fault;
  const params = { field: nameOf(records, fault), ...fault.params };
  return {
    code,
    severity,
    quality: RULES[code].quality,
    row: record === null ? 0 : records.view.rowNumber(record),
    field,
    ...place(records, fault),
    explanation: { key: `check.${code}.what`, params },
    remedy: { key: `check.${code}.remedy`, params },
    related: (fault.related ?? []).map((spot) => ({
      row: records.view.rowNumber(spot.record),
      cell: cellOf(records, spot),
    })),
  };
}

function severityOf(records: Records, { code, severity }: Fault): Severity | 'off' {
  return records.target.severities[code] ?? severity ?? RULES[code].severity;
}

function nameOf(records: Records, { field, columnId }: Fault): string {
  const header = records.table.columns.find((column) => column.id === columnId)?.header;
  return header ?? records.nameOf(field);
}

function place(records: Records, fault: Fault): { columnId: string; cell: string } {
  const { record, field, columnId } = fault;
  if (columnId !== undefined) {
    const cell = record === null ? undefined : records.table.rows[record]?.cells[columnId];
    return { columnId, cell: cell?.address ?? '' };
  }
  if (record === null) return { columnId: '', cell: '' };
  const value = records.view.value(record, field);
  return { columnId: value?.columnIds[0] ?? '', cell: value?.cells[0] ?? '' };
}

function cellOf(records: Records, { record, field }: Spot): string {
  return records.view.value(record, field)?.cells[0] ?? '';
}
