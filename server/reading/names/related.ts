import {
  assign,
  type Form,
  type Forms,
  forget,
  isListed,
  longOf,
  type Member,
  type NameKind,
  type Owners,
  settle,
} from './cast';
import type { Heard } from './hearing';
import { shaken, slipIndex } from './slips';

/**
 * Gives those forms their actors anew that may mean somebody else, since others were heard: with the same result as if
 * all were. Answers those that do.
 */
export function reassign(forms: Forms, { all, changed, gone, isListChanged }: Heard): readonly Form[] {
  const seeds = new Set(changed);
  // Which of several states is meant hangs on how often each is named.
  if (isListChanged) {
    forms.states = undefined;
    for (const form of all) if (isListed(form)) seeds.add(form);
  }
  const { slips } = forms;
  if (slips) {
    forms.slips = slipIndex(all, slips);
    if (forms.slips !== slips)
      for (const form of shaken(slips, forms.slips, all)) {
        form.misses = undefined;
        seeds.add(form);
      }
  }
  let some = related(forms, seeds);
  for (const form of gone) forget(forms, form);
  for (;;) {
    const assigned = all.filter((form) => some.has(form));
    assign(forms, all, assigned);
    // They may mean others now, on whom others hang.
    const more = related(forms, some);
    if (more.size === some.size) return settle(forms, assigned);
    some = more;
  }
}

/**
 * The forms that hang on one another with these: what any other form means can neither change with what they mean, nor
 * does it tell. A form hangs on those that name somebody by the words where it looks for its actor; on forms of lists,
 * where it counts only if they name its actor; on what it abbreviates, or misses by a letter.
 */
export function related(forms: Forms, these: Iterable<Form>): ReadonlySet<Form> {
  const found = new Set(these);
  const ties = tiesOf(forms);
  const add = (others: readonly Form[] | undefined): void => {
    for (const other of others ?? NONE) found.add(other);
  };
  // A set goes through what is added on the way, too.
  for (const form of found) {
    for (const { places } of form.members)
      for (const { kind, owners } of places)
        for (const reader of owners.readers) if (looksAt(reader, owners, kind)) found.add(reader);
    for (const { kind, owners } of looksOf(form))
      for (const member of owners.members) if (isPlaced(member, owners, kind)) add(member.forms);
    if (forms.unsure.has(form)) for (const entry of form.best.entries) add(forms.listed.get(entry)?.forms);
    add(ties.get(form));
  }
  return found;
}

const NONE: readonly never[] = [];

interface Look {
  readonly kind: NameKind;
  readonly owners: Owners;
}

/** Where `assign` looks for the actor of a form. */
function looksOf(form: Form): readonly Look[] {
  const { whole, last, acronym, singular, wording, best } = form;
  if (isListed(form)) return [{ kind: 'surname', owners: whole }];
  const looks: Look[] = [
    { kind: 'name', owners: whole },
    { kind: 'surname', owners: last },
  ];
  if (best.evidence.rule === 'name/short') looks.push({ kind: 'head', owners: last });
  if (wording.words.length > 1) return looks;
  looks.push({ kind: 'givenName', owners: last }, { kind: 'shortWord', owners: last });
  if (acronym) looks.push({ kind: 'acronym', owners: acronym });
  if (singular) looks.push({ kind: 'surname', owners: singular });
  return looks;
}

const looksAt = (form: Form, owners: Owners, kind: NameKind): boolean =>
  looksOf(form).some((look) => look.owners === owners && look.kind === kind);

const isPlaced = ({ places }: Member, owners: Owners, kind: NameKind): boolean =>
  places.some((place) => place.owners === owners && place.kind === kind);

/** Forms that are tied to others, both ways. */
function tiesOf(forms: Forms): ReadonlyMap<Form, readonly Form[]> {
  const ties = new Map<Form, Form[]>();
  const tie = (a: Form, b: Form): void => {
    const known = ties.get(a);
    if (known) known.push(b);
    else ties.set(a, [b]);
  };
  for (const form of forms.tied) {
    const long = longOf(forms, form);
    for (const other of [...(form.misses?.forms ?? NONE), ...(long ? [long] : NONE)]) {
      tie(form, other);
      tie(other, form);
    }
  }
  return ties;
}
