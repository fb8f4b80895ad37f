import type { BlockReading, NameCandidate } from '../block';

/** A candidate that is a name, and neither a description nor a pronoun. */
export const isName = ({ head, form }: NameCandidate): boolean => head < 0 && form !== 'pronoun';

/** True where what two readings of a block tell of forms is the same: their names, in order, but for their places. */
export function namesSame(before: BlockReading, now: BlockReading): boolean {
  const names = before.names.filter(isName);
  const namesNow = now.names.filter(isName);
  return names.length === namesNow.length && names.every((name, i) => isSameName(name, namesNow[i]!));
}

/** True where two candidates tell the same of their form. */
export const isSameName = (a: NameCandidate, b: NameCandidate): boolean =>
  a.surface === b.surface &&
  a.form === b.form &&
  a.type === b.type &&
  a.confidence === b.confidence &&
  a.needsLink === b.needsLink &&
  a.shortens === b.shortens &&
  a.evidence.rule === b.evidence.rule &&
  a.evidence.note === b.evidence.note &&
  a.entries.length === b.entries.length &&
  a.entries.every((entry, i) => entry === b.entries[i]);
