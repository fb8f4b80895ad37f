import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon } from '../../server/codebook/compile';
import { analyse, codebookOf, namesIn, packs } from './namesIn';

describe('names that lists know', () => {
  test('states, unions and organizations', () => {
    assert.deepEqual(namesIn('The EU and New Zealand asked Nokia for help.'), [
      'EU → European Union (country)',
      'New Zealand → New Zealand (country)',
      'Nokia → Nokia (organization)',
    ]);
  });
  test('an adjective of a state is no mention', () => {
    assert.deepEqual(namesIn('He bought a Swedish car from a German dealer.'), []);
  });
  test('nor is a state behind “pro-”', () => {
    assert.deepEqual(namesIn('The pro-Russia camp lost to the anti-EU camp.'), []);
  });
  test('a based-in compound only says where from', () => {
    assert.deepEqual(namesIn('A Canada-based firm won.'), []);
  });
  test('capitals tell names from words', () => {
    assert.deepEqual(namesIn('He told us who cooked the turkey, it is said.'), []);
    assert.deepEqual(namesIn('The US told the WHO that Turkey agreed.'), [
      'US → United States (country)',
      'WHO → World Health Organization (organization)',
      'Turkey → Turkey (country)',
    ]);
  });
  test('a people is a group', () => {
    assert.deepEqual(namesIn('He asked New Yorkers and Iowans.'), [
      'New Yorkers → New Yorkers (group)',
      'Iowans → Iowans (group)',
    ]);
    assert.deepEqual(namesIn('Many Canadians voted.'), ['Canadians → Canadians (group nominal)']);
  });
});

describe('seats of government', () => {
  test('act as their state, or stay places', () => {
    assert.deepEqual(namesIn('Washington’s demands angered many.'), ['Washington → United States (country metonym)']);
    assert.deepEqual(namesIn('Talks between London and Ottawa failed.'), [
      'London → United Kingdom (country metonym)',
      'Ottawa → Canada (country metonym)',
    ]);
    assert.deepEqual(namesIn('The fair was held in Paris.'), ['Paris → Paris (place)']);
  });
  test('name the other reading where it is open', () => {
    const others = (text: string) => analyse(text).mentions.map(({ type, alternatives }) => [type, alternatives]);
    assert.deepEqual(others('Moscow was accused.'), [['country', ['Moscow']]]);
    assert.deepEqual(others('Moscow is calm.'), [['place', ['Russia']]]);
    assert.deepEqual(others('Moscow has rejected calls from Ottawa to leave Paris.'), [
      ['country', undefined],
      ['country', undefined],
      ['place', undefined],
    ]);
  });
});

