import type { Tokens } from '../tokens';

const ADHERENT = /[a-z]{3}(?:ist|crat)$/;

/** "Marxist", "Democrat": who follows a creed. */
export const isAdherent = ({ text, start, end }: Tokens, i: number): boolean =>
  ADHERENT.test(text.slice(start[i]!, end[i]!));
