import type { sheets_v4 } from '@googleapis/sheets';
import { fromLocale, inLocale } from '../formula';
import { type Area, gridRange } from '../requests';
import { readCell } from '../sheet-cells';
import type { Place } from './addresses';
import { codeAt, indexesOf } from './areas';
import { change } from './changes';
import type { Writing } from './contents';
import type { PlacedSheet } from './placed-sheets';
import { type KeyedCell, rectangles } from './rectangles';
import type { Reconciled, WantedRule } from './types';

/** Sets what may be entered, where it is not what is wanted. */
export function ruleRequests(sheet: PlacedSheet, writing: Writing): Reconciled {
  let renewed = false;
  const requests = rectangles(ruledCells(sheet, writing)).flatMap(({ area, key }) => {
    const { rule: wanted } = key;
    const rule = validationRule(sheet, writing, wanted, { row: area.top, column: area.left });
    // Addresses in it may move with what is inserted: set anew, whatever they are now.
    const moves = writing.moved && wanted.condition.type === 'formula';
    const found = moves
      ? 'new'
      : standing(sheet, area, (place, there) =>
          sameRule(there, rule, () => validationRule(sheet, writing, wanted, place)),
        );
    if (found === 'same') return [];
    renewed ||= found === 'other';
    return [{ setDataValidation: { range: gridRange(sheet.sheetId, area), rule } }];
  });
  return { requests, changes: renewed ? [change('rules-renewed', sheet)] : [] };
}

/** A rule in the form in which it reads the same in each cell it is copied to. */
interface AlikeRule {
  rule: WantedRule;
}

/** Every cell with the rule that holds in it: where several name it, the last one. */
function ruledCells(sheet: PlacedSheet, writing: Writing): KeyedCell<AlikeRule>[] {
  const ruled = new Map<number, KeyedCell<AlikeRule>>();
  const width = sheet.columns.lines.length;
  for (const rule of sheet.wanted.rules) {
    const alike = new Map<string, AlikeRule>();
    const { rows, columns } = indexesOf(sheet, rule);
    for (const row of rows) {
      for (const column of columns) {
        const formula = relativeFormula(sheet, writing, rule, { row, column });
        const key = alike.get(formula) ?? { rule };
        alike.set(formula, key);
        ruled.set(row * width + column, { row, column, key });
      }
    }
  }
  return [...ruled.values()].sort((a, b) => a.row - b.row);
}

/** The rule's formula in the form in which it reads the same in each cell it is copied to. */
function relativeFormula(
  sheet: PlacedSheet,
  { after }: Writing,
  { condition }: WantedRule,
  place: Place,
): string {
  if (condition.type !== 'formula') return '';
  return condition.formula(after.relative(sheet, place), codes(sheet, place));
}

const codes = (sheet: PlacedSheet, { row, column }: Place) => ({
  row: codeAt(sheet, 'rows', row),
  column: codeAt(sheet, 'columns', column),
});

type Validation = sheets_v4.Schema$DataValidationRule;

/** The rule as it is set for a block that begins at `place`. */
function validationRule(
  sheet: PlacedSheet,
  { after, separator }: Writing,
  { condition, message }: WantedRule,
  place: Place,
): Validation {
  const rule = { inputMessage: message, strict: true };
  if (condition.type === 'list') {
    const values = condition.values.map((userEnteredValue) => ({ userEnteredValue }));
    return { ...rule, condition: { type: 'ONE_OF_LIST', values }, showCustomUi: true };
  }
  if (condition.type === 'date') return { ...rule, condition: { type: 'DATE_IS_VALID' } };
  const formula = condition.formula(after.of(sheet, place), codes(sheet, place));
  const values = [{ userEnteredValue: inLocale(formula, separator) }];
  return { ...rule, condition: { type: 'CUSTOM_FORMULA', values } };
}

/** How an area stands now: as wanted, not there at all, or with other rules in it. */
function standing(
  { there, rows, columns }: PlacedSheet,
  { top, bottom, left, right }: Area,
  isSame: (place: Place, there: Validation | undefined) => boolean,
): 'same' | 'new' | 'other' {
  let state: 'same' | 'new' = 'same';
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const [oldRow, oldColumn] = [rows.lines[row]?.from, columns.lines[column]?.from];
      if (!there || typeof oldRow !== 'number' || typeof oldColumn !== 'number') state = 'new';
      else if (!isSame({ row, column }, readCell(there, oldRow, oldColumn)?.dataValidation)) {
        return 'other';
      }
    }
  }
  return state;
}

/**
 * A cell answers either the formula of the block it belongs to or the one for itself: both are taken.
 */
function sameRule(
  there: Validation | undefined,
  ofBlock: Validation,
  ofCell: () => Validation,
): boolean {
  return saysTheSame(there, ofBlock) || saysTheSame(there, ofCell());
}

function saysTheSame(there: Validation | undefined, wanted: Validation): boolean {
  const { type } = wanted.condition ?? {};
  return (
    there?.condition?.type === type &&
    there?.inputMessage === wanted.inputMessage &&
    (there?.strict === true) === (wanted.strict === true) &&
    sameValues(valuesOf(there), valuesOf(wanted), type === 'CUSTOM_FORMULA' ? fromLocale : asItIs)
  );
}

const asItIs = (text: string): string => text;

const valuesOf = (rule: Validation | undefined): string[] =>
  (rule?.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');

/** `plain` is asked for only where texts differ as they are written. */
const sameValues = (
  one: readonly string[],
  other: readonly string[],
  plain: (text: string) => string,
): boolean =>
  one.length === other.length &&
  one.every((text, index) => text === other[index] || plain(text) === plain(other[index] ?? ''));
