import type { Finding, Saying, Severity } from '../types';
import type { Fault, Spot } from './fault';
import type { Records } from './records';
import { RULES } from './rules';

const NONE: Finding['related'] = [];

/** Places faults in the sheet and puts them into words. What many findings say alike is made once. */
export class FindingMaker {
  private readonly sayings = new Map<string, Pick<Finding, 'explanation' | 'remedy'>>();
  private readonly headers: ReadonlyMap<string, string>;

  constructor(private readonly records: Records) {
    this.headers = new Map(records.table.columns.map(({ id, header }) => [id, header]));
  }

  /** null when the target has switched the rule off. */
  make(fault: Fault): Finding | null {
    const { records } = this;
    const { code, field, record, related } = fault;
    const severity = this.severityOf(fault);
    if (severity === 'off') return null;
    const { columnId, cell } = this.place(fault);
    const { explanation, remedy } = this.words(fault);
    return {
      code,
      severity,
      quality: RULES[code].quality,
      row: record === null ? 0 : records.view.rowNumber(record),
      field,
      columnId,
      cell,
      explanation,
      remedy,
      related: related ? related.map((spot) => this.placeOf(spot)) : NONE,
    };
  }

  private severityOf({ code, severity }: Fault): Severity | 'off' {
    return this.records.target.severities[code] ?? severity ?? RULES[code].severity;
  }

  private words(fault: Fault): Pick<Finding, 'explanation' | 'remedy'> {
    const { code, field, columnId, params } = fault;
    if (params) return sayingsOf(code, { field: this.nameOf(fault), ...params });
    const key = `${code} ${columnId ?? ''} ${field}`;
    let known = this.sayings.get(key);
    if (!known) {
      known = sayingsOf(code, { field: this.nameOf(fault) });
      this.sayings.set(key, known);
    }
    return known;
  }

  private nameOf({ field, columnId }: Fault): string {
    const header = columnId === undefined ? undefined : this.headers.get(columnId);
    return header ?? this.records.nameOf(field);
  }

  private place({ record, field, columnId }: Fault): { columnId: string; cell: string } {
    if (columnId !== undefined) {
      const cell = record === null ? undefined : this.records.table.rows[record]?.cells[columnId];
      return { columnId, cell: cell?.address ?? '' };
    }
    if (record === null) return { columnId: '', cell: '' };
    const value = this.records.view.value(record, field);
    return { columnId: value?.columnIds[0] ?? '', cell: value?.cells[0] ?? '' };
  }

  private placeOf({ record, field }: Spot): { row: number; cell: string } {
    const { view } = this.records;
    return { row: view.rowNumber(record), cell: view.value(record, field)?.cells[0] ?? '' };
  }
}

function sayingsOf(
  code: Fault['code'],
  params: NonNullable<Saying['params']>,
): Pick<Finding, 'explanation' | 'remedy'> {
  return {
    explanation: { key: `check.${code}.what`, params },
    remedy: { key: `check.${code}.remedy`, params },
  };
}
