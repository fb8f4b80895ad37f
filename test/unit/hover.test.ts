import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { hover } from '../../server/features/hover';
import { escaped, quoted } from '../../server/features/markdown';
import { read } from '../../server/reading/read';
import { analysisOf, type Marked } from './analysisOf';

const linkTo = (offset: number) => ({ href: `file:///a.txt#L${offset}`, line: offset });

const hoverOn = (words: string, marked: string, options: Marked = {}): string => {
  const analysis = analysisOf(marked, options);
  return hover(analysis, analysis.text.indexOf(words), linkTo)?.markdown ?? '';
};

test('a stance is a plain sentence', () => {
  const marked = '[actor:Ada Quill] [stance:backs] [target:the tax].';
  assert.match(hoverOn('backs', marked), /^\*\*Ada Quill\*\* \*\*supports\*\* “the tax”\n/);
  assert.match(hoverOn('backs', marked, { polarity: 'oppose', hedged: true }), /\*\*perhaps opposes\*\* “the tax”/);
  assert.match(hoverOn('backs', marked, { polarity: 'neutral' }), /\*\*takes no side on\*\* “the tax”/);
  assert.match(hoverOn('backs', '[stance:backs] it'), /^Somebody the article does not name \*\*supports\*\* something/);
});

test('what somebody is asked to do is wanted, not supported', () => {
  const marked = '[actor:Ada Quill] [stance:urged] [target:her colleagues to back the tax].';
  assert.match(hoverOn('urged', marked), /^\*\*Ada Quill\*\* \*\*wants\*\* “her colleagues to back the tax”\n/);
  const plan = '[actor:Ada Quill] [stance:backs] [target:the plan to close the port].';
  assert.match(hoverOn('backs', plan), /\*\*supports\*\* “the plan to close the port”/);
});

test('reported speech says who, how and by which words', () => {
  const markdown = hoverOn('said', '[actor:Ada Quill] [cue:said] [content:that it rains].');
  assert.match(markdown, /^\*\*Ada Quill\*\*, reported indirectly\n/);
  assert.match(markdown, /Cue: “said”/);
  assert.match(markdown, /Content: “that it rains” \(\[line 15\]\(file:\/\/\/a\.txt#L15\)\)/);
  assert.match(hoverOn('aides', '[unnamed:aides] [cue:said] no'), /^\*\*aides\*\*[\s\S]*The source is not named/);
});

test('a name inside reported speech is explained, and who says it takes one line', () => {
  const markdown = hoverOn('Bo', '[actor:Ada] [cue:said] [content:that [actor:Bo] left].');
  assert.match(markdown, /^\*\*Bo\*\* · person · suggested\n/);
  assert.match(markdown, /\*\*Ada\*\*, reported indirectly\.$/);
});

test('an actor has its mentions, what it says and where it stands', () => {
  const markdown = hoverOn('Ada', '[actor:Ada] [cue:said] [content:no]. [actor:Ada] [stance:backs] [target:it].');
  assert.match(markdown, /2 mentions here, first on \[line 0\]/);
  assert.match(markdown, /- Says\n {2}- said “no” \(\[line 9\]/);
  assert.match(markdown, /- Stands\n {2}- \*\*supports\*\* “it”/);
});

test('nothing is said where nothing was found', () => {
  assert.equal(hover(analysisOf('Rain.'), 2, linkTo), null);
});

test('article text shows as it is', () => {
  assert.equal(escaped('[x](command:y)'), '\\[x\\](command:y)');
  assert.equal(
    escaped('<img src=x onerror=y> & `c` **b** $(zap)'),
    '\\<img src=x onerror=y\\> \\& \\`c\\` \\*\\*b\\*\\* \\$(zap)',
  );
  assert.equal(
    escaped('see https://evil.example or www.evil.example'),
    'see https\\://evil.example or www\\.evil.example',
  );
  assert.equal(escaped('a\u202eb\0c\r\nd\ud800'), 'abc d');
  assert.equal(quoted('“He is “mad”,”'), '“He is ‘mad’,”');
  assert.ok(escaped('x'.repeat(10_000)).length < 200);
});

test('whatever an article holds, its text is one line without live markup', () => {
  const hostile = fc
    .array(
      fc.constantFrom('[', ']', '(', ')', '<', '>', '*', '`', '\n', '\\', '!', '#', '- ', '|', 'a', '\u2028', '&lt;'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(hostile, (text) => {
      const line = escaped(text);
      assert.doesNotMatch(line, /[\n\r\u2028]/);
      assert.doesNotMatch(line.replace(/\\./g, ''), /[[\]<>*`|&\\]/);
    }),
  );
});

test('several who say something together are all named, and each has it among what they say', () => {
  const { analysis } = read('Norland and Sudria said that the strait was open.', compileLexicon(emptyCodebook));
  const on = (words: string): string => hover(analysis, analysis.text.indexOf(words), linkTo)?.markdown ?? '';
  assert.match(on('said'), /^\*\*Norland\*\* and \*\*Sudria\*\*, reported indirectly\n/);
  assert.match(on('Norland'), /- Says\n {2}- said “that the strait was open”/);
  assert.match(on('Sudria'), /- Says\n {2}- said “that the strait was open”/);
});
