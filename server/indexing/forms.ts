import { type Key, keyOfSuggestion, keyText } from '../annotations/key';
import { type Desk, perform } from '../annotations/perform';
import { suggestionsOf, undecided } from '../annotations/suggestions';
import { type Span, textOf } from '../reading/span';
import type { Change } from '../sidecars';

/** A form of an actor: words that are its mention. */
export interface Form {
  readonly id: string;
  /** On one line. */
  readonly words: string;
}

/** The undecided mentions of an actor by a form, in text order. */
export function openMentions({ text, analysis, placed }: Desk, { id, words }: Form): Key[] {
  const open = new Set(undecided(suggestionsOf(analysis), placed).map((one) => keyText(keyOfSuggestion(one))));
  return analysis.mentions
    .filter((mention) => analysis.actors[mention.actor]!.id === id && oneLine(textOf(text, mention)) === words)
    .map(({ start, end }): Key => ({ kind: 'actor', start, end }))
    .filter((key) => open.has(keyText(key)));
}

/** Accepts the undecided mentions of an actor by a form. */
export const accepting =
  (form: Form): Change =>
  (desk, make) =>
    perform(desk, { do: 'accept', keys: openMentions(desk, form) }, make);

/** How much of the text is shown on each side of a place, in UTF-16 units. */
const AROUND = 40;

/** A place with what stands around it in its line. */
export function excerptAt(text: string, { start, end }: Span): string {
  const first = Math.max(0, start - AROUND);
  const last = Math.min(text.length, end + AROUND);
  const before = text.slice(first, start).split(/[\r\n]/);
  const after = text.slice(end, last).split(/[\r\n]/);
  const head = before.length === 1 && first > 0 ? '…' : '';
  const tail = after.length === 1 && last < text.length ? '…' : '';
  return `${head}${oneLine(before.at(-1)! + text.slice(start, end) + after[0]!)}${tail}`;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
