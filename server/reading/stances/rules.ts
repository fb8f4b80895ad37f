import type { BlockContext, LocalAttribution, LocalStance, NameCandidate, Sentence } from '../block';
import { firstOverlapping, inOrder, inTurn, type Span } from '../span';
import { nounAt, type Parsed } from '../syntax/phrases';
import { wordSet } from '../vocabulary';
import { readAdjective, readPreposition } from './byAdjective';
import { readNoun, readNounOfAgent } from './byNoun';
import { readPrefix } from './byPrefix';
import { readVerb } from './byVerb';
import { codebookCues, ownCueEnd } from './codebookCues';
import { heldByWhoWants } from './deontic';
import type { Cue, Draft, Reader } from './draft';
import { evaluationsIn } from './evaluation';
import { finish } from './finish';
import { ALL_FRAMES, CUE_WORDS, type Frame, frameEnd, frameFrom } from './frames';
import { judgementsIn } from './judgements';
import { eachOf, targetFrom } from './parties';
import { heldBySpeaker } from './speakers';

/** The stances of one block: every cue of the list that stands in a frame of its own, and who is judged beside them. */
export function stancesByRule(
  context: BlockContext,
  names: readonly NameCandidate[],
  attributions: readonly LocalAttribution[],
): readonly LocalStance[] {
  const found: LocalStance[] = [];
  const saidBefore = inTurn(cued(attributions), cueStart);
  const block: Block = { context, own: codebookCues(context.lexicon), attributions, found };
  for (const sentence of context.sentences) readSentence(block, sentence, saidBefore(sentence.end));
  if (attributions.length > 0) found.push(...judgementsIn(context, attributions, found));
  if (names.length === 0) return found;
  for (let i = 0; i < found.length; i++) found[i] = withWholeNames(found[i]!, names);
  found.push(...evaluationsIn(context, names, found));
  return found;
}

/** The attributions that have a cue, in its order. */
const cued = (attributions: readonly LocalAttribution[]): readonly LocalAttribution[] =>
  attributions.length === 0
    ? attributions
    : inOrder(
        attributions.filter(({ cue }) => cue !== null),
        cueStart,
      );

const cueStart = ({ cue }: LocalAttribution): number => cue!.start;

/** "Doctors Without Borders called on": a phrase that begins inside of a name, as grammar alone has it, begins with it. */
function withWholeNames(stance: LocalStance, names: readonly NameCandidate[]): LocalStance {
  const holder = stance.holder && wholeName(stance.holder, names);
  const target = stance.target && wholeName(stance.target, names);
  return holder === stance.holder && target === stance.target ? stance : { ...stance, holder, target };
}

function wholeName(phrase: Span, names: readonly NameCandidate[]): Span {
  const name = firstOverlapping(names, phrase);
  const isCut = name && name.start < phrase.start && name.form === 'name' && name.confidence >= NAMED;
  return isCut ? { start: name.start, end: Math.max(name.end, phrase.end) } : phrase;
}
/** A name as likely as this tells where a phrase begins. */
const NAMED = 0.6;

/** What is known of a block, and its stances as they are found. */
interface Block {
  readonly context: BlockContext;
  readonly own: ReturnType<typeof codebookCues>;
  readonly attributions: readonly LocalAttribution[];
  readonly found: LocalStance[];
}

