import { fold } from '../vietnamese/fold';
import { readTick } from './option-synonyms';
import { foldedLabel } from './options';
import type { ControlOption } from './types';

const NOT = /^(?:khong|chua)(?: |$)/;
const NOT_YET = 'chua';
const INDEED = /^(?:co|da|duoc|la)(?: |$)/;
/** A choice for whoever cannot say which. */
const UNKNOWN = /^(?:khong|chua) (?:ro|biet|xac dinh|nho|co thong tin|kiem tra)(?: |$)|^khac$/;

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
  if (tick === null) return [];
  const sure = options.filter((one) => !UNKNOWN.test(foldedLabel(one)));
  const two = sure.length === 2 || !tick ? sure : withOpposite(sure);
  if (areOpposite(two.map(foldedLabel))) {
    return two.filter((one) => NOT.test(foldedLabel(one)) !== tick);
  }
  const said = fold(text);
  return options.filter((one) => {
    const [first = ''] = one.label.split(/[,;(]|\s[-–]\s/u);
    if (first !== one.label && SAID_FIRST.has(said) && fold(first) === said) return true;
    return said === NOT_YET && foldedLabel(one).startsWith(`${NOT_YET} `);
  });
}

const UNSURE = /^(?:\?+|không rõ|ko rõ|không biết|ko biết|không nhớ)$/iu;
const SAID_FIRST: ReadonlySet<string> = new Set(['co', 'khong', 'da', 'chua', 'roi']);

/** The two of several that say one thing and its opposite, when only one of them says it. */
function withOpposite(options: readonly ControlOption[]): readonly ControlOption[] {
  const indeed = options.filter((one) => !NOT.test(foldedLabel(one)));
  if (indeed.length !== 1) return [];
  const pairs = options
    .filter((one) => !indeed.includes(one))
    .map((not) => [...indeed, not])
    .filter((pair) => areOpposite(pair.map(foldedLabel)));
  return pairs.length === 1 ? (pairs[0] ?? []) : [];
}

/** "Có phép" and "Không phép": one of two says that it is not what the other says it is. */
function areOpposite(labels: readonly string[]): boolean {
  const [not, ...others] = labels.filter((label) => NOT.test(label));
  const [indeed, ...more] = labels.filter((label) => !NOT.test(label));
  if (not === undefined || indeed === undefined || others.length + more.length > 0) return false;
  return not.replace(NOT, '') === indeed.replace(INDEED, '');
}
