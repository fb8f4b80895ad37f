import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../server/checks/rules';
import { PACK_NAMES } from '../../server/codebook/packs/packs';
import { parseCodebook } from '../../server/codebook/parse';
import { ACTOR_TYPES, CODE, DATE, KEYS, POLARITIES, RULE_LEVELS, WIKIDATA } from '../../server/codebook/schema';

const known = { rules: rules.map(({ code }) => code), packs: PACK_NAMES };

/** The problems of a codebook, as "code: the words it stands on". */
const problemsOf = (text: string): string[] =>
  parseCodebook(text, known).problems.map((p) => `${p.code}: ${text.slice(p.start, p.end)}`);

test('a whole codebook is read', () => {
  const { codebook, problems, usable } = parseCodebook(
    `actors:
  - name: Ministry of Harbours
    id: moh
    type: organization
    aliases: [the ministry, MoH]
    roles:
      - title: Regulator
        from: 2014-11
        to: 2019
      - Host of the summit
    wikidata: Q42
    note: |
      Two lines
      of note.
concepts:
  - name: Close the canal
    phrases: [canal closure]
cues:
  - phrase: threw its weight behind
    polarity: support
discard: Lorem Wire
packs: [states]
silence:
  - code: text/spun
    article: a/b  c.txt
rules:
  text/spun: off
`,
    known,
  );
  assert.deepEqual(problems, []);
  assert.ok(usable);
  const { at, ...actor } = codebook.actors[0]!;
  assert.deepEqual(actor, {
    id: 'moh',
    name: 'Ministry of Harbours',
    type: 'organization',
    aliases: ['the ministry', 'MoH'],
    roles: [{ title: 'Regulator', from: '2014-11', to: '2019' }, { title: 'Host of the summit' }],
    wikidata: 'Q42',
    note: 'Two lines of note.',
  });
  assert.equal(at.start, 12);
  assert.deepEqual(codebook.discard, ['Lorem Wire']);
  assert.deepEqual(codebook.packs, ['states']);
  assert.deepEqual(codebook.silence, [{ code: 'text/spun', article: 'a/b  c.txt' }]);
  assert.equal(codebook.rules.get('text/spun'), 'off');
});

test('nothing, comments and a byte order mark are an empty codebook', () => {
  for (const text of ['', '\n', '# soon\n', '\uFEFF', 'actors:\n', 'actors: []\r\nrules: {}']) {
    const { codebook, usable } = parseCodebook(text, known);
    assert.ok(usable, JSON.stringify(text));
    assert.deepEqual(codebook.actors, []);
  }
});

test('each problem stands on its words', () => {
  assert.deepEqual(problemsOf('actors:\n  - name: Ada\n    typ: person\n'), [
    'codebook/missing-key: Ada',
    'codebook/unknown-key: typ',
  ]);
  assert.deepEqual(problemsOf('actors:\n  - type: person\n'), ['codebook/missing-key: type: person\n']);
  assert.deepEqual(problemsOf('actors: Ada\n'), ['codebook/wrong-type: Ada']);
  assert.deepEqual(problemsOf('actors:\n  - {name: Ada, type: persn}\n'), ['codebook/bad-value: persn']);
  assert.deepEqual(problemsOf('actors:\n  - {name: Ada, type: person, wikidata: 42}\n'), ['codebook/bad-value: 42']);
  assert.deepEqual(problemsOf('packs: [state]\n'), ['codebook/unknown-pack: state']);
  assert.deepEqual(problemsOf('rules:\n  text/spin: off\n'), ['codebook/unknown-rule: text/spin']);
  assert.deepEqual(problemsOf('rules:\n  text/spun: loud\n'), ['codebook/bad-value: loud']);
  assert.deepEqual(problemsOf('rules:\n  text/spun: off\n  text/spun: hint\n'), ['codebook/duplicate-key: text/spun']);
  assert.deepEqual(problemsOf('- Ada\n'), ['codebook/wrong-type: - Ada\n']);
  assert.deepEqual(problemsOf('discard: [a: b]\n'), ['codebook/wrong-type: a: b']);
});

test('names and ids that stand for two things are linked to each other', () => {
  const text = `actors:
  - {name: Ada Quill, type: person, aliases: [the Minister]}
  - {name: Bo Reed, type: person, aliases: [The  minister]}
discard: [Bo Reed]
`;
  const { problems } = parseCodebook(text, known);
  assert.deepEqual(
    problems.map((p) => [p.code, text.slice(p.start, p.end), p.related.map((r) => text.slice(r.start, r.end))]),
    [
      ['codebook/duplicate-alias', 'The  minister', ['the Minister']],
      ['codebook/duplicate-alias', 'Bo Reed', ['Bo Reed']],
    ],
  );
  assert.deepEqual(
    problemsOf('actors:\n  - {name: A B, id: x, type: person}\n  - {name: C D, id: x, type: person}\n'),
    ['codebook/duplicate-id: x'],
  );
});

test('concepts name each other by id or name; what is unknown or goes in a circle is left out', () => {
  const text = `concepts:
  - {name: Energy, id: energy, parent: Wind}
  - {name: Wind, parent: energy, definition: All of it., example: [Turbines turn.]}
  - {name: Old wind, deprecated: use Wind}
  - {name: Older wind, deprecated: "use windd"}
  - {name: Self, parent: Self}
`;
  const { codebook, problems } = parseCodebook(text, known);
  assert.deepEqual(
    codebook.concepts.map(({ id, parent, deprecated }) => [id, parent, deprecated]),
    [
      ['energy', 'Wind', undefined],
      ['Wind', undefined, undefined],
      ['Old wind', undefined, 'Wind'],
      ['Older wind', undefined, undefined],
      ['Self', undefined, undefined],
    ],
  );
  assert.deepEqual(
    problems.map(({ code, start, end, mend }) => [code, text.slice(start, end), mend]),
    [
      ['codebook/cycle', 'energy', { kind: 'remove' }],
      ['codebook/unknown-reference', 'windd', { kind: 'replace', word: 'Wind' }],
      ['codebook/cycle', 'Self', { kind: 'remove' }],
    ],
  );
});

