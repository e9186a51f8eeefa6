import type { sheets_v4 } from '@googleapis/sheets';
import { gridNamed, requestedArea } from '../areas';
import { invalid } from '../errors';
import type { StoredSheet, StoredWorkbook } from '../model';
import type { Handlers } from './edit';

/** Adds, changes, moves and removes conditional format rules. They are kept, not evaluated. */
export const conditionalFormatRequests: Handlers = {
  addConditionalFormatRule: ({ workbook }, request) => {
    const { sheet, rule } = checkedRule(workbook, request.rule);
    const index = request.index ?? 0;
    if (index > sheet.conditionalFormats.length) throw noRule(sheet, index);
    sheet.conditionalFormats.splice(index, 0, rule);
    return {};
  },
  updateConditionalFormatRule: ({ workbook }, request) => {
    const oldIndex = request.index ?? 0;
    const checked = request.rule ? checkedRule(workbook, request.rule) : undefined;
    const sheet = checked?.sheet ?? gridNamed(workbook, request.sheetId);
    const oldRule = ruleAt(sheet, oldIndex);
    if (checked) {
      sheet.conditionalFormats[oldIndex] = checked.rule;
      const { rule } = checked;
      return {
        updateConditionalFormatRule: { newRule: rule, newIndex: oldIndex, oldRule, oldIndex },
      };
    }
    if (request.newIndex === null || request.newIndex === undefined) {
      throw invalid('One of rule or newIndex must be set.');
    }
    ruleAt(sheet, request.newIndex);
    sheet.conditionalFormats.splice(oldIndex, 1);
    sheet.conditionalFormats.splice(request.newIndex, 0, oldRule);
    const { newIndex } = request;
    return { updateConditionalFormatRule: { newRule: oldRule, newIndex, oldRule, oldIndex } };
  },
  deleteConditionalFormatRule: ({ workbook }, request) => {
    const sheet = gridNamed(workbook, request.sheetId);
    const rule = ruleAt(sheet, request.index ?? 0);
    sheet.conditionalFormats.splice(request.index ?? 0, 1);
    return { deleteConditionalFormatRule: { rule } };
  },
};

function ruleAt(sheet: StoredSheet, index: number): sheets_v4.Schema$ConditionalFormatRule {
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw noRule(sheet, index);
  return rule;
}

const noRule = (sheet: StoredSheet, index: number) =>
  invalid(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);

function checkedRule(
  workbook: StoredWorkbook,
  rule: sheets_v4.Schema$ConditionalFormatRule | null | undefined,
): { sheet: StoredSheet; rule: sheets_v4.Schema$ConditionalFormatRule } {
  const [first, ...others] = (rule?.ranges ?? []).map((range) => requestedArea(workbook, range));
  if (!rule || !first) throw invalid('A conditional format rule must have at least one range.');
  if (others.some((other) => other.sheet !== first.sheet)) {
    throw invalid('All ranges of a conditional format rule must be on the same sheet.');
  }
  if (!rule.booleanRule === !rule.gradientRule) {
    throw invalid('Exactly one of booleanRule or gradientRule must be set.');
  }
  return { sheet: first.sheet, rule: structuredClone(rule) };
}
