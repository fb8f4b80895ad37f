import { fold, foldUnit } from '../reading/characters';
import type { Lexicon, LexiconEntry, LexiconMatch, NearForm } from '../reading/lexicon';
import { deletionIndex, gapIndex } from '../reading/nearMiss';
import { Shape, type SplitText, split } from '../reading/tokens';
import type { Codebook } from './codebook';
import { type PackEntry, packEntries } from './packs/packs';

type Kind = LexiconMatch['kind'];

/** Longer aliases are no names; the limit keeps matching linear, whatever a codebook holds. */
const MOST_UNITS = 256;
const MOST_TOKENS = 32;

/** A form that more actors share than this tells nobody apart. */
const MOST_OWNERS = 16;

/** Words whose near misses are kept: an article asks for the same ones at every keystroke. */
const MOST_REMEMBERED = 4096;

const KINDS: readonly Kind[] = ['name', 'alias', 'metonym', 'demonym'];
const DEMONYM = KINDS.indexOf('demonym');

/** What a token of a form asks of the token it matches; 0 where it takes any case. */
const NEEDS_CAPITAL = 1;
const NEEDS_ALL_CAPITALS = 2;

/** Forms in columns: a codebook may bring 300,000, and an object for each would take longer than all the rest. */
interface Forms {
  /** With single blanks between words and none around them. */
  readonly texts: string[];
  /** Positions in `KINDS`, the strongest first. */
  readonly kinds: number[];
  readonly owners: number[];
}

let revisions = 0;

/**
 * Compiles the codebook's actors and the built-in packs it chooses into one matcher. Where a codebook and a pack give
 * the same form, the codebook's actor alone has it; a pack's entry that the codebook names (by id, Wikidata id or name)
 * is the codebook's actor with the pack's forms added.
 */
export function compileLexicon(codebook: Codebook): Lexicon {
  const entries: LexiconEntry[] = [];
  const forms: Forms = { texts: [], kinds: [], owners: [] };
  const chosen = packEntries(codebook.packs);
  // The packs are small and the codebook may be large: what they share is looked up on their side.
  const takenBy = new Map<string, number | undefined>();
  const packForms = new Set<string>();
  // Without actors of the codebook's own, as at the start, there is nothing to share.
  for (const { entry, forms } of codebook.actors.length > 0 ? chosen : []) {
    for (const key of keysOf(entry)) takenBy.set(key, undefined);
    for (const { text } of forms) packForms.add(spaced(text));
  }
  const own = new Set<string>();
  const addOwn = (text: string, kind: Kind, entry: number): void => {
    const form = spaced(text);
    add(forms, form, kind, entry);
    if (packForms.has(form)) own.add(form);
  };
  for (const actor of codebook.actors) {
    const entry = entries.length;
    const { id, name, type, wikidata, note } = actor;
    entries.push(
      laidOut({ id, name, type, origin: 'codebook', wikidata: wikidata || undefined, note: note || undefined }),
    );
    for (const key of keysOf(actor)) if (takenBy.has(key)) takenBy.set(key, takenBy.get(key) ?? entry);
    addOwn(name, 'name', entry);
    for (const text of actor.aliases) addOwn(text, 'alias', entry);
  }
  for (const pack of chosen) addPackEntry(pack, entries, forms, takenBy, own);
  const cues = codebook.cues.map(({ phrase, polarity }) => ({ phrase, polarity }));
  return { ...compileForms(entries, forms, codebook.discard), ...(cues.length > 0 ? { cues } : {}) };
}

/**
 * An entry with what else is known of it, whose own word counts first. All are laid out alike: they are asked from
 * everywhere, and V8 answers at once where it knows the layout.
 */
const laidOut = (known: LexiconEntry, own: LexiconEntry = known): LexiconEntry => ({
  id: own.id,
  name: own.name,
  type: own.type,
  origin: own.origin,
  wikidata: own.wikidata ?? known.wikidata,
  note: own.note ?? known.note,
  outlet: own.outlet ?? known.outlet,
  state: own.state ?? known.state,
  seat: own.seat ?? known.seat,
  short: own.short ?? known.short,
  heads: own.heads ?? known.heads,
});

