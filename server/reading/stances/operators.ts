import { formsOf } from '../inflect';
import { wordMap, wordSet } from '../vocabulary';

/** What a word does to the stance it governs. */
export interface Operator {
  /** -1 turns it round: "refused to endorse". */
  readonly sign: 1 | -1;
  /** True where it leaves open whether it comes to it: "is considering". */
  readonly hedges: boolean;
}

const operator = (sign: 1 | -1, hedges = false): Operator => ({ sign, hedges });
const PLUS = operator(1);
const MINUS = operator(-1);
const OPEN = operator(1, true);
const OPEN_MINUS = operator(-1, true);

const inflected = (words: string): string[] => words.split(/\s+/).filter(Boolean).flatMap(formsOf);
const each = (words: Iterable<string>, value: Operator): [string, Operator][] =>
  [...words].map((word) => [word, value]);

/** Verbs that govern an infinitive, a gerund or (with "from", "of", "on") one behind a preposition. */
export const VERB_OPERATORS = wordMap<Operator>([
  ...each(
    inflected(
      `plan intend want vow pledge promise agree decide seek try attempt move continue begin start prepare offer aim
       hope manage urge call lobby press push ask tell order encourage persuade help propose recommend suggest advocate
       demand choose commit resolve volunteer proceed go work act pretend dare support back favor favour endorse insist
       come keep implore beg swear opt rush elect vote plead appeal petition request require instruct command invite
       fight battle struggle strive advise pressure pressurise force compel convince direct exhort beseech`,
    ),
    PLUS,
  ),
  ...each('sought began begun chose chosen swore sworn kept came went told going fought strove'.split(' '), PLUS),
  ...each(inflected('consider mull weigh contemplate threaten expect seem appear tend debate discuss explore'), OPEN),
  ...each(['said', 'believed', 'thought', 'rumored', 'rumoured', 'reported', 'alleged', 'likely'], OPEN),
  ...each(
    inflected(
      `refuse decline fail avoid reject oppose resist deny forget neglect abandon abstain refrain cease quit stop
       prevent block bar prohibit forbid discourage dissuade stall balk hesitate forgo omit regret renounce drop rule`,
    ),
    MINUS,
  ),
  ...each(['forgot', 'forgotten', 'forgone'], MINUS),
  ...each(inflected('doubt'), OPEN_MINUS),
]);

/** Verbs and adjectives by which a deed does not come off: "failed to block", "is unable to". */
export const FAILING = wordSet([...inflected('fail'), 'unable']);
/** Deeds that nobody fails to do without having tried: "failed to overturn the ban". */
export const EFFORTS = wordSet(
  inflected(
    `block stop prevent halt thwart derail foil scupper sink torpedo overturn overrule override repeal quash topple oust
     unseat depose impeach abolish persuade convince secure win save rescue pass push force stave fend rally muster
     dislodge reverse revive salvage`,
  ),
);
/** Words of doing nothing that leave open whether one is against it: "stopped short of", "refrained from". */
export const SCARCELY = wordSet(inflected('refrain hesitate abstain'));
/** Participles of asking or making somebody do something: who was asked has not taken the side yet. */
export const ASKING = wordSet(
  `urged asked told ordered pressed lobbied begged implored exhorted advised encouraged instructed directed commanded
   required requested compelled forced obliged pressured pressurised challenged invited petitioned warned`,
);
/** Verbs that tell what somebody else will do: "expect Berlin to ban it". */
export const EXPECTING = wordSet(inflected('expect'));
/** Verbs that say that the clause behind them does not hold: "denied that it had backed the plan". */
export const DENYING = wordSet(inflected('deny refute'));
/** Beside them, those that say so of what others say: "rejected claims that it had backed the plan". */
export const REJECTING = wordSet(inflected('deny refute reject dismiss dispute rebut'));
/** What is said without anybody vouching for it: "claims that it had backed the plan". */
export const HEARSAY = wordSet(
  `claim claims allegation allegations suggestion suggestions accusation accusations rumour rumours rumor rumors report
   reports speculation evidence proof indication indications sign signs hint hints`,
);

/** Nouns that govern an infinitive: "no plans to ban", "its refusal to sign". */
export const NOUN_OPERATORS = wordMap<Operator>([
  ...each(
    `plan plans decision decisions intention intentions pledge pledges promise promises call calls demand demands
     effort efforts attempt attempts bid bids move moves desire willingness vow vows proposal proposals need agreement
     commitment commitments readiness request requests determination appetite interest authority order orders push
     motion resolution bill law campaign reason reasons right power pressure`.split(/\s+/),
    PLUS,
  ),
  ...each('threat threats option options possibility chance inclination'.split(' '), OPEN),
  ...each('refusal failure reluctance inability unwillingness hesitation'.split(' '), MINUS),
]);

/** Adjectives that govern an infinitive: "is ready to back". */
export const ADJECTIVE_OPERATORS = wordMap<Operator>([
  ...each(
    'ready willing set prepared determined eager keen happy glad poised free due quick bound proud'.split(' '),
    PLUS,
  ),
  ...each('likely able expected'.split(' '), OPEN),
  ...each(
    `reluctant unwilling hesitant loath unable slow wrong unwise foolish irresponsible reckless absurd unacceptable
     counterproductive unfair unjust premature immoral unthinkable`.split(/\s+/),
    MINUS,
  ),
  ...each(['unlikely'], OPEN_MINUS),
]);

