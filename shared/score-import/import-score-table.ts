import { done, failed, type Outcome } from '../outcome';
import { columnLetters, type SheetCells } from '../tables';
import { type Grid, makeGrid } from '../tables/grid';
import { isLetterhead } from '../tables/phrases';
import { readColumns } from './columns';
import { draftRoots } from './draft';
import { entriesOf } from './entries';
import { readLines, type ScoreLines } from './lines';
import { type Asker, makeAsker } from './questions';
import { findScoreHeader, type ScoreHeader } from './score-header';
import { shapeTree } from './shape';
import { subjectKindOf } from './subject-kind';
import { checkSums, totalsAmong } from './sums';
import { planFrom, proposedTree } from './to-plan';
import { buildTree } from './tree';
import type { ImportAnswers, ImportOptions, ScoreImport } from './types';

/**
 * A school's own score table («Bảng điểm sẵn có») as a plan: its columns, the tree group → criterion
 * → item with suggested codes, how each is scored, what was entered already. What the sheet does not
 * settle is asked; read it again with the answers until no question is left. Refused when no row
 * names a column of criteria and one of points.
 */
export function importScoreTable(
  sheet: SheetCells,
  options: ImportOptions,
  answers: ImportAnswers = {},
): Outcome<ScoreImport> {
  const grid = makeGrid(sheet);
  const header = findScoreHeader(grid);
  const place = { sheet: sheet.name };
  if (header === null) return failed({ code: 'template.import.no-header', place });
  const asker = makeAsker(answers);
  const columns = readColumns(grid, header, asker);
  const found = readLines(grid, header, columns);
  if (found.lines.length === 0) return failed({ code: 'template.import.no-lines', place });
  const kind = subjectKindOf(wordsAbove(grid, header), firstCell(header), asker);
  const tree = buildTree(found.lines, asker);
  const shaped = shapeTree(tree.roots, asker);
  const roots = draftRoots(shaped, options.code, kind, asker);
  // While lines may still move, their sums say nothing.
  if (asker.open.length === 0) checkSums(roots, totalsAmong(tree.totals, shaped), asker);
  const needsEvidence = askEvidence(found, header, asker);
  const planned =
    asker.open.length > 0
      ? null
      : planFrom({
          options,
          title: titleOf(found, sheet),
          kind,
          roots,
          needsEvidence: columns.has('evidence') ? 'yes' : 'no',
        });
  const { entries, unread } = entriesOf(roots, found.lines);
  return done({
    columns: Object.fromEntries([...columns].map(([role, at]) => [role, columnLetters(at)])),
    header: { from: header.top + 1, to: header.bottom + 1 },
    tree: proposedTree(roots),
    questions: asker.open,
    plan: planned?.ok ? planned.value : null,
    refused: planned === null || planned.ok ? null : planned.problem,
    entries: needsEvidence === 'asked-for' ? [] : entries,
    unread,
    leftOut: found.leftOut,
  });
}

const wordsAbove = (grid: Grid, { top, columns }: ScoreHeader): string[] => [
  ...Array.from({ length: top }, (_, row) => grid.spans(row).map(({ text }) => text)).flat(),
  ...columns.map(({ text }) => text),
];

const firstCell = ({ columns }: ScoreHeader): string => columns[0]?.cell ?? 'A1';

/** Evidence without any score may be what is asked for, not what was handed in. */
function askEvidence({ lines }: ScoreLines, header: ScoreHeader, asker: Asker) {
  const withEvidence = lines.filter(({ evidence }) => evidence !== '');
  const isScored = lines.some(({ given }) => Object.values(given).some((cell) => cell !== null));
  if (isScored || withEvidence.length === 0) return 'handed-in';
  const column = header.columns.find(({ meaning }) => meaning === 'evidence');
  return asker.ask({
    kind: 'evidence-meaning',
    cell: column?.cell ?? firstCell(header),
    params: { count: withEvidence.length },
    choices: [
      { value: 'handed-in', say: 'template.choice.handed-in' },
      { value: 'asked-for', say: 'template.choice.asked-for' },
    ],
  });
}

/** The title line above the table that says what it is, else the name of the sheet. */
function titleOf({ leftOut }: ScoreLines, sheet: SheetCells): string {
  const titles = leftOut.filter(({ reason, text }) => reason === 'title' && !isLetterhead(text));
  const named = titles.find(({ text }) => /^(bảng|phiếu|biểu|tiêu chí|thang|quy định)/i.test(text));
  return named?.text ?? sheet.name;
}
