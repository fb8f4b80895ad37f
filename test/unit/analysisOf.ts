import type { Actor, Analysis, Attribution, Mention, Polarity, Quotation, Stance } from '../../server/reading/analysis';
import type { Span } from '../../server/reading/span';

/** What an analysis made from marks says beyond its marks. */
export interface Marked {
  readonly origin?: Actor['origin'];
  readonly polarity?: Polarity;
  readonly negated?: boolean;
  readonly hedged?: boolean;
}

/**
 * An analysis made by hand: `[actor:Ada]`, `[cue:said]`, `[unnamed:aides]`, `[content:that it rains]`,
 * `[stance:backs]`, `[target:the tax]`, `[quotation:“…”]`; marks may stand in marks. All attributions and stances
 * are the first actor's; mentions with the same words are of the same actor.
 */
export function analysisOf(marked: string, options: Marked = {}): Analysis {
  const { text, marks } = unmarked(marked);
  const evidence = { rule: 'test/mark', note: 'marked by hand' };
  const of = (kind: string): Span[] =>
    marks.filter((mark) => mark.kind === kind).map(({ start, end }) => ({ start, end }));
  const forms = [...new Set(of('actor').map(({ start, end }) => text.slice(start, end)))];
  const mentions = of('actor').map(
    (at): Mention => ({
      ...at,
      type: 'person',
      form: 'name',
      actor: forms.indexOf(text.slice(at.start, at.end)),
      evidence,
    }),
  );
  const actors = forms.map(
    (name, index): Actor => ({
      index,
      id: name,
      name,
      type: 'person',
      origin: options.origin ?? 'article',
      roles: [],
      descriptions: [],
      forms: [name],
      mentions: mentions.flatMap((mention, at) => (mention.actor === index ? [at] : [])),
    }),
  );
  const [unnamed] = of('unnamed');
  const attributions = of('cue').map(
    (cue): Attribution => ({
      source: unnamed ?? mentions[0] ?? null,
      cue,
      content: of('content'),
      quoteType: 'indirect',
      sourceKind: unnamed ? 'unnamed' : 'named',
      actor: unnamed || actors.length === 0 ? null : 0,
      through: null,
      nestedIn: null,
      evidence,
    }),
  );
  const stances = of('stance').map(
    (cue): Stance => ({
      holder: mentions[0] ?? null,
      cue,
      target: of('target')[0] ?? null,
      polarity: options.polarity ?? 'support',
      negated: options.negated ?? false,
      hedged: options.hedged ?? false,
      intensity: 2,
      factuality: 'CT+',
      negator: null,
      hedge: null,
      holderActor: actors.length > 0 ? 0 : null,
      targetActor: null,
      confidence: 0.5,
      evidence,
    }),
  );
  const quotations = of('quotation').map(
    (at): Quotation => ({
      ...at,
      inner: { start: at.start + 1, end: at.end - 1 },
      level: 0,
      balanced: true,
      fragment: false,
    }),
  );
  return {
    text,
    language: { english: true, score: 1 },
    blocks: [],
    sentences: [],
    quotations,
    actors,
    mentions,
    attributions,
    stances,
  };
}

function unmarked(marked: string): { text: string; marks: (Span & { kind: string })[] } {
  const marks: (Span & { kind: string })[] = [];
  const open: { kind: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const mark = /^\[([a-z]+):/.exec(marked.slice(at, at + 20));
    if (mark) {
      open.push({ kind: mark[1]!, start: text.length });
      at += mark[0].length - 1;
    } else if (marked[at] === ']' && open.length > 0) marks.push({ ...open.pop()!, end: text.length });
    else text += marked[at];
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}
