import { GIVEN_NAMES } from './names/givenNames';
import { Shape, type Tokens } from './tokens';
import { wordSet } from './vocabulary';

const QUOTES = wordSet(['"', '“', '”', '‘', '’', "'"]);

/**
 * 'Ricky | "Tex" | Marlow': true where token `at` opens a nickname, one name in quotation marks between a first name and
 * another. It quotes nobody, and is part of the name and of its phrase.
 */
export const isNickname = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  at + 3 < tokens.count &&
  QUOTES.has(tokens, at + 2) &&
  GIVEN_NAMES.has(tokens, at - 1) &&
  QUOTES.has(tokens, at) &&
  isCapital(tokens, at - 1) &&
  isCapital(tokens, at + 1) &&
  isCapital(tokens, at + 3) &&
  !isGlued(tokens, at) &&
  isGlued(tokens, at + 1) &&
  isGlued(tokens, at + 2) &&
  !isGlued(tokens, at + 3);

const isCapital = ({ shape }: Tokens, i: number): boolean =>
  (shape[i]! & (Shape.Word | Shape.Capital)) === (Shape.Word | Shape.Capital);

const isGlued = ({ shape }: Tokens, i: number): boolean => (shape[i]! & Shape.SpaceBefore) === 0;