describe('names that no list knows', () => {
  test('a title stands outside the name', () => {
    const text = 'Latvian President Marta Ozolina met spokesman Piers Holloway.';
    assert.deepEqual(namesIn(text), [
      'Marta Ozolina → Marta Ozolina (person)',
      'Piers Holloway → Piers Holloway (person)',
    ]);
    assert.deepEqual(
      analyse(text).actors.map(({ roles }) => roles),
      [['Latvian President'], ['spokesman']],
    );
  });
  test('an organization before the title is a mention of its own', () => {
    assert.deepEqual(namesIn('European Commission President Ilse Brandt spoke.'), [
      'European Commission → European Commission (organization)',
      'Ilse Brandt → Ilse Brandt (person)',
    ]);
  });
  test('an apposition gives the role', () => {
    const { actors } = analyse('They met Vesna Horvatek, the chief executive of the port, on Monday.');
    assert.deepEqual(actors[0]!.roles, ['the chief executive of the port']);
    assert.equal(actors[0]!.type, 'person');
  });
  test('connectors hold an organization together', () => {
    assert.deepEqual(namesIn('She works at the Institute for Coastal Research and the Ministry of Rural Affairs.'), [
      'Institute for Coastal Research → Institute for Coastal Research (organization)',
      'Ministry of Rural Affairs → Ministry of Rural Affairs (organization)',
    ]);
  });
  test('names of persons with particles, initials and hyphens', () => {
    assert.deepEqual(namesIn('They chose Pieter van den Berg, J. R. Okafor and Park Seo-yun.'), [
      'Pieter van den Berg → Pieter van den Berg (person)',
      'J. R. Okafor → J. R. Okafor (person)',
      'Park Seo-yun → Park Seo-yun (person)',
    ]);
  });
  test('a plural owner belongs to the organization', () => {
    for (const mark of ["'", '’'])
      assert.deepEqual(namesIn(`The Halden Shippers${mark} Alliance warned the Pilots${mark} Union.`), [
        `Halden Shippers${mark} Alliance → Halden Shippers${mark} Alliance (organization)`,
        `Pilots${mark} Union → Pilots${mark} Union (organization)`,
      ]);
  });
  test('a surname may be a word', () => {
    assert.deepEqual(namesIn('Then Mrs. May left.'), ['May → May (person)']);
    assert.deepEqual(namesIn('The vote was won by James To.'), ['James To → James To (person)']);
    assert.deepEqual(namesIn('She spoke to Nick Cave near Victoria Park.'), [
      'Nick Cave → Nick Cave (person)',
      'Victoria Park → Victoria Park (place)',
    ]);
  });
  test('an office before a name stays outside', () => {
    assert.deepEqual(namesIn('The Minister of Education Stefania Ricetti met Deputy Treasurer Ned Oswin.'), [
      'Stefania Ricetti → Stefania Ricetti (person)',
      'Ned Oswin → Ned Oswin (person)',
    ]);
  });
  test('one name alone is a person beside persons, and a place where only places stand', () => {
    assert.deepEqual(
      analyse('It cites Karla Oswin, Terwick and Ned Hale of Quickborn.').mentions.map(({ type }) => type),
      ['person', 'person', 'person', 'place'],
    );
  });
  test('handles, tags and set phrases are no names', () => {
    assert.deepEqual(namesIn('Ask @TarvikNews about #StandWithTarvik and Social Security.'), []);
  });
  test('a sentence start, a weekday and a law are no actors', () => {
    assert.deepEqual(namesIn('Taxes rose on Monday under the Clean Harbours Act.'), []);
  });
  test('a headline in title case is not one long name', () => {
    assert.deepEqual(namesIn('Ministers Clash With Nokia Over Fishing Quotas Again\n\nThe ministers met.'), [
      'Nokia → Nokia (organization)',
    ]);
  });
  test('places beside places are places', () => {
    assert.deepEqual(
      analyse('He has lived in Hamburg, Quickborn and Bremen.').mentions.map(({ type }) => type),
      ['place', 'place', 'place'],
    );
  });
});

