import type { ActorType, Evidence } from '../analysis';
import type { BlockContext } from '../block';
import { Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { FAMILY_NAMES } from './familyNames';
import { GIVEN_NAMES } from './givenNames';
import type { KindSaid } from './kindSaid';
import {
  ACTING_VERBS,
  CAMPAIGN_VERBS,
  COMPANY_SUFFIXES,
  HEADS,
  OPENERS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  SUFFIXES,
} from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isHyphen, isNameToken, isWord } from './runs';

/** What a name that no list has most likely is, how sure that is, and by what. */
export interface Guess {
  readonly type: ActorType | 'other';
  readonly confidence: number;
  readonly evidence: Evidence;
}

const guess = (type: ActorType | 'other', confidence: number, rule: string, note: string): Guess => ({
  type,
  confidence,
  evidence: { rule, note },
});

/** What persons are governed by more often than organizations: "led by Orlov", "under Reagan". */
const AGENT_PREPOSITIONS = wordSet('by under and or against between when while as than');
const RELATIONS = wordSet(
  'wife husband son daughter father mother brother sister family death life presidency government cabinet resignation career administration campaign speech remarks words successor predecessor testimony comments comment lawyer lawyers attorney attorneys supporters critics appearance article book memoir handling answer nomination confirmation arrest trial murder words view tenure candidacy performance opponents rivals fans mood health home wife',
);
/** "Reagan's successor" */
const isRelation = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at, "'s") && (RELATIONS.has(tokens, at + 1) || RELATIONS.has(tokens, at + 2));
/** What befalls persons, and who is theirs: "the murder of". */
const FATES = wordSet(
  'murder killing assassination arrest kidnapping abduction wife husband widow son daughter mother father brother sister',
);
const BORN = wordSet('nee née');
/** What is named for who heads it. */
const RULES = wordSet('administration government cabinet presidency dynasty era campaign');
const MET = wordSet('met meet meets meeting spoke speak speaks speaking talked talking');

const SMALL_S = 0x73;

/** "Iowans", "New Yorkers". */
const isPeople = (tokens: Tokens, i: number): boolean =>
  tokens.text.charCodeAt(tokens.end[i]! - 1) === SMALL_S &&
  !FAMILY_NAMES.has(tokens, i) &&
  !ORDINARY.has(tokens, i) &&
  /(?:[a-z]ans|yorkers|londoners|berliners)$/i.test(word(tokens, i));

/** Words for the parts of a region. */
export const COMPASS = wordSet(
  'east west north south central northern southern eastern western upper lower greater outer inner downtown northeast northwest southeast southwest',
);

/** What companies do rather than persons. */
const BUSINESS_VERBS = wordSet(`
  acquired acquires acquire invested invests invest manufactures manufactured manufacture produces produced produce employs employed employ sells sold sell ships shipped
  makes made operates operated operate supplies supplied supply hired hires recalled recalls unveiled unveils merged merges listed posted restructured outsourced
  licensed licenses exports exported imports imported builds built owns owned sued sues laid markets marketed delisted borrowed refinanced
`);

/** Who belongs to organizations rather than to persons or places: "a member of". */
const OF_ORGANIZATIONS = wordSet(`
  member members membership founder co-founder employee employees subsidiary branch arm wing faction spokesman spokeswoman spokesperson affiliate affiliates
  shareholder shareholders division customer customers creditor creditors subscriber subscribers shares
`);
/** Who works at organizations: "analysts at". */
const AT_ORGANIZATIONS = wordSet(`
  analyst analysts economist economists strategist strategists professor professors lecturer fellow researcher researchers scientist scientists historian
  engineer engineers partner trader traders investor manager executive executives director employee employees worker workers colleagues intern
`);
/** What one holds in companies: "shares in". */
const HOLDINGS = wordSet(
  'shares share stake stakes stock shareholding shareholdings investment investments investor investors shareholder',
);
/** What companies have: "Nortek's chief executive", "Nortek's shares". */
const OF_COMPANIES = wordSet(`
  shares shareholder shareholders profit profits earnings revenue revenues customers subsidiary subsidiaries headquarters workforce ceo cfo users
`);
/** What does such things to books, firms and goods is a company: "published by". */
const COMPANY_DEEDS = wordSet('published manufactured marketed operated brewed');

