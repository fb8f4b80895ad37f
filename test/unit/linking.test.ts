import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse, namesIn } from './namesIn';
import { readingOf } from './readingOf';

/** The actors of a text by name, each with the words that mention it. */
function cast(text: string): Record<string, string[]> {
  const { actors, mentions } = analyse(text);
  return Object.fromEntries(
    actors.map((actor) => [actor.name, actor.mentions.map((m) => text.slice(mentions[m]!.start, mentions[m]!.end))]),
  );
}

describe('linking', () => {
  test('surnames go to full names, wherever these stand', () => {
    assert.deepEqual(cast('Ozolina rejected it. In Riga, Marta Ozolina said so; Ms Ozolina smiled.'), {
      'Marta Ozolina': ['Ozolina', 'Marta Ozolina', 'Ozolina'],
      Riga: ['Riga'],
    });
  });
  test('a shared surname goes to who was named last, and says so', () => {
    const text = 'Marta Ozolina spoke. Later Karlis Ozolina spoke. Ozolina left.';
    const { actors, mentions } = analyse(text);
    const last = mentions[mentions.length - 1]!;
    assert.equal(actors[last.actor]!.name, 'Karlis Ozolina');
    assert.deepEqual(last.alternatives, ['Marta Ozolina']);
  });
  test('middle initials and headline capitals make no new actor', () => {
    assert.deepEqual(Object.keys(cast('John B. Carver spoke. John Carver left. Then CARVER came back.')), [
      'John B. Carver',
    ]);
  });
  test('a family name that comes first stands alone, too', () => {
    assert.deepEqual(cast('Xi Jinping met Ma Weiming. Xi left; Mr. Ma smiled.'), {
      'Xi Jinping': ['Xi Jinping', 'Xi'],
      'Ma Weiming': ['Ma Weiming', 'Ma'],
    });
  });
  test('a first name may be short, a family go by its plural', () => {
    assert.deepEqual(cast('William Hartop spoke. Bill Hartop sang. The Hartops left.'), {
      'William Hartop': ['William Hartop', 'Bill Hartop'],
      Hartops: ['Hartops'],
    });
  });
  test('“the North” means the state that was named', () => {
    assert.deepEqual(cast('North Korea agreed. Talks with the North failed.'), {
      'North Korea': ['North Korea', 'the North'],
    });
    assert.deepEqual(cast('Storms hit the North and the North Carolina coast.'), {
      'North Carolina': ['North Carolina'],
    });
  });
  test('initials find the long form', () => {
    assert.deepEqual(cast('The Institute for Coastal Research (ICR) objected, and the ICR won.'), {
      'Institute for Coastal Research': ['Institute for Coastal Research', 'ICR', 'ICR'],
    });
  });
  test('so does what stands in brackets behind it', () => {
    assert.deepEqual(cast('The Board of Coastal Research (KFR) met. The KFR lost.'), {
      'Board of Coastal Research': ['Board of Coastal Research', 'KFR', 'KFR'],
    });
  });
  test('“the company” may be one of which only the name is known', () => {
    assert.deepEqual(cast('Tarvik has invested much. The company smiled.'), { Tarvik: ['Tarvik', 'The company'] });
    assert.deepEqual(cast('Tarvik has invested much. Orvane owns a ship. The company smiled.'), {
      Tarvik: ['Tarvik'],
      Orvane: ['Orvane'],
    });
  });
  test('a short name needs an introduction', () => {
    assert.deepEqual(cast('The European Commission met. The Commission said no.'), {
      'European Commission': ['European Commission', 'The Commission'],
    });
    assert.deepEqual(cast('The Commission said no.'), {});
  });
  test('a company loses its suffix', () => {
    assert.deepEqual(cast('Orvane Technologies sued. The court heard Orvane.'), {
      'Orvane Technologies': ['Orvane Technologies', 'Orvane'],
    });
  });
  test('descriptions go to the actor whose kind and nation they name', () => {
    assert.deepEqual(cast('Huawei met Ericsson on Friday. The Chinese company smiled.'), {
      Huawei: ['Huawei', 'The Chinese company'],
      Ericsson: ['Ericsson'],
    });
    assert.deepEqual(cast('The EU met Norway. Later the bloc agreed.'), {
      'European Union': ['EU', 'the bloc'],
      Norway: ['Norway'],
    });
  });
  test('a description that nobody fits is no mention', () => {
    assert.deepEqual(cast('Norway agreed. The company smiled.'), { Norway: ['Norway'] });
  });
  test('pronouns go to the subject before them', () => {
    assert.ok(namesIn('Marta Ozolina left early. She was tired.').includes('She → Marta Ozolina (person pronoun)'));
    assert.deepEqual(namesIn('Mr Holloway left. She was tired.'), ['Holloway → Holloway (person)']);
  });
  test('a pronoun is who says so, and not who acts on it', () => {
    const of = (text: string): string[] => namesIn(text).filter((name) => name.includes('pronoun'));
    assert.deepEqual(of('Marta Ozolina needs votes, and so far only Karlis Berg of the east has said he will help.'), [
      'he → Karlis Berg (person pronoun)',
    ]);
    assert.deepEqual(of('Karlis Berg vetoed a bill. Jonas Weck accused him of fraud.'), [
      'him → Karlis Berg (person pronoun)',
    ]);
    assert.deepEqual(of('Jonas Weck said the council had told him nothing.'), ['him → Jonas Weck (person pronoun)']);
  });
  test('a pronoun behind somebody unnamed is nobody named', () => {
    const of = (text: string): string[] => namesIn(text).filter((name) => name.includes('pronoun'));
    assert.deepEqual(of('Jonas Weck was in the city. A senior official denied this. “We are one,” he said.'), []);
    assert.deepEqual(
      of('Jonas Weck is a driver. “We knew,” said one former officer, who left because he was ill.'),
      [],
    );
    assert.deepEqual(of('Jonas Weck stood by them. An aide said he was tired.'), ['he → Jonas Weck (person pronoun)']);
    assert.deepEqual(of('Jonas Weck, a surgeon, left early. He was tired.'), ['He → Jonas Weck (person pronoun)']);
  });
  test('who wrote the article is nobody whom it tells of', () => {
    const text = 'Town flooded\n\nBy Peter Ozolin\n\nAnna Weck told reporters the town was lost. “No,” he said.';
    assert.ok(namesIn(text).includes('Peter Ozolin → Peter Ozolin (person)'));
    assert.ok(!namesIn(text).some((name) => name.startsWith('he ')));
  });
  test('a description of another office is somebody else, and one in commas who stands before it', () => {
    const of = (text: string): string[] => namesIn(text).filter((name) => name.includes('nominal'));
    assert.deepEqual(of('Finance Minister Jonas Weck spoke. The health minister left; the finance minister stayed.'), [
      'the finance minister → Jonas Weck (person nominal)',
    ]);
    assert.deepEqual(
      of(
        'Jonas Weck, the former attorney general, left. Lord Hale, the shadow attorney general, whose report failed, stayed.',
      ),
      [
        'the former attorney general → Jonas Weck (person nominal)',
        'the shadow attorney general → Lord Hale (person nominal)',
      ],
    );
    assert.deepEqual(of('French President Jonas Weck came. The 47-year-old president left.'), [
      'The 47-year-old president → Jonas Weck (person nominal)',
    ]);
  });
  test('a chamber is the one of the country that the article is about, and in doubt only where it names several', () => {
    const senate = (text: string) => {
      const { mentions, actors } = analyse(text);
      const { actor, alternatives = [] } = mentions.at(-1)!;
      return [actors[actor]!.name, alternatives.length > 0];
    };
    assert.deepEqual(senate('Canberra is calm. Then came the Senate.'), ['Australian Senate', false]);
    assert.deepEqual(senate('Then came the Senate.'), ['US Senate', false]);
    assert.deepEqual(senate('Canada and Australia differ. Then came the Senate.').at(1), true);
  });
  test('actors list their forms, most frequent first, and the mentions point back', () => {
    const { actors, mentions } = analyse('Marta Ozolina spoke. Ozolina smiled. Ozolina left.');
    assert.deepEqual(actors[0]!.forms, ['Ozolina', 'Marta Ozolina']);
    assert.ok(actors.every(({ mentions: own, index }) => own.every((m) => mentions[m]!.actor === index)));
  });
});

