import type { Saying } from '../../shared/records/types';
import { fold } from '../../shared/vietnamese/fold';
import { retypeDay } from './days';
import type { FieldOutcome, FieldToWrite } from './protocol';
import { Sight } from './sight';
import {
  isEmptyList,
  readBack,
  refusal,
  refusals,
  resolve,
  type Target,
  unwritten,
} from './targets';
import { Pace, settle, waitFor } from './wait';
import { listOptions, wantedOption, wantedText } from './widgets/choices';
import { isClickCell, isSelect } from './widgets/elements';
import { write, writePatiently } from './widgets/write';

/** Fields that are looked at in one go before they are written. */
const LOOK_AHEAD = 60;

/** How long a list that already holds the wanted choice is given to be loaded anew, in ms. */
const RELOAD_GRACE = 2000;

/** One run of writing: everything it knows about what it changed. */
interface Run {
  signal: AbortSignal;
  deadline: AbortSignal;
  seconds: number;
  /** Problems found while writing; what is not here is judged by reading back. */
  problems: Map<FieldToWrite, Saying>;
  /** Options of each waiting list before anything was written, to see when it is loaded anew. */
  lists: Map<FieldToWrite, string>;
  /** A list was chosen in, so lists that depend on it may be loaded anew. */
  choseParent: boolean;
}

/**
 * Writes all fields: first, in one go, those that can be written now; then, in document order,
 * lists that wait for their parent's choice; at last whatever the page has meanwhile undone. Then
 * lets the page settle and reads every field back.
 */
export async function fillFields(
  fields: readonly FieldToWrite[],
  timeoutMs: number,
  signal: AbortSignal,
): Promise<FieldOutcome[]> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const run: Run = {
    signal,
    deadline,
    seconds: Math.round(timeoutMs / 1000),
    problems: new Map(),
    lists: new Map(),
    choseParent: false,
  };
  const targets = inDocumentOrder(fields.map(resolve));
  for (const { field, candidate } of targets) {
    if (candidate?.kind === 'select') run.lists.set(field, listOf(field));
  }
  const pace = new Pace();
  const late = await writeAtOnce(targets, run, pace);
  for (const field of late) await writeWhenReady(field, run);
  await settle(signal);
  await mend(targets, run);
  for (const field of fields) if (!run.problems.has(field)) await retypeDay(field, run.deadline);
  const outcomes: FieldOutcome[] = [];
  for (const field of fields) {
    await pace.breathe();
    outcomes.push(outcomeOf(field, run));
  }
  return outcomes;
}

/**
 * Writes what can be written without waiting; returns the fields whose list is still to come. Pages
 * that draw themselves anew at every value are given breaks, and are looked at again after each.
 */
async function writeAtOnce(
  targets: readonly Target[],
  run: Run,
  pace: Pace,
): Promise<FieldToWrite[]> {
  const late: FieldToWrite[] = [];
  let reasons: ReturnType<typeof refusals> = new Map();
  for (const [at, target] of targets.entries()) {
    if (await pace.breathe()) reasons.clear();
    if (!reasons.has(target)) reasons = lookAt(targets.slice(at, at + LOOK_AHEAD));
    const { field, candidate } = target;
    const reason = reasons.get(target) ?? null;
    if (field.lateText !== null || (run.choseParent && dependsOnPlace(candidate?.element))) {
      late.push(field);
      continue;
    }
    if (run.signal.aborted) run.problems.set(field, { key: 'page.stopped' });
    else if (reason !== null) run.problems.set(field, { key: reason });
    else if (candidate) {
      const done = write(candidate, field);
      if (done === 'written' && candidate.kind === 'select') run.choseParent = true;
      if (done === 'no-option') late.push(field);
    }
  }
  return late;
}

/** Why targets must not be written now; controls that the page has replaced are found again first. */
function lookAt(targets: readonly Target[]): ReturnType<typeof refusals> {
  for (const target of targets) {
    const isGone = target.candidate?.element.isConnected === false;
    if (isGone) target.candidate = resolve(target.field).candidate;
  }
  return refusals(targets);
}

