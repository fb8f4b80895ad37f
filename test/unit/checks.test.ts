import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { annotationRules } from '../../server/checks/annotations/rules';
import { type CheckContext, check } from '../../server/checks/check';
import type { Finding } from '../../server/checks/finding';
import { rules } from '../../server/checks/rules';
import { type Codebook, emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { parseCodebook } from '../../server/codebook/parse';
import { applyEdits } from '../../server/codebook/textEdit';
import { read } from '../../server/reading/read';

const NORDVIK = parseCodebook(
  'actors:\n  - {name: Nordvik Telecom, type: organization, aliases: [Nordvik]}\n',
).codebook;

function findingsOf(
  text: string,
  codebook: Codebook = emptyCodebook,
  context: Partial<CheckContext> = {},
): readonly Finding[] {
  const { analysis } = read(text, compileLexicon(codebook));
  return check(analysis, { codebook, severities: new Map(), ...context });
}

/** The findings of an article, as "code: the words it stands on". */
const listed = (text: string, codebook?: Codebook, context?: Partial<CheckContext>): string[] =>
  findingsOf(text, codebook, context).map((f) => `${f.code}: ${text.slice(f.start, f.end)}`);

/** The article after the fix whose title matches. */
function fixed(text: string, title: RegExp, codebook?: Codebook): string {
  const fixes = findingsOf(text, codebook).flatMap((f) => f.fixes);
  const fix = fixes.find((f) => title.test(f.title));
  assert.ok(fix, `${title} in ${fixes.map((f) => f.title).join('; ')}`);
  return applyEdits(text, fix.edits);
}

const MISSPELLED =
  'Nordvik Telecom was left out of the tender on Monday. Nordvik protested. Lawyers of Nordvic went to court, and Nordvic lost on Friday.';

test('a misspelled name is corrected here or everywhere', () => {
  assert.deepEqual(listed(MISSPELLED, NORDVIK), ['actor/misspelled: Nordvic', 'actor/misspelled: Nordvic']);
  const [first] = findingsOf(MISSPELLED, NORDVIK);
  assert.equal(first!.message, '“Nordvic” looks like a misspelling of “Nordvik”.');
  assert.ok(first!.fixes[0]!.preferred);
  assert.match(fixed(MISSPELLED, /^Correct to “Nordvik”$/, NORDVIK), /Lawyers of Nordvik .+ Nordvic lost/);
  assert.match(fixed(MISSPELLED, /^Correct all 2/, NORDVIK), /Lawyers of Nordvik .+ Nordvik lost/);
  const codings = first!.fixes.flatMap((f) => f.codebook.map((c) => c.kind));
  assert.deepEqual(codings, ['add-alias', 'add-actor', 'discard', 'silence', 'rule-off']);
});

test('a demonym, a plural and another person’s name are not misspelled', () => {
  assert.deepEqual(
    listed(
      'Germany will vote in May. Many Germans are undecided, and Texas, where a Texan leads, will follow Germany.',
    ),
    [],
  );
  assert.deepEqual(listed('The Clintons of Arkansas met Ansar al-Salam in Columbia, South Carolina, on Friday.'), []);
});

test('a name with a word swapped is corrected', () => {
  const text =
    'Ministers of Australia and brand-new Zealand met on Monday, and the ministers said they would meet again.';
  assert.deepEqual(listed(text), ['actor/garbled: brand-new Zealand']);
  assert.match(fixed(text, /^Correct to/), /Australia and New Zealand met/);
  assert.deepEqual(listed('Most of the other Democrats and many more Democrats voted for it on Monday.'), []);
});

test('unnamed sources are noticed, bare ones and judging ones apart', () => {
  const text = `The plan will be dropped in May, two people familiar with the talks said on Monday.

The minister will resign before the summer, sources said.

“The whole idea is ridiculous and she knows it,” one official told reporters on Monday.`;
  assert.deepEqual(listed(text), [
    'attribution/unnamed-source: two people familiar with the talks',
    'attribution/vague-source: sources',
    'attribution/unnamed-opinion: one official',
  ]);
});

test('a quotation that nobody speaks is noticed, one that goes on is not', () => {
  assert.deepEqual(
    listed('The vote was put off. “We were never asked about any of this before today.” The session ended at noon.'),
    ['attribution/missing-source: “We were never asked about any of this before today.”'],
  );
  assert.deepEqual(
    listed(`“We were not asked,” Ada Quill said on Monday.

“We were never asked about any of this before today.”

The so-called “reform of the reform of the reform” goes on, under the motto:

“All of us are in the same boat for ever.”`),
    [],
  );
});

test('a lonely quotation mark is closed or removed', () => {
  const text = 'Quill said: “The figures are wrong and will be mended. The ministry did not answer on Monday.';
  assert.deepEqual(listed(text), ['attribution/unbalanced-quote: “']);
  assert.match(fixed(text, /^Close/), /”/);
  assert.equal(fixed(text, /^Remove the quotation mark/), text.replace('“', ''));
  const turned = 'Quill says,” the figures are wrong and will be mended.” The ministry did not answer on Monday.';
  assert.deepEqual(listed(turned), ['attribution/unbalanced-quote: ”']);
  assert.equal(fixed(turned, /^Turn it into “$/), turned.replace('”', '“'));
  const moved = 'Quill says," the figures are wrong and will be mended". The ministry did not answer on Monday.';
  assert.deepEqual(listed(moved), ['attribution/unbalanced-quote: "']);
  assert.match(fixed(moved, /^Move the blank/), /says, "the figures/);
  const straight = 'Quill said: "The figures are wrong. The ministry did not answer on Monday.';
  assert.match(fixed(straight, /^Close the quotation with "$/), /".+"/);
});

test('second-hand words are noticed, and texts taken over', () => {
  const text = '“We will not sign the treaty this year,” Ada Quill said, according to Reuters.';
  assert.deepEqual(listed(text), ['attribution/second-hand: Reuters']);
  assert.deepEqual(listed(`LONDON (Reuters) - ${text}`), [], 'the outlet’s own report');
});

test('an actor for and against the same thing is noticed, a hedged or another target is not', () => {
  const both = `Nordvik Telecom supports the harbour tax, the company said on Monday.

The talks went on for a week in the capital. But Nordvik opposes the harbour tax, it said.`;
  const [finding] = findingsOf(both, NORDVIK);
  assert.equal(finding?.code, 'stance/contradiction');
  assert.match(
    finding.message,
    /^Here Nordvik Telecom is against “the harbour tax”, elsewhere in this article for it\.$/,
  );
  assert.equal(both.slice(finding.related[0]!.start, finding.related[0]!.end), 'supports');
  assert.deepEqual(listed(both.replace('opposes the harbour tax', 'opposes the bridge toll'), NORDVIK), []);
  assert.deepEqual(listed(both.replace('opposes', 'supports'), NORDVIK), []);
});

test('a pronoun that can mean nobody leaves a stance without holder', () => {
  const orphan =
    'Harbour news of the week\n\nThey strongly oppose the harbour tax. The vote is in May, and the tax is due in June.';
  assert.deepEqual(listed(orphan), ['stance/unresolved-holder: They']);
  const known =
    'Harbour news of the week\n\nNordvik Telecom met Ada Quill on Monday. They strongly oppose the harbour tax.';
  assert.deepEqual(listed(known, NORDVIK), []);
});

test('an article in another language gets one notice', () => {
  const text =
    'Le gouvernement a annoncé mardi une réforme des ports. « Elle est nécessaire », a dit la ministre à la presse, et les syndicats ont répondu que les dockers feront grève dès lundi prochain dans tout le pays.';
  assert.deepEqual(listed(text), [`text/not-english: ${text}`]);
});

test('settings come before the codebook, and the codebook before the rule', () => {
  const rules = new Map([['actor/misspelled', 'hint']] as const);
  const codebook: Codebook = { ...NORDVIK, rules };
  assert.equal(findingsOf(MISSPELLED, codebook)[0]!.severity, 'hint');
  const severities = new Map([['actor/misspelled', 'error']] as const);
  assert.equal(findingsOf(MISSPELLED, codebook, { severities })[0]!.severity, 'error');
  assert.deepEqual(listed(MISSPELLED, codebook, { severities: new Map([['actor/misspelled', 'off']]) }), []);
});

test('a silenced finding stays silent, in its article alone', () => {
  const silencing = findingsOf(MISSPELLED, NORDVIK, { article: 'a.txt' })[0]!.fixes.find((f) =>
    /^Silence/.test(f.title),
  )!;
  assert.equal(silencing.title, 'Silence this finding on “Nordvic” here');
  const [change] = silencing.codebook;
  assert.ok(change?.kind === 'silence');
  const codebook = { ...NORDVIK, silence: [change.silence] };
  assert.deepEqual(listed(MISSPELLED, codebook, { article: 'a.txt' }), []);
  assert.equal(listed(MISSPELLED, codebook, { article: 'b.txt' }).length, 2);
  const everywhere = { ...NORDVIK, silence: [{ code: 'actor/misspelled' }] };
  assert.deepEqual(listed(MISSPELLED, everywhere, { article: 'b.txt' }), []);
});

test('each rule has a page that names its severity', () => {
  const folder = join(import.meta.dirname, '../../docs/rules');
  const pages = new Set(readdirSync(folder));
  const index = readFileSync(join(folder, 'README.md'), 'utf8').replaceAll(/ +\|/g, ' |');
  for (const { code, severity, title } of [...rules, ...annotationRules]) {
    const file = `${code.replace('/', '-')}.md`;
    assert.ok(existsSync(join(folder, file)), file);
    pages.delete(file);
    const page = readFileSync(join(folder, file), 'utf8');
    assert.ok(page.startsWith(`# ${code}\n\n${title}. Severity by default: \`${severity}\`.`), file);
    assert.ok(index.includes(`| [${code}](${file}) | ${severity} | ${title} |`), `${file} in the index`);
    for (const [, link] of page.matchAll(/\]\(([^)]+)\)/g))
      assert.ok(existsSync(join(folder, link!)), `${file}: ${link}`);
  }
  assert.deepEqual([...pages].sort(), ['README.md', 'annotation-unreadable.md', 'codebook.md']);
});
