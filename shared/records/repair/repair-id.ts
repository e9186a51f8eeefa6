import type { Repair } from '../types';

/** "C7 safe": a cell has at most one repair of each safety. */
export const repairId = (cell: string, safety: Repair['safety']): string => `${cell} ${safety}`;
