import { hashFolded } from '../characters';
import { formsOf } from '../inflect';
import type { Tokens } from '../tokens';
import { type WordMap, wordKinds, wordMap, wordSet } from '../vocabulary';

/** How a cue presents what is said: what a hover tells about its neutrality. */
export enum Manner {
  /** "said", "told", "according to": passes no judgement. */
  Neutral = 0,
  /** "insisted", "vowed": force behind the words. */
  Strong = 1,
  /** "claimed", "alleged": the writer keeps a distance. */
  Doubting = 2,
  /** "admitted", "pointed out": the writer takes it as true. */
  Granting = 3,
  /** "believes", "hopes": a thought rather than words. */
  Thought = 4,
  /** "shows", "found": what a study or document gives. */
  Finding = 5,
  /** "criticized", "praised": a judgement of somebody or something. */
  Judging = 6,
  /** "ordered", "urged": words that want something done. */
  Demanding = 7,
}

/** What may stand beside a verb as its content; bits. */
export enum Frame {
  /** A quotation, before or after. */
  Quote = 1,
  /** A clause with or without "that". */
  Clause = 2,
  /** A clause only where "that" stands. */
  That = 4,
  /** "whether …", "how …", "what …". */
  Question = 8,
  /** "to …", done by the speaker: "vowed to leave". */
  Infinitive = 16,
  /** Somebody addressed stands between: "told reporters that …". */
  Addressee = 32,
  /** "to …", done by somebody else: "urged members to leave". */
  Control = 64,
  /** A noun phrase: "criticized the plan", "called him a fool". */
  Object = 128,
  /** A preposition and what follows it, listed apart. */
  Phrase = 256,
  /** May follow what is said, as in "…, officials say". */
  After = 512,
  /** Speech in the narrow sense: may stand between quotation marks and a name without more ado. */
  Speech = 1024,
  /** "-ing" content: "considered leaving", "denies lying". */
  Gerund = 2048,
  /** A noun phrase and "as" with what it is taken for: "see the vote as a test". */
  As = 4096,
}

export interface Cue {
  readonly lemma: string;
  /** The lemma's hash, never 0. */
  readonly key: number;
  readonly frames: number;
  readonly manner: Manner;
  /** Prepositions that lead to the content, as bits of `prepositionBit`. */
  readonly prepositions: number;
}

const BITS: Readonly<Record<string, number>> = {
  quote: Frame.Quote | Frame.After | Frame.Speech,
  clause: Frame.Clause | Frame.That,
  that: Frame.That,
  after: Frame.After,
  question: Frame.Question,
  to: Frame.Infinitive,
  whom: Frame.Addressee,
  control: Frame.Control,
  object: Frame.Object,
  gerund: Frame.Gerund,
  as: Frame.As,
};

const PREPOSITIONS = [
  'about',
  'against',
  'as',
  'at',
  'for',
  'if',
  'in',
  'of',
  'on',
  'to',
  'toward',
  'towards',
  'with',
  'over',
];
const prepositionBits = wordMap(PREPOSITIONS.map((word, i): [string, number] => [word, 1 << i]));

/** The bit of a token that is a preposition cues may take; 0 for any other. */
export const prepositionBit = (tokens: Tokens, i: number): number => prepositionBits.get(tokens, i) ?? 0;

type Group = readonly [frames: string, manner: Manner, lemmas: string];

const { Neutral, Strong, Doubting, Granting, Thought, Finding, Judging, Demanding } = Manner;

/**
 * Verbs that attribute, with the complements that make them do so: our own list, ordered by sense. Which verbs are
 * worth listing was checked against how often newspapers use them so (counts over PolNeAR's training articles).
 * A frame that begins with "+" is a preposition.
 */
