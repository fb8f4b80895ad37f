import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { contentEnd, lastWord, quoteAfter, trimmed } from './content';
import { type Cue, Frame, prepositionBit } from './cues';
import { afterAdverbials, beginsClause, hasFiniteVerb, nounPhraseAfter } from './phrases';
import {
  endsSentence,
  isColon,
  isComma,
  isDash,
  isFiniteGroup,
  nounChunk,
  quoteOrNone,
  type Run,
  type View,
  verbChunk,
} from './view';

const THAT = wordSet('that');
const WHAT = wordSet('what');
const AS = wordSet('as');
/** Words that open an indirect question. */
export const QUESTION = wordSet('whether if how what why when where who which whom whose');

/** Where a cue looks for its content. */
interface Scope {
  /** The token behind the last one that content may take. */
  readonly end: number;
  /** The first token of the speaker, or of the cue where no speaker stands before it. */
  readonly first: number;
  /** The cue's clause depends on one that follows: "While critics say that …, officials …". */
  readonly subordinate: boolean;
}

/** What follows a cue. */
export interface After {
  readonly rule: string;
  readonly content: readonly Run[];
  readonly spoken: boolean;
  readonly weak: boolean;
  readonly addressee: Run | null;
  /** Where the cue ends, if it takes in more than the verb ("called for"); else 0. */
  readonly cueLast: number;
}

/** One literal for all, so that the many of them share a hidden class. */
const after = (
  rule: string,
  content: readonly Run[],
  spoken: boolean,
  weak: boolean,
  cueLast = 0,
  addressee: Run | null = null,
): After => ({ rule, content, spoken, weak, addressee, cueLast });

const toWhom = ({ rule, content, spoken, weak, cueLast }: After, whom: Run): After =>
  after(rule, content, spoken, weak, cueLast, whom);

/** What follows a cue that ends at `at`, if anything does that its frames allow. */
export function contentAfter(view: View, scope: Scope, at: number, cue: Cue): After | undefined {
  const { tag, tokens } = view;
  const { frames } = cue;
  const { end } = scope;

  if (frames & Frame.Addressee) {
    const whom = nounPhraseAfter(view, at, end);
    if (whom && !beginsClause(view, at, end)) {
      const told = leading(view, scope, afterAdverbials(view, whom.last, end), whom.last, cue);
      if (told) return toWhom(told, whom);
    }
    // "told members the plan had failed": of two phrases beside each other the first is who is told.
    // "told members on Monday the plan had failed"
    const told = whom ? afterAdverbials(view, whom.last, end) : end;
    if (whom && frames & Frame.Clause && nounChunk(view, told) >= 0 && beginsClause(view, told, end))
      return toWhom(clause(view, told, scope), whom);
  }
  const skipped = afterAdverbials(view, at, end);
  const lead = leading(view, scope, skipped, at, cue);
  if (lead) return lead;

  const bit = prepositionBit(tokens, at);
  if (bit & cue.prepositions) {
    const content = trimmed(view, { first: at + 1, last: contentEnd(view, at + 1, end, false, scope.subordinate) });
    if (content.last > content.first) return after('verb-preposition', [content], false, true, at + 1);
  }
  if (frames & Frame.Control && nounChunk(view, at) >= 0) {
    const whom = nounPhraseAfter(view, at, end);
    if (whom) {
      const to = afterAdverbials(view, whom.last, end);
      const group = verbChunk(view, whom.last) >= 0 ? verbChunk(view, whom.last) : verbChunk(view, to);
      if (group >= 0 && tag[firstTo(view, group)] === Tag.To) {
        const content = trimmed(view, { first: at, last: contentEnd(view, at, end, true, scope.subordinate) });
        return after('verb-control', [content], false, true);
      }
    }
  }
  if (frames & Frame.Clause && beginsClause(view, skipped, end) && nounChunk(view, skipped) >= 0)
    return clause(view, skipped, scope);
  if (frames & Frame.Object && (nounChunk(view, at) >= 0 || view.quoteOf[at]! >= 0)) {
    const content = trimmed(view, { first: at, last: contentEnd(view, at, end, false, scope.subordinate) });
    if (content.last > content.first) return after('verb-object', [content], false, true);
  }
  if (frames & Frame.As && nounChunk(view, at) >= 0) {
    const whom = nounPhraseAfter(view, at, end);
    if (whom && AS.has(tokens, whom.last)) {
      const content = trimmed(view, { first: at, last: contentEnd(view, at, end, false, scope.subordinate) });
      if (content.last > whom.last + 1) return after('verb-object', [content], false, true);
    }
  }
  if (
    frames & Frame.Clause &&
    skipped < end &&
    hasFiniteVerb(view, skipped, lastWord(view, skipped, end)) &&
    tag[skipped] !== Tag.Punctuation &&
    !startsVerb(view, skipped)
  )
    return clause(view, skipped, scope);
  // "said “it gets me mad” when …", "said “the rules” are unfair": a clause in marks is all of it, less begins one.
  const marked = frames & Frame.Clause && skipped < end ? quoteOrNone(view, view.quoteOf[skipped]!) : undefined;
  if (marked?.first === skipped) {
    const { first, last } = marked;
    if (hasFiniteVerb(view, first, last)) return after('verb-then-quote', [{ first, last }], true, false);
    if (hasFiniteVerb(view, last, end)) return clause(view, first, scope);
  }
  if (frames & Frame.Gerund && (tag[at] === Tag.VerbIng || HAVING.has(tokens, at))) {
    const content = trimmed(view, { first: at, last: contentEnd(view, at, end, true, scope.subordinate) });
    return after('verb-gerund', [content], false, true);
  }
  return undefined;
}

/** "denied having sold", "admits being there": auxiliaries in "-ing". */
const HAVING = wordSet('having being');

