import { distance } from 'fastest-levenshtein';
import type { Analysis } from '../reading/analysis';
import { fold } from '../reading/characters';
import { type Passages, passagesOf } from '../reading/flat';
import type { Who } from '../reading/passage';
import { type Span, span, textOf } from '../reading/span';
import type { Fix } from './finding';
import { addActor, addAlias, editing, notAnActor, short } from './fixes';
import { kept } from './gathering';
import { type Hints, hints } from './hints';
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
    mentions.flatMap(({ start, end, actor, evidence }): Doubtful[] =>
      evidence.rule === rule ? [{ start, end, actor, form: textOf(text, { start, end }) }] : [],
    ),
  );
  const calledIn = calledBut(rule);
  const judge = (groups: Groups, names: ReadonlyMap<Who, Called>): readonly Correction[] =>
    [...groups].flatMap(([actor, forms]) =>
      [...forms].flatMap(([form, mentions]) => {
        const called = names.get(actor)!;
        const right = nearest(form, actor, called);
        return isWrong(form, right, mentions.length, actor, called) ? [{ actor, form, right, mentions, called }] : [];
      }),
    );
  /** At most keys nothing of it changes. */
  const judged = new WeakMap<Groups, { readonly names: object; readonly wrong: readonly Correction[] }>();
  return (analysis) => {
    const groups = groupsOf(doubtful(analysis));
    if (groups.size === 0) return [];
    const names = calledIn(analysis, groups);
    let known = judged.get(groups);
    if (known?.names !== names) {
      known = { names, wrong: judge(groups, names) };
      judged.set(groups, known);
    }
    const article = passagesOf(analysis);
    return known.wrong.flatMap((correction) => draftsOf(correction, article, messageFor));
  };
}

/** A mention by a doubtful form; its place is relative to its passage. */
interface Doubtful extends Span {
  readonly actor: Who;
  readonly form: string;
}

/** Doubtful mentions by whom they were taken for and by their form, each with the position of its passage. */
type Groups = ReadonlyMap<Who, ReadonlyMap<string, readonly DoubtfulAt[]>>;

interface DoubtfulAt {
  readonly one: Doubtful;
  readonly at: number;
}

const grouped = new WeakMap<readonly Hints<Doubtful>[], Groups>();

function groupsOf(held: readonly Hints<Doubtful>[]): Groups {
  const known = grouped.get(held);
  if (known) return known;
  const groups = new Map<Who, Map<string, DoubtfulAt[]>>();
  for (const { at, found } of held)
    for (const one of found) {
      const forms = groups.get(one.actor);
      const same = forms?.get(one.form);
      if (same) same.push({ one, at });
      else if (forms) forms.set(one.form, [{ one, at }]);
      else groups.set(one.actor, new Map([[one.form, [{ one, at }]]]));
    }
  grouped.set(held, groups);
  return groups;
}

/** A form that stands for another one, of an actor who goes by others, too. */
interface Correction {
  readonly actor: Who;
  readonly form: string;
  readonly right: string;
  readonly mentions: readonly DoubtfulAt[];
  readonly called: Called;
}

function draftsOf(
  { actor, form, right, mentions, called }: Correction,
  article: Passages,
  messageFor: (form: string, right: string) => string,
): Draft[] {
  const { starts } = article;
  const first = called.first && spanOf(called.first, article);
  const related = first ? [{ ...first, message: `${short(actor.name)} stands here first.` }] : [];
  const same = mentions.map(({ one, at }) => span(one.start + starts[at]!, one.end + starts[at]!));
  const message = messageFor(short(form), short(right));
  return same.map((mention) => ({
    start: mention.start,
    end: mention.end,
    message,
    related,
    fixes: () => correctionFixes(mention, same, form, right, actor),
  }));
}

function spanOf({ passage, mention }: MentionAt, { passages, starts }: Passages): Span {
  const { start, end } = passages[passage]!.mentions[mention]!;
  return span(start + starts[passage]!, end + starts[passage]!);
}

/** By what names those actors go whom doubtful mentions were taken for; `rule` is the one that took them so. */
function calledBut(rule: string) {
  return kept<Groups, ReadonlyMap<Who, Called>>({
    gather: (analysis, wanted) => calledIn(analysis, wanted, rule),
    answers: (names, wanted) => [...wanted.keys()].every((actor) => names.has(actor)),
    addedBy: (passage, names) => (passage.mentions.some(({ actor }) => names.has(actor)) ? [passage] : []),
  });
}

function calledIn(analysis: Analysis, wanted: Groups, rule: string): ReadonlyMap<Who, Called> {
  const { passages, starts } = passagesOf(analysis);
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
      const words = ` ${analysis.text.slice(start + starts[passage]!, end + starts[passage]!)}`.slice(1);
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
