import type { Sentence } from '../block';
import { sentenceOf } from '../syntax/phrases';
import type { Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import type { Run, View } from './view';

const HINTS = wordSet('anonymity anonymous anonymously named identified authorised authorized');
const ANONYMOUS = wordSet('anonymity anonymous anonymously');
const NAMED = wordSet('named identified');
const ALLOWED = wordSet('authorised authorized');
const BE = wordSet('be being');
/** "asked not to be named", "did not want to be identified", "declined to be named", "without being identified". */
const UNWILLING = wordSet("not n't declined declines refused refuses without cannot");
const NOT = wordSet("not n't");
const SPEAK = wordSet('speak discuss comment talk brief disclose share give');
const AT_MOST = 5;

/** What sentences say of it, looked up once each: a long one may have thousands of cues. */
const known = new WeakMap<Sentence, boolean>();

/** True where the sentence of a cue says that who speaks there is not to be named. */
export function isKeptUnnamed({ tokens, context }: View, cue: Run): boolean {
  const sentence = context.sentences[sentenceOf(context.sentences, cue.first)];
  if (!sentence) return false;
  let is = known.get(sentence);
  if (is === undefined) {
    is = keepsUnnamed(tokens, sentence);
    known.set(sentence, is);
  }
  return is;
}

function keepsUnnamed(tokens: Tokens, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    const id = tokens.word[i]!;
    if (id === 0 || !HINTS.hasId(id)) continue;
    if (ANONYMOUS.hasId(id)) return true;
    if (NAMED.hasId(id) && BE.has(tokens, i - 1) && stands(UNWILLING, i)) return true;
    // "was not authorised to speak"
    if (ALLOWED.hasId(id) && stands(NOT, i) && SPEAK.has(tokens, i + 2)) return true;
  }
  return false;

  function stands(words: typeof NOT, at: number): boolean {
    for (let i = at - 1; i >= sentence.first && i >= at - AT_MOST; i--) if (words.has(tokens, i)) return true;
    return false;
  }
}
