import { trimmed } from './content';
import type { Found } from './found';
import { type Run, type View, verbChunk } from './view';

/**
 * Takes from attributions what is another's: words of a cue that begins alike ("she said … announcing that": of the second
 * cue, "announcing"), and a quotation that somebody is known to have spoken (“A,” he said, citing the cost, “B”: “B” is no
 * cost). Linear in the attributions of one block, but for the few of one sentence.
 */
export function apart(view: View, found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  return found.map((one, i) => {
    let { cue, content } = one;
    const end = Math.min(found.length, i + REACH);
    for (let at = Math.max(0, i - REACH); at < end; at++) {
      if (at === i) continue;
      const other = found[at]!;
      if (cue && other.cue) cue = cueApart(view, cue, other.cue);
      if (other.spoken) for (const part of other.content) content = withoutQuotation(view, content, part);
    }
    return cue === one.cue && content === one.content ? one : { ...one, cue, content };
  });
}

/** How many attributions away one that shares words may stand. */
const REACH = 4;

function cueApart(view: View, cue: Run, other: Run): Run {
  if (cue.first !== other.first || cue.last <= other.last) return cue;
  const verb = verbChunk(view, cue.last - 1);
  const first = verb >= 0 ? Math.max(other.last, view.syntax.chunkFirst[verb]!) : other.last;
  return { first, last: cue.last };
}

/** Cuts a content in front of a quotation in it. */
function withoutQuotation(view: View, content: readonly Run[], spoken: Run): readonly Run[] {
  const quote = view.quoteOf[spoken.first]!;
  if (quote < 0 || view.quotes[quote]!.first !== spoken.first) return content;
  if (!content.some(({ first, last }) => first < spoken.first && spoken.last <= last)) return content;
  return content.map((part) => {
    if (part.first >= spoken.first || spoken.last > part.last) return part;
    const before = trimmed(view, { first: part.first, last: spoken.first });
    return before.last > before.first ? before : part;
  });
}
