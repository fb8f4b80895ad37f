import { isOrdinaryWord } from '../codebook/names';
import type { Analysis } from '../reading/analysis';
import { equalsFolded, fold } from '../reading/characters';
import { passagesOf } from '../reading/flat';
import type { Who } from '../reading/passage';
import { type Span, textOf } from '../reading/span';
import { addAlias, short } from './fixes';
import { kept } from './gathering';
import { type Hints, hints } from './hints';
import type { Draft, Rule } from './rule';

/** Said once for each form, on its first mention. */
export const ambiguous: Rule = {
  code: 'actor/ambiguous',
  severity: 'information',
  title: 'A form that two actors share',
  find(analysis) {
    const { groups, rivals } = groupsOf(shared(analysis));
    if (groups.length === 0) return [];
    const known = knownIn(analysis, rivals);
    const { starts } = passagesOf(analysis);
    return groups.flatMap((group) => draftOf(group, known, starts));
  },
};

/** A mention by a shared form, and the position of its passage. */
interface SharedAt {
  readonly one: Shared;
  readonly at: number;
}

/** The mentions by each form, and all whom they may mean as well. */
interface Groups {
  readonly groups: readonly (readonly [SharedAt, ...SharedAt[]])[];
  readonly rivals: ReadonlySet<string>;
}

/** At most keys no mention by a shared form comes or goes. */
const grouped = new WeakMap<readonly Hints<Shared>[], Groups>();

function groupsOf(held: readonly Hints<Shared>[]): Groups {
  let made = grouped.get(held);
  if (!made) {
    const groups = new Map<string, [SharedAt, ...SharedAt[]]>();
    const rivals = new Set<string>();
    for (const { at, found } of held)
      for (const one of found) {
        const group = groups.get(one.folded);
        if (!group) {
          groups.set(one.folded, [{ one, at }]);
          for (const name of one.alternatives) rivals.add(name);
        } else if (group.length <= MOST_RELATED) group.push({ one, at });
      }
    made = { groups: [...groups.values()], rivals };
    grouped.set(held, made);
  }
  return made;
}

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
  readonly asked: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, Who>;
  readonly mentions: ReadonlyMap<Who, number>;
  /** Whom a mention may mean as well, once that was asked. */
  readonly rivals: Map<Shared, readonly string[]>;
}

const isAsked = ({ id, name }: Who, { asked }: Pick<Known, 'asked'>): boolean => asked.has(id) || asked.has(name);

const knownIn = kept<ReadonlySet<string>, Known>({
  gather: knownAs,
  answers: ({ asked }, now) => asked === now || [...now].every((name) => asked.has(name)),
  addedBy: ({ mentions }, known) => mentions.flatMap(({ actor }) => (isAsked(actor, known) ? [actor] : [])),
});

function knownAs(analysis: Analysis, asked: ReadonlySet<string>): Known {
  const mentions = new Map<Who, number>();
  const byName = new Map<string, Who>();
  for (const passage of passagesOf(analysis).passages)
    for (const { actor } of passage.mentions) {
      const before = mentions.get(actor);
      if (before !== undefined) mentions.set(actor, before + 1);
      else if (isAsked(actor, { asked })) {
        mentions.set(actor, 1);
        if (asked.has(actor.id)) byName.set(actor.id, actor);
        if (asked.has(actor.name)) byName.set(actor.name, actor);
      }
    }
  return { asked, byName, mentions, rivals: new Map() };
}

const MOST_RELATED = 10;

function draftOf(
  [{ one: first, at: passage }, ...others]: readonly [SharedAt, ...SharedAt[]],
  known: Known,
  starts: readonly number[],
): Draft[] {
  const { form, actor } = first;
  let alternatives = known.rivals.get(first);
  if (!alternatives) {
    alternatives = first.alternatives.filter((name) => isRival(form, actor, name, known));
    known.rivals.set(first, alternatives);
  }
  if (alternatives.length === 0) return [];
  return [
    {
      start: first.start + starts[passage]!,
      end: first.end + starts[passage]!,
      message: `“${short(form)}” is read as ${short(actor.name)} here; it could also be ${alternatives.map(short).join(' or ')}.`,
      related: others.map(({ one, at }) => ({
        start: one.start + starts[at]!,
        end: one.end + starts[at]!,
        message: `Read as ${short(one.actor.name)} here.`,
      })),
      fixes: () =>
        [actor, ...alternatives.flatMap((name) => known.byName.get(name) ?? [])]
          .filter((a) => a.name !== form)
          .map((a) => addAlias(form, a)),
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
