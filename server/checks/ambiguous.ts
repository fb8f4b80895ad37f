import { isOrdinaryWord } from '../codebook/names';
import type { Actor, Analysis, Mention } from '../reading/analysis';
import { equalsFolded, fold } from '../reading/characters';
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
    const rivals = new Set<string>();
    for (const mention of analysis.mentions) {
      if (!mention.alternatives?.length) continue;
      const form = fold(textOf(analysis.text, mention));
      const group = groups.get(form);
      if (group) group.push(mention);
      else {
        groups.set(form, [mention]);
        for (const name of mention.alternatives) rivals.add(name);
      }
    }
    if (groups.size === 0) return [];
    const byName = new Map<string, Actor>();
    for (const actor of analysis.actors) {
      if (rivals.has(actor.id)) byName.set(actor.id, actor);
      if (rivals.has(actor.name)) byName.set(actor.name, actor);
    }
    return [...groups.values()].flatMap((group) => draftOf(group, analysis, byName));
  },
};

const MOST_RELATED = 10;

function draftOf(group: readonly Mention[], { text, actors }: Analysis, byName: ReadonlyMap<string, Actor>): Draft[] {
  const [first, ...others] = group as [Mention, ...Mention[]];
  const actor = actors[first.actor]!;
  const form = textOf(text, first);
  const alternatives = first.alternatives!.filter((name) => isRival(form, actor, name, byName.get(name)));
  if (alternatives.length === 0) return [];
  const known = alternatives.flatMap((name) => byName.get(name) ?? []);
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
      fixes: () => [actor, ...known].filter((a) => a.name !== form).map((a) => addAlias(form, a)),
    },
  ];
}

/**
 * Whether another reading is worth a doubt. That a capital may stand for its state is so everywhere; of persons only
 * the family name is shared, and the other must be one of whom the article speaks, not the same with a title before.
 */
function isRival(form: string, actor: Actor, name: string, other: Actor | undefined): boolean {
  if (actor.type === 'place' || other?.type === 'place' || fold(name) === fold(form)) return false;
  // "the Committee" is a description, and means the one just named.
  if (actor.type !== 'person' && isOrdinaryWord(form)) return false;
  if (actor.type !== 'person') return !endsIn(name, actor.name) && !endsIn(actor.name, name);
  if (other?.type !== 'person' || other.mentions.length < FEWEST_MENTIONS) return false;
  if (!endsIn(actor.name, form) || !endsIn(name, form)) return false;
  if (endsIn(name, actor.name) || endsIn(actor.name, name)) return false;
  return ![actor.name, name].some(isTitled);
}

/** "AG Lynch", "Donor Adelson": what stands before the family name is no first name. */
function isTitled(name: string): boolean {
  const [first, ...others] = name.split(' ') as [string, ...string[]];
  return isOrdinaryWord(first) || (others.length === 1 && /^\p{Lu}{2,3}$/u.test(first));
}

/** Someone named once only is as likely the same person, wrongly spelled. */
const FEWEST_MENTIONS = 2;

/** True where the last words of a name are the form's, in any case. */
function endsIn(name: string, form: string): boolean {
  const start = name.length - form.length;
  return (start === 0 || name[start - 1] === ' ') && equalsFolded(fold(form), name, start, name.length);
}
