import type { Actor, ActorType, Mention, MentionForm } from '../analysis';
import type { BlockReading, NameCandidate } from '../block';
import type { Lexicon } from '../lexicon';
import { assign, type Form, hear, type Member, newCast } from './cast';
import { newMemory, resolve } from './resolve';

/** A block's reading and where it stands in the article. */
export interface PlacedBlock {
  readonly offset: number;
  readonly reading: BlockReading;
}

export interface Linked {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/** What was linked, of what. */
export interface Linking extends Linked {
  readonly blocks: readonly PlacedBlock[];
  readonly lexicon: Lexicon;
  /** For each mention, its position among its block's candidates. */
  readonly candidates: readonly number[];
  /** For each block, how many mentions there are up to its end. */
  readonly mentionEnds: readonly number[];
  /** How many blocks at the beginning are those linked before, with the same mentions. */
  readonly kept: number;
}

/**
 * Decides over the whole article which candidates are mentions, and of which actor: first each distinct form is given
 * its actor, longest forms first; then the candidates are read in order, so that descriptions, pronouns and shared
 * surnames go to who was named last. Linear in the candidates, apart from one sort of the distinct forms.
 */
export function link(blocks: readonly PlacedBlock[], lexicon: Lexicon): Linking {
  const cast = newCast(lexicon);
  const forms: (Form | undefined)[] = [];
  for (const { reading } of blocks)
    for (const name of reading.names)
      forms.push(name.head < 0 && name.form !== 'pronoun' ? hear(cast, name) : undefined);
  assign(cast);

  const memory = newMemory(cast);
  const members: Member[] = [];
  const mentions: Mention[] = [];
  const candidates: number[] = [];
  const mentionEnds: number[] = [];
  let candidate = 0;
  let sentences = 0;
  for (const { offset, reading } of blocks) {
    let sentence = 0;
    for (let at = 0; at < reading.names.length; at++) {
      const name = reading.names[at]!;
      while (sentence + 1 < reading.sentences.length && reading.sentences[sentence]!.last <= name.first) sentence++;
      const form = forms[candidate++];
      const found = resolve(memory, name, form, reading, sentences + sentence);
      if (!found) continue;
      const { member, evidence } = found;
      if (member.actor < 0) member.actor = members.push(member) - 1;
      const { actor } = member;
      const start = name.start + offset;
      const end = name.end + offset;
      const type = typeHere(name, member);
      const formNow = formHere(name, member);
      note(member, name);
      candidates.push(at);
      mentions.push(
        form && isUnclear(name, form)
          ? { start, end, type, form: formNow, actor, evidence, alternatives: othersOf(form, member) }
          : { start, end, type, form: formNow, actor, evidence },
      );
    }
    mentionEnds.push(mentions.length);
    sentences += reading.sentences.length;
  }
  const places = placesOf(members, mentions);
  const actors = members.map((member, actor) => actorOf(member, places[actor]!, lexicon));
  return { blocks, lexicon, actors, mentions, candidates, mentionEnds, kept: 0 };
}

const MOST_FORMS = 64;
const MOST_DESCRIPTIONS = 8;

/** Counts a mention of its member, and keeps its words. */
function note(member: Member, { form, head, surface }: NameCandidate): void {
  member.mentions++;
  if (form === 'pronoun') return;
  if (head >= 0) {
    const { descriptions } = member;
    if (descriptions.length < MOST_DESCRIPTIONS && !descriptions.includes(surface))
      member.descriptions = [...descriptions, surface];
    return;
  }
  const { forms } = member;
  let at = 0;
  while (at < forms.length && forms[at]!.surface !== surface) at++;
  if (at < forms.length) forms[at]!.count++;
  else if (forms.length < MOST_FORMS) member.forms = [...forms, { surface, count: 1 }];
}

/** For each actor the positions of its mentions. */
function placesOf(members: readonly Member[], mentions: readonly Mention[]): readonly (readonly number[])[] {
  const places = members.map(({ mentions: count }) => new Array<number>(count));
  const next = new Int32Array(members.length);
  for (let i = 0; i < mentions.length; i++) {
    const { actor } = mentions[i]!;
    places[actor]![next[actor]!++] = i;
  }
  return places;
}

/** What a mention is: its actor's type, save where a state's place or team is meant. */
const typeHere = (name: NameCandidate, member: Member): ActorType =>
  member.type === 'country' && (name.type === 'place' || name.evidence.rule === 'name/team') ? name.type : member.type;

const formHere = (name: NameCandidate, member: Member): MentionForm =>
  (name.form === 'alias' && name.surface === member.name) || (name.form === 'metonym' && member.type === 'person')
    ? 'name'
    : name.form;

/** A seat of government whose context tells whether it acts is this sure. */
const CLEAR = 0.8;

/** True where a form that several actors share may mean another one here. */
const isUnclear = ({ entries, confidence }: NameCandidate, { members, decided }: Form): boolean =>
  members.length > 1 && !decided && (entries.length !== 1 || confidence < CLEAR);

/** The names of the others who share a form; the same list as long as the same one is chosen. */
function othersOf(form: Form, chosen: Member): readonly string[] {
  if (form.others?.than !== chosen) {
    const names = form.members.filter((member) => member !== chosen).map(({ name }) => name);
    form.others = { than: chosen, names };
  }
  return form.others.names;
}

const byFrequency = (forms: Member['forms']): readonly string[] =>
  (isFalling(forms) ? forms : forms.toSorted((a, b) => b.count - a.count)).map(({ surface }) => surface);

function isFalling(forms: Member['forms']): boolean {
  for (let i = 1; i < forms.length; i++) if (forms[i - 1]!.count < forms[i]!.count) return false;
  return true;
}

function actorOf(member: Member, mentions: readonly number[], lexicon: Lexicon): Actor {
  const entry = member.entry >= 0 ? lexicon.entries[member.entry] : undefined;
  const actor: { -readonly [K in keyof Actor]: Actor[K] } = {
    index: member.actor,
    id: entry?.id ?? member.name,
    name: member.name,
    type: member.type,
    origin: entry?.origin ?? 'article',
    roles: member.roles,
    descriptions: member.descriptions,
    forms: byFrequency(member.forms),
    mentions,
  };
  if (entry?.wikidata) actor.wikidata = entry.wikidata;
  if (entry?.note) actor.note = entry.note;
  return actor;
}
