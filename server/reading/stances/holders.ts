import type { Analysis, Stance } from '../analysis';
import { actorsTogether, namesTogether } from '../together';

/** The actors who hold a stance together, by position: both of "Norland and Sudria"; none where nobody is known. */
export const holdersOf = (analysis: Analysis, { holder, holderActor }: Stance): readonly number[] =>
  actorsTogether(analysis, holder, holderActor);

/** Their names in one phrase: "Germany, France and Italy"; undefined where nobody is known. */
export const holderNames = (analysis: Analysis, stance: Stance): string | undefined =>
  namesTogether(analysis, holdersOf(analysis, stance));
