import type { Actor, Mention } from '../analysis';
import type { Lexicon } from '../lexicon';
import type { PassageBlock } from '../passage';
import type { Member } from './cast';
import type { LinkedName } from './link';

/** The mentions of an article in text order, and their actors in the order in which they are first mentioned. */
export interface Flat {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly indexOf: ReadonlyMap<Member, number>;
}

/** Passages, and where each starts. */
interface Placed {
  readonly passages: readonly { readonly blocks: readonly Pick<PassageBlock, 'at' | 'found'>[] }[];
  readonly starts: readonly number[];
}

/** Mentions and actors with places in the article and among each other. */
export function flatten({ passages, starts }: Placed, lexicon: Lexicon): Flat {
  const mentions: Mention[] = [];
  const actors: Draft[] = [];
  const indexOf = new Map<Member, number>();
  for (let i = 0; i < passages.length; i++)
    for (const { at, found } of passages[i]!.blocks)
      for (const linked of found) {
        let actor = indexOf.get(linked.actor);
        if (actor === undefined) {
          actor = actors.push(draftOf(linked.actor, mentions.length)) - 1;
          indexOf.set(linked.actor, actor);
        } else actors[actor]!.mentions.push(mentions.length);
        note(actors[actor]!, linked);
        mentions.push(mentionOf(linked, starts[i]! + at, actor));
      }
  return { mentions, actors: actors.map((draft, index) => actorOf(draft, index, lexicon)), indexOf };
}

function mentionOf(linked: LinkedName, by: number, actor: number): Mention {
  const { type, form, evidence, alternatives } = linked;
  const start = linked.start + by;
  const end = linked.end + by;
  return alternatives
    ? { start, end, type, form, actor, evidence, alternatives }
    : { start, end, type, form, actor, evidence };
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

/** An actor with its first mention: most have no other, and an array that grows has room for many. */
const draftOf = (member: Member, mention: number): Draft => ({
  member,
  roles: NONE,
  descriptions: NONE,
  forms: NONE,
  mentions: [mention],
});

/** Keeps the words of a mention, and those beside it. */
function note(actor: Draft, { name, title }: LinkedName): void {
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
