import type { Deed } from '../annotations/perform';
import type { CodebookChange } from '../codebook/codebook';
import type { ActorType, Polarity } from '../reading/analysis';
import type { Fix, TextEdit } from './finding';

/** A fix that edits the article. */
export const editing = (title: string, edits: readonly TextEdit[], preferred = false): Fix => ({
  title,
  preferred,
  edits,
  codebook: [],
});

/** A fix that changes the codebook. */
export const coding = (title: string, codebook: readonly CodebookChange[], preferred = false): Fix => ({
  title,
  preferred,
  edits: [],
  codebook,
});

/** A fix that changes the coder's annotations. */
export const annotating = (title: string, deed: Deed, preferred = false): Fix => ({
  title,
  preferred,
  edits: [],
  codebook: [],
  deed,
});

export const addActor = (name: string, type: ActorType): Fix =>
  coding(`Add “${short(name)}” to the codebook as ${TYPE_TITLES[type]}`, [{ kind: 'add-actor', name, type }]);

export const addAlias = (
  alias: string,
  actor: { readonly id: string; readonly name: string; readonly type: ActorType },
): Fix =>
  coding(`Add “${short(alias)}” as alias of ${short(actor.name)}`, [
    { kind: 'add-alias', actor: actor.name, type: actor.type, alias },
  ]);

export const notAnActor = (name: string): Fix =>
  coding(`“${short(name)}” is not an actor`, [{ kind: 'discard', name }]);

export const teachCue = (phrase: string, polarity: Polarity): Fix =>
  coding(`Read “${short(phrase)}” ${POLARITY_TITLES[polarity]} everywhere`, [{ kind: 'add-cue', phrase, polarity }]);

const POLARITY_TITLES: Record<Polarity, string> = {
  support: 'as support',
  oppose: 'as opposition',
  neutral: 'as taking no side',
};

const TYPE_TITLES: Record<ActorType, string> = {
  person: 'a person',
  organization: 'an organization',
  country: 'a country',
  group: 'a group',
  place: 'a place',
};

const MOST_SHOWN = 60;

/** Words as a message or title shows them: on one line, and cut where they are long. */
export function short(words: string): string {
  const line = singleSpaced(words.slice(0, MOST_SHOWN * 4)).trim();
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN - 1).trimEnd()}…`;
}

/** One space for each run of blanks. Most texts have no others, and are not copied. */
export const singleSpaced = (text: string): string => text.replace(/\s\s+|[^\S ]/g, ' ');
