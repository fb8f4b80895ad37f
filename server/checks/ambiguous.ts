import type { Analysis, Mention } from '../reading/analysis';
import { textOf } from '../reading/span';
import { addAlias, short } from './fixes';
import type { Draft, Rule } from './rule';

/** Said once for each form of an actor, on its first mention. */
export const ambiguous: Rule = {
  code: 'actor/ambiguous',
  severity: 'information',
  title: 'A form that two actors share',
  find(analysis) {
    const groups = new Map<string, Mention[]>();
    for (const mention of analysis.mentions) {
      if (!mention.alternatives?.length) continue;
      const key = `${mention.actor} ${textOf(analysis.text, mention)}`;
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
    return [...groups.values()].map((group) => draftOf(group, analysis));
  },
};

const MOST_RELATED = 10;

function draftOf(group: readonly Mention[], { text, actors }: Analysis): Draft {
  const [first, ...others] = group as [Mention, ...Mention[]];
  const actor = actors[first.actor]!;
  const form = textOf(text, first);
  const readings = first.alternatives!.map(short);
  const known = first.alternatives!.flatMap((name) => actors.find((a) => a.name === name || a.id === name) ?? []);
  return {
    start: first.start,
    end: first.end,
    message: `“${short(form)}” is read as ${short(actor.name)}; it could also be ${readings.join(' or ')}.`,
    related: others
      .slice(0, MOST_RELATED)
      .map(({ start, end }) => ({ start, end, message: 'Read in the same way here.' })),
    fixes: [actor, ...known].filter((a) => a.name !== form).map((a) => addAlias(form, a)),
  };
}
