import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textOf } from '../../server/reading/span';
import { readingOf } from './readingOf';
import { stancesIn } from './stancesIn';

const only = (text: string, cues?: Parameters<typeof stancesIn>[1]) => {
  const found = stancesIn(text, cues);
  assert.equal(found.length, 1, JSON.stringify(found));
  return found[0]!;
};

test('the cue holds its auxiliaries and its negation', () => {
  const { cue, negator, factuality } = only('The council will not call for a boycott.');
  assert.equal(cue, 'will not call for');
  assert.equal(negator, 'not');
  assert.equal(factuality, 'CT-');
});

test('a hedge is kept beside the stance', () => {
  const { polarity, hedged, hedge, factuality } = only('The council may oppose the boycott.');
  assert.deepEqual(
    { polarity, hedged, hedge, factuality },
    { polarity: 'oppose', hedged: true, hedge: 'may', factuality: 'PS+' },
  );
});

test('a question and a condition leave the stance open', () => {
  assert.equal(only('Does the council support the boycott?').factuality, 'Uu');
  assert.equal(only('If the council opposes the boycott, shops stay open.').factuality, 'Uu');
});

test('strengthening adverbs raise the intensity', () => {
  assert.equal(only('The council strongly opposes the boycott.').intensity, 3);
  assert.equal(only('The council opposes the boycott.').intensity, 2);
});

test('a demand on somebody is also a stance on what is demanded', () => {
  const found = stancesIn('Norland urged Sudria to ban the firm.').map(({ holder, target, polarity }) => ({
    holder,
    target,
    polarity,
  }));
  assert.deepEqual(found, [
    { holder: 'Norland', target: 'Sudria to ban the firm', polarity: 'support' },
    { holder: 'Norland', target: 'the firm', polarity: 'oppose' },
  ]);
});

test('the holder is the whole phrase, over clauses and apposition', () => {
  assert.equal(
    only('Three officials briefed on the plan opposed the sale.').holder,
    'Three officials briefed on the plan',
  );
  assert.equal(only("The school's head, Nils Dorn, opposed the sale.").holder, "The school's head, Nils Dorn");
  assert.equal(only('Lena Ruiz, the finance minister, opposed the sale.').holder, 'Lena Ruiz');
});

test('the subject of a passive is the target', () => {
  const { holder, target, polarity } = only('The sale was condemned by the finance minister.');
  assert.deepEqual(
    { holder, target, polarity },
    { holder: 'the finance minister', target: 'The sale', polarity: 'oppose' },
  );
});

test('a phrase of the codebook takes a position like those built in', () => {
  const cues = [{ phrase: 'green-light', polarity: 'support' as const }];
  assert.deepEqual(stancesIn('The board will green-light the tunnel.'), []);
  const { polarity, evidence } = only('The board will green-light the tunnel.', cues);
  assert.equal(polarity, 'support');
  assert.equal(evidence.rule, 'stance/codebook');
});

test('a codebook may call a built-in cue neutral', () => {
  assert.equal(only('The board backed the tunnel.', [{ phrase: 'back', polarity: 'neutral' }]).polarity, 'neutral');
});

test('plain facts take no position', () => {
  for (const text of [
    'The train left Norland at nine.',
    'The minister met reporters on Monday.',
    'The back of the car was damaged.',
    'The fund holds shares in two banks.',
    'Attack helicopters stood at the base.',
  ])
    assert.deepEqual(stancesIn(text), [], text);
});

test('any text is read without a throw, in time linear in it', () => {
  for (const text of [
    '',
    '\0',
    '\ud800',
    'not not not',
    'to to to',
    "'s",
    'against',
    'against against',
    ', , ,',
    'by by',
  ])
    stancesIn(text);
  stancesIn('agreed to try to '.repeat(20000));
  stancesIn('Norland, '.repeat(40000));
  stancesIn('opposition to the ban on '.repeat(20000));
  stancesIn('who opposes the plan of '.repeat(20000));
});

