import type { BlockContext, NameCandidate } from '../block';
import { Shape, type Tokens } from '../tokens';
import { isRoleBefore } from './appositions';
import { NAMED_IN_FULL, revised } from './keep';
import { HEADS } from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isNameToken, isWord } from './runs';

/** A guess this sure stands, whatever its neighbours are. */
const SURE = 0.7;
/** A type that only the capital suggests. */
const WEAK = 0.5;
/** A person that only the writing suggests gives way to an organization this sure beside it. */
const GUESSED = 0.65;
const ORGANIZATION = 0.66;
/** A person this sure speaks for those beside. */
const PERSON = 0.55;

const isTwoWordPerson = (tokens: Tokens, first: number): boolean =>
  !ORDINARY.has(tokens, first + 1) && !HEADS.get(tokens, first + 1) && isNameToken(tokens, first + 1);

/**
 * Names that stand in a list beside places are places, too ("in Lyon, Nancy and Dijon"), and so is a name that a known
 * region follows after a comma ("Elgin, Illinois"), where nothing better tells what they are. Single names beside persons are persons. Changes `names`.
 */
export function typeByLists({ tokens }: BlockContext, names: NameCandidate[]): void {
  for (let at = 1; at < names.length; at++) if (isPair(tokens, names, at)) join(tokens, names, at, at - 1);
  for (let at = names.length - 1; at > 0; at--) if (isPair(tokens, names, at)) join(tokens, names, at - 1, at);
}

/** True where a name stands in a list with the one before it. */
const isPair = (tokens: Tokens, names: readonly NameCandidate[], at: number): boolean =>
  isList(tokens, names[at - 1]!.last, names[at]!.first);

function isList(tokens: Tokens, from: number, to: number): boolean {
  if (to - from === 1) return isWord(tokens, from, ',') || isWord(tokens, from, 'and') || isWord(tokens, from, 'or');
  return (
    to - from === 2 && isWord(tokens, from, ',') && (isWord(tokens, from + 1, 'and') || isWord(tokens, from + 1, 'or'))
  );
}

/** Has a name take on what its neighbour in a list tells. */
function join(tokens: Tokens, names: NameCandidate[], at: number, neighbour: number): void {
  const other = names[neighbour]!;
  adopt(tokens, names, at, neighbour);
  associate(tokens, names, at, neighbour);
  const name = names[at]!;
  if (name.type !== 'organization' || name.entries.length > 0 || name.confidence > WEAK || name.needsLink) return;
  if (name.last - name.first > 2 || tokens.shape[name.first]! & (Shape.AllCapitals | Shape.InnerCapital)) return;
  // "Norm Orlov": only the first of two may be an ordinary word.
  if (name.last - name.first === 2 && !isTwoWordPerson(tokens, name.first)) return;
  if (other.type !== 'person' || other.confidence < PERSON) return;
  // "the secretary of the Treasury, Ada Hale"
  if (isWord(tokens, name.first - 1, 'the')) return;
  names[at] = revised(name, {
    type: 'person',
    confidence: PERSON,
    evidence: { rule: 'name/person-list', note: `stands beside “${other.surface}”` },
  });
}

function adopt(tokens: Tokens, names: NameCandidate[], at: number, neighbour: number): void {
  const name = names[at]!;
  const other = names[neighbour]!;
  if (name.entries.length > 0 || name.confidence >= SURE || name.form !== 'name' || name.type === 'place') return;
  // "in Orta, Sri Velter and Ada Hale": who stands beside persons as well.
  if (name.type === 'person' && isBesidePerson(tokens, names, at, 2 * at - neighbour)) return;
  // "WALHI, Indonesia's largest": whose it is tells nothing of where.
  if (isOwner(tokens, at < neighbour ? other : name)) return;
  // "Ada Hale in Lyon and Bran Orlov in Nancy": who was there.
  if (name.type === 'person' && name.last - name.first > 1 && isWord(tokens, name.last, 'in')) return;
  // "the governor of Orta, Ada Hale, said": who that is.
  if (at > neighbour && isRoleBefore(tokens, name.first)) return;
  if (!isPlace(other) || other.evidence.rule === 'name/learnt') return;
  names[at] = revised(name, {
    type: 'place',
    confidence: 0.65,
    evidence: { rule: 'name/place-list', note: `stands beside the place “${other.surface}”` },
  });
}

function associate(tokens: Tokens, names: NameCandidate[], at: number, neighbour: number): void {
  const name = names[at]!;
  const other = names[neighbour]!;
  if (name.type === 'organization' || name.entries.length > 0 || name.form !== 'name') return;
  if (name.confidence > GUESSED && name.evidence.rule !== 'name/learnt') return;
  if (other.type !== 'organization' || other.confidence < ORGANIZATION || other.form === 'metonym') return;
  // "Ada Hale, Nortek's director": whose it is tells nothing of her.
  if (isOwner(tokens, at < neighbour ? other : name)) return;
  names[at] = revised(name, {
    type: 'organization',
    confidence: ORGANIZATION,
    evidence: { rule: 'name/organization-list', note: `stands beside “${other.surface}”` },
  });
}

function isBesidePerson(tokens: Tokens, names: readonly NameCandidate[], at: number, neighbour: number): boolean {
  const other = names[neighbour];
  if (other?.type !== 'person' || other.confidence < NAMED_IN_FULL) return false;
  return isPair(tokens, names, Math.max(at, neighbour));
}

const isPlace = ({ type, form }: NameCandidate): boolean =>
  type === 'place' || (type === 'country' && form !== 'metonym');

const isOwner = (tokens: Tokens, { last }: NameCandidate): boolean => isWord(tokens, last, "'s");
