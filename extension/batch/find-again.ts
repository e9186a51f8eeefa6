import type { Control } from '../../shared/matching/types';
import { fold } from '../../shared/vietnamese';
import type { FieldToWrite } from '../page/protocol';

/** A field that was written, and all that is needed to know it again in another document. */
export interface WrittenField extends Pick<Control, 'selector' | 'label' | 'section' | 'kind'> {
  field: FieldToWrite;
}

/** Where a written field stands in the document that is open now. */
export interface FoundField {
  label: string;
  /** null: no such field in this document. */
  field: FieldToWrite | null;
}

/**
 * The written fields in another reading of the form: the same selector with the same label, else
 * the one control with the same label in the same section (headings above
 * the section change from add to edit), else the same selector.
 */
export function findAgain(
  written: readonly WrittenField[],
  controls: readonly Control[],
): FoundField[] {
  const bySelector = new Map(controls.map((control) => [control.selector, control]));
  const byMeaning = new Map<string, Control[]>();
  for (const control of controls) {
    const same = byMeaning.get(meaning(control));
    if (same) same.push(control);
    else byMeaning.set(meaning(control), [control]);
  }
  return written.map((one) => {
    const here = bySelector.get(one.selector);
    const alike = byMeaning.get(meaning(one)) ?? [];
    const only = alike.length === 1 ? alike[0] : undefined;
    const found = here && fold(here.label) === fold(one.label) ? here : (only ?? here);
    return {
      label: fieldName(one),
      field: found ? { ...one.field, selector: found.selector } : null,
    };
  });
}

/** What the person calls a field, with the heading right above it: "Mẹ › Số điện thoại". */
export const fieldName = ({ section, label, selector }: Named & Pick<Control, 'selector'>) =>
  [...section.slice(-1), label || selector].join(' › ');

type Named = Pick<Control, 'section' | 'label' | 'kind'>;

const name = ({ label, kind }: Named) => `${fold(label)} (${kind})`;
const meaning = (control: Named) => `${fold(control.section.at(-1) ?? '')} › ${name(control)}`;

/** Another document shows the same form when at least half of its fields are there again. */
export function isSameForm(before: readonly Control[], now: readonly Control[]): boolean {
  const there = new Set(now.map(name));
  const met = before.filter((control) => there.has(name(control))).length;
  return met > 0 && met * 2 >= before.length;
}