test('every phrase of a stance lies in its text, whatever the text', () => {
  const words =
    `the a Norland he that to will not no oppose backed against ban on calls for of plans refuse , . " ’s who
    by reportedly if ? and or \n ( ) - 5G support in favour criticised is urged`.split(' ');
  const phrase = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.oneof(phrase, fc.string({ unit: 'binary' })), (text) => {
      for (const { holder, cue, target } of stancesIn(text))
        for (const part of [holder, cue, target]) assert.ok(part === null || (part.length > 0 && text.includes(part)));
    }),
    { numRuns: 500 },
  );
});

test('a participle that describes a noun takes no position', () => {
  assert.deepEqual(stancesIn('The yards were priced out by subsidised competitors.'), []);
  assert.deepEqual(
    stancesIn('They fear contested elections.').map(({ cue }) => cue),
    ['fear'],
  );
});

test('who refuses to answer takes no position', () => {
  assert.deepEqual(stancesIn('The company declined to say when it will close the mine.'), []);
  assert.deepEqual(stancesIn('The company did not respond to a request for comment.'), []);
  assert.equal(stancesIn('The company did not respond to a request for help.').length > 0, true);
  const sure = stancesIn('The company declined to support the mine.').filter(({ confidence }) => confidence > 0.5);
  assert.deepEqual(
    sure.map(({ cue, polarity }) => ({ cue, polarity })),
    [{ cue: 'declined to support', polarity: 'oppose' }],
  );
});

test('a name that opens a sentence holds the stance', () => {
  assert.equal(only('Brussels opposes the harbour tax.').holder, 'Brussels');
});

test('a call that is no demand takes no position', () => {
  assert.deepEqual(stancesIn('This is a wake-up call for the whole industry.'), []);
  assert.equal(stancesIn('This is a clear call for a ban.').length, 1);
});

test('a fine is against whom it hits, not against the sum', () => {
  assert.equal(only('The regulator fined Severn Water £12m.').target, 'Severn Water');
});

test('a list of targets ends where the next clause begins', () => {
  assert.deepEqual(
    stancesIn('The unions demanded a cut, and three newspapers called for a vote.').map(({ target }) => target),
    ['a cut', 'a vote'],
  );
});

test('a cue may hold its target inside', () => {
  const { holder, target, polarity } = only('A jury found the bank guilty of fraud.');
  assert.deepEqual({ holder, target, polarity }, { holder: 'A jury', target: 'the bank', polarity: 'oppose' });
});

test('“against” beside a verb of playing or hearing takes no position', () => {
  for (const text of ['The court hears a case against the dam.', 'Norland played against Sudria on Monday.'])
    assert.deepEqual(stancesIn(text), [], text);
});

test('what is published or sent as a message helps nobody', () => {
  for (const text of ['The bank released a report on Monday.', 'Keller sent a letter to the council.'])
    assert.deepEqual(stancesIn(text), [], text);
  assert.equal(only('The army released the hostages.').polarity, 'support');
});

test('a participle of speech goes on with who says what stands before it', () => {
  const { holder } = only('The minister said that the talks had failed, accusing Sudria of bad faith.');
  assert.equal(holder, 'The minister');
});

test('what is only wished, suggested by facts or given as a means is no clear stance', () => {
  for (const text of [
    'The results suggest that the plan works.',
    'The law gave the council a reason to wait.',
    'Keller wants to know the date.',
  ])
    assert.deepEqual(
      stancesIn(text).filter(({ confidence }) => confidence > 0.35),
      [],
      text,
    );
});

test('the subject goes on over a second verb, whatever nouns stand before it', () => {
  assert.equal(
    stancesIn('The council will urge towns to test their 5G networks however will ignore calls from Sudria.').find(
      ({ cue }) => cue === 'will ignore',
    )?.holder,
    'The council',
  );
});

/** Who stands where toward whom, as lines. */
const linesOf = (text: string): string[] =>
  stancesIn(text).map(({ holder, polarity, target }) => `${holder} ${polarity} ${target}`);

