import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { FAMILY_NAMES } from './familyNames';
import { GIVEN_NAMES } from './givenNames';
import { CLOSING_TITLES, CONNECTORS, HEADS, HONORIFICS, NOBILITY, TITLE_MODIFIERS, TITLES } from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isHyphen, isNameToken, isWord } from './runs';
import { isDemonym, type Range, type Work } from './work';

/** A title in a run, and the name that it belongs to; no tokens of a name where the title stands alone. */
export interface Titled {
  readonly title: Range;
  readonly name: Range | null;
}

/** Finds the title that a person's name follows: "French President | Emmanuel Macron". */
export function titled(work: Work, first: number, last: number): Titled | undefined {
  const { table } = work;
  const { tokens } = work.context;
  let name = -1;
  for (let i = first; i < last; i++) {
    if (table.at[i] && !isDemonym(work, i)) {
      i = table.matches[table.at[i]! - 1]!.last - 1;
      continue;
    }
    if (!TITLES.has(tokens, i)) continue;
    if (i + 1 < last && isNameToken(tokens, i + 1)) name = i + 1;
    // "Secretary of State John Kerry"
    else if (isWord(tokens, i + 1, 'of') && i + 2 < last && TITLE_MODIFIERS.has(tokens, i + 2)) {
      name = i + 3;
      while (name < last && !table.at[name] && isTitleWord(work, name)) name++;
      i = name - 1;
    }
  }
  // "UMWA Director of …": the organization ends before the title.
  if (name < 0 && last - first > 1 && !table.at[last - 1] && CLOSING_TITLES.has(tokens, last - 1)) name = last;
  if (name < 0) return undefined;
  let titleFirst = Math.min(name, last) - 1;
  while (
    titleFirst > first &&
    (isDemonym(work, titleFirst - 1) ||
      isOfState(work, titleFirst - 1, first) ||
      (!table.at[titleFirst - 1] && (isTitleWord(work, titleFirst - 1) || isHyphen(tokens, titleFirst - 1))))
  )
    titleFirst--;
  const title = { first: titleFirst, last: Math.min(name, last) };
  if (name >= last || isTitleOnly(work, name, last)) return { title, name: null };
  if (!mayBePerson(work, name, last)) return undefined;
  // "Prince Harry", "Lord Adonis": the title is part of the name.
  return { title, name: { first: NOBILITY.has(tokens, name - 1) ? name - 1 : name, last } };
}

/** "Assistant | U.S. | Attorney" */
const isOfState = ({ context: { tokens } }: Work, i: number, first: number): boolean =>
  i > first && TITLE_MODIFIERS.has(tokens, i) && DEPUTIES.has(tokens, i - 1);
const DEPUTIES = wordSet('assistant deputy under acting former');

/** True for a title without a name: "Prime Minister", but not "Socialist Party". */
export function isTitleOnly({ table, context: { tokens } }: Work, first: number, last: number): boolean {
  if (!TITLES.has(tokens, last - 1)) return false;
  for (let i = first; i < last; i++)
    if (table.at[i] || !(TITLES.has(tokens, i) || TITLE_MODIFIERS.has(tokens, i) || isHyphen(tokens, i))) return false;
  return true;
}

/** The lower-case title before a name: "spokesman John Kirby", "former finance minister Yanis Varoufakis". */
export function lowerTitle(work: Work, name: number): Range | null {
  const { tokens } = work.context;
  let first = name;
  while (
    first > work.sentence.first &&
    isTitleWord(work, first - 1) &&
    (!work.table.at[first - 1] || isDemonym(work, first - 1)) &&
    !CONNECTORS.has(tokens, first - 1) &&
    !isWord(tokens, first - 1, "'s")
  )
    first--;
  while (first < name && !isTitleWord(work, first)) first++;
  return first < name && TITLES.has(tokens, name - 1) ? { first, last: name } : null;
}

const isTitleWord = ({ context: { tokens } }: Work, i: number): boolean =>
  TITLES.has(tokens, i) || TITLE_MODIFIERS.has(tokens, i);

/** True where all words are ordinary and none is a person's. */
function isPlain(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!ORDINARY.has(tokens, i) || GIVEN_NAMES.has(tokens, i) || FAMILY_NAMES.has(tokens, i)) return false;
  return true;
}

/** Last words of names that no person has. */
const NO_SURNAMES = wordSet(`
  university college school institute hospital county street avenue airport station committee department council association foundation agency party
  company corporation society federation
`);

/** What follows a title is no person where a list or its last word says otherwise. */
function mayBePerson({ table, context: { tokens, lexicon } }: Work, first: number, last: number): boolean {
  const match = table.at[first] ? table.matches[table.at[first]! - 1]! : undefined;
  // "Republican | Presidential", "Conservative | Solutions PAC"
  const isAcronym = (tokens.shape[last - 1]! & Shape.AllCapitals) !== 0 && last - first > 1;
  if (!match && !HONORIFICS.has(tokens, first - 1) && isPlain(tokens, first, isAcronym ? last - 1 : last)) return false;
  if (match) {
    const { type } = lexicon.entries[match.entries[0]!]!;
    return type === 'person' || last > match.last;
  }
  // "Duke | University"
  if (NO_SURNAMES.has(tokens, last - 1)) return false;
  // "Liberal | Party of Orta"
  if (HEADS.get(tokens, first) === 'organization' && isWord(tokens, first + 1, 'of')) return false;
  const isHead = HEADS.get(tokens, last - 1) !== undefined && ORDINARY.has(tokens, last - 1);
  return !isHead || (last - first > 1 && GIVEN_NAMES.has(tokens, first));
}
