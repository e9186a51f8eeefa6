import type { Table } from '../../../shared/tables';
import { fold, tidy } from '../../../shared/vietnamese';

const SCHOOL = /^(truong|trung tam|nhom tre|lop mau giao)\b/;
const OFFICE = /^(phong|so|ubnd|uy ban)\b/;

/**
 * The unit as the titles above the table name it: in the office manner it stands at the left, the
 * school below the office it belongs to. '' when no title looks like one.
 */
export function unitOfTitles(table: Table): string {
  const titles = table.leftOut
    .filter(({ reason }) => reason === 'title')
    .map(({ text }) => tidy(text.split(' | ')[0] ?? ''));
  const named = (kind: RegExp) => titles.find((title) => kind.test(fold(title)));
  return named(SCHOOL) ?? named(OFFICE) ?? '';
}
