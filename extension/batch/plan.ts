import type { Control, ControlOption, ControlValue, TextSource } from '../../shared/matching/types';
import type { TableRow } from '../../shared/tables/types';
import { nfc } from '../../shared/vietnamese';
import { page as words } from '../../shared/words/vi/page';
import type { FieldToWrite } from '../page/protocol';
import { type Assignment, isReady } from './assignment';

/** One control of the form for one row of the table. */
export interface PlannedField extends Assignment {
  content: FieldContent;
  /** The cell is a day without a year, and the control asks for a whole date. */
  lacksYear: boolean;
}

export type FieldContent =
  | { kind: 'no-column' }
  /** The row's cell is empty: the control is left as it is. */
  | { kind: 'blank' }
  | { kind: 'value'; field: FieldToWrite; replaces: boolean }
  /** This text cannot go into this control; `reason` is for the person. */
  | { kind: 'refused'; text: string; reason: string };

/** How texts become values; the matching code is loaded late, so it is handed in. */
export interface ValueTools {
  toControlValue(text: string, control: Control, source?: TextSource): ControlValue;
  waitsForParent(control: Control): boolean;
}

/** What would be written for `row`, control by control. */
export function planRow(
  assignments: readonly Assignment[],
  row: TableRow,
  tools: ValueTools,
): PlannedField[] {
  let choiceChanges = false;
  return assignments.map((assignment) => {
    const { content, lacksYear } = contentFor(assignment, row, tools, choiceChanges);
    if (isList(assignment.control) && content.kind === 'value' && content.replaces) {
      choiceChanges = true;
    }
    return { ...assignment, content, lacksYear };
  });
}

type Found = Pick<PlannedField, 'content' | 'lacksYear'>;

function contentFor(
  assignment: Assignment,
  row: TableRow,
  tools: ValueTools,
  earlierChoiceChanges: boolean,
): Found {
  const { control, column, year } = assignment;
  if (column === null) return { content: { kind: 'no-column' }, lacksYear: false };
  const text = row.cells[column.id]?.text.trim() ?? '';
  if (text === '') return { content: { kind: 'blank' }, lacksYear: false };
  const { header } = column;
  const found = tools.toControlValue(text, control, { header });
  const lacksYear = !found.ok && found.lacks === 'year';
  const isGiven = lacksYear && year !== undefined;
  const wanted = isGiven ? tools.toControlValue(text, control, { header, year }) : found;
  return { content: contentOf(text, wanted, control, tools, earlierChoiceChanges), lacksYear };
}

function contentOf(
  text: string,
  wanted: ControlValue,
  control: Control,
  { waitsForParent }: ValueTools,
  earlierChoiceChanges: boolean,
): FieldContent {
  const { selector } = control;
  if (wanted.ok) {
    const field = { selector, value: wanted.value, shown: wanted.shown, lateText: null };
    return { kind: 'value', field, replaces: !isShown(control, wanted) };
  }
  if (control.kind === 'select' && (waitsForParent(control) || earlierChoiceChanges)) {
    const field = { selector, value: '', shown: text, lateText: text };
    return { kind: 'value', field, replaces: true };
  }
  return { kind: 'refused', text, reason: wanted.reason };
}

type ShownValue = Extract<ControlValue, { ok: true }>;

const isList = ({ kind }: Control) => kind === 'select' || kind === 'combobox';

/** Several choices are the same in whatever order they are named, numbers however they are written. */
function isShown({ kind, value: now }: Control, { value, shown }: ShownValue): boolean {
  if (kind === 'number' && now !== '') return Number(now.replace(',', '.')) === Number(value);
  if (kind !== 'multi') return sameText(now, shown);
  const inOrder = (text: string) => text.split(', ').sort().join(', ');
  return sameText(inOrder(now), inOrder(shown));
}

const sameText = (one: string, other: string) => nfc(one).trim() === nfc(other).trim();

export interface FieldWithValue extends PlannedField {
  content: { kind: 'value'; field: FieldToWrite; replaces: boolean };
}

/** The fields that «Điền» writes: sure or confirmed matches with a value. */
export function fieldsToWrite(plan: readonly PlannedField[]): FieldWithValue[] {
  return plan.filter(
    (field): field is FieldWithValue => field.content.kind === 'value' && isReady(field),
  );
}

/** Something that the page shows now would be lost; a box that is not ticked is nothing. */
export const losesValue = ({ control, content }: PlannedField): boolean =>
  content.kind === 'value' &&
  content.replaces &&
  control.value !== '' &&
  control.kind !== 'checkbox';

/** The form already holds a record: most of what would be written stands where something else is. */
export function holdsAnotherRecord(plan: readonly PlannedField[]): boolean {
  const fields = fieldsToWrite(plan);
  const full = fields.filter(({ control }) => control.value !== '' && control.kind !== 'checkbox');
  return fields.length > 0 && full.length * 2 >= fields.length;
}

/** What puts a control back to what it showed before; null when no writing can do that. */
export function backTo(control: Control, { toControlValue }: ValueTools): FieldToWrite | null {
  const { selector, kind, value: shown } = control;
  const plain: FieldToWrite = { selector, value: shown, shown, lateText: null };
  switch (kind) {
    case 'checkbox':
      return { ...plain, value: String(shown === words['page.yes']) };
    case 'radio':
    case 'select': {
      const option = control.options.find(({ label }) => sameText(label, shown));
      if (option) return { ...plain, value: option.value };
      if (shown !== '') return { ...plain, value: '', lateText: shown };
      return kind === 'select' ? plain : null;
    }
    case 'multi': {
      const chosen = chosenOptions(control.options, shown);
      return chosen && { ...plain, value: chosen.map(({ value }) => value).join('\n') };
    }
    case 'combobox':
      return shown === '' ? null : plain;
    case 'date': {
      const date = shown === '' ? null : toControlValue(shown, control);
      return date?.ok ? { ...plain, value: date.value } : plain;
    }
    default:
      return plain;
  }
}

/** The choices whose labels, in the page's order, read as `shown`; null when none do. */
function chosenOptions(options: readonly ControlOption[], shown: string): ControlOption[] | null {
  if (shown === '') return [];
  for (const [at, option] of options.entries()) {
    if (option.label === shown) return [option];
    const begin = `${option.label}, `;
    if (!shown.startsWith(begin)) continue;
    const others = chosenOptions(options.slice(at + 1), shown.slice(begin.length));
    if (others !== null) return [option, ...others];
  }
  return null;
}
