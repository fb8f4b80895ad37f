import type { BlockReading } from '../block';
import { type Form, type Forms, hear, isAlsoWord, isListed, unhear } from './cast';
import { isSameName } from './sameNames';

/** The form of each candidate of a block that is a name. */
type FormsOf = readonly (Form | undefined)[];

/** Blocks that changed, in an article. */
export interface Change {
  /** The forms of those that were there before. */
  readonly old: readonly FormsOf[];
  /** How many blocks stand before them. */
  readonly head: number;
  /** The forms of those that are there now. */
  readonly formsNow: readonly FormsOf[];
  /** All blocks of the article, and the forms of each. */
  readonly readings: readonly BlockReading[];
  readonly formsAt: (block: number) => FormsOf;
}

export interface Heard {
  /** The forms that the article has, by their first candidate. */
  readonly all: readonly Form[];
  /** Those of which something else was heard than last time, or in another order; those that are gone, too. */
  readonly changed: ReadonlySet<Form>;
  readonly gone: readonly Form[];
  /** True where some of them are of a list, or were. */
  readonly isListChanged: boolean;
}

/** Hears the forms of an article that was not read before; answers them by their first candidate. */
export function hearAll(
  forms: Forms,
  readings: readonly BlockReading[],
  formsNow: readonly FormsOf[],
): readonly Form[] {
  const all: Form[] = [];
  for (let at = 0; at < formsNow.length; at++) {
    const block = formsNow[at]!;
    for (let i = 0; i < block.length; i++) {
      const form = block[i];
      if (!form) continue;
      if (form.count === 0) all.push(form);
      hear(form, readings[at]!.names[i]!);
    }
  }
  for (const form of all) form.isWord = isAlsoWord(forms, form);
  return all;
}

/** Hears the forms anew of which candidates may have come or gone. */
export function hearAnew(forms: Forms, { old, head, formsNow, readings, formsAt }: Change): Heard {
  const { pass } = forms;
  const before = new Map<Form, State>();
  for (const block of [...old, ...formsNow])
    for (const form of block)
      if (form && !before.has(form)) {
        before.set(form, stateOf(form));
        form.heard = pass;
        unhear(form);
      }
  const all: Form[] = [];
  let firstBefore: readonly Form[] = [];
  let introduced = 0;
  for (let at = 0; at < readings.length; at++) {
    if (at === head) {
      firstBefore = [...new Set(old.flat())].filter((form) => form !== undefined && form.met !== pass) as Form[];
      introduced = all.length;
    }
    const block = formsAt(at);
    for (let i = 0; i < block.length; i++) {
      const form = block[i];
      if (!form) continue;
      if (form.met !== pass) {
        form.met = pass;
        all.push(form);
      }
      if (form.heard === pass) hear(form, readings[at]!.names[i]!);
    }
  }
  const changed = new Set<Form>();
  let isListChanged = false;
  for (const [form, state] of before) {
    if (isAsBefore(form, state)) continue;
    changed.add(form);
    form.misses = undefined;
    if (isListed(form) || isListed(state)) isListChanged = true;
  }
  for (const form of all) {
    const isWord = isAlsoWord(forms, form);
    if (isWord === form.isWord) continue;
    form.isWord = isWord;
    changed.add(form);
  }
  const gone = [...before.keys()].filter(({ count }) => count === 0);

  // Of forms that were heard as before, those may stand in another order that the changed blocks introduce.
  const isSame = (form: Form): boolean => !changed.has(form);
  const firstNow = all.slice(introduced).filter((form) => before.has(form) && isSame(form));
  const wasFirst = firstBefore.filter(isSame);
  if (wasFirst.some((form, i) => form !== firstNow[i])) for (const form of wasFirst) changed.add(form);
  return { all, changed, gone, isListChanged };
}

/** What was heard of a form. */
type State = Readonly<Pick<Form, 'best' | 'count' | 'sure' | 'isThing' | 'shortens' | 'votes'>>;

const stateOf = ({ best, count, sure, isThing, shortens, votes }: Form): State => ({
  best,
  count,
  sure,
  isThing,
  shortens,
  votes,
});

function isAsBefore({ best, count, sure, isThing, shortens, votes }: Form, before: State): boolean {
  if (count !== before.count || sure !== before.sure || isThing !== before.isThing) return false;
  if (shortens !== before.shortens || votes.length !== before.votes.length || !isSameName(best, before.best))
    return false;
  return votes.every(({ type, weight }, i) => type === before.votes[i]!.type && weight === before.votes[i]!.weight);
}