/** Finds the stances of a sentence; `said` are the attributions whose cue stands in it. */
function readSentence(block: Block, sentence: Sentence, said: readonly LocalAttribution[]): void {
  const { context, own, attributions, found } = block;
  const { tokens } = context;
  let covered = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i < covered) continue;
    if (own.size > 0) {
      const end = readOwn(block, sentence, i);
      if (end > i) {
        covered = end;
        continue;
      }
    }
    const id = tokens.word[i]!;
    if (id === 0 || !CUE_WORDS.hasId(id)) continue;
    for (let at = frameFrom(0, context, i, sentence); at >= 0; at = frameFrom(at + 1, context, i, sentence)) {
      const frame = ALL_FRAMES[at]!;
      const end = frameEnd(tokens, i, sentence.last, frame);
      if (end < 0) continue;
      const cue: Cue = { frame, first: i, last: end, sentence };
      const read = READERS[frame.kind](context, cue);
      if (read && isCare(context, frame, read)) {
        covered = end;
        break;
      }
      const held = read && heldByWhoWants(context, heldBySpeaker(context, read, said), sentence, attributions);
      // "faces a backlash from farmers | against the levy": who they are, and what else they are against.
      const within = held && frame.reversed ? readNounOfAgent(context, end - 2, sentence) : null;
      const draft = within ? { ...held!, holder: within.draft.holder } : held;
      const stance = draft && finish(context, cue, draft);
      if (!stance) continue;
      found.push(stance);
      // "praise from farmers for" tells why.
      const isWhy = within !== null && FOR.has(tokens, within.cue.last - 1);
      const beside = isWhy ? null : within && finish(context, within.cue, within.draft);
      if (beside) found.push(beside);
      const mutual = frame.mutual ? eachOther(context, draft) : null;
      const other = mutual && finish(context, cue, mutual);
      if (other) found.push(other);
      covered = end;
      break;
    }
    if (covered <= i) {
      const between = readNounOfAgent(context, i, sentence);
      const stance = between && finish(context, between.cue, between.draft);
      if (stance && !isCare(context, between.cue.frame, between.draft)) found.push(stance);
    }
  }
}

const FOR = wordSet('for');

/** "concerned about the rule of law", "fears over their safety": who worries for it is not against it. */
function isCare({ tokens, syntax }: Parsed, { worry }: Frame, { target }: Draft): boolean {
  const noun = worry && target ? nounAt({ tokens, syntax }, target.first) : -1;
  return noun >= 0 && CARED_FOR.has(tokens, syntax.chunkHead[noun]!);
}
const CARED_FOR = wordSet(
  `rule safety security welfare wellbeing well-being health rights freedom freedoms liberty liberties independence
   integrity impartiality neutrality fairness transparency stability sovereignty privacy future fate survival prospects
   plight viability sustainability livelihood livelihoods jobs democracy`,
);

/** "Norland and Sudria signed a treaty": what each of those who do it together does to the other. */
function eachOther(parsed: Parsed, draft: Draft): Draft | null {
  const parts = draft.holder && eachOf(parsed, draft.holder);
  return parts && { ...draft, holder: parts[0], target: parts[1], rule: 'stance/mutual' };
}

const KINDS = ['verb', 'noun', 'adjective'] as const;

/** Reads a cue of the codebook at token `i`; answers where it ends, or -1. It counts even where nobody holds it. */
function readOwn({ context, own, found }: Block, sentence: Sentence, i: number): number {
  const { tokens } = context;
  for (const one of own.get(tokens.key[i]!) ?? []) {
    const end = ownCueEnd(tokens, i, sentence.last, one);
    if (end < 0) continue;
    const place = (kind: Frame['kind']): Cue => ({ frame: { ...one.frame, kind }, first: i, last: end, sentence });
    for (const kind of KINDS) {
      const draft = READERS[kind](context, place(kind));
      const stance = draft && finish(context, place(kind), { ...draft, rule: 'stance/codebook' });
      if (!stance) continue;
      found.push(stance);
      return end;
    }
    const alone = finish(context, place('noun'), {
      holder: null,
      target: targetFrom(context, end, sentence, 'object'),
      words: { first: i, last: end },
      composition: null,
      ended: false,
      rule: 'stance/codebook',
    });
    if (alone) found.push(alone);
    return end;
  }
  return -1;
}

const READERS: Readonly<Record<Frame['kind'], Reader>> = {
  verb: readVerb,
  noun: readNoun,
  adjective: readAdjective,
  preposition: readPreposition,
  prefix: readPrefix,
};
