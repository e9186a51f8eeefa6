import { batch } from '@preact/signals';
import type { Finding, MeaningCorrections, Repair } from '../../../shared/records/types';
import type { CalendarDate } from '../../../shared/vietnamese';
import type { CheckAsked, KeptImport } from '../reader/calls';
import { askOfTable } from './ask-of-table';
import type { Work } from './state';

const recordTools = () => import('./record-tools');

export const NO_CORRECTIONS: MeaningCorrections = { fields: {} };

/** What the columns of the table in front are, what can be repaired, then what is wrong. */
export async function inspect(work: Work): Promise<void> {
  const understood = understandColumns(work);
  work.data.derivable.value = understood;
  if (await understood) await check(work);
}

/** True when the table is still the one in front and its columns are understood. */
async function understandColumns(work: Work): Promise<boolean> {
  const { data, ports } = work;
  const own = work.original.value;
  if (own === null) return false;
  data.stopped.value = 'no';
  const { headers, contents } = own.fingerprint;
  const repairs: Repair[] = [];
  data.progress.value = { stage: 'understanding', done: 0, of: null };
  const [tools, accepted, corrections] = await Promise.all([
    recordTools(),
    ports.keep.accepted(contents),
    ports.keep.corrections(headers),
  ]);
  if (work.original.value !== own) return false;
  data.corrections.value = corrections ?? NO_CORRECTIONS;
  const answer = await askOfTable(
    work,
    'understand',
    {},
    {
      progress: (progress) => {
        data.progress.value = progress;
      },
      piece: (some) => repairs.push(...some),
    },
  );
  if (work.original.value !== own) return false;
  if (answer === 'stopped') {
    stopHere(work);
    return false;
  }
  batch(() => {
    data.tools.value = tools;
    data.meaning.value = answer.meaning;
    data.repairs.value = repairs;
    data.accepted.value = stillProposed(accepted ?? [], repairs);
  });
  return true;
}

function stillProposed(ids: readonly string[], repairs: readonly Repair[]): ReadonlySet<string> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return wanted;
  return new Set(repairs.flatMap(({ id }) => (wanted.has(id) ? [id] : [])));
}

/** What is wrong with the table in front, with the accepted repairs, for the chosen target. */
export async function check(work: Work): Promise<void> {
  const { data } = work;
  const own = work.original.value;
  if (own === null || data.meaning.value === null) return;
  data.stopped.value = 'no';
  data.progress.value = { stage: 'checking', done: 0, of: null };
  const accepted = data.accepted.value;
  const findings: Finding[] = [];
  const answer = await askOfTable(work, 'check', await whatToCheck(work), {
    progress: (progress) => {
      data.progress.value = progress;
    },
    piece: (some) => findings.push(...some),
  });
  if (work.original.value !== own) return;
  if (answer === 'stopped') return stopHere(work);
  batch(() => {
    data.progress.value = null;
    data.report.value = { ...answer.report, findings };
    data.reported.value = accepted;
    data.target.value = answer.target;
    data.comparison.value = answer.comparison;
  });
}

/** What a check of the table in front is held against. */
export async function whatToCheck(work: Work): Promise<Omit<CheckAsked, 'table' | 'corrections'>> {
  return {
    accepted: [...work.data.accepted.value],
    target: fittingTarget(work),
    earlier: await earlierImport(work),
    today: dayOf(new Date()),
  };
}

/** Ends a check that takes too long; what was known before stays. */
export function stopChecking({ ports }: Work): void {
  ports.reader.stop();
}

function stopHere({ data }: Work): void {
  data.progress.value = null;
  data.stopped.value = 'stopped';
}

/** Nothing is known about the table in front. */
export function forgetFindings({ data }: Work): void {
  batch(() => {
    data.progress.value = null;
    data.stopped.value = 'no';
    data.corrections.value = NO_CORRECTIONS;
    data.meaning.value = null;
    data.repairs.value = [];
    data.accepted.value = new Set();
    data.report.value = null;
    data.reported.value = new Set();
    data.target.value = null;
    data.comparison.value = null;
    data.earlierId.value = null;
    data.earlier.value = [];
    data.saved.value = null;
  });
}

/** A loaded target is for one kind of record. */
function fittingTarget({ data }: Work): CheckAsked['target'] {
  const own = data.ownTarget.value;
  return own !== null && own.kind === data.meaning.value?.kind ? own : null;
}

async function earlierImport({ data, ports }: Work): Promise<KeptImport | null> {
  const id = data.earlierId.value;
  if (id === null) return null;
  const vault = await ports.vault();
  const read = await vault.get(id);
  if (!read.ok) return null;
  const { content, entry } = read.value;
  return { content, keptOn: dayOf(new Date(entry.keptAt)) };
}

export const dayOf = (date: Date): CalendarDate => ({
  day: date.getDate(),
  month: date.getMonth() + 1,
  year: date.getFullYear(),
});
