import type { Table, TableColumn } from '../../tables';
import type { FieldLabel } from '../field-labels';
import { fieldsOf } from '../field-labels';
import type { RecordView, TableMeaning } from '../types';
import { addressOfToday, districtColumn } from './addresses';
import type { RepairOptions, RowRepair, ValueRepair } from './change';
import { listEntry } from './code-lists';
import { communeEntry, type ProvinceOfRow } from './communes';
import { dateFormat } from './dates';
import { nationalIdZeros, phoneZero } from './leading-zeros';
import { nameCase } from './name-case';
import { provinceEntry } from './provinces';
import type { Spacing } from './writing';

/** What may be done to the cells of a column beside bringing them to Unicode. */
export interface Treatment {
  /** Texts that are surely right, told at a glance: most cells of a big table are. ASCII only. */
  right: RegExp;
  spacing: Spacing;
  value: ValueRepair | null;
  inRow: RowRepair | null;
}

/** What the treatments of a table's columns are chosen from. */
export interface Surroundings {
  table: Table;
  meaning: TableMeaning;
  view: RecordView;
  provinceOf: ProvinceOfRow;
  options: RepairOptions;
}

/** Sentences of the person's own: only what cannot change them. */
const FREE_TEXT = new Set([
  ...['note', 'difficulty', 'proposal', 'evidence', 'bdhvs_evidence', 'task', 'criterion'],
  ...['initiative', 'output', 'progress', 'target', 'actual'],
]);
/** Addresses of today; a birth place or home town stays as the papers have it. */
const ADDRESSES = new Set(['permanent_address', 'current_address', 'address']);
/** Formats whose values come from a code list and are not codes by nature ("enum V.07.xx.xx"). */
const LIST_FORMAT = /^enum(?:\/text| \(sensitive\))?$/;
const CODE_FORMAT = /^(?:digits|email|url|text \(system)/;
const CODE_KEY = /_(?:code|no)$|^(?:moet_id|bank_account)$/;

const ONE_WORD = /^[!-~]+$/;
const WORDS = /^[!-~]+(?: [!-~]+)*$/;
/** Nothing can be told at a glance. */
const NEVER = /^(?!)/;

const NONE = { right: NEVER, value: null, inRow: null } as const;

/** How a column is treated, by its field; a column nothing is known of is free text. */
export function treatmentOf(column: TableColumn, around: Surroundings): Treatment {
  const { columns, kind } = around.meaning;
  const key = columns.find((one) => one.columnId === column.id)?.field ?? null;
  const field = key === null ? undefined : fieldsOf(kind).find((one) => one.key === key);
  if (!field || FREE_TEXT.has(field.key)) return { ...NONE, spacing: 'free', right: WORDS };
  return treatmentOfField(field, column, around);
}

function treatmentOfField(
  field: FieldLabel,
  column: TableColumn,
  { table, view, provinceOf, options }: Surroundings,
): Treatment {
  const { key, format, codeList } = field;
  if (/^name\b/.test(format)) return { ...NONE, spacing: 'line', value: nameCase(options.names) };
  if (/\bdate\b/.test(format)) {
    const value = dateFormat(() => textsOf(table, column.id));
    return { ...NONE, right: /^\d\d\/\d\d\/\d{4}$/, spacing: 'line', value };
  }
  if (codeList === 'CCCD_RULE') {
    return { ...NONE, right: /^\d{12}$/, spacing: 'code', inRow: nationalIdZeros(key, view) };
  }
  if (/^phone/.test(format)) {
    return { ...NONE, right: /^0\d+$/, spacing: 'code', value: phoneZero };
  }
  if (key === 'perm_district') return { ...NONE, spacing: 'line', value: districtColumn };
  if (ADDRESSES.has(key)) return { ...NONE, spacing: 'paragraph', value: addressOfToday };
  if (CODE_FORMAT.test(format) || CODE_KEY.test(key)) {
    return { ...NONE, right: ONE_WORD, spacing: 'code' };
  }
  if (codeList === 'communes-3321') {
    return { ...NONE, spacing: 'line', inRow: communeEntry(provinceOf, options.codeLists) };
  }
  if (codeList === 'provinces-34') {
    return { ...NONE, spacing: 'line', value: provinceEntry(options.codeLists) };
  }
  if (codeList !== undefined && LIST_FORMAT.test(format)) {
    return { ...NONE, spacing: 'line', value: listEntry(codeList, options.codeLists) };
  }
  return { ...NONE, right: WORDS, spacing: 'paragraph' };
}

function* textsOf({ rows }: Table, columnId: string): Generator<string> {
  for (const { cells } of rows) {
    const text = cells[columnId]?.text ?? '';
    if (text !== '') yield text;
  }
}
