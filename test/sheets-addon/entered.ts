import type { Criterion } from '../../shared/movement';
import { type Given, pointsOf, type ScoreEntry } from '../../shared/scoring';
import { MET, NOT_MET } from '../../sheets-addon/layout/score-book/answers';

/** What stands in a cell; null for nothing. */
export type Entered = string | number | null;

/** The cells of one scorer: of a percentage part and whole, else its own. */
export interface EnteredCells {
  own: Entered;
  part: Entered;
  whole: Entered;
}

/**
 * What a scorer's cells say, read exactly as formulas compute them: letters without their case, a
 * number kept as text is text, half a percentage is 0.
 */
export function givenOf(scoring: Criterion['scoring'], cells: EnteredCells): Given | null {
  const { own, part, whole } = cells;
  if (scoring.kind === 'percentage') {
    if (part === null && whole === null) return null;
    return typeof part === 'string' || typeof whole === 'string'
      ? { by: 'text', text: `${part ?? 0}/${whole ?? 0}` }
      : { by: 'ratio', part: part ?? 0, whole: whole ?? 0 };
  }
  return own === null ? null : (read(scoring, own) ?? { by: 'text', text: String(own) });
}

/** The entry as reading takes it, which formulas do not: a number typed as text is that number. */
export function asRead(entry: ScoreEntry, { scoring }: Criterion): ScoreEntry {
  const number = (given: Given | null): Given | null => {
    if (given === null || typeof given === 'number' || given.by !== 'text') return given;
    if (!/^\d+(,\d+)?$/.test(given.text)) return given;
    return givenOf(scoring, { own: Number(given.text.replace(',', '.')), part: null, whole: null });
  };
  const { self, cross, verified } = entry;
  return { ...entry, self: number(self), cross: number(cross), verified: number(verified) };
}

function read(scoring: Criterion['scoring'], cell: string | number): Given | null {
  switch (scoring.kind) {
    case 'points':
      return typeof cell === 'number' ? pointsOf(cell) : null;
    case 'count':
    case 'minus':
      return typeof cell === 'number' ? { by: 'count', count: cell } : null;
    case 'yes-no':
    case 'condition':
      if (isSame(cell, MET)) return { by: 'yes-no', met: true };
      return isSame(cell, NOT_MET) ? { by: 'yes-no', met: false } : null;
    case 'levels': {
      const level = scoring.levels.find(({ title }) => isSame(cell, title));
      return level === undefined ? null : { by: 'level', title: level.title };
    }
    default:
      return null;
  }
}

const isSame = (cell: string | number, title: string): boolean =>
  String(cell).toLocaleLowerCase('vi') === title.toLocaleLowerCase('vi');
