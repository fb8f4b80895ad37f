import type { ActorType, MentionForm } from '../analysis';
import type { BlockContext, NameCandidate } from '../block';
import { fold } from '../characters';
import type { Lexicon, LexiconMatch } from '../lexicon';
import { type Span, span } from '../span';
import { Shape, type Tokens } from '../tokens';
import { Casing, casingOf } from './casing';
import { GIVEN_NAMES } from './givenNames';
import { isGovernment } from './metonyms';
import { HEADS, HONORIFICS, NO_ACTORS, SPEECH_VERBS, TITLE_MODIFIERS, TITLES } from './nameWords';
import { descriptionsAndPronouns } from './nominals';
import { ORDINARY } from './ordinaryWords';
import { isCompoundBefore, isNameToken, isWord, type MatchTable, matchTable, runEnd, skipNeverFirst } from './runs';
import { typeOf } from './typing';

/** Everything in one block that may be a mention, in text order, not overlapping. */
export function nameCandidates(context: BlockContext): readonly NameCandidate[] {
  const { tokens, sentences, lexicon } = context;
  const reader = new Reader(context, matchTable(tokens, lexicon.match(tokens)));
  for (const sentence of sentences) {
    reader.begin(sentence.first, casingOf(tokens, sentence));
    let at = sentence.first;
    while (at < sentence.last) {
      if (reader.table.at[at] || isNameToken(tokens, at)) {
        const end = runEnd(tokens, reader.table, at, sentence.last);
        reader.run(at, end);
        at = Math.max(end, at + 1);
      } else at++;
    }
  }
  return descriptionsAndPronouns(context, reader.found);
}

/** Reads runs of capitalised tokens; holds what is found so far and how the sentence uses capitals. */
class Reader {
  readonly found: NameCandidate[] = [];
  readonly table: MatchTable;
  private readonly tokens: Tokens;
  private readonly lexicon: Lexicon;
  private casing = Casing.Normal;
  private sentenceFirst = 0;

  constructor(context: BlockContext, table: MatchTable) {
    this.tokens = context.tokens;
    this.lexicon = context.lexicon;
    this.table = table;
  }

  begin(sentenceFirst: number, casing: Casing): void {
    this.sentenceFirst = sentenceFirst;
    this.casing = casing;
  }

  /** Reads the run `first` to `last`: titles, lexicon names and discovered names in it. */
  run(first: number, last: number): void {
    const { tokens, table } = this;
    let at = skipNeverFirst(tokens, table, first, last);
    if (this.casing !== Casing.Normal) return this.headline(at, last);
    if (this.opensSentence(at) && !table.at[at] && ORDINARY.has(tokens, at) && !TITLES.has(tokens, at)) {
      // A capital that the sentence start explains: kept only where the words after it make it part of a name.
      const isName =
        last - at > 1 && HEADS.get(tokens, last - 1) !== undefined && HEADS.get(tokens, last - 1) !== 'other';
      if (!isName) {
        if (last - at === 1)
          this.push(
            at,
            last,
            'organization',
            'name',
            [],
            0.2,
            'name/sentence-start',
            'a capital at the start of a sentence',
            true,
          );
        at++;
      }
    }
    while (at < last && !table.at[at] && !isNameToken(tokens, at)) at++;
    if (at < last) this.titled(at, last);
  }

  /** Splits off the title that a person's name follows: "French President | Emmanuel Macron". */
  private titled(first: number, last: number): void {
    const { tokens, table } = this;
    let name = -1;
    for (let i = first; i < last - 1; i++) {
      if (table.at[i] && !this.isDemonym(i)) {
        i = table.matches[table.at[i]! - 1]!.last - 1;
        continue;
      }
      if (!TITLES.has(tokens, i) || !isNameToken(tokens, i + 1)) {
        // "Secretary of State John Kerry"
        if (TITLES.has(tokens, i) && isWord(tokens, i + 1, 'of') && i + 3 < last && TITLE_MODIFIERS.has(tokens, i + 2))
          name = i + 3;
        continue;
      }
      name = i + 1;
    }
    if (name < 0 || name >= last || !this.isPersonal(name, last)) return this.names(first, last, null);
    let titleFirst = name - 1;
    while (
      titleFirst > first &&
      (TITLES.has(tokens, titleFirst - 1) ||
        TITLE_MODIFIERS.has(tokens, titleFirst - 1) ||
        this.isDemonym(titleFirst - 1)) &&
      !(table.at[titleFirst - 1] && !this.isDemonym(titleFirst - 1))
    )
      titleFirst--;
    if (titleFirst > first) this.names(first, titleFirst, null);
    this.names(name, last, { first: titleFirst, last: name });
  }

