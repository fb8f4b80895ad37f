import type { Sentence } from '../block';
import {
  canAct,
  hasFiniteVerb,
  isPassive,
  mayAct,
  nounAt,
  nounPhrase,
  type Parsed,
  possessorOf,
  type Range,
  subjectOf,
  verbAt,
} from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import { compose, isNegated, negate } from './composition';
import { type Cue, type Draft, holderOf } from './draft';
import { FRAMES, frameEnd } from './frames';
import { CHANGING, COPULAS, ENDING_VERBS, LIGHT_VERBS, NEGATIVE_QUANTIFIERS, NEGATORS, SCANT } from './operators';
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
import { isAttraction } from './setPhrases';
import { doneTo, isToBeUndone } from './wanted';

/** "a wake-up call for the industry", "a phone call for help" demand nothing. */
const CALLS = wordSet('call calls');
const NO_DEMAND = wordSet('up phone telephone conference video curtain roll close judgment judgement earnings cold');

const NON = wordSet('non');
export const HYPHENS = wordSet(['-', '‐', '‑']);

/** Reads a noun that names a position, behind a verb that carries it out or ends it, with an owner, or alone. */
export function readNoun(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax, tokens } = parsed;
  const { sentence, frame } = cue;
  const noun = nounAt(parsed, cue.first);
  if (noun < 0 || syntax.chunkHead[noun]! < cue.first || syntax.chunkHead[noun]! >= cue.last) return null;
  // "Gary Fan of the Neo Democrats": a surname.
  if (syntax.tag[cue.first] === Tag.Proper && cue.first > sentence.first && syntax.tag[cue.first - 1] === Tag.Proper)
    return null;
  if (CALLS.has(tokens, cue.first) && NO_DEMAND.has(tokens, cue.first - 1)) return null;
  // "the senator's non-endorsement of"
  if (NON.has(tokens, cue.first - 2) && HYPHENS.has(tokens, cue.first - 1)) return null;
  if (frame.argument === 'owner') return readOwned(parsed, cue, noun);
  if (frame.argument === 'had') return readHad(parsed, cue, noun);
  if (APPETITE.has(tokens, cue.first) && !isScant(parsed, noun)) return null;
  // "demands that it be scrapped" names what is wanted.
  const from = THAT.has(tokens, cue.last - 1) ? cue.last - 1 : cue.last;
  const whole = targetFrom(parsed, from, sentence, frame.argument);
  // "joined calls for the levy to be scrapped"
  const done = frame.argument === 'action' && from === cue.last ? doneTo(parsed, whole, cue) : null;
  const thing = done?.target ?? whole;
  if (!thing || isAttraction(parsed, cue, thing)) return null;
  const target = withoutHolders(parsed, thing);
  if (!done && isToBeUndone(parsed, target.last)) return null;
  if (CHAMPIONS.has(tokens, cue.first) && isContest(parsed, target)) return null;
  const draft = readHeld(parsed, cue, noun, target);
  return draft && done?.polarity ? { ...draft, polarity: done.polarity } : draft;
}