test('many unknown parents take no time to speak of, and a long chain is walked once', () => {
  const concepts = Array.from({ length: 5_000 }, (_, i) => `  - {name: c${i}, parent: c${i + 1}x}\n`).join('');
  assert.equal(parseCodebook(`concepts:\n${concepts}`).codebook.concepts.length, 5_000);
  const chain = Array.from({ length: 5_000 }, (_, i) => `  - {name: c${i}, parent: c${i + 1}}\n`).join('');
  assert.equal(parseCodebook(`concepts:\n${chain}`).problems.length, 1);
});

test('lists lie in the folder, and each is read once', () => {
  const text = 'lists: [a/actors.csv, ./a/actors.csv, ../b.tsv, /etc/c.csv, "C:/d.csv", a/../../e.csv, f.txt]\n';
  assert.deepEqual(
    parseCodebook(text).codebook.lists.map(({ path }) => path),
    ['a/actors.csv'],
  );
  assert.deepEqual(
    problemsOf(text).map((problem) => problem.split(': ')[1]),
    ['./a/actors.csv', '../b.tsv', '/etc/c.csv', '"C:/d.csv"', 'a/../../e.csv', 'f.txt'],
  );
});

test('an alias that is an ordinary word is a hint, an acronym is none', () => {
  const text = 'actors:\n  - {name: Will, type: person, aliases: [WHO, Wm]}\n';
  assert.deepEqual(problemsOf(text), ['codebook/ordinary-word: Will']);
});

test('a broken file is not usable, and keeps what could be read', () => {
  const { codebook, usable, problems } = parseCodebook('actors:\n  - {name: Ada, type: person}\ncues: [\n', known);
  assert.ok(!usable);
  assert.equal(codebook.actors[0]?.name, 'Ada');
  assert.equal(problems[0]?.code, 'codebook/syntax');
});

test('hostile files are refused, not run', () => {
  const bomb = `a: &a [x, x]\n${'bcdef'.replace(/./g, (c, i) => `${c}: &${c} [*${'abcde'[i]}, *${'abcde'[i]}]\n`)}`;
  assert.ok(parseCodebook(`${bomb}discard: *f\n`).problems.some((p) => p.code === 'codebook/yaml-alias'));
  for (const text of ['['.repeat(100_000), '- '.repeat(100_000), '{a: '.repeat(50_000), 'a'.repeat(10_000_000)])
    assert.ok(!parseCodebook(text).usable);
  const { codebook } = parseCodebook('__proto__: {polluted: 1}\nrules: {constructor: off, __proto__: off}\n');
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.ok(codebook.rules instanceof Map);
  assert.ok(parseCodebook('"\n'.repeat(5000)).problems.length <= 201, 'problems are capped');
});

test('the JSON schema knows the same keys and values as the parser', () => {
  const path = join(import.meta.dirname, '../../syntaxes/codebook.schema.json');
  const { properties, definitions } = JSON.parse(readFileSync(path, 'utf8'));
  assert.deepEqual(Object.keys(properties), KEYS.root);
  for (const entry of ['actor', 'role', 'concept', 'cue', 'silence'] as const)
    assert.deepEqual(Object.keys(definitions[entry].properties), KEYS[entry], entry);
  assert.deepEqual(definitions.actor.properties.type.enum, ACTOR_TYPES);
  assert.deepEqual(definitions.cue.properties.polarity.enum, POLARITIES);
  assert.deepEqual(properties.rules.additionalProperties.enum, RULE_LEVELS);
  assert.equal(definitions.actor.properties.wikidata.pattern, WIKIDATA.source);
  assert.equal(definitions.role.properties.from.pattern, DATE.source);
  assert.equal(definitions.silence.properties.code.pattern, CODE.source.replace('\\/', '/'));
  const described = (node: Record<string, { description?: string }>): boolean =>
    Object.values(node).every((p) => (p.description ?? '').endsWith('.'));
  assert.ok(described(properties), 'every key has a hover');
  for (const entry of Object.values(definitions) as { properties: Record<string, { description?: string }> }[])
    assert.ok(described(entry.properties), 'every key of an entry has a hover');
});

test('the codebook in the documentation is sound', () => {
  for (const name of ['rules/codebook.md', 'codebook.md']) {
    const page = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
    const [, example] = /```yaml\n([\s\S]+?)```/.exec(page)!;
    assert.deepEqual(problemsOf(example!), []);
  }
});

test('the documentation lists every problem that can be reported', () => {
  const folder = join(import.meta.dirname, '../../server/codebook');
  const page = readFileSync(join(import.meta.dirname, '../../docs/rules/codebook.md'), 'utf8');
  const source = ['parse.ts', 'entries.ts', 'references.ts', 'nodes.ts', 'collisions.ts']
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
  const codes = [...source.matchAll(/report\(\s*'([a-z-]+)'|code: '(more)'/g)].map(([, a, b]) => a ?? b);
  assert.ok(codes.length > 10);
  for (const code of codes) assert.match(page, new RegExp(`\\| codebook/${code} +\\|`));
});
