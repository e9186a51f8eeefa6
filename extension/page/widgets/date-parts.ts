import type { DatePart } from '../../../shared/matching/types';
import { fold } from '../../../shared/vietnamese/fold';
import type { Candidate, Family, Held, Write } from './candidate';
import { isInput, isSelect } from './elements';
import { announce } from './events';
import { dayFirst, twoDigits } from './typed';

/** In the order of an ISO date. */
const DATE_PARTS: readonly DatePart[] = ['year', 'month', 'day'];
const SAID: readonly (readonly [DatePart, RegExp])[] = [
  ['month', /thang|month|\bmm\b/],
  ['year', /nam|year|\b(?:yyyy|nnnn)\b/],
  ['day', /ngay|day|\bdd\b/],
];

/** More than the years of any list of years. */
const MOST_OPTIONS = 200;

/** Day, month and year in three lists or fields side by side: one date, `yyyy-mm-dd`. */
export const dateParts: Family = {
  shown: (candidate) => dayFirst(dateIn(candidate)),
};

export const dateIn: Held = ({ members }) => {
  const texts = DATE_PARTS.map((part) => heldBy(members.find((one) => partOf(one) === part)));
  return texts.includes('') ? '' : texts.map(twoDigits).join('-');
};

export const writeDateParts: Write = (candidate, { value }) => {
  if (dateIn(candidate) === value) return 'already';
  const wanted = value.split('-');
  const texts = candidate.members.map((member) => {
    const text = wanted[DATE_PARTS.indexOf(partOf(member) ?? 'day')] ?? '';
    if (!isSelect(member)) return text;
    const number = Number(text || Number.NaN);
    return [...member.options].find((one) => Object.is(numberOf(one), number))?.value;
  });
  if (texts.includes(undefined)) return 'no-option';
  candidate.members.forEach((member, index) => {
    (member as HTMLInputElement).value = texts[index] ?? '';
    announce(member, isInput(member) ? (texts[index] ?? '') : null);
  });
  return 'written';
};

function heldBy(member: Element | undefined): string {
  if (!member) return '';
  if (!isSelect(member)) return (member as HTMLInputElement).value;
  const [option] = member.selectedOptions;
  return option ? String(numberOf(option) || '') : '';
}

function numberOf(option: HTMLOptionElement): number {
  return Number(/\d+/.exec(option.text)?.[0] ?? (option.value || Number.NaN));
}

/** Which part of a date a list or a short field asks for: by its choices, or by what is said of it. */
export function partOf(element: Element): DatePart | null {
  if (isSelect(element)) {
    const { options } = element;
    if (options.length > MOST_OPTIONS) return null;
    return partByNumbers([...options].map(numberOf).filter(Boolean));
  }
  if (!isInput(element) || !isShort(element)) return null;
  const { placeholder, name, id, labels, previousSibling } = element;
  for (const text of [
    placeholder,
    labels?.[0]?.textContent,
    element.ariaLabel,
    name || id,
    previousSibling?.textContent,
  ]) {
    const said = SAID.find(([, words]) => words.test(fold(text ?? '')));
    if (said) return said[0];
  }
  return null;
}

/** Four digits at most, or as wide as that. */
function isShort({ type, maxLength, size }: HTMLInputElement): boolean {
  const length = maxLength > 0 ? maxLength : size;
  return type === 'number' || (/^(?:text|tel)$/.test(type) && length <= 4);
}

function partByNumbers(numbers: readonly number[]): DatePart | null {
  const largest = Math.max(...numbers);
  if (largest === 12 && numbers.length === 12) return 'month';
  if (largest >= 28 && largest <= 31 && numbers.length >= 28) return 'day';
  return largest >= 1900 && largest < 2200 ? 'year' : null;
}

/** Makes one control of each three neighbours that ask for day, month and year in one line. */
export function joinDates(candidates: readonly Candidate[]): Candidate[] {
  const parts = candidates.map(({ element }) => partOf(element));
  const joined: Candidate[] = [];
  let taken = 0;
  candidates.forEach((candidate, index) => {
    if (index < taken) return;
    const three = candidates.slice(index, index + 3).map(({ element }) => element);
    const asked = parts.slice(index, index + 3);
    if (DATE_PARTS.every((part) => asked.includes(part)) && areInOneLine(three)) {
      joined.push({ element: candidate.element, members: three, kind: 'date' });
      taken = index + 3;
    } else joined.push(candidate);
  });
  return joined;
}

/** Lists that are hidden have no boxes: they are one date as well, and are left alone as one. */
function areInOneLine(elements: readonly Element[]): boolean {
  const boxes = elements.map((one) => one.getBoundingClientRect());
  const top = Math.max(...boxes.map((box) => box.top));
  return boxes.every((box) => box.bottom > top) || boxes.every((box) => box.height === 0);
}

// Fixture page: test/fixtures/controls/date-parts.html
