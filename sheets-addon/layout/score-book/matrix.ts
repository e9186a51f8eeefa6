import type { WantedSheet } from '../wanted/types';
import type { ScoreBook } from './types';
export function matrixWanted(_book: ScoreBook): WantedSheet {
  throw new Error('not yet');
}
