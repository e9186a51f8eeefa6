import { takeApart, tidyText } from '../../shared/matching/label-text';
import type { Control, ControlOption, LeftControl } from '../../shared/matching/types';
import { type Candidate, findCandidates, isSelect, untouchable } from './fields';
import { emptyOption, hintsOf, lengthLimit, namesOf } from './labels/attributes';
import { type Declared, readDeclared } from './labels/declared';
import { type Flow, type Run, readFlow } from './labels/flow';
import { nearbyLabels, type Seeker } from './labels/nearby';
import { readSections } from './labels/sections';
import { Tables } from './labels/tables';
import { Forms, wrongPurpose } from './purpose';
import { allRoots, type Root, Selectors } from './roots';
import { Sight } from './sight';
import { selectOptions, shownValue } from './values';

/** A candidate with everything read about it. */
interface Reading {
  candidate: Candidate;
  declared: Declared;
  label: string;
  required: boolean;
  hints: string[];
  rowSection: string;
  options: ControlOption[];
}

/** Every control of the page as a person reads it, and every one left alone with the reason. */
export function readControls(): { controls: Control[]; left: LeftControl[] } {
  const sight = new Sight();
  const selectors = new Selectors();
  const forms = new Forms();
  const controls: Control[] = [];
  const left: LeftControl[] = [];
  const owners: (Element | null)[] = [];
  for (const root of allRoots(document)) {
    const readings = readRoot(root, sight);
    const sections = readSections(readings.map((one) => one.candidate.element));
    for (const reading of readings) {
      const { candidate, label, hints } = reading;
      const { element } = candidate;
      const selector = selectors.of(element);
      const names = namesOf(element);
      const reason =
        untouchable(candidate, sight) ??
        wrongPurpose(element, { label, hints, names }) ??
        forms.reasonOf(candidate);
      if (reason) {
        left.push({ selector, label, reason });
        continue;
      }
      const section = [...(sections.get(element) ?? []), reading.rowSection];
      controls.push({
        id: `c${controls.length}`,
        selector,
        kind: candidate.kind ?? 'text',
        label,
        section: section.filter((text) => text !== '' && text !== label),
        hints,
        names,
        options: reading.options,
        required: reading.required || element.matches(':required,[aria-required=true]'),
        maxLength: lengthLimit(element),
        pattern: element.getAttribute('pattern'),
        value: shownValue(
          candidate,
          reading.options.map((option) => option.label),
        ),
      });
      owners.push(formOf(element));
    }
  }
  nameForms(controls, owners);
  return { controls, left };
}

/** The form or dialog that a control stands in. */
function formOf(element: Element): Element | null {
  return element.closest('dialog,[role=dialog],form');
}

/** Tells the forms of a page apart by number, when there is more than one. */
function nameForms(controls: readonly Control[], owners: readonly (Element | null)[]) {
  const forms = [...new Set(owners)];
  if (forms.length < 2) return;
  controls.forEach((control, index) => {
    control.form = `f${forms.indexOf(owners[index] ?? null)}`;
  });
}

function readRoot(root: Root, sight: Sight): Reading[] {
  const candidates = findCandidates(root);
  if (candidates.length === 0) return [];
  const tables = new Tables();
  const readings = candidates.map((candidate) => readDeclaration(candidate, tables));
  const isTickWithoutText = ({ candidate, options }: Reading) =>
    candidate.kind === 'radio' && options.some((option) => option.label === '');
  const seekers = readings.filter((one) => one.label === '' || isTickWithoutText(one));
  if (seekers.length > 0) {
    const flow = readFlow('body' in root ? root.body : asElement(root));
    labelByPlace(seekers, flow, sight);
  }
  for (const reading of readings) lastResort(reading);
  return readings;
}

/** A shadow root reads like an element: only its children are visited. */
function asElement(root: ShadowRoot): Element {
  return root as unknown as Element;
}

function readDeclaration(candidate: Candidate, tables: Tables): Reading {
  const { element, kind } = candidate;
  const declared = readDeclared(element);
  const options = optionsOf(candidate);
  const own = kind === 'radio' ? groupLabel(element) : declared.visible || declared.spoken;
  const parts = takeApart(own);
  const reading: Reading = {
    candidate,
    declared,
    label: parts.label,
    required: parts.required,
    hints: [...parts.hints],
    rowSection: '',
    options,
  };
  if (parts.label === '' && !hasOwnText(candidate)) takeFromTable(reading, tables);
  for (const hint of hintsOf(element, declared)) addHint(reading, hint);
  return reading;
}

