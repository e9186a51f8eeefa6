import { page as words } from '../../shared/words/vi/page';
import { type Candidate, isInput, isSelect, kindOf, radioGroup, untouchable } from './fields';
import type { FieldOutcome, FieldToWrite } from './protocol';
import { findElement } from './roots';
import { Sight } from './sight';
import { rawValue, selectOptions, shownValue } from './values';
import { wantedOption } from './write';

/** A field to write and the control that its selector names now; null when it has gone. */
export interface Target {
  field: FieldToWrite;
  candidate: Candidate | null;
}

export type Reason = keyof typeof words;

/** Finds the control of a field afresh: pages replace their elements while we wait. */
export function resolve(field: FieldToWrite): Target {
  const element = findElement(document, field.selector);
  if (!element) return { field, candidate: null };
  const kind = kindOf(element);
  const members = kind === 'radio' && isInput(element) ? radioGroup(element) : [element];
  return { field, candidate: { element, members, kind } };
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
  if (!candidate) return { selector, state: 'unwritten', now: '', reason: words['page.gone'] };
  const now = nowShown(candidate);
  if (holdsWanted(candidate, field)) return { selector, state: 'right', now };
  const params = { wanted: wantedText(field), now };
  const reason = fill(now === '' ? 'page.empty' : 'page.differs', params);
  return { selector, state: 'different', now, reason };
}

export function unwritten(target: Target, reason: string): FieldOutcome {
  const now = target.candidate ? nowShown(target.candidate) : '';
  return { selector: target.field.selector, state: 'unwritten', now, reason };
}

export function wantedText(field: FieldToWrite): string {
  return field.shown || field.lateText || field.value;
}

/** A sentence of this script with its blanks filled; it only ever speaks Vietnamese. */
export function fill(key: Reason, params: Record<string, string | number>): string {
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

function holdsWanted(candidate: Candidate, field: FieldToWrite): boolean {
  const raw = rawValue(candidate);
  const { element, kind } = candidate;
  if (isSelect(element)) return element.selectedIndex >= 0 && raw === wantedOption(element, field);
  if (kind === 'radio' || kind === 'checkbox' || kind === 'date') return raw === field.value;
  if (kind === 'number' && raw !== '' && field.value !== '') {
    return Number(raw) === Number(field.value);
  }
  return sameText(raw, field.value);
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return plain(a) === plain(b);
}

function nowShown(candidate: Candidate): string {
  if (candidate.kind !== 'radio') return shownValue(candidate, []);
  return shownValue(candidate, candidate.members.map(radioLabel));
}

function radioLabel(member: Element): string {
  const radio = member as HTMLInputElement;
  return radio.labels?.[0]?.textContent?.trim() || radio.value;
}

export function optionsCount(candidate: Candidate): number {
  return isSelect(candidate.element) ? selectOptions(candidate.element).length : 0;
}
