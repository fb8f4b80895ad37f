import type { Actor, Analysis, Mention } from '../reading/analysis';
import { fold } from '../reading/characters';
import { textOf } from '../reading/span';
import { addAlias, short } from './fixes';
import type { Draft, Rule } from './rule';

/** Said once for each form, on its first mention. */
export const ambiguous: Rule = {
  code: 'actor/ambiguous',
  severity: 'information',
  title: 'A form that two actors share',
  find(analysis) {
    const groups = new Map<string, Mention[]>();
    for (const mention of analysis.mentions) {
      if (!mention.alternatives?.length) continue;
      const form = fold(textOf(analysis.text, mention));
      const group = groups.get(form);
      if (group) group.push(mention);
      else groups.set(form, [mention]);
    }
    return [...groups.values()].flatMap((group) => draftOf(group, analysis));
  },
};

const MOST_RELATED = 10;

function draftOf(group: readonly Mention[], { text, actors }: Analysis): Draft[] {
  const [first, ...others] = group as [Mention, ...Mention[]];
  const actor = actors[first.actor]!;
  const form = textOf(text, first);
  const alternatives = first.alternatives!.filter((name) => !sameButForTitle(name, actor.name));
  if (alternatives.length === 0) return [];
  const known = alternatives.flatMap((name) => actors.find((a) => a.name === name || a.id === name) ?? []);
  return [
    {
      start: first.start,
      end: first.end,
      message: `“${short(form)}” is read as ${short(actor.name)} here; it could also be ${alternatives.map(short).join(' or ')}.`,
      related: others.slice(0, MOST_RELATED).map(({ start, end, actor: read }) => ({
        start,
        end,
        message: `Read as ${short(actors[read]!.name)} here.`,
      })),
      fixes: [actor, ...known].filter((a: Actor) => a.name !== form).map((a) => addAlias(form, a)),
    },
  ];
}

/** "Govs. Jeb Bush" and "Jeb Bush" are hardly two people. */
const sameButForTitle = (a: string, b: string): boolean => {
  const [x, y] = [` ${fold(a)}`, ` ${fold(b)}`];
  return x.endsWith(y) || y.endsWith(x);
};
