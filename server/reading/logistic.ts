/** The probability, 0 to 1, that odds come to; odds are given by their logarithm. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
