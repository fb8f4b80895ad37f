import { distance } from 'fastest-levenshtein';
import type { Actor, Analysis, Mention } from '../reading/analysis';
import { fold } from '../reading/characters';
import { textOf } from '../reading/span';
import type { Fix } from './finding';
import { addActor, addAlias, editing, notAnActor, short } from './fixes';
import type { Draft, Rule } from './rule';

/** A name that is one slip away from an actor's: the engine links it to that actor, and this says so. */
export const misspelled: Rule = {
  code: 'actor/misspelled',
  severity: 'warning',
  title: 'A near miss of a known name',
  find: (analysis) =>
    corrections(
      analysis,
      'name/near-miss',
      (form, right) => `“${form}” looks like a misspelling of “${right}”.`,
      isLikelySlip,
    ),
};

/**
 * A near miss is a slip where the right spelling stands in the article too, oftener, or in the user's own codebook.
 * Against the packs alone too many honest names are one letter from another. A plural or a demonym is no slip.
 */
function isLikelySlip(form: string, right: string, times: number, actor: Actor, { text, mentions }: Analysis): boolean {
  if (bare(form) === bare(right) || isDerived(form, right) || isDerived(right, form)) return false;
  if (actor.origin === 'codebook') return true;
  // "Texan" and "Texas", "Latino" and "Latina" differ in their endings alone.
  if (actor.type !== 'person' && fold(form.slice(0, -1)) === fold(right.slice(0, -1))) return false;
  const key = fold(right);
  let others = 0;
  for (const m of actor.mentions) {
    if (fold(textOf(text, mentions[m]!)).includes(key)) others++;
    if (others > times) return true;
  }
  return false;
}

/** Without case and accents, which spellings of one name may differ in. */
const bare = (name: string): string => fold(name.normalize('NFD').replace(/\p{M}/gu, ''));

const SUFFIXES = new Set(['s', 'es', 'n', 'an', 'i', 'y', 'e', "'", '’']);
const isDerived = (long: string, base: string): boolean =>
  fold(long).startsWith(fold(base)) && SUFFIXES.has(fold(long.slice(base.length)));

/** Findings on the mentions that one rule of the engine linked by a doubtful form, with the fixes for a wrong name. */
export function corrections(
  analysis: Analysis,
  rule: string,
  messageFor: (form: string, right: string) => string,
  isWrong: (form: string, right: string, times: number, actor: Actor, analysis: Analysis) => boolean = () => true,
): readonly Draft[] {
  const { text, actors, mentions } = analysis;
  const byForm = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.evidence.rule !== rule) continue;
    const key = `${mention.actor} ${textOf(text, mention)}`;
    const same = byForm.get(key);
    if (same) same.push(mention);
    else byForm.set(key, [mention]);
  }
  return [...byForm.values()].flatMap((same) => {
    const actor = actors[same[0]!.actor]!;
    const form = textOf(text, same[0]!);
    const right = nearest(form, actor);
    if (!isWrong(form, right, same.length, actor, analysis)) return [];
    const first = firstOther(actor, mentions, rule);
    return same.map((mention) => ({
      start: mention.start,
      end: mention.end,
      message: messageFor(short(form), short(right)),
      related: first
        ? [{ start: first.start, end: first.end, message: `${short(actor.name)} stands here first.` }]
        : [],
      fixes: () => correctionFixes(mention, same, form, right, actor),
    }));
  });
}

function correctionFixes(mention: Mention, same: readonly Mention[], form: string, right: string, actor: Actor): Fix[] {
  const edit = ({ start, end }: Mention) => ({ start, end, text: right });
  return [
    editing(`Correct to “${short(right)}”`, [edit(mention)], true),
    ...(same.length > 1
      ? [editing(`Correct all ${same.length} “${short(form)}” in this article to “${short(right)}”`, same.map(edit))]
      : []),
    addAlias(form, actor),
    addActor(form, actor.type),
    notAnActor(form),
  ];
}

/** The form of the actor that was most likely meant. */
function nearest(form: string, actor: Actor): string {
  let best = actor.name;
  let least = distance(form, actor.name);
  for (const candidate of actor.forms) {
    const d = distance(form, candidate);
    if (candidate !== form && d < least) [best, least] = [candidate, d];
  }
  return best;
}

function firstOther(actor: Actor, mentions: readonly Mention[], rule: string): Mention | undefined {
  const position = actor.mentions.find((m) => mentions[m]!.evidence.rule !== rule);
  return position === undefined ? undefined : mentions[position];
}
