import type { Polarity } from '../reading/analysis';
import { passagesOf } from '../reading/flat';
import type { Passage, PassageStance, Who } from '../reading/passage';
import { firstOverlapping, type Span, shifted, textOf } from '../reading/span';
import { short } from './fixes';
import { type Hints, hints } from './hints';
import type { Draft, Rule } from './rule';

/** The same actor for and against the same thing, in the same article. It may have changed its mind; it may be coded wrongly. */
export const contradiction: Rule = {
  code: 'stance/contradiction',
  severity: 'information',
  title: 'An actor both for and against the same',
  find(analysis) {
    const drafts: Draft[] = [];
    const taken = sides(analysis);
    const torn = tornHolders(taken);
    if (torn.size === 0) return drafts;
    const { starts } = passagesOf(analysis);
    const earlier = new Map<Who, Map<Who | string, Sides>>();
    for (const { at, found } of taken)
      for (const side of found) {
        const { holder, toward, polarity } = side;
        if (!torn.has(holder)) continue;
        const sides: Sides = earlier.get(holder)?.get(toward) ?? {};
        const cue = shifted(side.cue, starts[at]!);
        const other = sides[polarity === 'support' ? 'oppose' : 'support'];
        if (other && !sides[polarity]) drafts.push(draftOf(side, cue, other));
        sides[polarity] ??= cue;
        const ofHolder = earlier.get(holder) ?? new Map<Who | string, Sides>();
        earlier.set(holder, ofHolder.set(toward, sides));
      }
    return drafts;
  },
};

/** Where somebody was first for and against the same. */
type Sides = Partial<Record<Exclude<Polarity, 'neutral'>, Span>>;

/** Somebody plainly for or against something. */
interface Side {
  readonly holder: Who;
  readonly polarity: Exclude<Polarity, 'neutral'>;
  /** What it is toward: an actor, or words that are the same for the same. */
  readonly toward: Who | string;
  readonly cue: Span;
  /** The words of the target as they stand. */
  readonly target: string;
}

const sides = hints((passage, text) => passage.stances.flatMap((stance) => sideOf(stance, passage, text)));

function sideOf(stance: PassageStance, passage: Passage, text: string): Side[] {
  const { holderActor: holder, polarity, confidence, cue, target } = stance;
  if (holder === null || polarity === 'neutral' || confidence < SURE) return [];
  const toward = towardOf(stance, passage, text);
  return toward === null ? [] : [{ holder, polarity, toward, cue, target: target ? textOf(text, target) : '' }];
}

/** The actors that are for something and against something: nobody else can contradict themselves. */
function tornHolders(taken: readonly Hints<Side>[]): ReadonlySet<Who> {
  const first = new Map<Who, Polarity>();
  const torn = new Set<Who>();
  for (const { found } of taken)
    for (const { holder, polarity } of found) {
      const known = first.get(holder);
      if (!known) first.set(holder, polarity);
      else if (known !== polarity) torn.add(holder);
    }
  return torn;
}

const SURE = 0.6;

/** Praise and blame of somebody go together with anything; only a plain for and against contradict each other. */
const PLAIN = /\b(?:support|oppos|endors|back(?:s|ed|ing)?\b|favou?r|reject|against|approv|disapprov|object)/i;
const ARTICLES = /^(?:the|a|an|this|that|its|their|his|her)\s+/i;
const FEWEST_UNITS = 4;

/** What a stance is toward; null where that is not sure enough to build on. */
function towardOf(stance: PassageStance, { mentions }: Passage, text: string): Side['toward'] | null {
  const { holderActor, targetActor, target, hedged, cue } = stance;
  if (!target || hedged || holderActor === targetActor || !PLAIN.test(textOf(text, cue))) return null;
  // A target that is an actor counts by the actor; "a ban on Huawei" is not Huawei, and counts by its words.
  const mention = targetActor === null ? undefined : firstOverlapping(mentions, target);
  if (mention?.start === target.start && mention.end >= target.end) return targetActor;
  const words = textOf(text, target).replace(ARTICLES, '').replace(/\s+/g, ' ').toLowerCase();
  return words.length >= FEWEST_UNITS ? words : null;
}

function draftOf({ holder, polarity, target }: Side, cue: Span, other: Span): Draft {
  const name = short(holder.name);
  const [now, before] = polarity === 'support' ? ['for', 'against'] : ['against', 'for'];
  return {
    start: cue.start,
    end: cue.end,
    message: `Here ${name} is ${now} “${short(target)}”, elsewhere in this article ${before} it.`,
    related: [{ start: other.start, end: other.end, message: `Here ${name} is ${before} it.` }],
  };
}
