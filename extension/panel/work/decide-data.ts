import { batch } from '@preact/signals';
import type { RecordKind } from '../../../shared/records/field-labels';
import type { Writing } from '../../../shared/records/targets';
import type { FieldKey, MeaningCorrections, Repair } from '../../../shared/records/types';
import { check, inspect } from './inspect';
import { propose } from './propose';
import { sayUnlessKept } from './say-kept';
import { acceptedKey, type OpenTable } from './source';
import type { Work } from './state';

/** The person says what a column is (null: none of the known fields); this shape of file remembers. */
export async function chooseField(
  work: Work,
  columnId: string,
  field: FieldKey | null,
): Promise<void> {
  const own = work.original.value;
  const key = own && work.data.tools.value?.correctionKeys(own.table).get(columnId);
  if (!key) return;
  const { corrections } = work.data;
  await correct(work, {
    ...corrections.value,
    fields: { ...corrections.value.fields, [key]: field },
  });
}

/** The person says whose records these are; what she said of columns held for the other kind. */
export async function chooseKind(work: Work, kind: RecordKind): Promise<void> {
  await correct(work, { kind, fields: {} });
}

async function correct(work: Work, corrections: MeaningCorrections): Promise<void> {
  const own = work.original.value;
  if (own === null) return;
  // The next correction may come before this one is kept: it stands on this one.
  work.data.corrections.value = corrections;
  const kept = await work.ports.keep.keepCorrections(own.fingerprint.headers, corrections);
  sayUnlessKept(work, 'source', kept);
  await inspect(work);
}

/** Accepts or takes back repairs; nothing else changes a value. */
export async function acceptRepairs(
  work: Work,
  repairs: readonly Repair[],
  decision: 'accept' | 'take-back',
): Promise<void> {
  const { accepted } = work.data;
  const next = new Set(accepted.value);
  for (const { id } of repairs) {
    if (decision === 'accept') next.add(id);
    else next.delete(id);
  }
  await acceptOnly(work, next);
}

/** These repairs are the accepted ones from now on. */
export async function acceptOnly(work: Work, ids: ReadonlySet<string>): Promise<void> {
  const { accepted, writing } = work.data;
  const own = work.original.value;
  const way = writing.value;
  accepted.value = ids;
  if (own === null) return;
  // What was decided is seen before it is written down.
  await new Promise((resume) => setTimeout(resume));
  await keepAccepted(work, own, way, ids);
}

/**
 * Writes names or entries of code lists another way, and remembers that for the target. Accepted
 * repairs stay only where they come out as they were accepted. A choice that comes before the one
 * before it has taken effect stands on that one and takes its place.
 */
export async function chooseWriting(work: Work, choice: Partial<Writing>): Promise<void> {
  const { data, ports } = work;
  const [own, target] = [work.original.value, data.target.value];
  if (own === null || target === null) return;
  const writing = { ...(data.chosenWriting.value ?? data.writing.value), ...choice };
  const isChosen = () => data.chosenWriting.value === writing;
  data.chosenWriting.value = writing;
  try {
    sayUnlessKept(work, 'source', await ports.keep.keepWriting(target.id, writing));
    const proposed = isChosen() ? await propose(work, writing) : 'stopped';
    if (!isChosen()) return;
    data.progress.value = null;
    if (proposed === 'stopped') return;
    const stillAccepted = acceptedIn(work, proposed.repairs);
    batch(() => {
      data.writing.value = writing;
      data.repairs.value = proposed.repairs;
      data.repairsById.value = proposed.byId;
      data.accepted.value = stillAccepted;
    });
    await keepAccepted(work, own, writing, stillAccepted);
  } finally {
    if (isChosen()) data.chosenWriting.value = null;
  }
}

/** Those of `repairs` that were accepted as they come out now. */
function acceptedIn({ data }: Work, repairs: readonly Repair[]): ReadonlySet<string> {
  const [before, accepted] = [data.repairsById.value, data.accepted.value];
  const same = repairs.filter(
    ({ id, after }) => accepted.has(id) && before.get(id)?.after === after,
  );
  return new Set(same.map(({ id }) => id));
}

async function keepAccepted(
  work: Work,
  { fingerprint }: OpenTable,
  writing: Writing,
  ids: ReadonlySet<string>,
): Promise<void> {
  const key = acceptedKey(fingerprint, writing);
  sayUnlessKept(work, 'source', await work.ports.keep.keepAccepted(key, ids));
}

/** Checks again when repairs were accepted or taken back since the report was made. */
export async function checkAfterRepairs(work: Work): Promise<void> {
  const { accepted, reported, report } = work.data;
  if (report.value !== null && accepted.value !== reported.value) await check(work);
}
