import { batch } from '@preact/signals';
import { type FormFingerprint, formFingerprint } from '../../batch/fingerprint';
import {
  chooseForm,
  chosenGrid,
  controlsOf,
  type FormChoice,
  gridsOf,
} from '../../batch/form-choice';
import { journalKey } from '../../batch/journal';
import { nextUnsaved } from '../../batch/row-state';
import type { TabReading } from '../../batch/tab-reading';
import { language } from '../language';
import { askForm } from './ask-page';
import { matchAll, matchHeaders, matchTaken } from './match-columns';
import { matchingTools } from './matching-tools';
import { bad, type Message } from './message';
import { messageOf } from './page-faults';
import { rememberedDecisions } from './profile';
import { proposedGrid } from './propose-grid';
import { alone, type Form, stateOf, tell, type Work } from './state';

/** Reads the form of the tab in front (or of `tabId`) and matches the table's columns with it. */
export function readForm(work: Work, tabId: number | null = null): Promise<void> {
  return alone(work, 'reading', async () => {
    const tab = tabId ?? (await work.ports.tabs.inFront());
    if (tab === null) return tell(work, 'work', messageOf({ fault: 'no-grant' }));
    void matchingTools();
    const read = await askForm(work, tab);
    if (!read.ok) {
      // A page that is just being left leads to another: that one is looked at when it is there.
      const isLeft = read.fault === 'page-changed' && work.form.value?.tabId === tab;
      if (!isLeft) {
        work.form.value = null;
        work.closedSites.value = [];
      }
      return tell(work, 'work', messageOf(read));
    }
    work.gridFill.value = null;
    const chosen = work.form.value?.choice ?? null;
    await takeReading(work, tab, read.value, chosen?.by === 'person' ? chosen : null);
  });
}

/** The person says which form or grid of the page is meant; `id` null: all of its controls. */
export function chooseFormOfPage(work: Work, id: string | null): Promise<void> {
  return alone(work, 'reading', async () => {
    const form = work.form.value;
    if (form === null) return;
    const all = [...form.reading.forms, ...gridsOf(form.reading)];
    const name = all.find((one) => one.id === id)?.name ?? '';
    work.gridFill.value = null;
    await takeReading(work, form.tabId, form.reading, { id, name, by: 'person' });
  });
}

/** Makes a reading the form that is worked on, with what is remembered for it. */
export async function takeReading(
  work: Work,
  tabId: number,
  reading: TabReading,
  wished: FormChoice | null = work.form.value?.choice ?? null,
): Promise<void> {
  const table = work.table.value;
  if (table === null) return;
  work.closedSites.value = reading.closedSites;
  if (reading.controls.length === 0) {
    work.form.value = null;
    return tell(work, 'work', nothingToFill(reading));
  }
  const before = work.form.value;
  const tools = await matchingTools();
  const choice = proposedGrid(tools, table, reading, wished) ?? chooseForm(reading, wished);
  const grid = chosenGrid(reading, choice);
  const controls = controlsOf(reading, choice);
  const fingerprint = formFingerprint(reading.url, controls);
  const read = { fingerprint, controls, tools };
  const { decisions, profile, refusal } = await rememberedDecisions(work, read);
  await work.data.derivable.value;
  const derived = work.derived.value;
  const question = { table, derived, controls, decisions, language: language.value };
  const matched = grid
    ? { matches: matchHeaders(tools, table, grid), rivals: [] }
    : work.matchMemory.recall(question, () => {
        const matches = matchAll(tools, question);
        return { matches, rivals: matchTaken(tools, question, matches) };
      });
  const form: Form = { tabId, reading, choice, grid, ...read, profile, ...matched };
  const isNewSystem = before?.fingerprint.origin !== fingerprint.origin;
  const remembered = isNewSystem ? await rememberedRows(work, fingerprint) : null;
  batch(() => {
    work.form.value = form;
    work.decisions.value = decisions;
    const isNewForm = before?.fingerprint.labels !== fingerprint.labels;
    tell(work, 'work', isNewForm ? refusal : null);
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

/** The fields may all stand in a frame of another site: then that is the reason. */
function nothingToFill({ signs, closedSites }: TabReading): Message {
  const what = signs.signIn ? 'panel.page.sign-in' : 'panel.page.no-fields';
  const sites = closedSites.join(', ');
  const why = sites === '' ? undefined : { key: 'panel.form.closed' as const, params: { sites } };
  return bad({ key: what }, { key: `${what}-next` }, why);
}

async function rememberedRows({ original, ports }: Work, { origin }: FormFingerprint) {
  const contents = original.value?.fingerprint.contents ?? '';
  return (await ports.keep.rows(journalKey(origin, contents))) ?? {};
}