  /** A name that may follow a title is no organization by its last word, and no list has it as one. */
  private isPersonal(first: number, last: number): boolean {
    const match = this.table.at[first];
    if (match && this.lexicon.entries[this.table.matches[match - 1]!.entries[0]!]!.type !== 'person') {
      return last > this.table.matches[match - 1]!.last;
    }
    const head = HEADS.get(this.tokens, last - 1);
    return !(
      head &&
      last - first <= 2 &&
      !GIVEN_NAMES.has(this.tokens, first) &&
      last - first > 0 &&
      ORDINARY.has(this.tokens, last - 1)
    );
  }

  /** Names without titles: cuts the run where the lexicon's names and the others meet. */
  private names(first: number, last: number, title: { first: number; last: number } | null): void {
    const { tokens, table } = this;
    let at = first;
    while (at < last) {
      const match = table.at[at] ? table.matches[table.at[at]! - 1]! : undefined;
      if (!match) {
        let end = at;
        while (end < last && !table.at[end]) end++;
        // A lexicon name that ends the run belongs to the name before it: "Melania Trump", "Royal Bank of Scotland".
        const glue = end < last ? this.absorbs(at, end, last) : 0;
        if (glue) end = glue;
        this.discovered(at, this.trimmed(at, end), title);
        title = null;
        at = end;
        continue;
      }
      const extended = this.extension(match, last);
      if (extended > match.last) {
        this.discovered(match.first, extended, title);
        at = extended;
      } else {
        this.known(match, title);
        at = match.last;
      }
      title = null;
      while (at < last && !table.at[at] && !isNameToken(tokens, at)) at++;
    }
  }

  /** Where a connector or hyphen was left at the end of a cut, the name ends before it. */
  private trimmed(first: number, last: number): number {
    let end = last;
    while (end > first && !isNameToken(this.tokens, end - 1)) end--;
    return end;
  }

  /** Where a discovered name that runs into a lexicon name ends with it, or 0. */
  private absorbs(first: number, boundary: number, last: number): number {
    const { tokens, table } = this;
    const match = table.matches[table.at[boundary]! - 1]!;
    const entry = this.lexicon.entries[match.entries[0]!]!;
    const joinsByWord = !isNameToken(tokens, boundary - 1) && !isWord(tokens, boundary - 1, '-');
    if (joinsByWord && boundary - 1 > first) {
      // "University of Texas": the connector already proved itself in the run; take in the words behind it, too.
      let end = match.last;
      while (end < last && !table.at[end] && isNameToken(tokens, end)) end++;
      return HEADS.get(tokens, end - 1) ? end : match.last;
    }
    if (entry.type === 'person' && match.last - match.first === 1 && GIVEN_NAMES.has(tokens, boundary - 1))
      return match.last;
    if (
      match.last === last &&
      HEADS.get(tokens, last - 1) &&
      match.last - match.first === 1 &&
      entry.type !== 'country'
    )
      return 0;
    return 0;
  }

  /** Where a lexicon name is only the beginning of a longer one ("Iran | Air Force"), that one's end. */
  private extension(match: LexiconMatch, last: number): number {
    const { tokens, table } = this;
    if (match.last >= last) return match.last;
    let end = match.last;
    while (end < last && !table.at[end]) end++;
    if (end < last && !isNameToken(tokens, end - 1)) end = last;
    const tail = this.trimmed(match.first, end);
    if (tail <= match.last) return match.last;
    const entry = this.lexicon.entries[match.entries[0]!]!;
    const head = HEADS.get(tokens, tail - 1);
    if (head === 'organization' || head === 'place') return tail;
    if (head === 'other' && match.kind !== 'demonym') return tail;
    if (entry.type === 'person' && match.kind === 'alias' && tail - match.last === 1) return match.last;
    // "Paris Hilton", "Chelsea Clinton": a place that is a first name, too.
    if (entry.type === 'place' && GIVEN_NAMES.has(tokens, match.first) && match.last - match.first === 1) return tail;
    return match.last;
  }

