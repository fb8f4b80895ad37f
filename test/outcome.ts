/** How many tests of a suite passed and failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}
