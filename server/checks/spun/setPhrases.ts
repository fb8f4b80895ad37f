/**
 * Set phrases as word-swapping programs break them: on the left what was meant, on the right what thesaurus swaps make
 * of it. Collected by reading such texts and putting the programs' usual synonyms into common phrases of the news.
 * Hyphens count as blanks. What honest writers also write does not belong here, or in WEAK below.
 */
const BROKEN = `
access: get right of entry to; gain get entry to
affect: the have an effect on; a have an effect on; no have an effect on
artificial intelligence: counterfeit consciousness; counterfeit intelligence; man made intelligence; manmade intelligence; man made consciousness; synthetic brainpower; computerized reasoning; artificial brainpower
as a result: as a end result
as well: as properly as; as nicely as
at least: as a minimum
at the same time: at the equal time; on the equal time; at the identical time; on the identical time
attorney general: legal professional general; lawyer general; legal professional standard; lawyer preferred; legal professional preferred; attorney preferred; attorney widespread
because of the: due to the fact of the
big data: enormous information; colossal information; massive information; enormous data; colossal data
blood pressure: blood strain; blood stress; circulatory strain
breast cancer: bosom malignancy; bosom disease; bosom cancer; breast malignancy; bosom peril
by the way: by the manner
cell phone: mobile cellphone; cell smartphone; mobile smartphone; cellular smartphone
chief executive: leader government officer; leader govt; chief govt; leader executive; chief government officer; leader executive officer
civil war: civil struggle
climate change: climate alternate; climate exchange; weather change; weather alternate; environment change; atmosphere change; climatic alternate
cloud computing: cloud figuring; haze figuring
Cold War: bloodless war; bloodless battle; chilly war; chilly warfare; chilly struggle; frigid war
common sense: not unusual sense; not unusual feel; commonplace sense; common feel; frequent sense
court: court docket ruled; supreme court docket; high court docket; superb court
crude oil: unrefined petroleum; crude petroleum oil
data: records breach
death penalty: demise penalty; dying penalty; loss of life penalty
death toll: demise toll; dying toll; loss of life toll
deep learning: profound learning; deep gaining knowledge of; deep mastering; profound neural
defense minister: protection minister; defense priest; safeguard minister; guard minister; defense clergyman
developing countries: growing international locations; developing international locations
did not: did no longer
does not: does no longer
district attorney: district lawyer; district legal professional
elections: preferred election; widespread election; vast election; trendy election
executive order: govt order
far right: far proper; some distance right; a long way right; some distance proper
for example: as an instance
foreign minister: foreign priest; remote minister; remote pastor; foreign clergyman
foreign policy: overseas coverage; foreign coverage; remote policy
free speech: unfastened speech; loose speech; unfastened press
free trade: unfastened trade; unfastened exchange; loose trade; unfastened market; loose market; free alternate
from: everything coming from; anything coming from; ranging coming from; ranges coming from; ranged coming from; apart coming from; aside coming from; alongside coming from; away coming from; differ coming from; different coming from; suffer coming from; suffering coming from; suffered coming from; benefited coming from; prevent coming from; separate coming from; separated coming from; withdraw coming from; withdrew coming from; withdrawn coming from; resigned coming from; retired coming from; graduated coming from; excluded coming from; coming from now; stems coming from; isolated coming from; fled coming from; exempt coming from; distance itself coming from
global warming: worldwide warming; earth wide warming; a worldwide temperature alteration
greenhouse gas: nursery gas; ozone harming substance; glasshouse gas; ozone depleting gas
gross domestic product: gross home product; gross household product
hate crime: hate against the law
have or has been: possess been; offers been
health care: fitness care; medicinal services
heart attack: coronary heart assault; heart assault; coronary heart attack; cardiac assault
high school: excessive school; excessive faculty; high faculty
House of Representatives: residence of representatives; residence speaker; home of representatives; residence of commons; home of commons; residence of lords
human rights: human privileges
in addition: inside addition
in charge of: in fee of; inside charge of
in favor of: in desire of; inside favor of; inside favour of
in front of: inside front of; in entrance of
in general: in trendy; in preferred; in widespread
in order to: inside order to; within order to; in purchase to; so one can; in order in order to; as a way to to
in particular: inside particular
in spite of: inside spite of; in malice of
in terms of: in phrases of; inside terms of
in the face of: inside the face of; within the face of
in the first place: inside the first place; inside the 1st place
in the long run: inside the long run; within the long run; in the lengthy run
in the meantime: inside the meantime; within the meantime; inside the interim
in the past: inside the past; inside the beyond; in the beyond
in the future: inside the future; inside the destiny; in the destiny; within the destiny; inside the near future; inside the close to future
in the wake of: inside the wake of; within the wake of
in the year: inside the year; inside the yr; inside the morning; inside the afternoon; inside the evening
intellectual property: licensed innovation; highbrow property; scholarly property; intellectual assets; intellectual belongings
interest rates: hobby rates; hobby costs; hobby prices; leisure rates
Internet of Things: internet of factors; web of things; net of things; internet of matters
joint venture: three way partnership
Supreme Court: supreme courtroom; preferrred courtroom; preferrred court; preeminent court; incomparable court
last year: last yr; closing yr; remaining yr; remaining 12 months; closing 12 months; ultimate 12 months; ultimate month; this yr; next yr; subsequent year; subsequent yr; subsequent 12 months; subsequent month; subsequent week
law enforcement: regulation enforcement; legislation enforcement
law firm: regulation firm; legislation firm
machine learning: apparatus learning; machine mastering; device learning; gadget learning; gadget getting to know; machine gaining knowledge of; system getting to know; system mastering; gear learning
make sure: make positive
member states: member international locations; part states
mental health: intellectual fitness; intellectual health; psychological wellness
middle class: center class; center elegance; middle elegance; center magnificence; middle magnificence
Middle East: center east; heart east; middle japanese; center japanese; middle jap
minimum wage: minimal wage; least wage
money laundering: cash washing; cash laundering
more than: more as compared to; less as compared to; other as compared to
national security: country wide security; countrywide security; country wide protection; nationwide security
natural gas: flammable gas; herbal gas; petroleum gas
neural network: neural community
news agency: news employer; news business enterprise
no longer: not any longer
nuclear power: nuclear strength; nuclear energy strength; atomic strength; nuclear vitality
of course: of path; of direction
on behalf of: on benefit of
on the one hand: at the one hand
on the other hand: at the opposite hand; on the opposite hand; on the alternative hand
one of the: one particular of the; one in all the
operating system: working framework; running machine; operating gadget; working gadget; working machine
peace talks: peace chats; peace speaks; peace discourses
per cent: in line with cent; according to cent; in step with cent; consistent with cent
police department: police branch
political party: political birthday celebration; political birthday party; republican birthday celebration; democratic birthday celebration; republican birthday party; democratic birthday party; labor birthday celebration; labour birthday party; opposition birthday celebration; ruling birthday celebration
press conference: press convention; news convention; information conference
prime minister: high minister; top minister; leading minister; top priest; prime priest; prime clergyman; top clergyman; prime pastor; head administrator; high clergyman
public health: public fitness
public opinion: popular assessment; open opinion
real estate: actual estate; true estate
right now: proper now; correct now; appropriate now; suitable now
right wing: proper wing; appropriate wing; correct wing
rule of law: rule of regulation; guideline of law; rule of legislation
said: he or she said; he or she added; he or she tweeted
search engine: search motor; are seeking for engine; seek engine; search engines like google and yahoo
secretary of state: secretary of nation; secretary of country; secretary of kingdom; undersecretary of kingdom
secretary general: secretary preferred; secretary fashionable; secretary trendy
so far: therefore far; so some distance
so many: therefore many
social media: web based life; web based social networking; web based media; internet based life
social network: interpersonal organization
solar power: sun powered; sun oriented; solar strength
state department: kingdom department
stock market: inventory market; securities exchange; stock marketplace
suicide bomber: self destruction bomber; suicide aircraft; self murder bomber
supply chain: store network; deliver chain; inventory network
take place: took region; take vicinity; taking region; taken region
tear gas: tear fuel
terror attack: terror assault; fear attack; dread assault; fear based attack; psychological oppressor; psychological militant; fear based oppressor; fear monger; dread attack
the same: the equal way; the identical manner; the equal day
this month: this specific month
this summer: this specific summer
this week: this specific week
this year: this specific year
this: earlier this specific; this specific will; this specific can; this specific could; this specific may; this specific is; this specific was; this specific would; this specific should; this specific to; this specific has; this specific morning; this specific report
to death: sentenced to demise; sentenced to dying; beaten to dying; burned to demise
trade deal: change deal
trade war: change war; alternate war
up: set upwards; pick upwards; made upwards; gave upwards; give upwards; end upwards; ended upwards; wake upwards; came upwards with; picked upwards
vice president: vice chief; bad habit president
war crimes: battle crimes; struggle crimes
White House: white colored house; white coloured house; white household; white residence
working class: operating elegance; working elegance; running elegance
World Bank: planet bank
World Cup: planet cup; globe cup
World Health Organization: global health organisation; international health organization; global fitness organization; world fitness organization; world health enterprise; world well being organization
World War: planet war; globe war; global war ii; world battle ii; world struggle ii; world conflict ii; world warfare
year-old: yr old; year vintage; year antique
`;