const VERBS: readonly Group[] = [
  // Saying.
  ['quote clause question +of', Neutral, 'say'],
  ['quote clause question whom control +of +about', Neutral, 'tell'],
  ['quote clause question +about +of +on', Neutral, 'write blog'],
  ['quote clause object', Neutral, 'tweet retweet email post text telegraph'],
  ['quote clause', Neutral, 'add'],
  ['quote', Neutral, 'continue'],
  ['quote clause question object to', Neutral, 'announce declare'],
  ['quote clause object', Neutral, 'state remark comment note observe reply respond react answer reiterate relate'],
  ['quote clause gerund object', Neutral, 'report'],
  ['quote clause question object +about', Neutral, 'explain recall recount remember reveal disclose detail'],
  ['quote clause object whom', Neutral, 'inform notify advise remind brief'],
  ['quote clause', Neutral, 'opine quip joke muse chime retort deadpan ad-lib intone recite chant sing mouth'],
  ['quote', Neutral, 'interject interrupt conclude begin go press reason'],
  ['that quote object question', Neutral, 'mention repeat summarize emphasize stress underline underscore'],
  ['quote clause object', Neutral, 'testify narrate clarify specify elaborate'],
  ['that', Neutral, 'hear learn'],
  ['object', Neutral, 'cite quote reference invoke paraphrase echo'],
  ['object question', Neutral, 'discuss describe outline list'],
  ['+to', Neutral, 'refer allude point'],
  ['+of', Thought, 'think'],
  ['+about +of', Neutral, 'speak talk chat'],
  ['+on +about', Neutral, 'comment elaborate expound opine'],
  ['object', Neutral, 'depict'],
  ['object', Neutral, 'call name dub label term brand nickname christen deem'],
  ['object', Neutral, 'characterize portray cast identify bill'],
  ['object', Neutral, 'compare liken equate'],
  ['clause quote', Neutral, 'signal indicate hint +at'],
  ['+at', Neutral, 'hint'],
  ['clause quote object', Doubting, 'suggest imply insinuate'],
  // Force.
  ['quote clause', Strong, 'argue insist assert proclaim exclaim thunder affirm reaffirm'],
  ['that quote', Strong, 'maintain stress'],
  ['clause quote', Strong, 'swear'],
  ['quote clause to', Strong, 'vow pledge'],
  ['quote clause to object', Strong, 'promise'],
  ['to that object', Strong, 'guarantee'],
  ['+on', Strong, 'insist'],
  ['+for +against', Strong, 'argue'],
  ['clause whom object +of', Strong, 'assure reassure promise'],
  ['quote', Strong, 'assure reassure retaliate'],
  ['quote that +at', Strong, 'shout yell scream bellow bark roar rage cry'],
  ['quote clause', Strong, 'fume vent rant gripe grumble whine groan moan scoff sneer snap snipe huff'],
  ['quote', Neutral, 'laugh sigh smile nod gush beam whisper mutter murmur mumble stammer shrug sob'],
  ['quote clause whom object +of +about +against', Strong, 'warn caution'],
  ['that whom to', Strong, 'threaten'],
  ['quote clause +of +about', Strong, 'boast brag crow'],
  ['object that quote', Strong, 'tout trumpet'],
  // Distance.
  ['quote clause to object', Doubting, 'claim purport profess'],
  ['quote clause object', Doubting, 'allege contend'],
  ['that quote', Doubting, 'charge'],
  ['clause', Doubting, 'pretend fantasize'],
  // Taking for true.
  ['quote clause object gerund', Granting, 'admit concede acknowledge confess'],
  ['+to', Granting, 'admit confess'],
  ['quote clause object', Granting, 'confirm verify attest'],
  ['that question', Granting, 'recognize realize appreciate'],
  ['clause after question', Granting, 'know'],
  ['that', Granting, 'understand'],
  ['quote clause to object', Granting, 'agree'],
  ['+with', Granting, 'agree disagree concur'],
  ['that quote', Granting, 'concur'],
  ['that object', Granting, 'stipulate'],
  // Asking.
  ['quote question whom control +about +for +if', Demanding, 'ask'],
  ['quote object question whom +about', Demanding, 'question quiz'],
  ['question +about', Demanding, 'inquire enquire'],
  ['quote question that +about +at', Thought, 'wonder'],
  ['object', Demanding, 'request solicit'],
  ['that', Demanding, 'request ask require'],
  // Wanting something done.
  ['quote that control object', Demanding, 'urge implore beseech exhort entreat plead'],
  ['control that', Demanding, 'order instruct command direct advise'],
  ['control', Demanding, 'encourage pressure press lobby beg'],
  ['control', Demanding, 'challenge invite persuade convince compel dare'],
  ['clause whom', Thought, 'convince persuade'],
  ['quote that to object', Demanding, 'demand'],
  ['+for +on', Demanding, 'call'],
  ['+for', Demanding, 'push advocate press plead appeal pray lobby campaign'],
  ['quote that gerund object', Demanding, 'propose recommend'],
  ['that', Demanding, 'advocate'],
  ['that control', Demanding, 'stipulate mandate'],
  ['that', Neutral, 'decree'],
  ['clause', Neutral, 'rule'],
  ['object control', Neutral, 'forbid prohibit'],
  // Blame and praise.
  [
    'quote object +for',
    Judging,
    'criticize criticise condemn denounce decry deplore bemoan lament slam blast assail attack',
  ],
  ['object quote', Judging, 'ridicule mock deride disparage belittle lambaste lambast castigate chastise chide berate'],
  ['object', Judging, 'rebuke scold upbraid excoriate savage skewer vilify malign demonize bash trash rip slight'],
  ['object', Judging, 'insult taunt smear fault blame knock ding scorn pillory censure reprimand admonish decry'],
  ['object', Judging, 'accuse'],
  ['object quote', Judging, 'praise laud hail applaud commend salute compliment extol congratulate thank'],
  ['object', Judging, 'credit defend welcome cheer condone'],
  ['object', Judging, 'endorse oppose support back'],
  ['object', Judging, 'reject dismiss disavow repudiate renounce disown decry rebut refute downplay minimize'],
  ['object that quote gerund', Judging, 'deny dispute'],
  ['object question', Judging, 'question'],
  ['that object', Thought, 'doubt'],
  ['quote object that', Judging, 'protest'],
  ['quote that +about +of', Judging, 'complain'],
  ['+against', Judging, 'rail inveigh lash rant argue'],
  ['+for', Judging, 'apologize apologise'],
  ['object', Judging, 'highlight emphasize stress underscore'],
  ['quote', Judging, 'counter'],
  ['that', Judging, 'counter rebut'],
  ['quote object', Judging, 'needle tease heckle'],
  // Thinking.
  ['clause after quote', Thought, 'think believe'],
  ['+in', Thought, 'believe'],
  ['object', Thought, 'consider regard view perceive'],
  ['that question gerund', Thought, 'consider'],
  ['that', Thought, 'assume presume suppose'],
  ['that object', Thought, 'fear'],
  ['clause to +for', Thought, 'hope'],
  ['clause after', Thought, 'reckon guess figure suspect surmise posit postulate theorize speculate conjecture'],
  ['quote clause after', Thought, 'predict'],
  ['clause object', Thought, 'forecast foresee envision envisage anticipate'],
  ['quote clause object after', Thought, 'conclude'],
  ['to control that', Thought, 'expect'],
  ['that question', Thought, 'imagine dream'],
  ['that +about', Thought, 'worry fret'],
  ['that', Thought, 'feel'],
  ['that object', Thought, 'regret resent'],
  ['to', Thought, 'prefer aspire'],
  ['to control object', Thought, 'want'],
  ['control to', Thought, 'wish'],
  ['clause', Thought, 'wish'],
  ['object that question', Thought, 'envision ponder contemplate weigh'],
  ['that question', Thought, 'decide determine'],
  ['to', Thought, 'decide'],
  ['object that', Thought, 'estimate'],
  ['clause after', Thought, 'estimate calculate'],
  ['to', Demanding, 'offer seek propose'],
  ['to', Strong, 'refuse decline threaten agree swear resolve'],
  ['object', Strong, 'decline'],
  ['that as', Thought, 'see'],
  ['as', Thought, 'interpret treat'],
  ['object', Neutral, 'express voice vent'],
  ['object', Neutral, 'propose'],
  ['that object question', Finding, 'discover'],
  // Studies, polls, papers.
  ['clause after question object', Finding, 'show'],
  ['that after object', Finding, 'find'],
  ['clause object after quote', Finding, 'indicate suggest reveal'],
  ['that', Finding, 'demonstrate illustrate reflect'],
  ['quote', Finding, 'read'],
  ['question', Finding, 'explain discuss ask'],
];

