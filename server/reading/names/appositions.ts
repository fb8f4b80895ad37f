import type { BlockContext, NameCandidate } from '../block';
import { type Span, span } from '../span';
import { Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { revised, unlikely } from './keep';
import { isSaidThing } from './kindSaid';
import { ROLE_HEADS } from './nameWords';
import { NOMINAL_HEADS } from './nominalWords';
import { isWord } from './runs';
import { THING } from './things';

/** A role this long or longer is no apposition any more. */
const MOST_TOKENS = 12;
const GOOD = 0.8;
const SURE = 0.85;

/** What makes a name a place without knowing it. */
const OPEN_PLACES = new Set(['name/place-list', 'name/learnt']);

interface Apposition {
  readonly kind: 'person' | 'organization';
  readonly title: Span | null;
  readonly note: string;
}

/**
 * Reads what stands in apposition to names: "Ada Byrne, the party's leader,", "Ada Byrne, 34,", "chip giant Nortek".
 * It tells the type of a name that no list has, and gives roles and descriptions. Changes `names`.
 */
export function typeByAppositions(context: BlockContext, names: NameCandidate[]): void {
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    const isListed = name.type === 'place' && !OPEN_PLACES.has(name.evidence.rule);
    if (name.form !== 'name' || name.title || isListed || name.type === 'country') continue;
    if (name.entries.length === 0 && name.confidence < GOOD && isSaidThing(context, name.last)) {
      names[at] = unlikely(name, THING);
      continue;
    }
    const next = names[at + 1]?.first ?? context.tokens.count;
    const found = behind(context, name, next) ?? before(context, name) ?? role(context, name);
    if (!found) continue;
    const unlisted = name.entries.length === 0;
    // Only a weak guess gives way to what stands beside it.
    if (found.kind !== name.type && !(unlisted && name.confidence < GOOD)) continue;
    const sure = unlisted && name.confidence < SURE;
    names[at] = revised(name, {
      type: found.kind,
      title: found.title,
      confidence: sure ? SURE : name.confidence,
      evidence: sure ? { rule: 'name/apposition', note: found.note } : name.evidence,
    });
  }
}

function behind(
  { tokens, syntax }: BlockContext,
  { first: from, last }: NameCandidate,
  nextName: number,
): Apposition | undefined {
  if (!isWord(tokens, last, ',')) return undefined;
  const first = last + 1;
  if (first >= tokens.count) return undefined;
  if (
    tokens.shape[first]! & Shape.Number &&
    tokens.end[first]! - tokens.start[first]! === 2 &&
    isWord(tokens, first + 1, ',')
  )
    return { kind: 'person', title: null, note: 'followed by an age' };
  // "members of Nortek, who", "the president of the Nortek Foundation, who": the members are meant.
  if (isWord(tokens, first, 'who') && (isWord(tokens, from - 1, 'of') || isOfThe(tokens, from))) return undefined;
  if (isWord(tokens, first, 'who')) return { kind: 'person', title: null, note: 'followed by “who”' };
  // "Novarel, which": no person, and no member of what stands before.
  if (isWord(tokens, first, 'which') && !isWord(tokens, from - 1, 'of'))
    return { kind: 'organization', title: null, note: 'followed by “which”' };
  const chunk = syntax.chunkOf[first]!;
  if (chunk < 0 || nextName === first) return undefined;
  const head = syntax.chunkHead[chunk]!;
  const isRole = ROLE_HEADS.has(tokens, head);
  const kind = isRole ? 'person' : NOMINAL_HEADS.get(tokens, head) === 'organization' ? 'organization' : undefined;
  if (!kind || head - first > MOST_TOKENS) return undefined;
  if (kind === 'person' && isOfThe(tokens, from)) return undefined;
  let end = syntax.chunkLast[chunk]!;
  // A noun phrase that a verb follows begins a clause of its own ("After talks with Orta, the company said …").
  const follows = end < tokens.count ? syntax.tag[end]! : Tag.Punctuation;
  if (follows === Tag.Verb || follows === Tag.Auxiliary || follows === Tag.Possessive) return undefined;
  // "chief executive of the bank": up to the comma, where it is near.
  if (follows === Tag.Preposition) {
    let comma = end;
    while (comma < tokens.count && comma - first < MOST_TOKENS && !(tokens.shape[comma]! & Shape.Punctuation)) comma++;
    if (isWord(tokens, comma, ',') || isWord(tokens, comma, '.')) end = comma;
  }
  const title = span(tokens.start[first]!, tokens.end[end - 1]!);
  return {
    kind,
    title,
    note: `described as “${tokens.text.slice(title.start, Math.min(title.end, title.start + 80))}”`,
  };
}