  private isDemonym(i: number): boolean {
    const match = this.table.at[i];
    return match > 0 && this.table.matches[match - 1]!.kind === 'demonym';
  }

  /** A form that a list has. */
  private known(match: LexiconMatch, title: { first: number; last: number } | null): void {
    const { tokens, lexicon } = this;
    const { first, last } = match;
    if (match.kind === 'demonym') return this.people(match);
    if (isCompoundBefore(tokens, last) && isWord(tokens, last + 1, 'based')) return;
    const one = last - first === 1;
    const entry = lexicon.entries[match.entries[0]!]!;
    if (one && entry.origin === 'pack' && ORDINARY.has(tokens, first)) {
      // "Orange said", "Labour": ordinary words need more than a capital that the sentence start explains.
      const plain = this.opensSentence(first) || this.casing !== Casing.Normal;
      const acronym = (tokens.shape[first]! & Shape.AllCapitals) !== 0 && this.casing !== Casing.AllCapitals;
      if (plain && !acronym && !SPEECH_VERBS.has(tokens, last)) return;
    }
    let type: ActorType = entry.type;
    let form: MentionForm = match.kind === 'metonym' ? 'metonym' : match.kind;
    let note = entry.origin === 'codebook' ? 'known from the codebook' : noteOf(entry.type);
    let rule = entry.origin === 'codebook' ? 'name/codebook' : 'name/pack';
    if (entry.seat && match.entries.every((e) => lexicon.entries[e]!.type === 'place')) {
      const government = isGovernment(tokens, first, last);
      type = government ? 'country' : 'place';
      form = government ? 'metonym' : 'name';
      if (government) {
        rule = 'name/metonym';
        note = `the seat of the government of ${entry.state}, which acts here`;
      }
    }
    if (match.first < match.last && isWord(tokens, first, 'the') && form === 'alias' && !isNameToken(tokens, first + 1))
      form = 'alias';
    this.push(first, last, type, form, match.entries, 0.9, rule, note, false, title);
  }

