import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confident } from '../../server/reading/confident';
import { formsOf } from '../../server/reading/inflect';
import { textOf } from '../../server/reading/span';
import { readingOf } from './readingOf';

/** The stances that a reader is shown: who stands how toward what. */
const shown = (text: string): string[] =>
  confident(readingOf(text))
    .stances.filter(({ polarity }) => polarity !== 'neutral')
    .map(({ holder, polarity, target }) =>
      [holder && textOf(text, holder), polarity, target && textOf(text, target)].join(' '),
    );

const all = (cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(shown(text), expected, text);
};

test('who fails to do what takes an effort has tried, who fails to do what takes none holds back', () => {
  all({
    'Norland failed to overturn the ban.': ['Norland oppose the ban'],
    'Norland was unable to stop the sale.': ['Norland oppose the sale'],
    'Norland failed to condemn the raid.': [],
    'Norland failed to endorse the treaty.': ['Norland oppose the treaty'],
  });
});

test('what somebody was asked to do is the wish of who asked', () => {
  all({
    'Ostland was urged by Norland to reject the treaty.': ['Norland oppose the treaty'],
    'Ostland was ordered to reject the treaty.': [],
    'Ostland was persuaded to reject the treaty.': ['Ostland oppose the treaty'],
  });
});

test('what should be done is the wish of who says so, not of who should do it', () => {
  all({
    'Norland said Ostland should scrap the levy.': ['Norland oppose the levy'],
    'Norland believes that the levy must be scrapped.': ['Norland oppose the levy'],
    'Norland does not believe the levy should be scrapped.': ['Norland support the levy'],
    '“The levy needs to be scrapped,” said Maria Keller.': ['Maria Keller oppose The levy'],
    'Norland recommended that Ostland reject the treaty.': [
      'Norland support that Ostland reject the treaty',
      'Norland oppose the treaty',
    ],
    'Ostland should scrap the levy.': [],
  });
});

test('what is demanded to be done to something is a stance toward that', () => {
  all({
    'Norland called for the sanctions on Ostland to be eased.': ['Norland oppose the sanctions on Ostland'],
    'Norland demanded that the sanctions not be eased.': ['Norland support the sanctions'],
    'Norland wants the forest to be protected.': ['Norland support the forest'],
    'Norland urged the envoy to resign.': ['Norland oppose the envoy'],
    'Norland called on the envoy to step up his work.': ['Norland support the envoy to step up his work'],
  });
});

test('what is denied or vouched for by nobody is no stance of who is said to have it', () => {
  all({
    'There is no evidence that Norland backed the rebels.': [],
    'Norland rejected claims that Ostland had backed the rebels.': [
      'Norland oppose claims that Ostland had backed the rebels',
    ],
    'Norland denied wrongdoing.': [],
    'Norland said scrapping the levy would take a year.': [],
    'Far from backing the strike, the union condemned it.': ['the union oppose the strike', 'the union oppose it'],
  });
});

test('not going so far is no step to the other side', () => {
  all({
    'Norland stopped short of announcing a ban on the app.': [],
    'Norland was reluctant to criticise Ostland.': [],
    'Few expected Norland to scrap the levy.': ['Norland oppose the levy'],
  });
});

test('an adverb may stand inside of a cue', () => {
  all({
    'The town voted overwhelmingly against the casino.': ['The town oppose the casino'],
    'Norland voted unanimously for the treaty.': ['Norland support the treaty'],
    'Norland stood firmly behind the treaty.': ['Norland support the treaty'],
  });
});

test('what is changed for the better or the worse tells where who changes it stands', () => {
  all({
    'The cabinet watered down the reform.': ['The cabinet oppose the reform'],
    'The council cut funding for the orchestra.': ['The council oppose the orchestra'],
    'Norland strengthened the safety code.': ['Norland support the safety code'],
    'The regulator cleared the takeover.': ['The regulator support the takeover'],
    'The regulator cleared the table.': [],
  });
});

test('verbs double their last letter where English does', () => {
  assert.deepEqual(formsOf('shrug'), ['shrug', 'shrugs', 'shrugged', 'shrugging']);
  assert.deepEqual(formsOf('acquit').slice(2), ['acquitted', 'acquitting']);
  for (const form of ['cancelled', 'canceled', 'cancelling', 'canceling'])
    assert.ok(formsOf('cancel').includes(form), form);
});

test('what somebody calls something is a whole target', () => {
  all({ 'Norland condemned what it called a raid on the port.': ['Norland oppose what it called a raid on the port'] });
});

test('who judges a decision takes the other side toward what it is about', () => {
  all({
    'Unions condemned the decision to scrap the levy.': [
      'Unions oppose the decision to scrap the levy',
      'Unions support the levy',
    ],
    'Unions voted against a bill to ban strikes.': ['Unions oppose a bill to ban strikes', 'Unions support strikes'],
    'Unions welcomed the decision to scrap the levy.': [
      'Unions support the decision to scrap the levy',
      'Unions oppose the levy',
    ],
    'Unions did not condemn the decision to scrap the levy.': [],
  });
});

