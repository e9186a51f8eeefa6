import type { Problem } from '../outcome';
import { type Given, pointsOf, type ScoreEntry } from '../scoring';
import type { Cell } from '../tables';
import { fold, plainNumber, readNumber } from '../vietnamese';
import { type DraftGroup, type DraftPart, type DraftRoot, isGroup } from './draft';
import type { ScoreLine } from './lines';
import type { Scorer } from './types';

const SCORERS: readonly Scorer[] = ['self', 'cross', 'verified'];

/** What a sheet held already. */
export interface FoundEntries {
  entries: ScoreEntry[];
  /** Cells that hold something that is no score of their line. */
  unread: Problem[];
}

/**
 * Scores, reasons and evidence entered in the lines of the tree. What is no number and no answer is
 * named with its cell; so is what is entered for a whole whose parts hold the scores, and in lines
 * that became no part of the tree. Totals are sums, not scores.
 */
export function entriesOf(roots: readonly DraftRoot[], lines: readonly ScoreLine[]): FoundEntries {
  const unread: Problem[] = [];
  const parts = roots.flatMap((root) => (isGroup(root) ? root.criteria : [root]));
  const entries = parts.flatMap(({ items, ...part }) =>
    entered(items.length === 0 ? [{ ...part, items }] : items, unread),
  );
  const wholes = [...roots.filter(isGroup), ...parts.filter(({ items }) => items.length > 0)];
  const used = new Set([...wholes.map(({ line }) => line.row), ...parts.flatMap(rowsOf)]);
  const strays = lines.filter(({ row, kind }) => kind === 'part' && !used.has(row));
  return {
    entries,
    unread: [
      ...unread,
      ...wholes.flatMap(unreadOfWhole),
      ...strays.flatMap((line) =>
        scoresOf(line).map((cell) => problem('template.unread.line', cell)),
      ),
    ],
  };
}

const rowsOf = ({ line, levelLines, items }: DraftPart): number[] => [
  line.row,
  ...levelLines.map(({ row }) => row),
  ...items.flatMap(rowsOf),
];

const scoresOf = ({ given }: ScoreLine): Cell[] =>
  SCORERS.map((scorer) => given[scorer]).filter((cell) => cell !== null);

/** Scores in the line of a whole, where none of its parts has one of that scorer. */
function unreadOfWhole(whole: DraftGroup | DraftPart): Problem[] {
  const parts = isGroup(whole) ? whole.criteria : whole.items;
  const below = parts.flatMap(({ line, levelLines, items }) => [
    line,
    ...levelLines,
    ...items.map((item) => item.line),
  ]);
  return SCORERS.flatMap((scorer) => {
    const cell = whole.line.given[scorer];
    if (cell === null || below.some(({ given }) => given[scorer] !== null)) return [];
    return [problem('template.unread.whole', cell)];
  });
}

const entered = (parts: readonly DraftPart[], unread: Problem[]): ScoreEntry[] =>
  parts.map((part) => entryOf(part, unread)).filter((entry) => entry !== null);

function entryOf(part: DraftPart, unread: Problem[]): ScoreEntry | null {
  const { code, line, levelLines, scoring, effect } = part;
  const given = (scorer: Scorer): Given | null => {
    const cells = [line, ...levelLines].map((it) => it.given[scorer]).filter((it) => it !== null);
    const [cell, ...others] = cells;
    for (const other of others) unread.push(problem('template.unread.second', other));
    if (cell === undefined) return null;
    const read = scoring?.kind === 'condition' ? readAnswer(cell) : readPoints(cell, effect);
    if (read === null) unread.push(problem('template.unread.score', cell));
    return read;
  };
  const [self, cross, verified] = [given('self'), given('cross'), given('verified')];
  const { reason, evidence } = line;
  const isEntered =
    [self, cross, verified].some((it) => it !== null) || reason !== '' || evidence !== '';
  if (!isEntered) return null;
  const maximum = pointsOf(scoring === null || scoring.kind === 'condition' ? 0 : scoring.maximum);
  return { criterionCode: code, maximum, self, cross, verified, reason, evidence, approved: null };
}

/** Points as entered; schools write deductions with or without their minus. */
function readPoints(cell: Cell, effect: DraftPart['effect']): Given | null {
  const value = typeof cell.raw === 'number' ? cell.raw : readNumber(cell.text);
  if (value === null) return null;
  return pointsOf(effect === 'deduction' ? Math.abs(value) : value);
}

function readAnswer(cell: Cell): Given | null {
  const plain = fold(cell.text);
  if (/^(dat|co|x|dam bao|dap ung)$/.test(plain)) return { by: 'yes-no', met: true };
  if (/^(khong|khong dat|chua dat|khong dam bao|kd)$/.test(plain))
    return { by: 'yes-no', met: false };
  return null;
}

type Unread = 'whole' | 'score' | 'second' | 'line';

function problem(code: `template.unread.${Unread}`, cell: Cell): Problem {
  const text = typeof cell.raw === 'number' ? plainNumber(cell.raw) : cell.text;
  return { code, params: { text, cell: cell.address }, place: { cell: cell.address } };
}
