import type { TextEdit } from '../codebook/textEdit';
import type { Span } from '../reading/span';
import type { Coding } from './annotation';
import { isOurKind, summaryOf } from './sidecar';

/** What a sidecar names of the codebook. */
export type TermKind = 'actor' | 'concept';

/** Where the coding of an annotation names an actor or a concept; the span is of the JSON string, marks included. */
export interface Term extends Span {
  readonly kind: TermKind;
  readonly value: string;
}

/** An annotation as far as it names something. */
interface Item {
  readonly terms: readonly Term[];
  /** What tools show that know nothing of codings. */
  readonly summary: (Span & { readonly value: string }) | null;
  readonly coding: Coding;
}

const KIND_OF: Readonly<Record<string, TermKind>> = { actor: 'actor', organization: 'actor', concept: 'concept' };

/** What the annotations of a sidecar name, in text order. `text` must be valid JSON. Linear. */
export const termsIn = (text: string): Term[] => itemsIn(text).flatMap(({ terms }) => terms);

/**
 * Edits of a sidecar's text that give a new name to what it calls `from`, in codings and in what other tools show of
 * them; all else stays as it is. `text` must be valid JSON. Linear.
 */
export function renameTerm(text: string, kind: TermKind, from: string, to: string): TextEdit[] {
  return itemsIn(text).flatMap(({ terms, summary, coding }): TextEdit[] => {
    const renamed = terms.filter((term) => term.kind === kind && term.value === from);
    if (renamed.length === 0) return [];
    const now = { ...coding };
    for (const [key, of] of Object.entries(KIND_OF) as [keyof Coding, TermKind][])
      if (of === kind && now[key] === from) Object.assign(now, { [key]: to });
    const edits = renamed.map((term): TextEdit => replaced(term, to));
    if (summary && summary.value === summaryOf(coding)) edits.push(replaced(summary, summaryOf(now)));
    return edits.sort((a, b) => a.start - b.start);
  });
}

const replaced = ({ start, end }: Span, value: string): TextEdit => ({ start, end, text: JSON.stringify(value) });

function itemsIn(text: string): Item[] {
  const items: Item[] = [];
  let index = -1;
  let isOurs = false;
  let terms: Term[] = [];
  let summary: Item['summary'] = null;
  let coding: Record<string, unknown> = {};
  const finish = (): void => {
    if (isOurs) items.push({ terms, summary, coding });
    [isOurs, terms, summary, coding] = [false, [], null, {}];
  };
  eachString(text, (path, value, at) => {
    const [root, item, body, inner, key] = path;
    if (root !== 'items' || typeof item !== 'number' || body !== 'body') return;
    if (item !== index) finish();
    index = item;
    if (path.length === 4 && inner === 'kind') isOurs = isOurKind(value);
    if (path.length === 4 && inner === 'value') summary = { ...at, value };
    if (path.length !== 5 || inner !== 'coding' || typeof key !== 'string') return;
    coding[key] = value;
    const kind = Object.hasOwn(KIND_OF, key) ? KIND_OF[key] : undefined;
    if (kind) terms.push({ ...at, kind, value });
  });
  finish();
  return items;
}

type Path = readonly (string | number)[];

/** Calls for each string value of valid JSON with the way to it. */
function eachString(text: string, visit: (path: Path, value: string, at: Span) => void): void {
  const path: (string | number)[] = [];
  let isKey = false;
  const open: boolean[] = [];
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x7b: // {
        open.push(false);
        path.push('');
        isKey = true;
        break;
      case 0x5b: // [
        open.push(true);
        path.push(0);
        isKey = false;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        open.pop();
        path.pop();
        isKey = false;
        break;
      case 0x2c: // ,
        if (open.at(-1)) path[path.length - 1] = (path.at(-1) as number) + 1;
        else isKey = true;
        break;
      case 0x22: {
        const end = endOfString(text, i);
        // Deeper strings are none that matter: what a hostile file nests is not built.
        const value = isKey || path.length <= DEEPEST ? parsed(text.slice(i, end)) : '';
        if (isKey) path[path.length - 1] = value;
        else if (path.length <= DEEPEST) visit(path, value, { start: i, end });
        isKey = false;
        i = end - 1;
      }
    }
  }
}

const DEEPEST = 5;

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function parsed(json: string): string {
  try {
    return JSON.parse(json) as string;
  } catch {
    return '';
  }
}
