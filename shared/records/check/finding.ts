import type { WordParams } from '../../words';
import type { Finding, Saying, Severity } from '../types';
import type { Fault, Spot } from './fault';
import type { Records } from './records';
import { RULES, type RuleCode } from './rules';

type Sayings = Pick<Finding, 'explanation' | 'remedy'>;

/** What is said of a field by a rule: without blanks, and with those that a check gave before. */
interface Said {
  alone: Sayings;
  byParams: WeakMap<WordParams, Sayings>;
}

const NONE: Finding['related'] = [];

/** Places faults in the sheet and puts them into words. What many findings say alike is made once. */
export class FindingMaker {
  /** By rule and by the name of the field. */
  private readonly sayings = new Map<RuleCode, Map<string, Said>>();
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

  private words(fault: Fault): Sayings {
    const { code, params } = fault;
    const field = this.nameOf(fault);
    const { alone, byParams } = this.saidOf(code, field);
    if (!params) return alone;
    let known = byParams.get(params);
    if (!known) {
      known = sayingsOf(code, { field, ...params });
      byParams.set(params, known);
    }
    return known;
  }

  private saidOf(code: RuleCode, field: string): Said {
    const ofRule = this.sayings.get(code) ?? new Map<string, Said>();
    const known = ofRule.get(field);
    if (known) return known;
    const said = { alone: sayingsOf(code, { field }), byParams: new WeakMap() };
    this.sayings.set(code, ofRule.set(field, said));
    return said;
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

function sayingsOf(code: Fault['code'], params: NonNullable<Saying['params']>): Sayings {
  return {
    explanation: { key: `check.${code}.what`, params },
    remedy: { key: `check.${code}.remedy`, params },
  };
}
