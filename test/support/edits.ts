/**
 * Random, realistic edits of an article that remember where every unit came from: the gold for re-anchoring tests.
 */
export interface Edited {
  readonly text: string;
  /** For each unit of `text`, the offset it had before, or -1 for what was inserted. */
  readonly origin: readonly number[];
}

type Random = () => number;
type Edit = (doc: Edited, random: Random, isFree: (offset: number) => boolean) => Edited;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

const splice = (doc: Edited, start: number, end: number, insert: string): Edited => ({
  text: doc.text.slice(0, start) + insert + doc.text.slice(end),
  origin: [
    ...doc.origin.slice(0, start),
    ...Array.from(insert, () => -1).slice(0, insert.length),
    ...doc.origin.slice(end),
  ],
});

const move = (doc: Edited, start: number, end: number, to: number): Edited => {
  const cut = { text: doc.text.slice(start, end), origin: doc.origin.slice(start, end) };
  const rest = splice(doc, start, end, '');
  const at = to > start ? Math.max(start, to - (end - start)) : to;
  return {
    text: rest.text.slice(0, at) + cut.text + rest.text.slice(at),
    origin: [...rest.origin.slice(0, at), ...cut.origin, ...rest.origin.slice(at)],
  };
};

const spansOf = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const sentences = (text: string) => spansOf(text, /[^\s.!?][^.!?\n]*[.!?]+["”’']?[ ]?/g);
const paragraphs = (text: string) => spansOf(text, /[^\n]+\n*/g);

/** A typo mended or made in a word that no anchor covers. */
const typo: Edit = (doc, random, isFree) => {
  const words = spansOf(doc.text, /\p{L}{4,}/gu).filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (!isFree(doc.origin[at]!)) return false;
    return true;
  });
  if (!words.length) return doc;
  const { start, end } = pick(words, random);
  const at = start + 1 + Math.floor(random() * (end - start - 2));
  return pick(
    [
      () => splice(doc, at, at + 1, ''),
      () => splice(doc, at, at, 'e'),
      () => splice(doc, at, at + 2, doc.text[at + 1]! + doc.text[at]!),
    ],
    random,
  )();
};

const insertSentence: Edit = (doc, random) => {
  const at = pick(sentences(doc.text), random)?.end ?? 0;
  return splice(
    doc,
    at,
    at,
    pick(
      ['The talks go on. ', 'Nothing was decided on Tuesday, officials said. ', 'It was the third such vote. '],
      random,
    ),
  );
};

const cut =
  (unit: (text: string) => { start: number; end: number }[]): Edit =>
  (doc, random) => {
    const found = unit(doc.text);
    if (found.length < 4) return doc;
    const { start, end } = pick(found, random);
    return splice(doc, start, end, '');
  };

const moved =
  (unit: (text: string) => { start: number; end: number }[]): Edit =>
  (doc, random) => {
    const found = unit(doc.text);
    if (found.length < 4) return doc;
    const { start, end } = pick(found, random);
    return move(doc, start, end, pick(found, random).start);
  };

/** Replaces units one by one, as an export or an encoding does; each result keeps its origin. */
const mapped =
  (change: (unit: string) => string): Edit =>
  (doc) => {
    let text = '';
    const origin: number[] = [];
    for (let at = 0; at < doc.text.length; at++) {
      const made = change(doc.text[at]!);
      text += made;
      for (let i = 0; i < made.length; i++) origin.push(doc.origin[at]!);
    }
    return { text, origin };
  };

const STRAIGHT: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '—': '--' };

export const EDITS: Readonly<Record<string, Edit>> = {
  typo,
  'insert sentence': insertSentence,
  'cut sentence': cut(sentences),
  'cut paragraph': cut(paragraphs),
  'move sentence': moved(sentences),
  'move paragraph': moved(paragraphs),
  'line ends': mapped((unit) => (unit === '\n' ? '\r\n' : unit)),
  'straight quotes': mapped((unit) => STRAIGHT[unit] ?? unit),
  'hard blanks': (doc, random) =>
    mapped((unit) => (unit === ' ' && random() < 0.1 ? '\u00a0' : unit))(doc, random, () => true),
};

export const unedited = (text: string): Edited => ({
  text,
  origin: Array.from({ length: text.length }, (_, at) => at),
});