describe('what stands beside a name tells what it is', () => {
  const typed = (text: string): readonly string[] =>
    analyse(text).mentions.map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
  test('in a report on sport a country is its team, but where it is a place', () => {
    assert.deepEqual(
      typed(
        'Norway beat Chile 2–0 in their first match of the tournament in Peru, with two late goals by the striker.',
      ),
      ['Norway: organization', 'Chile: organization', 'Peru: country'],
    );
    assert.deepEqual(typed('Norway 2 – 0 Chile'), ['Norway: organization', 'Chile: organization']);
    assert.deepEqual(typed('Norway beat Chile to the deal, which wins it a lead of ten points at half the price.'), [
      'Norway: country',
      'Chile: country',
    ]);
  });
  test('initials in brackets show how far a name reaches', () => {
    assert.deepEqual(typed('She spoke for Hands off the Rivers (HOR) and for Clean Rivers Now (C.R.N.).'), [
      'Hands off the Rivers: organization',
      'HOR: organization',
      'Clean Rivers Now: organization',
      'C.R.N.: organization',
    ]);
  });
  test('but an office and an agreement are none, abbreviated or not', () => {
    assert.deepEqual(typed('The Chief Operating Officer (COO) signed the Halden Fishing Accord (HFA).'), []);
  });
  test('things that one mention shows are no actors anywhere in the article', () => {
    assert.deepEqual(typed('The ferry Aurelka sank. Nobody knew why Aurelka had left port.'), []);
    assert.deepEqual(typed('He still uses Tarvik Explorer 6. Then Tarvik Explorer crashed.'), []);
    assert.deepEqual(typed('The police found an XK7 in the car.'), []);
    assert.deepEqual(typed('The book Quillon wrote sold well.'), ['Quillon: person']);
    assert.deepEqual(typed('It cites Quillon v. Terwick. The Quillon case was about Terwickism.'), [
      'Terwick: organization',
    ]);
  });
  test('what the text says that a name is, it is', () => {
    assert.deepEqual(typed('A startup called Velmora hired a man named Terwick in a town called Quillon.'), [
      'Velmora: organization',
      'Terwick: person',
      'Quillon: place',
    ]);
    assert.deepEqual(typed('Such bands as The Velvet Harbour play. Firms, including Nortek and Orlandis, pay.'), [
      'Velvet Harbour: organization',
      'Nortek: organization',
      'Orlandis: organization',
    ]);
    assert.deepEqual(typed('Nobody forgot the murder of Terwick.'), ['Terwick: person']);
  });
  test('drugs and devices are no actors, however the text says what they are', () => {
    assert.deepEqual(typed('She takes a drug called Velmora. Then Velmora helped her.'), []);
    assert.deepEqual(typed('Drugs such as Velmora and Zeptrix sell well. Zeptrix is dear.'), []);
    assert.deepEqual(typed('Velmora, a weight-loss drug, is dear. He sells Velmora.'), []);
    assert.deepEqual(typed('The James Orlov Space Telescope saw it.'), []);
    assert.deepEqual(typed('Hurricane Nella hit them. Nella weakened on Sunday.'), []);
    assert.deepEqual(typed('He uses the XKL6 and the XKL7. Nobody likes XKL.'), []);
    assert.deepEqual(typed('He uses the XKL6. XKL said so, and XKL was right.'), [
      'XKL: organization',
      'XKL: organization',
    ]);
  });
  test('but who likens somebody to a player does not say what he plays', () => {
    assert.deepEqual(typed('Velmora, a drug maker, said no.'), ['Velmora: organization']);
    assert.deepEqual(typed('He plays like Fiona Quillon.'), ['Fiona Quillon: person']);
  });
  test('titles of works name no actors', () => {
    assert.deepEqual(typed('He painted "Velters and Kings" in May.'), []);
    assert.deepEqual(typed("He saw ''The Big Velter'' in May."), []);
    assert.ok(!typed('They play Velmora-Strike: Global Offensive at home.').some((name) => name.startsWith('Global')));
    assert.deepEqual(typed('He fought for the "Harbour Front" in May.'), ['Harbour Front: organization']);
  });
  test('a law goes by those who wrote it, and is no actor', () => {
    assert.deepEqual(typed('She fought the Orlov-Terwick amnesty bill. Nobody liked Orlov-Terwick.'), []);
  });
  test('partners are a firm, and the shot person gives a police shooting its name', () => {
    assert.deepEqual(typed('He works at Sadler & Goldheim. He saw the Laquan Terwick police shooting.'), [
      'Sadler & Goldheim: organization',
      'Laquan Terwick: person',
    ]);
  });
  test('a council on peoples that a hyphen ties is one name', () => {
    assert.deepEqual(typed('The Council on American-Asian Relations met.'), [
      'Council on American-Asian Relations: organization',
    ]);
  });
  test('who stands in a list of persons is one, though a word comes first, and is no place for standing beside one', () => {
    assert.deepEqual(typed('They met Ada Berg, Norm Sterzen, and Clara Hale.'), [
      'Ada Berg: person',
      'Norm Sterzen: person',
      'Clara Hale: person',
    ]);
    assert.deepEqual(typed('He named Ada Hale in Louisiana and Philandro Castel in Minnesota.'), [
      'Ada Hale: person',
      'Louisiana: place',
      'Philandro Castel: person',
      'Minnesota: place',
    ]);
  });
  test('a newspaper speaks, though it is one word with an article, and what announces “it” is a firm', () => {
    assert.deepEqual(typed('The Velter notes this.'), ['Velter: organization']);
    assert.deepEqual(typed('Nabisko announced it was laying off staff.'), ['Nabisko: organization']);
    assert.deepEqual(typed('“No,” said UC-VLT President Bob Samuels.'), [
      'UC-VLT: organization',
      'Bob Samuels: person',
    ]);
  });
  test('stars, candidates and the like that are named as examples are persons; counties are places', () => {
    assert.deepEqual(typed('Stars like Brandie, Velma and Lauryn Hill came.'), [
      'Brandie: person',
      'Velma: person',
      'Lauryn Hill: person',
    ]);
    assert.deepEqual(typed('They won Arapaho and Velver counties.'), ['Arapaho: place', 'Velver: place']);
  });
  test('the organization that somebody is the president of is no person', () => {
    assert.deepEqual(typed('He met the president of the Halden Relief, who left.'), ['Halden Relief: organization']);
    assert.deepEqual(typed('The secretary of the Treasury, Jacob J. Lew, left.'), [
      'Treasury: organization',
      'Jacob J. Lew: person',
    ]);
  });
  test('a firm that has a founder’s name goes by the surname, unless a person has it', () => {
    assert.deepEqual(namesIn('Eli Lilly rose. Lilly said no.'), [
      'Eli Lilly → Eli Lilly (organization)',
      'Lilly → Eli Lilly (organization)',
    ]);
    assert.deepEqual(namesIn('Eli Lilly rose. Rosie Lilly left. Lilly said no.'), [
      'Eli Lilly → Eli Lilly (organization)',
      'Rosie Lilly → Rosie Lilly (person)',
      'Lilly → Rosie Lilly (person)',
    ]);
  });
  test('a surname keeps its Arabic article, and is of who was named in full', () => {
    assert.deepEqual(namesIn('General Suleiman al-Karim left. Then al-Karim came. Al-Karim said no.'), [
      'Suleiman al-Karim → Suleiman al-Karim (person)',
      'al-Karim → Suleiman al-Karim (person)',
      'Al-Karim → Suleiman al-Karim (person)',
    ]);
    assert.deepEqual(namesIn('Tess Gore left. Al Gore said no.'), [
      'Tess Gore → Tess Gore (person)',
      'Al Gore → Al Gore (person)',
    ]);
  });
  test('a president keeps his name before his house', () => {
    assert.deepEqual(typed('He worked in the Obama White House.'), ['Obama: person', 'White House: organization']);
  });
  test('a first name behind an organization begins a person', () => {
    assert.deepEqual(typed('They voted for Halden Harbour Party Fiona Quillon.'), [
      'Halden Harbour Party: organization',
      'Fiona Quillon: person',
    ]);
  });
  test('a name goes on through “of” that a committee or front opened', () => {
    assert.deepEqual(typed('He led the Front for the Recovery of Tarvik for years.'), [
      'Front for the Recovery of Tarvik: organization',
    ]);
    assert.deepEqual(typed('They joined the Reform and Justice Party.'), ['Reform and Justice Party: organization']);
  });
  test('an Arabic article and all syllables of a given name belong to a person', () => {
    assert.deepEqual(typed('The mayor Hau Lung-bin met Suleiman al-Karim.'), [
      'Hau Lung-bin: person',
      'Suleiman al-Karim: person',
    ]);
    assert.deepEqual(typed('He was a Hale Prize-winner.'), []);
  });
  test('initials without stops begin a person, and so does a first name behind who follows a creed', () => {
    assert.deepEqual(typed('AK Menon filmed the Scientologist Marc Hale.'), ['AK Menon: person', 'Marc Hale: person']);
  });
  test('a unit’s number belongs to its name, and an award names no actor', () => {
    assert.deepEqual(typed('The 501st Harbour Legion won the Terwick Man of the Match award.'), [
      '501st Harbour Legion: organization',
      'Terwick: organization',
    ]);
  });
  test('a seat’s name is a place, and so is where one moves or what one stands next to', () => {
    assert.deepEqual(typed('He is MP for Quillmouth. She moved to Terwick.'), ['Quillmouth: place', 'Terwick: place']);
    assert.deepEqual(typed('It stands next to Tellano.'), ['Tellano: place']);
  });
  test('a house of prayer is a place', () => {
    assert.deepEqual(typed('They met at the Quillon Mosque.'), ['Quillon Mosque: place']);
  });
  test('names beside an organization in a list are organizations', () => {
    assert.deepEqual(typed('Insurers such as Quillon, Terwick Vale and Halden Group agreed.'), [
      'Quillon: organization',
      'Terwick Vale: organization',
      'Halden Group: organization',
    ]);
  });
  test('a person’s administration, a part of a city, and centres that are buildings', () => {
    assert.deepEqual(
      typed('He served in the Quillon administration, in East Los Angeles and at the Terwick Convention Centre.'),
      ['Quillon: person', 'East Los Angeles: place', 'Terwick Convention Centre: place'],
    );
  });
  test('an amount of money names no state', () => {
    assert.deepEqual(typed('He paid US$20,000 for it.'), []);
  });
  test('words in capitals for emphasis are no name', () => {
    assert.deepEqual(typed('He said it was a TOTAL DISASTER and left.'), []);
  });
  test('the world’s parties are known', () => {
    assert.deepEqual(typed('The Social Democratic and Labour Party met Fine Gael and Yesh Atid.'), [
      'Social Democratic and Labour Party: organization',
      'Fine Gael: organization',
      'Yesh Atid: organization',
    ]);
  });
});

