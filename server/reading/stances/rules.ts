import type { Factuality, Polarity } from '../analysis';
import type { BlockContext, LocalAttribution, LocalStance, NameCandidate, Sentence } from '../block';
import type { Span } from '../span';
import {
  canAct,
  isParticiple,
  isPassive,
  nounAt,
  nounPhrase,
  type Parsed,
  possessorOf,
  type Range,
  spanOf,
  subjectOf,
  verbAt,
} from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import { codebookCues, ownCueEnd } from './codebookCues';
import { type Composition, compose } from './composition';
import { evaluationsIn } from './evaluation';
import { CUE_WORDS, FRAMES, type Frame, frameEnd } from './frames';
import { namingAt } from './naming';
import {
  ANSWERING,
  CONDITIONS,
  COPULAS,
  ENDING_VERBS,
  LIGHT_VERBS,
  NEGATIVE_QUANTIFIERS,
  NEGATORS,
  NEUTRAL_AGAINST,
  SCANT,
  VERB_OPERATORS,
} from './operators';
import {
  actorBehind,
  agentAfter,
  eachOf,
  holderFrom,
  nameIn,
  ownerOf,
  subjectHolder,
  targetFrom,
  withoutHolders,
} from './parties';
import { relativeParties } from './relatives';

/** The stances of one block: every cue of the list that stands in a frame of its own, and who is judged beside them. */
export function stancesByRule(
  context: BlockContext,
  names: readonly NameCandidate[],
  _attributions: readonly LocalAttribution[],
): readonly LocalStance[] {
  const found: LocalStance[] = [];
  for (const sentence of context.sentences) readSentence(context, sentence, found);
  if (names.length > 0) found.push(...evaluationsIn(context, names, found));
  return found;
}

function readSentence(context: BlockContext, sentence: Sentence, found: LocalStance[]): void {
  const { tokens } = context;
  const own = codebookCues(context.lexicon);
  let covered = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i < covered) continue;
    if (own.size > 0) {
      const end = readOwn(context, sentence, i, found);
      if (end > i) {
        covered = end;
        continue;
      }
    }
    const id = tokens.word[i]!;
    if (id === 0 || !CUE_WORDS.hasId(id)) continue;
    for (const frame of FRAMES.getId(id)!) {
      const end = frameEnd(tokens, i, sentence.last, frame);
      if (end < 0) continue;
      const cue: Cue = { frame, first: i, last: end, sentence };
      const draft = READERS[frame.kind](context, cue);
      const stance = draft && finish(context, cue, draft);
      if (!stance) continue;
      found.push(stance);
      const mutual = frame.mutual ? eachOther(context, draft) : null;
      const other = mutual && finish(context, cue, mutual);
      if (other) found.push(other);
      covered = end;
      break;
    }
  }
}

/** "Norland and Sudria signed a treaty": what each of those who do it together does to the other. */
function eachOther(parsed: Parsed, draft: Draft): Draft | null {
  const parts = draft.holder && eachOf(parsed, draft.holder);
  return parts && { ...draft, holder: parts[0], target: parts[1], confidence: 0.6, rule: 'stance/mutual' };
}

const KINDS = ['verb', 'noun', 'adjective'] as const;

/** Reads a cue of the codebook at token `i`; answers where it ends, or -1. It counts even where nobody holds it. */
function readOwn(context: BlockContext, sentence: Sentence, i: number, found: LocalStance[]): number {
  const { tokens } = context;
  for (const own of codebookCues(context.lexicon).get(tokens.key[i]!) ?? []) {
    const end = ownCueEnd(tokens, i, sentence.last, own);
    if (end < 0) continue;
    const place = (kind: Frame['kind']): Cue => ({ frame: { ...own.frame, kind }, first: i, last: end, sentence });
    for (const kind of KINDS) {
      const draft = READERS[kind](context, place(kind));
      const stance = draft && finish(context, place(kind), { ...draft, rule: 'stance/codebook' });
      if (!stance) continue;
      found.push(stance);
      return end;
    }
    const alone = finish(context, place('noun'), {
      holder: null,
      target: targetFrom(context, end, sentence, 'object'),
      words: { first: i, last: end },
      composition: null,
      ended: false,
      confidence: 0.5,
      rule: 'stance/codebook',
    });
    if (alone) found.push(alone);
    return end;
  }
  return -1;
}

