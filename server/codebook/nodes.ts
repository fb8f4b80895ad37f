import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type Span, span } from '../reading/span';
import { closest } from './names';
import type { CodebookProblem, Mend } from './problem';

/** A string of the codebook and where it stands. */
export interface Placed extends Span {
  readonly value: string;
}

export type Report = (
  code: string,
  severity: CodebookProblem['severity'],
  at: Span,
  message: string,
  more?: { readonly related?: CodebookProblem['related']; readonly mend?: Mend },
) => void;

/** The pairs of a map that are known and sound, by key. */
export type Fields = ReadonlyMap<string, { readonly key: Span; readonly node: Node | null }>;

export function readMap(node: Node | null, what: string, keys: readonly string[] | undefined, report: Report): Fields {
  const fields = new Map<string, { key: Span; node: Node | null }>();
  if (!isMap(node)) {
    wrongType(
      node,
      what === 'a codebook' ? what : `${what} is a map${keys ? ` with the keys ${list(keys)}` : ''}`,
      report,
    );
    return fields;
  }
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? stringOf(pair.key, 'a key', report) : undefined;
    if (!key) {
      if (!isScalar(pair.key)) wrongType(pair.key as Node | null, 'a key is a plain word', report);
      continue;
    }
    const before = fields.get(key.value);
    if (before) {
      const related = [{ ...before.key, message: 'It stands here first.' }];
      report('duplicate-key', 'error', key, `“${key.value}” stands twice here; the first is used.`, { related });
      continue;
    }
    if (keys && !keys.includes(key.value)) {
      report('unknown-key', 'warning', key, ...meant(`“${key.value}” is no key of ${what}`, key.value, keys));
      continue;
    }
    fields.set(key.value, { key, node: (pair.value as Node | null) ?? null });
  }
  return fields;
}

export function readList(fields: Fields, key: string, report: Report): readonly (Node | null)[] {
  const node = fields.get(key)?.node;
  if (!node || (isScalar(node) && node.value === null)) return [];
  if (isSeq(node)) return node.items as (Node | null)[];
  wrongType(node, `“${key}” is a list`, report);
  return [];
}

/** A list of strings; one string alone counts as a list of one. */
export function readStrings(fields: Fields, key: string, report: Report): Placed[] {
  const node = fields.get(key)?.node;
  const nodes = isScalar(node) && node.value !== null ? [node] : readList(fields, key, report);
  return nodes.flatMap((item) => stringOf(item, key, report) ?? []);
}

export function readString(
  fields: Fields,
  key: string,
  report: Report,
  pattern?: RegExp,
  wanted?: string,
): Placed | undefined {
  const field = fields.get(key);
  if (!field?.node) return undefined;
  const found = stringOf(field.node, key, report);
  if (found && pattern && !pattern.test(found.value)) {
    report('bad-value', 'warning', found, `“${key}” is ${wanted}.`);
    return undefined;
  }
  return found;
}

export function stringOf(node: Node | null, key: string, report: Report): Placed | undefined {
  if (!isScalar(node)) {
    wrongType(node, `“${key}” is text`, report);
    return undefined;
  }
  // Years, "No" and 5G-like codes are text to a codebook, whatever YAML takes them for.
  const raw = typeof node.value === 'string' ? node.value : node.value === null ? '' : (node.source ?? '');
  const value = key === 'article' ? raw : raw.replace(/\s+/g, ' ').trim();
  if (value === '') {
    report('missing-value', 'warning', spanOf(node), `“${key}” is empty.`);
    return undefined;
  }
  return { value, ...spanOf(node) };
}

export function readChoice<T extends string>(
  fields: Fields,
  key: string,
  choices: readonly T[],
  report: Report,
): T | undefined {
  const field = fields.get(key);
  return field && choiceOf(field.node, field.key, key, choices, report);
}

export function choiceOf<T extends string>(
  node: Node | null,
  at: Span,
  key: string,
  choices: readonly T[],
  report: Report,
): T | undefined {
  const value = isScalar(node) ? String(node.value) : undefined;
  const choice = choices.find((c) => c === value);
  if (!choice) {
    const wrong = `“${key}” is one of ${list(choices)}`;
    report('bad-value', 'error', node ? spanOf(node) : at, ...meant(wrong, value ?? '', choices));
  }
  return choice;
}

export function missing(node: Node | null, what: string, key: string, report: Report): void {
  report('missing-key', 'error', node ? spanOf(node) : span(0, 0), `This ${what} has no “${key}” and is left out.`);
}

function wrongType(node: Node | null, rule: string, report: Report): void {
  const at = node ? spanOf(node) : span(0, 0);
  if (isAlias(node)) report('yaml-alias', 'error', at, 'YAML aliases (*) are not read in a codebook: write it out.');
  else if (node) report('wrong-type', 'error', at, sentence(rule));
}

export function spanOf(node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  return span(start, end);
}

/** "a, b and c". */
export const list = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** A sentence on a wrong word that ends with the one likely meant, which then mends it. */
export function meant(wrong: string, word: string, words: Iterable<string>): [string, { mend?: Mend }] {
  const near = word && closest(word, words);
  return near ? [`${wrong}; did you mean “${near}”?`, { mend: { kind: 'replace', word: near } }] : [`${wrong}.`, {}];
}

export function sentence(message: string): string {
  const line = message.split('\n', 1)[0]!.trim().slice(0, 300);
  return line.slice(0, 1).toUpperCase() + line.slice(1) + (/[.!?]$/.test(line) ? '' : '.');
}
