export { correctedCopy } from './corrected-copy';
export { reportName } from './file-names';
export type { CorrectedCopy, RefusedRepair, SavedFile } from './types';
