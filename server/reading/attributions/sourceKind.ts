import type { SourceKind } from '../analysis';
import { FAMILY_NAMES } from '../names/familyNames';
import { Tag } from '../syntax';
import { isPersonNoun } from '../syntax/roleNouns';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import { nounChunk, type Run, type View } from './view';

const DOCUMENT = wordSet(
  `report reports statement letter poll polls survey surveys study studies article memo memos document documents email
   e-mail emails tweet tweets post book filing filings lawsuit complaint ruling order resolution treaty agreement law bill
   data figures statistics analysis research review audit ad advertisement video website newspaper magazine story media
   editorial column paper records indictment affidavit transcript census index results guidance draft text petition
   manifesto constitution act directive regulation communiqué communique readout invoice minutes report card`,
);
/** People with inside knowledge, whom an article leaves without a name. */
const INSIDER = wordSet(
  `source sources official officials person people aide aides adviser advisers advisor advisors diplomat diplomats insider
   insiders staffer staffers executive executives employee employees lawyer lawyers negotiator negotiators minister
   ministers operative operatives strategist strategists assistant assistants member members participant participants
   attendee attendees ally allies associate associates donor donors informant whistleblower confidant lawmaker lawmakers
   senator congressman governor ambassador envoy envoys figure figures individual individuals colleague colleagues friend
   friends banker bankers trader traders investor contact contacts mp mps mep meps msp msps peer peers backbencher
   backbenchers councillor councillors`,
);
/** Bare plurals of whom nothing is told: "critics say". */
const VAGUE = wordSet(
  `sources officials reports insiders observers critics experts analysts people some many others most several skeptics
   pundits opponents supporters detractors rumors rumours commentators activists advocates`,
);
const INDEFINITE = wordSet(
  'a an one two three four five six seven eight nine ten some several many few another other both multiple various no',
);
const DEFINITE = wordSet('the this that these those');
/** "the people said": whom an article left unnamed before it leaves unnamed again. */
const RECALLED = wordSet('source sources person people official officials insider insiders aide aides');
const OF = wordSet('of');

/** What stands before a colon in a headline and tells what kind of piece follows, not who says it. */
const LABELS = wordSet(
  `opinion analysis exclusive watch video live breaking update updated explainer editorial review comment interview profile
   feature factbox correction obituary podcast photos gallery quiz q&a faq timeline timelines briefing follows below transcript excerpts`,
);

/** True where a source is such a label: "Opinion: …". */
export const isLabel = ({ tokens }: Pick<View, 'tokens'>, { first, last }: Run): boolean =>
  last - first === 1 && LABELS.has(tokens, first);

/** What kind of source a noun phrase is. */
export function sourceKind(view: View, source: Run | null): SourceKind {
  if (!source) return 'absent';
  const { tag, tokens, syntax } = view;
  const { last } = source;
  const first = afterParticiple(view, source);
  const chunk = nounChunk(view, first);
  const end = chunk >= 0 ? Math.min(last, syntax.chunkLast[chunk]!) : first + 1;
  if (last - first === 1 && VAGUE.has(tokens, first)) return 'vague';
  if (tag[first] === Tag.Pronoun && last - first === 1) return 'pronoun';
  // "one of the sources", "some of his aides": what follows "of" is the head.
  if (OF.has(tokens, end) && end - first === 1 && INDEFINITE.has(tokens, first)) {
    const group = nounChunk(view, end + 1);
    if (group >= 0 && INSIDER.has(tokens, syntax.chunkHead[group]!)) return 'unnamed';
    return 'nominal';
  }
  const head = tag[last - 1] === Tag.Possessive ? last - 2 : chunk >= 0 ? syntax.chunkHead[chunk]! : first;
  if (POSSESSIVE.has(tokens, first) && last - first === 1) return 'pronoun';
  // "a Labour MP": what somebody is, in capitals; "David Berg MP" is somebody.
  const isOffice =
    INSIDER.has(tokens, head) &&
    (tokens.text.charCodeAt(tokens.end[head]! - 1) === 0x73 ||
      tag[first] === Tag.Determiner ||
      tag[first] === Tag.Number ||
      tag[first] === Tag.Adjective);
  if ((isName(view, head) && !isOffice) || namedLater(view, end, last)) return 'named';
  if (DOCUMENT.has(tokens, head)) return 'document';
  if (!INSIDER.has(tokens, head) && !VAGUE.has(tokens, head)) return 'nominal';
  if (DEFINITE.has(tokens, first)) return RECALLED.has(tokens, head) && end - first <= 2 ? 'unnamed' : 'nominal';
  if (end - first === 1 && last === end) return VAGUE.has(tokens, head) ? 'vague' : 'nominal';
  for (let i = first; i < head; i++) if (tag[i] === Tag.Possessive) return 'nominal';
  return INSIDER.has(tokens, head) && tag[first] !== Tag.Pronoun && !POSSESSIVE.has(tokens, first)
    ? 'unnamed'
    : 'nominal';
}
const POSSESSIVE = wordSet('his her its their our my your');

