import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind } from '../../reading/names/labels';
import { readJsonLines } from '../data';
import { type NamedText, readGum } from './gum';
import { substituted } from './substitute';

interface CrossNerRecord {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const CROSSNER_KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  politician: 'person',
  organisation: 'organization',
  politicalparty: 'organization',
  location: 'place',
  country: 'place',
  election: 'other',
  event: 'other',
  misc: 'other',
};

/** CrossNER's sentences on politics that were meant for training. */
export const crossNerTexts = (directory: string): NamedText[] =>
  readJsonLines<CrossNerRecord>(join(directory, 'crossner-politics.train.jsonl')).map(({ id, text, mentions }) => ({
    id,
    text,
    names: mentions.flatMap(({ start, end, type }) => {
      const kind = CROSSNER_KINDS[type];
      return kind ? [{ start, end, kind }] : [];
    }),
  }));

/** The documents of GUM's training part. */
export const gumTexts = (directory: string): NamedText[] =>
  readGum(readFileSync(join(directory, 'treebank', 'gum-train.conllu'), 'utf8'));

/** CrossNER has few sentences: each is learnt from again with other names in it. */
export const withCopies = (texts: readonly NamedText[]): NamedText[] => [...texts, ...substituted(texts, COPIES, SEED)];

const COPIES = 2;
const SEED = 7;

/** All that the shipped finder of names learns from. */
export const finderTexts = (directory: string): NamedText[] => [
  ...withCopies(crossNerTexts(directory)),
  ...gumTexts(directory),
];