describe('names with a fault', () => {
  test('one letter off a known name is that actor', () => {
    const { mentions, actors } = analyse('Nokia won. Later Nokai lost again, and Nokia said so.');
    assert.deepEqual(
      mentions.map(({ actor, evidence }) => [actors[actor]!.name, evidence.rule]),
      [
        ['Nokia', 'name/pack'],
        ['Nokia', 'name/near-miss'],
        ['Nokia', 'name/pack'],
      ],
    );
  });
  test('so is a longer name with one word misspelled', () => {
    const near = (text: string): readonly string[] => {
      const { mentions, actors } = analyse(text);
      return mentions
        .filter(({ evidence }) => evidence.rule === 'name/near-miss')
        .map(({ start, end, actor }) => `${text.slice(start, end)} → ${actors[actor]!.name}`);
    };
    assert.deepEqual(near('The European Comission met the Internatonal Monetary Fund.'), [
      'European Comission → European Commission',
      'Internatonal Monetary Fund → International Monetary Fund',
    ]);
    assert.deepEqual(near('The Halden Rail Board met. Halden Rail Board was late, the Haldne Rail Board said.'), [
      'Haldne Rail Board → Halden Rail Board',
    ]);
  });
  test('words, inflections and short names are no slips', () => {
    const text = 'African leaders met State officials. The Slatey mood suited Davis, Kaine and a Texan.';
    assert.deepEqual(
      analyse(text).mentions.filter(({ evidence }) => evidence.rule === 'name/near-miss'),
      [],
    );
  });
  test('part of a name in other company is that actor', () => {
    const text = 'Australia and fresh Zealand signed.';
    const { mentions, actors } = analyse(text);
    assert.equal(text.slice(mentions[1]!.start, mentions[1]!.end), 'fresh Zealand');
    assert.equal(actors[mentions[1]!.actor]!.name, 'New Zealand');
    assert.equal(mentions[1]!.evidence.rule, 'name/garbled');
  });
  test('a plural is no fault', () => {
    const { actors } = analyse('The Tarvik case is old. Tarvik said so. Both Tarviks won.');
    assert.ok(actors.every(({ name }) => name === 'Tarvik' || name === 'Tarviks'));
  });
});