/** "of the Nortek Foundation": no person has an article. */
const isOfThe = (tokens: Tokens, first: number): boolean =>
  isWord(tokens, first - 1, 'the') && (isWord(tokens, first - 2, 'of') || isWord(tokens, first - 2, 'for'));

const ROLES = wordSet(
  `executive chairman chairwoman president director leader secretary minister spokesman spokeswoman spokesperson founder
   editor lawyer captain coach mayor governor manager treasurer commissioner`,
);

/** "the bank's chief executive, Bran Hale,": what somebody is, and who, in commas. */
function role({ tokens }: BlockContext, { first, last }: NameCandidate): Apposition | undefined {
  if (last - first < 2 || !(isWord(tokens, last, ',') || isWord(tokens, last, '.'))) return undefined;
  const head = roleBefore(tokens, first);
  if (head < 0) return undefined;
  const said = tokens.text.slice(tokens.start[head]!, tokens.end[head]!);
  return { kind: 'person', title: null, note: `stands behind “${said}”` };
}

/** True behind "the governor of Orta," and the like. */
export const isRoleBefore = (tokens: Tokens, first: number): boolean => roleBefore(tokens, first) >= 0;

/** The role that ends at the comma before a name, or has "of" or "for" behind it: "the governor of Orta, …"; or -1. */
function roleBefore(tokens: Tokens, first: number): number {
  if (!isWord(tokens, first - 1, ',')) return -1;
  for (let at = first - 2; at >= Math.max(0, first - MOST_TOKENS); at--) {
    if (tokens.shape[at]! & Shape.Punctuation && !isWord(tokens, at, "'s")) return -1;
    if (!ROLES.has(tokens, at)) continue;
    const isWhole = at === first - 2 || isWord(tokens, at + 1, 'of') || isWord(tokens, at + 1, 'for');
    return isWhole && isOwned(tokens, at) ? at : -1;
  }
  return -1;
}
const OWNERS = wordSet("the its his her their our 's");

/** "its chief executive", "the bank's former chairman": an article or owner a few words before. */
function isOwned(tokens: Tokens, role: number): boolean {
  for (let at = role - 1; at >= Math.max(0, role - FEW); at--) {
    if (OWNERS.has(tokens, at)) return true;
    if (tokens.shape[at]! & Shape.Punctuation) return false;
  }
  return false;
}
const FEW = 4;

/** Right before names alone: "the religious schools Orta and Santa Velma". */
const BODIES = wordSet(`
  school schools college colleges hospital hospitals club clubs team teams band bands parties newspapers magazine magazines website websites charities
  companies firms banks airlines unions retailers brands suppliers carmakers broadcasters universities militias insurers think-tank nonprofit nonprofits
`);

/** "chip giant Nortek": a noun that names a kind of organization, right before the name. */
function before({ tokens, syntax }: BlockContext, { first }: NameCandidate): Apposition | undefined {
  const head = first - 1;
  if (head < 0 || !(NOMINAL_HEADS.get(tokens, head) === 'organization' || BODIES.has(tokens, head))) return undefined;
  if (tokens.shape[head]! & Shape.Capital) return undefined;
  let from = head;
  while (from > 0 && (syntax.tag[from - 1] === Tag.Noun || syntax.tag[from - 1] === Tag.Adjective) && head - from < 4)
    from--;
  const title = span(tokens.start[from]!, tokens.end[head]!);
  return { kind: 'organization', title, note: `follows “${tokens.text.slice(title.start, title.end)}”` };
}
