import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { annotationRules } from '../../server/checks/annotations/rules';
import { rules } from '../../server/checks/rules';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/features/semanticTokens';
import { compileGlob } from '../../server/glob';
import { choose } from '../../server/selection';
import { defaultSettings, parseSettings } from '../../server/settings';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

test('what is not set has its default', () => {
  for (const nothing of [undefined, null, {}, { include: null, rules: null }]) {
    const { settings, problems } = parseSettings(nothing);
    assert.deepEqual(problems, []);
    assert.equal(settings.longestText, 5_000_000);
    assert.equal(settings.inlayHints, false);
    assert.equal(settings.rules.size, 0);
  }
});

test('one wrong setting is said and keeps its last value; the others count', () => {
  const before = parseSettings({ maximumFileSize: 7, rules: { 'text/spun': 'off' } }).settings;
  const { settings, problems } = parseSettings({ maximumFileSize: 'big', inlayHints: { enabled: true } }, before);
  assert.equal(problems.length, 1);
  assert.match(problems[0]!, /stancemark\.maximumFileSize/);
  assert.equal(settings.longestText, 7_000);
  assert.equal(settings.inlayHints, true);
  assert.equal(settings.rules.size, 0, 'it is not set any more');
});

test('articles are read with the model, each kind of suggestion having its own bound, unless said otherwise', () => {
  assert.equal(defaultSettings.reading, 'model');
  assert.equal(defaultSettings.confidence, null);
  const before = parseSettings({ reading: 'rules', confidence: 0.7 }).settings;
  assert.deepEqual([before.reading, before.confidence], ['rules', 0.7]);
  const { settings, problems } = parseSettings({ confidence: 1.5 }, before);
  assert.match(problems[0]!, /stancemark\.confidence/);
  assert.equal(settings.confidence, 0.7);
  assert.equal(parseSettings({ confidence: null }, before).settings.confidence, null);
});

test('anything at all gives settings', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const { settings } = parseSettings(input);
      assert.ok(settings.longestText > 0 && settings.include && settings.rules);
    }),
  );
});

test('"default" leaves a rule to the codebook', () => {
  const { settings } = parseSettings({ rules: { 'text/spun': 'default', 'actor/garbled': 'hint' } });
  assert.deepEqual([...settings.rules], [['actor/garbled', 'hint']]);
});

test('package.json offers the rules there are, the defaults in force, and the tokens sent', () => {
  const { properties } = contributes.configuration;
  assert.deepEqual(
    Object.keys(properties['stancemark.rules'].properties).sort(),
    [...rules, ...annotationRules].map(({ code }) => code).sort(),
  );
  for (const { code, severity } of rules)
    assert.match(properties['stancemark.rules'].properties[code].description, new RegExp(`By itself: ${severity}\\.`));
  const shown = (name: string) => properties[`stancemark.${name}`].default;
  const { settings } = parseSettings({ exclude: shown('exclude'), include: shown('include') });
  assert.equal(settings.exclude.length, defaultSettings.exclude.length);
  assert.equal(shown('maximumFileSize') * 1000, defaultSettings.longestText);
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  assert.deepEqual(ids(contributes.semanticTokenTypes), [...TOKEN_TYPES]);
  assert.deepEqual(ids(contributes.semanticTokenModifiers), [...TOKEN_MODIFIERS]);
});

const chosen = (path: string, languageId = 'plaintext', settings = defaultSettings) => {
  const answer = choose({ path, languageId, length: 100 }, settings);
  return typeof answer === 'string' ? answer : 'no';
};

test('which files are read by default', () => {
  assert.equal(chosen('articles/2021/tax.txt'), 'if-prose');
  assert.equal(chosen('Tax.TXT'), 'if-prose');
  assert.equal(chosen('tax.article', 'plaintext'), 'always');
  assert.equal(chosen('tax.md', 'article'), 'always');
  assert.equal(chosen('tax.md', 'markdown'), 'no');
  for (const name of ['requirements.txt', 'requirements-dev.txt', 'LICENSE.txt', 'robots.txt', 'CMakeLists.txt'])
    assert.equal(chosen(`deep/${name}`), 'no', name);
  for (const path of ['logs/a.txt', 'x/node_modules/y/a.txt', 'app.log.txt', 'a.egg-info/SOURCES.txt'])
    assert.equal(chosen(path), 'no', path);
  assert.equal(choose({ path: null, languageId: 'plaintext', length: 1 }, defaultSettings), 'if-prose');
});

test('a file that is included by its path is read whatever else holds', () => {
  const { settings } = parseSettings({ include: ['**/*.txt', './LICENSE.txt'] });
  assert.equal(chosen('LICENSE.txt', 'plaintext', settings), 'always');
  assert.equal(chosen('other/LICENSE.txt', 'plaintext', settings), 'no');
});

test('patterns match as those of VS Code do', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', 'c.txt', '.d');
  const piece = fc.constantFrom('a', 'b', '*', '**', '?', 'c.txt', '*.txt', '{a,b}', 'a*b');
  const paths = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  // A slash in it makes a pattern one of paths; picomatch knows no other.
  const patterns = fc.array(piece, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(patterns, paths, (pattern, path) => {
      // picomatch lets a last "/**" match the folder itself, and takes "a/**/**" for "a/**".
      fc.pre(!pattern.endsWith('**') && !pattern.includes('**/**'));
      assert.equal(compileGlob(pattern)!(path), picomatch(pattern, { dot: true, nocase: true })(path));
    }),
    { numRuns: 2000 },
  );
});

test('a pattern made to take for ever takes no time, and too long a one is refused', () => {
  const hostile = compileGlob(`**/${'*a'.repeat(100)}/**/*b`)!;
  assert.equal(hostile(`${'a'.repeat(2000)}/${'a'.repeat(2000)}`), false);
  assert.equal(compileGlob('*'.repeat(301)), null);
  assert.equal(compileGlob('{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}'), null);
});
