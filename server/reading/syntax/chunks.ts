import { int32Array, uint8Array } from '../arena';
import { isNickname } from '../nicknames';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { PERSON_NOUNS } from './personNouns';
import { type Bounds, ChunkKind, isVerb, type Syntax, Tag } from './syntax';

/** Words that begin a phrase of their own after a noun: "Germany | last week", "Juncker | Thursday". */
const TIME = wordSet(
  `yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last next earlier later`,
);
const TIME_OPENERS = wordSet('this last next');
const TIME_UNITS = wordSet('week month year weekend night summer winter autumn spring quarter');
const BE_AND_HAVE = wordSet('be is are was were been being am have has had do does did get gets got getting');
const QUOTES = wordSet(['"', '“', '”', '‘', "'", '``', "''"]);
/** Quantifying adverbs that belong to the noun phrase: "nearly all states", "more than 40 people". */
const QUANTIFYING = wordSet('about around almost nearly roughly approximately over only some more less fewer most');
const HYPHEN = wordSet('-');
const AND = wordSet('and or &');

let capacity = 2048;
let kinds = new Uint8Array(capacity);
let firsts = new Int32Array(capacity);
let lasts = new Int32Array(capacity);
let heads = new Int32Array(capacity);

/** Finds the base noun phrases and verb groups of a block from its tags, in one pass from left to right. */
export function chunk(tokens: Tokens, sentences: readonly Bounds[], tag: Uint8Array): Syntax {
  const chunkOf = int32Array(tokens.count);
  let count = 0;
  for (const { first, last } of sentences) {
    let i = first;
    while (i < last) {
      const begins = BEGINS[tag[i]!]!;
      const verbEnd = begins & Begins.Verb ? verbGroupEnd(tokens, tag, i, last) : i;
      const end = verbEnd > i ? verbEnd : begins & Begins.Noun ? nounPhraseEnd(tokens, tag, i, last) : i;
      if (end === i) {
        chunkOf[i++] = -1;
        continue;
      }
      if (count === capacity) grow();
      kinds[count] = verbEnd > i ? ChunkKind.Verb : ChunkKind.Noun;
      firsts[count] = i;
      lasts[count] = end;
      heads[count] = verbEnd > i ? verbHead(tag, i, end) : nounHead(tag, i, end);
      while (i < end) chunkOf[i++] = count;
      count++;
    }
  }
  return {
    tag,
    chunkOf,
    chunkCount: count,
    chunkKind: copied(kinds, uint8Array(count)),
    chunkFirst: copied(firsts, int32Array(count)),
    chunkLast: copied(lasts, int32Array(count)),
    chunkHead: copied(heads, int32Array(count)),
  };
}

/** What may begin with a token, by its tag: most need not be asked for both. */
enum Begins {
  Noun = 1,
  Verb = 2,
}
const BEGINS = new Uint8Array(Tag.Punctuation + 1);
for (const tag of [Tag.Noun, Tag.Proper, Tag.Number, Tag.Pronoun, Tag.Determiner, Tag.Adjective])
  BEGINS[tag] = Begins.Noun;
for (const tag of [Tag.To, Tag.Auxiliary, Tag.Verb, Tag.VerbBase, Tag.VerbIng, Tag.VerbPast]) BEGINS[tag] = Begins.Verb;
BEGINS[Tag.Adverb] = Begins.Noun | Begins.Verb;

/** Fills `to` from the front of `from`; for arrays this small a loop is faster than `set` with a view. */
function copied<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  for (let i = 0; i < to.length; i++) to[i] = from[i]!;
  return to;
}

function grow(): void {
  capacity *= 2;
  const wider = <A extends Int32Array | Uint8Array>(old: A, made: A): A => {
    made.set(old);
    return made;
  };
  kinds = wider(kinds, new Uint8Array(capacity));
  firsts = wider(firsts, new Int32Array(capacity));
  lasts = wider(lasts, new Int32Array(capacity));
  heads = wider(heads, new Int32Array(capacity));
}

const isNominal = (tag: number): boolean => tag === Tag.Noun || tag === Tag.Proper || tag === Tag.Number;

