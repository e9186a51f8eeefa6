import type { sheets_v4 } from '@googleapis/sheets';
import { fromLocale } from '../formula';

type Rule = sheets_v4.Schema$ConditionalFormatRule;

/**
 * What a rule is known by, since the API gives rules no names: its formula without addresses and
 * numbers, and its look.
 */
export function ruleIdentity(rule: Rule): string {
  const shape = formulaOf(rule)
    .replace(/'(?:[^']|'')*'!/g, '')
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/#REF!/g, '@')
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '@')
    .replace(/\d+/g, '0');
  return `${shape} ${lookKey(rule)}`;
}

/** All that a rule says: two rules with the same key do the same. */
export function ruleKey(rule: Rule): string {
  const ranges = (rule.ranges ?? []).map((range) =>
    [range.startRowIndex, range.endRowIndex, range.startColumnIndex, range.endColumnIndex].join(
      ' ',
    ),
  );
  return JSON.stringify([ranges.sort(), formulaOf(rule), lookKey(rule)]);
}

function formulaOf({ booleanRule }: Rule): string {
  const { type, values } = booleanRule?.condition ?? {};
  return type === 'CUSTOM_FORMULA' ? fromLocale(values?.[0]?.userEnteredValue ?? '') : '';
}

/** Colours as the screen shows them: the API answers them as rounded fractions. */
function lookKey({ booleanRule }: Rule): string {
  const { backgroundColorStyle, textFormat } = booleanRule?.format ?? {};
  const { foregroundColorStyle, bold, italic, strikethrough } = textFormat ?? {};
  return JSON.stringify([
    hex(backgroundColorStyle),
    hex(foregroundColorStyle),
    bold === true,
    italic === true,
    strikethrough === true,
  ]);
}

function hex(style: sheets_v4.Schema$ColorStyle | undefined): string {
  if (!style?.rgbColor) return '';
  const { red, green, blue } = style.rgbColor;
  return [red, green, blue].map((part) => Math.round((part ?? 0) * 255)).join(' ');
}
