import type { Analysis } from './analysis';

/** Less sure stances are noise to somebody who reads along; who counts over many articles may want them. */
const LEAST_SHOWN = 0.35;

/** The analysis with only the stances that are sure enough to be put before a reader. */
export function confident(analysis: Analysis, least: number = LEAST_SHOWN): Analysis {
  const stances = analysis.stances.filter(({ confidence }) => confidence >= least);
  return stances.length === analysis.stances.length ? analysis : { ...analysis, stances };
}