/** Where the verb group that begins at `i` ends, or `i` where none begins. */
function verbGroupEnd(tokens: Tokens, tag: Uint8Array, i: number, end: number): number {
  let at = i;
  // Adverbs lead a group only where a verb or auxiliary follows: "reportedly considering", "also said".
  while (at < end && tag[at] === Tag.Adverb && at - i < 3) at++;
  if (at === end) return i;
  const opening = tag[at]!;
  if (opening === Tag.To) {
    at++;
    // "to “immediately stop”": a quotation may begin inside.
    if (at < end && QUOTES.has(tokens, at)) at++;
    while (at < end && tag[at] === Tag.Adverb) at++;
    if (at === end || !(isVerb(tag[at]!) || tag[at] === Tag.Auxiliary)) return i;
  } else if (!isVerb(opening) && opening !== Tag.Auxiliary) return i;
  let last = at;
  while (at < end) {
    const t = tag[at]!;
    if (t === Tag.Auxiliary) last = ++at;
    else if (isVerb(t)) {
      at++;
      // "has been": forms of be and have may carry on as auxiliaries of what follows.
      if (at < end && t !== Tag.VerbIng && BE_AND_HAVE.has(tokens, at - 1) && continues(tag, at, end)) {
        last = at;
        continue;
      }
      if (at < end && tag[at] === Tag.Particle) at++;
      return at;
    } else if (t === Tag.Adverb) at++;
    else break;
  }
  return negationEnd(tokens, tag, last, end);
}

/** True where only adverbs stand between `at` and another verb. */
function continues(tag: Uint8Array, at: number, end: number): boolean {
  while (at < end && tag[at] === Tag.Adverb) at++;
  return at < end && (tag[at] === Tag.VerbPast || tag[at] === Tag.VerbIng);
}

const NOT = wordSet("not n't never");

/** A group that ends in an auxiliary keeps the negation behind it: "is not (a member)". */
function negationEnd(tokens: Tokens, tag: Uint8Array, at: number, end: number): number {
  return at < end && tag[at] === Tag.Adverb && NOT.has(tokens, at) ? at + 1 : at;
}

/** The last verb of a group, or its last auxiliary. */
function verbHead(tag: Uint8Array, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (isVerb(tag[i]!)) return i;
  for (let i = last - 1; i >= first; i--) if (tag[i] === Tag.Auxiliary) return i;
  return last - 1;
}

