import type { Actor, Analysis, Mention, Stance } from '../../server/reading/analysis';
import type { Span } from '../../server/reading/span';

/** Parts of an analysis made by hand, for tests of what goes over the engine's reading. */
export function handMade(text: string) {
  const evidence = { rule: 'name/discovered', note: 'a name' };
  /** Where the words stand in the text, from an offset on. */
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const actor = (index: number, name: string, mentions: number[]): Actor => ({
    index,
    id: name,
    name,
    type: 'person',
    origin: 'article',
    roles: [],
    descriptions: [],
    forms: [name],
    mentions,
  });
  const mention = (words: string, actor: number, from = 0): Mention => ({
    ...at(words, from),
    type: 'person',
    form: 'name',
    actor,
    evidence,
  });
  const stance = (
    holder: string,
    cue: string,
    target: string,
    polarity: Stance['polarity'],
    holderActor: number,
  ): Stance => ({
    holder: at(holder),
    cue: at(cue),
    target: at(target),
    polarity,
    negated: false,
    hedged: false,
    intensity: 2,
    factuality: 'CT+',
    negator: null,
    hedge: null,
    holderActor,
    targetActor: null,
    confidence: 0.8,
    evidence,
  });
  const analysis = (parts: Pick<Analysis, 'actors' | 'mentions' | 'stances'>): Analysis => ({
    text,
    language: { english: true, score: 1 },
    blocks: [],
    sentences: [],
    quotations: [],
    attributions: [],
    ...parts,
  });
  return { at, actor, mention, stance, analysis };
}
