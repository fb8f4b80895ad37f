import type { ActorType } from '../analysis';
import type { Lexicon } from '../lexicon';
import { type Gender, genderOfGivenName } from './givenNames';
import { wordKeyOf } from './lowerCase';

/** A form taken apart. What is not always asked for is made when it first is. */
export interface Wording {
  readonly form: string;
  /** Its words, with hyphens taken for blanks too; none is empty. */
  readonly words: readonly string[];
  /** With single blanks between its words. */
  readonly spaced: string;
  readonly lower: string;
  /** The last of its words, in lower case. */
  readonly last: string;
  /** The first of its words, in lower case. */
  readonly first: string;
  /** A blank and all words in lower case, with single blanks between; null where one of them is a suffix ("Jr."). */
  readonly ending: string | null;
  /** The hash under which the same word in lower case is counted; 0 where it can be none. */
  readonly wordKey: number;
  /** What the first of several words tells of a person. */
  readonly gender: Gender | undefined;
  /** Without stops, where it is in capitals: it may be the initials of a longer name. */
  readonly capitals: string | undefined;
  /** In lower case without the "s" at its end, where it may name a family: "the Clintons". */
  readonly singular: string | undefined;
  readonly keys: Partial<Record<ActorType, Keys>>;
  slips: Slips | undefined;
  near: NearSlips | undefined;
}

/** The entries of a lexicon that a form misses by a slip of one letter, best first. */
export interface NearSlips {
  readonly lexicon: Lexicon;
  readonly entries: readonly number[];
}

/** What of a form a slip of one letter leaves as it is. */
export interface Slips {
  /** Its words, with hyphens part of them. */
  readonly parts: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
  /** Hashes of what it is found under where a letter is wrong. */
  readonly keys: readonly number[];
  /** True where it is of letters alone. */
  readonly letters: boolean;
}

/** Under which words an actor's shorter forms find it, all in lower case save the initials. */
export interface Keys {
  readonly name: string;
  readonly surname: string | undefined;
  readonly givenName: string | undefined;
  readonly acronym: string | undefined;
  readonly shortWord: string | undefined;
  /** Nouns that may stand for it with "the". */
  readonly heads: readonly string[];
}

/** Forms recur, within an article, from one keystroke to the next, and from article to article. */
const known = new Map<string, Wording>();
const MOST_KNOWN = 1 << 14;

/** Takes a form apart. */
export function wordingOf(form: string): Wording {
  let wording = known.get(form);
  if (!wording) {
    if (known.size >= MOST_KNOWN) known.clear();
    wording = takeApart(form);
    known.set(wording.form, wording);
  }
  return wording;
}

function takeApart(form: string): Wording {
  const own = owned(form);
  const words = wordsOf(own);
  const lower = own.toLowerCase();
  const first = (words[0] ?? own).toLowerCase();
  const last = (words[words.length - 1] ?? own).toLowerCase();
  const isOne = words.length === 1;
  return {
    form: own,
    words,
    spaced: own.replace(/\s+/g, ' '),
    lower,
    last,
    first,
    ending: words.some(isPersonSuffix) ? null : ` ${words.join(' ').toLowerCase()}`,
    wordKey: isOne ? wordKeyOf(own, lower) : 0,
    gender: words.length > 1 ? genderOfGivenName(first) : undefined,
    capitals: capitalsOf(own),
    singular: isOne && last.endsWith('s') ? last.slice(0, -1) : undefined,
    keys: {},
    slips: undefined,
    near: undefined,
  };
}

/** The same text, but none that keeps the article alive which it was cut from. */
const owned = (text: string): string => ` ${text}`.slice(1);

function wordsOf(form: string): readonly string[] {
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    if (unit <= 0x20 || unit === 0x2d || unit > 0x7f) return form.split(/[\s-]+/).filter((word) => word !== '');
  }
  return [form];
}

function capitalsOf(form: string): string | undefined {
  const letters = form.includes('.') ? form.replace(/\./g, '') : form;
  return letters === letters.toUpperCase() ? letters : undefined;
}

const PERSON_SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|md|phd|qc|kc|mp|mep)\.?$/i;
const COMPANY_SUFFIX =
  /^(?:inc|corp|ltd|llc|plc|co|group|holdings|corporation|company|technologies|gmbh|ag|sa|international|news)\.?$/i;
const COMPANY_HEADS = ['company', 'firm'];

export const isPersonSuffix = (word: string): boolean => word.length <= 4 && PERSON_SUFFIX.test(word);

/** The keys of an actor with a name of this wording. */
export function keysOf({ words, lower, keys }: Wording, type: ActorType): Keys {
  let made = keys[type];
  if (!made) {
    made = makeKeys(lower, type, words);
    keys[type] = made;
  }
  return made;
}

/** "Eli Lilly": a firm with a founder's name goes by the surname. */
const founder = ([first = '', last = '', ...more]: readonly string[]): string | undefined =>
  more.length === 0 && last.length > SHORTEST_SURNAME && genderOfGivenName(first) ? last : undefined;

const SHORTEST_SURNAME = 3;

/** One literal for all: what is asked of thousands of keys is found faster where all are laid out alike. */
const withNames = (
  name: string,
  heads: readonly string[],
  surname?: string,
  givenName?: string,
  acronym?: string,
  shortWord?: string,
): Keys => ({ name, surname, givenName, acronym, shortWord, heads });

function makeKeys(name: string, type: ActorType, words: readonly string[]): Keys {
  if (words.length < 2 || (type !== 'person' && type !== 'organization')) return withNames(name, []);
  const lower = words.map((word) => word.toLowerCase());
  if (type === 'person') {
    const names = lower.filter((word) => !isPersonSuffix(word));
    if (names.length < 2) return withNames(name, []);
    const givenName = names[0]!;
    const isInitial = givenName.length === 1 || givenName.endsWith('.');
    return withNames(name, [], names[names.length - 1], isInitial ? undefined : givenName);
  }
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const of = lower.findIndex((word) => word === 'of' || word === 'for');
  const isCompany = lower.slice(1).every((word) => COMPANY_SUFFIX.test(word));
  const last = lower[lower.length - 1]!;
  const heads = [last];
  if (of > 0) heads.push(lower[of - 1]!);
  if (isCompany && last !== 'news') heads.push(...COMPANY_HEADS);
  const acronym = capitals.length > 2 ? capitals.map((word) => word[0]).join('') : undefined;
  return withNames(name, heads, undefined, undefined, acronym, isCompany ? lower[0] : founder(lower));
}
