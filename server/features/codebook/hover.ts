import type { PlacedConcept } from '../../codebook/entries';
import type { Entries } from '../../codebook/parse';
import type { Analysis } from '../../reading/analysis';
import type { Span } from '../../reading/span';
import type { Hover } from '../hover';
import { escaped, few, quoted, strong } from '../markdown';
import { contextAt } from './context';
import { mentionedAt } from './navigation';
import { keysAt } from './schemaText';
import { type Entry, type Word, wordAt } from './words';

/**
 * What the word at an offset of `codebook.yaml` names, and how often the open articles speak of it; on a key what it is
 * for, where `schema` asks for that. Null where there is nothing to tell.
 */
export function codebookHover(
  text: string,
  words: readonly Word[],
  entries: Entries,
  articles: readonly Analysis[],
  offset: number,
  schema: boolean,
): Hover | null {
  const word = wordAt(words, offset);
  if (word) {
    const { means } = word;
    if (!means) return null;
    const lines = [
      ...(means.kind === 'concept' ? aboutConcept(entries.concepts.find(({ id }) => id === means.id)) : []),
      counts(articles, words, means),
    ];
    const type = entries.actors.find(({ id }) => id === means.id)?.actor.type ?? 'concept';
    return { ...spanOf(word), markdown: `${strong(escaped(means.name.value))} · ${type}\n\n${bullets(lines)}` };
  }
  return schema ? keyHover(text, offset) : null;
}

function aboutConcept(found: PlacedConcept | undefined): string[] {
  if (!found) return [];
  const { definition, examples = [] } = found.concept;
  return [
    ...(found.deprecated ? [`No longer coded: use ${strong(escaped(found.deprecated.value))}`] : []),
    ...(definition ? [escaped(definition)] : []),
    ...(examples.length > 0 ? [`For example ${few(examples.map(quoted), MOST_LISTED, ', ')}`] : []),
    ...(found.parent ? [`Part of ${escaped(found.parent.value)}`] : []),
  ];
}

const MOST_LISTED = 3;

function counts(articles: readonly Analysis[], words: readonly Word[], entry: Entry): string {
  const found = articles.map((analysis) => mentionedAt(analysis, words, entry).length).filter((count) => count > 0);
  const total = found.reduce((sum, count) => sum + count, 0);
  const what = entry.kind === 'actor' ? 'mention' : 'stance';
  return articles.length === 0
    ? 'No article is open'
    : `${total} ${what}${total === 1 ? '' : 's'} in ${found.length} of ${articles.length} open article${articles.length === 1 ? '' : 's'}`;
}

/** On a key, what the JSON schema says of it. */
function keyHover(text: string, offset: number): Hover | null {
  const line = /^[^\r\n:]*/.exec(text.slice(offset, offset + MOST_UNITS))![0];
  const end = offset + line.length;
  if (text.charAt(end) !== ':') return null;
  const context = contextAt(text, end);
  if (!context || context.key !== null || offset < context.word.start) return null;
  const key = text.slice(context.word.start, end);
  const known = keysAt(context.path).find((described) => described.key === key);
  return known ? { start: context.word.start, end, markdown: known.description } : null;
}

/** No key is longer. */
const MOST_UNITS = 64;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
