import { ambiguous } from './ambiguous';
import { contradiction } from './contradiction';
import { garbled } from './garbled';
import { missingSource } from './missingSource';
import { misspelled } from './misspelled';
import { notEnglish } from './notEnglish';
import type { Rule } from './rule';
import { secondHand } from './secondHand';
import { spun } from './spun/spun';
import { unbalancedQuote } from './unbalancedQuote';
import { unnamedOpinion } from './unnamedOpinion';
import { unnamedSource } from './unnamedSource';
import { unresolvedHolder } from './unresolvedHolder';
import { unresolvedTarget } from './unresolvedTarget';
import { vagueSource } from './vagueSource';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  misspelled,
  garbled,
  ambiguous,
  unnamedSource,
  vagueSource,
  unnamedOpinion,
  missingSource,
  unbalancedQuote,
  secondHand,
  contradiction,
  unresolvedHolder,
  unresolvedTarget,
  spun,
  notEnglish,
];