/**
 * Verbs and particles that attribute together; the particle may stand a word or two behind ("lashed out", "called
 * her out"). The frames of the verb alone hold as well.
 */
const PHRASALS: readonly Group[] = [
  ['quote clause object', Granting, 'point-out'],
  ['quote', Neutral, 'put-it'],
  ['quote', Neutral, 'shoot-back fire-back hit-back chime-in pipe-up blurt-out cry-out go-on sum-up push-back'],
  ['+at', Judging, 'lash-out hit-out strike-out fire-back'],
  ['+against', Judging, 'speak-out lash-out come-out hit-back push-back'],
  ['+on +against', Judging, 'hit-back push-back'],
  [
    'object',
    Judging,
    'go-after call-out rip-into tear-into light-into brush-off shrug-off wave-off laugh-off play-down',
  ],
  ['object gerund', Judging, 'rule-out'],
  ['+on', Neutral, 'weigh-in'],
  ['object question', Neutral, 'lay-out spell-out set-out bring-up'],
  ['that object', Thought, 'find-out'],
  ['object', Judging, 'side-with'],
];

/**
 * Nouns that attribute, with what leads to the content: "the claim that …", "her decision to …", "criticism of …".
 * Whose claim it is stands before ("Germany's claim", "his claim") or behind ("by").
 */
