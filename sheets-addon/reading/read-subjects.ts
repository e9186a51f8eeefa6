import type { Plan } from '../../shared/movement';
import { cellText, normalCode } from '../../shared/reports/cells';
import { tidy } from '../../shared/vietnamese';
import { SUBJECT_COLUMN } from '../layout/score-book/codes';
import type { BookSubject } from '../layout/score-book/types';
import { type CodedSheet, cellIn, columnOf, type FoundCell, listRows } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';
import { codeFromName } from './subject-code';
import { readSubjectKind } from './subject-kind';
import type { NewCode } from './types';

export interface SubjectsRead {
  subjects: BookSubject[];
  newCodes: NewCode[];
  problems: BookProblem[];
}

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
/** What codes may not hold: the marks between the parts of roles and row codes. */
const NOT_IN_CODE = /[|#]/;

/**
 * The list «Đối tượng». Of subjects with the same code the first is kept; one without a code gets
 * one from its name; one whose kind is not known is left out. All of it is named. A code of `known`
 * subjects is kept as it was first written, since sheets and rows carry it: also where it was changed
 * or taken away and the name still tells whose it is.
 */
export function readSubjects(
  sheet: CodedSheet,
  plan: Plan,
  known: readonly BookSubject[],
): SubjectsRead {
  const read: SubjectsRead = { subjects: [], newCodes: [], problems: [] };
  const rows = listRows(sheet).map((row) => rowReader(sheet, row));
  const filled = rows.filter(({ text }) => text('code') !== '' || text('name') !== '');
  const taken = new Set(filled.map(({ text }) => normalCode(text('code'))));
  const spelled = new Map(known.map(({ code }) => [normalCode(code), code]));
  const changedCodes = codesByName(
    known.filter(({ code }) => !taken.has(normalCode(code))),
    filled.map(({ text }) => text('name')),
  );
  const seen = new Set<string>();
  const tell = (...told: Parameters<typeof bookProblem>) =>
    read.problems.push(bookProblem(...told));
  for (const { text, place } of filled) {
    const written = text('code');
    const name = text('name');
    const changed = spelled.has(normalCode(written)) ? null : changedCodes.get(tidy(name));
    const code =
      changed ??
      (written === '' ? codeFromName(name, taken) : (spelled.get(normalCode(written)) ?? written));
    if (changed) {
      const restores = { place: place('code'), code };
      const params = { name, code, found: written };
      read.problems.push({
        ...bookProblem('subject-code-changed', place('code'), params, code),
        restores,
      });
    } else if (written === '') {
      taken.add(code);
      read.newCodes.push({ place: place('code'), code });
      tell('subject-no-code', place('code'), { name, code }, code);
    }
    if (NOT_IN_CODE.test(code)) {
      tell('subject-code-form', place('code'), { code });
      continue;
    }
    if (seen.has(normalCode(code))) {
      tell('subject-repeated', place('code'), { code }, code);
      continue;
    }
    seen.add(normalCode(code));
    if (name === '') tell('subject-no-name', place('name'), { code }, code);
    const kind = readSubjectKind(text('kind'), plan);
    if (kind === null) {
      const kinds = plan.subjects.map(({ title }) => `«${title}»`).join(', ');
      tell('subject-kind', place('kind'), { name: name || code, found: text('kind'), kinds }, code);
      continue;
    }
    const peopleOf = (field: 'self' | 'cross' | 'verifier'): string[] => {
      const people = text(field)
        .split(/[\s,;]+/)
        .filter((it) => it !== '');
      for (const found of people.filter((it) => !EMAIL.test(it))) {
        tell('subject-email', place(field), { found }, code);
      }
      return people.filter((it) => EMAIL.test(it));
    };
    read.subjects.push({
      code,
      name: name || code,
      kind,
      cluster: text('cluster'),
      selfEditors: peopleOf('self'),
      crossEditors: peopleOf('cross'),
      verifiers: peopleOf('verifier'),
    });
  }
  if (read.subjects.length === 0) tell('no-subjects', { sheet: sheet.title });
  return read;
}

/** Codes that the list has lost, by the name they belong to where the list says it just once. */
function codesByName(
  lost: readonly BookSubject[],
  names: readonly string[],
): ReadonlyMap<string, string> {
  const isOnly = (name: string) =>
    names.filter((one) => one === name).length === 1 &&
    lost.filter((one) => tidy(one.name) === name).length === 1;
  return new Map(
    lost.filter((one) => isOnly(tidy(one.name))).map((one) => [tidy(one.name), one.code]),
  );
}

type Field = keyof typeof SUBJECT_COLUMN;

function rowReader(sheet: CodedSheet, row: number) {
  const at = (field: Field): FoundCell | null => {
    const column = columnOf(sheet, SUBJECT_COLUMN[field]);
    return column === null ? null : cellIn(sheet, row, column);
  };
  return {
    text: (field: Field): string => tidy(cellText(at(field)?.cell)),
    place: (field: Field) => at(field)?.place ?? { sheet: sheet.title },
  };
}
