import type { Span } from '../../server/reading/span';
import { around, quote } from './excerpts';
import { trimmed } from './figures';
import type { Pair } from './gold';
import { kindOf, type NamedKind } from './mentions';

/** One error of the finding of names, in a class that its counts are kept by. */
export interface NameError {
  readonly kind: string;
  readonly line: string;
}

interface Name extends Span {
  readonly kind: NamedKind;
}

/** What is missed and what is found wrongly in some texts, by class: types, edges, conventions, the rest. */
export function* nameErrors(pairs: readonly Pair[]): Generator<NameError> {
  for (const { gold, predicted } of pairs) {
    const { text } = gold;
    const wanted = namesOf(text, gold.mentions ?? []);
    const found = namesOf(text, predicted.mentions);
    const said = (kind: string, ...spans: readonly Name[]): NameError => ({
      kind,
      line: `${kind}\t${spans.map((span) => quote(text, span)).join('\t')}\t${around(text, spans[0]!)}\t${gold.id}`,
    });
    for (const [key, name] of wanted) {
      const same = found.get(key);
      if (same?.kind === name.kind) continue;
      if (same) {
        yield said(`type: ${name.kind} taken for ${same.kind}`, name);
        continue;
      }
      const near = nearest(name, found);
      if (near) yield said(`edges: ${edges(text, name, near, wanted)}`, name, near);
      else yield said(`missed: ${name.kind}`, name);
    }
    for (const [key, name] of found) {
      if (wanted.has(key)) continue;
      const near = nearest(name, wanted);
      if (!near) yield said(`wrong: ${name.kind}`, name);
      // Edges are told of once, above, but for names within which nothing was missed.
      else if (found.has(keyOf(text, near)))
        yield said(`wrong: ${name.kind} beside or in a name that was found`, name, near);
    }
  }
}

const keyOf = (text: string, span: Span): string => trimmed(text, span) ?? '';

function namesOf(
  text: string,
  mentions: readonly (Span & { readonly type: string; readonly form?: string })[],
): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  for (const mention of mentions) {
    const kind = kindOf(mention);
    const key = trimmed(text, mention);
    if (!kind || !key) continue;
    const [start, end] = key.split('-').map(Number);
    names.set(key, { start: start!, end: end!, kind });
  }
  return names;
}

/** The name that shares most with another, if one shares anything. */
function nearest(name: Span, names: ReadonlyMap<string, Name>): Name | undefined {
  let best: Name | undefined;
  let most = 0;
  for (const other of names.values()) {
    const shared = Math.min(name.end, other.end) - Math.max(name.start, other.start);
    const all = Math.max(name.end, other.end) - Math.min(name.start, other.start);
    if (shared / all > most) {
      most = shared / all;
      best = other;
    }
  }
  return best;
}

/** How the edges of a gold name and of the found one differ; what is a matter of convention comes first. */
function edges(text: string, gold: Name, found: Name, all: ReadonlyMap<string, Name>): string {
  const isRight = all.has(keyOf(text, found));
  if (isRight && gold.start >= found.start && gold.end <= found.end) return 'a name within a name that was found';
  if (isRight) return 'a longer name around one that was found';
  const behind = text.slice(found.end, gold.end);
  if (gold.start < found.start && gold.end === found.end)
    return gold.kind === 'person' ? 'person with words before' : `${gold.kind} with words before`;
  if (gold.start === found.start && gold.end > found.end)
    return /^\s*(?:of|for)\s/.test(behind) ? `${gold.kind} with an of-phrase` : `${gold.kind} with words behind`;
  if (gold.start <= found.start && gold.end >= found.end) return `${gold.kind} with words on both sides`;
  return `${gold.kind}, too much found`;
}
