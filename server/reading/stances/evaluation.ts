import type { Polarity } from '../analysis';
import type { BlockContext, LocalStance, NameCandidate, Sentence } from '../block';
import { inTurn, span, textOf } from '../span';
import type { Range } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { unpackWeights } from '../syntax/tagger';
import { wordSet } from '../vocabulary';
import model from './evaluation.json';
import {
  evaluationFeatures,
  evaluationWords,
  type Features,
  featureCount,
  judgementIn,
  STEP,
} from './evaluationFeatures';
import { LONGEST_SENTENCE, RELATIONS, Relation } from './evaluationRelations';
import { isBlame, Judgement, WRONGS } from './evaluationWords';

/** The rule that evaluations are known by. */
export const EVALUATION = 'stance/evaluation';
/** An evaluation less sure than this is none. */
const LEAST = 0.4;
/** The least score that can be as sure as that: log odds, where nothing speaks for the other side. */
const LEAST_SCORE = Math.log(LEAST / (1 - LEAST));
/** One less sure than this is kept under what an editor shows. */
const LIKELY = 0.5;
/**
 * What the scorer believes is too much for news, since it learnt from sentences that judge oftener: of 130 that it held
 * likely in articles of three other sets, two in three were right where a word judges by itself, at 78 % on average, and a
 * quarter of the others. They were read one by one.
 */
const CLEAR = 0.85;
const VAGUE = 0.3;
/** Surer than this is said strongly. */
const VERY = 0.9;

const words = evaluationWords(
  model.words.split(' ').map((forms) => forms.split('/')),
  model.valences.map((list) => list.split(' ')),
);
/** What each feature weighs for support, and right behind it for opposition: both are asked for together. */
const weights = new Int8Array(2 * featureCount(words));
unpackWeights(model.support, featureCount(words)).forEach((weight, feature) => {
  weights[2 * feature] = weight;
});
unpackWeights(model.oppose, featureCount(words)).forEach((weight, feature) => {
  weights[2 * feature + 1] = weight;
});
const PERSONS = wordSet('he she him');
const KIND = wordSet('kind like');
/** What only might be so judges nobody. */
const SUPPOSING = wordSet('if unless whether should');

const relations = (...list: readonly Relation[]): number => list.reduce((set, relation) => set | (1 << relation), 0);
const OF_SUBJECT = relations(Relation.Subject, Relation.Apposition);
const OF_OBJECT = relations(Relation.Modifier, Relation.Apposition);
/** Not what governs the mention or is done by what belongs to it: of those, a quarter judge whom they seem to judge. */
const OF_ANY = relations(
  Relation.Modifier,
  Relation.Description,
  Relation.Complement,
  Relation.Possessed,
  Relation.Apposition,
);

/** True where a listed word judges, with this polarity, somebody it stands to like this. */
function judges(judgement: Judgement, polarity: Polarity, relation: Relation): boolean {
  if (judgement === Judgement.None || isBlame(judgement) !== (polarity === 'oppose')) return false;
  const ofSubject = judgement === Judgement.BlamesSubject || judgement === Judgement.PraisesSubject;
  const ofObject = judgement === Judgement.BlamesObject || judgement === Judgement.PraisesObject;
  return ((ofSubject ? OF_SUBJECT : ofObject ? OF_OBJECT : OF_ANY) & (1 << relation)) !== 0;
}

/** How the judging word stands to whom it judges, for the evidence. */
const STANDS: Readonly<Record<Relation, string>> = {
  [Relation.Sentence]: 'is said in a sentence about',
  [Relation.Near]: 'stands beside',
  [Relation.Modifier]: 'describes',
  [Relation.Subject]: 'is what is said of',
  [Relation.Predicate]: 'is said of',
  [Relation.Object]: 'happens to',
  [Relation.Complement]: 'is said of',
  [Relation.Possessed]: 'belongs to',
  [Relation.PossessedVerb]: 'is said of what belongs to',
  [Relation.Governor]: 'is about',
  [Relation.Apposition]: 'describes',
  [Relation.Description]: 'is what is said of',
};

/**
 * Where the text itself judges somebody, without saying who does ("the disgraced senator", "Cruz lied"): stances without
 * a holder, the judging word as the cue. Only clear cases: a trained scorer weighs the words of the sentence by how they
 * stand to the mention. Somebody toward whom `known` has a stance already is left to it.
 */
export function evaluationsIn(
  context: BlockContext,
  names: readonly NameCandidate[],
  known: readonly LocalStance[],
): readonly LocalStance[] {
  const found: LocalStance[] = [];
  const knownBefore = inTurn(known, ({ cue }) => cue.start);
  let next = 0;
  for (const sentence of context.sentences) {
    const here = knownBefore(sentence.end);
    if (sentence.last - sentence.first > LONGEST_SENTENCE) continue;
    while (next < names.length && names[next]!.first < sentence.first) next++;
    for (; next < names.length && names[next]!.last <= sentence.last; next++) {
      const name = names[next]!;
      if (!mayBeJudged(context, name) || isTarget(name, here)) continue;
      const stance = judge(context, sentence, name, here);
      if (stance) found.push(stance);
    }
  }
  return found;
}

function isTarget({ start, end }: NameCandidate, known: readonly LocalStance[]): boolean {
  for (const { targetHead } of known)
    if (targetHead !== undefined && start < targetHead.end && targetHead.start < end) return true;
  return false;
}

