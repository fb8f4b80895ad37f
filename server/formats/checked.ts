import type { Finding } from '../checks/finding';
import type { Place } from './places';
import { placesIn } from './places';

/** A file that was checked. Text and findings belong together; `path` is as the user gave it, or below what they gave. */
export interface Checked {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly CheckedFinding[];
}

/** A finding as far as lists show it: codebook problems have no fixes. */
export type CheckedFinding = Omit<Finding, 'fixes'> & Partial<Pick<Finding, 'fixes'>>;

/** A finding of `stancemark check --format json`. */
export interface JsonFinding extends Place {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

export function toJsonFindings({ path, text, findings }: Checked): JsonFinding[] {
  const places = placesIn(text);
  return findings.map((finding) => ({
    file: path,
    ...places.of(finding),
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
  }));
}
