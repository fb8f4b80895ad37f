import type { Sentence } from '../block';
import {
  hasFiniteVerb,
  isPassive,
  nounAt,
  objectOf,
  type Parsed,
  type Range,
  subjectOf,
  verbAt,
} from '../syntax/phrases';
import { ChunkKind, type Syntax, Tag } from '../syntax/syntax';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import { isNegated } from './composition';
import { COPULAS } from './operators';

/** How a word of a sentence stands to somebody mentioned in it. */
export enum Relation {
  /** Somewhere in the sentence. */
  Sentence = 0,
  /** A few words away. */
  Near = 1,
  /** "the disgraced senator Cruz" */
  Modifier = 2,
  /** The verb that the mention is the subject of. */
  Subject = 3,
  /** What stands behind that verb: "Cruz faces a scandal". */
  Predicate = 4,
  /** The verb that the mention is the object of, active or passive. */
  Object = 5,
  /** What stands behind the object: "called Cruz a liar". */
  Complement = 6,
  /** "Cruz's scandal", "the Cruz scandal" */
  Possessed = 7,
  /** The verb of what is possessed, and what stands behind it: "Cruz's plan failed". */
  PossessedVerb = 8,
  /** The noun or verb before the preposition: "criticism of Cruz". */
  Governor = 9,
  /** "Cruz, a hero of the right," */
  Apposition = 10,
  /** "Cruz is a hero" */
  Description = 11,
}
export const RELATIONS = 12;

const NEAR = 4;
const BEHIND = 8;
const COMMA = wordSet([',']);
const BY = wordSet('by');
const AS = wordSet('as');

/** Reused from mention to mention; `relation[i]` and `negated[i]` are of the token `sentence.first + i`. */
export interface Relations {
  readonly relation: Uint8Array;
  readonly negated: Uint8Array;
}

const MOST = 512;
const relations: Relations = { relation: new Uint8Array(MOST), negated: new Uint8Array(MOST) };

/** The longest sentence whose words are looked at. */
export const LONGEST_SENTENCE = MOST;

/** How each word of a sentence of at most `LONGEST_SENTENCE` tokens stands to a mention. Valid until the next call. */
export function relationsTo(parsed: Parsed, sentence: Sentence, mention: Range): Relations {
  const { syntax } = parsed;
  const { tag, chunkFirst, chunkLast } = syntax;
  const { relation, negated } = relations;
  const { first, last } = sentence;
  for (let i = 0; i < last - first; i++) {
    relation[i] = Relation.Sentence;
    negated[i] = 0;
  }
  for (let i = Math.max(first, mention.first - NEAR); i < Math.min(last, mention.last + NEAR); i++)
    relation[i - first] = Relation.Near;
  const noun = nounAt(parsed, mention.last - 1);
  if (noun < 0) return relations;
  mark(sentence, chunkFirst[noun]!, mention.first, Relation.Modifier, false);
  mark(sentence, mention.last, chunkLast[noun]!, Relation.Possessed, false);
  let owns = false;
  for (let i = mention.last; i < chunkLast[noun]!; i++)
    if (tag[i] === Tag.Noun || tag[i] === Tag.Proper || tag[i] === Tag.Possessive) owns = true;
  markGovernor(parsed, noun, sentence);
  markApposition(parsed, noun, sentence);
  readVerbs(parsed, sentence);
  for (let v = 0; v < verbs.count; v++) {
    const verb = verbs.group[v]!;
    if (verbs.subject[v] === noun) {
      const not = isNegated(parsed, verb);
      const passive = isPassive(parsed, verb);
      const behind = COPULAS.has(parsed.tokens, syntax.chunkHead[verb]!) ? Relation.Description : Relation.Predicate;
      mark(
        sentence,
        chunkFirst[verb]!,
        chunkLast[verb]!,
        owns ? Relation.PossessedVerb : passive ? Relation.Object : Relation.Subject,
        not,
      );
      mark(sentence, chunkLast[verb]!, predicateEnd(parsed, verb, last), owns ? Relation.PossessedVerb : behind, not);
    } else if (!owns && verbs.object[v] === noun) {
      const not = isNegated(parsed, verb);
      mark(sentence, chunkFirst[verb]!, chunkLast[verb]!, Relation.Object, not);
      const after = chunkLast[noun]!;
      // "called Cruz a liar", "described Cruz as a liar"; "asked Cruz about a scandal" says nothing of him.
      const said = after >= last || tag[after] !== Tag.Preposition || AS.has(parsed.tokens, after);
      mark(sentence, after, predicateEnd(parsed, verb, last), said ? Relation.Complement : Relation.Predicate, not);
    }
  }
  return relations;
}

