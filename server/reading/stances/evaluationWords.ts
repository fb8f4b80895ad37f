import { formsOf } from '../inflect';
import { wordSet } from '../vocabulary';

/**
 * The engine's own list of words that judge whom they are said of, as a start for what training learns. A verb in the
 * first two lists judges its subject ("lied", "triumphed"); one in the next two its object ("disgraced", "honoured").
 */
const BLAMED_VERBS = `lie cheat steal fail falter flounder stumble bungle botch blunder mislead deceive dodge evade harass grope
  molest bully intimidate insult mock smear lash rant rail whine gripe boast brag betray abandon ignore neglect
  violate flout defy break backtrack flip-flop waffle renege squander waste ruin wreck destroy undermine
  sabotage exploit manipulate collude conspire obstruct stonewall conceal embezzle launder bribe defraud extort
  plead fumble plummet collapse slump stoke inflame incite provoke meddle interfere overreach overstep pander
  kowtow cave grovel exaggerate distort fabricate misrepresent misstate contradict deflect scapegoat demonize
  vilify taunt belittle humiliate endanger jeopardize hijack oppress repress torture jail starve cripple trample
  gut slash rig scheme plot weaponize politicize dismantle misuse mishandle mismanage underestimate err misjudge
  punch withhold yell scream shout sulk pout bluster misbehave slander hack spy leak backfire disregard resort
  apologize apologise overreact bumble stammer implode melt gloat smirk dither waver cower sputter
  spiral tank`;
const PRAISED_VERBS = `triumph succeed excel thrive flourish prevail shine inspire unite heal protect defend rescue save strengthen
  champion pioneer innovate overcome persevere achieve accomplish deliver delight charm uplift
  empower donate volunteer sacrifice restore reform cooperate reconcile soar rebound outperform dominate
  convince reassure energize energise galvanize galvanise mentor nurture persist clinch ace cruise persuade
  outshine`;
const BLAMING_VERBS = `disgrace discredit convict indict accuse arrest impeach oust sack condemn denounce criticize criticise slam
  blast ridicule mock deride blame fault rebuke censure reject oppose shun boycott topple humiliate embarrass
  insult despise loathe fear distrust doubt haunt dog plague tarnish besiege beleaguer scold lambaste excoriate
  pillory roast jeer boo heckle ban bar expel jail imprison punish grill skewer slander smear brand label batter
  undermine weaken isolate alienate trash bash disavow handcuff subpoena hound rattle sting hobble doom cripple
  damn vilify demonize demonise malign decry deplore shame reprimand chastise admonish rebuff snub spurn abandon
  betray trounce thrash rout outmaneuver implicate incriminate depose overthrow reproach upbraid`;
const PRAISING_VERBS = `hail applaud laud celebrate honor honour admire love respect back commend salute congratulate welcome defend
  vindicate exonerate acquit elect reward revere credit champion embrace favor favour appreciate adore like
  greet bless idolize idolise lionize eulogize cherish reelect re-elect crown anoint knight compliment
  renominate treasure`;
const BLAMING_WORDS = `disgraced corrupt dishonest crooked incompetent inept reckless ruthless brutal cruel racist sexist bigoted
  misogynist misogynistic xenophobic homophobic authoritarian autocratic dictatorial fascist extremist fringe
  dangerous unfit unhinged unstable erratic unpredictable ignorant clueless weak feckless timid cowardly lazy
  greedy selfish arrogant vain petty vindictive vengeful hostile hateful vicious vile vulgar crude
  crass offensive insulting inflammatory divisive polarizing controversial embattled beleaguered scandal-plagued
  unpopular disliked failed failing disastrous catastrophic terrible horrible awful appalling shameful
  disgraceful outrageous scandalous absurd ridiculous ludicrous laughable pathetic foolish stupid dumb idiotic
  naive misguided false untrue misleading deceptive hypocritical unethical immoral unlawful guilty culpable
  irresponsible careless negligent sloppy shady sleazy creepy despicable deplorable repugnant abhorrent
  monstrous evil sinister murderous tyrannical repressive oppressive rogue defiant stubborn hapless hopeless
  bumbling disappointing dismal harsh toxic problematic troubling troubled alarming unacceptable
  unpatriotic treasonous traitorous disloyal untrustworthy unreliable insensitive callous cold cynical smug
  anti-semitic nasty ugly notorious infamous so-called phony fake fraudulent bogus crazy mad insane deranged
  demented liar lies lie fraud fraudster cheat crook felon thug bully tyrant despot dictator strongman autocrat
  demagogue bigot predator rapist traitor coward hypocrite charlatan conman loser failure disaster catastrophe
  disgrace embarrassment joke clown buffoon fool idiot moron lunatic madman monster villain menace scandal
  corruption misconduct wrongdoing collusion obstruction treason perjury bribery embezzlement nepotism cronyism
  hypocrisy dishonesty deception deceit falsehood falsehoods mistake blunder blunders gaffe gaffes flaw flaws
  weakness incompetence recklessness cruelty racism sexism bigotry animus vitriol tirade rant outburst insult
  insults smear rebuke debacle fiasco mess turmoil humiliation impeachment indictment resignation ouster
  extremism authoritarianism narcissist narcissism ego arrogance greed wrongly falsely illegally recklessly
  badly poorly shamelessly blatantly flagrantly brazenly shamefully disgracefully outrageously wildly
  erratically lying ineffective incapable inappropriate destructive negative contentious risky bizarre
  scathing nationalist disturbing improper improperly grossly sexually disgust complaint complaints
  conspiracy conspiracies violation violations bias contempt contradiction contradictions breach felony felonies
  feud meltdown backfire apology offense offence bankruptcy inability failures disregard regret vulnerable
  weakest sharply harshly fiercely widely-criticized unqualified inexperienced tone-deaf out-of-touch elitist
  hardline hard-line far-right far-left militant violent abusive combative belligerent bellicose pugnacious
  thin-skinned impulsive volatile childish immature petulant paranoid delusional unfair unjust unprepared
  disorganized dysfunctional chaotic rocky shaky fragile damaging damning devastating disgusted impeached
  indicted convicted jailed ousted fired misogyny sleaze smears slurs slur trolling bragging bullying
  lawlessness excuse excuses loophole meddling interference crackdown purge demise downfall plunge stain shame`;
