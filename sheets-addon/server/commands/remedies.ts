import type { Consolidation } from '../../../shared/reports';
import type { WordKey } from '../../../shared/words';

/** What to do when a linked workbook could not be had; the core only knows files that do not open. */
const REMEDIES: Partial<Record<WordKey, WordKey>> = {
  'addon.unit.forbidden': 'addon.remedy.forbidden',
  'addon.unit.gone': 'addon.remedy.gone',
  'addon.unit.not-a-sheet': 'addon.remedy.not-a-sheet',
  'addon.unit.unread': 'addon.remedy.unread',
  'addon.unit.busy': 'addon.remedy.unread',
  'addon.unit.bad-link': 'addon.remedy.bad-link',
};

export const withOwnRemedies = (consolidation: Consolidation): Consolidation => ({
  ...consolidation,
  problems: consolidation.problems.map((problem) => ({
    ...problem,
    remedy: REMEDIES[problem.code] ?? problem.remedy,
  })),
});
