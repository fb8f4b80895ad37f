import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../server/reading/sentences';
import { ChunkKind, parse, Tag } from '../../server/reading/syntax';
import {
  clauseEnd,
  nounAt,
  nounPhrase,
  objectOf,
  spanOf,
  subjectOf,
  verbAt,
} from '../../server/reading/syntax/phrases';
import { type Tokens, tokenize } from '../../server/reading/tokens';

function parsed(text: string) {
  const tokens = tokenize(text);
  const sentences = sentencesOf(tokens);
  return { tokens, sentences, syntax: parse({ tokens, sentences }) };
}

const words = (tokens: Tokens, first: number, last: number): string =>
  tokens.text.slice(tokens.start[first], tokens.end[last - 1]);

/** Noun phrases in `[ ]`, verb groups in `{ }`. */
function chunks(text: string): string {
  const { tokens, syntax } = parsed(text);
  const found: string[] = [];
  for (let c = 0; c < syntax.chunkCount; c++) {
    const inner = words(tokens, syntax.chunkFirst[c]!, syntax.chunkLast[c]!);
    found.push(syntax.chunkKind[c] === ChunkKind.Noun ? `[${inner}]` : `{${inner}}`);
  }
  return found.join(' ');
}

/** The token of `word` in a text. */
function at(tokens: Tokens, word: string): number {
  for (let i = 0; i < tokens.count; i++) if (words(tokens, i, i + 1) === word) return i;
  throw new Error(`no ${word}`);
}

test('a title and a name are one noun phrase', () => {
  assert.equal(
    chunks('Italian President Carla Neri met reporters.'),
    '[Italian President Carla Neri] {met} [reporters]',
  );
  assert.equal(chunks('European trade chief Jan Maas spoke.'), '[European trade chief Jan Maas] {spoke}');
});

test('a sum of money is a phrase of its own', () => {
  assert.equal(chunks('The board has fined Severn Water £12m.'), '[The board] {has fined} [Severn Water] [£12m]');
  assert.equal(chunks('A record £12m fine followed.'), '[A record £12m fine] {followed}');
});

test('a possessive carries a noun phrase on', () => {
  assert.equal(chunks("Norland's ultra-high speed network is slow."), "[Norland's ultra-high speed network] {is}");
});

test('auxiliaries, negation and adverbs belong to the verb group', () => {
  assert.equal(chunks('The board has strongly rejected the offer.'), '[The board] {has strongly rejected} [the offer]');
  assert.equal(chunks("The board won't accept the offer."), "[The board] {won't accept} [the offer]");
  assert.equal(
    chunks('The boards are reportedly strongly considering a ban.'),
    '[The boards] {are reportedly strongly considering} [a ban]',
  );
});

test('the last word behind a quotation is its verb where it may be one', () => {
  assert.equal(chunks('“It is ours,” a voice-over in the ad states.').endsWith('{states}'), true);
  assert.equal(chunks('“It is ours,” he said of the states.').endsWith('[the states]'), true);
});

test('an infinitive is a group of its own', () => {
  assert.equal(chunks('They want to ban the firm.'), '[They] {want} {to ban} [the firm]');
});

test('a time adverbial ends the noun phrase before it', () => {
  assert.equal(chunks('Norland last week banned the firm.'), '[Norland] [last week] {banned} [the firm]');
});

test('"that" opens a clause after a verb and stands for a noun before one', () => {
  assert.equal(chunks('He said that Norland agreed.'), '[He] {said} [Norland] {agreed}');
});

const subject = (text: string, verb: string): string => {
  const view = parsed(text);
  const found = subjectOf(view, verbAt(view, at(view.tokens, verb)), 0, view.tokens.count);
  return found < 0 ? '' : words(view.tokens, view.syntax.chunkFirst[found]!, view.syntax.chunkLast[found]!);
};