/** Where the base noun phrase that begins at `i` ends, or `i` where none begins. */
function nounPhraseEnd(tokens: Tokens, tag: Uint8Array, i: number, end: number): number {
  let at = i;
  let last = i;
  let sawNoun = false;
  let sawDeterminer = false;
  while (at < end) {
    const t = tag[at]!;
    if (t === Tag.Pronoun) return at === i ? at + 1 : last;
    if (isNominal(t)) {
      if (sawNoun && (TIME.has(tokens, at) || isSum(tokens, tag, at) || isOthers(tokens, i, at))) break;
      sawNoun = true;
      last = ++at;
      // "this month | set", "last week | has": a time is complete with its unit.
      if (TIME_UNITS.has(tokens, at - 1) && TIME_OPENERS.has(tokens, i)) return last;
    } else if (t === Tag.Adjective && at + 1 < end && tag[at + 1] === Tag.Possessive) {
      // "the EU executive's guidance"
      sawNoun = true;
      last = ++at;
    } else if (t === Tag.Adjective) {
      if (sawNoun && (TIME.has(tokens, at) || !nounFollows(tokens, tag, at, end))) break;
      at++;
      // "the poor", "the latest": an adjective heads a phrase with a determiner.
      if (sawDeterminer && !sawNoun && !nounFollows(tokens, tag, at, end)) last = at;
    } else if (t === Tag.Determiner) {
      if (sawNoun) break;
      sawDeterminer = true;
      last = ++at;
    } else if (t === Tag.Possessive) {
      if (!sawNoun && !sawDeterminer) break;
      if (!nounFollows(tokens, tag, at + 1, end)) break;
      sawNoun = false;
      // "Norland's proposed ban": as behind an article.
      sawDeterminer = true;
      at++;
    } else if (t === Tag.Adverb) {
      // "where financial donors": what opens a clause is no part of its subject.
      if (CLAUSE_ADVERBS.has(tokens, at)) break;
      const next = at + 1 < end ? tag[at + 1]! : Tag.Punctuation;
      const modifies =
        next === Tag.Adjective ||
        (sawDeterminer && at + 1 < end && HYPHEN.has(tokens, at + 1)) ||
        next === Tag.Number ||
        (QUANTIFYING.has(tokens, at) && (next === Tag.Determiner || isNominal(next))) ||
        (sawDeterminer && !sawNoun && (next === Tag.VerbPast || next === Tag.VerbIng || next === Tag.Adverb));
      if (sawNoun || !modifies || !nounFollows(tokens, tag, at + 1, end)) break;
      at++;
    } else if (t === Tag.VerbPast || t === Tag.VerbIng) {
      // Participles modify between a determiner and a noun: "the proposed ban", "a growing threat".
      if (!sawDeterminer || sawNoun || !nounFollows(tokens, tag, at + 1, end)) break;
      at++;
    } else if (t === Tag.Preposition || t === Tag.Subordinator) {
      // "more than 40 people"
      const counted =
        !sawNoun && at > i && QUANTIFYING.has(tokens, at - 1) && at + 1 < end && tag[at + 1] === Tag.Number;
      if (!counted) break;
      at++;
    } else if (t === Tag.Punctuation || t === Tag.Conjunction) {
      const next = at + 1;
      if (HYPHEN.has(tokens, at) && next < end && (tokens.shape[next]! & Shape.SpaceBefore) === 0 && at > i) {
        // A compound: "China-based", "state-owned", whatever its second part is tagged.
        at += 2;
        if (!nounFollows(tokens, tag, at, end)) {
          if (isNominal(tag[at - 1]!)) {
            sawNoun = true;
            last = at;
          } else break;
        } else sawNoun = false;
      } else if (next < end && QUOTES.has(tokens, at)) {
        // "a “no spy agreement” with": quotation marks inside a phrase are skipped.
        if (last === i && at === i) break;
        if (sawNoun && isNickname(tokens, at)) {
          last = at += 3;
          continue;
        }
        if (sawNoun || !(isNominal(tag[next]!) || tag[next] === Tag.Adjective || tag[next] === Tag.Determiner)) break;
        at++;
      } else if (
        !sawNoun &&
        at > i &&
        tag[at - 1] === Tag.Adjective &&
        next < end &&
        (tag[next] === Tag.Adjective || tag[next] === Tag.Adverb) &&
        nounFollows(tokens, tag, next + 1, end)
      ) {
        at++;
      } else if (AND.has(tokens, at) && (tokens.shape[at]! & Shape.Word) === 0 && sawNoun && next < end) {
        at++;
      } else break;
    } else break;
  }
  return sawNoun || sawDeterminer ? last : i;
}

const CLAUSE_ADVERBS = wordSet('where when why');

/** "a move | analysts said could fail": people in the plural are not what "a" opens. */
const isOthers = (tokens: Tokens, first: number, at: number): boolean =>
  ONE.has(tokens, first) && tokens.text.startsWith('s', tokens.end[at]! - 1) && PERSON_NOUNS.has(tokens, at);
const ONE = wordSet('a an');

/** "fined the company | £12m": a sum of money behind a noun is a phrase of its own, unless it counts another noun. */
function isSum(tokens: Tokens, tag: Uint8Array, at: number): boolean {
  if (tag[at] !== Tag.Number || (tag[at - 1] !== Tag.Noun && tag[at - 1] !== Tag.Proper)) return false;
  if (!CURRENCIES.has(tokens, at) || (tokens.shape[at]! & Shape.SpaceBefore) === 0) return false;
  let behind = at + 1;
  while (behind < tag.length && (tag[behind] === Tag.Number || tokens.shape[behind]! & Shape.Mixed)) behind++;
  return tag[behind] !== Tag.Noun;
}
const CURRENCIES = wordSet(['$', '£', '€', '¥', '₹']);

/** True where a noun follows over modifiers. Looks at a few tokens only. */
function nounFollows(tokens: Tokens, tag: Uint8Array, at: number, end: number): boolean {
  for (let steps = 0; at < end && steps < 6; at++, steps++) {
    const t = tag[at]!;
    if (isNominal(t)) return !(TIME.has(tokens, at) && steps > 0);
    if (t === Tag.Adjective || t === Tag.VerbPast || t === Tag.VerbIng) continue;
    if (t === Tag.Adverb || t === Tag.Conjunction) continue;
    if (t === Tag.Punctuation && (HYPHEN.has(tokens, at) || QUOTES.has(tokens, at))) continue;
    return false;
  }
  return false;
}

/** The last noun of a noun phrase, else its last token. */
function nounHead(tag: Uint8Array, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (tag[i] === Tag.Noun || tag[i] === Tag.Proper) return i;
  return last - 1;
}