/** A cue in its place: tokens `first` to `last`, exclusive. */
interface Cue {
  readonly frame: Frame;
  readonly first: number;
  readonly last: number;
  readonly sentence: Sentence;
}

/** A stance in tokens, before it is judged. */
interface Draft {
  readonly holder: Range | null;
  readonly target: Range | null;
  readonly words: Range;
  readonly composition: Composition | null;
  /** True where the governing verb itself turns the cue round ("dropped its opposition to"). */
  readonly ended: boolean;
  readonly confidence: number;
  readonly rule: string;
  /** The cue's own polarity where that does not stand in its frame. */
  readonly polarity?: Polarity;
}

type Reader = (parsed: Parsed, cue: Cue) => Draft | null;

const READERS: Readonly<Record<Frame['kind'], Reader>> = {
  verb: readVerb,
  noun: readNoun,
  adjective: readAdjective,
  preposition: readPreposition,
};

const QUOTES = wordSet(['"', '“', '”', '``', "''"]);
const NONE_PREPOSITIONS = wordSet('against on at over to with about');

function readVerb(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax } = parsed;
  const { frame, sentence } = cue;
  const relative = frame.rest.length === 0 && frame.argument === 'object' ? readRelative(parsed, cue) : null;
  if (relative) return relative;
  const verb = verbAt(parsed, cue.first);
  if (verb < 0 || syntax.chunkHead[verb] !== cue.first) return null;
  if (isAttributive(parsed, verb, sentence)) return null;
  const inner = frame.rest.length === 0 ? governed(parsed, verb, sentence) : null;
  if (inner === 'answer') return null;
  if (frame.argument === 'named') return readNaming(parsed, cue, verb);
  if (
    frame.argument !== 'none' &&
    (frame.rest.length === 0 || frame.argument === 'inside') &&
    isPassive(parsed, verb)
  ) {
    const passive = readPassive(parsed, cue, verb);
    if (passive || !isParticiple(parsed, verb)) return passive;
  }
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  const subject = holderOf(parsed, composition, sentence);
  const after = frame.rest.length > 0 ? cue.last : syntax.chunkLast[verb]!;
  const from = frame.argument === 'inside' ? syntax.chunkLast[verb]! : after;
  let target = targetFrom(parsed, from, sentence, frame.argument) ?? sharedTarget(parsed, cue, from);
  let last = after;
  if (
    isOther(parsed, cue, target) ||
    isMessage(parsed, cue, target) ||
    saysOnly(parsed, cue, target) ||
    (target && US.has(parsed.tokens, target.first))
  )
    return null;
  if (frame.argument === 'inside') {
    if (target && target.last > last) return null;
    last = syntax.chunkLast[verb]!;
  } else if (frame.rest.length > 0 && target && target.first < last) last = target.first;
  if (frame.argument === 'none') {
    target = null;
    if (NONE_PREPOSITIONS.has(parsed.tokens, after)) {
      target = targetFrom(parsed, after + 1, sentence, 'object');
      if (target) last = after + 1;
    }
  } else if (!target) return null;
  if (frame.rest.length > 0) turnByGap(parsed, composition, syntax.chunkLast[verb]!, last);
  const words = { first: composition.contiguous ? composition.first : syntax.chunkFirst[verb]!, last };
  if (frame.reversed)
    return {
      holder: target,
      target: subject,
      words,
      composition,
      ended: false,
      confidence: 0.7,
      rule: 'stance/reversed',
    };
  // "was returned by the museum to its owners": who returns it.
  const isPassed = frame.rest.length > 0 && frame.argument === 'object' && isPassive(parsed, verb);
  const agent = isPassed ? agentAfter(parsed, syntax.chunkLast[verb]!, sentence) : null;
  const holder = isPassed ? agent && { first: agent.first, last: Math.min(agent.last, cue.last - 1) } : subject;
  if (!holder) return null;
  const confidence = inner === 'cue' || isWish(parsed, cue, target) ? REPEATED : 0.8;
  return { holder, target, words, composition, ended: false, confidence, rule: 'stance/verb' };
}

