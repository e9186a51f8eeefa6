import { batch } from '@preact/signals';
import { type ComparedField, judge, type Look, pathOf } from '../../batch/evidence';
import { findAgain } from '../../batch/find-again';
import { documentsOf, type TabFrame, type TabReading } from '../../batch/tab-reading';
import type { FieldOutcome } from '../../page/protocol';
import type { CurrentFill } from '../host/kept';
import type { PageAnswer } from '../host/ports';
import { askFields, askForm } from './ask-page';
import type { Message } from './message';
import { messageOf } from './page-faults';
import { takeReading } from './read-form';
import { setRowState } from './remember';
import { alone, tell, type Work } from './state';

/** Looks at the page after the person's Save and says what it proves about the filled row. */
export function verifyRow(work: Work): Promise<void> {
  return alone(work, 'verifying', async () => {
    const { current, form } = work;
    const tabId = form.value?.tabId ?? (await work.ports.tabs.inFront());
    if (current.value === null || tabId === null) return;
    const seen = await lookUntilWhole(work, tabId, current.value);
    if (!seen.ok) return tell(work, 'work', messageOf(seen));
    await conclude(work, current.value, seen.value);
  });
}

interface Seen {
  tabId: number;
  reading: TabReading;
  look: Look;
  outcomes: FieldOutcome[];
}

type SeenAnswer = PageAnswer<Seen>;

/** The first pause between two looks; each is twice as long as the one before, up to the longest. */
const FIRST_PAUSE_MS = 30;
const LONGEST_PAUSE_MS = 250;
/** A page without the form is most often just another page. */
const OTHER_PAGE_SHARE = 0.25;

/**
 * Pages put their record together after they have loaded (dependent lists, data by script). A look
 * that shows neither an answer nor the whole record is repeated for a while before it counts.
 */
async function lookUntilWhole(work: Work, tabId: number, filled: CurrentFill): Promise<SeenAnswer> {
  const began = Date.now();
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    const seen = await lookOnce(work, tabId, filled);
    const isFormThere = !seen.ok || seen.value.look.fields !== null;
    const patienceMs = work.ports.patienceMs * (isFormThere ? 1 : OTHER_PAGE_SHARE);
    const isSettled = seen.ok ? isWhole(filled, seen.value.look) : seen.fault !== 'page-changed';
    if (isSettled || Date.now() - began >= patienceMs) return seen;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}

function isWhole(filled: CurrentFill, { documentId, signs, fields }: Look): boolean {
  if (documentId === filled.fill.documentId) return true;
  if (signs.signIn || signs.errors.length > 0) return true;
  return fields?.every(({ right, now }) => right || now !== '') ?? false;
}

async function lookOnce(work: Work, tabId: number, filled: CurrentFill): Promise<SeenAnswer> {
  const read = await askForm(work, tabId);
  if (!read.ok) return read;
  const reading = read.value;
  const found = findAgain(filled.written, reading.controls);
  const fields = found.flatMap(({ field }) => field ?? []);
  const written = filled.written.map(({ selector }) => selector);
  const look: Look = {
    documentId: documentsOf(reading.frames, written),
    address: reading.url,
    arrival: reading.arrival,
    signs: reading.signs,
    fields: null,
  };
  if (fields.length === 0) return { ok: true, value: { tabId, reading, look, outcomes: [] } };
  const asked = found.map((one, index) => one.field ?? originalField(filled, index));
  const { frames } = reading;
  const answer = await askFields(work, { tabId, frames }, { do: 'compare', fields: asked });
  if (!answer.ok) return answer;
  const { outcomes } = answer.value;
  if (answer.value.frames.some((one) => !isStillThere(one, frames))) {
    return { ok: false, fault: 'page-changed' };
  }
  const compared = outcomes.map((outcome, index): ComparedField => {
    const label = found[index]?.label ?? outcome.selector;
    const wanted = asked[index]?.shown ?? '';
    return { label, wanted, now: outcome.now, right: outcome.state === 'right' };
  });
  return { ok: true, value: { tabId, reading, look: { ...look, fields: compared }, outcomes } };
}

const isStillThere = (
  { place, documentId }: Pick<TabFrame, 'place' | 'documentId'>,
  frames: readonly TabFrame[],
) => frames.some((one) => one.place === place && one.documentId === documentId);

/** A field that is shown but no longer a control (read-only in a record) still has its selector. */
const originalField = ({ written }: CurrentFill, index: number) =>
  written[index]?.field ?? { selector: '', value: '', shown: '', lateText: null };

async function conclude(work: Work, filled: CurrentFill, seen: Seen): Promise<void> {
  const { trail, state } = judge(filled.fill, filled.trail, seen.look);
  const isNewDocument = seen.look.documentId !== filled.fill.documentId;
  if (isNewDocument && seen.look.fields !== null) {
    await takeReading(work, seen.tabId, seen.reading);
  }
  batch(() => {
    const outcomes = seen.outcomes.length > 0 ? seen.outcomes : filled.outcomes;
    work.current.value = { ...filled, trail, outcomes };
    tell(work, 'work', state.name === 'filled' ? noAnswerYet() : null);
    const place = pathOf(seen.look.address);
    const isOwnPlace = filled.fill.overRecord || place !== pathOf(filled.fill.address);
    if (state.name === 'saved' && isOwnPlace) {
      work.savedAt.value = { ...work.savedAt.value, [place]: filled.row };
    }
    setRowState(work, filled.row, state);
  });
}

const noAnswerYet = (): Message => ({
  meaning: 'wait',
  what: { key: 'panel.verify.no-answer' },
  next: { key: 'panel.verify.no-answer-next' },
});