/** What organizations have behind their name: "Nortek officials". */
const BEHIND_ORGANIZATIONS = wordSet(`
  group groups firm network charity nonprofit chain official officials member members spokesman spokeswoman spokesperson headquarters employee employees executive executives shareholders organization organisation
  party movement company subsidiary activists volunteers staff website offices militants fighters rebels newspaper magazine
  shares shareholder customers stock workers engineers subscribers
`);

/** What places have and are: "the seat of", "a resident of", "the town of", "north of". */
const OF_PLACES = wordSet(`
  city town village port district province region county island islands peninsula valley municipality suburb neighborhood neighbourhood borough state kingdom republic
  seat constituency constituencies riding ridings streets outskirts coast shores north south east west northeast northwest southeast southwest center centre capital
  border borders edge heart suburbs township hamlet resident residents native natives mayor governor bishop archbishop citizens people inhabitants battle siege fall liberation outside miles kilometers kilometres km
`);

/** Where one goes by them is a place. */
const MOTION = wordSet(
  `move moves moved moving travel travels traveled travelled traveling travelling fly flies flew flying flown fled flee drove drive trip trips visit visits journey flight flights
   go goes going went return returns returned returning head heads headed heading deported extradited relocated relocate evacuated emigrated migrated sail sailed sailing
   road route train ferry bus next adjacent`,
);

/** Who sits for a place: "the MP for". */
const MEMBERS = wordSet('mp mep td mla mpp msp tds mps constituency seat parliament');

/** 1 where a bracket stands before token `i`: "Member of Parliament (MP) for". */
const closing = (tokens: Tokens, i: number): number => (isWord(tokens, i - 1, ')') ? 1 : 0);

/** True where "of" follows what only places have, or a person's name: "Tom Hale of Quickborn". */
function isOfPlace(tokens: Tokens, { tag }: BlockContext['syntax'], of: number): boolean {
  if (OF_PLACES.has(tokens, of - 1)) return true;
  const surname = of - 1;
  return (
    surname > 0 && tag[surname] === Tag.Proper && !HEADS.get(tokens, surname) && GIVEN_NAMES.has(tokens, surname - 1)
  );
}

/** "Nick Orlov of Orta Orta", "of People Strength": no place is called so. */
const isBand = (tokens: Tokens, first: number, last: number): boolean =>
  last - first === 2 &&
  (tokens.key[first] === tokens.key[last - 1] || (ORDINARY.has(tokens, first) && ORDINARY.has(tokens, last - 1)));

const WITH_ARTICLE = { person: 'a person', organization: 'an organization', place: 'a place' } as const;

/** What the last word of a name makes it, where the word before it does not make it something else. */
function headOf(tokens: Tokens, first: number, tail: number): ActorType | 'other' | undefined {
  if (isWord(tokens, tail, 'district') && isWord(tokens, tail - 1, 'school')) return 'organization';
  if ((isWord(tokens, tail, 'centre') || isWord(tokens, tail, 'center')) && HALLS.has(tokens, tail - 1)) return 'place';
  return isMatterOf(tokens, first, tail) ? undefined : HEADS.get(tokens, tail);
}

const MATTERS = wordSet(
  'disease diseases disorder disorders deficiency policy war language century fiscal world theory strategy',
);

/** "Institute of Infectious | Diseases": what an organization is for. */
function isMatterOf(tokens: Tokens, first: number, tail: number): boolean {
  if (!MATTERS.has(tokens, tail)) return false;
  for (let i = first; i < tail - 1; i++)
    if (HEADS.get(tokens, i) === 'organization' && isConnector(tokens, i + 1)) return true;
  return false;
}

/** Last words of places that are surnames, too. */
const SURNAME_HEADS = wordSet(
  'cave temple hill hall lake park rivers wells marsh castle church street garden banks brook',
);

/** True where a first name and what may end a place's name stand as places do not: "Nick Cave said". */
const isSurnameHere = (tokens: Tokens, first: number): boolean =>
  SURNAME_HEADS.has(tokens, first + 1) &&
  (!PLACE_PREPOSITIONS.has(tokens, first - 1) || isWord(tokens, first - 1, 'to')) &&
  !isWord(tokens, first - 1, 'the') &&
  !isWord(tokens, first - 1, 'of');

/** What is held or sold in a centre that is a building. */
const HALLS = wordSet('convention conference exhibition shopping arts art trade sports');

const LONGEST_PART = 5;