/** True for a noun phrase headed by a word for something written or measured. */
export const isDocument = (view: View, source: Run): boolean => DOCUMENT.has(view.tokens, headOf(view, source));

/** A name, or a capitalised word that the engine does not know at the head of a sentence. */
export const isName = ({ tag, tokens }: View, i: number): boolean =>
  tag[i] === Tag.Proper ||
  ((tokens.shape[i]! & Shape.Capital) !== 0 && (tokens.word[i] === 0 || FAMILY_NAMES.has(tokens, i)));

/** True for a common noun that headlines give as a source: "…: officials", "…: study". */
export const isSpeakerNoun = ({ tokens }: View, i: number): boolean =>
  DOCUMENT.has(tokens, i) ||
  INSIDER.has(tokens, i) ||
  VAGUE.has(tokens, i) ||
  OFFICE.has(tokens, i) ||
  isPersonNoun(tokens, i);
const OFFICE = wordSet(
  'police ministry premier spokeswoman agency union unions court charity charities watchdog regulator army bank council club inquiry',
);

/** A name in apposition: "a spokesman, John Smith". */
function namedLater(view: View, from: number, last: number): boolean {
  for (let i = from; i < last - 1; i++)
    if (view.tokens.text.charCodeAt(view.tokens.start[i]!) === 0x2c && view.tag[i + 1] === Tag.Proper) return true;
  return false;
}

/** Where the noun phrase of a source begins: behind the participle of "retired general Kim Berg". */
const afterParticiple = (view: View, { first, last }: Run): number =>
  nounChunk(view, first) < 0 && first + 1 < last && nounChunk(view, first + 1) >= 0 ? first + 1 : first;

/** The token that heads a source; for "who" and the like, the head of the noun before. */
export function headOf(view: View, source: Run): number {
  const { tag, syntax, tokens } = view;
  const { last } = source;
  const first = afterParticiple(view, source);
  if (last - first === 1 && RELATIVE.has(tokens, first) && first > 0) {
    const before = tag[first - 1] === Tag.Punctuation ? first - 2 : first - 1;
    const chunk = nounChunk(view, before);
    return chunk >= 0 ? syntax.chunkHead[chunk]! : first;
  }
  let head = first;
  for (let i = first; i < last; ) {
    const chunk = nounChunk(view, i);
    if (chunk < 0) break;
    head = syntax.chunkHead[chunk]!;
    i = syntax.chunkLast[chunk]!;
    // "founder and CEO Ren Zhengfei", "the chairwoman, Kelly Armstrong": titles stand before the name.
    const joint = tag[i] === Tag.Conjunction || (i < last && tokens.text.charCodeAt(tokens.start[i]!) === 0x2c);
    if (tag[head] === Tag.Proper || !joint) break;
    if (tag[i] !== Tag.Conjunction && tag[i + 1] !== Tag.Proper) break;
    i++;
  }
  if (tag[last - 1] === Tag.Possessive) return Math.max(first, last - 2);
  return Math.min(head, last - 1);
}
const RELATIVE = wordSet('who which that whom');