  /** "the Chinese", "Germans": a people is a group; an adjective is no mention. */
  private people({ first, last, entries }: LexiconMatch): void {
    const { tokens } = this;
    const tail = tokens.text.charCodeAt(tokens.end[last - 1]! - 1) | 0x20;
    const isPlural =
      tail === 0x73 && !isWord(tokens, last - 1, 'Swiss') && this.lexicon.entries[entries[0]!]!.type === 'country';
    if (!isPlural) return;
    const text = tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!);
    this.push(
      first,
      last,
      'group',
      'nominal',
      [],
      0.6,
      'name/people',
      `the people of ${this.lexicon.entries[entries[0]!]!.name}`,
      false,
      null,
      text,
    );
  }

  /** A name that no list has. */
  private discovered(first: number, last: number, title: { first: number; last: number } | null): void {
    const { tokens } = this;
    let start = first;
    while (start < last && !isNameToken(tokens, start) && !this.table.at[start]) start++;
    if (start >= last) return;
    const one = last - start === 1;
    if (one && !title && (NO_ACTORS.has(tokens, start) || HEADS.get(tokens, start) === 'other')) return;
    if (one && (TITLES.has(tokens, start) || TITLE_MODIFIERS.has(tokens, start)) && !title) return;
    if (one && isCompoundBefore(tokens, last) && !title) return;
    const honorific = title
      ? HONORIFICS.has(tokens, title.last - 1)
      : HONORIFICS.has(tokens, start - 1) || TITLES.has(tokens, start - 1);
    if (title || honorific) {
      const from = title ? title.first : start - 1;
      const words = tokens.text.slice(tokens.start[from]!, tokens.end[start - 1]!);
      const given = title ?? this.lowerTitle(start);
      return this.push(
        start,
        last,
        'person',
        'name',
        [],
        0.92,
        'name/title',
        `follows the title “${words}”`,
        false,
        given,
      );
    }
    const guess = typeOf(tokens, start, last);
    if (guess.type === 'other') return;
    if (one && HEADS.get(tokens, start) === 'organization' && ORDINARY.has(tokens, start)) {
      // "the Commission": means what was named before.
      const withArticle = isWord(tokens, start - 1, 'the') ? start - 1 : start;
      return this.push(withArticle, last, 'organization', 'alias', [], 0.35, 'name/short', 'a short form', true);
    }
    this.push(start, last, guess.type, 'name', [], guess.confidence, guess.rule, guess.note, guess.confidence < 0.35);
  }

  /** The lower-case title before a name: "spokesman John Kirby", "former FBI director James Comey". */
  private lowerTitle(name: number): { first: number; last: number } | null {
    const { tokens } = this;
    let first = name;
    while (
      first > this.sentenceFirst &&
      (TITLES.has(tokens, first - 1) || TITLE_MODIFIERS.has(tokens, first - 1)) &&
      !isWord(tokens, first - 1, 'for') &&
      !isWord(tokens, first - 1, 'the') &&
      !isWord(tokens, first - 1, 'and') &&
      !isWord(tokens, first - 1, "'s")
    )
      first--;
    return first < name ? { first, last: name } : null;
  }

  /** Headlines: lexicon names, and runs of words that are nothing but names. */
  private headline(first: number, last: number): void {
    const { tokens, table } = this;
    let at = first;
    while (at < last) {
      if (table.at[at]) {
        const match = table.matches[table.at[at]! - 1]!;
        this.known(match, null);
        at = match.last;
        continue;
      }
      if (!isNameToken(tokens, at) || ORDINARY.has(tokens, at) || TITLES.has(tokens, at)) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < last && !table.at[end] && isNameToken(tokens, end) && !ORDINARY.has(tokens, end)) end++;
      if (this.casing === Casing.Title) this.discovered(at, end, null);
      else this.push(at, end, 'person', 'name', [], 0.3, 'name/headline', 'named elsewhere in the article', true);
      at = end;
    }
  }

  /** True where a capital is owed to the place: the first word, or the first in a quotation or after a colon. */
  private opensSentence(i: number): boolean {
    if (i === this.sentenceFirst) return true;
    const { tokens } = this;
    if (i === 0) return true;
    if (!(tokens.shape[i - 1]! & Shape.Punctuation)) return false;
    const unit = tokens.text.charCodeAt(tokens.start[i - 1]!);
    return (
      unit === 0x22 ||
      unit === 0x201c ||
      unit === 0x2018 ||
      unit === 0x27 ||
      unit === 0x60 ||
      unit === 0x3a ||
      unit === 0x2022 ||
      unit === 0x28 ||
      unit === 0x5b ||
      unit === 0x2014 ||
      unit === 0x2013 ||
      unit === 0x2d ||
      unit === 0x2e
    );
  }

  private push(
    first: number,
    last: number,
    type: ActorType,
    form: MentionForm,
    entries: readonly number[],
    confidence: number,
    rule: string,
    note: string,
    needsLink = false,
    title: { first: number; last: number } | null = null,
    surface?: string,
  ): void {
    const { tokens } = this;
    const start = tokens.start[first]!;
    const end = tokens.end[last - 1]!;
    const written = surface ?? tokens.text.slice(start, end);
    if (this.lexicon.discard.size > 0 && this.lexicon.discard.has(fold(written))) return;
    const lower = title ?? (type === 'person' && form !== 'nominal' ? this.lowerTitle(first) : null);
    const titleSpan: Span | null = lower ? span(tokens.start[lower.first]!, tokens.end[lower.last - 1]!) : null;
    this.found.push({
      start,
      end,
      first,
      last,
      form,
      type,
      entries,
      confidence,
      title: titleSpan,
      surface: written,
      ...(needsLink ? { needsLink: true as const } : {}),
      evidence: { rule, note },
    });
  }
}

const noteOf = (type: ActorType): string =>
  type === 'country'
    ? 'known from the built-in list of states and unions'
    : type === 'place'
      ? 'known from the built-in list of places'
      : type === 'person'
        ? 'known from the built-in list of people in the news'
        : 'known from the built-in list of organizations';
