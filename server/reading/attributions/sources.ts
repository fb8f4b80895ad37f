import type { Analysis, Attribution } from '../analysis';
import { actorsTogether, namesTogether } from '../together';

/** The actors who say something together, by position: both of "Norland and Sudria"; none where nobody is known. */
export const speakersOf = (analysis: Analysis, { source, actor }: Attribution): readonly number[] =>
  actorsTogether(analysis, source, actor);

/** Their names in one phrase: "Germany, France and Italy"; undefined where nobody is known. */
export const speakerNames = (analysis: Analysis, attribution: Attribution): string | undefined =>
  namesTogether(analysis, speakersOf(analysis, attribution));
