import type { ActorType } from '../analysis';
import type { NameCandidate } from '../block';
import { fold } from '../characters';
import type { Lexicon } from '../lexicon';
import { deletionIndex } from '../nearMiss';

/** An actor of the article while it is being read. */
export interface Member {
  name: string;
  type: ActorType;
  /** Position in the lexicon's entries, where a list knows it. */
  readonly entry?: number;
  count: number;
  gender?: 'he' | 'she';
  readonly roles: Set<string>;
  /** Last words of its roles and descriptions, in lower case: what may stand for it. */
  readonly heads: Set<string>;
  readonly descriptions: Set<string>;
  readonly forms: Map<string, number>;
}

/** What linking remembers while it goes through the article. */
export interface Article {
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  /** Members named last, most recent at the end; short. */
  recent: Member[];
  sentence: number;
  /** The first person named in the sentence that is read. */
  subject: Member | undefined;
  speaker: Member | undefined;
}

/** One distinct form heard in the article. */
interface Heard {
  readonly surface: string;
  readonly words: readonly string[];
  /** The best candidate with this form: the surest one decides its type. */
  best: NameCandidate;
  count: number;
  /** How often each type was guessed. */
  readonly votes: Map<ActorType, number>;
  /** True where some candidate stands on its own. */
  sure: boolean;
  first: number;
}

/** Who a form may mean. */
export interface Reading {
  readonly members: readonly Member[];
  readonly rule: string;
  readonly note: string;
}

const TITLES_MALE = /^(?:mr|sir|lord|king|prince|father|brother|congressman|chairman|spokesman|businessman)\b/i;
const TITLES_FEMALE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|congresswoman|chairwoman|spokeswoman|businesswoman)\b/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|md|phd|qc|mp|mep)\.?$/i;
const COMPANY_SUFFIX =
  /^(?:inc|corp|ltd|llc|plc|co|group|holdings|corporation|company|technologies|gmbh|ag|sa|international)\.?$/i;

/** The actors of one article, and which form means which of them. */
export class Cast {
  private readonly lexicon: Lexicon;
  private readonly heard = new Map<string, Heard>();
  private readonly byEntry = new Map<number, Member>();
  private readonly readings = new Map<string, Reading>();
  private readonly bySurname = new Map<string, Member[]>();
  private readonly byGiven = new Map<string, Member[]>();
  private readonly byAcronym = new Map<string, Member>();
  private readonly byHead = new Map<string, Member[]>();
  private readonly byFirst = new Map<string, Member[]>();
  private readonly byFolded = new Map<string, Member>();
  readonly members: Member[] = [];

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes in a candidate; call for all of the article's before `assign`. */
  hear(name: NameCandidate): void {
    if (name.form === 'pronoun' || name.form === 'nominal') return;
    let heard = this.heard.get(name.surface);
    if (!heard) {
      heard = {
        surface: name.surface,
        words: name.surface.split(/[\s-]+/).filter(Boolean),
        best: name,
        count: 0,
        votes: new Map(),
        sure: false,
        first: this.heard.size,
      };
      this.heard.set(name.surface, heard);
    }
    heard.count++;
    if (name.confidence > heard.best.confidence) heard.best = name;
    heard.votes.set(name.type, (heard.votes.get(name.type) ?? 0) + name.confidence);
    if (!name.needsLink) heard.sure = true;
  }

  /** Gives every form its actor: longer forms first, so that short ones find their long ones. */
  assign(): void {
    const all = [...this.heard.values()];
    all.sort((a, b) => b.words.length - a.words.length || a.first - b.first);
    const known = all.filter((heard) => heard.best.entries.length > 0);
    const unknown = all.filter((heard) => heard.best.entries.length === 0);
    for (const heard of known) this.assignKnown(heard);
    for (const heard of unknown) this.assignUnknown(heard);
  }

  /** Who the form means; undefined where it means nobody. */
  readingOf(surface: string): Reading | undefined {
    return this.readings.get(surface);
  }

  nameOf(member: Member): string {
    return member.name;
  }

  /** The actor of a lexicon entry, entered into the cast where it was not there yet. */
  ofEntry(entry: number): Member {
    const old = this.byEntry.get(entry);
    if (old) return old;
    const { name, type } = this.lexicon.entries[entry]!;
    const made = this.enter({ name, type, entry, words: name.split(/[\s-]+/) });
    this.byEntry.set(entry, made);
    return made;
  }

  /** The actor of a lexicon entry with this id, if the article speaks of it or the lexicon has it. */
  ofId(id: string): Member | undefined {
    const entry = this.lexicon.find(id).find((e) => this.lexicon.entries[e]!.id === id);
    return entry === undefined ? undefined : this.ofEntry(entry);
  }

  private assignKnown(heard: Heard): void {
    const { best } = heard;
    const entries = best.entries.map((e) => this.lexicon.entries[e]!);
    const first = entries[0]!;
    // A seat of government read as such is its state.
    if (best.form === 'metonym' && first.seat && first.state) {
      const state = this.ofId(first.state);
      if (state) {
        this.readings.set(heard.surface, {
          members: [state, this.ofEntry(best.entries[0]!)],
          rule: best.evidence.rule,
          note: best.evidence.note,
        });
        return;
      }
    }
    const members = best.entries.map((e) => this.ofEntry(e));
    this.readings.set(heard.surface, { members, rule: best.evidence.rule, note: best.evidence.note });
  }

