import type { ActorType } from '../analysis';
import { wordMap, wordSet } from '../vocabulary';

/** Titles that stand before a person's name, in capitals or not: "President", "Mr.", "spokeswoman". */
export const TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. mx mx. miss dr dr. prof prof. professor sir dame lord lady baron baroness king queen prince princess duke duchess emperor sultan emir sheikh
  sheik shaikh ayatollah imam mullah alhaji alhaja hajia hajiya mallam engr engr. barr barr. comrade shri smt smt. maulana grand pope cardinal archbishop bishop rev rev. reverend father pastor rabbi sister brother saint
  president pres pres. premier chancellor minister secretary sec sec. ambassador envoy senator sen sen. representative rep rep. congressman congresswoman
  assemblyman assemblywoman committeeman committeewoman councilman councilwoman councillor councilor alderman mp mep mps meps governor gov gov. mayor commissioner commissar speaker
  leader chief head chairman chairwoman chair chairperson director ceo cfo coo cto boss chairmen spokesman spokeswoman spokesperson
  general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. sergeant sgt sgt. corporal cpl admiral adm adm. brigadier brig brig. marshal
  officer sheriff deputy inspector detective constable superintendent judge justice prosecutor attorney lawyer counsel solicitor magistrate
  pm taoiseach tanaiste ag govs govs. sens sens. reps reps. senators representatives presidents governors ministers chancellors messrs messrs. treasurer anchor co-anchor generalissimo hon hon. chairpersons governor-general secretary-general analyst economist historian author writer journalist reporter correspondent editor columnist columist blogger
  activist campaigner dissident lawmaker legislator politician diplomat negotiator adviser advisor strategist aide researcher scientist
  actor actress singer musician rapper director filmmaker artist comedian billionaire tycoon founder co-founder cofounder entrepreneur investor financier
  coach striker midfielder goalkeeper quarterback footballer player defender captain manager trainer
  comptroller controller mpp mla mlas msp vizier datuk whistleblower candidate nominee frontrunner incumbent contender veteran dictator strongman warlord opposition rival
  republican democrat democratic conservative labour tory liberal cllr cllrs executive
`);

/** Titles that are followed by a surname alone and make any name after them a person. */
export const HONORIFICS = wordSet(`
  mr mr. mrs mrs. ms ms. mx mx. miss dr dr. prof prof. professor sir dame lord lady baron baroness king queen prince princess sheikh sheik ayatollah mullah alhaji alhaja hajia hajiya mallam engr engr. barr barr. comrade shri smt smt. maulana pope cardinal hon hon. generalissimo
  archbishop bishop rev rev. reverend rabbi president pres pres. chancellor senator sen sen. rep rep. congressman congresswoman councillor gov gov.
  governor mayor spokesman spokeswoman spokesperson general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm cllr
  adm. brigadier judge justice pm minister ambassador secretary
`);

/** Titles that close a run of capitals behind an organization: "UMWA Director". */
export const CLOSING_TITLES = wordSet(`
  president director chairman chairwoman chairperson ceo cfo coo secretary minister commissioner chief spokesman spokeswoman spokesperson senator governor mayor ambassador
  officer counsel analyst professor editor correspondent reporter treasurer chancellor
`);

/** Titles that are part of the name itself: "Prince Harry", "Pope Francis". */
export const NOBILITY = wordSet(
  'lord lady sir dame king queen prince princess pope saint baron baroness sultan emperor duke duchess',
);

/** Words that belong to a title before or between its parts: "former", "Vice", "Foreign", "deputy". */
export const TITLE_MODIFIERS = wordSet(`
  former ex then acting interim outgoing incoming new late current longtime veteran senior junior top chief vice deputy assistant under associate first second
  prime foreign finance defense defence interior home justice trade health education environment energy economy economic labor labour agriculture transport
  culture digital industry technology development security social affairs treasury budget competition european european's
  attorney solicitor state press national general house senate majority minority party opposition government whip presidential special managing executive principal additional joint
  supreme human resources publicity communications campaign policy cabinet lord ruling federal district staff petty warrant emeritus
  republican democratic conservative labour liberal socialist communist sen gop independent
  operating financial information marketing investigative non-executive co- co and - 's of for the u.s us u.s. uk u.k. eu un u.n. nato fed
