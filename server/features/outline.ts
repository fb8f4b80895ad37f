import type { Analysis } from '../reading/analysis';
import { speakerNames } from '../reading/attributions/sources';
import { type Span, textOf } from '../reading/span';
import { holderNames } from '../reading/stances/holders';
import { mentionsOf } from './lookup';

/** An entry of the outline: `span` holds all of it, `at` is what to select. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'group' | 'person' | 'organization' | 'country' | 'place' | 'quotation' | 'stance' | 'concept';
  readonly span: Span;
  readonly at: Span;
  readonly children: readonly OutlineItem[];
}

/** Actors, quotations and stances of an article, each under its heading; headings without entries are left out. */
export function outline(analysis: Analysis): OutlineItem[] {
  return [
    ...group('Actors', actorItems(analysis)),
    ...group('Quotations', quotationItems(analysis)),
    ...group('Stances', stanceItems(analysis)),
  ];
}

/** A heading over its children; none where it has none. */
export function group(name: string, children: OutlineItem[]): OutlineItem[] {
  if (children.length === 0) return [];
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span } of children) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  const at = children[0]!.at;
  return [{ name, detail: String(children.length), kind: 'group', span: { start, end }, at, children }];
}

const actorItems = (analysis: Analysis): OutlineItem[] =>
  analysis.actors.flatMap((actor) => {
    const mentions = mentionsOf(analysis, actor);
    const at = mentions[0];
    const kind = actor.type === 'group' ? 'organization' : actor.type;
    return at ? [leaf(actor.name, `${actor.type}, ${mentions.length} ×`, kind, at)] : [];
  });

const quotationItems = (analysis: Analysis): OutlineItem[] =>
  analysis.attributions.flatMap((attribution) => {
    const { content, quoteType, source } = attribution;
    const at = content[0];
    if (!at || quoteType === 'indirect') return [];
    const speaker = speakerNames(analysis, attribution) ?? (source ? textOf(analysis.text, source) : 'nobody named');
    return [leaf(excerpt(analysis.text, at), oneLine(speaker), 'quotation', at)];
  });

const stanceItems = (analysis: Analysis): OutlineItem[] =>
  analysis.stances.map((stance) => {
    const { cue, target, holder, polarity } = stance;
    const who = holderNames(analysis, stance) ?? (holder ? textOf(analysis.text, holder) : 'nobody named');
    const what = target ? excerpt(analysis.text, target) : excerpt(analysis.text, cue);
    return leaf(`${oneLine(who)}: ${polarity} ${what}`, oneLine(textOf(analysis.text, cue)), 'stance', cue);
  });

const leaf = (name: string, detail: string, kind: OutlineItem['kind'], at: Span): OutlineItem => ({
  // Editors refuse a symbol without a name.
  name: oneLine(name) || '…',
  detail,
  kind,
  span: at,
  at,
  children: [],
});

const oneLine = (text: string): string => text.slice(0, 200).replace(/\s+/g, ' ').trim();

function excerpt(text: string, at: Span): string {
  const line = oneLine(text.slice(at.start, Math.min(at.end, at.start + 90)));
  return at.end - at.start > 90 ? `${line}…` : line;
}
