import { isOrdinaryWord } from '../codebook/names';
import type { Analysis } from '../reading/analysis';
import { equalsFolded, fold } from '../reading/characters';
import { passagesOf } from '../reading/flat';
import type { Who } from '../reading/passage';
import { type Span, textOf } from '../reading/span';
import { addAlias, short } from './fixes';
import { hints } from './hints';
import type { Draft, Rule } from './rule';

/** Said once for each form, on its first mention. */
export const ambiguous: Rule = {
  code: 'actor/ambiguous',
  severity: 'information',
  title: 'A form that two actors share',
  find(analysis) {
    const groups = new Map<string, [Shared, ...Shared[]]>();
    const rivals = new Set<string>();
    for (const { start, found } of shared(analysis))
      for (const one of found) {
        const mention = { ...one, start: one.start + start, end: one.end + start };
        const group = groups.get(one.folded);
        if (group) group.push(mention);
        else {
          groups.set(one.folded, [mention]);
          for (const name of one.alternatives) rivals.add(name);
        }
      }
    if (groups.size === 0) return [];
    const known = knownAs(analysis, rivals);
    return [...groups.values()].flatMap((group) => draftOf(group, known));
  },
};

/** A mention by a form that several actors share. */
interface Shared extends Span {
  readonly form: string;
  readonly folded: string;
  readonly actor: Who;
  readonly alternatives: readonly string[];
}

const shared = hints(({ mentions }, text) =>
  mentions.flatMap(({ start, end, actor, alternatives }): Shared[] => {
    if (!alternatives?.length) return [];
    const form = textOf(text, { start, end });
    return [{ start, end, form, folded: fold(form), actor, alternatives }];
  }),
);

/** Actors of an article by the names and ids that are asked for, and how often each is mentioned. */
interface Known {
  readonly byName: ReadonlyMap<string, Who>;
  readonly mentions: ReadonlyMap<Who, number>;
}

function knownAs(analysis: Analysis, names: ReadonlySet<string>): Known {
  const mentions = new Map<Who, number>();
  const byName = new Map<string, Who>();
  for (const passage of passagesOf(analysis).passages)
    for (const { actor } of passage.mentions) {
      const before = mentions.get(actor);
      if (before !== undefined) mentions.set(actor, before + 1);
      else if (names.has(actor.id) || names.has(actor.name)) {
        mentions.set(actor, 1);
        if (names.has(actor.id)) byName.set(actor.id, actor);
        if (names.has(actor.name)) byName.set(actor.name, actor);
      }
    }
  return { byName, mentions };
}

const MOST_RELATED = 10;

function draftOf([first, ...others]: readonly [Shared, ...Shared[]], known: Known): Draft[] {
  const { form, actor } = first;
  const alternatives = first.alternatives.filter((name) => isRival(form, actor, name, known));
  if (alternatives.length === 0) return [];
  const rivals = alternatives.flatMap((name) => known.byName.get(name) ?? []);
  return [
    {
      start: first.start,
      end: first.end,
      message: `“${short(form)}” is read as ${short(actor.name)} here; it could also be ${alternatives.map(short).join(' or ')}.`,
      related: others.slice(0, MOST_RELATED).map(({ start, end, actor: read }) => ({
        start,
        end,
        message: `Read as ${short(read.name)} here.`,
      })),
      fixes: () => [actor, ...rivals].filter((a) => a.name !== form).map((a) => addAlias(form, a)),
    },
  ];
}

/**
 * Whether another reading is worth a doubt. That a capital may stand for its state is so everywhere; of persons only
 * the family name is shared, and the other must be one of whom the article speaks, not the same with a title before.
 */
function isRival(form: string, actor: Who, name: string, { byName, mentions }: Known): boolean {
  const other = byName.get(name);
  if (actor.type === 'place' || other?.type === 'place' || fold(name) === fold(form)) return false;
  // "the Committee" is a description, and means the one just named.
  if (actor.type !== 'person' && isOrdinaryWord(form)) return false;
  if (actor.type !== 'person') return !endsIn(name, actor.name) && !endsIn(actor.name, name);
  if (other?.type !== 'person' || mentions.get(other)! < FEWEST_MENTIONS) return false;
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