/** "Hong | Myung|-|Bo": true where all parts are short, and none is an ordinary word but the first. */
function isHyphenatedGivenName(tokens: Tokens, first: number, tail: number): boolean {
  if (tail - first !== 3) return false;
  for (const i of [first, tail - 2, tail])
    if (tokens.end[i]! - tokens.start[i]! > LONGEST_PART || tokens.shape[i]! & Shape.AllCapitals) return false;
  return !ORDINARY.has(tokens, tail - 2) && !ORDINARY.has(tokens, tail);
}

const word = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i]!, tokens.end[i]!);

/** Judges the name of the tokens `first` to `last` by its own words, then by its neighbours. */
export function typeOf({ tokens, syntax }: BlockContext, first: number, last: number, said?: KindSaid): Guess {
  const size = last - first;
  const tail = last - 1;
  const acronym = (tokens.shape[tail]! & Shape.AllCapitals) !== 0;
  // "firms such as Harbour Bay", but hardly "firms such as Nortek and Ada Hale"
  if (said && said !== 'thing' && (said === 'person' || size === 1 || !GIVEN_NAMES.has(tokens, first)))
    return guess(said, 0.8, 'name/said', `the text says that it is ${WITH_ARTICLE[said]}`);
  if (size > 1) {
    if (COMPANY_SUFFIXES.has(tokens, tail))
      return guess('organization', 0.95, 'name/company-suffix', `ends in “${word(tokens, tail)}”`);
    // "World War II" is no person.
    if (SUFFIXES.has(tokens, tail) && HEADS.get(tokens, tail - 1) !== 'other')
      return guess('person', 0.95, 'name/person-suffix', `ends in “${word(tokens, tail)}”`);
    if (CAMPAIGN_VERBS.has(tokens, first))
      return guess('organization', 0.8, 'name/first-word', `begins with “${word(tokens, first)}”, as campaigns do`);
    for (let i = first + 1; i < tail; i++)
      if (isWord(tokens, i, '&')) return guess('organization', 0.8, 'name/partners', 'has “&” inside');
    const given = GIVEN_NAMES.has(tokens, first) && !ORDINARY.has(tokens, tail);
    const head = headOf(tokens, first, tail);
    // "Jude Law", "Nick Cave"
    const isSurname =
      head === 'other' ? FAMILY_NAMES.has(tokens, tail) : head === 'place' && isSurnameHere(tokens, first);
    if (isSurname && size === 2 && GIVEN_NAMES.has(tokens, first))
      return guess('person', 0.85, 'name/given-name', `“${word(tokens, first)}” is a first name`);
    if (head && !(given && size === 2 && !ORDINARY.has(tokens, tail)))
      return guess(
        head,
        0.85,
        'name/head-noun',
        `“${word(tokens, tail)}” names ${head === 'place' ? 'a place' : 'an organization'}`,
      );
    const opener = OPENERS.get(tokens, first);
    if (opener) return guess(opener, 0.8, 'name/first-word', `begins with “${word(tokens, first)}”`);
    for (let i = first + 1; i < tail; i++) {
      const inner = HEADS.get(tokens, i);
      // "Committee to Protect Journalists", "School of Economics": the head stands before a connector.
      if (inner && isConnector(tokens, i + 1))
        return guess(
          inner,
          0.8,
          'name/head-noun',
          `“${word(tokens, i)}” names ${inner === 'place' ? 'a place' : 'an organization'}`,
        );
    }
    if (GIVEN_NAMES.has(tokens, first) && size <= 5)
      return guess('person', 0.9, 'name/given-name', `“${word(tokens, first)}” is a first name`);
    if (isInitial(tokens, first)) return guess('person', 0.85, 'name/initial', 'begins with an initial');
    for (let i = first + 1; i < tail; i++)
      if (isInitial(tokens, i)) return guess('person', 0.85, 'name/initial', 'has a middle initial');
  }
  // "Tsai Ing-wen", "Hong Myung-Bo": a given name of two short parts.
  if (
    size >= 4 &&
    isHyphen(tokens, tail - 1) &&
    (!(tokens.shape[tail]! & Shape.Capital) || isHyphenatedGivenName(tokens, first, tail))
  )
    return guess('person', 0.85, 'name/hyphenated', 'written like an East Asian name');
  const before = first - 1;
  if (size <= 2 && isPeople(tokens, tail)) return guess('group', 0.55, 'name/people', 'ends like the name of a people');
  if (size === 1 && BORN.has(tokens, before)) return guess('person', 0.8, 'name/born', 'stands behind “née”');
  // "the Velton school board", "Orta police"
  const isMayor = isWord(tokens, last, 'mayor');
  // "the Ada Hale police shooting"
  if (size <= 2 && isWord(tokens, last, 'police') && DEEDS.has(tokens, last + 1))
    return guess('person', 0.65, 'name/fate', `stands before “police ${word(tokens, last + 1)}”`);
  if (size <= 2 && !acronym && BEHIND_PLACES.has(tokens, last) && (isMayor || !(tokens.shape[last]! & Shape.Capital)))
    return guess('place', 0.6, 'name/place-of', `stands before “${word(tokens, last)}”`);
  // "Nortek's Ada Berg"
  if (size <= 2 && isWord(tokens, last, "'s") && isFullName(tokens, syntax, last + 1))
    return guess('organization', 0.6, 'name/belongs', 'somebody belongs to it');
  if (size === 1 && (COMPANY_ENDING.test(word(tokens, first)) || CLUBS.has(tokens, first)))
    return guess('organization', 0.6, 'name/company-ending', 'ends like a company’s name');
  if (size <= 3) {
    const company = companyAt(tokens, before, last);
    if (company) return guess('organization', 0.65, 'name/belongs', company);
    if (isLedBy(tokens, last)) return guess('organization', 0.8, 'name/belongs', `has its “${word(tokens, last)}”`);
    // "Residents of Haret said": the residents say it.
    if (!acronym && isWord(tokens, before, 'of') && OF_PLACES.has(tokens, before - 1))
      return guess('place', 0.65, 'name/place-of', `follows “${word(tokens, before - 1)} of”`);
    // "Tom Hale, 41, from Granton"
    if (!acronym && isWord(tokens, before, 'from') && isWord(tokens, before - 1, ','))
      return guess('place', 0.65, 'name/place-preposition', 'follows “, from”');
  }
  // "the murder of Velton"
  if (size <= 2 && !acronym && isWord(tokens, before, 'of') && FATES.has(tokens, before - 1))
    return guess('person', 0.65, 'name/fate', `follows “${word(tokens, before - 1)} of”`);
  // "a study published in Astronomy"
  if (isWord(tokens, before, 'in') && isWord(tokens, before - 1, 'published'))
    return guess('organization', 0.55, 'name/published', 'follows “published in”');
  if (
    SPEECH_VERBS.has(tokens, last) &&
    (isWord(tokens, last + 1, 'its') || (isWord(tokens, last, 'announced') && isWord(tokens, last + 1, 'it')))
  )
    return guess('organization', 0.65, 'name/speaks', 'is “it”');
  // "The Orta Sun notes"
  if (SPEECH_VERBS.has(tokens, last) && isWord(tokens, before, 'the'))
    return guess('organization', 0.6, 'name/speaks', 'has an article and speaks');
  if (SPEECH_VERBS.has(tokens, last) || SPEECH_VERBS.has(tokens, before))
    return acronym && tokens.shape[first]! & Shape.AllCapitals
      ? guess('organization', 0.75, 'name/speaks', 'stands beside a verb of saying')
      : guess('person', 0.75, 'name/speaks', 'stands beside a verb of saying');
  if (isWord(tokens, before, 'to') && isWord(tokens, before - 1, 'according'))
    return size === 1
      ? guess('organization', 0.6, 'name/speaks', 'stands behind “according to”')
      : guess('person', 0.6, 'name/speaks', 'stands behind “according to”');
  if (size === 1 && acronym)
    return guess('organization', ORDINARY.has(tokens, first) ? 0.2 : 0.55, 'name/acronym', 'written in capitals');
  if (isWord(tokens, before, 'of') && OF_ORGANIZATIONS.has(tokens, before - 1))
    return guess('organization', 0.65, 'name/belongs', `follows “${word(tokens, before - 1)} of”`);
  if (size <= 3 && BEHIND_ORGANIZATIONS.has(tokens, last) && !(tokens.shape[last]! & Shape.Capital))
    return guess('organization', 0.65, 'name/belongs', `stands before “${word(tokens, last)}”`);
  if (
    PLACE_PREPOSITIONS.has(tokens, before) &&
    size <= 3 &&
    !acronym &&
    !isWord(tokens, before, 'to') &&
    !isWord(tokens, before, 'from') &&
    !isRelation(tokens, last)
  )
    return guess('place', 0.6, 'name/place-preposition', `follows “${word(tokens, before)}”`);
  if (isWord(tokens, before, 'to') && size <= 3 && !acronym && MOTION.has(tokens, before - 1))
    return guess('place', 0.6, 'name/place-preposition', `follows “${word(tokens, before - 1)} to”`);
  if (
    isWord(tokens, before, 'for') &&
    size <= 3 &&
    !acronym &&
    MEMBERS.has(tokens, before - 1 - closing(tokens, before))
  )
    return guess('place', 0.65, 'name/place-of', 'follows what is elected for a place');
  // "said Ada Hale of Corvex"
  if (
    isWord(tokens, before, 'of') &&
    size <= 3 &&
    GIVEN_NAMES.has(tokens, before - 2) &&
    SPEECH_VERBS.has(tokens, before - 3)
  )
    return guess('organization', 0.6, 'name/belongs', 'somebody of it speaks');
  if (isWord(tokens, before, 'of') && size <= 3 && !acronym && isOfPlace(tokens, syntax, before)) {
    if (isBand(tokens, first, last)) return guess('organization', 0.6, 'name/belongs', 'somebody belongs to it');
    return guess('place', 0.6, 'name/place-of', `follows “${word(tokens, before - 1)} of”`);
  }
  // "Thornby East"
  if (size === 2 && COMPASS.has(tokens, tail) && !ORDINARY.has(tokens, first))
    return guess('place', 0.7, 'name/compass', `ends in “${word(tokens, tail)}”`);
  // "West Harbourshire"
  if (size === 2 && COMPASS.has(tokens, first) && !ORDINARY.has(tokens, tail))
    return guess('place', 0.65, 'name/compass', `begins with “${word(tokens, first)}”`);
  // "AK Menon"
  if (
    size === 2 &&
    isTwoCapitals(tokens, first) &&
    (isAuthor(tokens, first) || (FAMILY_NAMES.has(tokens, tail) && !ORDINARY.has(tokens, first)))
  )
    return guess('person', 0.85, 'name/initial', 'begins with initials');
  // "KFR Orta": initials have two letters at most.
  if (size === 2 && tokens.shape[first]! & Shape.AllCapitals && tokens.end[first]! - tokens.start[first]! > 2)
    return guess('organization', 0.55, 'name/acronym', `begins with “${word(tokens, first)}”`);
  let ordinary = 0;
  for (let i = first; i < last; i++) if (ORDINARY.has(tokens, i)) ordinary++;
  if (size === 1) {
    if (tokens.shape[first]! & Shape.InnerCapital)
      return guess('organization', 0.6, 'name/inner-capital', 'has capitals inside');
    if (ordinary) return guess('organization', 0.3, 'name/capital', 'written with a capital');
    if (GIVEN_NAMES.has(tokens, first)) return guess('person', 0.6, 'name/given-name', 'is a first name');
    if (isWord(tokens, before, 'the')) {
      if (isRegion(tokens, first)) return guess('place', 0.55, 'name/place-preposition', 'stands where regions do');
      // "the Quillon administration"
      if (RULES.has(tokens, last)) return guess('person', 0.6, 'name/rules', `stands before “${word(tokens, last)}”`);
      return guess('organization', 0.5, 'name/capital', 'follows “the” with a capital');
    }
    if (FAMILY_NAMES.has(tokens, first)) return guess('person', 0.55, 'name/family-name', 'is a family name');
    const group = last < tokens.count ? syntax.chunkOf[last]! : -1;
    if (group >= 0 && BUSINESS_VERBS.has(tokens, syntax.chunkHead[group]!))
      return guess('organization', 0.55, 'name/acts', 'does what companies do');
    if (ACTING_VERBS.has(tokens, last)) return guess('person', 0.55, 'name/acts', 'is the subject of a verb of acting');
    if (
      syntax.tag[last] === Tag.Verb ||
      AGENT_PREPOSITIONS.has(tokens, before) ||
      isRelation(tokens, last) ||
      MET.has(tokens, before - 1)
    )
      return guess('person', 0.5, 'name/acts', 'stands where persons do');
    return guess('organization', 0.5, 'name/capital', 'written with a capital');
  }
  if (size === 2 && FAMILY_NAMES.has(tokens, tail) && !isWord(tokens, before, 'the'))
    return guess('person', 0.6, 'name/family-name', `“${word(tokens, tail)}” is a family name`);
  if (ordinary === size) return guess('organization', 0.35, 'name/capitals', 'written with capitals');
  if (ordinary > 0 || isWord(tokens, before, 'the') || size > 4)
    return guess('organization', 0.5, 'name/capitals', 'written with capitals');
  return guess('person', 0.65, 'name/capitals', 'written like a person’s name');
}

