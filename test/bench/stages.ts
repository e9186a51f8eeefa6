/** Seconds a stage took: on the clock, and of all cores together (collecting garbage included). */
export interface StageTime {
  wall: number;
  cpu: number;
}

/** What a process measured of itself: times by stage, in their order, and the most memory it held. */
export interface Measured {
  stages: Record<string, StageTime>;
  megabytes: number;
}

const stages: Record<string, StageTime> = {};

/** Does the work of one stage and keeps how long it took. */
export function timed<T>(stage: string, work: () => T): T {
  const begin = performance.now();
  const cpuBegin = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(cpuBegin);
  stages[stage] = { wall: (performance.now() - begin) / 1000, cpu: (user + system) / 1e6 };
  return result;
}

export function measured(): Measured {
  return { stages, megabytes: process.resourceUsage().maxRSS / 1024 };
}
