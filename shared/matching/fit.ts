import { dayLackingYear } from './days-without-year';
import { isPlaceholder } from './options/options';
import type { ColumnReading } from './readings';
import { areDates } from './samples';
import type { Control } from './types';
import { accepts } from './values';
import { WEIGHTS } from './weights';

/** How many of a column's samples a control would take, and what that does to the match. */
export interface Fit {
  accepted: number;
  /** Days that the control asks for and that only lack their year. */
  yearless: number;
  total: number;
  /** Multiplies the likeness: above 1 for telling agreement, below for values that cannot go in. */
  factor: number;
}

const MOST_SAMPLES = 24;
const NEUTRAL: Fit = { accepted: 0, yearless: 0, total: 0, factor: 1 };

export function valueFit({ column, lacksYears }: ColumnReading, control: Control): Fit {
  const { samples, header } = column;
  const texts = samples.slice(0, MOST_SAMPLES);
  if (texts.length === 0 || isStillEmpty(control)) return NEUTRAL;
  const taken = new Map<string, boolean>();
  for (const text of texts) {
    if (!taken.has(text)) taken.set(text, accepts(control, text, header));
  }
  const accepted = texts.filter((text) => taken.get(text)).length;
  const yearless = lacksYears ? texts.filter((text) => dayLackingYear(text, control)).length : 0;
  const total = texts.length;
  const share = (accepted + yearless) / total;
  return { accepted, yearless, total, factor: factor(texts, control, share) };
}

function isStillEmpty(control: Control): boolean {
  return control.kind === 'select' && control.options.every(isPlaceholder);
}

function factor(texts: readonly string[], control: Control, share: number): number {
  const isList = control.kind === 'select' || control.kind === 'radio';
  if (share === 1) return isList ? WEIGHTS.allChoices : 1;
  if (share >= WEIGHTS.most) return 1;
  if (share > 0) return WEIGHTS.some;
  if (areDates(texts) && isPartOfDate(control)) return WEIGHTS.partOfDate;
  return isList || control.kind === 'text' ? WEIGHTS.wrongChoices : WEIGHTS.wrongKind;
}

function isPartOfDate(control: Control): boolean {
  if (control.kind === 'select' || control.kind === 'radio' || control.kind === 'number')
    return true;
  return control.maxLength !== null && control.maxLength <= 4;
}
