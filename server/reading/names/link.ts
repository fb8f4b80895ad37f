import type { ActorType, Evidence, MentionForm } from '../analysis';
import type { BlockReading, NameCandidate } from '../block';
import type { Lexicon } from '../lexicon';
import type { Span } from '../span';
import {
  assign,
  type Form,
  type Forms,
  formOf,
  isAlsoWord,
  isCrowded,
  type Member,
  newForms,
  settle,
  track,
} from './cast';
import { hearAll, hearAnew } from './hearing';
import { countLowerCase } from './lowerCase';
import { reassign } from './related';
import { enter, learn, type Memory, newMemory, type Resolved, resolve, sofar, type Told } from './resolve';
import { isName, namesSame } from './sameNames';
import { Spoken } from './spoken';

/** A candidate that is a mention, and of whom. Its place is relative to the block. */
export interface LinkedName extends Span {
  readonly name: NameCandidate;
  readonly actor: Member;
  readonly type: ActorType;
  readonly form: MentionForm;
  readonly evidence: Evidence;
  /** Names of others whom the form may mean here. */
  readonly alternatives: readonly string[] | undefined;
  /** The role or description beside the name. */
  readonly title: string | undefined;
}

/** What of linking goes on from one block into the next. Never changed. */
type Carried = Pick<Memory, 'recent' | 'sentence' | 'subject' | 'previousSubject' | 'speaking' | 'speaker'>;

const NOTHING: Carried = {
  recent: [],
  sentence: -1,
  subject: undefined,
  previousSubject: undefined,
  speaking: undefined,
  speaker: undefined,
};

/** How the names of one block were linked. */
export interface BlockLinks {
  readonly reading: BlockReading;
  /** The same array as long as there is nothing new to say of the block's mentions. */
  readonly found: readonly LinkedName[];
  /** The form of each candidate that is a name. */
  readonly forms: readonly (Form | undefined)[];
  readonly told: readonly Told[];
  readonly before: Carried;
  readonly after: Carried;
}

/** An article's names as they were linked. */
export interface Linking {
  readonly lexicon: Lexicon;
  /** For each block of the article. */
  readonly blocks: readonly BlockLinks[];
  readonly forms: Forms;
  /** The pass that made it: what `forms` say is of their last. */
  readonly pass: number;
  /** The same object as long as each block has as many mentions as before, of the same actors and by the same names. */
  readonly named: object;
}

/**
 * Decides over the whole article which candidates are mentions, and of which actor: first each distinct form is given
 * its actor, longest forms first; then the candidates are read in order, so that descriptions, pronouns and shared
 * surnames go to who was named last. Linear in the candidates, apart from one sort of the distinct forms.
 *
 * With the linking of an earlier text the result is the same as without. Forms are heard anew where their candidates
 * changed, and given their actors where they may mean somebody else; candidates are read where their block, what a form
 * of theirs means, or what was said before them is not as it was.
 */
