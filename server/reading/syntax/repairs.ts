import type { Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { Tag } from './syntax';

const MODALS = wordSet('will would shall should may might must can could');
const THAT = wordSet('that');
const TIME = wordSet('next last this on week month year monday tuesday wednesday thursday friday saturday sunday');

/** Mends what a tagger that looks two words far gets wrong: see each rule. `allowed` holds each token's tags as bits. */
export function repair(tokens: Tokens, tag: Uint8Array, allowed: Int32Array): void {
  for (let i = 0; i < tokens.count; i++) {
    const id = tokens.word[i]!;
    if (THAT.hasId(id)) repairThat(tag, i);
    else if (MODALS.hasId(id)) repairModal(tokens, tag, allowed, i);
  }
}

/** "demands that Huawei be barred": before a phrase that begins anew, "that" opens a clause. */
function repairThat(tag: Uint8Array, i: number): void {
  if (tag[i] !== Tag.Pronoun && tag[i] !== Tag.Determiner) return;
  const next = i + 1 < tag.length ? tag[i + 1]! : Tag.Punctuation;
  if (next === Tag.Determiner || next === Tag.Pronoun || next === Tag.Proper) tag[i] = Tag.Subordinator;
}

/** "will next week urge", "would on Friday veto": the verb may stand behind the time. */
function repairModal(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  let at = i + 1;
  while (at < tag.length && at < i + 5 && (TIME.has(tokens, at) || tag[at] === Tag.Adverb)) at++;
  if (at === i + 1 || at >= tag.length || tag[at] !== Tag.Noun) return;
  if (allowed[at]! & (1 << Tag.VerbBase)) tag[at] = Tag.VerbBase;
}
