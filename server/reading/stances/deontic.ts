import type { LocalAttribution, Sentence } from '../block';
import { type Parsed, type Range, subjectOf, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import { compose } from './composition';
import type { Draft } from './draft';
import { SAYING } from './operators';
import { subjectHolder } from './parties';
import { rangeOf } from './speakers';

const DUE = wordSet('should must ought');
/** With an infinitive behind them: "needs to be scrapped", "has to go". */
const DUE_TO = wordSet('need needs needed have has had');
const OPINING = wordSet('agree agrees agreed rule ruled suggest suggests suggested');
/** Verbs whose clause says what should be done, even without "should": "demanded that the council scrap the levy". */
const MANDATING = wordSet(
  `demand demands demanded demanding recommend recommends recommended recommending propose proposes proposed proposing request
   requests requested requesting urge urges urged urging`,
);
const THAT = wordSet('that');
const FIRST_PERSON = wordSet('i we');

/**
 * "The union said ministers should scrap the levy", "demanded that they scrap it", "“The levy must be scrapped,” said the
 * union": what should be done is the wish of who says so, not of who should do it; nobody's where nobody says it. "we should" is a wish of ours.
 */
export function heldByWhoWants(
  parsed: Parsed,
  draft: Draft,
  sentence: Sentence,
  attributions: readonly LocalAttribution[],
): Draft {
  const { composition } = draft;
  if (!composition || composition.verb < 0) return draft;
  const { tokens, syntax } = parsed;
  const subject = subjectOf(parsed, composition.verb, sentence.first, sentence.last);
  if (subject < 0 || FIRST_PERSON.has(tokens, syntax.chunkFirst[subject]!)) return draft;
  const before = syntax.chunkFirst[subject]! - 1;
  const saying = verbAt(parsed, THAT.has(tokens, before) ? before - 1 : before);
  const head = saying < 0 ? -1 : syntax.chunkHead[saying]!;
  const isMandated = MANDATING.has(tokens, head);
  if (!isDue(parsed, draft) && !isMandated) return draft;
  // "demanded that it be scrapped": that is read with "demanded".
  if (isMandated && draft.rule === 'stance/passive') return draft;
  if (head >= sentence.first && (isMandated || SAYING.has(tokens, head) || OPINING.has(tokens, head))) {
    const over = compose(parsed, saying, sentence.first, sentence.last);
    const holder = subjectHolder(parsed, over.verb, sentence);
    const ended = over.sign < 0 !== draft.ended;
    if (holder) return { ...draft, holder, ended, rule: RULE };
  }
  return { ...draft, holder: speakerAt(parsed, draft.words, attributions), rule: RULE };
}

const RULE = 'stance/deontic';

/** True where the outermost verb says that something should be done. */
function isDue({ tokens, syntax }: Parsed, { composition }: Draft): boolean {
  const verb = composition!.verb;
  let at = syntax.chunkFirst[verb]!;
  const last = syntax.chunkLast[verb]!;
  while (at + 1 < last && syntax.tag[at] === Tag.Adverb) at++;
  if (DUE.has(tokens, at)) return true;
  return DUE_TO.has(tokens, last - 1) && syntax.tag[last] === Tag.To;
}

/** Who says the words at a place: the source of the innermost attribution whose content holds them, or null. */
function speakerAt(parsed: Parsed, words: Range, attributions: readonly LocalAttribution[]): Range | null {
  const { tokens } = parsed;
  const at = tokens.start[words.first]!;
  let speaker: Range | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { source, content } of attributions) {
    if (!source) continue;
    for (const { start, end } of content) {
      if (at < start || at >= end || end - start >= shortest) continue;
      shortest = end - start;
      speaker = rangeOf(parsed, source);
    }
  }
  return speaker;
}
