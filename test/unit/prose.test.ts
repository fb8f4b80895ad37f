import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROSE_SAMPLE, proseOf } from '../../server/reading/prose';

const PARAGRAPH =
  'The council of Westmark dropped its plan for a new harbour on Friday. “It is over,” the mayor said; nobody spoke.';

const PROSE: Record<string, string> = {
  'an article': `Westmark drops harbour plan\n\n${PARAGRAPH}\n\n${PARAGRAPH}`,
  'an article with a table and a list in it': `${PARAGRAPH}\n\nYear, Ships, Tons\n2001, 5, 9\n2002, 7, 8\n\n- one\n- two\n\n${PARAGRAPH}\n${PARAGRAPH}`,
  'an article that mentions a licence': `${PARAGRAPH}\n\nThe software was licensed under the MIT terms, she said.\n\n${PARAGRAPH.repeat(20)}`,
  'an interview': `Q: Who dropped the plan?\n\nA: The council did, after a long night.\n\nQ: And what will it do now?`,
  'another language': 'Der Rat von Westmark hat am Freitag seinen Plan fallen gelassen.',
  'an empty file': '\n \n',
};
for (const [name, text] of Object.entries(PROSE))
  test(`prose: ${name}`, () => assert.deepEqual({ ...proseOf(text), why: '' }, { prose: true, why: '' }));

const OTHERS: Record<string, [text: string, why: RegExp]> = {
  requirements: ['numpy==1.26.4\nrequests>=2,<3\nflask\n# for tests\npytest~=8.0\n', /requirements/],
  licence: [
    'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.\n',
    /licence/,
  ],
  robots: ['User-agent: *\nDisallow: /private/\nAllow: /\n', /robots/],
  log: [
    '2024-01-05 10:30:01 INFO Server has started and is listening now.\n2024-01-05 10:30:02 WARN Disk is nearly full again.\n',
    /log/,
  ],
  'comma-separated': ['name,year,tons\nHale,2001,5\nDunn,2002,6\nLow,2003,7\n', /table/],
  'tab-separated': ['name\ttons\nHale\t5\nDunn\t6\nLow\t7\n', /table/],
  code: ['function sum(a, b) {\n  return a + b;\n}\n\nconst x = sum(1, 2);\nconsole.log(x);\n', /code/],
  settings: ['[server]\nport = 8080\nhost = localhost\n; comment\nname: harbour\n', /settings/],
  JSON: ['{\n  "name": "harbour",\n  "size": 5\n}\n', /data/],
  words: ['harbour\nship\ncrane\nmayor\ncouncil\nmoney\nvote\n', /words/],
  drawing: ['  /\\_/\\  \n ( o.o ) \n  > ^ <  \n /|   |\\ \n', /few words/],
  binary: ['PK\x03\x04\x00\x00\x08\x01\x02\x03\x00\x00\x05\x06\x00\x00\x00', /binary/],
  'a note without a sentence': ['call the harbour office, Monday', /sentence/],
};
for (const [name, [text, why]] of Object.entries(OTHERS))
  test(`no prose: ${name}`, () => {
    const result = proseOf(text);
    assert.equal(result.prose, false);
    assert.match(result.why, why);
  });

test('only the beginning is looked at', () => {
  const start = `${PARAGRAPH}\n\n`.repeat(Math.ceil(PROSE_SAMPLE / PARAGRAPH.length));
  assert.equal(proseOf(start + '\0\x01\x02'.repeat(100_000)).prose, true);
});
