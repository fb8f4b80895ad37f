import { distance } from 'fastest-levenshtein';
import type { Analysis } from '../reading/analysis';
import { fold } from '../reading/characters';
import { type Passages, passagesOf } from '../reading/flat';
import type { Who } from '../reading/passage';
import { type Span, textOf } from '../reading/span';
import type { Fix } from './finding';
import { addActor, addAlias, editing, notAnActor, short } from './fixes';
import { hints } from './hints';
import type { Draft, Rule } from './rule';

/** A name that is one slip away from an actor's: the engine links it to that actor, and this says so. */
export const misspelled: Rule = {
  code: 'actor/misspelled',
  severity: 'warning',
  title: 'A near miss of a known name',
  find: corrections(
    'name/near-miss',
    (form, right) => `“${form}” looks like a misspelling of “${right}”.`,
    isLikelySlip,
  ),
};

/**
 * A near miss is a slip where the right spelling stands in the article too, oftener, or in the user's own codebook.
 * Against the packs alone too many honest names are one letter from another. A plural or a demonym is no slip.
 */
function isLikelySlip(form: string, right: string, times: number, { type, origin }: Who, called: Called): boolean {
  if (bare(form) === bare(right) || isDerived(form, right) || isDerived(right, form)) return false;
  if (origin === 'codebook') return true;
  // "Texan" and "Texas", "Latino" and "Latina" differ in their endings alone.
  if (type !== 'person' && fold(form.slice(0, -1)) === fold(right.slice(0, -1))) return false;
  const key = fold(right);
  let others = 0;
  for (const [words, count] of called.words) if (fold(words).includes(key)) others += count;
  return others > times;
}

/** Without case and accents, which spellings of one name may differ in. */
const bare = (name: string): string => fold(name.normalize('NFD').replace(/\p{M}/gu, ''));

const SUFFIXES = new Set(['s', 'es', 'n', 'an', 'i', 'y', 'e', "'", '’']);
const isDerived = (long: string, base: string): boolean =>
  fold(long).startsWith(fold(base)) && SUFFIXES.has(fold(long.slice(base.length)));

/** More names of one actor are not compared with a doubtful one. */
const MOST_FORMS = 64;

/** By what names an actor goes in an article, and how often; and where the first mention stands that is in no doubt. */
interface Called {
  readonly words: Map<string, number>;
  first: MentionAt | undefined;
}

/** A mention by the number of its passage, and its number in it. */
interface MentionAt {
  readonly passage: number;
  readonly mention: number;
}

/**
 * A rule that reports the mentions which one rule of the engine linked by a doubtful form, with the fixes for a wrong
 * name.
 */
export function corrections(
  rule: string,
  messageFor: (form: string, right: string) => string,
  isWrong: (form: string, right: string, times: number, actor: Who, called: Called) => boolean,
): (analysis: Analysis) => readonly Draft[] {
  const doubtful = hints(({ mentions }, text) =>
    mentions
      .filter(({ evidence }) => evidence.rule === rule)
      .map(({ start, end, actor }) => ({ start, end, actor, form: textOf(text, { start, end }) })),
  );
  /** As long as the same actors are called by the same names, what they are called need not be gathered again. */
  const known = new WeakMap<object, ReadonlyMap<Who, Called>>();
  return (analysis) => {
    const byForm = new Map<Who, Map<string, [Span, ...Span[]]>>();
    for (const { start: by, found } of doubtful(analysis))
      for (const { start, end, actor, form } of found) {
        const at = { start: start + by, end: end + by };
        const forms = byForm.get(actor);
        const same = forms?.get(form);
        if (same) same.push(at);
        else if (forms) forms.set(form, [at]);
        else byForm.set(actor, new Map([[form, [at]]]));
      }
    if (byForm.size === 0) return [];
    const article = passagesOf(analysis);
    let names = known.get(article.named);
    if (!names || [...byForm.keys()].some((actor) => !names!.has(actor))) {
      names = calledIn(analysis.text, article, byForm, rule);
      known.set(article.named, names);
    }
    return [...byForm].flatMap(([actor, forms]) =>
      [...forms].flatMap(([form, same]) => {
        const called = names!.get(actor)!;
        const right = nearest(form, actor, called);
        if (!isWrong(form, right, same.length, actor, called)) return [];
        const first = called.first && spanOf(called.first, article);
        return same.map((mention) => ({
          start: mention.start,
          end: mention.end,
          message: messageFor(short(form), short(right)),
          related: first ? [{ ...first, message: `${short(actor.name)} stands here first.` }] : [],
          fixes: () => correctionFixes(mention, same, form, right, actor),
        }));
      }),
    );
  };
}

function spanOf({ passage, mention }: MentionAt, { passages, starts }: Passages): Span {
  const { start, end } = passages[passage]!.mentions[mention]!;
  return { start: start + starts[passage]!, end: end + starts[passage]! };
}

function calledIn(
  text: string,
  { passages, starts }: Passages,
  wanted: ReadonlyMap<Who, unknown>,
  rule: string,
): ReadonlyMap<Who, Called> {
  const names = new Map<Who, Called>();
  for (let passage = 0; passage < passages.length; passage++) {
    const { mentions } = passages[passage]!;
    for (let mention = 0; mention < mentions.length; mention++) {
      const { actor, start, end, form, evidence } = mentions[mention]!;
      if (!wanted.has(actor)) continue;
      let called = names.get(actor);
      if (!called) {
        called = { words: new Map(), first: undefined };
        names.set(actor, called);
      }
      if (evidence.rule !== rule) called.first ??= { passage, mention };
      if (form === 'pronoun' || form === 'nominal') continue;
      // A copy: these words are kept, and the article as it is now must not be kept with them.
      const words = ` ${text.slice(start + starts[passage]!, end + starts[passage]!)}`.slice(1);
      const count = called.words.get(words) ?? 0;
      if (count > 0 || called.words.size < MOST_FORMS) called.words.set(words, count + 1);
    }
  }
  return names;
}

function correctionFixes(mention: Span, same: readonly Span[], form: string, right: string, actor: Who): Fix[] {
  const edit = ({ start, end }: Span) => ({ start, end, text: right });
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

/** The form of the actor that was most likely meant: the most frequent of those that are nearest. */
function nearest(form: string, actor: Who, { words }: Called): string {
  let best = actor.name;
  let least = distance(form, actor.name);
  for (const [candidate] of [...words].sort((a, b) => b[1] - a[1])) {
    const d = distance(form, candidate);
    if (candidate !== form && d < least) [best, least] = [candidate, d];
  }
  return best;
}