/** Who holds the position that a noun names toward `target`, and in which words. */
function readHeld(parsed: Parsed, cue: Cue, noun: number, target: Range): Draft | null {
  const { syntax, tokens } = parsed;
  const { sentence } = cue;
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
    if (isScant(parsed, noun)) negate(composition, chunkStart);
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
    bound ??
    owner ??
    agentAfter(parsed, target.last, sentence) ??
    actorBehind(parsed, noun, target, sentence) ??
    (PERSON_CUES.has(tokens, cue.first) ? null : membersIn(parsed, noun));
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
  const person = PERSON_CUES.has(tokens, cue.first) ? holderBefore(parsed, noun, target, sentence) : null;
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

/** What stands between a noun for a position and who holds it: "calls from farmers for", "anger among them at". */
const BETWEEN = wordSet('from by among amongst within in');
const IN = wordSet('in within');
/** Who says where these are says whose they are: "little appetite in Berlin for". */
const FELT = wordSet(
  `anger appetite backing backlash concern concerns criticism discontent dissent enthusiasm fury opposition outrage resistance scepticism skepticism
   support sympathy unease`,
);
/** How many phrases who holds it may have: "calls from leaders of the union and from its members for". */
const PHRASES = 3;

/**
 * Reads "calls from farmers for a levy", "opposition within the party to the war", "anger is growing among farmers at": a
 * noun cue whose holder stands between its noun, at token `i`, and its preposition. Null where none stands there.
 */
export function readNounOfAgent(parsed: Parsed, i: number, sentence: Sentence): { cue: Cue; draft: Draft } | null {
  const { tokens, syntax } = parsed;
  const noun = nounAt(parsed, i);
  if (noun < 0 || syntax.chunkHead[noun] !== i || syntax.chunkLast[noun] !== i + 1) return null;
  const grows = verbAt(parsed, i + 1);
  const between = grows >= 0 && CHANGING.has(tokens, syntax.chunkHead[grows]!) ? syntax.chunkLast[grows]! : i + 1;
  if (!BETWEEN.has(tokens, between)) return null;
  const isPlace = IN.has(tokens, between);
  const holder = nounAt(parsed, between + 1);
  if (holder < 0 || syntax.chunkFirst[holder] !== between + 1 || !(canAct(parsed, holder) || isPlace)) return null;
  if (isPlace && !FELT.has(tokens, i)) return null;
  let at = syntax.chunkLast[holder]!;
  for (let steps = 0; steps <= PHRASES && at < sentence.last; steps++) {
    const word = tokens.word[at]!;
    const frame = FRAMES.get(tokens, i)?.find(
      ({ kind, rest }) => kind === 'noun' && rest.length === 1 && rest[0] === word,
    );
    const target = frame && frame.argument !== 'owner' ? targetFrom(parsed, at + 1, sentence, frame.argument) : null;
    if (frame && target) {
      const chunkStart = syntax.chunkFirst[noun]!;
      const negated = isScant(parsed, noun);
      const words = { first: negated ? chunkStart : nounStart(parsed, noun), last: i + 1 };
      const who = { first: between + 1, last: at };
      const draft = { holder: who, target, words, composition: null, ended: negated, rule: 'stance/noun' };
      return { cue: { frame, first: i, last: at + 1, sentence }, draft };
    }
    const next = nounAt(parsed, at + 1);
    if (next < 0 || syntax.chunkFirst[next] !== at + 1 || syntax.tag[at] === Tag.Punctuation) return null;
    at = syntax.chunkLast[next]!;
  }
  return null;
}

/** "union anger at", "public support for": people or a body that a noun for a position names before it, as nobody's name. */
function membersIn(parsed: Parsed, noun: number): Range | null {
  const { tokens, syntax } = parsed;
  const at = syntax.chunkHead[noun]! - 1;
  if (at < syntax.chunkFirst[noun]!) return null;
  const isNoun = syntax.tag[at] === Tag.Noun && mayAct(parsed, at);
  return isNoun || PEOPLE.has(tokens, at) ? { first: at, last: at + 1 } : null;
}
const PEOPLE = wordSet('public grassroots tory tories gop');

const CHAMPIONS = wordSet('champion champions');
/** "the champion of the women's race", "champions of Europe" won it. */
function isContest({ tokens, syntax }: Parsed, { first }: Range): boolean {
  const noun = nounAt({ tokens, syntax }, first);
  return (
    noun >= 0 && (CONTESTS.has(tokens, syntax.chunkHead[noun]!) || syntax.tag[syntax.chunkHead[noun]!] === Tag.Proper)
  );
}
const CONTESTS = wordSet(
  `championship championships competition contest cup derby division event final games league marathon match
   meet open race rally season series show tour tournament tournaments world`,
);

/** "The deal has our support", "the minister lost the party's confidence": whose it is, toward who has it. */
function readHad(parsed: Parsed, { first, last, sentence }: Cue, noun: number): Draft | null {
  const { tokens, syntax } = parsed;
  const opening = syntax.chunkFirst[noun]!;
  const ruling = verbAt(parsed, opening - 1);
  if (ruling < 0 || isPassive(parsed, ruling) || syntax.tag[last] === Tag.To || FOR.has(tokens, last)) return null;
  const head = syntax.chunkHead[ruling]!;
  const lost = LOSING.has(tokens, head);
  if (!lost && !GETTING.has(tokens, head)) return null;
  const own = POSSESSIVES.has(tokens, opening) ? { first: opening, last: opening + 1 } : null;
  const holder = possessorOf(parsed, noun) ?? own;
  const composition = holder && compose(parsed, ruling, sentence.first, sentence.last);
  const target = composition && subjectOf(parsed, ruling, sentence.first, sentence.last);
  if (!holder || !composition || target === null || target < 0 || syntax.chunkHead[noun] !== first) return null;
  return {
    holder,
    target: nounPhrase(parsed, target, syntax.chunkFirst[ruling]!),
    words: { first: composition.first, last },
    composition,
    ended: lost,
    rule: 'stance/noun',
  };
}

const FOR = wordSet('for');
const GETTING = wordSet(
  `has have had having 's 've deserve deserves deserved earn earns earned enjoy enjoys enjoyed get gets got gain gains gained
   need needs receive receives received secure secures secured win wins won`,
);
const LOSING = wordSet('lose loses lost losing forfeit forfeits forfeited lack lacks lacked');
const POSSESSIVES = wordSet('his her its their our my your');
/** Who has it tells little of a side; who has little or none of it is against what it would be for. */
const APPETITE = wordSet('appetite');

/** True for "no support", "little appetite". */
const isScant = ({ tokens, syntax }: Parsed, noun: number): boolean =>
  NEGATIVE_QUANTIFIERS.has(tokens, syntax.chunkFirst[noun]!) || SCANT.has(tokens, syntax.chunkFirst[noun]!);

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

/** "Lena Keller, a Weck ally", "Keller is the mayor's fiercest critic", "Weck's critics". */
function readOwnedPerson(parsed: Parsed, noun: number, last: number, sentence: Sentence): Draft | null {
  const { syntax } = parsed;
  const opening = syntax.chunkFirst[noun]!;
  // "Holt, his Democratic opponent": his.
  const his = OWN.has(parsed.tokens, opening) ? { first: opening, last: opening + 1 } : null;
  const target = possessorOf(parsed, noun) ?? his ?? nameIn(parsed, noun);
  if (!target || syntax.chunkLast[noun] !== last) return null;
  const words = { first: last - 1, last };
  // "the levy's opponents say": they themselves, whoever they are.
  if (SEVERAL.has(parsed.tokens, last - 1) && possessorOf(parsed, noun))
    return { holder: words, target, words, composition: null, ended: false, rule: 'stance/person-noun' };
  const holder = holderBefore(parsed, noun, target, sentence);
  if (!holder || holder.last > syntax.chunkFirst[noun]! || isDenied(parsed, opening)) return null;
  return { holder, target, words, composition: null, ended: false, rule: 'stance/person-noun' };
}

/** "Rivals are not | our enemies". */
function isDenied(parsed: Parsed, opening: number): boolean {
  const verb = verbAt(parsed, opening - 1);
  return verb >= 0 && isNegated(parsed, verb);
}

const SEVERAL = wordSet('admirers allies backers critics defenders detractors enemies foes opponents supporters');

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
    // "led a chorus of criticism of"
    const mass = OF.has(tokens, before) ? nounAt(parsed, before - 1) : -1;
    if (mass >= 0 && MASSES.has(tokens, syntax.chunkHead[mass]!)) {
      phrase = mass;
      continue;
    }
    if (syntax.tag[before] === Tag.Preposition) {
      if (!GOVERNING.has(tokens, before)) return -1;
      // "were vocal in their support for"
      return verbAt(parsed, syntax.tag[before - 1] === Tag.Adjective ? before - 2 : before - 1);
    }
    const joined = syntax.tag[before] === Tag.Conjunction ? nounAt(parsed, before - 1) : -1;
    if (joined < 0) return -1;
    phrase = joined;
  }
  return -1;
}