describe('the codebook', () => {
  test('wins over the packs for the same form', () => {
    const lexicon = compileLexicon(codebookOf([{ name: 'Nokia Workers', aliases: ['Nokia'], type: 'group' }]));
    assert.deepEqual(namesIn('Then Nokia agreed.', lexicon), ['Nokia → Nokia Workers (group)']);
  });
  test('shares a form between its actors', () => {
    const lexicon = compileLexicon(
      codebookOf([
        { name: 'Ada Reuss', aliases: ['Reuss'], type: 'person' },
        { name: 'Jan Reuss', aliases: ['Reuss'], type: 'person' },
      ]),
    );
    const { mentions, actors } = analyse('First came Jan Reuss. Then Reuss spoke.', lexicon);
    assert.equal(actors[mentions[1]!.actor]!.name, 'Jan Reuss');
    assert.deepEqual(mentions[1]!.alternatives, ['Ada Reuss']);
  });
  test('discards names', () => {
    const lexicon = compileLexicon(codebookOf([], { discard: ['nokia', 'Piers Holloway'] }));
    assert.deepEqual(namesIn('Then Nokia met Piers Holloway.', lexicon), []);
  });
});

test('hostile text is read', () => {
  for (const text of ['', '\ud800 \udfff', 'A'.repeat(20_000), 'The '.repeat(5_000), 'Of-'.repeat(5_000), '‮ עברית 𝒳'])
    assert.ok(analyse(text, packs));
});

test('an adverb that opens a sentence is no first name', () => {
  assert.deepEqual(namesIn('Interestingly Quillon opposed the plan. Surprisingly, Ada Quillon agreed.'), [
    'Quillon → Ada Quillon (person)',
    'Ada Quillon → Ada Quillon (person)',
  ]);
});