/** By what stands beside it a company or the like, said in words; undefined where nothing tells that. */
function companyAt(tokens: Tokens, before: number, last: number): string | undefined {
  const noun = before - 1;
  if (isWord(tokens, before, 'in') && HOLDINGS.has(tokens, noun)) return `follows “${word(tokens, noun)} in”`;
  if (isWord(tokens, before, 'at') && AT_ORGANIZATIONS.has(tokens, noun)) return `follows “${word(tokens, noun)} at”`;
  if (isWord(tokens, before, 'of') && OF_ORGANIZATIONS.has(tokens, noun)) return `follows “${word(tokens, noun)} of”`;
  if (isWord(tokens, before, 'by') && COMPANY_DEEDS.has(tokens, noun)) return `follows “${word(tokens, noun)} by”`;
  if (!isWord(tokens, last, "'s")) return undefined;
  const isLed = isWord(tokens, last + 1, 'chief') && isWord(tokens, last + 2, 'executive');
  return isLed || OF_COMPANIES.has(tokens, last + 1) ? `has its “${word(tokens, last + 1)}”` : undefined;
}

const ROLES_OF_FIRMS = wordSet(
  'executive ceo cfo founder co-founder cofounder chairman chairwoman chairperson spokesman spokeswoman spokesperson boss captain coach striker midfielder goalkeeper winger analyst economist strategist',
);

