import { formsOf } from '../inflect';
import { wordSet } from '../vocabulary';

/** Verbs by which somebody says something; many of their forms are nouns as well, or unknown to the tagger. */
const SPEECH =
  'say tell ask add argue insist claim note declare announce state report reply respond answer warn caution explain ' +
  'tweet retweet write read point recall remark comment observe boast brag joke quip muse laugh cry shout yell scream ' +
  'bark bellow chant thunder snap shoot fire retort counter concede admit acknowledge agree disagree suggest testify ' +
  'predict conclude continue complain confirm deny vow pledge promise urge implore plead lament bemoan fume rant gripe ' +
  'sneer scoff reiterate repeat stress emphasize assert contend allege recount react reason exclaim whisper mutter press wonder ' +
  'demand scream beg post remind interject interrupt marvel speculate';

/** Verbs by which somebody takes a side, besides. */
const SIDES =
  'accuse apologize apologise assail attack back ban bash blame blast block boycott call castigate censure challenge ' +
  'chide clash condemn credit criticize criticise decry defend defy demand denounce deride dismiss dispute doubt ' +
  'downplay embrace endorse face fault favor favour fear fight find greenlight hail halt hammer hit hope invite invoke ' +
  'laud lambast lambaste lash list mock oppose oust pan praise prod prefer probe push question quiz rap rebuff ' +
  'rebuke reject repudiate revoke rip ridicule salute sanction scold scorn seek shun skewer slam snub sue summon support ' +
  'surge target taunt tease thank threaten tout uphold veto view voice vote welcome win wade want ' +
  'show reveal signal consider mull weigh rule plan hint name pick launch unveil reach back open close lead estimate pressure applaud ' +
  'order worry express discuss post maintain tell insult compare spell';

const forms = (lemmas: string): readonly (readonly string[])[] => lemmas.split(' ').map(formsOf);
const speech = forms(SPEECH);
const all = [...speech, ...forms(SIDES)];

/** Forms with which somebody speaks behind a quotation: “…,” a message on the site reads. */
export const SPEAKS = wordSet(speech.flatMap(([, ...rest]) => rest.filter((form) => !form.endsWith('ing'))));
/** "says", "endorses": behind one. */
export const OF_ONE = wordSet(all.map(([, third]) => third!));
/** "say", "endorse": behind several. */
export const OF_SEVERAL = wordSet(all.map(([lemma]) => lemma!));
/** "told", "announced". */
export const PAST = wordSet(all.flatMap(([, , ...rest]) => rest.filter((form) => !form.endsWith('ing'))));
/** All of their forms, for a look at once. */
export const TELLING = wordSet(all.flat());
/** Forms of those that are nouns as often: found only where nothing else is the verb. */
export const NOUNS_TOO = wordSet(
  `attack attacks back backs ban bans block blocks boycott boycotts call calls challenge challenges claim claims clash
   comment comments credit credits demand demands doubt doubts face faces favor favors favour favours fear fears fight
   fights find finds fire fires halt halts hammer hit hits hope hopes invite invites list lists note notes pan pans
   pledge pledges point points press probe probes promise promises push question questions reply report reports
   remark remarks sanction sanctions shoot state states stress support supports surge surges target targets
   view views voice voices plan plans show shows rule rules hint hints signal signals name names pick picks launch lead leads reach
   estimate estimates pressure order orders worry worries post posts
   open close vote votes vow vows win wins answer answers laugh laughs cry cries shout shouts joke jokes
   snap snaps reason reasons rebuke rebukes praise thanks veto welcome tease tweet tweets`,
);

/** Past forms with which somebody speaks; those of the first list take nobody as their object, so that they are no passives. */
const ONLY_SPOKEN =
  'said added argued insisted replied tweeted declared vowed pledged responded reacted agreed disagreed testified ' +
  'conceded countered complained boasted joked quipped stated';
export const SPOKE = wordSet(ONLY_SPOKEN);
export const TOLD = wordSet(
  `${ONLY_SPOKEN} told warned explained wrote claimed noted announced promised suggested predicted admitted acknowledged
   recalled concluded confirmed denied`,
);
