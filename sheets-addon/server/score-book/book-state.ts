import { loadPlan, planTemplates, type Sentence } from '../../../shared/movement';
import { normalCode } from '../../../shared/reports/cells';
import { say, sayProblem } from '../../../shared/words';
import type { Book } from '../../layout';
import { findOwnSheet } from '../../layout/own-sheets';
import { ROLE } from '../../layout/score-book/codes';
import { editorsOf } from '../../layout/score-book/score-stage';
import type { BookSubject } from '../../layout/score-book/types';
import type { CellTarget } from '../../protocol';
import {
  allProblems,
  evidenceKey,
  isEdited,
  isStale,
  resultsOf,
  type ScoreBookRead,
} from '../../reading';
import { type OwnFile, readOwnFiles } from '../../reading/own-files';
import type {
  BookStatus,
  ScoreBookState,
  SubjectStatus,
  TemplateChoice,
} from '../../score-book-protocol';
import { auditState } from '../audit/audit-state';
import { chosenLanguage } from '../google/language';
import { fileLink } from '../own-books/file-link';
import { bookProblemLines } from './book-problem-lines';
import { type OpenBook, scoreBookIn } from './open-book';
import { tableSheets } from './own-table';
import { pendingChanges } from './pending';

/** Where the score workbook stands: there, not there yet, or not to be read. */
export function bookState(there: Book): ScoreBookState {
  const open = scoreBookIn(there);
  if (open.ok) return { is: 'there', book: statusOf(open.value) };
  return open.problem.code === 'reading.refused.no-template'
    ? { is: 'none', templates: templateChoices(), tables: tableSheets(there) }
    : { is: 'unread', why: sayProblem(open.problem, chosenLanguage()) };
}

function templateChoices(): TemplateChoice[] {
  const language = chosenLanguage();
  const said = ({ code, params }: Sentence) => say(code, params, language);
  return planTemplates().map(({ code, title, what, marks, notes }) => {
    const plan = loadPlan(code);
    return {
      code,
      title,
      what: said(what),
      marks: marks.map(said),
      notes,
      kinds: plan.ok ? plan.value.subjects : [],
    };
  });
}

function statusOf({ there, grid, read }: OpenBook): BookStatus {
  const { template, plan } = read;
  const results = resultsOf(read);
  const files = readOwnFiles(there.spreadsheetId ?? '', grid, read);
  const subjects = results.subjects.map(({ subject, score, scored, criteria }) => ({
    code: subject.code,
    name: subject.name,
    scored,
    criteria,
    approved: score.isApproved ? ('approved' as const) : ('not-approved' as const),
    own: ownStatus(subject, files.get(normalCode(subject.code))),
  }));
  const sum = (field: 'scored' | 'criteria') =>
    subjects.reduce((total, one) => total + one[field], 0);
  return {
    plan: { code: plan.code, title: plan.title },
    year: template.period.year,
    stage: template.stage,
    until: template.until,
    subjects,
    scored: sum('scored'),
    criteria: sum('criteria'),
    results: freshnessOf(read),
    waiting: waitingIn(read),
    unnamed: unnamedIn(read),
    audit: auditState(),
    pending: pendingChanges(read),
    problems: bookProblemLines(allProblems(read, results), read, there),
    list: sheetOf(there, ROLE.subjects(template), say('score.subjects.name')),
    summary: sheetOf(there, ROLE.summary(template), say('sheets.title.summary')),
  };
}

function ownStatus({ selfEditors }: BookSubject, file: OwnFile | undefined): SubjectStatus['own'] {
  const emails = selfEditors.length;
  if (file === undefined) return { is: 'none', link: '', emails };
  return { is: file.shared.length > 0 ? 'shared' : 'made', link: fileLink(file.file), emails };
}

function freshnessOf(read: ScoreBookRead): BookStatus['results'] {
  if (isEdited(read)) return 'edited';
  if (read.template.refreshed === null) return 'never';
  return isStale(read) ? 'stale' : 'fresh';
}

function waitingIn({ evidence, subjects }: ScoreBookRead): BookStatus['waiting'] {
  const names = new Map(subjects.map(({ code, name }) => [code.toUpperCase(), name]));
  return evidence
    .filter(({ state }) => state === 'waiting')
    .map((row) => ({
      key: evidenceKey(row),
      subject: names.get(row.subject.toUpperCase()) ?? row.subject,
      criterion: row.criterion,
      title: row.title,
      link: /^https?:\/\//.test(row.link) ? row.link : '',
    }));
}

const unnamedIn = ({ subjects, template }: ScoreBookRead): string[] =>
  template.stage === 'closed'
    ? []
    : subjects.flatMap((one) => (editorsOf(one, template).editors ? [] : [one.name]));

/** A sheet of ours, under whatever title people gave it. */
function sheetOf(there: Book, role: string, title: string): CellTarget {
  const found = findOwnSheet(there, role)?.properties?.title;
  return { in: 'here', sheet: found ?? title, cell: 'A1' };
}