/** What names an entry: the first of them that a codebook's actor shares makes the two one. */
const keysOf = ({ id, wikidata, name }: Pick<LexiconEntry, 'id' | 'wikidata' | 'name'>): string[] =>
  wikidata ? [id, wikidata, name] : [id, name];

function addPackEntry(
  pack: PackEntry,
  entries: LexiconEntry[],
  forms: Forms,
  takenBy: ReadonlyMap<string, number | undefined>,
  own: ReadonlySet<string>,
): void {
  let entry: number | undefined;
  if (takenBy.size > 0)
    entry = keysOf(pack.entry)
      .map((key) => takenBy.get(key))
      .find((taken) => taken !== undefined);
  if (entry === undefined) entry = entries.push(laidOut(pack.entry)) - 1;
  else entries[entry] = laidOut(pack.entry, entries[entry]!);
  for (const { text, kind } of pack.forms) {
    const form = spaced(text);
    if (!own.has(form)) add(forms, form, kind, entry);
  }
}

/** Adds a form, if it could be a name. */
function add({ texts, kinds, owners }: Forms, form: string, kind: Kind, entry: number): void {
  if (form.length > MOST_UNITS || !(isPlainLetter(form.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(form))) return;
  texts.push(form);
  kinds.push(KINDS.indexOf(kind));
  owners.push(entry);
}

const isPlainLetter = (unit: number): boolean => (unit | 32) >= 0x61 && (unit | 32) <= 0x7a;

/** A form with single blanks between its words and none around them. */
function spaced(text: string): string {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Most forms are as they should be; white space of other kinds lies beyond these.
    if (unit === 32 ? blank : unit < 32 || unit === 0xa0 || unit >= 0x1680) return text.trim().replace(/\s+/g, ' ');
    blank = unit === 32;
  }
  return blank ? text.trim() : text;
}

/**
 * A trie over token hashes in one open-addressed table, as typed arrays: the edge (node, token hash) leads to the next
 * node. Forms that end in a node are verified by their characters and their capitals, so a hash collision cannot match.
 */