const PRAISING_WORDS = `heroic brave courageous fearless bold honest honorable honourable decent principled ethical noble dignified
  gracious kind generous compassionate caring thoughtful warm humble modest sincere genuine authentic loyal
  dedicated devoted committed tireless diligent hardworking competent capable skilled skillful talented gifted
  brilliant smart intelligent wise savvy shrewd astute qualified experienced accomplished distinguished
  respected revered admired beloved popular celebrated acclaimed renowned legendary iconic influential inspiring
  inspirational charismatic charming likable likeable eloquent articulate effective victorious triumphant   resilient steady stable calm responsible reasonable sensible moderate pragmatic fair great excellent
  outstanding exceptional extraordinary remarkable impressive superb fantastic terrific wonderful amazing
  tremendous perfect visionary innovative pioneering groundbreaking trailblazing historic landmark trusted
  trustworthy credible reliable transparent patriotic patriot hero heroine champion pioneer trailblazer icon
  legend genius role-model statesman reformer peacemaker advocate defender friend triumph achievement
  accomplishment breakthrough courage bravery heroism integrity honesty honor honour dignity decency grace
  compassion kindness generosity wisdom intelligence brilliance talent skill competence dedication commitment
  loyalty popularity charisma charm resilience resolve determination acclaim admiration respect applause ovation
  tribute gratitude congratulations asset favourite innocent vindicated exonerated rightly correctly wisely
  brilliantly successfully effectively bravely graciously eloquently admirably deservedly lucky fighter
  blessed powerful passionate favorable favourable enthusiasm professional robust sweet
  passion respectful joy promising helpful healthy friendly prestigious esteemed cherished unifying
  formidable top-notch first-class classy prolific masterful thrilling stunning stellar sterling spotless
  impeccable flawless undefeated unbeaten beautiful elegant delightful clever selfless humanitarian
  philanthropist mentor savior saviour lauded praiseworthy revival`;

/** What the list says of a word. */
export enum Judgement {
  None = 0,
  BlamesSubject = 1,
  PraisesSubject = 2,
  BlamesObject = 3,
  PraisesObject = 4,
  Blames = 5,
  Praises = 6,
}
export const JUDGEMENTS = 7;

export const isBlame = (judgement: Judgement): boolean =>
  judgement === Judgement.BlamesSubject || judgement === Judgement.BlamesObject || judgement === Judgement.Blames;

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const verbs = (list: string): string[] => words(list).flatMap((verb) => [...formsOf(verb)]);

/** Of the verbs that judge their subject, those that nobody uses without blame; who "succeeds" or "apologises" is told of. */
export const WRONGS = wordSet(
  verbs(
    `lie cheat steal mislead deceive harass grope molest bully intimidate smear rant whine boast brag betray flout manipulate
     collude conspire embezzle bribe defraud extort incite pander grovel exaggerate distort fabricate misrepresent scapegoat
     demonize vilify belittle humiliate oppress repress torture slander scream sulk gloat smirk misbehave squander bungle botch
     mishandle mismanage`,
  ),
);

/** Every listed word with its judgement; a word in several lists has the last. */
export const JUDGED_WORDS: ReadonlyMap<string, Judgement> = new Map<string, Judgement>([
  ...verbs(BLAMED_VERBS).map((word) => [word, Judgement.BlamesSubject] as const),
  ...verbs(PRAISED_VERBS).map((word) => [word, Judgement.PraisesSubject] as const),
  ...verbs(BLAMING_VERBS).map((word) => [word, Judgement.BlamesObject] as const),
  ...verbs(PRAISING_VERBS).map((word) => [word, Judgement.PraisesObject] as const),
  ...words(BLAMING_WORDS).map((word) => [word, Judgement.Blames] as const),
  ...words(PRAISING_WORDS).map((word) => [word, Judgement.Praises] as const),
]);
