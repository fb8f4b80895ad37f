import type { ActorType } from '../analysis';
import type { BlockContext, NameCandidate } from '../block';
import { Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { wordMap, wordSet } from '../vocabulary';
import { boundBy, isOfUnnamed } from './binding';
import { SPEECH_VERBS } from './nameWords';
import { GOVERNMENTS, NOMINAL_HEADS } from './nominalWords';
import { isCompoundBefore, isWord, type MatchTable } from './runs';

type Opener = 'article' | 'he' | 'it' | 'nation';

/** Words that open a description, and the pronouns that stand for actors: persons, or the other kinds. */
const OPENERS = wordMap<Opener>([
  ['the', 'article'],
  ['this', 'article'],
  ['that', 'article'],
  ['he', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'he'],
  ['herself', 'he'],
  ['it', 'it'],
]);

/**
 * Adds descriptions ("the telecom giant") and third-person pronouns to the names found; linking keeps those whose
 * actor it finds. Names come first: a description that holds one is left, unless the name only says where from.
 */
export function descriptionsAndPronouns(
  context: BlockContext,
  names: readonly NameCandidate[],
  table: MatchTable,
): readonly NameCandidate[] {
  const { tokens, syntax } = context;
  const found: NameCandidate[] = [];
  let next = 0;
  let quote = 0;
  let before = 0;
  let person: NameCandidate | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const opener =
      OPENERS.getId(tokens.word[i]!) ?? (table.at[i] && GOVERNMENTS.has(tokens, i + 1) ? 'nation' : undefined);
    if (opener === undefined) continue;
    while (next < names.length && names[next]!.last <= i) found.push(names[next++]!);
    if (next < names.length && i >= names[next]!.first) continue;
    if (opener === 'nation') {
      const nation = nationOf(context, table, i, i + 1);
      if (nation && table.matches[table.at[i]! - 1]!.kind === 'demonym')
        found.push(unresolved(context, i, i + 2, 'article', i + 1, nation));
      continue;
    }
    if (opener !== 'article') {
      if (tokens.shape[i]! & Shape.AllCapitals || (opener === 'it' && !SPEECH_VERBS.has(tokens, i + 1))) continue;
      // What "he" means inside a quotation, only its speaker knows.
      while (quote < context.quotes.length && context.quotes[quote]!.end <= tokens.start[i]!) quote++;
      const around = context.quotes[quote];
      if (around && around.start <= tokens.start[i]! && !around.fragment) continue;
      if (opener === 'he') {
        for (; before < names.length && names[before]!.last <= i; before++)
          if (names[before]!.type === 'person') person = names[before];
        if (isOfUnnamed(context, i, person)) continue;
      }
      const subject = opener === 'he' ? boundBy(context, i) : -1;
      found.push(unresolved(context, i, i + 1, opener, -1, null, subject));
      continue;
    }
    const chunk = syntax.chunkOf[i]!;
    if (chunk < 0 || syntax.chunkFirst[chunk] !== i) continue;
    const head = ownerIn(syntax, i, syntax.chunkHead[chunk]!);
    if (head <= i || typeOfHead(tokens, head) === undefined) continue;
    while (next < names.length && names[next]!.last <= head && isCompoundBefore(tokens, names[next]!.last)) next++;
    let first = i;
    // "the Ohio senator": where somebody is from is named for itself.
    if (names[next]?.last === head && typeOfHead(tokens, head) === 'person' && names[next]!.type !== 'person') {
      found.push(names[next++]!);
      first = head;
    }
    if (next < names.length && names[next]!.first <= head) continue;
    if (!tellsApart(tokens, i, head))
      found.push(unresolved(context, first, head + 1, opener, head, nationOf(context, table, first, head)));
    i = head;
  }
  while (next < names.length) found.push(names[next++]!);
  return found;
}

/** The token that heads a phrase, or its owner: "the | president |'s words". */
function ownerIn({ tag }: BlockContext['syntax'], first: number, head: number): number {
  for (let i = first + 2; i < head; i++) if (tag[i] === Tag.Possessive) return i - 1;
  return head;
}

/** Words that tell one from others of its kind: "the lower court", "the next leader". */
const APART = wordSet(
  'other another lower next new second third same only first right wrong best each any future potential presumptive',
);
const RELATIVES = wordSet('who that which whose');

/** True for a description that says which one is meant: "the lower court", "the judge who sat there". */
function tellsApart(tokens: Tokens, first: number, head: number): boolean {
  if (RELATIVES.has(tokens, head + 1)) return true;
  for (let i = first + 1; i < head; i++) if (APART.has(tokens, i)) return true;
  return false;
}

/** What a description is of whose noun is token `head`; undefined where the noun stands for no actor. */
const typeOfHead = (tokens: Tokens, head: number): ActorType | undefined =>
  isWord(tokens, head, 'executive') && isWord(tokens, head - 1, 'chief') ? 'person' : NOMINAL_HEADS.get(tokens, head);

const DESCRIPTION = { rule: 'name/description', note: 'a description' };
const PRONOUN = { rule: 'name/pronoun', note: 'a pronoun' };

/** A description or pronoun that waits for linking. */
function unresolved(
  { tokens }: BlockContext,
  first: number,
  last: number,
  opener: Opener,
  head: number,
  nation: string | null,
  subject = -1,
): NameCandidate {
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  const isPronoun = opener !== 'article';
  return {
    start,
    end,
    first,
    last,
    form: isPronoun ? 'pronoun' : 'nominal',
    type: isPronoun ? (opener === 'it' ? 'organization' : 'person') : typeOfHead(tokens, head)!,
    entries: [],
    confidence: 0.3,
    title: null,
    surface: tokens.text.slice(start, end),
    shortens: undefined,
    head,
    nation,
    subject,
    needsLink: true,
    isThere: false,
    evidence: isPronoun ? PRONOUN : DESCRIPTION,
  };
}

/** The state that a description names by its adjective ("the Chinese giant") or place ("the China-based firm"). */
function nationOf({ lexicon }: BlockContext, table: MatchTable, first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const match = table.at[i] ? table.matches[table.at[i]! - 1]! : undefined;
    const entry = match && lexicon.entries[match.entries[0]!]!;
    if (entry?.type === 'country') return entry.id;
  }
  return null;
}
