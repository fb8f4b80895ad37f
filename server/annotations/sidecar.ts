import type { Span } from '../reading/span';
import type { Anchor, Annotation, AnnotationKind, Coding, Decision, Role, Target } from './annotation';
import { type CodePoints, codePointsOf } from './codePoints';
import { jsonErrorAt } from './jsonError';

/**
 * The annotations of one coder on one article, as `<article>.<coder>.jsonld` holds them: a W3C Web Annotation
 * `AnnotationPage` (https://www.w3.org/TR/annotation-model/), one `Annotation` an item.
 */
export interface Sidecar {
  /** Relative IRI of the article, as the file says it. */
  readonly article: string;
  readonly annotations: readonly Annotation[];
  /** Items that are no Stancemark annotation, kept as they were read. */
  readonly others: readonly unknown[];
  /** Fields of the page that are not ours, kept as they were read. */
  readonly foreign: Readonly<Record<string, unknown>>;
}

export interface SidecarProblem extends Span {
  readonly message: string;
}

export interface ParsedSidecar {
  /** Null where the file can't be read: then it must not be written either. */
  readonly sidecar: Sidecar | null;
  /** Where in the sidecar's text, as far as known. */
  readonly problems: readonly SidecarProblem[];
}

const W3C = 'http://www.w3.org/ns/anno.jsonld';
/** `source` is W3C's word for the article and the field's word for who speaks: `coding` has a context of its own. */
const CONTEXT = [
  W3C,
  {
    '@version': 1.1,
    stancemark: 'urn:stancemark:',
    article: { '@id': 'stancemark:article', '@type': '@id' },
    decision: 'stancemark:decision',
    rule: 'stancemark:rule',
    role: 'stancemark:role',
    kind: { '@id': 'stancemark:kind', '@type': '@vocab' },
    coding: { '@id': 'stancemark:coding', '@context': { '@vocab': 'urn:stancemark:' } },
  },
];
const KINDS: readonly string[] = ['actor', 'attribution', 'stance', 'note'] satisfies AnnotationKind[];
/** True for the kinds of annotation that are ours. */
export const isOurKind = (kind: string): boolean => KINDS.includes(kind);

const DECISIONS: readonly string[] = ['accepted', 'corrected', 'rejected'] satisfies Decision[];
const ROLES: readonly string[] = ['mention', 'source', 'cue', 'content', 'holder', 'target'] satisfies Role[];
const CODING_KEYS = [
  'actor',
  'actorType',
  'organization',
  'concept',
  'agreement',
  'source',
  'cue',
  'content',
  'quoteType',
  'polarity',
  'note',
] as const satisfies (keyof Coding)[];

/** An empty sidecar for the article at this relative IRI. */
export const emptySidecar = (article: string): Sidecar => ({ article, annotations: [], others: [], foreign: {} });

/**
 * Reads a sidecar. `article` is the article's text, which code points are counted in. Never throws. Items that are
 * damaged or strange are kept as `others`, with a problem where they claim to be ours.
 */
export function parseSidecar(text: string, article: string): ParsedSidecar {
  const everything = { start: 0, end: text.length };
  if (!text.trim())
    return {
      sidecar: null,
      problems: [{ ...everything, message: 'The sidecar is empty: it was cut off while written, or is no sidecar.' }],
    };
  let page: unknown;
  try {
    page = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    return {
      sidecar: null,
      problems: [
        {
          ...placeOfError(text),
          message: `The sidecar is not valid JSON: ${error instanceof Error ? error.message : error}`,
        },
      ],
    };
  }
  if (!isRecord(page) || page.type !== 'AnnotationPage' || !Array.isArray(page.items))
    return {
      sidecar: null,
      problems: [{ ...everything, message: 'The sidecar is no W3C AnnotationPage with items.' }],
    };

  const points = codePointsOf(article);
  const { '@context': _context, id, type: _type, items, article: of, ...foreign } = page;
  const problems: SidecarProblem[] = [];
  const annotations: Annotation[] = [];
  const others: unknown[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    const read = annotationFrom(item, points);
    if (typeof read === 'string') {
      others.push(item);
      if (read) problems.push({ ...placeOfItem(text, item), message: read });
    } else if (seen.has(read.id)) {
      others.push(item);
      problems.push({
        ...placeOfItem(text, item),
        message: `Two annotations have the id ${read.id}; the first one counts.`,
      });
    } else {
      seen.add(read.id);
      annotations.push(read);
    }
  }
  if (id !== undefined) Object.assign(foreign, { id });
  return { sidecar: { article: typeof of === 'string' ? of : '', annotations, others, foreign }, problems };
}

/**
 * Writes a sidecar: keys in a fixed order, annotations by position, one value a line, so that a change of one
 * annotation changes only its own lines. Reading it back gives an equal sidecar.
 */
