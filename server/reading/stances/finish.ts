import type { Factuality, Polarity } from '../analysis';
import type { LocalStance, Sentence } from '../block';
import type { Span } from '../span';
import { nounAt, type Parsed, type Range, spanOf } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import type { Cue, Draft } from './draft';
import { CONDITIONS } from './operators';

const OPPOSITE: Readonly<Record<Polarity, Polarity>> = { support: 'oppose', oppose: 'support', neutral: 'neutral' };

/** Judges a draft: polarity after negation, factuality, intensity; in offsets. */
export function finish(parsed: Parsed, { frame, first, sentence }: Cue, draft: Draft): LocalStance | null {
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

const COMMA = wordSet([',']);
