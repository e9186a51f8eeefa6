import { batch } from '@preact/signals';
import type { Control } from '../../../shared/matching/types';
import { type Fill, filledState, NO_TRAIL, pathOf } from '../../batch/evidence';
import { isSameForm } from '../../batch/find-again';
import { placesOf } from '../../batch/frame-address';
import {
  backTo,
  type FieldWithValue,
  fieldsToWrite,
  holdsAnotherRecord,
  type PlannedField,
} from '../../batch/plan';
import type { RowState } from '../../batch/row-state';
import { documentsOf, type TabReading } from '../../batch/tab-reading';
import type { FieldToWrite } from '../../page/protocol';
import type { CurrentFill } from '../host/kept';
import type { PageAnswer } from '../host/ports';
import { askFields, askForm, type FieldsReport } from './ask-page';
import { bad } from './message';
import { awayFromForm, messageOf } from './page-faults';
import { takeReading } from './read-form';
import { setRowState } from './remember';
import { alone, type Form, tell, type Work } from './state';
import { undone } from './undone';

/** The longest a page is waited for while it loads dependent lists. */
const WRITE_TIMEOUT_MS = 20_000;

/** Writes the row in front into the form and reads every field back. */
export function fillRow(work: Work): Promise<void> {
  return alone(work, 'filling', async () => {
    const form = await freshForm(work);
    const row = work.row.value;
    if (form === null || row === null || recordOfAnotherRow(work) !== null) return;
    const { plan } = work;
    const fields = fieldsToWrite(plan.value);
    const overRecord = holdsAnotherRecord(plan.value);
    const wanted = fields.map(({ content }) => content.field);
    const written = await write(work, form, wanted);
    if (!written.ok) {
      if (written.fault === 'tab-closed' || written.fault === 'page-changed') {
        const why = written.fault === 'tab-closed' ? 'tab-closed' : 'page-left';
        setRowState(work, row.number, { name: 'unknown', why });
      }
      return tell(work, 'work', messageOf(written));
    }
    const fill = fillOf(form, fields, written.value, overRecord);
    take(work, {
      row: row.number,
      written: fields.map(({ control, content }) => ({
        selector: control.selector,
        label: control.label,
        section: control.section,
        kind: control.kind,
        field: content.field,
      })),
      leftOut: plan.value.filter((field) => isLeftOut(field)).length,
      fill,
      trail: NO_TRAIL,
      outcomes: written.value.outcomes,
      back: fields.flatMap(({ control }) => backTo(control, form.tools) ?? []),
    });
  });
}

/** Puts back what stood in the form before it was filled. */
export function undoFill(work: Work): Promise<void> {
  return alone(work, 'undoing', async () => {
    const { current, form } = work;
    if (current.value === null || form.value === null) return;
    const { back, written, row } = current.value;
    const answer = await write(work, form.value, back);
    if (!answer.ok) return tell(work, 'work', messageOf(answer));
    const asBefore = answer.value.outcomes.filter(({ state }) => state === 'right');
    const left = written.filter(
      ({ selector }) => !asBefore.some((outcome) => outcome.selector === selector),
    );
    current.value = null;
    setRowState(work, row, { name: 'waiting' });
    await freshForm(work);
    const labels = left.map(({ label }) => label);
    tell(work, 'work', undone(asBefore.length, written.length, labels));
  });
}

/** Asks the page to end a running write; what was written stays and is read back. */
export async function stopFilling(work: Work): Promise<void> {
  const { form, ports } = work;
  if (form.value === null) return;
  const { tabId, reading } = form.value;
  await Promise.all(
    reading.frames.map(({ frameId }) => ports.page.ask({ tabId, frameId }, { do: 'stop' })),
  );
}

/** The row whose saved record is the page in front, when it is not the row that would be filled. */
export function recordOfAnotherRow({ form, savedAt, row }: Work): number | null {
  const address = form.value?.reading.url;
  const owner = address === undefined ? undefined : savedAt.value[pathOf(address)];
  return owner === undefined || owner === row.value?.number ? null : owner;
}

/** The form as it stands at this moment; null (with a message) when it can no longer be read. */
async function freshForm(work: Work): Promise<Form | null> {
  const { form } = work;
  if (form.value === null) return null;
  const { tabId, reading: before, controls } = form.value;
  const read = await askForm(work, tabId);
  if (!read.ok) {
    if (read.fault === 'tab-closed') form.value = null;
    tell(work, 'work', messageOf(read));
    return null;
  }
  if (!isSameForm(controls, read.value.controls)) {
    tell(work, 'work', awayFromForm());
    return null;
  }
  await takeReading(work, tabId, read.value);
  if (form.value === null) return null;
  if (!isSameForm(controls, form.value.controls)) return notWritten(work, 'panel.page.other-form');
  if (lostFrame(controls, form.value.controls)) return notWritten(work, 'panel.page.frame-left');
  return isUnseenRecord(work, before, read.value)
    ? notWritten(work, 'panel.page.moved')
    : form.value;
}

function notWritten(work: Work, key: `panel.page.${'moved' | 'other-form' | 'frame-left'}`): null {
  tell(work, 'work', bad({ key }, { key: 'panel.page.moved-next' }));
  return null;
}

/** A frame that held fields of the form went away since the person last looked. */
function lostFrame(before: readonly Control[], now: readonly Control[]): boolean {
  const [had, has] = [before, now].map((all) => placesOf(all.map(({ selector }) => selector)));
  return had?.some((place) => !has?.includes(place)) ?? false;
}

/** The page went to another address since the person last looked, and a record stands there. */
function isUnseenRecord({ plan }: Work, before: TabReading, now: TabReading): boolean {
  return pathOf(before.url) !== pathOf(now.url) && holdsAnotherRecord(plan.value);
}

const write = (
  work: Work,
  { tabId, reading: { frames } }: Form,
  fields: FieldToWrite[],
): Promise<PageAnswer<FieldsReport>> =>
  askFields(work, { tabId, frames }, { do: 'write', fields, timeoutMs: WRITE_TIMEOUT_MS });

function fillOf(
  form: Form,
  fields: readonly FieldWithValue[],
  report: FieldsReport,
  overRecord: Fill['overRecord'],
): Fill {
  const written = fields.map(({ control }) => control.selector);
  const count = (wanted: string) => report.outcomes.filter(({ state }) => state === wanted).length;
  return {
    documentId: documentsOf(report.frames, written),
    address: form.reading.url,
    overRecord,
    signs: report.signs,
    right: count('right'),
    different: count('different'),
    unwritten: count('unwritten'),
  };
}

/** It has a column, but its value could not be turned into something the control takes. */
const isLeftOut = ({ content }: PlannedField) => content.kind === 'refused';

function take(work: Work, filled: CurrentFill): void {
  const state: RowState = filledState(filled.fill);
  batch(() => {
    work.current.value = filled;
    tell(work, 'work', null);
    setRowState(work, filled.row, state);
  });
}
