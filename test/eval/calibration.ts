import { percent } from './figures';
import type { Report } from './gold';

/** Whether confidence means something: of what was so sure, how much was right. In steps of a tenth. */
export class Calibration {
  readonly #steps = Array.from({ length: 10 }, () => ({ n: 0, right: 0, sure: 0 }));

  add(confidence: number, right: boolean): void {
    const step = this.#steps[Math.min(9, Math.floor(confidence * 10))]!;
    step.n++;
    step.sure += confidence;
    if (right) step.right++;
  }

  /** A measure a step that holds anything: how sure it was on average, and how much was right. */
  report(name: string): Report {
    return Object.fromEntries(
      this.#steps.flatMap(({ n, right, sure }, k) =>
        n === 0
          ? []
          : [[`${name} ${k * 10}-${k * 10 + 10}`, { sure: percent(sure / n), right: percent(right / n), n }]],
      ),
    );
  }
}
