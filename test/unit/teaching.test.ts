import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { editCodebook } from '../../server/codebook/edit';
import { parseCodebook } from '../../server/codebook/parse';
import { applyEdits } from '../../server/codebook/textEdit';
import { codeActions } from '../../server/features/codeActions';
import type { Analysis } from '../../server/reading/analysis';
import { analyse } from './namesIn';

const article = 'Norland Shipping backed the ferry tax on Monday, officials said.\n';

/** The article as a coder left it who corrected the one stance there. */
function corrected(polarity: 'oppose', negated = false): Analysis {
  const analysis = analyse(article);
  assert.equal(analysis.stances.length, 1);
  const [stance] = analysis.stances;
  return { ...analysis, stances: [{ ...stance!, decision: 'corrected', polarity, negated }] };
}

const taught = (analysis: Analysis) =>
  codeActions(analysis, [], emptyCodebook, analysis.stances[0]!.cue).filter(({ title }) =>
    title.endsWith('everywhere'),
  );

test('a corrected polarity teaches its cue: the codebook then reads the same side', () => {
  const [action] = taught(corrected('oppose'));
  assert.equal(action?.title, 'Read “backed” as opposition everywhere');
  const edited = editCodebook('', action!.codebook);
  assert.ok('edits' in edited);
  const { codebook } = parseCodebook(applyEdits('', edited.edits));
  const again = analyse(article, compileLexicon(codebook));
  assert.deepEqual(
    again.stances.map(({ polarity }) => polarity),
    ['oppose'],
  );
});

test('nothing is taught by a stance that was not corrected, or that is negated', () => {
  assert.deepEqual(taught(analyse(article)), []);
  assert.deepEqual(taught(corrected('oppose', true)), []);
});
