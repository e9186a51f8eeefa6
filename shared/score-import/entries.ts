import type { Problem } from '../outcome';
import { type Given, pointsOf, type ScoreEntry } from '../scoring';
import type { Cell } from '../tables';
import { fold, plainNumber, readNumber } from '../vietnamese';
import type { DraftPart } from './draft';
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
 * Scores, reasons and evidence entered in the lines of the parts. What is no number and no answer is
 * named with its cell; so is what is entered for a whole whose items hold the scores.
 */
export function entriesOf(parts: readonly DraftPart[]): FoundEntries {
  const unread: Problem[] = [];
  const entries = parts.flatMap((part): ScoreEntry[] => {
    if (part.items.length === 0) return entered([part], unread);
    const own = entered(part.items, unread);
    for (const scorer of SCORERS) {
      const isEntered = own.some((entry) => entry[scorer] !== null);
      const whole = part.line.given[scorer];
      if (whole !== null && !isEntered) unread.push(problem('template.unread.whole', whole));
    }
    return own;
  });
  return { entries, unread };
}

const entered = (parts: readonly DraftPart[], unread: Problem[]): ScoreEntry[] =>
  parts.map((part) => entryOf(part, unread)).filter((entry) => entry !== null);

/** Scores entered in the line of a group, where none of its criteria has one of that scorer. */
export function unreadOfGroup(line: ScoreLine, below: readonly DraftPart[]): Problem[] {
  const lines = below.flatMap((part) => [part.line, ...part.items.map((item) => item.line)]);
  return SCORERS.flatMap((scorer) => {
    const whole = line.given[scorer];
    if (whole === null || lines.some(({ given }) => given[scorer] !== null)) return [];
    return [problem('template.unread.whole', whole)];
  });
}

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

function problem(
  code: 'template.unread.whole' | 'template.unread.score' | 'template.unread.second',
  cell: Cell,
): Problem {
  const text = typeof cell.raw === 'number' ? plainNumber(cell.raw) : cell.text;
  return { code, params: { text, cell: cell.address }, place: { cell: cell.address } };
}
