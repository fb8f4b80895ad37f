import type { Sentence } from '../block';
import type { Parsed, Range } from '../syntax/phrases';
import { isVerb, type Syntax, Tag } from '../syntax/syntax';
import { Shape } from '../tokens';
import { idSet, intern, type WordSet, wordSet } from '../vocabulary';
import { LONGEST_SENTENCE, RELATIONS, relationsTo } from './evaluationRelations';
import { JUDGED_WORDS, JUDGEMENTS, type Judgement } from './evaluationWords';
import { NEGATORS } from './operators';

/** What there is to say of words that judge, by vocabulary id. */
export interface EvaluationWords {
  /** A word's row, judgement and valence in one number, each 0 where it has none; see `rowIn` and the others. */
  readonly knownOf: Int32Array;
  /** All that have any of these: a quick look, which most words do not pass. */
  readonly any: WordSet;
  readonly rows: number;
}

const BITS = 3;
const ONE = (1 << BITS) - 1;
const known = (row: number, judgement: number, valence: number): number =>
  (row << (2 * BITS)) | (judgement << BITS) | valence;
const rowIn = (said: number): number => said >>> (2 * BITS);
export const judgementIn = (said: number): Judgement => (said >>> BITS) & ONE;
const valenceIn = (said: number): number => said & ONE;

/** Words that sound bad or good, a list a degree: very bad, bad, rather bad, rather good, good, very good. */
export const VALENCES = 6;

/**
 * Gives each group of forms ("lie", "lies", "lied") a row from 1, and each list of `valences` its degree. Call at module
 * load.
 */
export function evaluationWords(
  groups: readonly (readonly string[])[],
  valences: readonly (readonly string[])[],
): EvaluationWords {
  const rows = groups.map((forms) => forms.map(intern));
  const valued = valences.map((list) => list.map(intern));
  const judged: number[] = [];
  const judgements: number[] = [];
  JUDGED_WORDS.forEach((judgement, word) => {
    judged.push(intern(word));
    judgements.push(judgement);
  });
  const all = [...rows, judged, ...valued];
  const knownOf = new Int32Array(all.reduce((most, ids) => Math.max(most, ...ids), 0) + 1);
  rows.forEach((ids, at) => {
    for (const id of ids) knownOf[id] = known(at + 1, 0, 0);
  });
  judged.forEach((id, at) => {
    knownOf[id] = known(rowIn(knownOf[id]!), judgements[at]!, 0);
  });
  valued.forEach((ids, at) => {
    for (const id of ids) knownOf[id] = known(rowIn(knownOf[id]!), judgementIn(knownOf[id]!), at + 1);
  });
  return { knownOf, any: idSet(all), rows: groups.length + 1 };
}

/** Holds where the mention is a pronoun: who is spoken of at length. It takes the place of a judgement that is none. */
export const PRONOUN = 0;
/** Features of all mentions come first, then those of judgements, then those of valences, then those of words. */
export const featureCount = ({ rows }: EvaluationWords): number => wordBase(rows);

export const judgementBase = (judgement: number): number => judgement * RELATIONS;
export const valenceBase = (valence: number): number => (JUDGEMENTS + valence - 1) * RELATIONS;
export const wordBase = (row: number): number => (JUDGEMENTS + VALENCES + row) * RELATIONS;

/** One written step of a weight is so much. */
export const STEP = 0.05;

/** What negation leaves of a word: "is no liar" says less for somebody than "is a liar" says against. */
export const NEGATED = -0.5;

/** Reused: `feature[i]` holds with `value[i]`, because of the token `token[i]`. */
export interface Features {
  count: number;
  readonly feature: Int32Array;
  readonly value: Float64Array;
  readonly token: Int32Array;
}

const MOST = 6 * LONGEST_SENTENCE;
const features: Features = {
  count: 0,
  feature: new Int32Array(MOST),
  value: new Float64Array(MOST),
  token: new Int32Array(MOST),
};

/** True for a word that may judge: one of the open classes, not a name. */
export function mayJudge({ tokens, syntax }: Parsed, i: number, first: number): boolean {
  if (i > first && tokens.shape[i]! & Shape.Capital) return false;
  const tag = syntax.tag[i]!;
  return tag === Tag.Noun || tag === Tag.Adjective || tag === Tag.Adverb || isVerb(tag);
}

/** The words of a sentence that may judge, as tokens, and what there is to say of each. */
export interface Judging {
  readonly count: number;
  readonly token: Int32Array;
  readonly known: Int32Array;
}

/** Of the sentence that was asked about last: each mention in it asks. */
const judging = {
  syntax: undefined as Syntax | undefined,
  words: undefined as EvaluationWords | undefined,
  first: 0,
  last: 0,
  count: 0,
  token: new Int32Array(LONGEST_SENTENCE),
  known: new Int32Array(LONGEST_SENTENCE),
};

/** The words of a sentence of at most `LONGEST_SENTENCE` tokens that have a row or a judgement. Valid until the next call. */
export function judgingWords(parsed: Parsed, { first, last }: Sentence, words: EvaluationWords): Judging {
  const { tokens, syntax } = parsed;
  if (judging.syntax === syntax && judging.words === words && judging.first === first && judging.last === last)
    return judging;
  const { word } = tokens;
  let count = 0;
  for (let i = first; i < last; i++)
    if (words.any.hasId(word[i]!) && mayJudge(parsed, i, first)) {
      judging.known[count] = words.knownOf[word[i]!]!;
      judging.token[count++] = i;
    }
  judging.syntax = syntax;
  judging.words = words;
  judging.first = first;
  judging.last = last;
  judging.count = count;
  return judging;
}

/** The features of a mention in its sentence: each word alone, and each by how it stands to the mention. */
export function evaluationFeatures(
  parsed: Parsed,
  sentence: Sentence,
  mention: Range,
  words: EvaluationWords,
): Features {
  const { relation, negated } = relationsTo(parsed, sentence, mention);
  const judging = judgingWords(parsed, sentence, words);
  features.count = 0;
  if (mention.last - mention.first === 1 && PRONOUNS.has(parsed.tokens, mention.first))
    add(PRONOUN, 0, 1, mention.first);
  for (let t = 0; t < judging.count; t++) {
    const i = judging.token[t]!;
    if (i >= mention.first && i < mention.last) continue;
    const said = judging.known[t]!;
    const at = i - sentence.first;
    const value = negated[at] || NEGATORS.has(parsed.tokens, i - 1) ? NEGATED : 1;
    if (judgementIn(said)) add(judgementBase(judgementIn(said)), relation[at]!, value, i);
    if (valenceIn(said)) add(valenceBase(valenceIn(said)), relation[at]!, value, i);
    if (rowIn(said)) add(wordBase(rowIn(said)), relation[at]!, value, i);
  }
  return features;
}

const PRONOUNS = wordSet('he she him her his they them their it i we');

function add(base: number, relation: number, value: number, token: number): void {
  features.feature[features.count] = base;
  features.value[features.count] = value;
  features.token[features.count++] = token;
  if (relation === 0) return;
  features.feature[features.count] = base + relation;
  features.value[features.count] = value;
  features.token[features.count++] = token;
}
