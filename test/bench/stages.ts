/** What a process measured of itself: seconds by stage, in their order, and the most memory it held. */
export interface Measured {
  seconds: Record<string, number>;
  megabytes: number;
}

const seconds: Record<string, number> = {};

/** Does the work of one stage and keeps how long it took. */
export function timed<T>(stage: string, work: () => T): T {
  const begin = performance.now();
  const result = work();
  seconds[stage] = (performance.now() - begin) / 1000;
  return result;
}

export function measured(): Measured {
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
}