test('subjects are found over what stands between', () => {
  assert.equal(subject('Four people familiar with the matter said so.', 'said'), 'Four people');
  assert.equal(subject('Jan Maas, the trade chief, said so.', 'said'), 'Jan Maas');
  assert.equal(subject('Jan Maas, who leads the board, said so.', 'said'), 'Jan Maas');
  assert.equal(subject('Jan Maas on Friday said so.', 'said'), 'Jan Maas');
  assert.equal(subject('The head of the board said so.', 'said'), 'The head');
});

test('subjects that are only understood are found', () => {
  assert.equal(subject('Norland urged Sudria to ban the firm.', 'ban'), 'Sudria');
  assert.equal(subject('Norland plans to ban the firm.', 'ban'), 'Norland');
  assert.equal(subject('Norland left the talks and banned the firm.', 'banned'), 'Norland');
  assert.equal(subject('The firm, accused of spying, left.', 'accused'), 'The firm');
});

test('a participle behind a report is no verb of its own', () => {
  const text = 'The audit office said in a report published on Friday that the port had failed.';
  assert.equal(subject(text, 'said'), 'The audit office');
  assert.equal(chunks(text), '[The audit office] {said} [a report] {published} [Friday] [the port] {had failed}');
  const heard = 'Officers said at the hearing the firm was warned.';
  assert.equal(chunks(heard), '[Officers] {said} [the hearing] [the firm] {was warned}');
});

test('words that are always verbs are verbs behind their subject', () => {
  assert.equal(chunks('Critics argue that employers will pay.'), '[Critics] {argue} [employers] {will pay}');
  assert.equal(subject('A Norwick executive tells employees so.', 'tells'), 'A Norwick executive');
  assert.equal(subject('The documents show that the firm paid.', 'show'), 'The documents');
});

test('the object is the phrase behind the verb', () => {
  const view = parsed('The board rejected on Friday the offer.');
  const object = objectOf(parsed('The board rejected the offer.'), verbAt(view, at(view.tokens, 'rejected')), 5);
  assert.equal(object, 2);
});

test('a whole noun phrase takes in what modifies it', () => {
  const text = 'A ban on market leader Teralink from next year angered them.';
  const view = parsed(text);
  const whole = nounPhrase(view, nounAt(view, 0), view.tokens.count);
  const span = spanOf(view.tokens, whole);
  assert.equal(text.slice(span.start, span.end), 'A ban on market leader Teralink');
});

test('a clause ends where the next begins', () => {
  const view = parsed('They fear that prices rise, while wages fall.');
  assert.equal(words(view.tokens, 3, clauseEnd(view, 3, view.tokens.count)), 'prices rise');
});

test('any text has a syntax, and chunks neither overlap nor leave it', () => {
  for (const text of [
    '',
    ' ',
    '\0',
    '\ud800',
    '...',
    '" " "',
    'a a a the the',
    'to to',
    '’s',
    'не по-английски',
    '漢字',
  ]) {
    const { tokens, syntax } = parsed(text);
    let end = 0;
    for (let c = 0; c < syntax.chunkCount; c++) {
      assert.ok(syntax.chunkFirst[c]! >= end && syntax.chunkLast[c]! > syntax.chunkFirst[c]!);
      assert.ok(syntax.chunkHead[c]! >= syntax.chunkFirst[c]! && syntax.chunkHead[c]! < syntax.chunkLast[c]!);
      end = syntax.chunkLast[c]!;
    }
    assert.ok(end <= tokens.count);
  }
});

test('verbs without a passive are finite behind a noun, and so is what hits back', () => {
  assert.equal(
    chunks('The bill fell, and nine members voted for it.'),
    '[The bill] {fell} [nine members] {voted} [it]',
  );
  assert.equal(chunks('Labour hit back at once.'), '[Labour] {hit}');
});

test('who is close to something is near it', () => {
  assert.equal(chunks('A source close to the talks spoke.'), '[A source] [the talks] {spoke}');
});