function compileForms(entries: readonly LexiconEntry[], forms: Forms, discard: readonly string[]): Lexicon {
  const lines = forms.texts;
  const kinds = Uint8Array.from(forms.kinds);
  const entryOf = Int32Array.from(forms.owners);
  const count = lines.length;
  // One tokenisation of all forms at once: a line each.
  const joined = lines.join('\n');
  const tokens = split(joined);

  let size = 1 << 10;
  while (size < tokens.count * 2 + 2) size *= 2;
  const mask = size - 1;
  // Three numbers a slot, beside each other: the node that an edge leaves, its key, and the node that it leads to.
  const edges = new Int32Array(size * 3);
  const begins = firstFilter(Math.max(1 << 16, size));
  const demand = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i]!;
    if (shape & Shape.AllCapitals) demand[i] = NEEDS_ALL_CAPITALS;
    else if (shape & Shape.Capital) demand[i] = NEEDS_CAPITAL;
  }
  const last = (size - 1) * 3;
  const slotOf = (node: number, key: number): number => {
    let h = Math.imul(key ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    let at = (h & mask) * 3;
    while (edges[at + 2] !== 0 && (edges[at] !== node || edges[at + 1] !== key)) at = at === last ? 0 : at + 3;
    return at;
  };

  let nodes = 1;
  const formNode = new Int32Array(count);
  const formFirst = new Int32Array(count);
  const formLast = new Int32Array(count);
  for (let f = 0, t = 0, end = -1; f < count; f++) {
    end += 1 + lines[f]!.length;
    const first = t;
    while (t < tokens.count && tokens.start[t]! < end) t++;
    if (t === first || t - first > MOST_TOKENS) continue;
    let node = 0;
    for (let i = first; i < t; i++) {
      const key = tokens.key[i]!;
      const at = slotOf(node, key);
      if (edges[at + 2] === 0) {
        edges[at] = node;
        edges[at + 1] = key;
        edges[at + 2] = nodes++;
      }
      node = edges[at + 2]!;
    }
    begins.add(tokens, first, t, demand[first] !== 0);
    formNode[f] = node;
    formFirst[f] = first;
    formLast[f] = t;
  }
  const headOf = new Int32Array(nodes).fill(-1);
  const nextForm = new Int32Array(count).fill(-1);
  const listed = new Uint8Array(nodes);
  for (let f = 0; f < count; f++) {
    const node = formNode[f]!;
    if (node !== 0 && listed[node] === MOST_OWNERS) formNode[f] = 0;
    else listed[node]!++;
  }
  // Backwards, so that each list comes out in the order given: codebook first.
  for (let f = count - 1; f >= 0; f--) {
    const node = formNode[f]!;
    if (node === 0) continue;
    nextForm[f] = headOf[node]!;
    headOf[node] = f;
  }

  const fits = (f: number, text: SplitText, at: number): boolean => {
    for (let i = formFirst[f]!, j = at; i < formLast[f]!; i++, j++) {
      const shape = text.shape[j]!;
      if (demand[i] === NEEDS_ALL_CAPITALS && !(shape & Shape.AllCapitals)) return false;
      if (demand[i] === NEEDS_CAPITAL && !(shape & Shape.Capital)) return false;
      const length = tokens.end[i]! - tokens.start[i]!;
      if (text.end[j]! - text.start[j]! !== length) return false;
      for (let k = 0, a = tokens.start[i]!, b = text.start[j]!; k < length; k++)
        if (foldUnit(joined.charCodeAt(a + k)) !== foldUnit(text.text.charCodeAt(b + k))) return false;
    }
    return true;
  };

  function match(text: SplitText): readonly LexiconMatch[] {
    const found: LexiconMatch[] = [];
    const { count } = text;
    for (let i = begins.next(text, 0); i < count; i = begins.next(text, i + 1)) {
      let best = longest(text, i);
      if (!best) continue;
      // "the | North Carolina": an article decides less than the name behind it.
      if (best.last === i + 2 && isThe(text, i)) {
        const behind = longest(text, i + 1);
        if (behind && behind.last > best.last) best = behind;
      }
      found.push(best);
      i = best.last - 1;
    }
    return found;
  }

  function longest(text: SplitText, first: number): LexiconMatch | undefined {
    const { count, key } = text;
    let found: LexiconMatch | undefined;
    let node = 0;
    for (let j = first; j < count; j++) {
      node = edges[slotOf(node, key[j]!) + 2]!;
      if (node === 0) break;
      if (headOf[node]! >= 0) found = matchAt(text, node, first, j + 1) ?? found;
    }
    return found;
  }

  function matchAt(text: SplitText, node: number, first: number, last: number): LexiconMatch | undefined {
    let kind = KINDS.length;
    let owners: readonly number[] | undefined;
    for (let f = headOf[node]!; f >= 0; f = nextForm[f]!) {
      if (!fits(f, text, first)) continue;
      // Names come before metonyms and demonyms, whatever the order of the packs.
      kind = Math.min(kind, kinds[f]!);
      const entry = entryOf[f]!;
      if (!owners) owners = [entry];
      else if (!owners.includes(entry)) owners = [...owners, entry];
    }
    return owners && { first, last, entries: owners, kind: KINDS[kind]! };
  }

  function find(form: string): readonly number[] {
    const asked = split(spaced(form));
    let node = 0;
    for (let j = 0; j < asked.count; j++) {
      node = edges[slotOf(node, asked.key[j]!) + 2]!;
      if (node === 0) return [];
    }
    const owners = new Set<number>();
    const wanted = fold(spaced(form));
    for (let f = node ? headOf[node]! : -1; f >= 0; f = nextForm[f]!)
      if (fold(lines[f]!) === wanted) owners.add(entryOf[f]!);
    return [...owners];
  }

  // Built when first asked: most articles hold no unknown capitalised word that needs it.
  let words: ((word: string) => readonly number[]) | undefined;
  let phrases: ((phrase: string) => readonly number[]) | undefined;
  const nearOf = new Map<string, readonly NearForm[]>();
  function near(word: string): readonly NearForm[] {
    let found = nearOf.get(word);
    if (!found) {
      if (word.includes(' ')) phrases ??= gapIndex(lines);
      else words ??= deletionIndex(singleWords(forms));
      const index = word.includes(' ') ? phrases! : words!;
      found = index(word).map((f) => ({ entry: entryOf[f]!, form: lines[f]! }));
      if (nearOf.size === MOST_REMEMBERED) nearOf.clear();
      nearOf.set(word, found);
    }
    return found;
  }

  let endings: Map<string, readonly number[]> | undefined;
  function ending(word: string): readonly number[] {
    endings ??= lastWords(forms, entries);
    return endings.get(word) ?? [];
  }

  return {
    revision: ++revisions,
    entries,
    match,
    find,
    near,
    ending,
    discard: new Set(discard.filter((name) => name.length <= MOST_UNITS).map((name) => fold(spaced(name)))),
  };
}

