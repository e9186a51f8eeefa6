import { formatDateTime } from '../../../shared/movement';
import { done, failed, type Outcome } from '../../../shared/outcome';
import { say } from '../../../shared/words';
import { findOwnSheet } from '../../layout/own-sheets';
import { ROLE } from '../../layout/score-book/codes';
import { logCells, logWanted } from '../../layout/score-book/log-sheet';
import { appendRows } from '../../layout/wanted';
import type { Answers, Payload } from '../../protocol';
import { logLine } from '../../reading';
import { dropAuditNote, keepAuditNote, readAuditNote } from '../audit/audit-note';
import { stateOf } from '../audit/audit-state';
import { removeTriggers, renewTrigger } from '../audit/edit-triggers';
import { withDocumentLock } from '../google/document-lock';
import { whoActs } from '../google/who';
import { writeBook } from '../google/workbook';
import { type OpenBook, openBook } from '../score-book/open-book';
import { savingOf } from '../score-book/saving';

/**
 * «Ghi ai sửa điểm nào, lúc nào»: on makes an edit trigger with the person's rights, off removes it.
 * What is on stays on however often it is asked for; that of another person is left to her, unless
 * this one takes over. Both leave a line in the log, so nobody can who may not write there.
 */
export function setAudit({ to }: Payload<'setAudit'>): Outcome<Answers['setAudit']> {
  return withDocumentLock<Answers['setAudit']>(() => {
    const note = readAuditNote();
    const state = note === null ? ({ is: 'off' } as const) : stateOf(note);
    if (to === 'off') return turnedOff(state);
    const isWanted = state.is === 'on' && (state.by === 'me' || to === 'on');
    return isWanted ? done(state) : turnedOn();
  });
}

function turnedOn(): Outcome<Answers['setAudit']> {
  const open = openBook();
  if (!open.ok) return open;
  const { there, read } = open.value;
  const log = findOwnSheet(there, ROLE.log(read.template))?.properties?.sheetId;
  if (typeof log !== 'number') return failed({ code: 'lead.audit.no-log' });
  const made = newTrigger();
  if (!made.ok) return made;
  const noted = noteInLog(open.value, 'on');
  if (!noted.ok) {
    removeTriggers((uid) => uid === made.value);
    return noted;
  }
  const { now } = savingOf(open.value).book;
  const note = {
    triggerUid: made.value,
    who: whoActs(),
    since: formatDateTime(now),
    log,
    snapshot: findOwnSheet(there, ROLE.snapshot(read.template))?.properties?.sheetId ?? null,
    missed: null,
  };
  keepAuditNote(note);
  const { who, since, missed } = note;
  return done({ is: 'on', by: 'me', who, since, missed });
}

/** Google refuses a person's twenty-first trigger, and one who did not grant the permission. */
function newTrigger(): Outcome<string> {
  try {
    return done(renewTrigger());
  } catch (error) {
    return failed({ code: 'lead.audit.no-trigger', params: { why: String(error) } });
  }
}

function turnedOff(state: Answers['setAudit']): Outcome<Answers['setAudit']> {
  if (state.is === 'off') {
    dropAuditNote();
    return done(state);
  }
  if (state.by === 'other') {
    return failed({ code: 'lead.audit.not-yours', params: { who: state.who } });
  }
  const open = openBook();
  const noted = open.ok ? noteInLog(open.value, 'off') : open;
  if (!noted.ok) return noted;
  dropAuditNote();
  removeTriggers(() => true);
  return done({ is: 'off' });
}

function noteInLog(open: OpenBook, after: 'on' | 'off'): Outcome<null> {
  const { book } = savingOf(open);
  const line = logLine(
    { time: book.now, who: whoActs(), origin: 'command' },
    {
      subject: '',
      criterion: '',
      field: say('lead.log.audit'),
      before: '',
      after: say(`lead.log.audit.${after}`),
    },
  );
  return writeBook(appendRows(open.there, logWanted(book), [logCells(line)]));
}