`);

/** Roles that describe a person in apposition or stand for one: "the prime minister", "its chief executive". */
export const ROLE_HEADS = wordSet(`
  president premier chancellor minister secretary ambassador envoy senator representative congressman congresswoman governor mayor commissioner speaker
  leader chief head chairman chairwoman chair director ceo cfo coo boss spokesman spokeswoman spokesperson general lieutenant colonel commander admiral
  sheriff inspector detective superintendent judge justice prosecutor attorney lawyer counsel analyst economist historian author writer journalist
  reporter correspondent editor columnist activist campaigner lawmaker legislator politician diplomat negotiator adviser advisor strategist aide
  researcher scientist professor founder co-founder cofounder entrepreneur investor billionaire tycoon coach executive officer official manager
  candidate nominee dictator king queen prince princess pope fellow partner expert consultant whistleblower mp mep pm ombudsman watchdog
  actor actress singer musician artist comedian filmmaker
  man woman girl boy teenager student teacher doctor nurse driver businessman businesswoman resident
  wife husband son daughter father mother brother sister
`);

/** Last words of names that make it an organization. */
const ORGANIZATION_HEADS = `
  ministry department agency authority bureau office commission committee council court tribunal parliament congress senate assembly cabinet
  party movement front alliance coalition union federation confederation league association society organization organisation institute institution
  university college school academy foundation fund trust charity network group club bank company corporation corp corp. inc inc. ltd ltd. llc plc co co. gmbh ag sa s.a.
  holdings industries systems technologies technology telecom communications electronics motors motor airlines airways air energy petroleum oil gas
  pharmaceuticals pharma laboratories labs partners associates capital ventures securities insurance investments investment financial media press news newspaper
  times post journal herald tribune gazette chronicle telegraph observer magazine radio television tv broadcasting channel studios pictures records
  police army navy force forces guard guards corps brigade battalion regiment militia municipality service services administration board directorate secretariat
  center centre laboratory observatory hospital clinic museum library church embassy consulate forum panel
  taskforce watch legion brotherhood sisterhood teamsters international authority exchange operator consortium cooperative chamber directorate division enterprises entertainment
  brothers sons bros labs software networks solutions mobile semiconductor aerospace dynamics aviation railways railway steel mining resources
  democrats republicans socialists conservatives liberals greens nationalists centrists republicans coalition caucus
  endowment bloc auxiliary confederacy platform homes water rail healthcare foods infirmary inspectorate constabulary
  therapeutics biosciences biotech biopharma genomics diagnostics biologics biosystems robotics sports athletics guild register examiner inquirer enquirer courier sentinel bulletin dispatch command workers steelworkers autoworkers machinists gymnastics cycling swimming albion hotspur
  weekly daily monthly digest wire team united city rovers wanderers athletic fc f.c. orchestra ensemble firm bancorp ratings council`;

/** Last words of names that make it a place. */
const PLACE_HEADS = `
  city town village county province district state region territory island islands peninsula mountain mountains mount river lake sea ocean bay gulf strait
  valley desert forest canal street avenue road square park beach harbor harbour port bridge airport station stadium arena hall palace house tower towers castle
  prefecture oblast borough heights hills springs coast cape canyon creek falls hill plaza boulevard blvd ave st rd highway cemetery camp prison
  base building gate annex compound belt room
  mosque synagogue cathedral basilica abbey monastery temple shrine tomb mausoleum manor mansion villa citadel fortress ruins courthouse
  airfield airstrip seaport dam reservoir tunnel motorway freeway expressway roundabout checkpoint crossing zoo aquarium gardens theatre theater
  shoal shoals ridge pier wharf lighthouse peak plateau glacier volcano basin delta reef lagoon archipelago atoll steppe rainforest racecourse velodrome cave factory
  hotel inn memorial empire republic kingdom sultanate emirate caliphate principality duchy commonwealth colony riding`;

/** Last words of names that are neither actor nor place: laws, treaties, events, wars, prizes, works. */
const OTHER_HEADS = `
  act bill law treaty agreement accord accords pact protocol convention constitution amendment directive regulation charter declaration resolution
  war wars battle revolution uprising spring crisis referendum election elections campaign summit conference championship championships cup olympics games festival
  award awards prize medal oscar oscars day week month year season fair address christmas easter ramadan holiday report review plan project program programme initiative deal
  deal policy doctrine strategy test index dollar euro pound theory effect syndrome disease virus language century era age code show series
  disorder disorders deficiency disease diseases tax partnership monday tuesday wednesday thursday friday saturday sunday night morning
  bible quran koran torah section article title chapter volume order act. ii iii iv world street hurricane storm typhoon tour open masters
  bowl recession depression time
  expo study telescope firefox chrome safari playstation xbox kindle vr
  brexit internet twitter-storm primary primaries caucuses budget fiscal ipo gdp award`;

function heads(): ReadonlyMap<string, ActorType | 'other'> {
  const kinds = new Map<string, ActorType | 'other'>();
  const add = (list: string, kind: ActorType | 'other'): void => {
    for (const word of list.split(/\s+/)) if (word && !kinds.has(word)) kinds.set(word, kind);
  };
  add(ORGANIZATION_HEADS, 'organization');
  add(OTHER_HEADS, 'other');
  add(PLACE_HEADS, 'place');
  return kinds;
}

/** What the last word of a discovered name makes it. */
export const HEADS = wordMap(heads());

/** What organizations' names begin with in other languages that news in English quotes. */
const FOREIGN_ORGANIZATIONS =
  'banco banca banque partido partito parti partei partij partai partidul movimiento movimento mouvement frente fronte instituto istituto institut universidad universidade università université universität ' +
  'fundación fundação fondation fondazione asociación associação associazione federación fédération confédération confederación comité comitato consejo consiglio conseil ministerio ministère ' +
  'sindicato syndicat grupo groupe gruppo liga ligue lega unión alianza alliance alleanza rassemblement rifondazione acción action azione jamaat jamiat jamaah hizb harakat ansar';

/** First words that make a name a place or an organization ("Mount Kenya", "University of Ghent"). */
export const OPENERS = wordMap<ActorType>([
  ...[
    'mount',
    'lake',
    'cape',
    'fort',
    'port',
    'saint',
    'st.',
    'san',
    'santa',
    'los',
    'las',
    'gulf',
    'river',
    'strait',
    'isle',
    'camp',
    'city',
    'town',
    'village',
    'county',
    'province',
    'district',
    'duchy',
    'principality',
    'emirate',
    'colony',
    'plains',
    'masjid',
    'playa',
    'cerro',
    'sierra',
  ].map((word) => [word, 'place'] as const),
  ...[
    ...[
      'university',
      'ministry',
      'department',
      'bank',
      'institute',
      'association',
      'federation',
      'society',
      'office',
      'bureau',
      'committee',
      'council',
    ],
    ...[
      'commission',
      'court',
      'center',
      'centre',
      'church',
      'college',
      'party',
      'union',
      'league',
      'movement',
      'organization',
      'organisation',
      'chamber',
    ],
    ...[
      'confederation',
      'fund',
      'academy',
      'school',
      'campaign',
      'coalition',
      'alliance',
      'front',
      'daughters',
      'friends',
      'house',
      'municipality',
      'sons',
      'mothers',
      'veterans',
    ],
    ...FOREIGN_ORGANIZATIONS.split(' '),
  ].map((word) => [word, 'organization'] as const),
]);

/** What names of campaigns begin with: "Stop the Arc", "Save Our Harbour". */
export const CAMPAIGN_VERBS = wordSet('stop save keep ban defend protect reclaim');

/** Capitalised words that are no actors alone: time, languages, faiths, ideologies, currencies, abbreviations. */
export const NO_ACTORS = wordSet(`
  january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov.
  dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  christmas easter ramadan hanukkah thanksgiving halloween olympics olympic paralympics
  english arabic latin spanish french german mandarin cantonese hebrew hindi urdu farsi
  islam islamic christianity christian judaism jewish buddhism buddhist hinduism hindu catholic catholicism protestant orthodox muslim sunni shia shiite shi'ite sikh
  muslims christians jews sunnis shiites shias hindus catholics protestants buddhists sikhs islamists marxists nazis communists socialists fascists
  islamist marxist nazi fascist communist communism socialist marxism nazism zionist
  i i'm i'll i've a an the ok okay
  gdp ceo cfo coo cto vp tv dvd cd pc it ai vr iot ict url www http https id am pm a.m. p.m. a.m p.m gmt est edt pst pdt cet utc bst dna rna hiv aids covid covid-19 sars mers ebola zika h1n1 ufo
  c.e.o. c.f.o. c.o.o. m.b.a. o.k. e.r.a. i.q. t.v. p.r. d.j. g.d.p. n.g.o. v.p. pac pacs pac. super-pac cctv text appended
  usd eur gbp us$ ipo vat ngo ngos gmo gmos ppp roi r&d q&a faq pdf html usb gps wifi wi-fi lgbt lgbtq lgbtqi iq ak-47 ak ar wmd icbm icbms isbn hr pr cv mba phd ph.d. ba ma bs ied ieds
  ph.d nato-led rs rs. hc ftse dax sensex nifty kospi satan lucifer dr mr mrs ms st no no. op-ed ok sos asap diy atm suv suvs ev evs fm am cctv-camera rip lol omg btw fyi imo mou fdi fta ttip tpp nafta jcpoa start inf npt nis gdpr dui cpi pmi gmt
  brexit grexit brexiteer brexiteers obamacare medicare medicaid internet web bitcoin ethereum cold war world renaissance enlightenment holocaust
  african asian latino latina latinos hispanic hispanics chicano caucasian indigenous aboriginal millennial millennials
  wwii wwi fahrenheit celsius alzheimer ph oops gmail gif gifs aca ceos cfos bro confederate est. pst.
  iphone iphones ipad ipod macbook android app apps foia polaroid polaroids kalashnikov kalashnikovs humvee humvees novichok
  photoshop powerpoint wordpress chatgpt viagra oxycontin botox lego frisbee velcro teflon kool-aid potus flotus vip vips islamophobia apprentice hajj eid lyin
  god jesus christ allah bible koran quran torah
  rohingya uighur uighurs uyghur uyghurs yazidi yazidis
  texan californian floridian ohioan virginian alaskan hawaiian nevadan arizonan minnesotan michigander iowan kansan oklahoman
  pennsylvanian tennessean kentuckian alabamian louisianan missourian montanan nebraskan oregonian vermonter coloradan marylander
  idahoan londoner parisian berliner
  gp gps msp msps mlas meps tds nations mondays tuesdays wednesdays thursdays fridays saturdays sundays
  north south east west northern southern eastern western northeast northwest southeast southwest midwest
  euro dollar pound yen yuan renminbi ruble rouble rupee
  photo image picture video source file caption related read watch advertisement subscribe updated published correction editor's copyright story
