import {
  type DayOfYear,
  dayInYear,
  formatDate,
  formatIsoDate,
  isFullDate,
  plainNumber,
  readDate,
} from '../vietnamese';
import { say, type WordKey, type WordParams } from '../words';
import { asAsked } from './asked-formats';
import { dayLackingYear } from './days-without-year';
import { amountFor } from './options/amounts';
import { chooseOption, chooseUnder } from './options/choose-option';
import { readTick } from './options/option-synonyms';
import { isPlaceholder } from './options/options';
import { listingsOf } from './options/several-choices';
import type { Control, ControlOption, ControlValue, GivenYear, TextSource } from './types';

/** The same before the reason is said in words. */
type Found = Extract<ControlValue, { ok: true }> | { ok: false; key: WordKey; params: WordParams };

/**
 * What to put into a control for a cell's text: the text to type, or the option to choose. Never
 * the nearest choice: what cannot be told is refused with a reason.
 */
export function toControlValue(
  text: string,
  control: Control,
  { header = '', year, language }: TextSource = {},
): ControlValue {
  const found = findValue(text, control, header, year);
  if (found.ok) return found;
  const reason = say(found.key, found.params, language);
  return found.key === NO_YEAR ? { ok: false, reason, lacks: 'year' } : { ok: false, reason };
}

const NO_YEAR = 'matching.value.noYear';

/** True when `toControlValue` finds something to put into the control. */
export function accepts(control: Control, text: string, header: string): boolean {
  return findValue(text, control, header).ok;
}

function findValue(text: string, control: Control, header: string, year?: GivenYear): Found {
  const wanted = text.replace(/\r\n?/g, '\n').trim();
  if (control.kind === 'checkbox') return tickValue(wanted);
  if (wanted === '') return refuse('matching.value.empty');
  const day = dayLackingYear(wanted, control);
  if (day) return dayValue(wanted, day, control, year);
  if (control.kind === 'select' || control.kind === 'radio') {
    return optionValue(wanted, control, header);
  }
  if (control.kind === 'multi') return severalValues(wanted, control);
  if (control.kind === 'date') return isoDate(wanted);
  if (control.kind === 'number') return numberValue(wanted, control, header);
  return typedValue(wanted, control);
}

/**
 * True when a list may get its choices later, from a choice made above it: it holds none now, or
 * only the line that asks for one. The caller then passes the text on to be looked up late.
 */
export function waitsForParent(control: Control): boolean {
  return control.kind === 'select' && control.options.every(isPlaceholder);
}

function refuse(key: WordKey, params: WordParams = {}): Found {
  return { ok: false, key, params };
}

function tickValue(text: string): Found {
  const tick = readTick(text);
  if (tick === null) return refuse('matching.value.notTick', { text });
  return { ok: true, value: String(tick), shown: say(tick ? 'page.yes' : 'page.no') };
}

function optionValue(text: string, control: Control, header: string): Found {
  const option = chooseUnder(header, control.options, text);
  if (option) return { ok: true, value: option.value, shown: option.label || option.value };
  if (waitsForParent(control)) return refuse('matching.value.noOptionsYet', { text });
  return refuse('matching.value.noOption', { text });
}

/** "Hộ nghèo; Mồ côi": each choice by itself; one that is not there refuses them all. */
function severalValues(text: string, { options }: Control): Found {
  const whole = chooseOption(options, text);
  const listed = whole ? [[text]] : listingsOf(text);
  const asked = listed.find((texts) => texts.every((one) => chooseOption(options, one)));
  const chosen = new Set<ControlOption>();
  for (const one of asked ?? listed[0] ?? []) {
    const option = chooseOption(options, one);
    if (!option) return refuse('matching.value.noOption', { text: one });
    chosen.add(option);
  }
  const all = [...chosen];
  return {
    ok: true,
    value: all.map((option) => option.value).join('\n'),
    shown: all.map((option) => option.label || option.value).join(', '),
  };
}

const FIRST_OF_SCHOOL_YEAR = 8;

/** The year is never guessed: it is the one that the person gave, or the day is refused. */
function dayValue(text: string, day: DayOfYear, control: Control, given?: GivenYear): Found {
  if (given === undefined) return refuse(NO_YEAR, { text });
  const year = day.month >= FIRST_OF_SCHOOL_YEAR ? given.first : given.last;
  const date = dayInYear(day, year);
  if (!date) return refuse('matching.value.noSuchDay', { text, year });
  const whole = formatDate(date);
  return control.kind === 'date' ? isoDate(whole) : typedValue(whole, control);
}

function isoDate(text: string): Found {
  const date = readDate(text);
  if (!date) return refuse('matching.value.notDate', { text });
  if (!isFullDate(date)) return refuse('matching.value.onlyYear', { text });
  return { ok: true, value: formatIsoDate(date), shown: formatDate(date) };
}

function numberValue(text: string, control: Control, header: string): Found {
  const number = amountFor(text, control, header);
  if (number === null) return refuse('matching.value.notNumber', { text });
  const shown = plainNumber(number);
  return { ok: true, value: shown.replace(',', '.'), shown };
}

/** Text as it is; a date or time in the format that the page asks for; refused when it is too long. */
function typedValue(text: string, control: Control): Found {
  const value = control.kind === 'text' ? asAsked(text, control) : text;
  if (value === null) return refuse('matching.value.pattern', { text });
  if (control.maxLength !== null && value.length > control.maxLength) {
    return refuse('matching.value.tooLong', { limit: control.maxLength, length: value.length });
  }
  if (control.pattern !== null && !fitsPattern(value, control.pattern)) {
    return refuse('matching.value.pattern', { text: value });
  }
  return { ok: true, value, shown: value };
}

function fitsPattern(value: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(value);
  } catch {
    return true;
  }
}
