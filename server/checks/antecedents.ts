import type { Analysis } from '../reading/analysis';
import { passagesOf } from '../reading/flat';
import type { PassageStance, Who } from '../reading/passage';
import { countBefore, type Span, textOf } from '../reading/span';
import { hints } from './hints';
import { type Draft, draftAt, type LocalDraft } from './rule';

/** As far back as a reader looks for what a pronoun means. */
const REACH = 1200;
const SURE = 0.5;

const PRONOUNS: ReadonlyMap<string, 'one' | 'several'> = new Map(
  Object.entries({ he: 'one', she: 'one', him: 'one', her: 'one', they: 'several', them: 'several' } as const),
);

/** Somebody whom a pronoun may mean without being an actor: "the parent of a friend". */
const PERSONS =
  /\b(?:actor|actress|boy|brother|candidate|child|colleague|couple|daughter|doctor|donor|driver|employee|everybody|everyone|families|family|father|friend|girl|governor|husband|journalist|judge|lawyer|leader|mayor|man|member|men|minister|mother|neighbou?r|nominee|nobody|nurse|officer|official|opponent|owner|parent|people|person|player|pope|president|prisoner|professor|reporter|senator|sister|soldier|somebody|someone|son|speechwriter|student|suspect|teacher|teenager|victim|voter|widow|wife|woman|women|worker)s?\b/i;
const NEAR = 400;

/** A party of a stance: where it stands, and who it is where that is known. */
interface Party {
  readonly at: Span | null;
  readonly actor: Who | null;
}

/**
 * A rule that reports, as `draft` says it, the stances of which one party is a pronoun that nothing before it can be meant
 * by. That the engine does not know whom a pronoun means is no doubt of the reader's, as long as there is somebody whom it
 * may mean.
 */
export function withoutAntecedent(
  party: (stance: PassageStance) => Party,
  draft: (stance: PassageStance, at: Span, pronoun: string) => LocalDraft,
): (analysis: Analysis) => readonly Draft[] {
  const unknown = hints(({ stances }, text) => {
    const seen = new Set<number>();
    return stances.flatMap((stance) => {
      const { at, actor } = party(stance);
      if (!at || actor !== null || stance.polarity === 'neutral' || stance.confidence < SURE) return [];
      const number = at.end - at.start <= 4 ? PRONOUNS.get(textOf(text, at).toLowerCase()) : undefined;
      if (number === undefined || seen.has(at.start)) return [];
      seen.add(at.start);
      return [{ number, start: at.start, draft: draft(stance, at, textOf(text, at)) }];
    });
  });
  return (analysis) => {
    const { text, blocks } = analysis;
    // A headline may say "he" of somebody whom the text names.
    const body = blocks.length > 1 ? blocks[0]!.end : 0;
    const { starts } = passagesOf(analysis);
    return unknown(analysis).flatMap(({ at: passage, found }) => {
      const by = starts[passage]!;
      return found
        .filter(({ start, number }) => {
          const at = start + by;
          const near = text.slice(Math.max(0, at - NEAR), at);
          return at >= body && !PERSONS.test(near) && !hasCandidate(analysis, at, number);
        })
        .map(({ draft }) => draftAt(draft, by));
    });
  };
}

/** True where somebody is named before an offset, within reach, whom a pronoun may mean. */
function hasCandidate(analysis: Analysis, before: number, number: 'one' | 'several'): boolean {
  const { passages, starts } = passagesOf(analysis);
  for (let i = countBefore(starts.length, (at) => starts[at]!, before) - 1; i >= 0; i--) {
    const { mentions, length } = passages[i]!;
    const by = starts[i]!;
    if (by + length < before - REACH) return false;
    for (let m = countBefore(mentions.length, (at) => mentions[at]!.start, before - by) - 1; m >= 0; m--) {
      const { end, actor } = mentions[m]!;
      if (end + by < before - REACH) return false;
      if (number === 'one' ? actor.type === 'person' : actor.type !== 'place') return true;
    }
  }
  return false;
}
