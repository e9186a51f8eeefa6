import { basename } from 'node:path';
import type { Plan, SubjectKind } from '../../shared/movement';
import type { Outcome } from '../../shared/outcome';
import { cellText, normalCode } from '../../shared/reports/cells';
import type { GridCell } from '../../shared/reports/types';
import { fold, tidy } from '../../shared/vietnamese';
import { sayProblem } from '../../shared/words';
import type { BookSubject } from '../layout/score-book/types';
import { readSubjectKind } from '../reading/subject-kind';
import { readBytes } from './files';
import { readXlsxGrid } from './read-xlsx';
import { readUnitsFile } from './units-file';

export interface SubjectList {
  subjects: BookSubject[];
  /** What is odd about the list, in words. */
  remarks: string[];
}

/**
 * Who is scored, from a list as for units (ma,ten,cum,email) that may have a column «loai» with the
 * plan's word for the kind ("Tập thể", "Cá nhân"). Without it all are of the kind that has criteria.
 */
export function readSubjectsFile(path: string, plan: Plan): Outcome<SubjectList> {
  const list = readUnitsFile(path);
  if (!list.ok) return list;
  const kinds = kindsIn(path, plan);
  const usual = usualKind(plan);
  return {
    ok: true,
    value: {
      subjects: list.value.units.map(({ code, name, cluster, email }) => ({
        code,
        name,
        kind: kinds.get(normalCode(code)) ?? usual,
        cluster,
        selfEditors: email === '' ? [] : [email],
        crossEditors: [],
        verifiers: [],
      })),
      remarks: list.value.problems.map((problem) => sayProblem(problem)),
    },
  };
}

const usualKind = ({ criteria }: Plan): SubjectKind => criteria[0]?.subject ?? 'collective';

const CODE_HEADERS = ['ma', 'ma don vi', 'ma truong'];
const KIND_HEADERS = ['loai', 'loai doi tuong', 'doi tuong'];

/** Kinds by normal code; subjects whose kind is not said are absent. */
function kindsIn(path: string, plan: Plan): Map<string, SubjectKind> {
  const rows = firstRows(path);
  const columnOf = (row: readonly GridCell[], headers: readonly string[]) =>
    row.findIndex((cell) => headers.includes(fold(cellText(cell))));
  const header = rows.find((row) => columnOf(row, CODE_HEADERS) >= 0) ?? [];
  const [code, kind] = [columnOf(header, CODE_HEADERS), columnOf(header, KIND_HEADERS)];
  const kinds = new Map<string, SubjectKind>();
  if (kind < 0) return kinds;
  for (const row of rows) {
    const read = readSubjectKind(tidy(cellText(row[kind])), plan);
    if (read !== null) kinds.set(normalCode(cellText(row[code])), read);
  }
  return kinds;
}

function firstRows(path: string): readonly (readonly GridCell[])[] {
  const bytes = readBytes(path);
  const grid = bytes.ok ? readXlsxGrid(basename(path), bytes.value) : bytes;
  return grid.ok ? (grid.value.sheets[0]?.rows ?? []) : [];
}
