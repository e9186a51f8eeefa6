import * as z from 'zod';

/**
 * What is kept with the workbook, for everybody, while edits are recorded. Google shows nobody the
 * triggers of another person, so the note says whose trigger it is that records.
 */
const auditNote = z.lazy(() =>
  z.object({
    triggerUid: z.string().min(1),
    /** E-mail of who turned it on; '' where Google did not tell. */
    who: z.string(),
    /** "14:05, 30/10/2026". */
    since: z.string(),
    /** Ids of the sheets «Nhật ký» and, once there is one, of the snapshot. */
    log: z.int(),
    snapshot: z.int().nullable(),
    /** When an edit could not be recorded the last time; null while all were. */
    missed: z.string().nullable(),
  }),
);
export type AuditNote = z.infer<typeof auditNote>;

const KEY = 'audit';
const properties = () => PropertiesService.getDocumentProperties();

/** Null while edits are not recorded. */
export function readAuditNote(): AuditNote | null {
  const text = properties().getProperty(KEY);
  return text === null ? null : (auditNote.safeParse(JSON.parse(text)).data ?? null);
}

export function keepAuditNote(note: AuditNote): void {
  properties().setProperty(KEY, JSON.stringify(note));
}

export function dropAuditNote(): void {
  properties().deleteProperty(KEY);
}
