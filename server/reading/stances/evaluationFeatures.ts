import type { Sentence } from '../block';
import type { Parsed, Range } from '../syntax/phrases';
import { type Syntax, Tag } from '../syntax/syntax';
import { Shape } from '../tokens';
import { intern } from '../vocabulary';
import { RELATIONS, relationsTo } from './evaluationRelations';
import { JUDGED_WORDS, JUDGEMENTS } from './evaluationWords';

/** What a word's row and judgement are, by vocabulary id; 0 where it has none. */
export interface EvaluationWords {
  readonly rowOf: Uint16Array;
  readonly judgementOf: Uint8Array;
  readonly rows: number;
}

/** Gives each group of forms ("lie", "lies", "lied") a row from 1. Call at module load. */
export function evaluationWords(groups: readonly (readonly string[])[]): EvaluationWords {
  const rows = groups.flatMap((forms, at) => forms.map((form) => [intern(form), at + 1] as const));
  const judged = [...JUDGED_WORDS].map(([word, judgement]) => [intern(word), judgement] as const);
  const size = [...rows, ...judged].reduce((most, [id]) => Math.max(most, id), 0) + 1;
  const rowOf = new Uint16Array(size);
  const judgementOf = new Uint8Array(size);
  for (const [id, row] of rows) rowOf[id] = row;
  for (const [id, judgement] of judged) judgementOf[id] = judgement;
  return { rowOf, judgementOf, rows: groups.length + 1 };
}

/** Features of all mentions come first, then those of judgements, then those of words. */
export const featureCount = ({ rows }: EvaluationWords): number => (JUDGEMENTS + rows) * RELATIONS;

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

const MOST = 4 * 512;
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
  return tag === Tag.Noun || tag === Tag.Adjective || tag === Tag.Adverb || (tag >= Tag.Verb && tag <= Tag.VerbPast);
}

/** The words of a sentence that may judge, as tokens. */
export interface Judging {
  readonly count: number;
  readonly token: Int32Array;
}

/** Of the sentence that was asked about last: each mention in it asks. */
const judging = {
  syntax: undefined as Syntax | undefined,
  words: undefined as EvaluationWords | undefined,
  first: 0,
  last: 0,
  count: 0,
  token: new Int32Array(MOST),
};

/** The words of a sentence of at most `LONGEST_SENTENCE` tokens that have a row or a judgement. Valid until the next call. */
export function judgingWords(parsed: Parsed, { first, last }: Sentence, words: EvaluationWords): Judging {
  const { tokens, syntax } = parsed;
  if (judging.syntax === syntax && judging.words === words && judging.first === first && judging.last === last)
    return judging;
  const { rowOf, judgementOf } = words;
  const { word } = tokens;
  let count = 0;
  for (let i = first; i < last; i++) {
    const id = word[i]!;
    if (id === 0 || id >= rowOf.length || (rowOf[id] === 0 && judgementOf[id] === 0)) continue;
    if (mayJudge(parsed, i, first)) judging.token[count++] = i;
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
  const { word } = parsed.tokens;
  const { relation, negated } = relationsTo(parsed, sentence, mention);
  const { count, token } = judgingWords(parsed, sentence, words);
  features.count = 0;
  for (let t = 0; t < count; t++) {
    const i = token[t]!;
    if (i >= mention.first && i < mention.last) continue;
    const row = words.rowOf[word[i]!]!;
    const judgement = words.judgementOf[word[i]!]!;
    const at = i - sentence.first;
    const value = negated[at] ? NEGATED : 1;
    if (judgement) add(judgement * RELATIONS, relation[at]!, value, i);
    if (row) add((JUDGEMENTS + row) * RELATIONS, relation[at]!, value, i);
  }
  return features;
}

function add(base: number, relation: number, value: number, token: number): void {
  features.feature[features.count] = base;
  features.value[features.count] = value;
  features.token[features.count++] = token;
  if (relation === 0) return;
  features.feature[features.count] = base + relation;
  features.value[features.count] = value;
  features.token[features.count++] = token;
}
