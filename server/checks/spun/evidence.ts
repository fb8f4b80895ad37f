import { Char, charClass, equalsFolded, fold, foldUnit, hashFolded } from '../../reading/characters';
import { type Span, span, textOf } from '../../reading/span';
import { type SetPhrase, setPhrases } from './setPhrases';
import { isWordUnit, phraseAround, wordAfter, wordBefore, wordEnd } from './words';

/** Ways in which swapped words show. Those of different kinds bear each other out. */
export type EvidenceKind = 'phrase' | 'name' | 'habit' | 'conjunction' | 'capital' | 'article';

/** One sign that words were swapped by a program. */
export interface SpunEvidence extends Span {
  readonly kind: EvidenceKind;
  /** What the sign is worth; 1 is a slip that honest writers make too. */
  readonly weight: number;
  /** A plain phrase: what seems to have been meant, or what is wrong. */
  readonly note: string;
}

export interface SpunSigns {
  /** In text order. */
  readonly evidence: readonly SpunEvidence[];
  readonly words: number;
}

/**
 * Looks for the traces of word-swapping programs. One pass over the text: each word is hashed once, and only where it
 * is the rarest word of a trace its company is looked at.
 */
export function spunSigns(text: string): SpunSigns {
  const evidence: SpunEvidence[] = [];
  let words = 0;
  for (let at = 0; at < text.length; ) {
    let unit = wordUnit(text.charCodeAt(at));
    if (unit === 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0x811c9dc5 | 0;
    while (unit !== 0) {
      hash = Math.imul(hash ^ unit, 0x01000193);
      unit = ++at < text.length ? wordUnit(text.charCodeAt(at)) : 0;
    }
    words++;
    if (filter[(hash ^ (hash >>> 15)) & MASK] === 0) continue;
    const traces = byKey.get(hash);
    if (!traces) continue;
    const key = span(start, at);
    for (const trace of traces) {
      const found = trace(text, key);
      if (!found || isCited(text, found)) continue;
      const last = evidence.at(-1);
      if (!last || found.start >= last.end) evidence.push(found);
      else if (found.weight > last.weight) evidence[evidence.length - 1] = found;
    }
  }
  return { evidence, words };
}

/** Folded units of Latin words; 0 for what is no part of a word. The scan meets little else. */
const latin = new Uint16Array(0x80);
for (let unit = 0; unit < latin.length; unit++) latin[unit] = isWordUnit(unit) ? foldUnit(unit) : 0;

const wordUnit = (unit: number): number => (unit < 0x80 ? latin[unit]! : isWordUnit(unit) ? foldUnit(unit) : 0);

/** Words in quotation marks of their own are spoken about, as an article on such programs does. */
const isCited = (text: string, at: Span): boolean =>
  QUOTATION_MARKS.includes(text.charAt(at.start - 1) || ' ') && QUOTATION_MARKS.includes(text.charAt(at.end) || ' ');
const QUOTATION_MARKS = '"\'“”‘’«»';

/** Looks around a word at which a trace may stand. */
type Trace = (text: string, key: Span) => SpunEvidence | null;

const MASK = 0xffff;
const filter = new Uint8Array(MASK + 1);
const byKey = new Map<number, Trace[]>();

function onWord(word: string, trace: Trace): void {
  const hash = hashFolded(word);
  filter[(hash ^ (hash >>> 15)) & MASK] = 1;
  const traces = byKey.get(hash);
  const sure: Trace = (text, key) => (equalsFolded(word, text, key.start, key.end) ? trace(text, key) : null);
  if (traces) traces.push(sure);
  else byKey.set(hash, [sure]);
}

const WEIGHTS: Record<SetPhrase['kind'], number> = { name: 3, phrase: 3, habit: 0.5 };

for (const { words, meant, kind } of setPhrases) {
  const folded = words.map(fold);
  const keyAt = folded.reduce((best, word, i) => (word.length > folded[best]!.length ? i : best), 0);
  onWord(folded[keyAt]!, (text, key) => {
    const found = phraseAround(text, folded, keyAt, key);
    return found && { ...found, kind, weight: WEIGHTS[kind], note: `for “${meant}”` };
  });
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const wordIn = (text: string, at: Span | null, list: ReadonlySet<string>): boolean =>
  at !== null && at.end - at.start < 16 && list.has(fold(textOf(text, at)));

const AFTER_CLAUSE = wordsOf(
  'he she they we i will would has have had is are was were said says can could may might should must to not then also earlier later in',
);

/** "in addition to" where "and" was meant: a clause or a verb goes on behind it. */
onWord('addition', (text, key) => {
  const found = phraseAround(text, ['in', 'addition', 'to'], 1, key);
  if (!found || charClass(text.charCodeAt(found.start)) === Char.Upper) return null;
  const broken = wordIn(text, wordAfter(text, found.end), AFTER_CLAUSE);
  return { ...found, kind: 'conjunction', weight: broken ? 3 : 0.5, note: 'for “and”' };
});

const BARE_AFTER = wordsOf(
  'will would has have had is are was were can could may might should must wants want plans says said did does do',
);

/** "however" as a bare "but": no comma, no stop, a verb behind it. */
onWord('however', (text, key) => {
  const before = wordBefore(text, key.start);
  const after = wordAfter(text, key.end);
  if (!before || charClass(text.charCodeAt(key.start)) === Char.Upper || !wordIn(text, after, BARE_AFTER)) return null;
  return { ...key, kind: 'conjunction', weight: 1, note: 'for “but”' };
});

/** A capital in the middle of a sentence, on a word that has none, as left by swapping it in. */
for (const word of [
  'this',
  'these',
  'those',
  'that',
  'which',
  'however',
  'because',
  'therefore',
  'although',
  'additionally',
  'furthermore',
  'numerous',
  'typically',
])
  onWord(word, (text, key) => {
    if (
      charClass(text.charCodeAt(key.start)) !== Char.Upper ||
      charClass(text.charCodeAt(key.start + 1)) === Char.Upper
    )
      return null;
    const before = wordBefore(text, key.start);
    const after = wordAfter(text, key.end);
    const lower = (at: Span | null): boolean => at !== null && charClass(text.charCodeAt(at.start)) === Char.Letter;
    if (!lower(before) || !lower(after) || text.charAt(key.start - 1) !== ' ') return null;
    return { ...key, kind: 'capital', weight: 2, note: 'a capital in the middle of a sentence' };
  });

const VOWEL_SOUNDS = /^(?:[aeio])/;
const CONSONANT_SOUNDS = /^(?:eu|ewe|one|once|oui|u)/;
const H_WORDS = /^(?:h(?:eir|onest|onor|onour|our|istoric|otel|erb|abitual|ysteric|allucin))/;

/** "a end", "an big": the article of the word that stood there before. */
for (const article of ['a', 'an'])
  onWord(article, (text, key) => {
    if (text.charCodeAt(key.end) !== 0x20 || text.charCodeAt(key.start) === 0x41) return null;
    const end = wordEnd(text, key.end + 1);
    if (end - key.end < 4) return null;
    const next = text.slice(key.end + 1, end);
    if (!/^[a-z]+$/.test(next)) return null;
    const vowel = VOWEL_SOUNDS.test(next) && !CONSONANT_SOUNDS.test(next);
    const wrong = article === 'a' ? vowel : !vowel && !H_WORDS.test(next) && !next.startsWith('u');
    return wrong ? { start: key.start, end, kind: 'article', weight: 1, note: 'the wrong article' } : null;
  });
