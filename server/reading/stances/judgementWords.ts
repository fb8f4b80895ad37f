import type { Polarity } from '../analysis';
import { wordMap, wordSet } from '../vocabulary';

/** Words that judge whatever they are said of: nobody says "shameful" or "a masterstroke" without taking a side. */
const BLAME = `abhorrent abomination abysmal affront appalling arbitrary atrocious atrocity barbaric betrayal blight
  bogus botched callous charade con contemptible counterproductive cowardly cruel cynical deceitful deplorable
  despicable disgrace disgraceful disgusting dishonest disproportionate draconian excessive eyesore farce farcical
  fiasco folly foolish garbage gimmick hateful heartless hypocrisy hypocritical idiotic immoral inadequate
  incompetent incomprehensible indefensible inept inexcusable inhuman inhumane injustice insane insanity insult
  insulting intolerable irresponsible laughable ludicrous lunacy madness misguided mockery monstrosity naive
  nonsense nonsensical offensive outrage outrageous pathetic perverse pointless preposterous racist reckless
  regressive repugnant ridiculous rip rubbish ruinous scam scandal scandalous sham shambles shambolic shameful
  shortsighted sickening spineless stupid swindle toothless travesty unacceptable unconscionable undemocratic
  unethical unfair unforgivable unjust unjustifiable unjustified unnecessary unreasonable unwarranted useless
  vindictive wasteful whitewash witch worst worthless`;
const PRAISE = `admirable brave brilliant commendable courageous exemplary fantastic finest godsend groundbreaking
  heroic inspirational inspired magnificent marvellous marvelous masterstroke outstanding praiseworthy sensible
  superb terrific triumph visionary wonderful worthwhile`;

/** Words that judge what somebody does or decides; of a road, a sum or the weather they only tell how it is. */
const BLAME_OF_DEEDS = `absurd awful bad blunder burdensome catastrophe catastrophic cosmetic costly crippling
  damaging dangerous deficient destructive disappointing disaster disastrous discriminatory divisive dreadful error
  failure flawed harmful harsh hollow horrendous horrible illegal illegitimate impractical inappropriate
  inconsistent insensitive insufficient invalid joke lax lenient misleading mistake nightmare obstacle oppressive
  poor premature problematic provocative punitive risky sexist shame suicidal terrible threat tragedy troubling
  unconstitutional unhelpful unlawful unrealistic unsafe unsatisfactory unsustainable unwelcome unwise unworkable
  waste weak worrying wrong`;
const PRAISE_OF_DEEDS = `acceptable balanced beneficial best bold breakthrough constructive correct crucial
  effective encouraging essential excellent exceptional fair good great greatest helpful historic impressive
  justified landmark lawful legitimate milestone necessary overdue positive proportionate reasonable right sound
  success vital wise`;

/** Of these, "not" says the contrary; "not perfect" and "not a joke" take no side. */
export const DENIABLE = wordSet(
  `acceptable balanced beneficial constructive correct effective fair good helpful justified lawful legitimate
   necessary proportionate reasonable right sensible sound wise worthwhile`,
);

interface Judged {
  readonly polarity: Polarity;
  /** True for a word that counts only of deeds and of who can act. */
  readonly ofDeeds: boolean;
}

const all = (list: string, polarity: Polarity, ofDeeds: boolean): [string, Judged][] =>
  list.split(/\s+/).map((word) => [word, { polarity, ofDeeds }]);

/** What a word says of what it is said of by somebody. */
export const SAID_OF = wordMap<Judged>([
  ...all(BLAME, 'oppose', false),
  ...all(PRAISE, 'support', false),
  ...all(BLAME_OF_DEEDS, 'oppose', true),
  ...all(PRAISE_OF_DEEDS, 'support', true),
]);

/** The same as words with their polarity, for who is called something. */
export const CALLED: readonly [string, Polarity][] = [
  ...[BLAME, BLAME_OF_DEEDS].flatMap((list) => list.split(/\s+/).map((word): [string, Polarity] => [word, 'oppose'])),
  ...[PRAISE, PRAISE_OF_DEEDS].flatMap((list) =>
    list.split(/\s+/).map((word): [string, Polarity] => [word, 'support']),
  ),
];

/** Nouns for what somebody does, decides, makes or says. */
export const DEEDS = wordSet(
  `act action actions acts ads advert advertisement advertisements adverts amendment amendments appeal
   appointment approach argument arrangement arrangements arrest arrests article attack attacks attempt attitude
   award ballot ban bans behavior behaviour bid bill bills blockade boycott budget campaign campaigns change
   changes charge charges claim claims closure closures comment comments compromise conduct contract cut cuts
   deal deals decision decisions decree delay delays demand demands deployment design detention directive draft
   edict effort efforts execution exemption expansion expulsion fee fees fine fines freeze handling idea ideas
   increase increases initiative inquiry intervention invasion investigation judgement judgment law laws
   leadership leak legislation letter levy line management mandate manoeuvre measure measures merger message
   method methods move moves nomination offer operation order orders outcome overhaul package pact performance
   plan plans ploy policies policy poll position privatisation privatization probe process program programme
   programmes programs project projects promise proposal proposals prosecution protest protests punishment
   purchase raid raids reaction reasoning referendum reform reforms refusal regime regulation regulations
   relocation remark remarks report response responses restriction restrictions restructuring result review
   reward rhetoric rise rule rules ruling sacking sale sanctions scheme schemes sentence settlement show silence
   spending stance statement statements step steps strategy strike strikes stunt subsidies subsidy suggestion
   summit surcharge suspension system tactic tactics takeover tariff tariffs tax taxes teaching term terms
   threats timetable tone trade transfer treatment treaty trial truce use verdict veto vote voting war warning
   withdrawal wording work workings`,
);
/** What befalls people is no deed, however bad it is called. */
export const MISFORTUNES = wordSet(
  `accident accidents blaze collapse conditions crash crisis damage death deaths defeat derailment disease
   drought earthquake epidemic explosion fire fires flood flooding floods heat heatwave hurricane illness
   injuries injury landslide loss losses news outbreak pain pandemic scene scenes situation storm storms
   suffering toll weather wildfire wildfires`,
);