const NOUNS: readonly Group[] = [
  ['that', Doubting, 'claim allegation assertion contention insinuation implication theory rumor rumour myth charge'],
  ['that', Doubting, 'accusation'],
  ['that', Neutral, 'statement announcement declaration remark comment message word news report reminder hint signal'],
  ['that', Granting, 'acknowledgment acknowledgement admission confession recognition concession confirmation'],
  ['that', Strong, 'warning insistence assurance guarantee argument vow pledge promise threat complaint'],
  ['that', Thought, 'belief view opinion notion thought hope fear concern worry suspicion doubt expectation'],
  ['that', Thought, 'assumption prediction conviction perception feeling impression conclusion speculation hunch'],
  ['that', Thought, 'confidence judgment judgement premise hypothesis realization'],
  ['that', Finding, 'finding ruling revelation indication'],
  ['that', Demanding, 'demand request suggestion proposal recommendation requirement stipulation'],
  ['to', Strong, 'promise pledge vow threat'],
  ['to', Thought, 'decision desire intention'],
  ['to', Demanding, 'call request demand offer appeal'],
  ['+of +about', Doubting, 'accusation allegation'],
  ['+of', Judging, 'criticism condemnation denunciation praise rejection endorsement repudiation disavowal mockery'],
  ['+for', Judging, 'praise contempt disdain'],
  ['+on +against', Judging, 'attack'],
  ['+of', Judging, 'defense defence approval disapproval'],
  ['+for +to', Demanding, 'call'],
  ['+for', Demanding, 'demand appeal plea'],
  ['+of', Thought, 'fear hope'],
  ['+about', Thought, 'fear concern worry doubt question speculation anxiety'],
  ['+about', Neutral, 'comment statement question'],
  ['+of', Neutral, 'description mention denial portrayal characterization warning talk account depiction'],
  ['+about +of', Neutral, 'talk'],
];

/** Adjectives that attribute after a form of "be": "was confident that", "is opposed to". */
const ADJECTIVES: readonly Group[] = [
  ['that', Thought, 'confident hopeful optimistic pessimistic aware convinced certain sure afraid worried concerned'],
  ['that', Thought, 'skeptical sceptical adamant glad happy proud sad surprised disappointed pleased sorry doubtful'],
  ['to', Thought, 'eager willing ready reluctant unwilling hesitant keen determined anxious loath'],
  ['+of', Thought, 'aware skeptical sceptical afraid wary proud mindful suspicious'],
  ['+of', Judging, 'critical supportive dismissive'],
  ['+about', Thought, 'worried concerned skeptical sceptical optimistic pessimistic excited enthusiastic'],
  ['+to', Judging, 'opposed'],
  ['+in', Thought, 'confident interested'],
];

/** The cue that a group's frames make of each of its lemmas. */
function cueOf(frames: string, manner: Manner): Omit<Cue, 'lemma' | 'key'> {
  let bits = 0;
  let prepositions = 0;
  for (const frame of frames.split(' ')) {
    if (frame.startsWith('+')) prepositions |= 1 << PREPOSITIONS.indexOf(frame.slice(1));
    else bits |= BITS[frame]!;
  }
  return { frames: bits, manner, prepositions };
}