describe('names told by what stands around them', () => {
  const cases: readonly (readonly [text: string, ...names: string[]])[] = [
    ['ORTA, March 3 (Reuters) - The deal failed.', 'ORTA → ORTA (place)', 'Reuters → Reuters (organization)'],
    [
      'The Velton school board met. Ada Berg lives in Velton.',
      'Velton → Velton (place)',
      'Ada Berg → Ada Berg (person)',
      'Velton → Velton (place)',
    ],
    ['They walked through the Velters.', 'Velters → Velters (place)'],
    ['Then Nortek’s Maria Berg left.', 'Nortek → Nortek (organization)', 'Maria Berg → Maria Berg (person)'],
    ['Drugmaker Velexa Therapeutics sued.', 'Velexa Therapeutics → Velexa Therapeutics (organization)'],
    [
      'Labour leader Sir Keir Starmer left.',
      'Labour → Labour Party (organization)',
      'Keir Starmer → Keir Starmer (person)',
    ],
    ['Then the Texan left.'],
    [
      'The European Comission will next month present a plan to double subsidies.',
      'European Comission → European Commission (organization)',
    ],
    [
      'The Trade Committee met the Democrats. The committee agreed.',
      'Trade Committee → Trade Committee (organization)',
      'Democrats → Democratic Party (organization)',
      'The committee → Trade Committee (organization nominal)',
    ],
    ['Shares in Drivana fell.', 'Drivana → Drivana (organization)'],
    [
      'Customers of Velanto include Volkswagen.',
      'Velanto → Velanto (organization)',
      'Volkswagen → Volkswagen (organization)',
    ],
    ['Analysts at Bernhold said so.', 'Bernhold → Bernhold (organization)'],
    ['Rival Novarel, which reports next week, fell.', 'Novarel → Novarel (organization)'],
    ['Activist investor Corvex Partners wants it.', 'Corvex Partners → Corvex Partners (organization)'],
    ['Her book is published by Faberly.', 'Faberly → Faberly (organization)'],
    ['Residents of Haret Hreik said so.', 'Haret Hreik → Haret Hreik (place)'],
    [
      'They named Craig Dunsmore, 41, from Granvel.',
      'Craig Dunsmore → Craig Dunsmore (person)',
      'Granvel → Granvel (place)',
    ],
    ['They died at home in Quorle on Tuesday.', 'Quorle → Quorle (place)'],
    [
      'Cllr Janet Pryce (Labour, Thornvel East) spoke.',
      'Janet Pryce → Janet Pryce (person)',
      'Labour → Labour Party (organization)',
      'Thornvel East → Thornvel East (place)',
    ],
    ['The club’s chief executive, Bran Black, urged calm.', 'Bran Black → Bran Black (person)'],
    ['Chief Executive Lars Oberholt left.', 'Lars Oberholt → Lars Oberholt (person)'],
    [
      'Then KALHI, Indonesia’s largest group, spoke.',
      'KALHI → KALHI (organization)',
      'Indonesia → Indonesia (country)',
    ],
    ['The governor of Aceh, Muzakir Manaf, left.', 'Aceh → Aceh (place)', 'Muzakir Manaf → Muzakir Manaf (person)'],
    ['“It is a crime,” said its director, Boy Sembiring.', 'Boy Sembiring → Boy Sembiring (person)'],
    ['Juror No. 7 spoke. Meteorologists say it rained.'],
    [
      '“No,” said Brent Thill of Corvelly, who left.',
      'Brent Thill → Brent Thill (person)',
      'Corvelly → Corvelly (organization)',
    ],
    ['Former Patersal Mayor Ray Delv left.', 'Patersal → Patersal (place)', 'Ray Delv → Ray Delv (person)'],
    [
      'Then the Jamiat Ulema-i-Islam-Fazl spoke.',
      'Jamiat Ulema-i-Islam-Fazl → Jamiat Ulema-i-Islam-Fazl (organization)',
    ],
    [
      'Canberra is calm. A Senate inquiry met.',
      'Canberra → Canberra (place)',
      'Senate → Australian Senate (organization)',
    ],
    [
      'Stop the Arc said so. Then Stop the Arc left.',
      'Stop the Arc → Stop the Arc (organization)',
      'Stop the Arc → Stop the Arc (organization)',
    ],
    ['They stood near the A417 with a GP and two MSPs on Sundays.'],
    ['A setback in the State, as southern States say.'],
    ['Then the Commissioner for Health and Animal Welfare left.'],
    ['It was read at Mass.'],
    ['In Boston, Mass., it rained.', 'Boston → Boston (place)', 'Mass. → Massachusetts (place)'],
    [
      'The Ministry of Housing, Communities and Local Government spoke.',
      'Ministry of Housing, Communities and Local Government → Ministry of Housing, Communities and Local Government (organization)',
    ],
    [
      'The London School of Hygiene and Tropical Medicine spoke.',
      'London School of Hygiene and Tropical Medicine → London School of Hygiene and Tropical Medicine (organization)',
    ],
    [
      'The Court of Arbitration for Sport ruled.',
      'Court of Arbitration for Sport → Court of Arbitration for Sport (organization)',
    ],
    [
      'Jeanne Berg and Angus King left. “No,” King told reporters.',
      'Jeanne Berg → Jeanne Berg (person)',
      'Angus King → Angus King (person)',
      'King → Angus King (person)',
    ],
    ['Dexovirin works. Doctors gave dexovirin to all.'],
    ['Moss said so. Ada Moss cut the moss.', 'Moss → Ada Moss (person)', 'Ada Moss → Ada Moss (person)'],
    ['They replaced the KLP system with Silver Waves installations.'],
    ['Hurricane Nella hit them, and Operation Lantern began.'],
    ['A page on Velcunia.com was down.'],
    ['Velcunia.com said so.', 'Velcunia → Velcunia (organization)'],
    ['The site is Orta-critical, part XVII counts PVCs, and he is a former Veltonist.'],
    [
      'Principal Secretary Anil Orlov met Comrade Musa Delv and Alhaji Bala Karo.',
      'Anil Orlov → Anil Orlov (person)',
      'Musa Delv → Musa Delv (person)',
      'Bala Karo → Bala Karo (person)',
    ],
    ['Assistant U.S. Attorney Ada Orlov spoke.', 'Ada Orlov → Ada Orlov (person)'],
    ['They prayed at St Maud’s Church.', 'St Maud’s Church → St Maud’s Church (organization)'],
    [
      'The Economic and Financial Crimes Commission left.',
      'Economic and Financial Crimes Commission → Economic and Financial Crimes Commission (organization)',
    ],
    [
      'The National Institute of Allergy and Infectious Diseases left.',
      'National Institute of Allergy and Infectious Diseases → National Institute of Allergy and Infectious Diseases (organization)',
    ],
    [
      'Then Big Three - Joseph Stalin, Franklin D. Orlov, and Winston Hale - met.',
      'Joseph Stalin → Joseph Stalin (person)',
      'Franklin D. Orlov → Franklin D. Orlov (person)',
      'Winston Hale → Winston Hale (person)',
    ],
    ['They met Ricky “Tex” Marlow.', 'Ricky “Tex” Marlow → Ricky “Tex” Marlow (person)'],
    [
      'Wickside chief executive Ada Hale met the Wickside chairman, Tom Orlov.',
      'Wickside → Wickside (organization)',
      'Ada Hale → Ada Hale (person)',
      'Wickside → Wickside (organization)',
      'Tom Orlov → Tom Orlov (person)',
    ],
    ['It is in a paper by AS Haugle.', 'AS Haugle → AS Haugle (person)'],
    [
      'Muslims, Sunni Muslims and the Fulani met Fulani herders.',
      'Muslims → Muslims (group nominal)',
      'Sunni Muslims → Sunni Muslims (group nominal)',
      'Fulani → Fulani (group nominal)',
    ],
    [
      'The striker scored a goal in the second half of the match and put the Belgians ahead.',
      'Belgians → Belgium (organization metonym)',
    ],
    [
      'She left the University of Texas at Austin and the University of Texas Arlington.',
      'University of Texas at Austin → University of Texas at Austin (organization)',
      'University of Texas Arlington → University of Texas Arlington (organization)',
    ],
    [
      'They met musician Nick Orlov of Dorta Dorta.',
      'Nick Orlov → Nick Orlov (person)',
      'Dorta Dorta → Dorta Dorta (organization)',
    ],
    [
      'He asked the religious schools Santo Velo and Cormata.',
      'Santo Velo → Santo Velo (organization)',
      'Cormata → Cormata (organization)',
    ],
  ];
  for (const [text, ...names] of cases) test(text, () => assert.deepEqual(namesIn(text), names));
});