export function printSidecar(sidecar: Sidecar, article: string): string {
  const points = codePointsOf(article);
  const sorted = [...sidecar.annotations].sort(
    (a, b) => startOf(a) - startOf(b) || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id),
  );
  const { id, ...foreign } = sidecar.foreign;
  const page = {
    '@context': CONTEXT,
    ...(id === undefined ? {} : { id }),
    type: 'AnnotationPage',
    article: sidecar.article,
    ...foreign,
    items: [...sorted.map((annotation) => itemOf(annotation, sidecar.article, points)), ...sidecar.others],
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

const startOf = (annotation: Annotation): number => annotation.targets[0]?.anchor.start ?? 0;

/** An annotation, or why the item is none: '' where it does not claim to be. */
function annotationFrom(item: unknown, points: CodePoints): Annotation | string {
  if (!isRecord(item) || item.type !== 'Annotation') return 'An item is no Annotation.';
  const body = item.body;
  if (!isRecord(body) || typeof body.kind !== 'string' || !KINDS.includes(body.kind)) return '';
  const { id, decision, rule, creator, created, modified } = item;
  if (typeof id !== 'string' || !id) return 'An annotation has no id.';
  if (typeof decision !== 'string' || !DECISIONS.includes(decision))
    return `Annotation ${id} has no decision that is known here.`;
  const targets = (Array.isArray(item.target) ? item.target : [item.target]).map((target) =>
    targetFrom(target, points),
  );
  if (targets.some((target) => target === null)) return `Annotation ${id} has a target without a readable selector.`;
  return {
    id,
    kind: body.kind as AnnotationKind,
    decision: decision as Decision,
    targets: targets as Target[],
    coding: codingFrom(body.coding),
    ...(typeof rule === 'string' ? { rule } : {}),
    ...(isRecord(creator) && typeof creator.name === 'string' ? { creator: creator.name } : {}),
    ...(typeof created === 'string' ? { created } : {}),
    ...(typeof modified === 'string' ? { modified } : {}),
    foreign: item,
  };
}

function targetFrom(target: unknown, points: CodePoints): Target | null {
  if (!isRecord(target) || !Array.isArray(target.selector)) return null;
  const quote = target.selector.find((s) => isRecord(s) && s.type === 'TextQuoteSelector');
  const position = target.selector.find((s) => isRecord(s) && s.type === 'TextPositionSelector');
  if (!isRecord(quote) || typeof quote.exact !== 'string') return null;
  const exact = quote.exact;
  const start = isRecord(position) && isCount(position.start) ? points.toUtf16(position.start) : 0;
  const anchor: Anchor = {
    start,
    end: start + exact.length,
    exact,
    prefix: typeof quote.prefix === 'string' ? quote.prefix : '',
    suffix: typeof quote.suffix === 'string' ? quote.suffix : '',
  };
  const role = typeof target.role === 'string' && ROLES.includes(target.role) ? (target.role as Role) : 'mention';
  return { role, anchor };
}

function codingFrom(coding: unknown): Coding {
  if (!isRecord(coding)) return {};
  const known = CODING_KEYS.filter(
    (key) => Object.hasOwn(coding, key) && typeof coding[key] === (key === 'agreement' ? 'boolean' : 'string'),
  );
  return Object.fromEntries(known.map((key) => [key, coding[key]])) as Coding;
}

/** The item of an annotation, laid over the item it was read from, so that fields of others stay. */
function itemOf(annotation: Annotation, article: string, points: CodePoints): Record<string, unknown> {
  const { id, kind, decision, targets, coding, rule, creator, created, modified, foreign = {} } = annotation;
  const body = isRecord(foreign.body) ? foreign.body : {};
  const oldCoding = isRecord(body.coding) ? body.coding : {};
  const oldTargets = Array.isArray(foreign.target) ? foreign.target : [foreign.target];
  const motivation = kind === 'note' ? 'commenting' : 'classifying';
  const known = {
    type: 'Annotation',
    id,
    motivation,
    decision,
    rule,
    creator:
      creator === undefined
        ? undefined
        : { type: 'Person', ...without(foreign.creator, ['type', 'name']), name: creator },
    created,
    modified,
  };
  const { body: _body, target: _target, ...rest } = foreign;
  const target = targets.map(({ role, anchor }, i) => ({
    type: 'SpecificResource',
    ...without(oldTargets[i], ['type', 'role', 'source', 'selector']),
    role,
    source: article,
    selector: [
      { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
      positionOf(anchor, points),
    ],
  }));
  const fields = Object.fromEntries(
    CODING_KEYS.filter((key) => coding[key] !== undefined).map((key) => [key, coding[key]]),
  );
  return {
    ...defined(known),
    ...without(rest, Object.keys(known)),
    body: {
      type: 'TextualBody',
      purpose: motivation,
      value: summaryOf(coding),
      kind,
      ...without(body, ['type', 'purpose', 'value', 'kind', 'coding']),
      coding: { ...fields, ...without(oldCoding, CODING_KEYS) },
    },
    target: target.length === 1 ? target[0] : target,
  };
}

/** What a tool that knows nothing of codings shows of one. */
export function summaryOf({ note, actor, polarity, quoteType, concept }: Coding): string {
  return [actor, polarity, quoteType, concept, note].filter((part) => part !== undefined).join(', ');
}

/** Counted from the words themselves, so that it holds where the article's text is not at hand. */
function positionOf({ start, exact }: Anchor, points: CodePoints): Record<string, unknown> {
  const from = points.toCodePoint(start);
  return { type: 'TextPositionSelector', start: from, end: from + [...exact].length };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const defined = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const without = (value: unknown, keys: readonly string[]): Record<string, unknown> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) : {};

function placeOfError(text: string): Span {
  const start = jsonErrorAt(text);
  return start === null ? { start: 0, end: text.length } : { start, end: Math.min(start + 1, text.length) };
}

function placeOfItem(text: string, item: unknown): Span {
  const id = isRecord(item) && typeof item.id === 'string' ? JSON.stringify(item.id) : undefined;
  const start = id === undefined ? -1 : text.indexOf(id);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + id!.length };
}
