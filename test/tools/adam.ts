/** Pulls what few texts tell towards nothing. */
const RIDGE = 1e-6;

/** Takes steps down a slope, by the mean and the size of the slopes before (Adam: Kingma and Ba, 2015). */
export class Adam {
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private taken = 0;

  constructor(private readonly values: Float32Array) {
    this.mean = new Float32Array(values.length);
    this.square = new Float32Array(values.length);
  }

  take(gradient: Float32Array, rate: number) {
    const { values, mean, square } = this;
    this.taken += 1;
    const [ofMean, ofSquare] = [1 - 0.9 ** this.taken, 1 - 0.999 ** this.taken];
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? 0;
      const slope = (gradient[at] ?? 0) + RIDGE * value;
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const second = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = first;
      square[at] = second;
      values[at] = value - (rate * (first / ofMean)) / (Math.sqrt(second / ofSquare) + 1e-8);
    }
  }
}
