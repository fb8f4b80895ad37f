import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Codebook, CodebookActor, CodebookChange, CodebookCue } from './codebook';
import { addUnder, appendToList, appendToMap, columnOf, inBrackets, type Page, valueUnder } from './insert';
import { nameKey } from './names';
import { codebookOf } from './parse';
import { applyEdits, type TextEdit, thenEdit } from './textEdit';
import { type Entry, type Layout, scalarText, writeFlow, writeItem } from './write';
import { readYaml } from './yaml';

/** Edits of `codebook.yaml`, or why there are none. */
export type CodebookEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/**
 * The smallest edits of `codebook.yaml` that make `changes`: comments, order, indentation and line ends stay.
 * `text` is null where there is no file yet; the edits then write it. What is there already is not written again.
 * Refuses where the file can't be read or edited safely, so that nothing of the user's is lost.
 */
export function editCodebook(text: string | null, changes: readonly CodebookChange[]): CodebookEdit {
  let edits: TextEdit[] = text === null ? [{ start: 0, end: 0, text: HEADER }] : [];
  let page = open(text ?? HEADER);
  for (const change of changes.flatMap(single)) {
    if (!page.usable) return { refused: `codebook.yaml can't be read: ${page.problem} Mend that first.` };
    if (isMade(page.codebook, change)) continue;
    const edit = editFor(page, change);
    if (!edit) return byHand(change);
    const next = open(applyEdits(page.text, [edit]));
    if (!next.usable || !isMade(next.codebook, change)) return byHand(change);
    edits = thenEdit(edits, edit);
    page = next;
  }
  return { edits };
}

const byHand = (change: CodebookChange): CodebookEdit => ({
  refused: `codebook.yaml is written in a way that can't be extended here. Add this by hand: ${describe(change)}.`,
});

/** One form a change, so that each is one edit. */
const single = (change: CodebookChange): CodebookChange[] =>
  change.kind !== 'add-actor'
    ? [change]
    : [
        change,
        ...(change.aliases ?? []).map(
          (alias): CodebookChange => ({ kind: 'add-alias', actor: change.name, type: change.type, alias }),
        ),
      ];

const HEADER = '# Stancemark: the actors, concepts and cues of this project.\n';

/** True where the codebook says already what the change asks for. */
function isMade(codebook: Codebook, change: CodebookChange): boolean {
  switch (change.kind) {
    case 'add-actor':
      return findActor(codebook.actors, change.name) !== undefined;
    case 'add-alias': {
      const actor = findActor(codebook.actors, change.actor);
      return actor !== undefined && hasForm(actor, change.alias);
    }
    case 'discard':
      return codebook.discard.some((name) => nameKey(name) === nameKey(change.name));
    case 'add-cue':
      return findCue(codebook, change.phrase)?.polarity === change.polarity;
    case 'silence': {
      const { code, article, text: words } = change.silence;
      return codebook.silence.some((s) => s.code === code && s.article === article && s.text === clean(words));
    }
    case 'rule-off':
      return codebook.rules.get(change.code) === 'off';
  }
}

/** The first of a phrase counts, as in reading. */
const findCue = ({ cues }: Codebook, phrase: string): CodebookCue | undefined =>
  cues.find((cue) => nameKey(cue.phrase) === nameKey(phrase));

const clean = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim();

function findActor(actors: readonly CodebookActor[], nameOrId: string): CodebookActor | undefined {
  const key = nameKey(nameOrId);
  return actors.find((a) => a.id === nameOrId) ?? actors.find((a) => nameKey(a.name) === key);
}

const hasForm = (actor: CodebookActor, form: string): boolean =>
  [actor.name, ...actor.aliases].some((known) => nameKey(known) === nameKey(form));

function describe(change: CodebookChange): string {
  switch (change.kind) {
    case 'add-actor':
      return `actor “${change.name}”`;
    case 'add-alias':
      return `alias “${change.alias}” of “${change.actor}”`;
    case 'discard':
      return `discard “${change.name}”`;
    case 'add-cue':
      return `cue “${change.phrase}” with polarity ${change.polarity}`;
    case 'silence':
      return `silence ${change.silence.code}`;
    case 'rule-off':
      return `rule ${change.code}: off`;
  }
}

function editFor(page: CodebookPage, change: CodebookChange): TextEdit | undefined {
  switch (change.kind) {
    case 'add-actor':
      return addItem(page, 'actors', actorEntry(change.name, change.type, change.aliases ?? []));
    case 'add-alias':
      return findActor(page.codebook.actors, change.actor)
        ? addAlias(page, change.actor, clean(change.alias) ?? '')
        : addItem(page, 'actors', actorEntry(change.actor, change.type, [change.alias]));
    case 'discard':
      return addItem(page, 'discard', clean(change.name) ?? '');
    case 'add-cue':
      return addCue(page, clean(change.phrase) ?? '', change.polarity);
    case 'silence': {
      const { code, article, text: words } = change.silence;
      return addItem(page, 'silence', {
        code,
        ...(article !== undefined && { article }),
        ...(words !== undefined && { text: clean(words) ?? '' }),
      });
    }
    case 'rule-off':
      return setRule(page, change.code);
  }
}

