import { say } from '../words';
import { spellingKey } from './spelling';
import type { Control, ControlKind } from './types';

/** What a control is known by when a form is met again. */
export interface NamedControl {
  selector: string;
  kind: ControlKind;
  label: string;
  /** Which of the controls of this kind and label it is, in the order of the page, from 1. */
  nth: number;
  /** How many controls there are of this kind and label. */
  of: number;
}

/** Names the controls of a form, in the order of the page. */
export function nameControls(controls: readonly Control[]): NamedControl[] {
  const counts = new Map<string, number>();
  const named = controls.map(({ selector, kind, label }) => {
    const nth = (counts.get(likeness({ kind, label })) ?? 0) + 1;
    counts.set(likeness({ kind, label }), nth);
    return { selector, kind, label, nth };
  });
  return named.map((one) => ({ ...one, of: counts.get(likeness(one)) ?? 1 }));
}

/**
 * Each control of `before` as it is `now`, or a sentence on what became of it. A control whose
 * selector is another one now (generated ids) is found by kind, label and place among its like, if
 * there are as many of its like as there were.
 */
export function compareControls(before: readonly NamedControl[], now: readonly NamedControl[]) {
  const bySelector = new Map(now.map((one) => [one.selector, one]));
  const byPlace = new Map(now.map((one) => [`${likeness(one)}:${one.nth}`, one]));
  const changes: string[] = [];
  const found = before.map((control) => {
    const same = bySelector.get(control.selector);
    if (same && likeness(same) === likeness(control)) return same;
    const moved = byPlace.get(`${likeness(control)}:${control.nth}`);
    if (moved?.of === control.of) return moved;
    changes.push(changeOf(control, same, moved));
    return null;
  });
  return { changes, found };
}

/** Controls of one kind and label are told apart by selector and place alone. */
function likeness({ kind, label }: Pick<NamedControl, 'kind' | 'label'>): string {
  return `${kind}:${spellingKey(label)}`;
}

function changeOf(
  before: NamedControl,
  same: NamedControl | undefined,
  moved: NamedControl | undefined,
): string {
  const label = before.label || before.selector;
  if (moved) return say('matching.profile.recounted', { label, before: before.of, now: moved.of });
  if (same === undefined) return say('matching.profile.gone', { label });
  if (spellingKey(same.label) === spellingKey(before.label)) {
    return say('matching.profile.other-kind', { label });
  }
  return say('matching.profile.renamed', { label, now: same.label || same.selector });
}
