import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../server/convert';
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES, tokenEdits } from '../../server/features/semanticTokens';
import { analysisOf } from './analysisOf';

/** Tokens as "words type.modifier.modifier", in order. */
function shown(text: string, data: readonly number[]): string[] {
  const lines = linesOf(text);
  const found: string[] = [];
  let [line, column] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, along, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    column = down > 0 ? along : column + along;
    line += down;
    const start = lines.offsetAt({ line, character: column });
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => bits & (1 << bit));
    found.push(`${text.slice(start, start + length)} ${[TOKEN_TYPES[type], ...modifiers].join('.')}`);
  }
  return found;
}

const tokensOf = (marked: string, options = {}) => {
  const analysis = analysisOf(marked, options);
  return shown(analysis.text, semanticTokens(analysis, linesOf(analysis.text)));
};

test('each kind has its token', () => {
  assert.deepEqual(tokensOf('[actor:Ada] [cue:said] she [stance:backs] “[target:it]”'), [
    'Ada actorPerson.suggested',
    'said attributionCue.suggested',
    'backs stanceCue.support.suggested',
  ]);
  assert.deepEqual(tokensOf('[actor:Ada]', { origin: 'codebook' }), ['Ada actorPerson.known']);
  assert.deepEqual(tokensOf('[stance:will not back] it', { polarity: 'oppose', negated: true, hedged: true }), [
    'will not back stanceCue.oppose.negated.hedged.suggested',
  ]);
});

test('what lies below is cut where something lies above', () => {
  assert.deepEqual(tokensOf('[unnamed:aides of [actor:Ada] in town] [cue:said]'), [
    'aides of unnamedSource.suggested',
    'Ada actorPerson.suggested',
    'in town unnamedSource.suggested',
    'said attributionCue.suggested',
  ]);
  assert.deepEqual(tokensOf('[quotation:“We trust [actor:Ada],”] he [cue:said]'), [
    '“We trust quotation',
    'Ada actorPerson.suggested',
    ',” quotation',
    'said attributionCue.suggested',
  ]);
});

test('no token spans lines', () => {
  assert.deepEqual(tokensOf('[quotation:“One\r\ntwo\r\n\r\nthree”]'), [
    '“One quotation',
    'two quotation',
    'three” quotation',
  ]);
  assert.deepEqual(tokensOf('[actor:Ada\rQuill]'), ['Ada actorPerson.suggested', 'Quill actorPerson.suggested']);
});

test('edits turn one array into the other', () => {
  const arrays = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 30 });
  fc.assert(
    fc.property(arrays, arrays, (before, after) => {
      const result = [...before];
      for (const { start, deleteCount, data } of tokenEdits(before, after)) result.splice(start, deleteCount, ...data);
      assert.deepEqual(result, after);
    }),
  );
  assert.deepEqual(tokenEdits([1, 2, 3], [1, 2, 3]), []);
});
