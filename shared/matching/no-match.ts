import { type Language, say } from '../words';
import type { ColumnMatch } from './types';

/** What is said of a column that nothing fits. */
export const noMatch = (columnId: string, language?: Language): ColumnMatch => ({
  columnId,
  controlId: null,
  tier: 'none',
  score: 0,
  reasons: [say('matching.none', {}, language)],
});
