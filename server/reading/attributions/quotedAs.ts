import type { Sentence } from '../block';
import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { contentAfter } from './complements';
import { quoteBefore } from './content';
import { Frame, verbCue } from './cues';
import { attributed, type Found } from './found';
import { afterAdverbials, nounPhraseAfter, subjectBefore, trimmedSource } from './phrases';
import { type Run, type View, verbChunk } from './view';

/** Verbs by which somebody is quoted. */
export const QUOTED = wordSet('quoted quotes quoting cited cites citing reported');
const AS = wordSet('as');
const BY = wordSet('by');

/**
 * "Interfax quoted Maric as saying the plan was dead", "he was quoted by Interfax as saying", “…,” he was quoted as saying:
 * who is quoted says it, and whoever quotes is whom it is known through. Its cue goes on to
 * “saying”. Undefined where the verb group, whose head is `QUOTED`, quotes nobody so.
 */
export function quotedAs(
  view: View,
  sentence: Sentence,
  { first, last, passive }: Run & { readonly passive: boolean },
): Found | undefined {
  const { tokens, tag, syntax } = view;
  const end = sentence.last;
  const before = subjectBefore(view, first, sentence.first);
  const subject = before && trimmedSource(view, before);
  const behind = nounPhraseAfter(view, passive && BY.has(tokens, last) ? last + 1 : last, end);
  const as = behind?.last ?? last;
  const saying = AS.has(tokens, as) && tag[as + 1] === Tag.VerbIng ? verbChunk(view, as + 1) : -1;
  const cue = saying >= 0 ? verbCue(tokens, syntax.chunkHead[saying]!)?.alone : undefined;
  const speaker = passive ? subject : behind;
  if (!cue || !(cue.frames & (Frame.Clause | Frame.Quote)) || !speaker) return undefined;
  const said = syntax.chunkLast[saying]!;
  const agent = passive && !behind && BY.has(tokens, said) ? nounPhraseAfter(view, said + 1, end) : undefined;
  const through = (passive ? (behind ?? agent) : subject) ?? null;
  const at = agent?.last ?? said;
  const cueRun = { first, last: said };
  const found = (content: readonly Run[], spoken: boolean): Found => ({
    ...attributed('quoted-as', speaker, cueRun, content, cue.manner, { spoken }),
    through,
  });
  const quote = quoteBefore(view, subject?.first ?? first);
  if (quote && quote.first >= sentence.first && !contentBehind(view, at, end)) return found([quote], true);
  const after = contentAfter(view, { end, first: speaker.first, subordinate: false }, at, cue);
  return after && found(after.content, after.spoken);
}

/** False where nothing but adverbials and whoever was told is left: “…,” he was quoted as telling reporters in Split. */
function contentBehind(view: View, at: number, end: number): boolean {
  const whom = nounPhraseAfter(view, at, end);
  const rest = afterAdverbials(view, whom?.last ?? at, end);
  return rest < end && view.tag[rest] !== Tag.Punctuation;
}
