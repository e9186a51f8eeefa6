import * as z from 'zod/mini';
import { done, failed, type Outcome } from '../../outcome';
import { type CalendarDate, formatDate } from '../../vietnamese';
import type { RecordView } from '../types';

const schema = z.strictObject({
  version: z.literal(1),
  kind: z.enum(['student', 'staff', 'unit']),
  /** dd/mm/yyyy. */
  importedOn: z.string(),
  fields: z.array(z.string()),
  /** Row number in the sheet of then, and the texts in the order of `fields`. */
  records: z.array(z.strictObject({ row: z.number(), texts: z.array(z.string()) })),
});

/**
 * What the records of an import were: plain data that survives JSON. It holds personal data and is
 * only ever kept encrypted on the device.
 */
export type EarlierImport = z.infer<typeof schema>;

/** The records of a table as they are today, to compare a later import with. */
export function rememberImport(view: RecordView, today: CalendarDate): EarlierImport {
  const fields = [...view.fields];
  return {
    version: 1,
    kind: view.kind,
    importedOn: formatDate(today),
    fields,
    records: Array.from({ length: view.rowCount }, (_, record) => ({
      row: view.rowNumber(record),
      texts: fields.map((field) => view.text(record, field)),
    })),
  };
}

/** An earlier import as it comes out of storage. */
export function readEarlierImport(json: unknown): Outcome<EarlierImport> {
  const parsed = schema.safeParse(json);
  return parsed.success ? done(parsed.data) : failed({ code: 'check.earlier.unreadable' });
}