test('what somebody is called tells where the speaker stands', () => {
  assert.deepEqual(linesOf('Norland called Sudria a threat to peace.'), ['Norland oppose Sudria']);
  assert.deepEqual(linesOf('The mayor described the tunnel as a disaster.'), ['The mayor oppose the tunnel']);
  assert.deepEqual(linesOf('The mayor hailed the tunnel as a triumph.'), ['The mayor support the tunnel']);
  assert.deepEqual(linesOf('The mayor called the clerk at noon.'), []);
  assert.deepEqual(linesOf('The mayor described the tunnel as a long road.'), []);
});

test('those who agree or clash stand so to each other, too', () => {
  assert.deepEqual(linesOf('Norland and Sudria agreed to share water.'), [
    'Norland and Sudria support to share water',
    'Norland support Sudria',
  ]);
  assert.deepEqual(linesOf('The bakers and the millers failed to reach an agreement.').slice(1), [
    'The bakers oppose the millers',
  ]);
});

test('a relative clause finds its target before it', () => {
  assert.deepEqual(linesOf('The tunnel, which Norland opposes, will open in May.'), ['Norland oppose The tunnel']);
  assert.deepEqual(linesOf('The envoy whom Norland expelled has left.'), ['Norland oppose The envoy']);
  assert.deepEqual(linesOf('The clerk told reporters on Monday that Norland opposed it.'), ['Norland oppose it']);
});

test('whose release or arrest is wanted is who the stance is about', () => {
  assert.deepEqual(linesOf("The judge ordered Keller's release."), ['The judge support Keller']);
  assert.ok(linesOf("Writers condemned Keller's arrest.").includes('Writers support Keller'));
  assert.deepEqual(linesOf("The town remembers Keller's arrest."), []);
});

test('who feels what a noun names may stand behind it or before it', () => {
  assert.deepEqual(linesOf('Opposition to the levy is growing among farmers.'), ['farmers oppose the levy']);
  assert.deepEqual(linesOf('Criticism of the levy by farmers has grown.'), ['farmers oppose the levy']);
  assert.ok(linesOf('In a rebuke to the mayor, the council kept the levy.').includes('the council oppose the mayor'));
});

test('a noun of the cue may negate it', () => {
  assert.deepEqual(linesOf('The senator has little sympathy for the levy.'), ['The senator oppose the levy']);
  assert.deepEqual(linesOf('The senator voiced no concern about the levy.'), ['The senator neutral the levy']);
});

test('the target of a passive with two objects is told by its preposition, the holder by “by”', () => {
  assert.deepEqual(linesOf('The mask was returned by the museum to its owners.'), ['the museum support its owners']);
  assert.deepEqual(linesOf('The mask was returned to its owners.'), []);
});

test('a call for sanctions is against whom they hit', () => {
  assert.deepEqual(linesOf('The union called for sanctions against Norland.'), [
    'The union support sanctions against Norland',
    'The union oppose Norland',
  ]);
});

test('a pronoun behind “said” is who says it, over a time', () => {
  assert.deepEqual(linesOf('Sudria said on Friday it had expelled two envoys.'), ['Sudria oppose two envoys']);
});

test('lifting a ban is against the ban, lifting a box is nothing', () => {
  assert.ok(linesOf('Norland refused to lift the embargo.').includes('Norland support the embargo'));
  assert.deepEqual(linesOf('Norland lifted the box.'), []);
});

test('two verbs of taking sides share what stands behind the second', () => {
  assert.deepEqual(linesOf('The mayor has backed and will defend the tunnel.'), [
    'The mayor support the tunnel',
    'The mayor support the tunnel',
  ]);
  assert.deepEqual(linesOf('The mayor agreed and left the room.'), ['The mayor support null']);
});

test('what somebody asserts is no side taken, what they insist on is', () => {
  for (const text of [
    'Norland argued that the talks had failed.',
    'Norland insisted that the talks had failed.',
    'Norland suggested the talks had failed.',
    'Norland recognized that time was short.',
  ])
    assert.deepEqual(stancesIn(text), [], text);
  assert.equal(only('Norland insisted that the port be reopened.').polarity, 'support');
  assert.equal(only('Norland suggested the talks should go on.').polarity, 'support');
});

