import type { Analysis, Attribution } from '../reading/analysis';
import { type Span, textOf } from '../reading/span';

export interface UnnamedSpeaker {
  readonly source: Span;
  readonly content: readonly Span[];
  /** What the rule that reports it is about: one speaker is reported by one rule. */
  readonly kind: 'source' | 'vague' | 'opinion';
}

/** Those who speak without a name, each place once. */
export function unnamedSpeakers({ text, attributions, mentions }: Analysis): readonly UnnamedSpeaker[] {
  const speakers = new Map<number, UnnamedSpeaker>();
  const named = new Map(mentions.flatMap((m) => (m.type === 'person' && m.form === 'name' ? [[m.end, m.start]] : [])));
  for (const attribution of attributions) {
    const { source, content } = attribution;
    if (!source || !isUnnamed(attribution) || INCLUDING.test(text.slice(source.end, source.end + 24))) continue;
    const name = named.get(source.end);
    // "Minister of Ports Ada Quill" is named; "an adviser to Ada Quill" is not.
    if (name !== undefined && name >= source.start && !BELONGS_TO.test(text.slice(source.start, name))) continue;
    const known = speakers.get(source.start);
    const kind = judges(text, content) ? 'opinion' : isVague(text, attribution) ? 'vague' : 'source';
    if (!known || kind === 'opinion') speakers.set(source.start, { source, content, kind });
  }
  return [...speakers.values()];
}

const BELONGS_TO =
  /\b(?:to|of|by|for|with|from|near|around|against|at|in|on|and|or|under|behind) (?:the |former |Mr\.? |Mrs\.? |Ms\.? )*$/i;
/** "officials — including its director, Ada Quill —" are named, some of them. */
const INCLUDING = /^,? ?(?:[—–-]+ ?)?(?:including|among them|such as|like) /;

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
