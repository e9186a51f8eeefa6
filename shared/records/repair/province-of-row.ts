import type { Table } from '../../tables';
import { fromLegacy } from '../../vietnamese';
import { PROVINCES } from '../lists';
import type { TableMeaning } from '../types';
import { provinceCodeOf, readPlace } from '../view/place-names';
import { remembering } from '../view/remember';
import type { ProvinceOfRow } from './communes';

const FIELDS = new Set(['perm_province', 'province']);
/** Codes of today, and those of before 1/7/2025, by the province of today. */
const codes = new Map([
  ...PROVINCES.flatMap(({ code, mergedFrom }) =>
    mergedFrom.map((old): [string, string] => [old.code, code]),
  ),
  ...PROVINCES.map(({ code }): [string, string] => [code, code]),
]);

/** Reads the province of today out of each row's own column, in whatever way it is written. */
export function provinceOfRows({ rows }: Table, { columns }: TableMeaning): ProvinceOfRow {
  const column = columns.find(({ field }) => field !== null && FIELDS.has(field));
  if (!column) return () => null;
  const read = remembering(
    (text) => codes.get(text) ?? provinceCodeOf(readPlace(fromLegacy(text))),
  );
  return (rowIndex) => read(rows[rowIndex]?.cells[column.columnId]?.text.trim() ?? '');
}
