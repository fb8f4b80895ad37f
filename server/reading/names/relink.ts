import type { Mention } from '../analysis';
import type { BlockReading, NameCandidate } from '../block';
import type { Lexicon } from '../lexicon';
import { textOf } from '../span';
import { type Linking, link, type PlacedBlock } from './link';

/**
 * Links as `link` does, with the same result. Where a block's words changed but none of its names did, as at most
 * keystrokes, what was linked before holds, and mentions only move.
 */
export function relink(blocks: readonly PlacedBlock[], lexicon: Lexicon, before?: Linking): Linking {
  if (before?.lexicon !== lexicon || !nameSame(before.blocks, blocks)) return link(blocks, lexicon);
  const { candidates, mentionEnds } = before;
  let kept = 0;
  while (kept < blocks.length && isSamePlace(before.blocks[kept]!, blocks[kept]!)) kept++;
  const mentions: Mention[] = before.mentions.slice(0, kept > 0 ? mentionEnds[kept - 1] : 0);
  for (let at = kept; at < blocks.length; at++) {
    const { offset, reading } = blocks[at]!;
    const isSame = isSamePlace(before.blocks[at]!, blocks[at]!);
    for (let i = mentions.length; i < mentionEnds[at]!; i++) {
      const mention = before.mentions[i]!;
      mentions.push(isSame ? mention : moved(mention, reading.names[candidates[i]!]!, offset));
    }
  }
  return { blocks, lexicon, actors: before.actors, mentions, candidates, mentionEnds, kept };
}

const isSamePlace = (before: PlacedBlock, now: PlacedBlock): boolean =>
  before.offset === now.offset && before.reading === now.reading;

function moved(mention: Mention, name: NameCandidate, offset: number): Mention {
  const { type, form, actor, evidence, alternatives } = mention;
  const start = name.start + offset;
  const end = name.end + offset;
  return alternatives
    ? { start, end, type, form, actor, evidence, alternatives }
    : { start, end, type, form, actor, evidence };
}

const nameSame = (before: readonly PlacedBlock[], now: readonly PlacedBlock[]): boolean =>
  before.length === now.length && before.every(({ reading }, at) => namesSame(reading, now[at]!.reading));

/** True where all that linking looks at is alike: the candidates but for their places, and the sentences they are in. */
function namesSame(before: BlockReading, now: BlockReading): boolean {
  if (before === now) return true;
  if (before.names.length !== now.names.length || before.sentences.length !== now.sentences.length) return false;
  let sentence = 0;
  let sentenceNow = 0;
  return before.names.every((name, i) => {
    const nameNow = now.names[i]!;
    while (sentence + 1 < before.sentences.length && before.sentences[sentence]!.last <= name.first) sentence++;
    while (sentenceNow + 1 < now.sentences.length && now.sentences[sentenceNow]!.last <= nameNow.first) sentenceNow++;
    return sentence === sentenceNow && isSameName(name, before, nameNow, now);
  });
}

const isSameName = (a: NameCandidate, inA: BlockReading, b: NameCandidate, inB: BlockReading): boolean =>
  a.surface === b.surface &&
  a.form === b.form &&
  a.type === b.type &&
  a.confidence === b.confidence &&
  a.needsLink === b.needsLink &&
  a.nation === b.nation &&
  a.isThere === b.isThere &&
  a.shortens === b.shortens &&
  a.evidence.rule === b.evidence.rule &&
  a.evidence.note === b.evidence.note &&
  (a.title && textOf(inA.text, a.title)) === (b.title && textOf(inB.text, b.title)) &&
  (a.head < 0 ? b.head < 0 : b.head >= 0 && inA.tokens.word[a.head] === inB.tokens.word[b.head]) &&
  a.entries.length === b.entries.length &&
  a.entries.every((entry, i) => entry === b.entries[i]);
