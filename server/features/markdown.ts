import type { Span } from '../reading/span';

/** Longer article text is cut in a hover. */
const LONGEST = 160;

/** Controls, invisible characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * Article text for Markdown: it shows as it is and can't become markup, HTML, a link or an icon. One line; what is
 * unseen is left out, and a long text is cut. Put something before it on its line, so that it can't begin a list.
 */
export function escaped(text: string): string {
  // Cut before the work: a span may be as long as the article.
  const head = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  const line = head.length > LONGEST || text.length > LONGEST * 4 ? `${head.slice(0, LONGEST).trimEnd()}…` : head;
  return line
    .replace(UNSEEN, '')
    .replace(/[\\`*_[\]<>&~|$^@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
}

/** Article text in quotation marks; its own outer ones go, and those inside become single ones. */
export function quoted(text: string): string {
  const bare = text.slice(0, LONGEST * 4 + 1).replace(/^["“”„«]+|["“”»]+$/g, '');
  return `“${escaped(bare).replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

export const strong = (text: string): string => `**${text}**`;

/** Gives the address of a place in the article, or null where the editor can't follow one. */
export type LinkTo = (offset: number) => { readonly href: string; readonly line: number } | null;

/** "[line 12](file:///…#L12)". */
export function lineLink(linkTo: LinkTo, { start }: Span): string {
  const link = linkTo(start);
  return link ? `[line ${link.line}](${link.href})` : '';
}

/** At most `most` of the items, and how many were left out. */
export function few(items: readonly string[], most: number, between: string): string {
  const shown = items.slice(0, most).join(between);
  return items.length > most ? `${shown}${between}and ${items.length - most} more` : shown;
}