`);

/** Names of several words that are no actors, in lower case: programmes, works, eras, aircraft. */
export const NO_ACTOR_PHRASES: ReadonlySet<string> = new Set([
  'social security',
  'founding father',
  'founding fathers',
  'member states',
  'member state',
  'common core',
  'christmas eve',
  'iron curtain',
  'civil rights',
  'minimum wage',
  'super pac',
  'super pacs',
  'gold star',
  'electoral college',
  'citizens united',
  'air force one',
  'great recession',
  'great depression',
  'new deal',
  'green new deal',
  'stars of david',
  'stars and stripes',
  'facebook live',
  'google play',
  'app store',
  'wi fi',
  'all rights reserved',
  'associated press writer',
  'kool aid',
  'windows xp',
  'internet explorer',
]);

/** Function words and the like that never begin a name, whatever stands after them. */
export const NEVER_FIRST = wordSet(`
  senior
  a an and another any are as at be been being both but by can could did do does each either enough even ever every everyone few for from had has have having he her here hers him his how however
  i if in indeed instead into is it its itself just least less let like many may maybe me meanwhile might more moreover most much must my neither never nevertheless no none nor not nothing now
  of off often on once only or other others our out over own perhaps rather same several shall she should similarly since so some somebody someone something soon still such than that the their them then there
  therefore these they this those though through thus to together too toward towards under unless until up upon us very was we were what whatever when whenever where whereas wherever whether which while who whoever whom
  whose why will with within without would yet you your yes yesterday today tomorrow tonight after before during despite against among amid about above across along although around because behind below beneath beside besides
  between beyond concerning considering due except following given including inside near regarding per plus unlike via worth according asked also all again already always almost ago else apart
  earlier later last next first second third finally lastly recently currently previously additionally furthermore separately elsewhere overall nonetheless consequently accordingly hence otherwise
  yeah ok well oh hey hello please thanks thank sorry
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen sixty seventy eighty ninety
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands millions
  said says say told asked added according
  what's here's that's there's it's he's she's let's i'm you're we're they're theres thats whats heres dont didnt doesnt isnt wasnt arent youre theyre
