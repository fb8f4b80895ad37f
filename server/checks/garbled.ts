import type { Who } from '../reading/passage';
import { corrections } from './misspelled';
import type { Rule } from './rule';

/** Part of a name of several words in wrong company, as word-swapping programs leave it. */
export const garbled: Rule = {
  code: 'actor/garbled',
  severity: 'warning',
  title: 'Part of a name in wrong company',
  find: corrections(
    'name/garbled',
    (form, right) => `“${form}” looks like “${right}” with a word swapped.`,
    isLikelyGarbled,
  ),
};

/** "many Democrats" are people, not a party in wrong company; "joined States" are no such people. */
function isLikelyGarbled(_form: string, right: string, _times: number, { type }: Who): boolean {
  return !right.endsWith('s') || type === 'country' || right.startsWith('United ');
}
