import type { Repair, Saying } from '../../shared/records/types';

/** A repair that was accepted and yet not written, and why. */
export interface RefusedRepair {
  repair: Repair;
  reason: Saying;
}

/** A file to be saved. */
export interface SavedFile {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface CorrectedCopy extends SavedFile {
  /** How many cells hold their repaired text. */
  written: number;
  refused: readonly RefusedRepair[];
  /**
   * patched: the original file with other texts in these cells, all else as it was. rebuilt: a new
   * workbook of the values, without formats and formulas; a sheet of notes says so.
   */
  made: 'patched' | 'rebuilt';
}