`);

/** Lower-case words that may stand inside a name: "Bank of England", "Committee to Protect Journalists". */
export const CONNECTORS = wordSet(
  'of for the and to on in de del della di da du des la le les el al bin bint ibn van von der den ten ter zu dos das y e & d',
);

/** The connectors of persons' names. */
export const PARTICLES = wordSet(
  'de del della di da du des la le al el bin bint ibn van von der den ten ter zu dos das y abu ben',
);

/** Connectors that join only where the name is an organization or place by its words. */
export const JOINING = wordSet('of for the and to on in &');

/** Abbreviations and suffixes after a name. */
export const SUFFIXES = wordSet('jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. qc kc mp mep obe mbe cbe');
export const COMPANY_SUFFIXES = wordSet(
  'inc inc. ltd ltd. llc plc corp corp. co co. gmbh ag sa s.a. nv n.v. se spa s.p.a. ab oyj pty lp llp',
);

/** Verbs that people and organizations do rather than places: evidence of an acting subject. */
export const ACTING_VERBS = wordSet(`
  said says say saying told tells tell added adds asked asks wrote writes insisted insists argued argues warned warns claimed claims denied denies announced announces declared declares stated states noted notes
  explained explains suggested suggests stressed stresses called calls urged urges demanded demands accused accuses criticized criticised criticizes criticises condemned condemns praised praises
  welcomed welcomes rejected rejects opposed opposes backed backs supported supports refused refuses agreed agrees wants wanted hopes hoped believes believed thinks thought vowed vows pledged pledges promised promises
  threatened threatens tweeted tweets replied replies responded responds acknowledged acknowledges admitted admits confirmed confirms expressed expresses signed signs voted votes decided decides
  planned plans launched launches imposed imposes sued sues banned bans lobbied lobbies has have had will would could should may might is was did does must seeks sought pressed presses pushed pushes
  maintains maintained considers considered indicated indicates sees fears feared expects expected joined joins ordered orders offered offers blamed blames
`);

/** Verbs of saying and thinking alone: a capitalised word before or after one is a speaker. */
export const SPEECH_VERBS = wordSet(`
  said says say told tells added adds asked asks wrote writes insisted insists argued argues warned warns claimed claims denied denies announced announces declared declares stated noted notes
  explained explains suggested suggests stressed stresses tweeted tweets replied replies responded acknowledged acknowledges admitted admits confirmed vowed vows pledged recalled recalls concluded concludes
`);

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = wordSet(
  'in at near from to into across around outside inside through throughout toward towards northern southern eastern western central downtown',
);
