import { onlyOne } from '../only-one';
import type { ControlOption } from '../types';
import { readTick } from './option-synonyms';
import { folded, foldedLabel } from './options';

const NOT = /^(?:khong|chua)(?: |$)/;
/** "Hòa giải không thành", "Vắng có phép". */
const NOT_WITHIN = /(?<!^co) (?:khong|chua) /;
const INDEED_WITHIN = / (?:co|da|duoc) /;
const saysNot = (label: string): boolean => NOT.test(label) || NOT_WITHIN.test(label);
/** "C" is "có" only where that is offered; it may be "chưa" as well. */
const saysIndeed = (one: ControlOption): boolean => /^co(?: |$)/.test(foldedLabel(one));
const NOT_YET = 'chua';
const INDEED = /^(?:co|da|duoc|la)(?: |$)/;
/** A choice for whoever cannot say which. */
const UNKNOWN =
  /^(?:khong|chua) (?:(?:ro|xac dinh|nho|co thong tin|kiem tra)(?: |$)|biet(?: ro)?$)|^khac$/;

/**
 * The options that "x", "Có", "Rồi", "+" or "Chưa" choose: of two that are one thing and its
 * opposite ("Đã nộp", "Chưa nộp"), whatever stands beside them for those who cannot say ("Không
 * rõ"); of several those that begin with the "Có," or the "Chưa" that the text says alone.
 */
export function optionsByPolarity(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  if (UNSURE.test(text.trim())) return options.filter((one) => UNKNOWN.test(foldedLabel(one)));
  const tick = text.trim() === '' ? null : readTick(text);
  if (tick === null || (folded(text) === 'c' && !options.some(saysIndeed))) return [];
  const sure = options.filter((one) => !UNKNOWN.test(foldedLabel(one)));
  const two = sure.length === 2 || !tick ? sure : withOpposite(sure);
  if (areOpposite(two.map(foldedLabel))) {
    return two.filter((one) => saysNot(foldedLabel(one)) !== tick);
  }
  const said = folded(text);
  const first = options.filter((one) => {
    const [begins = ''] = one.label.split(/[,;(]|\s[-–]\s/u);
    if (begins !== one.label && SAID_FIRST.has(said) && folded(begins) === said) return true;
    return said === NOT_YET && foldedLabel(one).startsWith(`${NOT_YET} `);
  });
  if (first.length > 0) return first;
  return ALREADY.has(said) ? doneOf(options) : theOnlyNot(sure, said, tick);
}

/** "không" where one choice alone says so: "Không xử lý"; "x" and "rồi" for the other one of two. */
function theOnlyNot(
  options: readonly ControlOption[],
  said: string,
  tick: boolean,
): readonly ControlOption[] {
  const nots = options.filter((one) => saysNot(foldedLabel(one)));
  const [not] = nots;
  if (nots.length !== 1 || not === undefined || !isNotAtAll(not, options)) return [];
  const others = options.filter((one) => one !== not);
  if (tick) return others.length === 1 && INDEED_SAID.has(said) ? others : [];
  const label = foldedLabel(not);
  if (said.startsWith(NOT_YET)) return label.startsWith(NOT_YET) ? nots : [];
  if (said === 'k' && others.some((one) => KHA_OR_KEM.test(foldedLabel(one)))) return [];
  return NOT_SAID.has(said) ? nots : [];
}

/** It begins with "not", or says that another does not hold: "Hòa giải không thành". */
function isNotAtAll(not: ControlOption, options: readonly ControlOption[]): boolean {
  const label = foldedLabel(not);
  const indeed = label.replace(NOT_WITHIN, ' ');
  return NOT.test(label) || options.some((one) => foldedLabel(one) === indeed);
}

const ALREADY: ReadonlySet<string> = new Set(['roi', 'r', 'da', 'da xong']);

/** "Đã nộp" beside "Chưa nộp" and others; the other one of two, where one alone says "not". */
function doneOf(options: readonly ControlOption[]): readonly ControlOption[] {
  const labels = options.map(foldedLabel);
  const done = options.filter((one) => {
    const label = foldedLabel(one);
    return label.startsWith('da ') && labels.includes(label.replace(/^da /, 'chua '));
  });
  return done.length > 0 ? done : theOnlyNot(options, 'roi', true);
}

const INDEED_SAID: ReadonlySet<string> = new Set('x|co|roi|r|da|da co|dat|v|1||y|yes'.split('|'));
const NOT_SAID: ReadonlySet<string> = new Set('khong|ko|k|0|khong co|no'.split('|'));
/** What "K" stands for in rankings. */
const KHA_OR_KEM = /^k(?:ha|em)(?: |$)/;

const UNSURE = /^(?:\?+|không rõ|ko rõ|không biết|ko biết|không nhớ)$/iu;
const SAID_FIRST: ReadonlySet<string> = new Set(['co', 'khong', 'da', 'chua', 'roi']);

/** The two of several that say one thing and its opposite, when only one of them says it. */
function withOpposite(options: readonly ControlOption[]): readonly ControlOption[] {
  const indeed = options.filter((one) => !saysNot(foldedLabel(one)));
  if (indeed.length !== 1) return [];
  const pairs = options
    .filter((one) => !indeed.includes(one))
    .map((not) => [...indeed, not])
    .filter((pair) => areOpposite(pair.map(foldedLabel)));
  return onlyOne(pairs) ?? [];
}

/** "Có phép" and "Không phép": one of two says that it is not what the other says it is. */
function areOpposite(labels: readonly string[]): boolean {
  const [not, ...others] = labels.filter(saysNot);
  const [indeed, ...more] = labels.filter((label) => !saysNot(label));
  if (not === undefined || indeed === undefined || others.length + more.length > 0) return false;
  if (not.replace(NOT, '') === indeed.replace(INDEED, '')) return true;
  return not.replace(NOT_WITHIN, ' ') === indeed.replace(INDEED_WITHIN, ' ');
}
