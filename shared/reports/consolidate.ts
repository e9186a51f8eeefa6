import type { Consolidation, ConsolidationInput } from './types';

/** Unit reports → tracking, sums, texts and problems. Pure; the order of the input does not matter. */
export function consolidate({ plan, period, today }: ConsolidationInput): Consolidation {
  return { plan, period, today, tracking: [], totals: [], sections: [], problems: [] };
}