const startsVerb = (view: View, at: number): boolean => {
  const group = verbChunk(view, at);
  return group >= 0 && isFiniteGroup(view, group);
};

function clause(view: View, at: number, scope: Scope, rule = 'verb-clause'): After {
  const content = trimmed(view, { first: at, last: contentEnd(view, at, scope.end, true, scope.subordinate) });
  return after(rule, [content], false, false);
}

export const firstTo = ({ syntax, tag }: View, group: number): number => {
  for (let i = syntax.chunkFirst[group]!; i < syntax.chunkLast[group]!; i++) if (tag[i] === Tag.To) return i;
  return syntax.chunkFirst[group]!;
};

/** The first quotation that a token in `[first, last)` is in, or -1. */
function quoteWithin({ quoteOf, tokens }: View, first: number, last: number): number {
  for (let i = first; i < Math.min(last, tokens.count); i++) if (quoteOf[i]! >= 0) return quoteOf[i]!;
  return -1;
}

/** “You lie!”, “No,”: a quotation that ends as a sentence of its own is all that is said. */
const isUttered = (view: View, { first, last }: Run): boolean =>
  last - first > 2 && (endsSentence(view, last - 2) || isComma(view, last - 2));

const LONGEST_ASIDE = 12;

/** "acknowledged, however, “…”", "said, with a grin, “…”": the comma before the quotation; -1 where there is none. */
export function behindAside(view: View, at: number, end: number): number {
  if (!isComma(view, at)) return -1;
  for (let i = at + 1; i < end - 1 && i - at <= LONGEST_ASIDE; i++) {
    if (view.quoteOf[i]! >= 0) return -1;
    if (isComma(view, i)) return view.quoteOf[i + 1]! >= 0 ? i : -1;
  }
  return -1;
}

/** "said, twice, that", "said — on Twitter — that": the "that" behind an aside, or 0. */
function thatBehindAside(view: View, at: number, end: number): number {
  if (!isComma(view, at) && !isDash(view, at)) return 0;
  for (let i = at + 2; i < end - 1 && i - at <= LONGEST_ASIDE; i++)
    if ((isComma(view, i) || isDash(view, i)) && THAT.has(view.tokens, i + 1)) return i + 1;
  return 0;
}

const REFUSING: ReadonlySet<string> = new Set(['refuse', 'decline']);
const SAYING = wordSet('say disclose reveal explain confirm discuss specify comment tell');

/** Content that begins with a mark or word of its own: a quotation, a colon, "that", a question word, "to". */
function leading(view: View, scope: Scope, skipped: number, at: number, cue: Cue): After | undefined {
  const { tag, tokens } = view;
  const { frames } = cue;
  const { end } = scope;
  if (frames & Frame.Quote) {
    for (const from of skipped === at ? [at, behindAside(view, at, end)] : [skipped, at]) {
      if (from < 0) continue;
      const quote = quoteAfter(view, from, end - 1);
      if (quote < 0) continue;
      const run = view.quotes[quote]!;
      const separated = run.first > from || isUttered(view, run);
      // "talks were continuing “in good faith”": what only takes what is said in full has no use for a few words.
      if (run.fragment && !separated && !(frames & (Frame.Clause | Frame.That | Frame.Object))) continue;
      if (separated || run.last >= lastWord(view, run.first, end)) {
        const last =
          run.last >= end - 1 || separated ? run.last : contentEnd(view, run.first, end, true, scope.subordinate);
        return after('verb-then-quote', [{ first: run.first, last: Math.max(last, run.last) }], true, false);
      }
    }
    if (isColon(view, skipped)) {
      const content = { first: skipped + 1, last: contentEnd(view, skipped + 1, end, true, scope.subordinate) };
      return after('verb-colon', content.last > content.first ? [content] : [], true, false);
    }
  }
  const whatIs = tag[skipped] === Tag.Auxiliary && WHAT.has(tokens, scope.first - 1);
  if (whatIs && frames & Frame.Clause) {
    // "What he said was a “turning point” for …": the marks say how far his words go.
    const marked = quoteOrNone(view, quoteWithin(view, skipped, skipped + 4));
    const last = marked?.last ?? contentEnd(view, skipped + 1, end, true, scope.subordinate);
    const content = trimmed(view, { first: skipped + 1, last });
    return after('verb-what-is', [content], false, false);
  }
  if (frames & Frame.That) {
    const that = thatBehindAside(view, skipped, end);
    if (that > 0) return clause(view, that, scope);
  }
  for (const from of skipped === at ? [at] : [skipped, at]) {
    const i = isComma(view, from) && THAT.has(tokens, from + 1) ? from + 1 : from;
    if (frames & Frame.That && THAT.has(tokens, i) && (tag[i] === Tag.Subordinator || hasFiniteVerb(view, i + 1, end)))
      return clause(view, i, scope);
    if (frames & Frame.Question && QUESTION.has(tokens, i) && i < end) return clause(view, i, scope, 'verb-question');
    if (frames & Frame.Infinitive) {
      const group = verbChunk(view, i);
      if (group >= 0 && tag[firstTo(view, group)] === Tag.To) {
        const asked = view.syntax.chunkLast[group]!;
        // "refused to say whether": the question is what nothing is said of.
        if (REFUSING.has(cue.lemma) && SAYING.has(tokens, asked - 1) && QUESTION.has(tokens, asked)) {
          const { rule, content } = clause(view, asked, scope, 'verb-question');
          return after(rule, content, false, false, asked);
        }
        const content = trimmed(view, { first: i, last: contentEnd(view, i, end, true, scope.subordinate) });
        return after('verb-infinitive', [content], false, true);
      }
    }
  }
  return undefined;
}