/** Persons and bodies may be judged; a country's name stands beside too many words that judge something else. */
function mayBeJudged({ tokens }: BlockContext, { form, type, first, head }: NameCandidate): boolean {
  if (form === 'pronoun') return PERSONS.has(tokens, first);
  return head < 0 && (type === 'person' || type === 'organization');
}

function judge(
  context: BlockContext,
  sentence: Sentence,
  name: Range,
  known: readonly LocalStance[],
): LocalStance | null {
  const { tokens } = context;
  const features = evaluationFeatures(context, sentence, name, words);
  const { count, feature, value } = features;
  let toward = model.supportBias;
  let against = model.opposeBias;
  for (let f = 0; f < count; f++) {
    toward += weights[2 * feature[f]!]! * STEP * value[f]!;
    against += weights[2 * feature[f]! + 1]! * STEP * value[f]!;
  }
  const polarity: Polarity = toward > against ? 'support' : 'oppose';
  if (Math.max(toward, against) < LEAST_SCORE) return null;
  const sure = Math.exp(Math.max(toward, against)) / (1 + Math.exp(toward) + Math.exp(against));
  if (sure < LEAST) return null;
  const reason = reasonFor(context, features, polarity, known);
  if (!reason) return null;
  const cue = span(tokens.start[reason.token]!, tokens.end[reason.token]!);
  const target = span(tokens.start[name.first]!, tokens.end[name.last - 1]!);
  return {
    holder: null,
    cue,
    target,
    polarity,
    negated: false,
    hedged: false,
    intensity: sure > VERY ? 3 : 2,
    factuality: 'CT+',
    negator: null,
    hedge: null,
    holderHead: undefined,
    targetHead: target,
    confidence: sure * (reason.clear && sure >= LIKELY ? CLEAR : VAGUE),
    evidence: {
      rule: EVALUATION,
      note: `“${textOf(tokens.text, cue)}” ${STANDS[reason.relation]} “${textOf(tokens.text, target)}”`,
    },
  };
}

interface Reason {
  readonly token: number;
  readonly relation: Relation;
  /** True for a word that judges by itself and stands so that it judges the mention. */
  readonly clear: boolean;
}

/** The word that weighs most, a clear one before others. What is part of another stance's cue is that one's affair. */
function reasonFor(
  context: BlockContext,
  { count, feature, value, token }: Features,
  polarity: Polarity,
  known: readonly LocalStance[],
): Reason | undefined {
  const { tokens } = context;
  const chosen = polarity === 'support' ? 0 : 1;
  let best = -1;
  let bestRelation: Relation = Relation.Sentence;
  let bestClear = false;
  let most = 0;
  for (let f = 0; f < count; ) {
    const at = token[f]!;
    let weight = 0;
    let relation: Relation = Relation.Sentence;
    let negated = false;
    for (; f < count && token[f] === at; f++) {
      weight += (weights[2 * feature[f]! + chosen]! - weights[2 * feature[f]! + 1 - chosen]! / 2) * value[f]!;
      relation = Math.max(relation, feature[f]! % RELATIONS);
      negated = value[f]! < 0;
    }
    const clear =
      weight > 0 &&
      !negated &&
      judges(judgementIn(words.knownOf[tokens.word[at]!]!), polarity, relation) &&
      judgesItself(context, at, relation) &&
      !isInCue(known, tokens.start[at]!, tokens.end[at]!) &&
      !isCalled(context, at, known);
    if (clear === bestClear ? weight <= most : !clear) continue;
    most = weight;
    best = at;
    bestRelation = relation;
    bestClear = clear;
  }
  return best < 0 ? undefined : { token: best, relation: bestRelation, clear: bestClear };
}

/** False for "effectively", "a kind of", "if he lies", and verbs that blame only at times. */
function judgesItself({ tokens, syntax }: BlockContext, token: number, relation: Relation): boolean {
  const tag = syntax.tag[token]!;
  if (tag === Tag.Adverb || (tag === Tag.Noun && KIND.has(tokens, token))) return false;
  if (relation === Relation.Subject && !WRONGS.has(tokens, token)) return false;
  for (let at = token - 1; at >= 0 && at > token - NEARBY && syntax.tag[at] !== Tag.Punctuation; at--)
    if (SUPPOSING.has(tokens, at)) return false;
  return true;
}
/** A conditional clause begins so many tokens before what it supposes at most. */
const NEARBY = 12;

/** "praised the crew as heroic", "slammed the levy as a disgrace": what another stance says of its own target. */
function isCalled({ tokens, syntax }: BlockContext, token: number, known: readonly LocalStance[]): boolean {
  let at = token - 1;
  while (at > 0 && (OPENING_QUOTES.has(tokens, at) || isNominal(syntax.tag[at]!))) at--;
  if (!AS.has(tokens, at)) return false;
  const place = tokens.start[at]!;
  for (const { cue, evidence } of known)
    if (evidence.rule !== EVALUATION && cue.end <= place && place - cue.end < NEAR) return true;
  return false;
}

const isNominal = (tag: Tag): boolean =>
  tag === Tag.Determiner || tag === Tag.Adjective || tag === Tag.Adverb || tag === Tag.Noun;
const AS = wordSet('as');
const OPENING_QUOTES = wordSet(['"', '“', '‘', '``']);
/** So far behind a cue, in UTF-16 units, "as" may belong to it. */
const NEAR = 120;

function isInCue(known: readonly LocalStance[], start: number, end: number): boolean {
  for (const { cue } of known) if (cue.start < end && start < cue.end) return true;
  return false;
}
