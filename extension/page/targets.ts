import type { Saying } from '../../shared/records/types';
import type { pageFill } from '../../shared/words/vi/page-fill';
import { candidateOf } from './fields';
import type { FieldOutcome, FieldToWrite } from './protocol';
import { findElements } from './roots';
import { Sight } from './sight';
import { untouchable } from './untouchable';
import { familyOf } from './widgets';
import type { Candidate } from './widgets/candidate';
import { lines, tickLabel, tickValue, wantedOption, wantedText } from './widgets/choices';
import { sameInCell } from './widgets/click-cells';
import { isClickCell, isSelect } from './widgets/elements';
import { held } from './widgets/held';
import { showsChoices } from './widgets/popups';
import { asHeld, plainDay } from './widgets/typed';

/** A field to write and the control that its selector names now; null when it has gone. */
export interface Target {
  field: FieldToWrite;
  candidate: Candidate | null;
}

export type Reason = keyof typeof pageFill;

/** Finds the control of a field afresh: pages replace their elements while we wait. */
export function resolve(field: FieldToWrite): Target {
  const [element, ...others] = findElements(document, field.selector);
  return { field, candidate: element ? candidateOf([element, ...others]) : null };
}

/** Why a target must not be written now, or null. One `Sight` serves one batch of reads. */
export function refusal(target: Target, sight: Sight): Reason | null {
  if (!target.candidate) return 'page.gone';
  const reason = untouchable(target.candidate, sight);
  if (reason === null) return null;
  if (reason === 'hidden' || reason === 'off-screen') return 'page.hidden';
  if (reason === 'disabled') return 'page.disabled';
  return reason === 'read-only' ? 'page.readOnly' : 'page.notFillable';
}

export function refusals(targets: readonly Target[]): Map<Target, Reason | null> {
  const sight = new Sight();
  return new Map(targets.map((target) => [target, refusal(target, sight)]));
}

/** Reads back one field: right only when the page holds exactly what was wanted. */
export function readBack({ field, candidate }: Target): FieldOutcome {
  const { selector } = field;
  if (!candidate) return { selector, state: 'unwritten', now: '', reason: { key: 'page.gone' } };
  const now = nowShown(candidate);
  if (holdsWanted(candidate, field)) return { selector, state: 'right', now };
  const key = now === '' ? 'page.empty' : 'page.differs';
  const params = { wanted: wantedText(field), now };
  return { selector, state: 'different', now, reason: { key, params } };
}

export function unwritten(target: Target, reason: Saying): FieldOutcome {
  const now = target.candidate ? nowShown(target.candidate) : '';
  return { selector: target.field.selector, state: 'unwritten', now, reason };
}

function holdsWanted(candidate: Candidate, field: FieldToWrite): boolean {
  const raw = held(candidate);
  const { element, kind } = candidate;
  const { value } = field;
  switch (kind) {
    case 'select':
      if (isSelect(element) && element.selectedIndex < 0) return false;
      return raw === wantedOption(element, field);
    case 'multi':
      return String(lines(raw).sort()) === String(lines(value).sort());
    case 'combobox':
      return showsChoices(element, value);
    case 'radio':
    case 'checkbox':
    case 'date':
      return raw === value;
    case 'number':
      return raw !== '' && value !== '' ? Number(raw) === Number(value) : raw === value;
    default:
      if (isClickCell(element) || element.role === 'spinbutton') return sameInCell(raw, value);
      return sameText(raw, asHeld(element, value));
  }
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => plainDay(text.normalize('NFC').replace(/\r\n?/g, '\n').trim());
  return plain(a) === plain(b);
}

function nowShown(candidate: Candidate): string {
  const { members } = candidate;
  return familyOf(candidate).shown(
    candidate,
    members.map((member) => tickLabel(member) || tickValue(member)),
  );
}

export function isEmptyList({ element }: Candidate): boolean {
  return isSelect(element) && element.options.length <= 1;
}