/** Signs that honest writers leave once in a while: they count for little. */
const WEAK = `
countries: international locations
during: at some stage in
not: do no longer
this: this specific
to: in order to be able to; to be able to be able to
according to: in line with the report
`;

const NEW = ['brand new', 'novel', 'fresh'];
const UNITED = ['joined', 'combined', 'unified', 'amalgamated', 'joint', 'assembled', 'conjoined'];

/** Names of several words with one of them swapped. */
const NAMES: readonly (readonly [name: string, swapped: readonly string[]])[] = [
  ...[
    'Zealand',
    'York',
    'Delhi',
    'Jersey',
    'Mexico',
    'Hampshire',
    'Orleans',
    'Guinea',
    'Caledonia',
    'England',
    'Brunswick',
    'South Wales',
    'Yorkers',
  ].map((name) => [`New ${name}`, NEW.map((swap) => `${swap} ${name}`)] as const),
  ...['States', 'Kingdom', 'Nations', 'Arab Emirates'].map(
    (name) => [`United ${name}`, UNITED.map((swap) => `${swap} ${name}`)] as const,
  ),
  ['United States', ['united declares', 'united claims']],
  ['United Kingdom', ['united realm']],
  [
    'United Nations',
    [
      'united countries',
      'united international locations',
      'united international places',
      'unified international locations',
    ],
  ],
  ['European Union', ['european unification']],
  ['European Commission', ['european fee', 'ecu commission', 'ecu fee', 'european payment']],
  ['Supreme Court', ['ideally suited court', 'superb courtroom', 'very best court', 'excellent courtroom']],
  ['Federal Reserve', ['federal hold', 'federal save']],
  ['Wall Street', ['wall avenue', 'divider street', 'wall road', 'barrier street']],
  ['Red Cross', ['crimson cross', 'pink cross', 'purple cross', 'scarlet cross']],
  ['Security Council', ['safety council', 'protection council']],
  ['Silicon Valley', ['silicon vale']],
  ['Labour Party', ['labour celebration', 'hard work party', 'exertions party', 'labour birthday celebration']],
  ['Republican Party', ['republican celebration', 'republican get together', 'republican occasion']],
  ['Democratic Party', ['democratic celebration', 'democratic get together', 'democratic occasion']],
  ['Communist Party', ['communist celebration', 'communist birthday celebration', 'communist get together']],
];

export interface SetPhrase {
  /** Folded words, as they stand one after another. */
  readonly words: readonly string[];
  readonly meant: string;
  readonly kind: 'phrase' | 'name' | 'habit';
}

const listed = (table: string, kind: SetPhrase['kind']): SetPhrase[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant, swapped] = line.split(': ') as [string, string];
      return swapped.split('; ').map((phrase) => ({ words: phrase.split(' '), meant, kind }));
    });

/** All broken phrases that the spun check knows. */
export const setPhrases: readonly SetPhrase[] = [
  ...listed(BROKEN, 'phrase'),
  ...listed(WEAK, 'habit'),
  ...NAMES.flatMap(([meant, swapped]) =>
    swapped.map((phrase): SetPhrase => ({ words: phrase.toLowerCase().split(' '), meant, kind: 'name' })),
  ),
];
