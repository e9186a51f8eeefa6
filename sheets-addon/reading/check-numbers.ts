import { cellText } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { rankedTotal, type Scorer } from '../../shared/scoring';
import { SCORER_WEIGHT } from '../layout/score-book/check-cells';
import {
  CHECK_ROW,
  EVIDENCE_COLUMN,
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
  TEMPLATE_VALUE,
} from '../layout/score-book/codes';
import { entryRows } from '../layout/score-book/entry-rows';
import { EVIDENCE_STATES } from '../layout/score-book/evidence-states';
import { subjectsInOrder } from '../layout/score-book/kinds';
import type { CheckName, Refresh } from '../layout/score-book/template-sheet';
import { cellByCodes, columnOf, rowOf } from './coded-sheet';
import { sheetOfRole, type Workbook, workbookOf } from './find-sheets';
import { resultsOf, type SubjectResult } from './results';
import type { ScoreCells } from './score-cells';
import { scoreSheets } from './score-sheets';
import type { ScoreBookRead, SubjectEntries } from './types';

type Checks = Refresh['checks'];

/** The numbers that tell old results from fresh ones, as the workbook has computed them. */
export function checksIn(grid: WorkbookGrid, { template }: ScoreBookRead): Checks {
  const { sheet } = sheetOfRole(workbookOf(grid), ROLE.template(template));
  const checkIn = (name: CheckName): number => {
    const value = sheet && cellByCodes(sheet, CHECK_ROW[name], TEMPLATE_VALUE)?.cell.value;
    return typeof value === 'number' ? value : 0;
  };
  return {
    entries: checkIn('entries'),
    results: checkIn('results'),
    flaws: checkIn('flaws'),
    evidence: checkIn('evidence'),
  };
}

/** The same as the formulas of a workbook that has just been put right will compute them. */
export function foreseenChecks(grid: WorkbookGrid, read: ScoreBookRead): Checks {
  const workbook = workbookOf(grid);
  const results = resultsOf({ ...read, scores: read.scores.map(asSeen) });
  const places = new Map(
    scoreSheets(workbook, read).places.map(({ subject, at }) => [subject.code, at]),
  );
  const bySubject = new Map(results.subjects.map((one) => [one.subject.code, one]));
  const weighted = (worth: (result: SubjectResult, cells: ScoreCells | null) => number): number =>
    subjectsInOrder(read).reduce((sum, { code }, index) => {
      const result = bySubject.get(code);
      return result ? sum + (index + 1) * worth(result, places.get(code) ?? null) : sum;
    }, 0);
  return {
    entries: weighted((result, cells) => officialCheck(result) + enteredCheck(result, cells)),
    results: weighted(({ score, scored }) => (rankedTotal(score) ?? NO_RANK) + scored),
    flaws: weighted(flawCount),
    evidence: evidenceCheck(workbook, read),
  };
}

/** The entries as formulas take them. */
const asSeen = (one: SubjectEntries): SubjectEntries => ({
  ...one,
  entries: one.entries.map((read) => ({ ...read, entry: { ...read.entry, ...read.seen } })),
});

const NO_RANK = -1;

/** Hundredths, so that all sums are whole numbers. */
function officialCheck({ score }: SubjectResult): number {
  return score.criteria.reduce(
    (sum, { official }, index) => sum + (official ?? 0) * (index + 1),
    0,
  );
}

function enteredCheck({ score }: SubjectResult, cells: ScoreCells | null): number {
  const rows = score.criteria.flatMap(({ criterion }) => entryRows(criterion));
  const enteredBy = (scorer: Scorer): number => {
    const values = rows.map((row) => cells?.at(row, SCORE_COLUMN[scorer])?.cell.value);
    const sum = values.reduce<number>(
      (all, value) => all + (typeof value === 'number' ? value : 0),
      0,
    );
    return Math.round(SCORER_WEIGHT[scorer] * sum);
  };
  return enteredBy('self') + enteredBy('cross') + enteredBy('verified');
}

const flawCount = ({ score }: SubjectResult): number =>
  score.criteria.filter(({ flaws }) => flaws.some((flaw) => flaw !== 'not-scored')).length;

/** Rows of «Minh chứng» by state, whatever else they hold. */
function evidenceCheck(workbook: Workbook, { template }: ScoreBookRead): number {
  const { sheet } = sheetOfRole(workbook, ROLE.evidence(template));
  const header = sheet && rowOf(sheet, SCORE_ROW.header);
  const column = sheet && columnOf(sheet, EVIDENCE_COLUMN.state);
  if (sheet === null || header === null || column === null) return 0;
  const states = sheet.grid.rows.slice(header + 1).map((cells) => anyCase(cellText(cells[column])));
  return EVIDENCE_STATES.reduce(
    (sum, state, index) =>
      sum + 1000 ** index * states.filter((one) => one === anyCase(state)).length,
    0,
  );
}

const anyCase = (text: string): string => text.toLocaleLowerCase('vi');