/** The verb groups of the sentence that was asked about last, with their subjects and objects: each mention in it asks. */
const verbs = {
  syntax: undefined as Syntax | undefined,
  first: 0,
  last: 0,
  count: 0,
  group: new Int32Array(MOST),
  subject: new Int32Array(MOST),
  object: new Int32Array(MOST),
};

function readVerbs(parsed: Parsed, { first, last }: Sentence): void {
  const { syntax } = parsed;
  if (verbs.syntax === syntax && verbs.first === first && verbs.last === last) return;
  const { chunkOf, chunkKind, chunkFirst, chunkLast } = syntax;
  verbs.syntax = syntax;
  verbs.first = first;
  verbs.last = last;
  verbs.count = 0;
  for (let at = first; at < last; at++) {
    const verb = chunkOf[at]!;
    if (verb < 0) continue;
    if (chunkKind[verb] === ChunkKind.Verb && chunkFirst[verb] === at) {
      verbs.group[verbs.count] = verb;
      verbs.subject[verbs.count] = subjectOf(parsed, verb, first, last);
      verbs.object[verbs.count++] = objectOf(parsed, verb, last);
    }
    at = chunkLast[verb]! - 1;
  }
}

/** Says of the tokens `from` to `to` (exclusive), as far as they are of the sentence, how they stand, if nothing has yet. */
function mark({ first, last }: Sentence, from: number, to: number, as: Relation, not: boolean): void {
  const { relation, negated } = relations;
  const begin = Math.max(0, from - first);
  const end = Math.min(last, to) - first;
  for (let i = begin; i < end; i++) {
    if (relation[i]! > Relation.Near) continue;
    relation[i] = as;
    if (not) negated[i] = 1;
  }
}

/** What a preposition before the mention hangs on: a noun with its modifiers, or a verb. "by" after a passive names who acts. */
function markGovernor(parsed: Parsed, noun: number, sentence: Sentence): void {
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst, chunkLast } = syntax;
  const preposition = chunkFirst[noun]! - 1;
  if (preposition <= sentence.first || tag[preposition] !== Tag.Preposition) return;
  const verb = verbAt(parsed, preposition - 1);
  if (verb >= 0) {
    const agent = BY.has(tokens, preposition);
    mark(
      sentence,
      chunkFirst[verb]!,
      chunkLast[verb]!,
      agent ? Relation.Subject : Relation.Governor,
      isNegated(parsed, verb),
    );
    return;
  }
  const governor = nounAt(parsed, preposition - 1);
  if (governor >= 0) mark(sentence, chunkFirst[governor]!, chunkLast[governor]!, Relation.Governor, false);
}

/** "Cruz, a hero of the right, …" */
function markApposition(parsed: Parsed, noun: number, sentence: Sentence): void {
  const { tokens, syntax } = parsed;
  const { last } = sentence;
  const comma = syntax.chunkLast[noun]!;
  if (comma + 1 >= last || !COMMA.has(tokens, comma)) return;
  const apposed = nounAt(parsed, comma + 1);
  if (apposed < 0 || syntax.tag[syntax.chunkHead[apposed]!] !== Tag.Noun) return;
  let end = syntax.chunkLast[apposed]!;
  while (end < last && end < comma + BEHIND && !COMMA.has(tokens, end) && verbAt(parsed, end) < 0) end++;
  mark(sentence, comma + 1, end, Relation.Apposition, false);
}

/** Where what a verb governs ends: at a stop, or where the next finite verb begins. */
function predicateEnd(parsed: Parsed, verb: number, last: number): number {
  const { tokens, syntax } = parsed;
  const from = syntax.chunkLast[verb]!;
  const far = Math.min(last, from + BEHIND);
  for (let at = from; at < far; at++) {
    if (tokens.shape[at]! & Shape.Punctuation) {
      const unit = tokens.text.charCodeAt(tokens.start[at]!);
      if (unit === 0x3b || unit === 0x3a || unit === 0x2e) return at;
    }
    const next = verbAt(parsed, at);
    if (next >= 0 && hasFiniteVerb(parsed, next)) return at;
  }
  return far;
}
