import type { Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { isPersonNoun } from './roleNouns';

/** "some GOP contenders", "rail unions": no verb, whatever stands before. */
export const isPeople = (tokens: Tokens, i: number): boolean =>
  UNIONS.has(tokens, i) || (isAgent(tokens, i) && isPersonNoun(tokens, i));
const UNIONS = wordSet('unions councils ministries agencies nurses');

/** "contenders", "senators", "activists", "spokesman". */
function isAgent({ text, end }: Tokens, i: number): boolean {
  const last = end[i]!;
  return (
    text.startsWith('ers', last - 3) ||
    text.startsWith('ors', last - 3) ||
    text.startsWith('ists', last - 4) ||
    text.startsWith('sman', last - 4) ||
    text.startsWith('woman', last - 5)
  );
}
