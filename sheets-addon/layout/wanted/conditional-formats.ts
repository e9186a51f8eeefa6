import type { sheets_v4 } from '@googleapis/sheets';
import { formulaCondition, gridRange } from '../requests';
import type { Request } from '../types';
import { areasOf, codeAt } from './areas';
import { change } from './changes';
import type { Writing } from './contents';
import { ruleIdentity, ruleKey } from './format-rules';
import type { PlacedSheet } from './placed-sheets';
import { retiredRule } from './retired-rows';
import type { Reconciled, WantedFormat } from './types';

type Rule = sheets_v4.Schema$ConditionalFormatRule;

/** Lays our conditional formats anew, before those of people, when they are not all as wanted. */
export function formatRequests(sheet: PlacedSheet, writing: Writing): Reconciled {
  const { sheetId, there, wanted } = sheet;
  const own = wanted.formats.flatMap((format) => formatRule(sheet, writing, format));
  const retired = retiredRule(sheet, writing.separator);
  const rules = retired.rows.length > 0 ? [...own, retired.rule] : own;
  const identities = new Set([...own, retired.rule].map(ruleIdentity));
  const known = (there?.conditionalFormats ?? []).flatMap((rule, index) =>
    identities.has(ruleIdentity(rule)) ? [{ key: ruleKey(rule), index }] : [],
  );
  const knownKeys = known.map(({ key }) => key);
  const keys = rules.map(ruleKey);
  const same = keys.join('\n') === knownKeys.join('\n');
  if (same && !sheet.moved) return { requests: [], changes: [] };

  const removed = known
    .reverse()
    .map(({ index }): Request => ({ deleteConditionalFormatRule: { sheetId, index } }));
  const added = rules.map(
    (rule, index): Request => ({ addConditionalFormatRule: { index, rule } }),
  );
  const lost = keys.slice(0, own.length).some((key) => !knownKeys.includes(key));
  const told = there !== null && !sheet.moved && lost;
  return {
    requests: [...removed, ...added],
    changes: told ? [change('formats-renewed', sheet)] : [],
  };
}

/** The rule of a wanted format; none when it has no cells. Its formula is for the first of them. */
function formatRule(
  sheet: PlacedSheet,
  { after, separator }: Writing,
  format: WantedFormat,
): Rule[] {
  const areas = areasOf(sheet, format);
  const [first] = areas;
  if (!first) return [];
  const place = { row: first.top, column: first.left };
  const formula = format.when(after.of(sheet, place), {
    row: codeAt(sheet, 'rows', place.row),
    column: codeAt(sheet, 'columns', place.column),
  });
  return [
    {
      ranges: areas.map((area) => gridRange(sheet.sheetId, area)),
      booleanRule: { condition: formulaCondition(formula, separator), format: format.look },
    },
  ];
}