export function link(readings: readonly BlockReading[], lexicon: Lexicon, links?: Linking): Linking {
  const isKnown = links?.lexicon === lexicon && links.forms.pass === links.pass && !isCrowded(links.forms);
  const forms = isKnown ? links.forms : newForms(lexicon);
  const known = isKnown ? links.blocks : [];
  const pass = ++forms.pass;
  if (isKnown) track(forms);

  const most = Math.min(readings.length, known.length);
  let head = 0;
  while (head < most && known[head]!.reading === readings[head]) head++;
  let tail = 0;
  while (tail < most - head && known[known.length - 1 - tail]!.reading === readings[readings.length - 1 - tail]) tail++;
  const old = known.slice(head, known.length - tail);
  const changed = readings.slice(head, readings.length - tail);

  const isSame =
    isKnown && old.length === changed.length && old.every(({ reading }, i) => namesSame(reading, changed[i]!));
  const formsNow = changed.map(({ names }) => names.map((name) => (isName(name) ? formOf(forms, name) : undefined)));
  for (const { reading } of old) countLowerCase(forms.lowerCase, reading.tokens, -1);
  for (const { tokens } of changed) countLowerCase(forms.lowerCase, tokens, 1);
  let changedForms: readonly Form[] = [];
  if (!isKnown) {
    const all = hearAll(forms, changed, formsNow);
    assign(forms, all);
    changedForms = settle(forms, all);
  } else if (!isSame || hasOtherWords(forms)) {
    const formsAt = (at: number): BlockLinks['forms'] =>
      at < head
        ? known[at]!.forms
        : at < readings.length - tail
          ? formsNow[at - head]!
          : known[at - readings.length + known.length]!.forms;
    const heard = hearAnew(forms, { old: old.map((block) => block.forms), head, formsNow, readings, formsAt });
    changedForms = reassign(forms, heard);
  }

  const ahead = known.slice(0, head);
  const behind = known.slice(known.length - tail);
  const scope = new Scope(formsNow);
  const isWithin = isKnown && changedForms.every((form) => scope.holdsAll(form));
  const walk = new Walk(forms, pass);
  const before = isWithin ? walk.startBehind(ahead) : ahead.map((block) => walk.again(block));
  const between = changed.map((reading, i) => walk.through(reading, formsNow[i]!));
  walk.compare(toldIn(old), toldIn(between));
  const after: BlockLinks[] = [];
  while (after.length < behind.length && !(isWithin && walk.isBackOn(behind[after.length]!, scope)))
    after.push(walk.again(behind[after.length]!));
  const blocks = [...before, ...between, ...after, ...behind.slice(after.length)];
  // As at most keys: nothing but places and words changed in these blocks, and nothing of it goes on into those behind.
  const isNamedSame = isSame && changedForms.length === 0 && after.length === 0 && samePeople(old, between);
  return { lexicon, blocks, forms, pass, named: isNamedSame && links ? links.named : {} };
}

/** True where a word's being also in lower case has changed, so that its form is a name now or none any more. */
function hasOtherWords(forms: Forms): boolean {
  for (const form of forms.byWords.values()) if (isAlsoWord(forms, form) !== form.isWord) return true;
  return false;
}

/** The blocks that changed, by the forms in them. */
class Scope {
  readonly #blocks: readonly BlockLinks['forms'][];
  #counts: Map<Form, number> | undefined;

  constructor(blocks: readonly BlockLinks['forms'][]) {
    this.#blocks = blocks;
  }

  /** True where no other block has the form. */
  holdsAll(form: Form): boolean {
    if (!this.#counts) {
      this.#counts = new Map();
      for (const block of this.#blocks)
        for (const one of block) if (one) this.#counts.set(one, (this.#counts.get(one) ?? 0) + 1);
    }
    return this.#counts.get(form) === form.count;
  }
}

const toldIn = (blocks: readonly BlockLinks[]): readonly Told[] => blocks.flatMap(({ told }) => told);

/** True where the same actors are mentioned in as many blocks, in the same order. */
const samePeople = (a: readonly BlockLinks[], b: readonly BlockLinks[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ found }, i) =>
      found.length === b[i]!.found.length && found.every(({ actor }, k) => actor === b[i]!.found[k]!.actor),
  );

/** Goes through the blocks of an article in order, and takes over what was found in them where it must come out the same. */
class Walk {
  readonly #memory: Memory;
  #carried = NOTHING;
  /** Those of whom something else was told than last time. */
  readonly #touched = new Set<Member>();
  /** Blocks that were passed by, and tell what nobody has asked for yet. */
  #passed: (readonly BlockLinks[])[] = [];

  constructor(forms: Forms, pass: number) {
    this.#memory = newMemory(forms, pass);
  }

  /** Stands behind these blocks, of which nothing has changed: answers them. */
  startBehind(ahead: readonly BlockLinks[]): readonly BlockLinks[] {
    const last = ahead.at(-1);
    if (last) this.#carried = last.after;
    this.#passed.push(ahead);
    return ahead;
  }

