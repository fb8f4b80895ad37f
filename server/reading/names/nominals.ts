import type { BlockContext, NameCandidate } from '../block';
import { Shape } from '../tokens';
import { wordMap } from '../vocabulary';
import { SPEECH_VERBS } from './nameWords';
import { NOMINAL_HEADS } from './nominalWords';
import { isCompoundBefore, type MatchTable } from './runs';

type Opener = 'article' | 'he' | 'it';

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
  for (let i = 0; i < tokens.count; i++) {
    const opener = OPENERS.getId(tokens.word[i]!);
    if (opener === undefined) continue;
    while (next < names.length && names[next]!.last <= i) found.push(names[next++]!);
    if (next < names.length && i >= names[next]!.first) continue;
    if (opener !== 'article') {
      if (tokens.shape[i]! & Shape.AllCapitals || (opener === 'it' && !SPEECH_VERBS.has(tokens, i + 1))) continue;
      // What "he" means inside a quotation, only its speaker knows.
      while (quote < context.quotes.length && context.quotes[quote]!.end <= tokens.start[i]!) quote++;
      const around = context.quotes[quote];
      if (around && around.start <= tokens.start[i]! && !around.fragment) continue;
      found.push(unresolved(context, i, i + 1, opener, -1, null));
      continue;
    }
    const chunk = syntax.chunkOf[i]!;
    if (chunk < 0 || syntax.chunkFirst[chunk] !== i) continue;
    const head = syntax.chunkHead[chunk]!;
    if (head <= i || NOMINAL_HEADS.get(tokens, head) === undefined) continue;
    while (next < names.length && names[next]!.last <= head && isCompoundBefore(tokens, names[next]!.last)) next++;
    if (next < names.length && names[next]!.first <= head) continue;
    found.push(unresolved(context, i, head + 1, opener, head, nationOf(context, table, i, head)));
    i = head;
  }
  while (next < names.length) found.push(names[next++]!);
  return found;
}

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
    type: isPronoun ? (opener === 'it' ? 'organization' : 'person') : NOMINAL_HEADS.get(tokens, head)!,
    entries: [],
    confidence: 0.3,
    title: null,
    surface: tokens.text.slice(start, end),
    head,
    nation,
    needsLink: true,
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