/** Text in the same cell or line comes before what the table says; the cell then reads as a line. */
function hasOwnText({ element, kind }: Candidate): boolean {
  const cell = element.closest('td,th');
  if (!cell || kind === 'radio') return false;
  const before = element.previousSibling;
  if (kind === 'checkbox') return tidyText(element.nextSibling?.textContent ?? '') !== '';
  return before !== null && /\p{L}/u.test(before.textContent ?? '') && !isFieldNode(before);
}

function isFieldNode(node: Node): boolean {
  return /^(?:SELECT|TEXTAREA|BUTTON|SCRIPT|STYLE)$/.test(node.nodeName);
}

function takeFromTable(reading: Reading, tables: Tables) {
  const found = tables.labelOf(reading.candidate.element);
  if (!found) return;
  const parts = takeApart(found.label);
  reading.label = parts.label;
  reading.required ||= parts.required;
  for (const hint of [...parts.hints, found.column]) addHint(reading, hint);
  reading.rowSection = takeApart(found.row).label;
}

/** What names a group of radios: its fieldset or radiogroup, when it holds nothing else. */
function groupLabel(element: Element): string {
  const group = element.closest('[role=radiogroup],fieldset');
  if (!group) return '';
  const others = group.querySelector('select,textarea,input:not([type=hidden],[type=radio])');
  const names = new Set(
    [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((one) => one.name),
  );
  if (others || names.size > 1) return '';
  const { visible, spoken } = readDeclared(group);
  const legend = group.querySelector('legend');
  return visible || spoken || tidyText(legend?.textContent ?? '');
}

function optionsOf({ element, kind, members }: Candidate): ControlOption[] {
  if (isSelect(element)) return selectOptions(element);
  if (kind !== 'radio') return [];
  return members.map((member) => {
    const { visible, spoken } = readDeclared(member);
    return { value: (member as HTMLInputElement).value, label: visible || spoken };
  });
}

function addHint(reading: Reading, hint: string) {
  const text = tidyText(hint);
  if (text !== '' && text !== reading.label && !reading.hints.includes(text)) {
    reading.hints.push(text);
  }
}

/** Labels by where texts stand: first the options of radio groups, then everything else. */
function labelByPlace(seekers: readonly Reading[], flow: Flow, sight: Sight) {
  const used = new Set<Run>();
  for (const { candidate, options } of seekers) {
    if (candidate.kind !== 'radio') continue;
    candidate.members.forEach((member, index) => {
      const option = options[index];
      const run = option?.label === '' ? textAfter(member, flow) : null;
      if (!option || !run) return;
      option.label = takeApart(run.text).label;
      used.add(run);
    });
  }
  const rest = { ...flow, runs: flow.runs.filter((run) => !used.has(run)) };
  const wanting = seekers.filter((one) => one.label === '');
  const given = nearbyLabels(wanting.map(asSeeker), rest, sight);
  for (const reading of wanting) {
    const run = given.get(reading.candidate.element);
    if (!run || prefersPlaceholder(reading, run)) continue;
    const parts = takeApart(run.text);
    reading.label = parts.label;
    reading.required ||= parts.required;
    for (const hint of parts.hints) addHint(reading, hint);
  }
}

function asSeeker({ candidate }: Reading): Seeker {
  return { element: candidate.element, isTick: candidate.kind === 'checkbox' };
}

/** The text right after a radio, before the next control. */
function textAfter(member: Element, flow: Flow): Run | null {
  const place = flow.places.get(member);
  if (place === undefined) return null;
  return flow.runs.find((run) => run.place === place + 1) ?? null;
}

/** A placeholder stands in the field itself; a text that only stands above somewhere is weaker. */
function prefersPlaceholder({ candidate }: Reading, run: Run): boolean {
  const { element } = candidate;
  const placeholder = element.getAttribute('placeholder') ?? '';
  if (!/\p{L}{2}/u.test(placeholder)) return false;
  const box = element.closest('div,p,li,td,section,form');
  return !box?.contains(run.host);
}

/** Without any other text, the placeholder or the tool tip names the field. */
function lastResort(reading: Reading) {
  if (reading.label !== '') return;
  const { element, kind } = reading.candidate;
  const empty = isSelect(element) && kind === 'select' ? emptyOption(element) : '';
  for (const text of [
    element.getAttribute('placeholder') ?? '',
    element.getAttribute('title') ?? '',
    empty,
  ]) {
    const parts = takeApart(text);
    if (!/\p{L}{2}/u.test(parts.label)) continue;
    reading.label = parts.label;
    reading.required ||= parts.required;
    reading.hints = reading.hints.filter((hint) => hint !== text);
    return;
  }
}
