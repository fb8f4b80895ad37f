import type { Sentence } from '../block';
import { canAct, isPassive, nounAt, type Parsed, possessorOf, type Range, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import { compose, negate } from './composition';
import { type Cue, type Draft, holderOf } from './draft';
import { FRAMES, frameEnd } from './frames';
import { COPULAS, ENDING_VERBS, LIGHT_VERBS, NEGATIVE_QUANTIFIERS, NEGATORS, SCANT } from './operators';
import {
  actorBehind,
  agentAfter,
  holderFrom,
  nameIn,
  ownerOf,
  subjectHolder,
  targetFrom,
  withoutHolders,
} from './parties';

/** "a wake-up call for the industry", "a phone call for help" demand nothing. */
const CALLS = wordSet('call calls');
const NO_DEMAND = wordSet('up phone telephone conference video curtain roll close judgment judgement earnings cold');

/** Reads a noun that names a position, behind a verb that carries it out or ends it, with an owner, or alone. */
export function readNoun(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax, tokens } = parsed;
  const { sentence, frame } = cue;
  const noun = nounAt(parsed, cue.first);
  if (noun < 0 || syntax.chunkHead[noun]! < cue.first || syntax.chunkHead[noun]! >= cue.last) return null;
  if (CALLS.has(tokens, cue.first) && NO_DEMAND.has(tokens, cue.first - 1)) return null;
  if (frame.argument === 'owner') return readOwned(parsed, cue, noun);
  const whole = targetFrom(parsed, THAT.has(tokens, cue.last - 1) ? cue.last - 1 : cue.last, sentence, frame.argument);
  if (!whole) return null;
  const target = withoutHolders(parsed, whole);
  const chunkStart = syntax.chunkFirst[noun]!;
  const ruling = governorOf(parsed, noun, sentence);
  const governed = ruling >= 0 && !isPassive(parsed, ruling);
  const head = governed ? syntax.chunkHead[ruling]! : -1;
  const effect = governed ? effectOf(parsed, head, cue.first) : 0;
  const light = effect > 0;
  const ended = effect < 0;
  const owner = ownerOf(parsed, noun);
  if (light || (governed && ended && (!owner || isPronoun(parsed, owner)))) {
    const composition = compose(parsed, ruling, sentence.first, sentence.last);
    if (NEGATIVE_QUANTIFIERS.has(tokens, chunkStart) || SCANT.has(tokens, chunkStart)) negate(composition, chunkStart);
    const holder =
      owner && !isPronoun(parsed, owner) && ownsBy(parsed, owner) ? owner : holderOf(parsed, composition, sentence);
    if (holder)
      return {
        holder,
        target,
        words: { first: composition.contiguous ? composition.first : syntax.chunkFirst[ruling]!, last: cue.last },
        composition,
        ended,
        rule: 'stance/light-verb',
      };
  }
  // "Norland reaffirmed its commitment to": who reaffirms it.
  const bound = ruling >= 0 && owner && OWN.has(tokens, owner.first) ? subjectHolder(parsed, ruling, sentence) : null;
  const agent =
    bound ?? owner ?? agentAfter(parsed, target.last, sentence) ?? actorBehind(parsed, noun, target, sentence);
  if (agent)
    return {
      holder: agent,
      target,
      words: {
        first: owner && owner.last <= cue.first ? startAfter(parsed, owner) : nounStart(parsed, noun),
        last: cue.last,
      },
      composition: null,
      ended: false,
      rule: 'stance/noun',
    };
  // "X, a critic of Y": the noun names the holder itself.
  const person = PERSON_CUES.has(tokens, cue.first) ? holderBefore(parsed, noun, sentence) : null;
  // "hardly a friend of"
  const negated =
    chunkStart > sentence.first && NEGATORS.has(tokens, chunkStart - 1) && verbAt(parsed, chunkStart - 1) < 0;
  return person
    ? {
        holder: person,
        target,
        words: { first: negated ? chunkStart - 1 : nounStart(parsed, noun), last: cue.last },
        composition: null,
        ended: negated,
        rule: 'stance/person-noun',
      }
    : null;
}

/** "demanded Keller's release", "criticised Keller's arrest": what a verb's subject wants of whose noun it is. */
function readOwned(parsed: Parsed, { last, sentence }: Cue, noun: number): Draft | null {
  const { syntax } = parsed;
  if (PERSON_CUES.has(parsed.tokens, last - 1)) return readOwnedPerson(parsed, noun, last, sentence);
  const target = possessorOf(parsed, noun);
  const ruling = target && syntax.chunkLast[noun] === last ? governorOf(parsed, noun, sentence) : -1;
  if (!target || ruling < 0 || isPassive(parsed, ruling)) return null;
  const effect = effectOf(parsed, syntax.chunkHead[ruling]!, syntax.chunkFirst[noun]!);
  if (effect === 0 || HAVING.has(parsed.tokens, syntax.chunkHead[ruling]!)) return null;
  const composition = compose(parsed, ruling, sentence.first, sentence.last);
  const holder = holderOf(parsed, composition, sentence);
  const words = { first: composition.contiguous ? composition.first : syntax.chunkFirst[ruling]!, last: target.first };
  return holder && { holder, target, words, composition, ended: effect < 0, rule: 'stance/owned-noun' };
}

