import pupil from './pupil.json';
import type { Target } from './schema';
import staff from './staff.json';
import unit from './unit.json';

/**
 * The targets that come with the product: records as schools keep them, in general. What one sector
 * database demands is not known (chưa có nguồn): a school adds that in a target of its own.
 */
export const BUILT_IN_TARGETS = [pupil, staff, unit] as readonly unknown[] as readonly Target[];