test('behind a comma that tells of somebody, an unknown word is a name', () => {
  assert.equal(chunks('Kellrik, who led the board, spoke.'), '[Kellrik] [who] {led} [the board] {spoke}');
});

test('behind a possessor, a participle modifies the noun', () => {
  assert.equal(chunks("Norland's proposed ban failed."), "[Norland's proposed ban] {failed}");
});

test('behind an article and a sum stands a noun', () => {
  assert.equal(chunks('They rejected a £14m offer from Forest.'), '[They] {rejected} [a £14m offer] [Forest]');
  assert.equal(chunks('They rejected a $90 million offer.'), '[They] {rejected} [a $90 million offer]');
});

/** The verb groups of a text. */
const verbs = (text: string): string =>
  [...chunks(text).matchAll(/\{([^}]*)\}/g)].map(([, group]) => group).join(' | ');

test('a title has a verb, though each word has a capital', () => {
  assert.equal(chunks('Mayor Defends Plan To Close Schools'), '[Mayor] {Defends} [Plan] {To Close} [Schools]');
  assert.equal(verbs('Holt Wades In: Urges Norland to Remain In the Union'), 'Wades | Urges | to Remain');
  assert.equal(verbs('Democrats Call For Action While Republicans Slam Holt'), 'Call | Slam');
  assert.equal(verbs('Holt Told A Female Reporter About Heat'), 'Told');
});

test('a title that names things only has no verb', () => {
  assert.equal(verbs('Union Demands for Higher Pay'), '');
  assert.equal(verbs('The Fight for Women’s Rights Act'), '');
  assert.equal(verbs('Ada Lund, Ministry of Works, Roads Office'), '');
});

test('a form that is a noun as well is the verb behind what is quoted, and before it', () => {
  assert.equal(verbs('“Go away,” a message on the site reads.'), 'Go | reads');
  assert.equal(verbs('“A fine day,” Kerr barked and a guard came.'), 'barked | came');
  assert.equal(verbs('“A fine day,” Kerr points out.'), 'points out');
  assert.equal(verbs('The snarky headline reads: “A fine day.”'), 'reads');
  assert.equal(verbs('Police reports of the raid, court filings and “secret” memos.'), '');
});

test('a form that is a noun as well is the verb between a noun and a clause or a name', () => {
  assert.equal(verbs('Public records indicate he owns it.'), 'indicate | owns');
  assert.equal(verbs('Election scholars caution that high turnout is rare.'), 'caution | is');
  assert.equal(verbs('U.S. presses for truce in Sudria'), 'presses');
  assert.equal(verbs('Terrorism experts rebuke Carver.'), 'rebuke');
  assert.equal(verbs('Rents will rise, a new poll finds.'), 'will rise | finds');
});

test('a past form goes on from the verb before it, or follows what is told of its subject', () => {
  assert.equal(verbs('The firm declined to speak but told members that it lost.'), 'declined | to speak | told | lost');
  const { tokens, syntax } = parsed('Sam Kerr, the deputy editor, explained to them why it was so.');
  assert.equal(syntax.tag[at(tokens, 'explained')], Tag.Verb);
  const passive = parsed('He was arrested and told that he may go.');
  assert.equal(passive.syntax.tag[at(passive.tokens, 'told')], Tag.VerbPast);
});

test('a verb of speech may open its sentence', () => {
  assert.equal(verbs('Said Holt, “No.”'), 'Said');
});

test('people are no verbs, and a running mate runs with somebody', () => {
  assert.equal(verbs('Rail unions to strike'), 'to strike');
  assert.equal(chunks('efforts by some GOP contenders to win'), '[efforts] [some GOP contenders] {to win}');
  assert.equal(chunks('Holt’s running mate left.'), '[Holt’s running mate] {left}');
});

test('a bare form behind a plural is the verb before a clause with a name as its subject', () => {
  assert.equal(verbs('Republicans fear Holt’s charm will win.'), 'fear | will win');
});