  /** True where reading this block and all behind it would give what it gave; `scope` are the blocks that changed. */
  isBackOn(block: BlockLinks, scope: Scope): boolean {
    if (this.#memory.forms.namesakes.size > 0 || !sameCarried(this.#carried, block.before)) return false;
    // What is told of those whom nobody names any more makes no difference.
    for (const member of this.#touched)
      if (member.entry >= 0 || this.#isCarried(member) || !member.forms.every((form) => scope.holdsAll(form)))
        return false;
    return true;
  }

  #isCarried(member: Member): boolean {
    return peopleIn(this.#carried).includes(member);
  }

  /** A block that stood in the article before, and the same words before it or others. */
  again(block: BlockLinks): BlockLinks {
    if (!this.#holds(block)) {
      const anew = this.through(block.reading, block.forms);
      this.compare(block.told, anew.told);
      return sameFound(block.found, anew.found) ? { ...anew, found: block.found } : anew;
    }
    this.#passed.push([block]);
    this.#carried = block.after;
    return block;
  }

  /** Takes in what the blocks tell that were passed by. */
  #learn(): void {
    const { pass, forms } = this.#memory;
    for (const blocks of this.#passed)
      for (const { told, found } of blocks) {
        for (const one of told) learn(one, pass);
        if (forms.namesakes.size > 0) for (const { actor } of found) sofar(actor, pass).isNamed = true;
      }
    this.#passed = [];
  }

  /** Reads the candidates of a block. */
  through(reading: BlockReading, forms: BlockLinks['forms']): BlockLinks {
    const memory = this.#memory;
    if (this.#passed.length > 0 && (memory.forms.namesakes.size > 0 || asks(reading))) this.#learn();
    const before = this.#carried;
    takeUp(memory, before);
    const { names, sentences } = reading;
    const spoken = new Spoken(reading);
    const { strangers } = spoken;
    const found: LinkedName[] = [];
    let sentence = 0;
    let stranger = 0;
    const enterUpTo = (last: number): void => {
      while (stranger < strangers.length && strangers[stranger]! < last) enter(memory, strangers[stranger++]!, true);
    };
    for (let at = 0; at < names.length; at++) {
      const name = names[at]!;
      while (sentence + 1 < sentences.length && sentences[sentence]!.last <= name.first) sentence++;
      enterUpTo(sentence);
      enter(memory, sentence, strangers[stranger] === sentence);
      const form = forms[at];
      const resolved = resolve(memory, name, form, reading, spoken, found);
      if (!resolved) continue;
      sofar(resolved.member, memory.pass).isNamed = true;
      found.push(linked(name, form, resolved));
    }
    enterUpTo(sentences.length);
    const { recent, subject, previousSubject, speaking, speaker, told } = memory;
    // More than some sentences back, it makes no difference how many.
    const sentenceNow = Math.max(memory.sentence - sentences.length, FARTHEST);
    this.#carried = isBeside(reading)
      ? { ...before, sentence: sentenceNow }
      : { recent, sentence: sentenceNow, subject, previousSubject, speaking, speaker };
    return { reading, found, forms, told, before, after: this.#carried };
  }

  /** Notes of whom something else is told now than last time. */
  compare(before: readonly Told[], now: readonly Told[]): void {
    if (sameTolds(before, now)) return;
    for (const { member } of before) this.#touched.add(member);
    for (const { member } of now) this.#touched.add(member);
  }

  /** True where reading the block's candidates would give what it gave. */
  #holds({ reading, found, forms, before }: BlockLinks): boolean {
    const { pass } = this.#memory;
    for (const form of forms) if (form && (form.changed === pass || form.namesake)) return false;
    const now = this.#carried;
    if (now !== before && !sameCarried(now, before)) return false;
    if (this.#touched.size === 0 || reading.names.every(isName)) return true;
    const isTouched = (member: Member | null | undefined): boolean => !!member && this.#touched.has(member);
    return !peopleIn(now).some(isTouched) && !found.some(({ actor }) => isTouched(actor));
  }
}

/** Goes on in another block. */
function takeUp(memory: Memory, before: Carried): void {
  memory.recent = before.recent;
  memory.sentence = before.sentence;
  memory.subject = before.subject;
  memory.subjectAt = -1;
  memory.previousSubject = before.previousSubject;
  memory.speaking = before.speaking;
  memory.speaker = before.speaker;
  memory.told = [];
}

/** Those of whom it is remembered in the next block that they were named or spoke. */
const peopleIn = (carried: Carried): readonly (Member | null | undefined)[] => {
  const { recent, subject, previousSubject, speaking, speaker } = carried;
  return [subject, previousSubject, speaking, speaker, ...recent];
};

/** Who wrote the article is nobody whom "she" means in it. */
const isBeside = ({ role }: BlockReading): boolean => role === 'byline' || role === 'attribution';

/** True for a block that tells of its actors, or has descriptions and pronouns, which hang on what was told. */
const asks = ({ names }: BlockReading): boolean => names.some((name) => name.title !== null || !isName(name));

/** Subjects are forgotten over less than this many sentences, counted back from the first of a block. */
const FARTHEST = -3;

function sameCarried(a: Carried, b: Carried): boolean {
  if (a.subject !== b.subject || a.previousSubject !== b.previousSubject || a.sentence !== b.sentence) return false;
  if (a.speaking !== b.speaking || a.speaker !== b.speaker) return false;
  if (a.recent.length !== b.recent.length) return false;
  for (let i = a.recent.length - 1; i >= 0; i--) if (a.recent[i] !== b.recent[i]) return false;
  return true;
}

const sameFound = (a: readonly LinkedName[], b: readonly LinkedName[]): boolean =>
  a.length === b.length && a.every((one, i) => sameLinked(one, b[i]!));

const sameLinked = (a: LinkedName, b: LinkedName): boolean =>
  a.name === b.name &&
  a.actor === b.actor &&
  a.evidence.rule === b.evidence.rule &&
  a.evidence.note === b.evidence.note &&
  sameWords(a.alternatives, b.alternatives) &&
  a.title === b.title;

const sameWords = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === b || (a !== undefined && a.length === b?.length && a.every((word, i) => word === b[i]));

const sameTolds = (before: readonly Told[], now: readonly Told[]): boolean =>
  before.length === now.length && before.every((told, i) => sameTold(told, now[i]!));

const sameTold = (a: Told, b: Told): boolean => a.member === b.member && a.title === b.title && a.gender === b.gender;

const linked = (name: NameCandidate, form: Form | undefined, { member, evidence, title }: Resolved): LinkedName => ({
  start: name.start,
  end: name.end,
  name,
  actor: member,
  type: typeHere(name, member),
  form: formHere(name, member),
  evidence,
  alternatives: form && isUnclear(name, form) ? othersOf(form, member) : undefined,
  title,
});

/** What a mention is: its actor's type, save where a state's place or team is meant. */
const typeHere = (name: NameCandidate, member: Member): ActorType =>
  member.type === 'country' && (name.type === 'place' || name.evidence.rule === 'name/team') ? name.type : member.type;

const formHere = (name: NameCandidate, member: Member): MentionForm =>
  (name.form === 'alias' && name.surface === member.name) || (name.form === 'metonym' && member.type === 'person')
    ? 'name'
    : name.form;

/** A seat of government whose context tells whether it acts is this sure. */
const CLEAR = 0.8;

/** True where a form that several actors share may mean another one here. */
const isUnclear = ({ entries, confidence }: NameCandidate, { members, decided }: Form): boolean =>
  members.length > 1 && !decided && (entries.length !== 1 || confidence < CLEAR);

/** The names of the others who share a form; the same list as long as the same one is chosen. */
function othersOf(form: Form, chosen: Member): readonly string[] {
  if (form.others?.than !== chosen) {
    const names = form.members.filter((member) => member !== chosen).map(({ name }) => name);
    form.others = { than: chosen, names };
  }
  return form.others.names;
}
