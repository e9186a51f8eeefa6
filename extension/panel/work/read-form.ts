import { batch } from '@preact/signals';
import type { Control, Corrections } from '../../../shared/matching/types';
import { type FormFingerprint, formFingerprint } from '../../batch/fingerprint';
import { journalKey } from '../../batch/journal';
import { nextUnsaved } from '../../batch/row-state';
import type { PageReading } from '../../page/protocol';
import type { FormFrame, FrameReply, PageAnswer } from '../host/ports';
import { matchAll } from './match-columns';
import { bad } from './message';
import { messageOf } from './page-faults';
import { alone, type Form, stateOf, tell, type Work } from './state';

const matchingTools = () => import('../../../shared/matching');

/** Reads the form of the tab in front (or of `tabId`) and matches the table's columns with it. */
export function readForm(work: Work, tabId: number | null = null): Promise<void> {
  return alone(work, 'reading', async () => {
    const tab = tabId ?? (await work.ports.tabs.inFront());
    if (tab === null) return tell(work, 'work', messageOf({ fault: 'no-grant' }));
    const read = await askForm(work, tab);
    if (!read.ok) {
      work.form.value = null;
      return tell(work, 'work', messageOf(read));
    }
    await takeReading(work, read.value);
  });
}

export interface FrameReading extends Pick<FrameReply, 'arrival'> {
  frame: FormFrame;
  reading: PageReading;
}

/** Reads all frames of a tab: the one with the most fields is the form's. */
export async function askForm(work: Work, tabId: number): Promise<PageAnswer<FrameReading>> {
  const answer = await work.ports.page.askAll(tabId, { do: 'read' });
  if (!answer.ok) return answer;
  const readings = answer.value.flatMap(({ frameId, arrival, reply }) =>
    reply.ok && 'reading' in reply
      ? [{ frame: { tabId, frameId }, arrival, reading: reply.reading }]
      : [],
  );
  const [fullest] = readings.sort(
    (one, other) => other.reading.controls.length - one.reading.controls.length,
  );
  if (fullest === undefined) return { ok: false, fault: 'page-changed' };
  const all = readings.map(({ reading }) => reading.signs);
  const signs = {
    signIn: all.some(({ signIn }) => signIn),
    errors: [...new Set(all.flatMap(({ errors }) => errors))],
    confirmations: [...new Set(all.flatMap(({ confirmations }) => confirmations))],
  };
  return { ok: true, value: { ...fullest, reading: { ...fullest.reading, signs } } };
}

/** Makes a reading the form that is worked on, with what is remembered for it. */
export async function takeReading(work: Work, { frame, reading }: FrameReading): Promise<void> {
  const table = work.table.value;
  if (table === null) return;
  if (reading.controls.length === 0) {
    work.form.value = null;
    const what = reading.signs.signIn ? 'panel.page.sign-in' : 'panel.page.no-fields';
    return tell(work, 'work', bad({ key: what }, { key: `${what}-next` }));
  }
  const before = work.form.value;
  const fingerprint = formFingerprint(reading.url, reading.controls);
  const decisions = await decisionsFor(work, fingerprint, reading.controls);
  const tools = await matchingTools();
  await work.data.derivable.value;
  const matches = matchAll(tools, table, work.derived.value, reading.controls, decisions);
  const form: Form = { frame, reading, fingerprint, matches, tools };
  const isNewSystem = before?.fingerprint.origin !== fingerprint.origin;
  const remembered = isNewSystem ? await rememberedRows(work, fingerprint) : null;
  batch(() => {
    work.form.value = form;
    work.decisions.value = decisions;
    tell(work, 'work', null);
    if (remembered === null) return;
    work.states.value = { ...remembered, ...work.states.value };
    const { rows } = table;
    const here = stateOf(work.states.value, work.row.value);
    if (here.name !== 'saved' || work.current.value !== null) return;
    const next = nextUnsaved(
      (index) => stateOf(work.states.value, rows[index] ?? null),
      rows.length,
      work.rowIndex.value,
    );
    if (next !== null) work.rowIndex.value = next;
  });
}

/** What the person decided for this form before; inside one system also on its sister pages. */
async function decisionsFor(
  work: Work,
  fingerprint: FormFingerprint,
  controls: readonly Control[],
): Promise<Corrections> {
  const remembered = await work.ports.keep.decisions(fingerprint);
  if (remembered !== null) return remembered;
  if (work.form.value?.fingerprint.origin !== fingerprint.origin) return {};
  const here = new Set(controls.map(({ selector }) => selector));
  return Object.fromEntries(
    Object.entries(work.decisions.value).filter(([selector]) => here.has(selector)),
  );
}

async function rememberedRows({ original, ports }: Work, { origin }: FormFingerprint) {
  const contents = original.value?.fingerprint.contents ?? '';
  return (await ports.keep.rows(journalKey(origin, contents))) ?? {};
}
