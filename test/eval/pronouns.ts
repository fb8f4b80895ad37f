import { readDocuments, type TreebankDocument } from '../../server/training/conllu';
import { entitiesOf } from '../../server/training/names/gum';
import { score } from './figures';
import type { Figures, Prediction, Report } from './gold';

type Place = Readonly<Record<'start' | 'end', number>>;

/** A document of the treebank, and for each "he", "she" and "him" in it where else the same person is named. */
export interface PronounText {
  readonly id: string;
  readonly text: string;
  readonly pronouns: readonly (Place & { readonly names: readonly Place[] })[];
}

const PRONOUN = /^(?:he|she|him)$/i;
/** Written by one hand and read as a whole: what is spoken has no paragraphs, and names few. */
const WRITTEN = /^GUM_(?:academic|bio|court|interview|news|speech|textbook|voyage)_/;

/** Reads a CoNLL-U file of GUM, those documents that are not transcripts of talk. */
export const readPronouns = (conllu: string): PronounText[] =>
  readDocuments(conllu)
    .filter(({ id }) => WRITTEN.test(id))
    .map(pronounsIn);

function pronounsIn({ id, text, sentences }: TreebankDocument): PronounText {
  const groups = new Map<string, { readonly pronouns: Place[]; readonly names: Place[] }>();
  for (const words of sentences)
    for (const { group, type, first, last } of entitiesOf(words)) {
      if (type !== 'person') continue;
      const place = { start: words[first]!.start, end: words[last - 1]!.end };
      if (!groups.has(group)) groups.set(group, { pronouns: [], names: [] });
      const { pronouns, names } = groups.get(group)!;
      if (PRONOUN.test(text.slice(place.start, place.end))) pronouns.push(place);
      else if (words.slice(first, last).some(({ columns }) => columns[4] === 'NNP')) names.push(place);
    }
  const pronouns = [...groups.values()].flatMap(({ pronouns, names }) => pronouns.map((at) => ({ ...at, names })));
  return { id, text, pronouns };
}

/**
 * Of the pronouns of persons whom the text names somewhere, how many are linked to an actor that is mentioned where that
 * person is named (recall), and of those that are linked, how many rightly (precision). Those that speak apart.
 */
export function pronounMeasures(texts: readonly PronounText[], predict: (text: string) => Prediction): Report {
  const speaking = { right: 0, linked: 0, named: 0 };
  const all = { right: 0, linked: 0, named: 0 };
  for (const { text, pronouns } of texts) {
    const { mentions, attributions } = predict(text);
    for (const { start, end, names } of pronouns) {
      const speaks = attributions.some(({ source }) => source?.start === start && source.end === end);
      const linked = mentions.find((mention) => mention.start === start && mention.end === end);
      const isRight =
        linked !== undefined &&
        mentions.some(
          (mention) =>
            mention.actor === linked.actor &&
            mention.form !== 'pronoun' &&
            names.some((name) => mention.start < name.end && name.start < mention.end),
        );
      for (const tally of speaks ? [speaking, all] : [all]) {
        if (names.length > 0) tally.named++;
        if (linked) tally.linked++;
        if (isRight) tally.right++;
      }
    }
  }
  const figures = ({ right, linked, named }: typeof all): Figures => score(right, linked, named);
  return { 'pronoun.speaker': figures(speaking), 'pronoun.all': figures(all) };
}
