import { done, type Outcome } from '../../shared/outcome';
import type { WorkbookGrid } from '../../shared/reports/types';
import { say } from '../../shared/words';
import { CRITERIA_COLUMN, EVIDENCE_COLUMN, ROLE, SUBJECT_COLUMN } from '../layout/score-book/codes';
import { withApprovals } from './approvals';
import type { CodedSheet } from './coded-sheet';
import { findSheet, type SoughtSheet, sheetOfRole, type Workbook, workbookOf } from './find-sheets';
import { HEADERS, type HeaderNames } from './header-names';
import type { BookProblem } from './problems';
import { type CriteriaRead, readCriteria } from './read-criteria';
import { readEntries } from './read-entries';
import { type EvidenceRead, evidenceByEntry, readEvidence } from './read-evidence';
import { readSubjects, type SubjectsRead } from './read-subjects';
import { type BookName, readTemplate } from './read-template';
import { type WordedRow, withRowsByWords } from './rows-by-words';
import { scoreSheets } from './score-sheets';
import { readSnapshot, type SnapshotRead } from './snapshot';
import { readTold, type Told } from './told';
import { totalsOff } from './total-off';
import type { ScoreBookRead, SubjectEntries, TemplateFacts } from './types';
import { withColumns } from './with-columns';

/**
 * A score workbook → its plan as edited, its subjects, everything entered, and everything odd about
 * it, by sheet and cell. Sheets, rows and columns are known by their codes, so moving and sorting
 * change nothing. Refused when the hidden template sheet is gone or damaged, or when the workbook
 * holds several score books and `asked` does not say which.
 */
export function readScoreBook(
  grid: WorkbookGrid,
  asked: BookName | null = null,
): Outcome<ScoreBookRead> {
  const workbook = workbookOf(grid);
  const found = readTemplate(workbook.sheets, asked);
  if (!found.ok) return found;
  const template = found.value;
  const criteria = criteriaIn(workbook, template);
  const { plan, maxima, edits } = criteria;
  const listed = subjectsIn(workbook, template, plan);
  const { subjects } = listed;
  const listedEvidence = evidenceIn(workbook, { ...template, plan, subjects });
  const { evidence } = listedEvidence;
  const named = evidenceByEntry(evidence);
  const { places, problems: ofSheets } = scoreSheets(workbook, { subjects, template });
  const entered = places.map(({ subject, at }) =>
    at === null
      ? { scores: nothingEntered(subject), problems: [] }
      : readEntries(at, subject, { plan, maxima, named }),
  );
  const kept = snapshotIn(workbook, template);
  const approved = withApprovals(
    entered.map(({ scores }) => scores),
    kept.snapshot,
  );
  return done({
    template,
    plan,
    maxima,
    edits,
    subjects,
    scores: approved.scores,
    evidence,
    snapshot: kept.snapshot,
    evidenceSnapshot: kept.evidence,
    told: toldIn(workbook, template),
    newCodes: [...criteria.newCodes, ...listed.newCodes],
    problems: [
      ...criteria.problems,
      ...listed.problems,
      ...listedEvidence.problems,
      ...ofSheets,
      ...entered.flatMap(({ problems }) => problems),
      ...kept.problems,
      ...approved.problems,
    ],
  });
}

const nothingEntered = (subject: SubjectEntries['subject']): SubjectEntries => ({
  subject,
  entries: [],
  total: null,
  className: null,
});

function criteriaIn(workbook: Workbook, template: TemplateFacts): CriteriaRead {
  const { sheet, problems } = findKnown(workbook, HEADERS.criteria, {
    role: ROLE.criteria(template),
    title: say('score.criteria.name'),
    columns: [CRITERIA_COLUMN.suggested, CRITERIA_COLUMN.evidence],
  });
  const known = sheet === null ? null : withRowsByWords(sheet, criteriaRows(template));
  const read = readCriteria(known?.sheet ?? null, template.plan);
  const off = sheet === null ? [] : totalsOff(read, sheet.title);
  return {
    ...read,
    problems: [...problems, ...(known?.problems ?? []), ...read.problems, ...off],
  };
}

/** Every criterion shows its code beside the hidden one. */
const criteriaRows = ({ plan }: TemplateFacts): WordedRow[] =>
  plan.criteria.map(({ code, title }) => ({
    code,
    title,
    words: [
      { column: CRITERIA_COLUMN.code, text: code },
      { column: CRITERIA_COLUMN.title, text: title },
    ],
  }));

function subjectsIn(
  workbook: Workbook,
  template: TemplateFacts,
  plan: CriteriaRead['plan'],
): SubjectsRead {
  const { sheet, problems } = findKnown(workbook, HEADERS.subjects, {
    role: ROLE.subjects(template),
    title: say('score.subjects.name'),
    columns: [SUBJECT_COLUMN.verifier, SUBJECT_COLUMN.cluster],
  });
  if (sheet === null) return { subjects: [...template.subjects], newCodes: [], problems };
  const read = readSubjects(sheet, plan, template.subjects);
  return { ...read, problems: [...problems, ...read.problems] };
}

function evidenceIn(workbook: Workbook, book: TemplateFacts): EvidenceRead {
  const { sheet, problems } = findKnown(workbook, HEADERS.evidence, {
    role: ROLE.evidence(book),
    title: say('sheets.title.evidence'),
    columns: [EVIDENCE_COLUMN.hash],
  });
  if (sheet === null) return { evidence: [], problems };
  const read = readEvidence(sheet, book.subjects, book.plan);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** There is none before results are written for the first time. */
function snapshotIn(workbook: Workbook, template: TemplateFacts): SnapshotRead {
  const { sheet } = sheetOfRole(workbook, ROLE.snapshot(template));
  return sheet === null ? { snapshot: [], evidence: [], problems: [] } : readSnapshot(sheet);
}

function toldIn(workbook: Workbook, template: TemplateFacts): Told {
  const { sheet } = sheetOfRole(workbook, ROLE.log(template));
  return sheet === null ? new Map() : readTold(sheet);
}

function findKnown(
  workbook: Workbook,
  headers: HeaderNames,
  sought: SoughtSheet,
): { sheet: CodedSheet | null; problems: BookProblem[] } {
  const found = findSheet(workbook, sought);
  if (found.sheet === null) return found;
  const known = withColumns(found.sheet, headers);
  return { sheet: known.sheet, problems: [...found.problems, ...known.problems] };
}
