import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import type { Found } from './found';
import { isTimeOrOccasion } from './phrases';
import { nounChunk, type Run, type View } from './view';

/** Words that names of news outlets are made of. */
const OUTLET = wordSet(
  `cnn bbc reuters ap afp upi bloomberg politico axios npr fox msnbc nbc abc cbs cnbc pbs times post journal guardian
   telegraph herald tribune gazette news press daily xinhua xinhuanet tass interfax magazine chronicle observer today
   independent spiegel monde figaro bild welt zeitung jazeera network radio tv television newspaper broadcaster agency
   examiner dispatch inquirer review courier standard mirror mail express globe star sun weekly buzzfeed breitbart vox
   slate vice huffpost newsweek fortune forbes economist atlantic yorker vogue wired yahoo dpa ansa efe kyodo nhk yonhap
   anadolu sputnik rt zdf ard outlet website site paper`,
);

/** True where a noun phrase names a news outlet: "the BBC", "Der Spiegel". */
function isOutlet(view: View, run: Run): boolean {
  const { tokens, syntax } = view;
  const chunk = nounChunk(view, run.first);
  const last = chunk >= 0 ? Math.min(run.last, syntax.chunkLast[chunk]!) : run.last;
  let named = false;
  for (let i = run.first; i < last; i++) if (tokens.shape[i]! & Shape.Capital && i > 0) named = true;
  if (!named) return false;
  for (let i = run.first; i < last; i++) if (OUTLET.has(tokens, i)) return true;
  return false;
}

/**
 * Makes a reference that only tells through whom something is known a part of the attribution beside it:
 * “…,” Abe said, according to Xinhua.
 */
export function withReporters(view: View, found: readonly Found[]): readonly Found[] {
  if (found.length === 0) return found;
  const kept: Found[] = [];
  for (const one of found) {
    const outer = one.rule === 'according-to' && one.cue ? reportedBefore(kept, one.cue) : -1;
    if (outer >= 0) kept[outer] = { ...kept[outer]!, through: one.source };
    else if (one.addressee && isOutlet(view, one.addressee))
      kept.push({ ...one, through: withoutTime(view, one.addressee) });
    else kept.push(one);
  }
  return kept;
}

/** "told the Guardian | in 2003": when is no part of the outlet. */
function withoutTime(view: View, { first, last }: Run): Run {
  for (let i = first + 1; i < last - 1; i++)
    if (WHEN.has(view.tokens, i) && (MONTHS.has(view.tokens, i + 1) || isTimeOrOccasion(view, i + 1)))
      return { first, last: i };
  return { first, last };
}
const WHEN = wordSet('in on at during');
const MONTHS = wordSet(
  'january february march april may june july august september october november december spring summer autumn winter',
);

/** How many attributions before a reference may lie between it and what it is for. */
const REACH = 6;

function reportedBefore(found: readonly Found[], reference: Run): number {
  for (let i = found.length - 1; i >= Math.max(0, found.length - REACH); i--)
    if (reports(found[i]!, reference)) return i;
  return -1;
}

/** True where `other` is a statement of its own that ends right before the reference. */
function reports(other: Found, reference: Run): boolean {
  if (other.weak || !other.source || !other.cue || other.rule === 'according-to') return false;
  const last = Math.max(other.source.last, other.cue.last);
  const between = reference.first - last;
  if (between < 0 || between > 8) return false;
  return other.content.every((part) => part.last <= other.cue!.last);
}
