import type { Analysis, Stance } from '../reading/analysis';
import { contains, textOf } from '../reading/span';
import { short } from './fixes';
import type { Draft, Rule } from './rule';

/** The same actor for and against the same thing, in the same article. It may have changed its mind; it may be coded wrongly. */
export const contradiction: Rule = {
  code: 'stance/contradiction',
  severity: 'warning',
  title: 'An actor both for and against the same',
  find(analysis) {
    const earlier = new Map<string, Map<'support' | 'oppose', Stance>>();
    const drafts: Draft[] = [];
    for (const stance of analysis.stances) {
      const key = keyOf(stance, analysis);
      if (!key || stance.polarity === 'neutral') continue;
      const sides = earlier.get(key) ?? new Map();
      earlier.set(key, sides);
      const other = sides.get(stance.polarity === 'support' ? 'oppose' : 'support');
      if (other && !sides.has(stance.polarity)) drafts.push(draftOf(stance, other, analysis));
      if (!sides.has(stance.polarity)) sides.set(stance.polarity, stance);
    }
    return drafts;
  },
};

const SURE = 0.5;
const ARTICLES = /^(?:the|a|an|this|that|its|their|his|her)\s+/i;

/** Who stands where to what; undefined where that is not sure enough to build on. */
function keyOf(stance: Stance, { text, mentions, actors }: Analysis): string | undefined {
  const { holderActor, targetActor, target, confidence, hedged } = stance;
  if (holderActor === null || !target || hedged || confidence < SURE || holderActor === targetActor) return undefined;
  // A target that is an actor counts by the actor; "a ban on Huawei" is not Huawei, and counts by its words.
  if (targetActor !== null) {
    const whole = actors[targetActor]!.mentions.some((m) => contains(mentions[m]!, target));
    if (whole) return `${holderActor} actor ${targetActor}`;
  }
  const words = textOf(text, target).replace(ARTICLES, '').replace(/\s+/g, ' ').toLowerCase();
  return words.includes(' ') || words.length > 4 ? `${holderActor} ${words}` : undefined;
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