/** "the canal, which Norland opposes", "the envoy whom Norland expelled". */
function readRelative(parsed: Parsed, cue: Cue): Draft | null {
  const parties = relativeParties(parsed, cue.first, cue.sentence);
  if (!parties) return null;
  const verb = verbAt(parsed, cue.first);
  const composition = verb >= 0 ? compose(parsed, verb, cue.sentence.first, cue.sentence.last) : null;
  const [holder, target] = cue.frame.reversed ? [parties.target, parties.holder] : [parties.holder, parties.target];
  const words = { first: composition?.first ?? cue.first, last: cue.last };
  return { holder, target, words, composition, ended: false, confidence: 0.65, rule: 'stance/relative' };
}

/** "called Keller a coward", "described the treaty as a success"; "Keller was called a coward by the union". */
function readNaming(parsed: Parsed, { frame, first, last, sentence }: Cue, verb: number): Draft | null {
  const { syntax } = parsed;
  const from = syntax.chunkLast[verb]!;
  if (isPassive(parsed, verb)) return null;
  const naming = namingAt(parsed, from, frame.rest.length > 0 ? last : -1, sentence.last);
  if (!naming) return null;
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  const holder = holderOf(parsed, composition, sentence);
  return (
    holder && {
      holder,
      target: naming.target,
      words: { first: composition.contiguous ? composition.first : first, last: from },
      composition,
      ended: naming.negated,
      confidence: 0.7,
      rule: 'stance/naming',
      polarity: naming.polarity,
    }
  );
}

/** "vowed" in "vowed to block": "block" with all that governs it is the stance; this one says it with less. */
const REPEATED = 0.3;
const US = wordSet("'s");
const TRANSFERS = wordSet(
  'send sends sent sending give gives gave given giving offer offers offered offering hand hands handed',
);
const MESSAGES = wordSet(
  `letter letters email emails e-mail message messages signal signals answer answers question questions guide speech
   report statement copy note memo rise way birth testimony interview interviews details look glimpse access`,
);

const WISHES = wordSet(
  'want wants wanted wanting plan plans planned planning choose chooses chose chosen hope hopes hoped hoping',
);

/** "wants to know": what somebody means to do by himself tells little of where he stands. */
function isWish({ tokens, syntax }: Parsed, { first }: Cue, target: Range | null): boolean {
  return target !== null && WISHES.has(tokens, first) && syntax.tag[target.first] === Tag.To;
}

const SUGGESTS = wordSet('suggest suggests suggested suggesting');

/** "gave them a reason to leave", "results suggest that it works": the cue's words without what makes them a cue. */
function saysOnly({ tokens, syntax }: Parsed, { first, last, frame }: Cue, target: Range | null): boolean {
  if (SUGGESTS.has(tokens, first)) return target !== null && THAT.has(tokens, target.first);
  return frame.rest.length === 2 && frame.argument === 'object' && syntax.tag[last - 1] === Tag.To;
}

const RELEASES = wordSet('release releases released releasing');
const PUBLISHED = wordSet(
  `statement statements report reports poll polls video videos data figures results survey study footage ad ads memo list
   details records documents emails transcript tape film book album plan budget information findings photos version`,
);

/** "has backed and will defend the tunnel": what stands behind the second verb is the target of both. */
function sharedTarget(parsed: Parsed, { frame, sentence }: Cue, from: number): Range | null {
  const { tokens, syntax } = parsed;
  if ((frame.argument !== 'object' && frame.argument !== 'action') || !JOINING.has(tokens, from)) return null;
  const second = verbAt(parsed, from + 1);
  if (second < 0 || syntax.chunkFirst[second] !== from + 1 || !CUE_WORDS.has(tokens, syntax.chunkHead[second]!))
    return null;
  const behind = syntax.chunkLast[second]!;
  const isBound = syntax.tag[behind] === Tag.Preposition || syntax.tag[behind] === Tag.To;
  return targetFrom(parsed, isBound ? behind + 1 : behind, sentence, 'object');
}

const JOINING = wordSet('and or but');

/** "voiced no concern about", "has little patience with": a noun of the cue itself that negates it. */
function turnByGap({ tokens, syntax }: Parsed, composition: Composition, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const noun = nounAt({ tokens, syntax }, at);
    if (noun < 0 || syntax.chunkFirst[noun] !== at) continue;
    if (!NEGATIVE_QUANTIFIERS.has(tokens, at) && !SCANT.has(tokens, at)) continue;
    turn(composition, at);
    return;
  }
}

