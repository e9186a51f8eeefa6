import type { Stage } from './score-work';

/** The steps of the scoring, in order. */
export const STAGES = ['self', 'cross', 'verify', 'closed'] as const satisfies readonly Stage[];

/** The step after this one; null after the last. */
export const nextStage = (stage: Stage): Exclude<Stage, 'self'> | null =>
  (({ self: 'cross', cross: 'verify', verify: 'closed', closed: null }) as const)[stage];
