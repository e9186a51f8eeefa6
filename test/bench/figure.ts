/** One measured figure; `budget` is the most it may be, in the same unit. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  budget?: number;
}

/** What every file `*.bench.ts` exports. */
export interface Bench {
  run(): Promise<Figure[]>;
}
