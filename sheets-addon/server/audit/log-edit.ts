import { formatDateTime, vietnamTime } from '../../../shared/movement';
import type { Outcome } from '../../../shared/outcome';
import { done, failed } from '../../../shared/outcome';
import { LOG_COLUMN } from '../../layout/score-book/codes';
import { type LogLine, logCells } from '../../layout/score-book/log-sheet';
import { rowsBelow } from '../../layout/wanted';
import { codedSheet, columnOf } from '../../reading/coded-sheet';
import { underDocumentLock } from '../google/document-lock';
import { writeBook } from '../google/workbook';
import { type AuditNote, keepAuditNote, readAuditNote } from './audit-note';
import { readEditEvent } from './edit-event';
import { editLines, sheetById } from './edit-lines';
import { removeTriggers } from './edit-triggers';
import { headOf } from './sheet-values';
import { withoutTold } from './told-lately';

/** A trigger has time: a command that is running is waited for. */
const PATIENCE_MS = 30_000;

/**
 * Runs after every edit of the workbook and adds to «Nhật ký» who changed which score, from what to
 * what. One write; nobody is there to be told of a failure, so it is only noted: the comparison with
 * the last snapshot tells later what is missing here.
 */
export function logEdit(event: unknown): void {
  const edit = readEditEvent(event);
  const note = edit === null ? null : readAuditNote();
  if (edit === null) return;
  if (note?.triggerUid !== edit.triggerUid) {
    // Somebody else records by now, or nobody: two triggers would tell everything twice.
    removeTriggers((uid) => uid === edit.triggerUid);
    return;
  }
  try {
    const lines = editLines(edit, note);
    if (lines.length > 0 && !append(lines, note).ok) noteMissed(note);
  } catch (error) {
    console.error(String(error));
    noteMissed(note);
  }
}

const append = (lines: readonly LogLine[], note: AuditNote): Outcome<null> =>
  underDocumentLock(() => {
    const untold = withoutTold(lines);
    if (untold.length === 0) return done(null);
    const log = sheetById(note.log);
    const sheet = log === null ? null : codedSheet(headOf(log));
    if (sheet === null) return failed({ code: 'lead.audit.no-log' });
    const columns = Object.values(LOG_COLUMN).map((code) => columnOf(sheet, code) ?? undefined);
    return writeBook(rowsBelow({ sheetId: note.log, columns }, untold.map(logCells)));
  }, PATIENCE_MS);

function noteMissed(note: AuditNote): void {
  keepAuditNote({ ...note, missed: formatDateTime(vietnamTime(Date.now())) });
}
