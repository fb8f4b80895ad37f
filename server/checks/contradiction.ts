import type { Analysis, Polarity, Stance } from '../reading/analysis';
import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Draft, Rule } from './rule';

/** The same actor for and against the same thing, in the same article. It may have changed its mind; it may be coded wrongly. */
export const contradiction: Rule = {
  code: 'stance/contradiction',
  severity: 'information',
  title: 'An actor both for and against the same',
  find(analysis) {
    const earlier = new Map<string, Map<'support' | 'oppose', Stance>>();
    const drafts: Draft[] = [];
    const torn = tornHolders(analysis);
    if (torn.size === 0) return drafts;
    const wholes = wholeTargets(analysis);
    for (const stance of analysis.stances) {
      if (stance.polarity === 'neutral' || stance.holderActor === null || !torn.has(stance.holderActor)) continue;
      const key = keyOf(stance, analysis.text, wholes);
      if (!key) continue;
      const sides = earlier.get(key) ?? new Map();
      earlier.set(key, sides);
      const other = sides.get(stance.polarity === 'support' ? 'oppose' : 'support');
      if (other && !sides.has(stance.polarity)) drafts.push(draftOf(stance, other, analysis));
      if (!sides.has(stance.polarity)) sides.set(stance.polarity, stance);
    }
    return drafts;
  },
};

/** The actors that are for something and against something: nobody else can contradict themselves. */
function tornHolders({ stances }: Analysis): ReadonlySet<number> {
  const first = new Map<number, Polarity>();
  const torn = new Set<number>();
  for (const { holderActor, polarity, confidence } of stances) {
    if (holderActor === null || polarity === 'neutral' || confidence < SURE) continue;
    const known = first.get(holderActor);
    if (!known) first.set(holderActor, polarity);
    else if (known !== polarity) torn.add(holderActor);
  }
  return torn;
}

const SURE = 0.6;

/** Praise and blame of somebody go together with anything; only a plain for and against contradict each other. */
const PLAIN = /\b(?:support|oppos|endors|back(?:s|ed|ing)?\b|favou?r|reject|against|approv|disapprov|object)/i;
const ARTICLES = /^(?:the|a|an|this|that|its|their|his|her)\s+/i;
const FEWEST_UNITS = 4;

/** Who stands where to what; undefined where that is not sure enough to build on. */
function keyOf(stance: Stance, text: string, wholes: ReadonlySet<number>): string | undefined {
  const { holderActor, targetActor, target, confidence, hedged, cue } = stance;
  if (holderActor === null || !target || hedged || confidence < SURE || holderActor === targetActor) return undefined;
  if (!PLAIN.test(textOf(text, cue))) return undefined;
  // A target that is an actor counts by the actor; "a ban on Huawei" is not Huawei, and counts by its words.
  if (targetActor !== null && wholes.has(target.start)) return `${holderActor} actor ${targetActor}`;
  const words = textOf(text, target).replace(ARTICLES, '').replace(/\s+/g, ' ').toLowerCase();
  return words.length >= FEWEST_UNITS ? `${holderActor} ${words}` : undefined;
}

/** Where the targets begin that are a mention and nothing more. */
function wholeTargets({ mentions, stances }: Analysis): ReadonlySet<number> {
  const ends = new Map<number, number>();
  for (const { target, targetActor } of stances) if (target && targetActor !== null) ends.set(target.start, target.end);
  const whole = new Set<number>();
  for (const { start, end } of mentions) if (end >= (ends.get(start) ?? Number.POSITIVE_INFINITY)) whole.add(start);
  return whole;
}

function draftOf(stance: Stance, other: Stance, { text, actors }: Analysis): Draft {
  const holder = short(actors[stance.holderActor!]!.name);
  const target = short(textOf(text, stance.target!));
  const [now, before] = stance.polarity === 'support' ? ['for', 'against'] : ['against', 'for'];
  return {
    start: stance.cue.start,
    end: stance.cue.end,
    message: `Here ${holder} is ${now} “${target}”, elsewhere in this article ${before} it.`,
    related: [{ start: other.cue.start, end: other.cue.end, message: `Here ${holder} is ${before} it.` }],
  };
}
