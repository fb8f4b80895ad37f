import type { Span } from '../../server/reading/span';
import { matchRelations } from './attributions';
import { around, quote } from './excerpts';
import { anyOverlap, spansOf, trimmed } from './figures';
import type { GoldAttribution, Pair } from './gold';

/** What went wrong in a set, a line an error: its class, the gold and the predicted annotation, and the words around. */
export function* errorsOf(pairs: readonly Pair[]): Generator<string> {
  for (const pair of pairs) {
    yield* relationErrors(pair);
    yield* mentionErrors(pair);
    yield* stanceErrors(pair);
  }
}

function describe(text: string, a: GoldAttribution): string {
  const part = (role: 'source' | 'cue' | 'content'): string =>
    spansOf(a[role])
      .map((span) => quote(text, span))
      .join(' + ') || '–';
  return `[${part('source')}] {${part('cue')}} (${part('content')})`;
}

function* relationErrors(pair: Pair): Generator<string> {
  const { gold, predicted } = pair;
  if (!gold.attributions) return;
  const { missed, wrong } = matchRelations(pair);
  const rest = new Set(wrong);
  for (const i of missed) {
    const g = gold.attributions[i]!;
    const near = wrong.find((j) => anyOverlap(predicted.attributions[j]!.cue, g.cue));
    const head = `${gold.id}\tmissed ${g.qtype ?? ''}`;
    if (near === undefined) {
      const at = spansOf(g.cue)[0] ?? spansOf(g.content)[0]!;
      yield `${head}: no cue\t${describe(gold.text, g)}\t${around(gold.text, at)}`;
      continue;
    }
    rest.delete(near);
    const p = predicted.attributions[near]!;
    const isSource = !anyOverlap(p.source, g.source) && (p.source !== null || spansOf(g.source).length > 0);
    yield `${head}: ${isSource ? 'source' : 'content'}\tgold ${describe(gold.text, g)}\tfound ${describe(gold.text, p)}`;
  }
  for (const j of rest) yield `${gold.id}\twrong\t${describe(gold.text, predicted.attributions[j]!)}`;
}

function* mentionErrors({ gold, predicted }: Pair): Generator<string> {
  if (!gold.mentions?.length) return;
  const keys = (spans: readonly Span[]): Map<string | undefined, Span> =>
    new Map(spans.map((span) => [trimmed(gold.text, span), span]));
  const g = keys(gold.mentions);
  const p = keys(predicted.mentions);
  for (const [key, span] of g)
    if (!p.has(key)) yield `${gold.id}\tmissed mention\t${quote(gold.text, span)}\t${around(gold.text, span)}`;
  for (const [key, span] of p)
    if (!g.has(key)) yield `${gold.id}\twrong mention\t${quote(gold.text, span)}\t${around(gold.text, span)}`;
}

function* stanceErrors({ gold, predicted }: Pair): Generator<string> {
  for (const g of gold.stances ?? []) {
    const target = spansOf(g.target)[0];
    if (!target) continue;
    const found = predicted.stances.find(
      (x) => anyOverlap(x.target, g.target) && (spansOf(g.holder).length === 0 || anyOverlap(x.holder, g.holder)),
    );
    const polarity = found?.polarity ?? 'none';
    if (polarity === g.polarity || (polarity === 'none' && g.polarity === 'neutral')) continue;
    const holder = spansOf(g.holder)[0];
    yield `${gold.id}\tstance ${g.polarity}, found ${polarity}\t${holder ? quote(gold.text, holder) : '–'} → ${quote(gold.text, target)}\t${around(gold.text, target)}`;
  }
}
