import type { Field } from './field-groups/field';
import { controlId, FIELDS, type FieldKey, type PupilRecord, recordOf } from './fields';
import { communesOf, type Option } from './places';

/** What a posted form says, as stored values; what cannot be read stays as typed. */
export function readForm(form: URLSearchParams): PupilRecord {
  return recordOf((field) => {
    const typed = (form.get(field.name) ?? '').normalize('NFC').replaceAll('\r\n', '\n').trim();
    if (field.control === 'checkbox') return form.has(field.name) ? '1' : '0';
    if (field.control === 'date-text') return isoDate(typed) ?? typed;
    if (field.control === 'number') return plainNumber(typed);
    return typed;
  });
}

/** What the control of a field shows for a stored value. */
export function shownInControl(field: Field, stored: string): string {
  return field.control === 'date-text' ? vietnameseDate(stored) : stored;
}

/** 2018-09-05 → 05/09/2018; anything else as it is. */
export function vietnameseDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts === null ? iso : `${parts[3]}/${parts[2]}/${parts[1]}`;
}

/** 5/9/2018 or 05/09/2018 → 2018-09-05, when the day exists. */
export function isoDate(typed: string): string | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  if (parts === null) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
}

/** Whether an ISO date names a day of the calendar between 1900 and 2100. */
export function isRealDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return false;
  return date.getUTCFullYear() >= 1900 && date.getUTCFullYear() <= 2100;
}

/** The choices of a field for a pupil; a commune's depend on the province of the same record. */
export function optionsOf(field: Field, values: PupilRecord): readonly Option[] {
  if (field.control === 'select' || field.control === 'radio') return field.options;
  if (field.control === 'commune') return communesOf(values[field.provinceKey as FieldKey]);
  return [];
}

/** The record as the page's own script puts it back into the controls, by control id. */
export function controlValues(
  values: PupilRecord,
): Record<string, { kind: string; value: string; options?: readonly Option[] }> {
  return Object.fromEntries(
    FIELDS.map((field) => [
      controlId(field),
      {
        kind: field.control,
        value: shownInControl(field, values[field.key]),
        ...(field.control === 'commune' ? { options: optionsOf(field, values) } : {}),
      },
    ]),
  );
}

function plainNumber(typed: string): string {
  return /^-?\d+([.,]\d+)?$/.test(typed) ? String(Number(typed.replace(',', '.'))) : typed;
}
