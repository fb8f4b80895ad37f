import type { Actor, ActorType, Mention } from '../analysis';
import type { BlockReading, NameCandidate } from '../block';
import type { Lexicon } from '../lexicon';
import { type Article, Cast, type Member } from './cast';
import { describe } from './descriptions';

/** A block's reading and where it stands in the article. */
export interface PlacedBlock {
  readonly offset: number;
  readonly reading: BlockReading;
}

export interface Linked {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/**
 * Decides over the whole article which candidates are mentions, and of which actor: first each distinct form is given
 * its actor, longest forms first, then the mentions are read in order, so that descriptions, pronouns and shared
 * surnames go to who was named last. Linear in the mentions, apart from one sort of the distinct forms.
 */
export function link(blocks: readonly PlacedBlock[], lexicon: Lexicon): Linked {
  const cast = new Cast(lexicon);
  for (const { reading } of blocks) for (const name of reading.names) cast.hear(name);
  cast.assign();

  const article: Article = { cast, lexicon, recent: [], sentence: -1, subject: undefined, speaker: undefined };
  const mentions: { mention: Omit<Mention, 'actor'>; member: Member }[] = [];
  let sentenceCount = 0;
  for (const { offset, reading } of blocks) {
    let sentence = 0;
    for (const name of reading.names) {
      while (sentence + 1 < reading.sentences.length && reading.sentences[sentence]!.last <= name.first) sentence++;
      const found = describe(article, name, reading, sentenceCount + sentence);
      if (!found) continue;
      const { member, evidence, alternatives } = found;
      mentions.push({
        member,
        mention: {
          start: name.start + offset,
          end: name.end + offset,
          type: typeHere(name, member),
          form: formHere(name, member, cast),
          ...(alternatives.length > 0 ? { alternatives } : {}),
          evidence,
        },
      });
      member.count++;
      if (name.form === 'nominal' && name.type !== 'group') member.descriptions.add(clean(name.surface));
      else if (name.form !== 'pronoun') member.forms.set(name.surface, (member.forms.get(name.surface) ?? 0) + 1);
    }
    sentenceCount += reading.sentences.length;
  }
  return numbered(mentions, lexicon);
}

/** A place that acts counts as its state, and elsewhere as a place; all else is what its actor is. */
const typeHere = (name: NameCandidate, member: Member): ActorType =>
  name.type === 'place' && member.type === 'country' ? 'place' : member.type;

function formHere(name: NameCandidate, member: Member, cast: Cast): Mention['form'] {
  if (name.form !== 'name' && name.form !== 'alias') return name.form;
  return name.surface === cast.nameOf(member) ? 'name' : name.form;
}

const clean = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 120);

function numbered(found: readonly { mention: Omit<Mention, 'actor'>; member: Member }[], lexicon: Lexicon): Linked {
  const members: Member[] = [];
  const positions = new Map<Member, number>();
  const listed: number[][] = [];
  const mentions: Mention[] = found.map(({ mention, member }, at) => {
    let actor = positions.get(member);
    if (actor === undefined) {
      actor = members.push(member) - 1;
      positions.set(member, actor);
      listed.push([]);
    }
    listed[actor]!.push(at);
    return { ...mention, actor };
  });
  const actors = members.map((member, index): Actor => {
    const entry = member.entry === undefined ? undefined : lexicon.entries[member.entry];
    return {
      index,
      id: entry?.id ?? member.name,
      name: member.name,
      type: member.type,
      origin: entry?.origin ?? 'article',
      roles: [...member.roles],
      descriptions: [...member.descriptions],
      forms: [...member.forms].sort((a, b) => b[1] - a[1]).map(([form]) => form),
      mentions: listed[index]!,
      ...(entry?.wikidata ? { wikidata: entry.wikidata } : {}),
      ...(entry?.note ? { note: entry.note } : {}),
    };
  });
  return { actors, mentions };
}