/** Tells of most tokens that no form begins with them, by a byte or two, before the table of edges is asked. */
interface FirstFilter {
  /** Learns the form that is made of the tokens `first` to `last` (exclusive). */
  add(tokens: SplitText, first: number, last: number, needsCapital: boolean): void;
  /** The first token from `i` on that a form may begin with; else how many tokens there are. */
  next(text: SplitText, i: number): number;
}

/** What begins with a word: forms of this word alone, and longer ones; a word in lower case begins fewer of them. */
const ALONE = 1;
const LONGER = 2;
const CAPITAL = 2;

/** A filter of so many buckets, a power of two: for the first tokens of forms, and for the first two of longer ones. */
function firstFilter(buckets: number): FirstFilter {
  const kinds = new Uint8Array(buckets);
  const pairs = new Int32Array(buckets >>> 5);
  const mask = buckets - 1;
  const pairBit = (key: number, next: number): number =>
    (Math.imul(key ^ Math.imul(next, 0x9e3779b1), 0x85ebca6b) >>> 7) & mask;
  return {
    add({ key }, at, last, needsCapital) {
      const kind = last - at === 1 ? ALONE : LONGER;
      kinds[key[at]! & mask]! |= needsCapital ? kind << CAPITAL : kind | (kind << CAPITAL);
      if (kind === ALONE) return;
      const bit = pairBit(key[at]!, key[at + 1]!);
      pairs[bit >>> 5]! |= 1 << (bit & 31);
    },
    next({ key, shape, count }, from) {
      for (let i = from; i < count; i++) {
        // Most words in lower case begin nothing: which of the two it is, is no jump that a processor has to foretell.
        const isCapital = Number((shape[i]! & (Shape.Capital | Shape.AllCapitals)) !== 0);
        const kind = (kinds[key[i]! & mask]! >>> (isCapital * CAPITAL)) & (ALONE | LONGER);
        if (kind === 0) continue;
        if (kind & ALONE) return i;
        if (i + 1 === count) continue;
        const bit = pairBit(key[i]!, key[i + 1]!);
        if (pairs[bit >>> 5]! & (1 << (bit & 31))) return i;
      }
      return count;
    },
  };
}

const isThe = ({ text, start, end }: SplitText, i: number): boolean =>
  end[i]! - start[i]! === 3 && text.slice(start[i]!, end[i]!).toLowerCase() === 'the';

/** The forms that are one word, each spelling once; all others blank: positions stay those of `forms`. */
function singleWords({ texts, kinds }: Forms): readonly string[] {
  const seen = new Set<string>();
  return texts.map((line, f) => {
    if (line.includes(' ') || kinds[f] === DEMONYM || seen.has(line)) return '';
    seen.add(line);
    return line;
  });
}

/** States and organizations of two words, by a last word that no other name has and that is no name alone. */
function lastWords({ texts, kinds, owners }: Forms, entries: readonly LexiconEntry[]): Map<string, readonly number[]> {
  const ownersOf = new Map<string, readonly number[]>();
  const alone = new Set(texts);
  for (let f = 0; f < texts.length; f++) {
    const entry = owners[f]!;
    const { type } = entries[entry]!;
    if (kinds[f] === DEMONYM || (type !== 'country' && type !== 'organization')) continue;
    const text = texts[f]!;
    const blank = text.indexOf(' ');
    if (blank < 0 || text.length - blank < 6 || text.indexOf(' ', blank + 1) >= 0) continue;
    const last = text.slice(blank + 1);
    if (alone.has(last)) continue;
    const known = ownersOf.get(last);
    if (!known) ownersOf.set(last, [entry]);
    else if (!known.includes(entry)) ownersOf.set(last, []);
  }
  return ownersOf;
}
