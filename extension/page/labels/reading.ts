import { takeApart, tidyText } from '../../../shared/matching/label-text';
import type { ControlOption } from '../../../shared/matching/types';
import { findCandidates } from '../fields';
import type { Root } from '../roots';
import type { Sight } from '../sight';
import type { Pace } from '../wait';
import type { Candidate } from '../widgets/candidate';
import { listOptions, tickValue } from '../widgets/choices';
import { attribute, isInput, isSelect } from '../widgets/elements';
import { popupOptions } from '../widgets/popups';
import { emptyOption, hintsOf } from './attributes';
import { LABEL_OF_SEVERAL, readDeclared } from './declared';
import { type Flow, type Run, readFlow } from './flow';
import { nearbyLabels, type Seeker } from './nearby';
import type { TableReader } from './table-reader';
import { readTextBefore } from './text';

/** A candidate with everything read about it. */
export interface Reading {
  candidate: Candidate;
  label: string;
  required: boolean;
  hints: string[];
  /** What the rows and columns of a table say besides the label: "Học kỳ I", the pupil of the row. */
  tableSection: string[];
  options: ControlOption[];
}

/** What names one part of a date, and not the date. */
export const PART_LABEL = /^(?:ngày|tháng|năm|day|month|year|dd|mm|yyyy|)$/i;

/** A placeholder that shows how to answer, and names nothing. */
const SHOWS_FORM = /^(?:\W|\d|dd|vd|chọn(?: ngày)?$|(?:ngày|tháng|năm)(?:\/|$))/i;

/** What one reading of a page shares among its roots. */
interface Shared {
  /** Null in a page without tables. */
  tables: TableReader | null;
  sight: Sight;
  pace: Pace;
}

/** All controls of a root with their labels, in document order. */
export async function readRoot(root: Root, { tables, sight, pace }: Shared): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const candidate of findCandidates(root)) {
    await pace.breathe();
    readings.push(readDeclaration(candidate, tables));
  }
  const isTickWithoutText = ({ candidate, options }: Reading) =>
    isGroup(candidate) && options.some((option) => option.label === '');
  const seekers = readings.filter((one) => one.label === '' || isTickWithoutText(one));
  if (seekers.length > 0) {
    await pace.breathe();
    const flow = await readFlow('body' in root ? root.body : asElement(root), pace);
    await labelByPlace(seekers, flow, { sight, pace });
  }
  for (const reading of readings) lastResort(reading);
  return readings;
}

/** A shadow root reads like an element: only its children are visited. */
function asElement(root: ShadowRoot): Element {
  return root as unknown as Element;
}

const isGroup = ({ kind, members }: Candidate) =>
  kind === 'radio' || (kind === 'multi' && members.length > 1);

function readDeclaration(candidate: Candidate, tables: TableReader | null): Reading {
  const { element, members } = candidate;
  const declared = readDeclared(element);
  const said = declared.visible || declared.spoken;
  const isOwn = !isGroup(candidate) && (members.length < 2 || !PART_LABEL.test(said));
  const reading: Reading = {
    candidate,
    label: '',
    required: false,
    hints: [],
    tableSection: [],
    options: optionsOf(candidate),
  };
  takeLabel(reading, isOwn ? said : groupLabel(candidate));
  if (reading.label === '' && !hasOwnText(candidate)) takeFromTable(reading, tables);
  for (const hint of hintsOf(element, declared)) addHint(reading, hint);
  return reading;
}

/** Text in the same cell or line comes before what the table says; the cell then reads as a line. */
function hasOwnText({ element, kind }: Candidate): boolean {
  const cell = element.closest('td,th');
  if (!cell || cell === element || kind === 'radio') return false;
  const before = element.previousSibling;
  if (kind === 'checkbox') return tidyText(element.nextSibling?.textContent ?? '') !== '';
  return before !== null && /\p{L}/u.test(before.textContent ?? '') && !isFieldNode(before);
}

function isFieldNode(node: Node): boolean {
  return /^(?:SELECT|TEXTAREA|BUTTON|SCRIPT|STYLE)$/.test(node.nodeName);
}

function takeFromTable(reading: Reading, tables: TableReader | null) {
  const found = tables?.labelOf(reading.candidate.element);
  if (!found) return;
  takeLabel(reading, found.label);
  addHint(reading, found.column);
  reading.tableSection = found.section.map((text) => takeApart(text).label);
}