/** True where something else heads the target than the cue asks for: who "lifts" a ban opposes it, a box not. */
function isOther({ tokens, syntax }: Parsed, { frame }: Cue, target: Range | null): boolean {
  if (frame.heads === undefined) return false;
  const noun = target ? nounAt({ tokens, syntax }, target.first) : -1;
  return noun < 0 || !frame.heads.has(tokens, syntax.chunkHead[noun]!);
}

/** "sent a letter to", "released a report": who is told something is not helped by it. */
function isMessage({ tokens, syntax }: Parsed, { first, last }: Cue, target: Range | null): boolean {
  const noun = target ? nounAt({ tokens, syntax }, target.first) : -1;
  if (RELEASES.has(tokens, first) && noun >= 0) return PUBLISHED.has(tokens, syntax.chunkHead[noun]!);
  if (!TRANSFERS.has(tokens, first)) return false;
  for (let i = first + 1; i < last; i++) if (MESSAGES.has(tokens, i)) return true;
  return false;
}

/** "by subsidised firms", "fear contested elections": a lone past participle before a noun describes it. */
function isAttributive(parsed: Parsed, verb: number, { first }: Sentence): boolean {
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst, chunkHead, chunkLast } = syntax;
  if (tag[chunkHead[verb]!] !== Tag.VerbPast || !isParticiple(parsed, verb)) return false;
  const noun = nounAt(parsed, chunkLast[verb]!);
  if (noun < 0 || tag[chunkFirst[noun]!] === Tag.Determiner || tag[chunkFirst[noun]!] === Tag.Pronoun) return false;
  let before = chunkFirst[verb]! - 1;
  while (before >= first && QUOTES.has(tokens, before)) before--;
  if (before < first) return false;
  const t = tag[before]!;
  return t === Tag.Preposition || t === Tag.Possessive || t === Tag.Determiner || verbAt(parsed, before) >= 0;
}

/** What a verb governs: an answer ("declined to comment"), another cue that tells more ("vowed to block"), or neither. */
function governed({ tokens, syntax }: Parsed, verb: number, { last }: Sentence): 'answer' | 'cue' | null {
  const operator = VERB_OPERATORS.get(tokens, syntax.chunkHead[verb]!);
  const to = syntax.chunkLast[verb]!;
  if (operator === undefined || syntax.tag[to] !== Tag.To) return null;
  if (operator.sign < 0 && ANSWERING.has(tokens, to + 1)) return 'answer';
  const isCue = FRAMES.get(tokens, to + 1)?.some(
    (frame) => frame.kind === 'verb' && frameEnd(tokens, to + 1, last, frame) > 0,
  );
  return isCue ? 'cue' : null;
}

/** "was killed": that somebody did it is no position as long as nobody is known to hold it. */
const UNHELD = 0.3;
const CONSIDERED = wordSet('considered');

function readPassive(parsed: Parsed, cue: Cue, verb: number): Draft | null {
  const { syntax } = parsed;
  const { sentence, frame } = cue;
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  const agent = agentAfter(parsed, syntax.chunkLast[verb]!, sentence);
  if (!agent && isParticiple(parsed, verb)) return null;
  // "is considered a threat" is what people think.
  if (CONSIDERED.has(parsed.tokens, cue.first)) return null;
  const subject = subjectOf(parsed, verb, sentence.first, sentence.last);
  if (subject < 0) return null;
  const target = nounPhrase(parsed, subject, syntax.chunkFirst[verb]!);
  const words = { first: composition.first, last: syntax.chunkLast[verb]! };
  const [holder, about] = frame.reversed ? [target, agent] : [agent, target];
  return {
    holder,
    target: about,
    words,
    composition,
    ended: false,
    confidence: agent ? 0.75 : UNHELD,
    rule: 'stance/passive',
  };
}

function holderOf(parsed: Parsed, composition: Composition, sentence: Sentence): Range | null {
  if (composition.noun >= 0) return ownerOf(parsed, composition.noun);
  return composition.verb < 0 ? null : subjectHolder(parsed, composition.verb, sentence);
}

