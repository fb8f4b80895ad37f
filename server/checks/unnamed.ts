import type { Analysis } from '../reading/analysis';
import type { Passage, PassageAttribution } from '../reading/passage';
import { type Span, textOf } from '../reading/span';
import { type Hints, hints } from './hints';
import type { LocalDraft } from './rule';

export interface UnnamedSpeaker {
  readonly source: Span;
  readonly content: readonly Span[];
  /** What the rule that reports it is about: one speaker is reported by one rule. */
  readonly kind: 'source' | 'vague' | 'opinion';
}

/** What a rule reports of those who speak without a name, each place once: one kind of them, as `draft` says it. */
export const ofUnnamed = (
  kind: UnnamedSpeaker['kind'],
  draft: (speaker: UnnamedSpeaker, text: string) => LocalDraft,
): ((analysis: Analysis) => readonly Hints<LocalDraft>[]) =>
  hints((passage, text) =>
    unnamedSpeakers(passage, text)
      .filter((speaker) => speaker.kind === kind)
      .map((speaker) => draft(speaker, text)),
  );

function unnamedSpeakers({ attributions, mentions }: Passage, text: string): readonly UnnamedSpeaker[] {
  const unnamed = attributions.filter(isUnnamed);
  if (unnamed.length === 0) return [];
  const speakers = new Map<number, UnnamedSpeaker>();
  const names = new Map(unnamed.map(({ source }) => [source!.end, Number.NEGATIVE_INFINITY]));
  for (const { start, end, type, form } of mentions)
    if (type === 'person' && form === 'name' && names.has(end)) names.set(end, start);
  for (const { source, sourceKind, content } of unnamed) {
    const { start, end } = source!;
    if (INCLUDING.test(text.slice(end, end + 24))) continue;
    // "Minister of Ports Ada Quill" is named; "an adviser to Ada Quill" is not.
    const name = names.get(end)!;
    if (name >= start && !BELONGS_TO.test(text.slice(start, name))) continue;
    const isVague = sourceKind === 'vague' && !TOLD_MORE.test(text.slice(end, end + 16));
    const kind = judges(text, content) ? 'opinion' : isVague ? 'vague' : 'source';
    if (!speakers.has(start) || kind === 'opinion') speakers.set(start, { source: source!, content, kind });
  }
  return [...speakers.values()];
}

const BELONGS_TO =
  /\b(?:to|of|by|for|with|from|near|around|against|at|in|on|and|or|under|behind) (?:the |former |Mr\.? |Mrs\.? |Ms\.? )*$/i;
/** "officials — including its director, Ada Quill —" are named, some of them. */
const INCLUDING = /^,? ?(?:[—–-]+ ?)?(?:including|among them|such as|like) /;

const isUnnamed = ({ source, sourceKind }: PassageAttribution): boolean =>
  source !== null && (sourceKind === 'unnamed' || sourceKind === 'vague');

/** Behind these words it is told how the source knows, or who is meant. */
const TOLD_MORE =
  /^,? (?:briefed|familiar|close|with|who|like|such as|including|from|in|at|of|inside|involved|near|on|there)\b/;

/** Longer content is a report in which a judgement may be somebody else's. */
const LONGEST_JUDGEMENT = 240;

const judges = (text: string, content: readonly Span[]): boolean =>
  content.some((part) => part.end - part.start <= LONGEST_JUDGEMENT && JUDGEMENT.test(textOf(text, part)));

/** Words that praise, blame or mock. None that reports of facts use as well ("serious", "failed"). */
const JUDGEMENT =
  /\b(?:absurd|appalling|arrogant|awful|brilliant|clueless|cowardly|crazy|cynical|delusional|despicable|disastrous|disgrace(?:ful)?|disgusting|dishonest|embarrassment|fantastic|foolish|hopeless|horrible|horrendous|hypocrisy|hypocritical|idiotic|idiots?|incompetent|insane|insulting|irresponsible|laughable|ludicrous|nonsense|outrageous|pathetic|reckless|ridiculous|scandalous|shameful|shameless|stupid|stupidity|terrible|unacceptable|unforgivable|unhinged|useless|wonderful|worthless|(?:a|the|complete|total) (?:catastrophe|disaster|joke|mess|outrage|shambles))\b/i;