describe('descriptions', () => {
  test('a state’s government is the state, named before or not', () => {
    assert.deepEqual(
      cast('The Norwegian government refused. Chilean authorities agreed; European authorities did not.'),
      {
        Norway: ['The Norwegian government'],
        Chile: ['Chilean authorities'],
      },
    );
  });
  test('two states may share their last word', () => {
    assert.deepEqual(cast('Talks between North and South Korea failed.'), {
      'North Korea': ['North'],
      'South Korea': ['South Korea'],
    });
  });
  test('stand before what they own, too', () => {
    assert.deepEqual(cast('Judge Ada Ozolina spoke. Few heard the judge’s words.'), {
      'Ada Ozolina': ['Ada Ozolina', 'the judge'],
    });
  });
  test('that tell one from others mean nobody named before', () => {
    assert.deepEqual(cast('Judge Ada Ozolina spoke of the judge who left and of the next judge.'), {
      'Ada Ozolina': ['Ada Ozolina'],
    });
  });
  test('with a state’s adjective mean its leader', () => {
    assert.deepEqual(cast('Emmanuel Macron met Piers Holloway. Critics of the French leader were angry.'), {
      'Emmanuel Macron': ['Emmanuel Macron', 'the French leader'],
      'Piers Holloway': ['Piers Holloway'],
    });
  });
});