const OF = wordSet('of');
/** What voices of many are called together. */
const MASSES = wordSet(
  `avalanche barrage chorus display expression expressions flood flurry groundswell hail letter message messages note
   outburst outpouring series show signs spate statement statements storm string torrent tide volley wave waves word words`,
);
const GOVERNING = wordSet('for on to in up of from out with');

/** 1 where a verb carries out or backs what its object names, -1 where it ends or refuses it, 0 where it says neither. */
function effectOf({ tokens }: Parsed, verb: number, cue: number): -1 | 0 | 1 {
  const word = tokens.word[verb]!;
  // "lost its appeal against": who lost has tried.
  if (LOSERS.hasId(word) && TRIES.has(tokens, cue)) return 1;
  if (LIGHT_VERBS.hasId(word)) return 1;
  if (ENDING_VERBS.hasId(word)) return -1;
  const frame = FRAMES.getId(word)?.find(
    (one) => one.kind === 'verb' && !one.reversed && frameEnd(tokens, verb, cue + 1, one) > 0,
  );
  return frame === undefined ? 0 : frame.polarity === 'support' ? 1 : -1;
}

const LOSERS = wordSet('lose loses lost losing');
const TRIES = wordSet('appeal appeals fight battle bid challenge campaign case lawsuit suit');
const THAT = wordSet('that');
const PERSON_CUES = wordSet(
  `opponent opponents critic critics foe foes enemy enemies rival rivals supporter supporters backer backers advocate
   advocates proponent proponents defender defenders champion champions fan fans ally allies admirer admirers believer
   believers friend loyalist loyalists confidant confidante detractor detractors skeptic skeptics sceptic sceptics doubters
   denier deniers naysayers`,
);
const COMMA = wordSet([',']);

