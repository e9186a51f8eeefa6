import { batch } from '@preact/signals';
import type { RecordKind } from '../../../shared/records/field-labels';
import type { Target } from '../../../shared/records/targets';
import type { Finding, MeaningCorrections } from '../../../shared/records/types';
import type { CalendarDate } from '../../../shared/vietnamese';
import type { CheckAsked, KeptImport, Progress } from '../reader/calls';
import { unpackFindings } from '../reader/packed-findings';
import { askOfTable } from './ask-of-table';
import type { RecordTools } from './data-state';
import { propose } from './propose';
import { acceptedKey } from './source';
import type { Work } from './state';

const recordTools = () => import('./record-tools');

export const NO_CORRECTIONS: MeaningCorrections = { fields: {} };

/** What the columns of the table in front are, what can be repaired, then what is wrong. */
export function inspect(work: Work): Promise<void> {
  const own = work.original.value;
  return orBroken(work, async () => {
    const understood = understandColumns(work);
    work.data.derivable.value = understood.catch(() => false);
    if (!(await understood)) return;
    // What is known by now is drawn before tens of thousands of accepted repairs are handed over.
    await new Promise((resume) => setTimeout(resume));
    if (work.original.value === own) await findFaults(work);
  });
}

/** What is wrong with the table in front, with the accepted repairs, for the chosen target. */
export const check = (work: Work): Promise<void> => orBroken(work, () => findFaults(work));

/** A reader that breaks down must not leave the person waiting. */
async function orBroken({ data }: Work, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    data.progress.value = null;
    data.stopped.value = 'broken';
    throw error;
  }
}

/** True when the table is still the one in front, its columns are understood and repairs proposed. */
async function understandColumns(work: Work): Promise<boolean> {
  const { data, ports } = work;
  const own = work.original.value;
  if (own === null) return false;
  data.stopped.value = 'no';
  data.progress.value = { stage: 'understanding', done: 0, of: null };
  const before = data.corrections.value;
  const [tools, corrections] = await Promise.all([
    recordTools(),
    ports.keep.corrections(own.fingerprint.headers),
  ]);
  if (work.original.value !== own) return false;
  // What the person said meanwhile is later than what was kept.
  if (data.corrections.value === before) data.corrections.value = corrections ?? NO_CORRECTIONS;
  const progress = (progress: Progress) => {
    data.progress.value = progress;
  };
  const understood = await askOfTable(work, 'understand', {}, { progress });
  if (work.original.value !== own) return false;
  if (understood === 'stopped') return stopHere(work);
  const { meaning } = understood;
  const target = targetOf(meaning.kind, data.ownTarget.value, tools);
  const writing = (await ports.keep.writing(target.id)) ?? target.writing;
  const kept = await ports.keep.accepted(acceptedKey(own.fingerprint, writing));
  if (work.original.value !== own) return false;
  const accepted = new Set<string>();
  const proposed = await propose(work, writing, (some) => {
    for (const { id } of some) if (kept?.has(id)) accepted.add(id);
  });
  if (work.original.value !== own) return false;
  if (proposed === 'stopped') return stopHere(work);
  batch(() => {
    data.tools.value = tools;
    data.meaning.value = meaning;
    data.target.value = target;
    data.writing.value = writing;
    data.repairs.value = proposed.repairs;
    data.repairsById.value = proposed.byId;
    data.accepted.value = accepted;
  });
  return true;
}

/** A loaded target is for one kind of record; there is a built-in one for each. */
function targetOf(kind: RecordKind, own: Target | null, tools: RecordTools): Target {
  const target = own?.kind === kind ? own : tools.BUILT_IN_TARGETS.find((one) => one.kind === kind);
  if (target === undefined) throw new Error(`No built-in target for records of ${kind}.`);
  return target;
}

async function findFaults(work: Work): Promise<void> {
  const { data } = work;
  const own = work.original.value;
  const target = data.target.value;
  if (own === null || target === null) return;
  data.stopped.value = 'no';
  data.progress.value = { stage: 'checking', done: 0, of: null };
  const accepted = data.accepted.value;
  const findings: Finding[] = [];
  const answer = await askOfTable(work, 'check', await whatToCheck(work, target), {
    progress: (progress) => {
      data.progress.value = progress;
    },
    piece: (some) => findings.push(...unpackFindings(some)),
  });
  if (work.original.value !== own) return;
  if (answer === 'stopped') {
    stopHere(work);
    return;
  }
  batch(() => {
    data.progress.value = null;
    data.report.value = { ...answer.report, findings };
    data.reported.value = accepted;
    data.comparison.value = answer.comparison;
  });
}

/** What a check of the table in front is held against. */
export async function whatToCheck(
  work: Work,
  target: Target,
): Promise<Omit<CheckAsked, 'table' | 'corrections' | 'writing'>> {
  return {
    accepted: [...work.data.accepted.value],
    target,
    earlier: await earlierImport(work),
    today: dayOf(new Date()),
  };
}

/** Ends a check that takes too long; what was known before stays. */
export function stopChecking({ ports }: Work): void {
  ports.reader.stop();
}

function stopHere({ data }: Work): false {
  data.progress.value = null;
  data.stopped.value = 'stopped';
  return false;
}

/** Nothing is known about the table in front. */
export function forgetFindings({ data, evidence }: Work): void {
  batch(() => {
    data.progress.value = null;
    data.stopped.value = 'no';
    data.corrections.value = NO_CORRECTIONS;
    data.chosenWriting.value = null;
    data.meaning.value = null;
    data.repairs.value = [];
    data.repairsById.value = new Map();
    data.accepted.value = new Set();
    data.report.value = null;
    data.reported.value = new Set();
    data.target.value = null;
    data.comparison.value = null;
    data.earlierId.value = null;
    data.earlier.value = [];
    data.saved.value = null;
    evidence.report.value = null;
  });
}

async function earlierImport({ data, ports }: Work): Promise<KeptImport | null> {
  const entry = data.earlier.value.find(({ id }) => id === data.earlierId.value);
  if (entry === undefined) return null;
  const opening = await (await ports.vault()).opening(entry.id);
  return opening.ok ? { opening: opening.value, keptOn: dayOf(new Date(entry.keptAt)) } : null;
}

export const dayOf = (date: Date): CalendarDate => ({
  day: date.getDate(),
  month: date.getMonth() + 1,
  year: date.getFullYear(),
});