  private assignUnknown(heard: Heard): void {
    const { surface, words, best } = heard;
    const read = (members: readonly Member[], rule: string, note: string): void => {
      this.readings.set(surface, { members, rule, note });
    };
    const folded = fold(surface);
    const same = this.byFolded.get(folded);
    if (same) return read([same], best.evidence.rule, best.evidence.note);
    const type = this.typeOf(heard);
    if (best.form === 'alias' && best.evidence.rule === 'name/short') {
      const head = fold(words[words.length - 1]!);
      const owners = this.byHead.get(head) ?? [];
      if (owners.length > 0)
        read(owners, 'name/short', `short form of “${owners[0]!.name}”, named elsewhere in the article`);
      return;
    }
    if (words.length === 1) {
      const word = folded.replace(/\.$/, '');
      const acronym = this.byAcronym.get(surface.replace(/\./g, ''));
      if (acronym)
        return read([acronym], 'name/acronym', `initials of “${acronym.name}”, named elsewhere in the article`);
      const surname = this.bySurname.get(word);
      if (surname)
        return read(surname, 'name/surname', `short form of “${surname[0]!.name}”, named elsewhere in the article`);
      const given = this.byGiven.get(word);
      if (given)
        return read(given, 'name/first-name', `first name of “${given[0]!.name}”, named elsewhere in the article`);
      const first = this.byFirst.get(word);
      if (first) return read(first, 'name/short', `short form of “${first[0]!.name}”, named elsewhere in the article`);
    } else {
      const longer = this.extends(words, type);
      if (longer) return read([longer], 'name/variant', `another form of “${longer.name}”`);
    }
    if (!heard.sure) return;
    const near = words.length === 1 ? this.nearMiss(surface) : undefined;
    if (near) return read([near], 'name/near-miss', `one letter from “${near.name}”`);
    const made = this.enter({ name: surface.replace(/\s+/g, ' '), type, words });
    read([made], best.evidence.rule, best.evidence.note);
  }

  private typeOf(heard: Heard): ActorType {
    let type = heard.best.type;
    let most = 0;
    for (const [candidate, weight] of heard.votes) {
      if (weight <= most) continue;
      most = weight;
      type = candidate;
    }
    return heard.best.confidence >= 0.8 ? heard.best.type : type;
  }

  /** A person known under a longer or shorter form of several words: "Donald J. Trump" for "Donald Trump". */
  private extends(words: readonly string[], type: ActorType): Member | undefined {
    if (type !== 'person') return undefined;
    const names = words.filter((word) => !SUFFIX.test(word));
    const last = fold(names[names.length - 1]!);
    const first = fold(names[0]!);
    return (this.bySurname.get(last) ?? []).find((member) => {
      const given = fold(member.name.split(/[\s-]+/)[0]!);
      return (
        given === first || (given.length <= 2 && given[0] === first[0]) || (first.length <= 2 && given[0] === first[0])
      );
    });
  }

  private nearMiss(surface: string): Member | undefined {
    if (surface.length < 5) return undefined;
    this.nearHere ??= this.indexHere();
    const here = this.nearHere(surface);
    if (here) return here;
    const near = this.lexicon.near(surface)[0];
    return near ? this.ofEntry(near.entry) : undefined;
  }

  private nearHere: ((surface: string) => Member | undefined) | undefined;

  private indexHere(): (surface: string) => Member | undefined {
    const forms = [...this.readings.keys()].filter((form) => (this.heard.get(form)?.count ?? 0) > 1);
    const index = deletionIndex(forms);
    return (surface) => {
      const found = index(surface).find((f) => forms[f] !== surface);
      return found === undefined ? undefined : this.readings.get(forms[found]!)?.members[0];
    };
  }

  private headsOf(entry: number | undefined, words: readonly string[]): readonly string[] {
    const listed = entry === undefined ? undefined : this.lexicon.entries[entry]!.heads;
    const own = words.length > 1 ? [fold(words[words.length - 1]!).replace(/\.$/, '')] : [];
    return [...(listed ?? []), ...own, ...(own[0] && COMPANY_SUFFIX.test(own[0]) ? ['company', 'firm'] : [])];
  }

  private enter({
    name,
    type,
    entry,
    words,
  }: {
    name: string;
    type: ActorType;
    entry?: number;
    words: readonly string[];
  }): Member {
    const member: Member = {
      name,
      type,
      ...(entry !== undefined ? { entry } : {}),
      count: 0,
      roles: new Set(),
      heads: new Set(this.headsOf(entry, words)),
      descriptions: new Set(),
      forms: new Map(),
    };
    this.members.push(member);
    this.byFolded.set(fold(name), member);
    const add = (map: Map<string, Member[]>, key: string): void => {
      const list = map.get(key);
      if (list) list.push(member);
      else map.set(key, [member]);
    };
    if (type === 'person' && words.length > 1) {
      const names = words.filter((word) => !SUFFIX.test(word));
      const last = names[names.length - 1];
      if (last) add(this.bySurname, fold(last));
      if (names[0] && names.length > 1 && names[0].length > 2) add(this.byGiven, fold(names[0]));
    } else if (type === 'organization' && words.length > 1) {
      const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
      if (capitals.length > 2) this.byAcronym.set(capitals.map((word) => word[0]).join(''), member);
      add(this.byHead, fold(words[words.length - 1]!));
      if (words.length <= 4 && words.slice(1).every((word) => COMPANY_SUFFIX.test(word)))
        add(this.byFirst, fold(words[0]!));
      const of = words.findIndex((word) => word === 'of' || word === 'for');
      if (of > 0) add(this.byHead, fold(words[of - 1]!));
    }
    return member;
  }
}

/** The gender that a title tells. */
export const genderOf = (title: string): 'he' | 'she' | undefined =>
  TITLES_MALE.test(title) ? 'he' : TITLES_FEMALE.test(title) ? 'she' : undefined;