const actorEntry = (name: string, type: string, aliases: readonly string[]): Entry => ({
  name: clean(name) ?? '',
  type,
  ...(aliases.length > 0 && { aliases: aliases.map((alias) => clean(alias) ?? '') }),
});

/** The file as it is edited. `root` is null where nothing but comments stands in it. */
interface CodebookPage extends Page {
  readonly root: YAMLMap | null;
  readonly codebook: Codebook;
  readonly usable: boolean;
  /** The first problem, where it is not usable. */
  readonly problem: string | undefined;
}

/** The page read last: an editor asks for several fixes of one file, and reading a large one takes long. */
let opened: CodebookPage | undefined;

function open(text: string): CodebookPage {
  if (opened?.text === text) return opened;
  const yaml = readYaml(text);
  const { codebook, usable, problems } = codebookOf(yaml);
  const root = isMap(yaml.root) ? yaml.root : null;
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const problem = problems.find((p) => p.severity === 'error')?.message;
  opened = { text, root, codebook, usable, problem, eol, layout: layoutOf(root) };
  return opened;
}

/** The layout of the file's own lists; where it has none, lists are indented by two. */
function layoutOf(root: YAMLMap | null): Layout {
  const lists = (root?.items ?? []).map((pair) => pair.value).filter((value) => isSeq(value));
  const list = lists.find((value) => !value.flow && value.items.length > 0);
  const actors = valueUnder(root, 'actors');
  const aliases = isSeq(actors)
    ? actors.items.map((item) => isMap(item) && valueUnder(item, 'aliases')).find(isSeq)
    : undefined;
  return {
    step: 2,
    listIndent: list && root ? Math.max(0, columnOf(list) - columnOf(root)) : 2,
    flowLists: aliases?.flow === true,
  };
}

/** Adds an entry to the list under `key`, which is made where it is missing. */
function addItem(page: CodebookPage, key: string, entry: Entry): TextEdit | undefined {
  const list = valueUnder(page.root, key);
  if (isSeq(list)) return appendToList(page, list, entry);
  if (typeof entry === 'string' && isFilled(list)) return inBrackets(list, entry);
  const lines = (column: number): string[] => writeItem(entry, column + page.layout.listIndent, page.layout);
  return addUnder(page, page.root, key, lines, `[${writeFlow(entry)}]`);
}

function addCue(page: CodebookPage, phrase: string, polarity: string): TextEdit | undefined {
  const known = findCue(page.codebook, phrase)?.at.start;
  if (known === undefined) return addItem(page, 'cues', { phrase, polarity });
  const cues = valueUnder(page.root, 'cues');
  const cue = isSeq(cues) ? cues.items.find((item) => (item as Node).range?.[0] === known) : undefined;
  const value = isMap(cue) ? valueUnder(cue, 'polarity') : undefined;
  return isFilled(value) ? { start: value.range![0], end: value.range![1], text: polarity } : undefined;
}

function setRule(page: CodebookPage, code: string): TextEdit | undefined {
  const line = `${scalarText(code)}: off`;
  const rules = valueUnder(page.root, 'rules');
  if (!isMap(rules))
    return addUnder(page, page.root, 'rules', (column) => [`${' '.repeat(column + 2)}${line}`], `{${line}}`);
  const value = valueUnder(rules, code);
  if (value === undefined) return appendToMap(page, rules, [line], line);
  if (!isScalar(value) || !value.range) return undefined;
  const [start, end] = value.range;
  return { start, end, text: start === end ? ' off' : 'off' };
}

function addAlias(page: CodebookPage, nameOrId: string, alias: string): TextEdit | undefined {
  const at = findActor(page.codebook.actors, nameOrId)?.at.start;
  const actors = valueUnder(page.root, 'actors');
  const actor = isSeq(actors) ? actors.items.find((item) => (item as Node).range?.[0] === at) : undefined;
  if (!isMap(actor)) return undefined;
  const list = valueUnder(actor, 'aliases');
  if (isSeq(list)) return appendToList(page, list, alias);
  if (isFilled(list)) return inBrackets(list, alias);
  const { layout } = page;
  const lines = (column: number): string[] => writeItem(alias, column + layout.listIndent, layout);
  return addUnder(page, actor, 'aliases', lines, writeFlow([alias]), layout.flowLists);
}

const isFilled = (node: Node | null | undefined): node is Scalar => isScalar(node) && node.value !== null;