test('a verb with an object of another kind is another verb', () => {
  assert.deepEqual(stancesIn('The envoy pushed back the date.'), []);
  assert.deepEqual(stancesIn('The envoy released her tax returns.'), []);
  assert.equal(only('Norland released the hostages.').target, 'the hostages');
});

test('what somebody does tells less of where they stand than what they say', () => {
  const sure = (text: string) => only(text).confidence;
  assert.ok(sure('Norland offered the crowd a drink.') < 0.35);
  assert.ok(sure('The gunmen killed two guards.') < 0.4);
  assert.ok(sure('Norland condemned the guards.') > 0.8);
});

const sides = (text: string) =>
  stancesIn(text).map(({ holder, cue, target, polarity }) => [holder, polarity, cue, target].join(' | '));

test('an infinitive goes on over an adverb and over a quotation mark', () => {
  assert.deepEqual(sides('Norland urged Sudria to immediately withdraw its troops.').slice(0, 1), [
    'Norland | support | urged | Sudria to immediately withdraw its troops',
  ]);
  assert.deepEqual(sides('Norland urged Sudria to "refrain from any threat" and condemned the raid.'), [
    'Norland | support | urged | Sudria to "refrain from any threat"',
    'Norland | oppose | condemned | the raid',
  ]);
  assert.deepEqual(sides('Norland urged Sudria to “immediately stop its raids”.'), [
    'Norland | support | urged | Sudria to “immediately stop its raids”',
    'Norland | oppose | to “immediately stop | its raids',
  ]);
});

test('no intention of doing something is a stance against it', () => {
  const backing = 'Norland | oppose | no intention of supporting | the ban';
  assert.deepEqual(sides('Norland has no intention of supporting the ban.'), [backing]);
  assert.deepEqual(sides('The mayor has “no intention whatsoever” of supporting the ban.'), [
    'The mayor | oppose | no intention whatsoever” of supporting | the ban',
  ]);
});

test('a verb behind “and” or “but” has the subject of the verb in its tense', () => {
  assert.deepEqual(sides('Ruiz apologised to farmers who are still owed money but rejected the claim.').slice(1), [
    'Ruiz | oppose | rejected | the claim',
  ]);
  assert.deepEqual(sides('The mayor told farmers that the town must wait and condemned the levy.').slice(-1), [
    'The mayor | oppose | condemned | the levy',
  ]);
  assert.deepEqual(
    sides('The mayor calls on Sudria to avoid “any act that endangers ships” and supports the ban.').at(-1),
    ['The mayor | support | supports | the ban'].join(),
  );
});

test('what somebody says next is no part of what they deny or demand', () => {
  assert.deepEqual(
    sides('Norland denied attacking ships and accuses Sudria of fraud.')[0],
    'Norland | oppose | denied | attacking ships',
  );
  assert.deepEqual(
    sides('Ruiz demanded that the board meet and said it would resign.')[0],
    'Ruiz | support | demanded | that the board meet',
  );
});

test('a holder has its whole name, over a relative clause and inside a compound', () => {
  assert.deepEqual(
    sides('Keller, who has made the levy a pillar of his plan, has so far stood by the board.').at(-1),
    'Keller | support | has so far stood by | the board',
  );
  assert.deepEqual(
    sides('While the far-right Patriots group opposed the probe, nobody spoke.')[0],
    'the far-right Patriots group | oppose | opposed | the probe',
  );
  assert.deepEqual(sides('Norland opposed a gas carve-out.'), ['Norland | oppose | opposed | a gas carve-out']);
});

test('what stands between an article and a noun describes it; who uses something does what it is for', () => {
  assert.deepEqual(sides('Norland condemned “the cowardly assassination”.'), [
    'Norland | oppose | condemned | the cowardly assassination',
  ]);
  assert.deepEqual(sides('Athletes should use their voices to call for a boycott.'), [
    'Athletes | support | to call for | a boycott',
  ]);
});