/** Lists of communes and districts are loaded anew when the place above them was chosen. */
function dependsOnPlace(element: Element | undefined): boolean {
  if (!element || !isSelect(element)) return false;
  const label = element.labels[0]?.textContent ?? '';
  return PLACE_BELOW.test(
    fold(`${element.id} ${element.name} ${label}`.replace(/([A-Z])/g, ' $1')),
  );
}

const PLACE_BELOW =
  /\b(?:xa(?! hoi)|phuong(?! (?:tien|thuc|phap))|huyen|quan huyen|thi tran|ward|commune|district)\b/;

/** Waits until the wanted choice is in the list and the list may be written, then chooses it. */
async function writeWhenReady(field: FieldToWrite, run: Run): Promise<void> {
  if (run.choseParent && listOf(field) === run.lists.get(field) && isReady(field)) {
    const grace = AbortSignal.any([run.deadline, AbortSignal.timeout(RELOAD_GRACE)]);
    const before = run.lists.get(field);
    await waitFor(() => listOf(field) !== before, grace);
  }
  const isThere = await waitFor(() => isReady(field), run.deadline);
  if (!isThere) {
    run.problems.set(field, whyNotReady(field, run));
    return;
  }
  const { candidate } = resolve(field);
  if (!candidate) return;
  const done = await writePatiently(candidate, field, run.deadline);
  if (done === 'written') run.choseParent = true;
  if (done === 'no-option') run.problems.set(field, whyNotReady(field, run));
}

function isReady(field: FieldToWrite): boolean {
  const target = resolve(field);
  const { candidate } = target;
  if (!candidate || refusal(target, new Sight()) !== null) return false;
  const { element, kind } = candidate;
  return kind !== 'select' || wantedOption(element, field) !== null;
}

function whyNotReady(field: FieldToWrite, run: Run): Saying {
  if (run.signal.aborted) return { key: 'page.stopped' };
  const target = resolve(field);
  const reason = refusal(target, new Sight());
  if (reason !== null && reason !== 'page.disabled') return { key: reason };
  const { candidate } = target;
  const wanted = wantedText(field);
  if (candidate && isClickCell(candidate.element)) return { key: 'page.notOpened' };
  if (candidate && /number|text/.test(candidate.kind ?? '')) {
    return { key: 'page.notTaken', params: { wanted } };
  }
  return candidate && isEmptyList(candidate)
    ? { key: 'page.lateOption', params: { wanted, seconds: run.seconds } }
    : { key: 'page.noOption', params: { wanted } };
}

/** The page may have undone a choice when it loaded a dependent list anew: choose once more. */
async function mend(targets: readonly Target[], run: Run): Promise<void> {
  const undone = targets
    .map((target) => target.field)
    .filter((field) => !run.problems.has(field))
    .filter((field) => {
      const target = resolve(field);
      return target.candidate?.kind === 'select' && readBack(target).state !== 'right';
    });
  if (undone.length === 0 || run.signal.aborted) return;
  for (const field of undone) {
    if (await waitFor(() => isReady(field), run.deadline)) {
      const { candidate } = resolve(field);
      if (candidate) write(candidate, field);
    }
  }
  await settle(run.signal);
}

function outcomeOf(field: FieldToWrite, run: Run): FieldOutcome {
  const target = resolve(field);
  const problem = run.problems.get(field);
  return problem === undefined ? readBack(target) : unwritten(target, problem);
}

function listOf(field: FieldToWrite): string {
  const { candidate } = resolve(field);
  return candidate?.kind === 'select' ? JSON.stringify(listOptions(candidate.element)) : '';
}

function inDocumentOrder(targets: Target[]): Target[] {
  return targets.sort((a, b) => {
    const left = a.candidate?.element;
    const right = b.candidate?.element;
    if (!left || !right || left.getRootNode() !== right.getRootNode()) return 0;
    return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