/** Who "a critic of" describes: the subject of "is", the name before a comma, else the noun phrase itself. */
function holderBefore(parsed: Parsed, noun: number, target: Range, sentence: Sentence): Range | null {
  const { tokens, syntax } = parsed;
  let before = syntax.chunkFirst[noun]! - 1;
  while (before > sentence.first && syntax.tag[before] === Tag.Adverb && verbAt(parsed, before) < 0) before--;
  const copula = before >= sentence.first ? verbAt(parsed, before) : -1;
  if (copula >= 0 && COPULAS.has(tokens, syntax.chunkHead[copula]!)) return subjectHolder(parsed, copula, sentence);
  if (before > sentence.first && COMMA.has(tokens, before)) {
    const named = nounAt(parsed, before - 1);
    if (named >= 0 && canAct(parsed, named)) return holderFrom(parsed, named, sentence, before);
  }
  // "A critic of the levy, Ruiz said": the subject behind the comma.
  return (
    mainBehind(parsed, noun, target, sentence) ?? { first: syntax.chunkFirst[noun]!, last: syntax.chunkLast[noun]! }
  );
}

/** Who follows a phrase that opens the sentence and describes them, a name or whoever acts there; null where nobody does. */
export function mainBehind(parsed: Parsed, noun: number, target: Range, sentence: Sentence): Range | null {
  const { tokens, syntax } = parsed;
  const opening = syntax.chunkFirst[noun]!;
  const comma = target.last;
  if (opening > sentence.first + 1 || comma + 1 >= sentence.last || !COMMA.has(tokens, comma)) return null;
  if (!ARTICLES.has(tokens, opening) && !LONG.has(tokens, opening)) return null;
  const named = nounAt(parsed, comma + 1);
  if (named < 0 || syntax.chunkFirst[named] !== comma + 1 || !canAct(parsed, named)) return null;
  const acts = verbAt(parsed, syntax.chunkLast[named]!);
  if (syntax.tag[syntax.chunkHead[named]!] !== Tag.Proper && (acts < 0 || !hasFiniteVerb(parsed, acts))) return null;
  return holderFrom(parsed, named, sentence, syntax.chunkLast[named]!);
}

const ARTICLES = wordSet('a an');
const LONG = wordSet('long longtime once formerly');

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
