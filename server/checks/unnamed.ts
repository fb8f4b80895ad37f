import type { Analysis, Attribution } from '../reading/analysis';
import { type Span, textOf } from '../reading/span';

export interface UnnamedSpeaker {
  readonly source: Span;
  readonly content: readonly Span[];
  /** What the rule that reports it is about: one speaker is reported by one rule. */
  readonly kind: 'source' | 'vague' | 'opinion';
}

/** Those who speak without a name, each place once. */
export function unnamedSpeakers({ text, attributions }: Analysis): readonly UnnamedSpeaker[] {
  const speakers = new Map<number, UnnamedSpeaker>();
  for (const attribution of attributions) {
    const { source, content } = attribution;
    if (!source || !isUnnamed(attribution)) continue;
    const known = speakers.get(source.start);
    const kind = judges(text, content) ? 'opinion' : isVague(text, attribution) ? 'vague' : 'source';
    if (!known || kind === 'opinion') speakers.set(source.start, { source, content, kind });
  }
  return [...speakers.values()];
}

const isUnnamed = ({ sourceKind }: Attribution): boolean => sourceKind === 'unnamed' || sourceKind === 'vague';

/** Behind these words it is told how the source knows, or who is meant. */
const TOLD_MORE =
  /^,? (?:briefed|familiar|close|with|who|like|such as|including|from|in|at|of|inside|involved|near|on|there)\b/;

const isVague = (text: string, { source, sourceKind }: Attribution): boolean =>
  sourceKind === 'vague' && !TOLD_MORE.test(text.slice(source!.end, source!.end + 16));

/** Longer content is a report in which a judgement may be somebody else's. */
const LONGEST_JUDGEMENT = 240;

const judges = (text: string, content: readonly Span[]): boolean =>
  content.some((part) => part.end - part.start <= LONGEST_JUDGEMENT && JUDGEMENT.test(textOf(text, part)));

/** Words that praise, blame or mock. None that reports of facts use as well ("serious", "failed"). */
const JUDGEMENT =
  /\b(?:absurd|appalling|arrogant|awful|brilliant|clueless|cowardly|crazy|cynical|delusional|despicable|disastrous|disgrace(?:ful)?|disgusting|dishonest|embarrassment|fantastic|foolish|hopeless|horrible|horrendous|hypocrisy|hypocritical|idiotic|idiots?|incompetent|insane|insulting|irresponsible|laughable|ludicrous|nonsense|outrageous|pathetic|reckless|ridiculous|scandalous|shameful|shameless|stupid|stupidity|terrible|unacceptable|unforgivable|unhinged|useless|wonderful|worthless|(?:a|the|complete|total) (?:catastrophe|disaster|joke|mess|outrage|shambles))\b/i;