function readNoun(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax, tokens } = parsed;
  const { sentence, frame } = cue;
  const noun = nounAt(parsed, cue.first);
  if (noun < 0 || syntax.chunkHead[noun]! < cue.first || syntax.chunkHead[noun]! >= cue.last) return null;
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
    if (NEGATIVE_QUANTIFIERS.has(tokens, chunkStart) || SCANT.has(tokens, chunkStart)) turn(composition, chunkStart);
    const holder =
      owner && !isPronoun(parsed, owner) && ownsBy(parsed, owner) ? owner : holderOf(parsed, composition, sentence);
    if (holder)
      return {
        holder,
        target,
        words: { first: composition.contiguous ? composition.first : syntax.chunkFirst[ruling]!, last: cue.last },
        composition,
        ended,
        confidence: 0.75,
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
      confidence: 0.65,
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
        confidence: 0.65,
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
  return (
    holder && { holder, target, words, composition, ended: effect < 0, confidence: 0.65, rule: 'stance/owned-noun' }
  );
}

/** "Lena Keller, a Weck ally", "Keller is the mayor's fiercest critic". Who are "Weck's critics" is not told. */
function readOwnedPerson(parsed: Parsed, noun: number, last: number, sentence: Sentence): Draft | null {
  const { syntax } = parsed;
  const target = possessorOf(parsed, noun) ?? nameIn(parsed, noun);
  if (!target || syntax.chunkLast[noun] !== last) return null;
  const holder = holderBefore(parsed, noun, sentence);
  if (!holder || holder.last > syntax.chunkFirst[noun]!) return null;
  const words = { first: last - 1, last };
  return { holder, target, words, composition: null, ended: false, confidence: 0.6, rule: 'stance/person-noun' };
}

/** Verbs that tell of somebody's release or arrest without taking a position. */
const HAVING = wordSet('is are was were be been being am have has had having saw see sees face faces faced facing');

const OWN = wordSet('its their his her my our');

/** The verb group whose object a noun phrase is, directly, behind a preposition or behind "and"; -1 for none. */
function governorOf(parsed: Parsed, noun: number, sentence: Sentence): number {
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

function turn(composition: Composition, token: number): void {
  composition.sign = composition.sign === 1 ? -1 : 1;
  composition.negator = token;
}

function readAdjective(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax, tokens } = parsed;
  const { sentence } = cue;
  const target = targetFrom(parsed, cue.last - (THAT.has(tokens, cue.last - 1) ? 1 : 0), sentence, 'object');
  if (!target) return null;
  // "is opposed to": the participle may stand in the verb group.
  let verb = verbAt(parsed, cue.first);
  let at = cue.first - 1;
  if (verb < 0) {
    while (at > sentence.first && syntax.tag[at] === Tag.Adverb && verbAt(parsed, at) < 0) at--;
    verb = at >= sentence.first ? verbAt(parsed, at) : -1;
    const noun = at >= sentence.first ? nounAt(parsed, at) : -1;
    if (verb >= 0 && !COPULAS.has(tokens, syntax.chunkHead[verb]!)) return null;
    if (verb < 0) {
      if (noun < 0) return null;
      const holder = holderFrom(parsed, noun, sentence, at + 1);
      const words = { first: at + 1, last: cue.last };
      return holder && !VERBLESS.has(tokens, cue.first)
        ? { holder, target, words, composition: null, ended: false, confidence: 0.55, rule: 'stance/adjective' }
        : null;
    }
  } else if (syntax.chunkHead[verb] !== cue.first) return null;
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  const holder = holderOf(parsed, composition, sentence);
  if (!holder) return null;
  return {
    holder,
    target,
    words: { first: composition.first, last: cue.last },
    composition,
    ended: false,
    confidence: 0.75,
    rule: 'stance/adjective',
  };
}

/** Cues that need "is": after a bare noun they say something else ("a match against"). */
const VERBLESS = wordSet('against in at out up on');

/** "against" belongs to a verb so many words before it at most. */
const FARTHEST_VERB = 14;

/** Any other "against": "filed a complaint against", "voted overwhelmingly against". */
function readPreposition(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax } = parsed;
  const { sentence } = cue;
  const target = targetFrom(parsed, cue.last, sentence, 'object');
  if (!target) return null;
  const far = Math.max(sentence.first, cue.first - FARTHEST_VERB);
  for (let at = cue.first - 1; at >= far; at--) {
    if (syntax.tag[at] === Tag.Punctuation) return null;
    const verb = verbAt(parsed, at);
    if (verb < 0) continue;
    if (NEUTRAL_AGAINST.has(parsed.tokens, syntax.chunkHead[verb]!)) return null;
    const composition = compose(parsed, verb, sentence.first, sentence.last);
    const holder = isPassive(parsed, verb) ? null : holderOf(parsed, composition, sentence);
    if (!holder) return null;
    return {
      holder,
      target,
      words: { first: composition.contiguous ? composition.first : syntax.chunkFirst[verb]!, last: cue.last },
      composition,
      ended: false,
      confidence: 0.5,
      rule: 'stance/against',
    };
  }
  return null;
}