export const NEGATORS = wordSet("not n't cannot never neither nor hardly scarcely nowise without");
/** Determiners and pronouns that negate what is said of them: "no country supports". */
export const NEGATIVE_QUANTIFIERS = wordSet('no none nobody nothing neither few');
/** Amounts of feeling that are nearly none: "little sympathy for", but "a little sympathy for". */
export const SCANT = wordSet('little scant scarce zero');
/** Prepositions that negate the gerund behind them; "instead of" and "rather than" are told by their first word. */
export const NEGATIVE_PREPOSITIONS = wordSet('without instead rather');
export const HEDGES = wordSet(
  `could may might reportedly allegedly apparently possibly perhaps probably likely maybe potentially supposedly
   seemingly presumably purportedly`,
);
export const PROBABLE = wordSet('would should ought probably likely presumably');
export const CONDITIONS = wordSet('if unless whether should');
const STRENGTHENING_WORDS =
  `strongly fiercely vehemently firmly staunchly categorically harshly sharply bitterly angrily furiously fully
   wholeheartedly flatly roundly unequivocally adamantly forcefully loudly enthusiastically completely totally
   utterly absolutely openly repeatedly publicly severely heavily deeply outright very vigorously resolutely`.split(
    /\s+/,
  );
export const STRENGTHENING = wordSet(STRENGTHENING_WORDS);
const WEAKENING_WORDS =
  `mildly slightly cautiously tepidly tentatively grudgingly partly partially reluctantly quietly somewhat gently
   tacitly broadly generally`.split(/\s+/);
export const WEAKENING = wordSet(WEAKENING_WORDS);
/** Adverbs that may stand inside of a cue: "voted overwhelmingly against", "stood firmly behind". */
export const MANNER = wordSet([
  ...STRENGTHENING_WORDS,
  ...WEAKENING_WORDS,
  ...`overwhelmingly unanimously narrowly decisively consistently hard long squarely solidly steadfastly vocally
     passionately tirelessly unsuccessfully successfully swiftly immediately finally again instead jointly quickly
     emphatically`.split(/\s+/),
]);
/** Verbs by which somebody speaks of a decision of their own: "defended its plan to", "reversed their decision to". */
export const OWNING = wordSet([
  ...inflected(
    `defend announce reverse confirm reaffirm justify regret explain abandon delay postpone drop scrap ditch declare
     reiterate repeat state renew make take have keep reconsider rethink revive pursue outline unveil detail shelve
     suspend withdraw renounce cite stress signal express voice honour honor break fulfil fulfill`,
  ),
  ...'made took had has kept withdrew withdrawn broke broken'.split(' '),
]);
/** Verbs that say that a feeling comes, goes or stays: "opposition is growing among". */
export const CHANGING = wordSet([
  ...inflected(
    `grow rise mount increase build spread swell deepen intensify harden widen continue persist remain fall wane fade
     decline ebb soften drop slip come emerge surge soar appear`,
  ),
  ...'grown grew rose risen fell fallen came built is are was were'.split(' '),
]);
/** Verbs by which one voices, holds or carries out what their object names: "voiced opposition to", "maintain bans on". */
export const LIGHT_VERBS = wordSet([
  ...inflected(
    `voice express show have maintain impose issue declare announce reiterate lead launch make give offer pledge
       mark keep hold put raise sound set stage wage mount reaffirm repeat renew state signal reveal demonstrate
       face feel intensify conduct carry step ramp stress underline underscore convey extend provide lend get win draw build cite
       share continue introduce enact pass adopt propose unveil hit deliver start begin open file bring level pursue
       want seek demand lodge head chair join support back defend justify increase tighten consider plan threaten order`,
  ),
  ...`has had having stepped gave given held kept built led drew made felt shown began begun brought sought 's 've is are was were be`.split(
    ' ',
  ),
]);
/** Verbs that end or refuse what their object names: "dropped its opposition to", "lifted the ban on". */
export const ENDING_VERBS = wordSet([
  ...inflected(
    `drop end lift withdraw reject deny abandon cease suspend stop halt cancel revoke scrap oppose block refuse dismiss
     lose lack reduce slash ease relax soften rescind repeal overturn remove condemn criticize criticise denounce ignore pull cut
     reverse renounce discontinue slam blast protest resist fight contest challenge`,
  ),
  ...['withdrew', 'withdrawn', 'lost', 'fought', 'rejecting'],
]);
/** Verbs by which somebody says or thinks what follows. */
export const SAYING = wordSet([
  ...`say announce declare state confirm add insist stress vow warn claim argue believe tell reiterate promise indicate
        note suggest hint signal admit acknowledge concede explain reveal repeat maintain assert affirm think feel hope
        know tweet write pledge swear boast complain contend disclose emphasize emphasise estimate recall remark report
        testify`
    .split(/\s+/)
    .flatMap(formsOf),
  'told',
]);
/** Verbs that say what somebody is, feels or becomes. */
export const COPULAS = wordSet(
  `be is are was were been being am 's 're 'm become becomes became remain remains remained seem seems seemed appear appears
   appeared feel feels felt sound sounds sounded look looks looked stay stays stayed get gets got grow grows grew stand
   stands stood come came`,
);
/** "declined to comment", "refused to say": what is refused here is an answer, not a position. */
export const ANSWERING = wordSet(
  `say comment answer answers discuss elaborate name identify disclose specify confirm speak reveal respond explain
   speculate detail clarify describe share`,
);
/** Verbs beside which "against" takes no position: "played against", "hears a case against", "protects against". */
export const NEUTRAL_AGAINST = wordSet([
  ...inflected(
    `hear play run pitch compete face win lose measure weigh judge lean race match score pit stack protect insure hedge
       brace compare vaccinate guard hold trade defend`,
  ),
  ...'do does did fare fares fared'.split(' '),
  'won',
  'lost',
  'held',
  'heard',
]);