/** What names a group of fields: its fieldset, ARIA group or only label, when it holds nothing else. */
function groupLabel({ element, members }: Candidate): string {
  const group = element.closest(`[role=radiogroup],[role=group],fieldset,${LABEL_OF_SEVERAL}`);
  const fields = group?.querySelectorAll<HTMLInputElement>(
    'select,textarea,input:not([type=hidden])',
  );
  if (!group || ![...(fields ?? [])].every((one) => members.includes(one))) return '';
  const { visible, spoken } = readDeclared(group);
  if (group.matches(LABEL_OF_SEVERAL)) return readTextBefore(group, element);
  const legend = group.querySelector('legend');
  return visible || spoken || tidyText(legend?.textContent ?? '');
}

function optionsOf(candidate: Candidate): ControlOption[] {
  const { element, kind, members } = candidate;
  if (isGroup(candidate)) {
    return members.map((member) => {
      const { visible, spoken } = readDeclared(member);
      return { value: tickValue(member), label: visible || spoken };
    });
  }
  if (kind === 'date') return [];
  if (kind === 'combobox') return popupOptions(element);
  if (isInput(element)) return element.list ? listOptions(element.list) : [];
  return listOptions(element);
}

/** Names a control by a text: its required mark and its hints are no part of the name. */
function takeLabel(reading: Reading, text: string) {
  const { label, required, hints } = takeApart(text);
  reading.label = label;
  reading.required ||= required;
  for (const hint of hints) addHint(reading, hint);
}

function addHint(reading: Reading, hint: string) {
  const text = tidyText(hint);
  if (text !== '' && text !== reading.label && !reading.hints.includes(text)) {
    reading.hints.push(text);
  }
}

/** Labels by where texts stand: first the options of groups, then everything else. */
async function labelByPlace(
  seekers: readonly Reading[],
  flow: Flow,
  shared: Pick<Shared, 'sight' | 'pace'>,
) {
  const used = new Set<Run>();
  for (const { candidate, options } of seekers) {
    if (!isGroup(candidate)) continue;
    candidate.members.forEach((member, index) => {
      const option = options[index];
      const run = option?.label === '' ? textAfter(member, flow) : null;
      if (!option || !run) return;
      option.label = takeApart(run.words).label;
      used.add(run);
    });
  }
  const rest = { ...flow, runs: flow.runs.filter((run) => !used.has(run)) };
  const wanting = seekers.filter((one) => one.label === '');
  const given = await nearbyLabels(wanting.map(asSeeker), rest, shared);
  for (const reading of wanting) {
    const run = given.get(asSeeker(reading).element);
    if (!run || prefersPlaceholder(reading, run)) continue;
    takeLabel(reading, run.words);
  }
}

function asSeeker({ candidate }: Reading): Seeker {
  const { element, members, kind } = candidate;
  return {
    element: members[0] ?? element,
    isTick: kind === 'checkbox',
    isGroup: isGroup(candidate),
  };
}

/** The text right after a radio or check box, before the next control. */
function textAfter(member: Element, flow: Flow): Run | null {
  const place = flow.places.get(member);
  if (place === undefined) return null;
  return flow.runs.find((run) => run.place === place + 1) ?? null;
}

/** A placeholder stands in the field itself; a text that only stands above somewhere, and is no label, is weaker. */
function prefersPlaceholder({ candidate }: Reading, run: Run): boolean {
  const { element } = candidate;
  const placeholder = attribute(element, 'placeholder');
  if (!/\p{L}{2}/u.test(placeholder) || SHOWS_FORM.test(placeholder)) return false;
  const box = element.closest('div,p,li,td,section,form');
  return !run.host.closest('label') && !box?.contains(run.host);
}

/** Without any other text, the placeholder or the tool tip names the field. */
function lastResort(reading: Reading) {
  if (reading.label !== '') return;
  const { element, kind, members } = reading.candidate;
  if (members.length > 1) return;
  const empty = isSelect(element) && kind === 'select' ? emptyOption(element) : '';
  for (const text of [attribute(element, 'placeholder'), attribute(element, 'title'), empty]) {
    if (!/\p{L}{2}/u.test(takeApart(text).label)) continue;
    takeLabel(reading, text);
    reading.hints = reading.hints.filter((hint) => hint !== text);
    return;
  }
}