describe('a form that two listed actors share', () => {
  test('goes to the one whose country the article is about', () => {
    const types = (text: string) => analyse(text).mentions.map(({ type }) => type);
    assert.equal(types('Texas, Ohio and Florida sued. Then Georgia joined.').at(-1), 'place');
    assert.equal(types('Tbilisi is calm. Then Georgia joined.').at(-1), 'country');
  });
  test('names the other', () => {
    const { mentions } = analyse('Tbilisi is calm. Then Georgia joined.');
    assert.deepEqual(mentions.at(-1)!.alternatives, ['Georgia (U.S. state)']);
  });
});

test('“the organization” is the one named last, not the one with the word in its name', () => {
  const { mentions, actors, text } = readingOf(
    'The World Health Organization welcomed the deal.\n\nDoctors Without Borders had doubts. The organization called for lower prices.',
  );
  const described = mentions.find(({ start, end }) => text.slice(start, end) === 'The organization');
  assert.equal(actors[described!.actor]!.name, 'Doctors Without Borders');
});

describe('who is introduced by a title', () => {
  const meant = (text: string, words: string): string | undefined => {
    const { mentions, actors } = analyse(text);
    const at = text.indexOf(words);
    const found = mentions.find(({ start, end }) => start <= at && end === at + words.length);
    return found && actors[found.actor]!.name;
  };
  test('goes by its noun in full and by what such people are called', () => {
    assert.equal(meant('Sen. Tom Hale voted no. Later the senator left.', 'the senator'), 'Tom Hale');
    assert.equal(meant('Rep. Lena Ross voted no. Later the congresswoman left.', 'the congresswoman'), 'Lena Ross');
    assert.equal(meant('Chief Executive Rosa Diaz quit. Later the CEO left.', 'the CEO'), 'Rosa Diaz');
  });
  test('goes by where they come from, too, which is named for itself', () => {
    const text = 'Sen. Tom Hale voted no. Later the Ohio senator left.';
    assert.equal(meant(text, 'senator'), 'Tom Hale');
    assert.equal(meant(text, 'Ohio'), 'Ohio');
  });
});
