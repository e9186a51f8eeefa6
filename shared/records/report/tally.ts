import type { Quality, QualityScore, QualityScores } from '../types';

/** A faultless thing is worth this much; losses are whole numbers of the same unit. */
export const WHOLE = 10;

/** How many things were looked at, how many of them are faulty, and what they lose together. */
class Tally {
  private counted = 0;
  private faulty = 0;
  private loss = 0;

  count(things: number): void {
    this.counted += things;
  }

  lose(loss: number, things: number): void {
    this.faulty += things;
    this.loss += loss * things;
  }

  /** What is kept of the whole, rounded down, so that 100 means no finding at all. */
  score(): QualityScore | null {
    if (this.counted === 0) return null;
    const whole = WHOLE * this.counted;
    const kept = Math.max(0, whole - this.loss);
    return {
      score: Math.floor((1000 * kept) / whole) / 10,
      counted: this.counted,
      faulty: Math.min(this.faulty, this.counted),
    };
  }
}

/** The four words for one part of the report: all, a class, a column. */
export class Tallies {
  private readonly of: Readonly<Record<Quality, Tally>> = {
    correct: new Tally(),
    complete: new Tally(),
    clean: new Tally(),
    alive: new Tally(),
  };

  count(quality: Quality, things: number): void {
    this.of[quality].count(things);
  }

  lose(quality: Quality, loss: number, things = 1): void {
    this.of[quality].lose(loss, things);
  }

  scores(): QualityScores {
    return {
      correct: this.of.correct.score(),
      complete: this.of.complete.score(),
      clean: this.of.clean.score(),
      alive: this.of.alive.score(),
    };
  }
}
