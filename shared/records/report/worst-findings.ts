import type { Finding, Quality, Severity } from '../types';
import { WHOLE } from './tally';

/** A faulty thing loses all of itself by a lỗi, half by a cảnh báo, a tenth by a gợi ý. */
const LOSS: Readonly<Record<Severity, number>> = { error: WHOLE, warning: WHOLE / 2, hint: 1 };

/** A faulty cell (for sống: a faulty record), with what its worst finding takes from it. */
export interface FaultyThing {
  quality: Quality;
  /** One-based row number in the sheet; 0: the finding is about the whole table. */
  row: number;
  columnId: string;
  loss: number;
}

/** One entry for every faulty thing, however many findings it has. */
export function worstFindings(findings: readonly Finding[]): Iterable<FaultyThing> {
  const worst = new Map<string, FaultyThing>();
  findings.forEach(({ quality, severity, row, columnId }, at) => {
    const loss = LOSS[severity];
    const where = row === 0 ? `table ${at}` : `${row} ${quality === 'alive' ? '' : columnId}`;
    const key = `${quality} ${where}`;
    const before = worst.get(key);
    if (!before || before.loss < loss) worst.set(key, { quality, row, columnId, loss });
  });
  return worst.values();
}