test('organisers who claim that others signed are nothing that was signed', () => {
  assert.deepEqual(sides('Organisers claim that 30 medallists have already signed.'), []);
});

test('who says something by a verb of taking sides holds the stance', () => {
  const text = 'Ada Berg said tariffs had played a minor role but warned that a levy would be painful.';
  const { stances } = readingOf(text);
  assert.deepEqual(
    stances.map(({ holder, cue }) => [holder && textOf(text, holder), textOf(text, cue)]),
    [['Ada Berg', 'warned']],
  );
});

test('phrases that take no side are no stances', () => {
  for (const text of [
    'Norland turned away people seeking asylum.',
    'The senator hit the campaign trail on Monday.',
    'Orvane beat analysts’ expectations in May.',
  ])
    assert.deepEqual(
      stancesIn(text).filter(({ cue }) => /^(seeking|hit|beat)/.test(cue)),
      [],
      text,
    );
  assert.equal(stancesIn('Norland seeks a ban on the firm.').length > 0, true);
});

test('“to will” is no English, and no stance', () => {
  assert.deepEqual(sides('The ban is here, and to will ignore it is wrong.'), []);
});

test('“who” behind where somebody is from is that person', () => {
  const [found] = stancesIn('Senator Marco Hale of Norland, who opposed the levy in March, spoke on Friday.');
  assert.equal(found?.holder?.includes('Hale'), true);
});

test('a title whose words all have capitals takes sides as well', () => {
  assert.deepEqual(
    stancesIn('Mayor Defends Plan To Close Schools').map(({ holder, polarity, target }) => [holder, polarity, target]),
    [['Mayor', 'support', 'Plan To Close Schools']],
  );
});

const triples = (text: string) =>
  stancesIn(text).map(({ holder, polarity, target }) => `${holder} ${polarity} ${target}`);

test('who is warned not to do something is warned, without the deed', () => {
  assert.deepEqual(triples('Norland warned Sudria not to attack ships.')[0], 'Norland oppose Sudria');
});

test('a subject goes over an aside between dashes to the name before it', () => {
  assert.deepEqual(triples('Holt’s running mate — governor Mike Kerr — opposes the levy.'), [
    'Holt’s running mate oppose the levy',
  ]);
});

test('who opens a sentence is a name where a participle tells of them', () => {
  assert.deepEqual(triples('Carver, goaded by Orlov, came out against the levy.'), ['Carver oppose the levy']);
});

test('“they” behind “and” begins a clause of its own', () => {
  assert.deepEqual(triples('Weck runs a fund and they oppose the levy.'), ['they oppose the levy']);
});

test('whose opponent somebody is stands before the noun', () => {
  assert.deepEqual(triples('Lena Holt, his Democratic opponent, spoke.'), ['Lena Holt oppose his']);
});

test('“barring” behind a comma excepts, and a number before a participle counts', () => {
  assert.deepEqual(triples('The vote is tonight, barring a strike.'), []);
  assert.deepEqual(triples('She has won 758 pledged delegates.'), []);
});

test('where a clause begins is no part of its subject', () => {
  assert.deepEqual(triples('Nobody knows where wealthy donors oppose the levy.'), ['wealthy donors oppose the levy']);
});

test('who is accused, blamed or praised is the target, not for what', () => {
  assert.deepEqual(triples('Kerr accused the head of the union of theft.'), ['Kerr oppose the head of the union']);
  assert.deepEqual(triples('Kerr accused Sudria of theft of grain.'), ['Kerr oppose Sudria']);
  assert.deepEqual(triples('Kerr blamed Holt for the war.'), ['Kerr oppose Holt']);
  assert.deepEqual(triples('Kerr praised the union for its patience.'), ['Kerr support the union']);
  assert.deepEqual(triples('Kerr praised hopes for peace.'), ['Kerr support hopes for peace']);
});