/** "Nortek chief executive Ada Berg": somebody is named behind a role that companies and teams have. */
export function isLedBy(tokens: Tokens, last: number): boolean {
  const role = isWord(tokens, last, 'chief') ? last + 1 : last;
  if (role > last !== isWord(tokens, role, 'executive') || !ROLES_OF_FIRMS.has(tokens, role)) return false;
  const name = isWord(tokens, role + 1, ',') ? role + 2 : role + 1;
  return name + 1 < tokens.count && isNameToken(tokens, name) && isNameToken(tokens, name + 1);
}

/** What belongs to a place and is named by it: "Orta police". */
const BEHIND_PLACES = wordSet(
  `school schools city county town village police counties provinces districts resident residents mayor suburb suburbs airport harbour harbor port
   meadow river township valley region province district coast peninsula`,
);

const DEEDS = wordSet('shooting killing beating');

/** Ends of companies' names in one word. */
const COMPANY_ENDING = /[a-z](?:tech|soft|pharma|corp|bank|telecom|media|labs|chem|petrol|software)$/;

/** "Rovers": a club goes by its last word. */
const CLUBS = wordSet('rovers wanderers albion hotspur rangers');

/** A first name and a name behind it. */
const isFullName = (tokens: Tokens, { tag }: BlockContext['syntax'], i: number): boolean =>
  GIVEN_NAMES.has(tokens, i) && i + 1 < tokens.count && tag[i + 1] === Tag.Proper;

