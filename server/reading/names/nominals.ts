import type { BlockContext, NameCandidate } from '../block';
import { span } from '../span';
import { Shape, type Tokens } from '../tokens';
import { wordMap, wordSet } from '../vocabulary';
import { SPEECH_VERBS } from './nameWords';
import { NOMINAL_HEADS } from './nominalWords';
import { isNameToken, type MatchTable } from './runs';

const ARTICLES = wordSet('the this that');
const PRONOUNS = wordMap<'he' | 'she' | 'it'>([
  ['he', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
]);
const STOP_WORDS = wordSet(
  'of for in on at to and or but with by from who which that is was are were has have had will would said says not as',
);
const MOST_MODIFIERS = 5;

/**
 * Adds descriptions ("the telecom giant") and third-person pronouns to the names found; linking keeps those whose
 * actor it finds. Names come first: a description that holds one is left, unless the name only says where from.
 */
export function descriptionsAndPronouns(
  context: BlockContext,
  names: readonly NameCandidate[],
  table: MatchTable,
): readonly NameCandidate[] {
  const { tokens, quotes } = context;
  const found: NameCandidate[] = [];
  let next = 0;
  let quote = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < names.length && names[next]!.last <= i) found.push(names[next++]!);
    if (next < names.length && i >= names[next]!.first) continue;
    const isArticle = ARTICLES.has(tokens, i);
    const pronoun = isArticle ? undefined : PRONOUNS.get(tokens, i);
    if (!isArticle && !pronoun) continue;
    while (quote < quotes.length && quotes[quote]!.end <= tokens.start[i]!) quote++;
    const quoted = quote < quotes.length && quotes[quote]!.start <= tokens.start[i]! && !quotes[quote]!.fragment;
    if (pronoun) {
      // What "he" means inside a quotation, only its speaker knows.
      if (quoted || (pronoun === 'it' && !SPEECH_VERBS.has(tokens, i + 1)) || tokens.shape[i]! & Shape.AllCapitals)
        continue;
      found.push({
        start: tokens.start[i]!,
        end: tokens.end[i]!,
        first: i,
        last: i + 1,
        form: 'pronoun',
        type: pronoun === 'it' ? 'organization' : 'person',
        entries: [],
        confidence: 0.3,
        title: null,
        surface: tokens.text.slice(tokens.start[i]!, tokens.end[i]!),
        head: -1,
        nation: null,
        needsLink: true,
        evidence: { rule: 'name/pronoun', note: 'a pronoun' },
      });
      continue;
    }
    const limit = next < names.length ? names[next]!.first : tokens.count;
    const head = headOf(tokens, i, limit);
    if (head < 0) continue;
    const { start, end } = span(tokens.start[i]!, tokens.end[head]!);
    found.push({
      start,
      end,
      first: i,
      last: head + 1,
      form: 'nominal',
      type: NOMINAL_HEADS.get(tokens, head)!,
      entries: [],
      confidence: 0.3,
      title: null,
      surface: tokens.text.slice(start, end),
      head,
      nation: nationOf(context, table, i, head),
      needsLink: true,
      evidence: { rule: 'name/description', note: 'a description' },
    });
    i = head;
  }
  while (next < names.length) found.push(names[next++]!);
  return found;
}

/** The noun that heads the description which begins with the article at `at`, or -1. */
function headOf(tokens: Tokens, at: number, limit: number): number {
  let head = -1;
  for (let i = at + 1; i < limit && i <= at + 1 + MOST_MODIFIERS; i++) {
    const shape = tokens.shape[i]!;
    const isHyphen = tokens.end[i]! - tokens.start[i]! === 1 && tokens.text.charCodeAt(tokens.start[i]!) === 0x2d;
    if (!(shape & Shape.Word) && !isHyphen) break;
    if (STOP_WORDS.has(tokens, i)) break;
    if (NOMINAL_HEADS.getId(tokens.word[i]!)) head = i;
    else if (head >= 0) {
      // "the company executive": the head is the last noun; anything else behind it ends the phrase.
      if (isNameToken(tokens, i)) return -1;
      break;
    }
  }
  // A noun right behind it would be the real head ("the company car"): only what ends a phrase may follow.
  return head;
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