const keyOf = (lemma: string): number => hashFolded(lemma) || 1;

function byLemma(groups: readonly Group[]): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [written, manner, lemmas] of groups) {
    const { frames, prepositions } = cueOf(written, manner);
    for (const lemma of lemmas.split(' ')) {
      const known = cues.get(lemma);
      cues.set(lemma, {
        lemma,
        key: keyOf(lemma),
        frames: frames | (known?.frames ?? 0),
        manner: known?.manner ?? manner,
        prepositions: prepositions | (known?.prepositions ?? 0),
      });
    }
  }
  return cues;
}

function inflected(cues: ReadonlyMap<string, Cue>, forms: (lemma: string) => readonly string[]): [string, Cue][] {
  return [...cues].flatMap(([lemma, cue]) => forms(lemma).map((form): [string, Cue] => [form, cue]));
}

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** A verb's cues, alone and with a particle. */
export interface VerbCue {
  readonly alone: Cue | undefined;
  readonly withParticle: WordMap<Cue> | undefined;
}

function verbs(): [string, VerbCue][] {
  const alone = byLemma(VERBS);
  const particles = new Map<string, [string, Cue][]>();
  byLemma(PHRASALS).forEach((cue, phrase) => {
    const dash = phrase.indexOf('-');
    const verb = phrase.slice(0, dash);
    const { frames, manner, prepositions } = cue;
    const lemma = phrase.replace('-', ' ');
    const pair: [string, Cue] = [phrase.slice(dash + 1), { lemma, key: keyOf(lemma), frames, manner, prepositions }];
    const known = particles.get(verb);
    if (known) known.push(pair);
    else particles.set(verb, [pair]);
  });
  const forms: [string, VerbCue][] = [];
  const add = (lemma: string): void => {
    const pairs = particles.get(lemma);
    const entry = { alone: alone.get(lemma), withParticle: pairs && wordMap(pairs) };
    for (const form of formsOf(lemma)) forms.push([form, entry]);
  };
  alone.forEach((_, lemma) => {
    add(lemma);
  });
  particles.forEach((_, lemma) => {
    if (!alone.has(lemma)) add(lemma);
  });
  return forms;
}

const verbForms = verbs();
const nounForms = inflected(byLemma(NOUNS), (noun) => [noun, plural(noun)]);
const adjectiveForms = inflected(byLemma(ADJECTIVES), (adjective) => [adjective]);

const verbCues = wordMap(verbForms);
const nounCues = wordMap(nounForms);
const adjectiveCues = wordMap(adjectiveForms);

export const verbCue = (tokens: Tokens, i: number): VerbCue | undefined => verbCues.get(tokens, i);
export const nounCue = (tokens: Tokens, i: number): Cue | undefined => nounCues.get(tokens, i);
export const adjectiveCue = (tokens: Tokens, i: number): Cue | undefined => adjectiveCues.get(tokens, i);

/** Adverbs that attribute without naming anybody. */
const HEARSAY_WORDS = ['reportedly'];
export const HEARSAY = wordSet(HEARSAY_WORDS);
/** The words that references begin with: "according to", "in her view", "reportedly". */
const REFERENCE_WORDS = ['according', 'in', ...HEARSAY_WORDS];
export const REFERENCES = wordSet(REFERENCE_WORDS);

/** What may attribute in a sentence. */
export enum Signal {
  Verb = 1,
  /** A noun or an adjective. */
  Nominal = 2,
  Reference = 4,
  Colon = 8,
}

/** Words without which a rule finds nothing: most sentences lack those of some rule, and it need not look at them. */
export const SIGNALS = wordKinds([
  [Signal.Verb, verbForms.map(([form]) => form)],
  [Signal.Nominal, [...nounForms, ...adjectiveForms].map(([form]) => form)],
  [Signal.Reference, REFERENCE_WORDS],
  [Signal.Colon, [':']],
]);

/** A cue that may take more than its own frames. */
export const widened = ({ lemma, key, frames, manner, prepositions }: Cue, more: number): Cue => ({
  lemma,
  key,
  frames: frames | more,
  manner,
  prepositions,
});
