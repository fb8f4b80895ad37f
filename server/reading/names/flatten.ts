import type { Actor, Mention } from '../analysis';
import type { Lexicon } from '../lexicon';
import type { Member } from './cast';
import type { LinkedName } from './link';

/** The mentions of some blocks in text order, and their actors in the order in which they are first mentioned. */
export interface Flat {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly indexOf: ReadonlyMap<Member, number>;
}

/** Mentions and actors with places in the article and among each other, of each block's mentions and where it starts. */
export function flatten(
  blocks: Iterable<{ readonly offset: number; readonly found: readonly LinkedName[] }>,
  lexicon: Lexicon,
): Flat {
  const mentions: Mention[] = [];
  const actors: Draft[] = [];
  const indexOf = new Map<Member, number>();
  for (const { offset, found } of blocks)
    for (const linked of found) {
      const { actor: member, type, form, evidence, alternatives } = linked;
      let actor = indexOf.get(member);
      if (actor === undefined) {
        actor = actors.push({ member, roles: NONE, descriptions: NONE, forms: NONE, mentions: [] }) - 1;
        indexOf.set(member, actor);
      }
      note(actors[actor]!, linked, mentions.length);
      const start = linked.start + offset;
      const end = linked.end + offset;
      mentions.push(
        alternatives
          ? { start, end, type, form, actor, evidence, alternatives }
          : { start, end, type, form, actor, evidence },
      );
    }
  return { mentions, actors: actors.map((draft, index) => actorOf(draft, index, lexicon)), indexOf };
}

/** An actor while its mentions are gone through. */
interface Draft {
  readonly member: Member;
  roles: readonly string[];
  descriptions: readonly string[];
  forms: readonly { readonly surface: string; count: number }[];
  readonly mentions: number[];
}

/** What most actors have most of: an article has thousands. */
const NONE: readonly never[] = [];

const MOST_FORMS = 64;
const MOST_TITLES = 12;
const MOST_DESCRIPTIONS = 8;

/** Keeps the words of a mention, and those beside it. */
function note(actor: Draft, { name, title }: LinkedName, mention: number): void {
  actor.mentions.push(mention);
  if (title !== undefined) {
    if (actor.member.type === 'person') actor.roles = withWords(actor.roles, title, MOST_TITLES);
    else actor.descriptions = withWords(actor.descriptions, title, MOST_TITLES);
  }
  const { surface } = name;
  if (name.form === 'pronoun') return;
  if (name.head >= 0) {
    actor.descriptions = withWords(actor.descriptions, surface, MOST_DESCRIPTIONS);
    return;
  }
  const { forms } = actor;
  let at = 0;
  while (at < forms.length && forms[at]!.surface !== surface) at++;
  if (at < forms.length) forms[at]!.count++;
  else if (forms.length < MOST_FORMS) actor.forms = [...forms, { surface, count: 1 }];
}

const withWords = (known: readonly string[], words: string, most: number): readonly string[] =>
  known.length < most && !known.includes(words) ? [...known, words] : known;

function actorOf({ member, roles, descriptions, forms, mentions }: Draft, index: number, lexicon: Lexicon): Actor {
  const { id, name, type, origin } = member;
  const entry = member.entry >= 0 ? lexicon.entries[member.entry] : undefined;
  const actor: { -readonly [K in keyof Actor]: Actor[K] } = {
    index,
    id,
    name,
    type,
    origin,
    roles,
    descriptions,
    forms: byFrequency(forms),
    mentions,
  };
  if (entry?.wikidata) actor.wikidata = entry.wikidata;
  if (entry?.note) actor.note = entry.note;
  return actor;
}

const byFrequency = (forms: Draft['forms']): readonly string[] =>
  (isFalling(forms) ? forms : forms.toSorted((a, b) => b.count - a.count)).map(({ surface }) => surface);

function isFalling(forms: Draft['forms']): boolean {
  for (let i = 1; i < forms.length; i++) if (forms[i - 1]!.count < forms[i]!.count) return false;
  return true;
}
