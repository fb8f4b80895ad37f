import { type CodebookCue, emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { sentencesOf } from '../../server/reading/sentences';
import { span, textOf } from '../../server/reading/span';
import { stancesByRule } from '../../server/reading/stances/rules';
import { parse } from '../../server/reading/syntax';
import { tokenize } from '../../server/reading/tokens';

/** The stances that the rules read in one paragraph, with their spans as text. */
export function stancesIn(text: string, cues: readonly Pick<CodebookCue, 'phrase' | 'polarity'>[] = []) {
  const tokens = tokenize(text);
  const sentences = sentencesOf(tokens);
  const bare = { text, role: 'body', tokens, sentences, quotes: [] } as const;
  const lexicon = compileLexicon({ ...emptyCodebook, cues: cues.map((cue) => ({ ...cue, at: span(0, 0) })) });
  return stancesByRule({ ...bare, syntax: parse(bare), lexicon }, [], []).map((stance) => ({
    ...stance,
    holder: stance.holder && textOf(text, stance.holder),
    cue: textOf(text, stance.cue),
    target: stance.target && textOf(text, stance.target),
    negator: stance.negator && textOf(text, stance.negator),
    hedge: stance.hedge && textOf(text, stance.hedge),
  }));
}