test('a subject may be negated itself', () => {
  all({
    'Not a single senator backed the bill.': ['a single senator oppose the bill'],
    'Not even Norland supports the treaty.': ['Norland oppose the treaty'],
    'Not all senators backed the bill.': [],
    'The archdiocese can no longer support the hostel.': ['The archdiocese oppose the hostel'],
  });
});

test('a relative clause may begin with its subject', () => {
  all({
    'Keller praised the levy she once opposed.': ['Keller support the levy', 'she oppose the levy'],
  });
});

test('who lost an appeal has tried', () => {
  all({ 'Ministers lost their appeal against the ruling.': ['Ministers oppose the ruling'] });
});

test('who moves soldiers or only threatens to leave takes no side toward a thing', () => {
  all({
    'Norland withdrew its soldiers from Sudria.': [],
    'Norland withdrew its ambassador from Sudria.': ['Norland oppose Sudria'],
    'Norland threatened to walk away.': [],
  });
});

test('“sanction” allows a payment and punishes a state', () => {
  all({
    'The board sanctioned the payments.': ['The board support the payments'],
    'Norland sanctioned Sudria.': ['Norland oppose Sudria'],
  });
});

test('nothing has no side, and a surname names none', () => {
  all({
    'Nothing will prevent Norland from leaving.': [],
    'Gary Fan of the Neo Democrats left.': [],
  });
});

test('a question of how is nobody’s answer', () => {
  all({
    'Norland and Ostland left amid a rift over how to protect the shipyards.': [],
  });
});

test('who is said to hold it together are all named', () => {
  all({
    'Diplomats said Norland and Sudria backed the plan.': ['Norland and Sudria support the plan'],
  });
});

test('calls from others are theirs, and not of who hears them', () => {
  all({
    'Norland will ignore calls from Sudria to exclude the firm.': [
      'Norland oppose calls from Sudria to exclude the firm',
      'Sudria oppose the firm',
    ],
    'Norland has no plans in place to ban the firm.': ['Norland support the firm'],
  });
});

test('a name is the whole target, wherever and however it is spoken of', () => {
  all({
    'The union mocked Keller on television.': ['The union oppose Keller'],
    'The prince criticised Islam and Muslims in order to win votes.': ['The prince oppose Islam and Muslims'],
    'The union praised Keller for what he did.': ['The union support Keller'],
    'The union praised Reporters Without Borders.': ['The union support Reporters Without Borders'],
    'The mayor praised Smith of Ohio.': ['The mayor support Smith of Ohio'],
  });
});

test('“it” that stands for a deed holds nothing', () => {
  all({
    'It is easy to criticise the council.': [],
    'It will be a priority to fund schools.': [],
    'She found it hard to resist the offer.': [],
    'Ministers called it vital to fund schools.': ['Ministers support to fund schools'],
    'It wants to ban the firm.': ['It oppose the firm'],
    'It was set up to fight the levy.': ['It oppose the levy'],
  });
});

test('set phrases with the words of a cue take no side', () => {
  all({
    'The hotel was, as opposed to the bridge, never built.': [],
    'Police fired rubber bullets at protesters.': [],
    'The friend denied bail, Norland said.': [],
    'He has the record to back it up.': [],
    'I hate to say it, but the plan is dead.': [],
    'Violations include pressuring witnesses.': [],
    'Voters know what they want and how they want it.': [],
    'The candidate appeals to young voters.': [],
    'The firm runs well-funded committees.': [],
    'These are loans that banks consider too risky.': [],
    'Members are free to support anyone.': [],
  });
});

test('whom one blames something on is blamed', () => {
  all({ 'Norland blamed the incident on hackers.': ['Norland oppose hackers'] });
});

test('a denied enemy and a non-endorsement are neither', () => {
  all({
    'The mayor said rivals are not our enemies.': [],
    'The senator’s non-endorsement of Keller surprised nobody.': [],
    'Voters cannot bring themselves to support the levy.': [],
  });
});

test('what is a good example of something is not good', () => {
  all({
    'He called the venture a great example of how things go wrong.': [],
    '“Florida is a good microcosm of the nation,” said Keller.': [],
  });
});

test('a name in “-er” may open a sentence', () => {
  all({
    'Keller backed Marsh.': ['Keller support Marsh'],
    'Webber criticised the council.': ['Webber oppose the council'],
    'Keller welcomed tougher sanctions.': ['Keller support tougher sanctions'],
  });
});

test('whoever has the name of a month takes sides, and a month takes none', () => {
  all({
    'May rejected the plan.': ['May oppose the plan'],
    'Theresa May backed the deal.': ['Theresa May support the deal'],
    'Mrs May will back the deal.': ['Mrs May support the deal'],
    'In May the council backed the plan.': ['the council support the plan'],
    'Norland will pull out of the accord on May 12.': ['Norland oppose the accord'],
    'The June decision to scrap the levy surprised farmers.': [],
  });
});
