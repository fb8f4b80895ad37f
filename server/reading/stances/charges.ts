import { canAct, isInfinitive, nounAt, type Parsed, type Range, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';

const WARNS = wordSet('warn warns warned warning caution cautions cautioned cautioning');
/** Whom one accuses, suspects or convicts "of" something. */
const CHARGES = wordSet(
  `accuse accuses accused accusing suspect suspects suspected suspecting convict convicts convicted convicting
   warn warns warned warning acquit acquits acquitted acquitting absolve absolves absolved absolving`,
);
/** Whom one blames or thanks "for" something, whatever it is. */
const BLAMES = wordSet(
  'blame blames blamed blaming thank thanks thanked thanking sue sues sued suing fine fines fined fining',
);
/** Whom one judges "for" something or "over" it, be it a person or a body; "praised hopes for peace" is no such thing. */
const JUDGES = wordSet(
  `criticize criticizes criticized criticizing criticise criticises criticised criticising condemn condemns condemned
   condemning praise praises praised praising commend commends commended commending applaud applauds applauded applauding
   congratulate congratulates congratulated congratulating slam slams slammed slamming blast blasts blasted blasting
   rebuke rebukes rebuked rebuking attack attacks attacked attacking assail assails assailed assailing mock mocks mocked
   mocking ridicule ridicules ridiculed ridiculing lambast lambasts lambasted lambasting lambaste lambastes chide chides
   chided chiding berate berates berated berating scold scolds scolded scolding fault faults faulted faulting censure
   censures censured censuring hail hails hailed hailing credit credits credited crediting salute salutes saluted saluting
   denounce denounces denounced denouncing punish punishes punished punishing castigate castigates castigated castigating
   jail jails jailed jailing arrest arrests arrested arresting warn warns warned warning caution cautions cautioned
   cautioning`,
);
const AGAINST = wordSet('against about');
const OF = wordSet('of');
const FOR = wordSet('for over');

/** "accused Holt | of theft", "praised the union | for its patience", "warned Sudria | not to attack": whom, not for what. */
export function withoutCharge(parsed: Parsed, verb: number, target: Range): Range {
  const { tokens, syntax } = parsed;
  const noun = nounAt(parsed, target.first);
  if (noun < 0) return target;
  const from = syntax.chunkLast[noun]!;
  const actor = canAct(parsed, noun);
  if (BLAMES.has(tokens, verb) || (actor && JUDGES.has(tokens, verb))) {
    const why = first(parsed, FOR, from, target.last);
    if (why > 0) return { first: target.first, last: why };
  }
  if (WARNS.has(tokens, verb)) {
    for (let at = from; at < target.last; at++) {
      const deed = verbAt(parsed, at);
      if (AGAINST.has(tokens, at) || isInfinitive(parsed, deed)) return { first: target.first, last: at };
    }
  }
  if (!CHARGES.has(tokens, verb)) return target;
  const of = first(parsed, OF, from, target.last);
  // "the head of the union | of theft": a name is not of anything.
  const isName = syntax.tag[syntax.chunkHead[noun]!] === Tag.Proper;
  const second = isName || of < 0 ? -1 : first(parsed, OF, of + 1, target.last);
  const charge = second > 0 ? second : of;
  return charge > 0 ? { first: target.first, last: charge } : target;
}

function first({ tokens }: Parsed, words: ReturnType<typeof wordSet>, from: number, end: number): number {
  for (let at = from; at < end; at++) if (words.has(tokens, at)) return at;
  return -1;
}