const OPPOSITE: Readonly<Record<Polarity, Polarity>> = { support: 'oppose', oppose: 'support', neutral: 'neutral' };

/** Judges a draft: polarity after negation, factuality, intensity; in offsets. */
function finish(parsed: Parsed, { frame, first, sentence }: Cue, draft: Draft): LocalStance | null {
  const { tokens } = parsed;
  const { holder, target, words, composition } = draft;
  if (holder && target && holder.first < target.last && target.first < holder.last) return null;
  const turned = (composition?.sign === -1) !== draft.ended;
  const plain = draft.polarity ?? frame.polarity;
  const polarity: Polarity = !turned ? plain : frame.cancels ? 'neutral' : OPPOSITE[plain];
  const conditional = isConditional(parsed, words.first, sentence);
  const hedge = composition && composition.hedge >= 0 ? composition.hedge : conditional;
  const hedged = hedge >= 0;
  const strength = frame.intensity + (composition?.strength ?? 0) - (hedged || turned ? 1 : 0);
  const negator = composition && composition.negator >= 0 ? composition.negator : draft.ended ? words.first : -1;
  const at = (token: number) => (token < 0 ? null : spanOf(tokens, { first: token, last: token + 1 }));
  const cue = spanOf(tokens, words.first < words.last ? words : { first, last: first + 1 });
  return {
    holder: holder && spanOf(tokens, holder),
    cue,
    target: target && spanOf(tokens, target),
    polarity,
    negated: turned,
    hedged,
    intensity: Math.max(1, Math.min(3, strength)) as 1 | 2 | 3,
    factuality: factualityOf(turned, hedged, conditional >= 0, composition?.probable ?? false),
    negator: turned ? at(negator) : null,
    hedge: at(hedge),
    holderHead: headOf(parsed, holder),
    targetHead: headOf(parsed, target),
    confidence:
      draft.confidence * (hedged ? 0.8 : 1) * (turned ? 0.9 : 1) * (holder && isAnybody(parsed, holder) ? 0.4 : 1),
    evidence: { rule: draft.rule, note: `cue “${frame.phrase}”` },
  };
}

const ANYBODY = wordSet('you one anyone someone nobody everyone everybody');

/** "you would want": whoever it may be. */
const isAnybody = ({ tokens }: Parsed, { first, last }: Range): boolean =>
  last - first === 1 && ANYBODY.has(tokens, first);

/** The head of a phrase; undefined for a clause. */
function headOf(parsed: Parsed, range: Range | null): Span | undefined {
  const noun = range ? nounAt(parsed, range.first) : -1;
  if (!range || noun < 0) return undefined;
  const { chunkHead, chunkFirst, tag } = parsed.syntax;
  // "the school's chancellor, Nils Dorn": the name says who it is.
  const named = nounAt(parsed, range.last - 1);
  const apposed =
    named > noun && COMMA.has(parsed.tokens, chunkFirst[named]! - 1) && tag[chunkHead[named]!] === Tag.Proper;
  const head = Math.min(chunkHead[apposed ? named : noun]!, range.last - 1);
  return spanOf(parsed.tokens, { first: head, last: head + 1 });
}

/** The word that makes the clause before `token` a condition, or the question mark that ends it; -1 for neither. */
function isConditional({ tokens, syntax }: Parsed, token: number, sentence: Sentence): number {
  for (let at = token - 1; at >= Math.max(sentence.first, token - 12); at--) {
    if (CONDITIONS.has(tokens, at) && syntax.tag[at] !== Tag.Auxiliary) return at;
    if (tokens.shape[at]! & Shape.Punctuation) break;
  }
  const last = sentence.last - 1;
  const asks = tokens.text.charCodeAt(tokens.start[last]!) === 0x3f;
  return asks ? last : -1;
}

function factualityOf(negated: boolean, hedged: boolean, open: boolean, probable: boolean): Factuality {
  if (open) return 'Uu';
  if (hedged) return negated ? 'PS-' : 'PS+';
  if (probable) return negated ? 'PR-' : 'PR+';
  return negated ? 'CT-' : 'CT+';
}