/** "through the Velters", "in the Midmoors": regions have an article and are many. */
function isRegion(tokens: Tokens, i: number): boolean {
  if (THROUGH.has(tokens, i - 2)) return true;
  return isWord(tokens, i - 2, 'in') && tokens.text.charCodeAt(tokens.end[i]! - 1) === SMALL_S;
}
const THROUGH = wordSet('through across throughout around along');

const isConnector = (tokens: Tokens, i: number): boolean =>
  isWord(tokens, i, 'of') || isWord(tokens, i, 'for') || isWord(tokens, i, 'to') || isWord(tokens, i, 'on');

const WORKS = wordSet(
  'paper study book article report essay novel song film poem painting column biography memoir letter',
);

/** "a paper by" */
const isAuthor = (tokens: Tokens, first: number): boolean =>
  isWord(tokens, first - 1, 'by') && WORKS.has(tokens, first - 2);

/** Initials without stops, as South Asian and British news writes them. */
const isTwoCapitals = (tokens: Tokens, i: number): boolean =>
  (tokens.shape[i]! & Shape.AllCapitals) !== 0 && tokens.end[i]! - tokens.start[i]! === 2;

/** "J." or "J.K." */
export const isInitial = (tokens: Tokens, i: number): boolean =>
  (tokens.shape[i]! & Shape.Abbreviation) !== 0 &&
  (tokens.shape[i]! & Shape.Capital) !== 0 &&
  tokens.text.charCodeAt(tokens.start[i]! + 1) === 0x2e;
