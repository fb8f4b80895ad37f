import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import type { BlockRole } from '../../server/reading/analysis';
import { attributionsByLayout } from '../../server/reading/attributions/byLayout';
import { attributionsByReference } from '../../server/reading/attributions/byReference';
import { SIGNALS, Signal } from '../../server/reading/attributions/cues';
import type { Found } from '../../server/reading/attributions/found';
import { attributionsByNominal } from '../../server/reading/attributions/nominals';
import { attributionsByVerb } from '../../server/reading/attributions/verbs';
import { type View, viewOf } from '../../server/reading/attributions/view';
import type { BlockContext, Sentence } from '../../server/reading/block';
import { quotationsOf } from '../../server/reading/quotations';
import { sentencesOf } from '../../server/reading/sentences';
import { parse } from '../../server/reading/syntax';
import { tokenize } from '../../server/reading/tokens';

const sentence = fc
  .array(
    fc.constantFrom(
      ...`the mayor said Lund told reporters that she claims a plan to according in her view reportedly is confident , : ; “
         ” . was asked whether critics fear fears of survey poll and it will fall Norland they insisted “We know” by`.split(
        /\s+/,
      ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.join(' '));

/** What each rule needs in a sentence, and what it finds there. */
const RULES: readonly (readonly [signal: Signal, find: (view: View, sentence: Sentence, found: Found[]) => void])[] = [
  [Signal.Verb, attributionsByVerb],
  [Signal.Nominal, attributionsByNominal],
  [Signal.Reference, attributionsByReference],
  [
    Signal.Colon,
    (view, at, found) => {
      const without: Found[] = [];
      attributionsByLayout(view, at, 0, without);
      attributionsByLayout(view, at, Signal.Colon, found);
      // Quotations that somebody signs need no colon.
      found.length -= without.length;
    },
  ],
];

const lexicon = compileLexicon(emptyCodebook);

function contextOf(text: string, role: BlockRole): BlockContext {
  const tokens = tokenize(text);
  const sentences = sentencesOf(tokens);
  const quotes = quotationsOf(tokens, sentences);
  return { text, role, tokens, sentences, quotes, syntax: parse({ tokens, sentences }), lexicon };
}

test('a rule finds nothing in a sentence without its signal, so that such sentences may be skipped', () => {
  fc.assert(
    fc.property(sentence, fc.constantFrom<BlockRole>('body', 'headline'), (text, role) => {
      const view = viewOf(contextOf(text, role));
      for (const at of view.context.sentences) {
        const signals = SIGNALS.among(view.tokens, at.first, at.last);
        for (const [signal, find] of RULES) {
          const found: Found[] = [];
          find(view, at, found);
          if (found.length > 0) assert.notEqual(signals & signal, 0, text);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
