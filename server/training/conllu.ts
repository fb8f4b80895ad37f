import { Tag } from '../reading/syntax/syntax';
import { type Tokens, tokenize } from '../reading/tokens';

/** A sentence of a treebank in the engine's own tokens. `gold[i]` is -1 where the two tokenisations differ. */
export interface TreebankSentence {
  readonly tokens: Tokens;
  readonly gold: Int8Array;
  readonly upos: readonly string[];
}

/** Reads CoNLL-U text. Throws on nothing: rows that are no words are left out. */
export function readTreebank(text: string): TreebankSentence[] {
  return text
    .split(/\n\n+/)
    .map(sentenceOf)
    .filter((s) => s.tokens.count > 0);
}

/** A word of a treebank: the columns of its row, and where it stands in the text. */
export interface TreebankWord {
  readonly columns: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence in CoNLL-U, and `before` with their text behind it, spaced as the treebank says. */
export function readWords(lines: string, before = ''): { readonly text: string; readonly words: TreebankWord[] } {
  let text = before;
  const words: TreebankWord[] = [];
  let inWord = 0;
  let spaceAfterWord = false;
  for (const line of lines.split('\n')) {
    const columns = line.split('\t');
    const [id = '', form = '', , , , , , , , misc = ''] = columns;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      inWord = Number(range[2]) - Number(range[1]) + 1;
      spaceAfterWord = !misc.includes('SpaceAfter=No');
      continue;
    }
    if (!/^\d+$/.test(id)) continue;
    words.push({ columns, start: text.length, end: text.length + form.length });
    text += form;
    if (inWord > 0 ? --inWord === 0 && spaceAfterWord : !misc.includes('SpaceAfter=No')) text += ' ';
  }
  return { text, words };
}

/** A document of a treebank: its text, with a line between paragraphs, and the words of its sentences in it. */
export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly TreebankWord[])[];
}

/** Reads the documents of a CoNLL-U file. */
export function readDocuments(conllu: string): TreebankDocument[] {
  return conllu
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((document) => {
      const id = document.slice(0, document.indexOf('\n')).trim();
      let text = '';
      const sentences = document.split(/\n\n+/).map((sentence) => {
        if (/^# newpar/m.test(sentence) && text) text = `${text.trimEnd()}\n\n`;
        const read = readWords(sentence, text);
        text = read.text.endsWith(' ') || !read.text ? read.text : `${read.text} `;
        return read.words;
      });
      return { id, text, sentences };
    });
}

function sentenceOf(lines: string): TreebankSentence {
  const { text, words } = readWords(lines);
  const at = new Map<number, { end: number; tag: Tag; upos: string }>();
  for (const { columns, start, end } of words) {
    const [, form = '', , upos = '', xpos = '', feats = ''] = columns;
    at.set(start, { end, tag: tagOf(form, upos, xpos, feats), upos });
  }
  const tokens = tokenize(text);
  const gold = new Int8Array(tokens.count).fill(-1);
  const upos: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = at.get(tokens.start[i]!);
    if (word?.end !== tokens.end[i]) continue;
    gold[i] = word.tag;
    upos[i] = word.upos;
  }
  return { tokens, gold, upos };
}

/** The engine's tag for a word of Universal Dependencies (English, with Penn tags as XPOS). */
export function tagOf(form: string, upos: string, xpos: string, feats: string): Tag {
  // Parts of names are tagged by their own class there ("United" a verb); here they are names.
  if (xpos === 'NNP' || xpos === 'NNPS') return Tag.Proper;
  switch (upos) {
    case 'NOUN':
      return Tag.Noun;
    case 'PROPN':
      return Tag.Proper;
    case 'PRON':
      return xpos === 'PRP$' || xpos === 'WP$' ? Tag.Determiner : Tag.Pronoun;
    case 'DET':
      return Tag.Determiner;
    case 'ADJ':
      return Tag.Adjective;
    case 'ADV':
      return xpos === 'RP' ? Tag.Particle : Tag.Adverb;
    case 'NUM':
      return Tag.Number;
    case 'ADP':
      return xpos === 'RP' ? Tag.Particle : Tag.Preposition;
    case 'PART':
      return xpos === 'TO' ? Tag.To : xpos === 'POS' ? Tag.Possessive : Tag.Adverb;
    case 'CCONJ':
      return Tag.Conjunction;
    case 'SCONJ':
      return Tag.Subordinator;
    case 'AUX':
      return Tag.Auxiliary;
    case 'VERB':
      if (xpos === 'VBG') return Tag.VerbIng;
      if (xpos === 'VBN') return Tag.VerbPast;
      if (xpos === 'VB') return Tag.VerbBase;
      return feats.includes('VerbForm=Inf') ? Tag.VerbBase : Tag.Verb;
    case 'SYM':
      return form === '%' ? Tag.Noun : form === '$' || form === '€' || form === '£' ? Tag.Number : Tag.Punctuation;
    case 'PUNCT':
      return Tag.Punctuation;
    default:
      return Tag.Other;
  }
}