test('who calls for an end or issues a warrant is against what ends and whom it names', () => {
  assert.ok(triples('The premier called for sanctions against Norland.').includes('The premier oppose Norland'));
  assert.ok(triples('The bishop called for an end to the siege.').includes('The bishop oppose the siege'));
  assert.deepEqual(triples('Police issued an arrest warrant for Mark Carver.'), ['Police oppose Mark Carver']);
});

test('who is told of a name behind its comma is that name', () => {
  assert.deepEqual(triples('Erick Holt, a radio host who has been critical of Carver, left.'), [
    'Erick Holt oppose Carver',
  ]);
});

test('who is warned against something is warned, without it', () => {
  assert.deepEqual(triples('Kerr warned banks against risky loans.')[0], 'Kerr oppose banks');
});

test('what somebody wants done to something is against it where the deed is', () => {
  const sides = (text: string) => {
    const { holder, polarity, target } = only(text);
    return `${holder} ${polarity} ${target}`;
  };
  assert.equal(sides('The Greens want the agency abolished.'), 'The Greens oppose the agency');
  assert.equal(sides('The union does not want the levy scrapped.'), 'The union support the levy');
  assert.equal(sides('The mayor wants the prisoners released.'), 'The mayor support the prisoners');
  assert.equal(sides('The mayor would like to see the ban lifted.'), 'The mayor oppose the ban');
  assert.equal(sides('The board wants the report published.'), 'The board support the report published');
});

test('who worries about what is of value to all is not against it', () => {
  assert.deepEqual(stancesIn('The union is worried about the safety of drivers.'), []);
  assert.deepEqual(stancesIn('The envoys raised concerns about the rule of law.'), []);
  assert.equal(only('The union is worried about the new law.').polarity, 'oppose');
});

test('an amount belongs to who takes the position', () => {
  assert.equal(only('At least 30 lawmakers backed the motion.').holder, 'At least 30 lawmakers');
  assert.equal(only('Up to a dozen countries oppose the treaty.').holder, 'Up to a dozen countries');
});

test('a clause in the target has its adjective', () => {
  assert.equal(
    only('The minister rejected claims that the case was political.').target,
    'claims that the case was political',
  );
});

test('verbs that mean something else with what stands behind them', () => {
  const sides = (text: string) =>
    stancesIn(text)
      .filter(({ confidence }) => confidence > 0.4)
      .map(({ holder, polarity, target }) => `${holder} ${polarity} ${target}`);
  assert.deepEqual(sides('The party pledged to end support for the war.'), ['The party oppose the war']);
  assert.deepEqual(sides('The plan was met with scepticism by farmers.'), ['farmers oppose The plan']);
  assert.deepEqual(sides('The bill was greeted with outrage from unions.'), ['unions oppose The bill']);
  assert.deepEqual(sides('The senator fought to keep the hospital open.'), ['The senator support the hospital']);
  assert.deepEqual(sides('The senator fought to keep the beach open.'), ['The senator support to keep the beach open']);
  assert.deepEqual(sides('The minister said it would be wrong to ban the party.'), ['The minister support the party']);
  assert.deepEqual(sides('The mayor backed neither plan.'), ['The mayor oppose plan']);
  assert.deepEqual(sides('The bishop is in favour of the law.'), ['The bishop support the law']);
  assert.deepEqual(sides('The court struck down a law banning the party.'), [
    'The court oppose a law banning the party',
  ]);
  assert.deepEqual(sides('The committee recommended against approving the drug.'), [
    'The committee oppose approving the drug',
    'The committee oppose the drug',
  ]);
  assert.deepEqual(sides('The minister denied being opposed to the tower.'), ['The minister support the tower']);
  assert.deepEqual(sides('The envoy argued that lifting sanctions would reward aggression.'), []);
  assert.deepEqual(sides('The board opposed the march.'), ['The board oppose the march']);
  assert.deepEqual(sides('The minister walked back his support for the pipeline.'), [
    'The minister oppose the pipeline',
  ]);
});