/** "Lena Keller, a Weck ally", "Keller is the mayor's fiercest critic". Who are "Weck's critics" is not told. */
function readOwnedPerson(parsed: Parsed, noun: number, last: number, sentence: Sentence): Draft | null {
  const { syntax } = parsed;
  const opening = syntax.chunkFirst[noun]!;
  // "Holt, his Democratic opponent": his.
  const his = OWN.has(parsed.tokens, opening) ? { first: opening, last: opening + 1 } : null;
  const target = possessorOf(parsed, noun) ?? his ?? nameIn(parsed, noun);
  if (!target || syntax.chunkLast[noun] !== last) return null;
  const holder = holderBefore(parsed, noun, sentence);
  if (!holder || holder.last > syntax.chunkFirst[noun]!) return null;
  const words = { first: last - 1, last };
  return { holder, target, words, composition: null, ended: false, rule: 'stance/person-noun' };
}

/** Verbs that tell of somebody's release or arrest without taking a position. */
const HAVING = wordSet('is are was were be been being am have has had having saw see sees face faces faced facing');

const OWN = wordSet('its their his her my our');

/** The verb group whose object a noun phrase is, directly, behind a preposition or behind "and"; -1 for none. */
export function governorOf(parsed: Parsed, noun: number, sentence: Sentence): number {
  const { tokens, syntax } = parsed;
  let phrase = noun;
  for (let steps = 0; steps < 3; steps++) {
    const before = syntax.chunkFirst[phrase]! - 1;
    if (before <= sentence.first) return -1;
    const verb = verbAt(parsed, before);
    if (verb >= 0) return verb;
    if (syntax.tag[before] === Tag.Preposition) return GOVERNING.has(tokens, before) ? verbAt(parsed, before - 1) : -1;
    const joined = syntax.tag[before] === Tag.Conjunction ? nounAt(parsed, before - 1) : -1;
    if (joined < 0) return -1;
    phrase = joined;
  }
  return -1;
}

const GOVERNING = wordSet('for on to in up of from out with');

/** 1 where a verb carries out or backs what its object names, -1 where it ends or refuses it, 0 where it says neither. */
function effectOf({ tokens }: Parsed, verb: number, cue: number): -1 | 0 | 1 {
  const word = tokens.word[verb]!;
  if (LIGHT_VERBS.hasId(word)) return 1;
  if (ENDING_VERBS.hasId(word)) return -1;
  const frame = FRAMES.getId(word)?.find(
    (one) => one.kind === 'verb' && !one.reversed && frameEnd(tokens, verb, cue + 1, one) > 0,
  );
  return frame === undefined ? 0 : frame.polarity === 'support' ? 1 : -1;
}

const THAT = wordSet('that');
const PERSON_CUES = wordSet(
  `opponent opponents critic critics foe foes enemy enemies rival rivals supporter supporters backer backers advocate
   advocates proponent proponents defender defenders champion champions fan fans ally allies admirer admirers believer
   believers friend loyalist loyalists confidant confidante detractor detractors skeptic skeptics`,
);
const COMMA = wordSet([',']);

/** Who "a critic of" describes: the subject of "is", the name before a comma, else the noun phrase itself. */
function holderBefore(parsed: Parsed, noun: number, sentence: Sentence): Range | null {
  const { tokens, syntax } = parsed;
  let before = syntax.chunkFirst[noun]! - 1;
  while (before > sentence.first && syntax.tag[before] === Tag.Adverb && verbAt(parsed, before) < 0) before--;
  const copula = before >= sentence.first ? verbAt(parsed, before) : -1;
  if (copula >= 0 && COPULAS.has(tokens, syntax.chunkHead[copula]!)) return subjectHolder(parsed, copula, sentence);
  if (before > sentence.first && COMMA.has(tokens, before)) {
    const named = nounAt(parsed, before - 1);
    if (named >= 0 && canAct(parsed, named)) return holderFrom(parsed, named, sentence, before);
  }
  return { first: syntax.chunkFirst[noun]!, last: syntax.chunkLast[noun]! };
}

/** True for "Washington's", false for the "U.S." of "backed U.S. sanctions". */
const ownsBy = ({ syntax }: Parsed, owner: Range): boolean => syntax.tag[owner.last] === Tag.Possessive;

const isPronoun = ({ syntax }: Parsed, { first, last }: Range): boolean =>
  last - first === 1 && (syntax.tag[first] === Tag.Determiner || syntax.tag[first] === Tag.Pronoun);

function nounStart({ syntax }: Parsed, noun: number): number {
  let at = syntax.chunkFirst[noun]!;
  const head = syntax.chunkHead[noun]!;
  // "a tougher stance on" keeps its article where an adjective makes the cue; a bare noun needs none.
  if (syntax.tag[at] === Tag.Determiner && at + 1 === head) at = head;
  return at;
}

const startAfter = ({ syntax }: Parsed, owner: Range): number =>
  syntax.tag[owner.last] === Tag.Possessive ? owner.last + 1 : owner.last;
