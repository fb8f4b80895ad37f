import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Codebook, CodebookActor, CodebookChange } from './codebook';
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
    case 'silence': {
      const { code, article, text: words } = change.silence;
      return codebook.silence.some((s) => s.code === code && s.article === article && s.text === clean(words));
    }
    case 'rule-off':
      return codebook.rules.get(change.code) === 'off';
  }
}

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
    case 'silence':
      return `silence ${change.silence.code}`;
    case 'rule-off':
      return `rule ${change.code}: off`;
  }
}

function editFor(page: Page, change: CodebookChange): TextEdit | undefined {
  switch (change.kind) {
    case 'add-actor':
      return addItem(page, 'actors', actorEntry(change.name, change.type, change.aliases ?? []));
    case 'add-alias':
      return findActor(page.codebook.actors, change.actor)
        ? addAlias(page, change.actor, clean(change.alias) ?? '')
        : addItem(page, 'actors', actorEntry(change.actor, change.type, [change.alias]));
    case 'discard':
      return addItem(page, 'discard', clean(change.name) ?? '');
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
interface Page {
  readonly text: string;
  readonly root: YAMLMap | null;
  readonly codebook: Codebook;
  readonly usable: boolean;
  /** The first problem, where it is not usable. */
  readonly problem: string | undefined;
  readonly eol: string;
  readonly layout: Layout;
}

/** The page read last: an editor asks for several fixes of one file, and reading a large one takes long. */
let opened: Page | undefined;

function open(text: string): Page {
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
function addItem(page: Page, key: string, entry: Entry): TextEdit | undefined {
  const list = valueUnder(page.root, key);
  if (isSeq(list)) return appendToList(page, list, entry);
  if (typeof entry === 'string' && isFilled(list)) return inBrackets(list, entry);
  const lines = (column: number): string[] => writeItem(entry, column + page.layout.listIndent, page.layout);
  return addUnder(page, page.root, key, lines, `[${writeFlow(entry)}]`);
}

function setRule(page: Page, code: string): TextEdit | undefined {
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

function addAlias(page: Page, nameOrId: string, alias: string): TextEdit | undefined {
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

/** Makes one word where a list is wanted a list of two. */
function inBrackets(word: Scalar, entry: string): TextEdit | undefined {
  if (!word.range) return undefined;
  const [start, end] = word.range;
  return { start, end, text: writeFlow([typeof word.value === 'string' ? word.value : (word.source ?? ''), entry]) };
}

/** Puts a new list or map under `key` of `map`: `lines` for a parent in that column, or `flow` on one line. */
function addUnder(
  page: Page,
  map: YAMLMap | null,
  key: string,
  lines: (column: number) => readonly string[],
  flow: string,
  preferFlow = false,
): TextEdit | undefined {
  const column = map ? columnOf(map) : 0;
  const pair = pairOf(map, key);
  const head = ' '.repeat(column) + key;
  if (!pair || !map) {
    const block = preferFlow ? [`${head}: ${flow}`] : [`${head}:`, ...lines(column)];
    return map ? appendToMap(page, map, block, `${key}: ${flow}`) : insertLines(page, page.text.length, block);
  }
  const value = pair.value as Node | null;
  if (value !== null && !(isScalar(value) && value.value === null)) return undefined;
  const [start, end] = value?.range ?? [endOf(pair), endOf(pair)];
  if (map.flow || start !== end) return { start, end, text: start === end ? ` ${flow}` : flow };
  return insertLines(page, (pair.key as Node).range![1], lines(column));
}

function appendToList(page: Page, list: YAMLSeq, entry: Entry): TextEdit | undefined {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) return appendToFlow(page, list, last && endOf(last), writeFlow(entry));
  const column = columnOf(list);
  const step = isMap(last) && !last.flow ? columnOf(last) - column : page.layout.step;
  return insertLines(page, endOf(list), writeItem(entry, column, { ...page.layout, step }));
}

/** Adds a pair to a map: `lines` (not indented yet where there is one alone) in a block, or `flow` inside braces. */
function appendToMap(page: Page, map: YAMLMap, lines: readonly string[], flow: string): TextEdit | undefined {
  const last = map.items.at(-1);
  if (map.flow || !last) return appendToFlow(page, map, last && endOf(last), flow);
  const pad = ' '.repeat(columnOf(map));
  return insertLines(
    page,
    endOf(map),
    lines.map((line) => (line.startsWith(pad) ? line : pad + line)),
  );
}

function appendToFlow(
  page: Page,
  list: YAMLMap | YAMLSeq,
  lastEnd: number | undefined,
  flow: string,
): TextEdit | undefined {
  if (lastEnd !== undefined) return { start: lastEnd, end: lastEnd, text: `, ${flow}` };
  const open = list.range?.[0];
  if (open === undefined || !/[[{]/.test(page.text.charAt(open))) return undefined;
  return { start: open + 1, end: open + 1, text: flow };
}

/** Inserts lines after the line that holds the end of something. */
function insertLines(page: Page, after: number, lines: readonly string[]): TextEdit {
  const { text, eol } = page;
  const block = lines.join(eol);
  if (after === 0 || text.charAt(after - 1) === '\n') return { start: after, end: after, text: block + eol };
  let at = after;
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return { start: at, end: at, text: eol + block + (at === text.length ? eol : '') };
}

const pairOf = (map: YAMLMap | null, key: string): Pair | undefined =>
  map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** The value under a key; null where the key has none, undefined where it is not there. */
const valueUnder = (map: YAMLMap | null, key: string): Node | null | undefined =>
  pairOf(map, key)?.value as Node | null | undefined;

/** The column of a block's keys or dashes; 0 for one in brackets. */
function columnOf(node: YAMLMap | YAMLSeq): number {
  const token = node.srcToken;
  return token && 'indent' in token ? token.indent : 0;
}

/** Where the last word of a node ends: a block's range goes on over the comments and blank lines behind it. */
function endOf(node: Node | Pair): number {
  if ('key' in node) {
    const value = node.value as Node | null;
    return value?.range && !(isScalar(value) && value.range[0] === value.range[1])
      ? endOf(value)
      : endOf(node.key as Node);
  }
  const last = isCollection(node) && !node.flow ? (node.items.at(-1) as Node | Pair | undefined) : undefined;
  return last ? endOf(last) : (node.range?.[1] ?? 0);
}
