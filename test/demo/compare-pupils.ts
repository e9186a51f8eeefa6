import { FIELDS, type PupilRecord } from '../stand-ins/sector-database';

/** A field in which the database is not as the workbook has it. */
export interface PupilDifference {
  pupil: string;
  field: string;
  wanted: string;
  stored: string;
}

/** Every difference between what should be stored and what is; a missing or extra record counts whole. */
export function comparePupils(
  wanted: readonly PupilRecord[],
  stored: readonly PupilRecord[],
): PupilDifference[] {
  const byId = new Map(stored.map((record) => [record.national_id, record]));
  const extra = stored.length - byId.size;
  const differences = wanted.flatMap((record): PupilDifference[] => {
    const found = byId.get(record.national_id);
    byId.delete(record.national_id);
    const pupil = record.full_name;
    if (!found) return [{ pupil, field: '(hồ sơ)', wanted: 'có', stored: 'không có' }];
    return FIELDS.filter(({ key }) => record[key] !== found[key]).map(({ key, label }) => ({
      pupil,
      field: label,
      wanted: record[key],
      stored: found[key],
    }));
  });
  const unexpected = [...byId.values()].map(({ full_name }) => full_name);
  for (let index = 0; index < extra; index += 1) unexpected.push('(trùng số định danh)');
  return differences.concat(
    unexpected.map((pupil) => ({ pupil, field: '(hồ sơ)', wanted: 'không có', stored: 'có' })),
  );
}
