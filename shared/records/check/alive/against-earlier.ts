import { compareImports } from '../../earlier';
import type { Check } from '../fault';

/** What is new, different or gone since an earlier import of the same file. */
export const checkAgainstEarlier: Check = function* (records) {
  const { earlier } = records.context;
  if (!earlier) return;
  const date = earlier.importedOn;
  const { added, removed, changed } = compareImports(earlier, records.view);
  const name = records.has('full_name') ? 'full_name' : (records.view.fields[0] ?? '');
  for (const record of added) {
    yield { code: 'record-added', record, field: name, params: { date } };
  }
  for (const { record, fields } of changed) {
    for (const field of fields) {
      yield { code: 'record-changed', record, field, params: { date } };
    }
  }
  for (const { row } of removed) {
    yield { code: 'record-removed', record: null, field: name, params: { date, row } };
  }
};
