import type { Actor, Analysis, Attribution, Mention, Quotation, Stance } from '../reading/analysis';
import type { Span } from '../reading/span';

/** True where the offset is in the span or just behind it, as a text cursor after a word is. */
export const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** The mention at an offset: one that begins there rather than one that ends there. */
export function mentionAt({ mentions }: Analysis, offset: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low - 1];
  return found && touches(found, offset) ? found : undefined;
}

/** The actor whose mention stands at an offset. */
export function actorAt(analysis: Analysis, offset: number): Actor | undefined {
  const mention = mentionAt(analysis, offset);
  return mention && analysis.actors[mention.actor];
}

/** The stance whose cue stands at an offset. */
export const stanceAt = ({ stances }: Analysis, offset: number): Stance | undefined =>
  stances.find(({ cue }) => touches(cue, offset));

/** The innermost attribution whose source, cue, content or intermediary holds an offset. */
export function attributionAt({ attributions }: Analysis, offset: number): Attribution | undefined {
  let found: Attribution | undefined;
  let length = Number.POSITIVE_INFINITY;
  for (const attribution of attributions)
    for (const part of partsOf(attribution)) {
      // The parts that say who speaks explain themselves, even inside a quotation in a quotation.
      const size = attribution.content.includes(part) ? part.end - part.start : 0;
      if (!touches(part, offset) || size >= length) continue;
      found = attribution;
      length = size;
    }
  return found;
}

/** The innermost quotation that holds an offset. */
export function quotationAt({ quotations }: Analysis, offset: number): Quotation | undefined {
  let found: Quotation | undefined;
  for (const quotation of quotations)
    if (touches(quotation, offset) && (!found || quotation.level >= found.level)) found = quotation;
  return found;
}

/** Everything an attribution is made of. */
export const partsOf = ({ source, cue, content, through }: Attribution): Span[] =>
  [source, cue, through, ...content].filter((part) => part !== null);

/** Where an actor is mentioned, in text order. */
export const mentionsOf = (analysis: Analysis, actor: Actor): Mention[] =>
  actor.mentions.map((index) => analysis.mentions[index]!);
