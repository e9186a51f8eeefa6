import type { Control, ControlPart } from '../../shared/matching/types';
import { fold } from '../../shared/vietnamese/fold';
import { kindOf } from './fields';
import { lengthLimit, namesOf } from './labels/attributes';
import { PART_LABEL, type Reading } from './labels/reading';
import type { Selectors } from './roots';
import { familyOf } from './widgets';
import type { Candidate } from './widgets/candidate';
import { listOptions } from './widgets/choices';
import { partOf } from './widgets/date-parts';
import { isSelect } from './widgets/elements';

/** A control as plain data, from all that was read about it. */
export function describe(
  { candidate, label, required, hints, options }: Reading,
  above: readonly string[],
  selectors: Selectors,
): Omit<Control, 'id'> {
  const { element, kind, members } = candidate;
  const section = above.filter((text) => text !== '' && text !== label);
  const control: Omit<Control, 'id'> = {
    selector: selectors.ofGroup(candidate),
    kind: kind ?? 'text',
    label,
    section,
    hints,
    names: namesOf(element),
    options,
    required: required || element.matches(':required,[aria-required=true]'),
    maxLength: lengthLimit(element),
    pattern: element.getAttribute('pattern'),
    value: familyOf(candidate).shown(
      candidate,
      options.map((option) => option.label),
    ),
  };
  if (kind !== 'date' || members.length < 2) return control;
  return {
    ...control,
    ...nameOfDate(control),
    maxLength: null,
    parts: partsOf(candidate, selectors),
  };
}

/** The fields of a date often stand under a heading of their own: it names the date. */
function nameOfDate({ label, section }: Pick<Control, 'label' | 'section'>) {
  const heading = section.at(-1) ?? '';
  if (!PART_LABEL.test(label)) return { label: label.replace(/\s*:\s*ngày$/i, ''), section };
  if (!/\b(?:ngay|date)\b/.test(fold(heading))) return { label, section };
  return { label: heading, section: section.slice(0, -1) };
}

function partsOf({ members }: Candidate, selectors: Selectors): ControlPart[] {
  return members.map((member) => ({
    part: partOf(member) ?? 'day',
    selector: selectors.of(member),
    kind: kindOf(member) ?? 'text',
    options: isSelect(member) ? listOptions(member) : [],
  }));
}
