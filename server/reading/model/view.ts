import { int32Array, uint8Array, uint16Array } from '../arena';
import { adjectiveCue, type Cue, nounCue, verbCue } from '../attributions/cues';
import type { Found } from '../attributions/found';
import type { BlockContext, LocalQuotation } from '../block';
import { foldUnit } from '../characters';
import { isVerb, Tag } from '../syntax';
import { wordMap } from '../vocabulary';
import { clusterOf, type WordTable, wordKey } from './words';

/** Where a token stands to the quotation marks of its block. */
export enum Quoted {
  Outside = 0,
  Inside = 1,
  Opens = 2,
  Closes = 3,
}

/** What the models see of a block: per token, small integers and hashes. */
export interface View {
  readonly context: BlockContext;
  readonly count: number;
  /** Hash of the folded word, see `wordKey`. */
  readonly word: Int32Array;
  /** Hash of the last three units, folded. */
  readonly suffix: Int32Array;
  readonly cluster: Uint8Array;
  /** Part of speech, see `Tag`; and four times that with the ending or the kind of auxiliary told apart. */
  readonly tag: Uint8Array;
  readonly fine: Uint8Array;
  /** The lemma under which the rules' lexicon knows the token as a cue, hashed, and what it may take; 0 for none. */
  readonly lemma: Int32Array;
  readonly frame: Int32Array;
  readonly quoted: Uint8Array;
  /** Position of the token's outer quotation in the block, from 1; 0 outside of quotations. */
  readonly quotation: Uint16Array;
  readonly sentence: Int32Array;
  /** What the rules found: the models weigh their word and go on from there. */
  readonly found: readonly Found[];
  /** Position in `found`, from 1, of the attribution whose cue the token is in; 0 for none. */
  readonly ruleCue: Uint16Array;
  /** Bits: in some source, in some content by rule. */
  readonly rulePart: Uint8Array;
}

const AUXILIARIES = wordMap<number>([
  ...['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', "'ll", "'d", 'wo', 'ca'].map(
    (word) => [word, 1] as const,
  ),
  ...['have', 'has', 'had', "'ve", 'having'].map((word) => [word, 2] as const),
  ...['be', 'is', 'are', 'was', 'were', 'been', 'am', "'s", "'re", "'m", 'being'].map((word) => [word, 3] as const),
]);

/** 0 for no ending that tells, 1 for "-s", 2 for "-ed", 3 for "-ing". */
function ending(last: number, before: number): number {
  if (last === 0x73) return 1;
  if (last === 0x64) return before === 0x65 ? 2 : 0;
  return last === 0x67 && before === 0x6e ? 3 : 0;
}

/** What the rules' lexicon says of a token, by its part of speech. */
function cueAt({ tokens, syntax }: BlockContext, i: number): Cue | undefined {
  const tag = syntax.tag[i]!;
  if (isVerb(tag)) return verbCue(tokens, i)?.alone;
  if (tag === Tag.Noun) return nounCue(tokens, i);
  return tag === Tag.Adjective ? adjectiveCue(tokens, i) : undefined;
}

/** Looks at a block once for all models. Linear in the tokens. */
export function viewOf(context: BlockContext, found: readonly Found[], table: WordTable): View {
  const { tokens, sentences, syntax } = context;
  const { count, text, start, end } = tokens;
  const word = int32Array(count);
  const suffix = int32Array(count);
  const cluster = uint8Array(count);
  const fine = uint8Array(count);
  const lemma = int32Array(count);
  const frame = int32Array(count);
  for (let i = 0; i < count; i++) {
    const from = start[i]!;
    const to = end[i]!;
    const key = wordKey(tokens, i);
    const a = foldUnit(text.charCodeAt(to - 1));
    const b = to - from > 1 ? foldUnit(text.charCodeAt(to - 2)) : 0;
    const c = to - from > 2 ? foldUnit(text.charCodeAt(to - 3)) : 0;
    const tag = syntax.tag[i]!;
    const kind = tag === Tag.Auxiliary ? (AUXILIARIES.get(tokens, i) ?? 0) : ending(a, b);
    word[i] = key;
    suffix[i] = Math.imul(c, 0x3d4d51cb) ^ a ^ (b << 16);
    cluster[i] = clusterOf(table, tokens, i, key);
    fine[i] = tag * 4 + kind;
    const cue = cueAt(context, i);
    if (!cue) continue;
    lemma[i] = cue.key;
    frame[i] = (cue.frames << 4) | (cue.manner + 1);
  }
  const view: View = {
    context,
    count,
    word,
    suffix,
    cluster,
    tag: syntax.tag,
    fine,
    lemma,
    frame,
    quoted: uint8Array(count),
    quotation: uint16Array(count),
    sentence: int32Array(count),
    found,
    ruleCue: uint16Array(count),
    rulePart: uint8Array(count),
  };
  markQuotations(view, context.quotes);
  for (let s = 0; s < sentences.length; s++) view.sentence.fill(s, sentences[s]!.first, sentences[s]!.last);
  found.forEach(({ cue, source, content }, at) => {
    if (cue) view.ruleCue.fill(at + 1, cue.first, cue.last);
    if (source) for (let i = source.first; i < source.last; i++) view.rulePart[i]! |= 1;
    for (const part of content) for (let i = part.first; i < part.last; i++) view.rulePart[i]! |= 2;
  });
  return view;
}

function markQuotations(view: View, quotes: readonly LocalQuotation[]): void {
  const { start, end } = view.context.tokens;
  let token = 0;
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q]!;
    if (quote.level > 0) continue;
    while (token < view.count && end[token]! <= quote.start) token++;
    for (; token < view.count && start[token]! < quote.end; token++) {
      view.quotation[token] = q + 1;
      view.quoted[token] =
        start[token]! < quote.inner.start
          ? Quoted.Opens
          : start[token]! >= quote.inner.end
            ? Quoted.Closes
            : Quoted.Inside;
    }
  }
}
