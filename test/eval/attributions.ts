import { Calibration } from './calibration';
import { common, percent, score, spansOf, Tally, trimmed, wordsOf } from './figures';
import type { Figures, GoldAttribution, Pair, Report, Role } from './gold';

const ROLES = ['source', 'cue', 'content'] as const;

/** Exact spans and words of sources, cues and contents, and whole relations by kind of quotation. */
export function attributionMeasures(pairs: readonly Pair[]): Report {
  const report: Record<string, Figures> = {};
  for (const role of ROLES) {
    const exact = new Tally();
    const token = new Tally();
    for (const { gold, predicted } of pairs) {
      const ignored = wordsOf(gold.text, gold.ignore);
      const all = (from: readonly GoldAttribution[]): Role => from.map((a) => a[role]);
      const spans = (from: readonly GoldAttribution[]): ReadonlySet<string> =>
        new Set(
          spansOf(all(from))
            .filter((span) => ignored.size === 0 || [...wordsOf(gold.text, span)].some((word) => !ignored.has(word)))
            .map((span) => trimmed(gold.text, span))
            .filter((key) => key !== undefined),
        );
      exact.add(spans(predicted.attributions), spans(gold.attributions ?? []));
      const words = new Set([...wordsOf(gold.text, all(predicted.attributions))].filter((word) => !ignored.has(word)));
      token.add(words, wordsOf(gold.text, all(gold.attributions ?? [])));
    }
    report[`${role}.exact`] = exact.figures;
    report[`${role}.token`] = token.figures;
  }
  return { ...report, ...relationMeasures(pairs), ...calibrationMeasures(pairs) };
}

interface RelationWords {
  readonly kind: string;
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

/** Gold and predicted relations of one record, and which of them are matched to each other. */
export interface Matching {
  /** Positions in `attributions` of the gold record and of the prediction; those without content are left out. */
  readonly pairs: readonly (readonly [gold: number, predicted: number])[];
  readonly missed: readonly number[];
  readonly wrong: readonly number[];
}

/**
 * A relation is right where content words overlap by a Jaccard index of 0.5 or more and the sources share a word, or
 * both are absent. Each gold relation is matched to at most one predicted one, the best overlaps first.
 */
export function matchRelations({ gold, predicted }: Pair): Matching {
  const view = (a: GoldAttribution): RelationWords => ({
    kind: a.qtype ?? 'indirect',
    content: wordsOf(gold.text, a.content),
    source: wordsOf(gold.text, a.source),
  });
  const golds = (gold.attributions ?? []).map(view);
  const found = predicted.attributions.map(view);
  const candidates: [jaccard: number, gold: number, found: number][] = [];
  golds.forEach((g, i) => {
    if (g.content.size === 0) return;
    found.forEach((p, j) => {
      if (p.content.size === 0) return;
      const shared = common(g.content, p.content);
      const jaccard = shared / (g.content.size + p.content.size - shared);
      const sources = (g.source.size === 0 && p.source.size === 0) || common(g.source, p.source) > 0;
      if (jaccard >= 0.5 && sources) candidates.push([jaccard, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0]);
  const goldTaken = new Set<number>();
  const foundTaken = new Set<number>();
  const matched: [number, number][] = [];
  for (const [, i, j] of candidates) {
    if (goldTaken.has(i) || foundTaken.has(j)) continue;
    goldTaken.add(i);
    foundTaken.add(j);
    matched.push([i, j]);
  }
  const rest = (all: readonly RelationWords[], taken: ReadonlySet<number>): number[] =>
    all.flatMap(({ content }, i) => (content.size > 0 && !taken.has(i) ? [i] : []));
  return { pairs: matched, missed: rest(golds, goldTaken), wrong: rest(found, foundTaken) };
}

function relationMeasures(pairs: readonly Pair[]): Report {
  const hits = new Map<string, number>();
  const totals = new Map<string, number>();
  const count = (map: Map<string, number>, kind: string): void => {
    for (const key of ['all', kind]) map.set(key, (map.get(key) ?? 0) + 1);
  };
  let predictions = 0;
  for (const pair of pairs) {
    const { pairs: matched, missed, wrong } = matchRelations(pair);
    const kind = (i: number): string => pair.gold.attributions![i]!.qtype ?? 'indirect';
    for (const [i] of matched) {
      count(hits, kind(i));
      count(totals, kind(i));
    }
    for (const i of missed) count(totals, kind(i));
    predictions += matched.length + wrong.length;
  }
  const report: Record<string, Figures> = {
    relation: score(hits.get('all') ?? 0, predictions, totals.get('all') ?? 0),
  };
  for (const kind of ['direct', 'mixed', 'indirect']) {
    const n = totals.get(kind);
    if (n) report[`relation.${kind}`] = { R: percent((hits.get(kind) ?? 0) / n), n };
  }
  return report;
}

function calibrationMeasures(pairs: readonly Pair[]): Report {
  const calibration = new Calibration();
  for (const pair of pairs) {
    const right = new Set(matchRelations(pair).pairs.map(([, predicted]) => predicted));
    pair.predicted.attributions.forEach(({ content, confidence }, i) => {
      if (confidence !== undefined && content.length > 0) calibration.add(confidence, right.has(i));
    });
  }
  return calibration.report('relation.sure');
}

/** CofeNet's published metric: exact spans over its own tokens, for sets that carry `tok` and `labels`. */
export function cofenetMeasures(pairs: readonly Pair[]): Report {
  const tallies = { source: new Tally(), cue: new Tally(), content: new Tally() };
  for (const { gold, predicted } of pairs) {
    const tokens = gold.tok ?? [];
    const labels = tokens.map(() => 'O');
    for (const attribution of predicted.attributions)
      for (const role of ['content', 'source', 'cue'] as const)
        for (const span of spansOf(attribution[role])) {
          let first = true;
          tokens.forEach(([start, end], i) => {
            if (start >= span.end || span.start >= end) return;
            labels[i] = `${first ? 'B' : 'I'}-${role}`;
            first = false;
          });
        }
    const [goldChunks, foundChunks] = [chunksOf(gold.labels ?? []), chunksOf(labels)];
    for (const role of ROLES) {
      const only = (chunks: ReadonlySet<string>): ReadonlySet<string> =>
        new Set([...chunks].filter((chunk) => chunk.startsWith(`${role} `)));
      tallies[role].add(only(foundChunks), only(goldChunks));
    }
  }
  return Object.fromEntries(ROLES.map((role) => [`cofenet.${role}`, tallies[role].figures]));
}

/** The chunks of a BIO sequence, as "role first-last". */
function chunksOf(labels: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  let open: readonly [role: string, first: number] | undefined;
  [...labels, 'O'].forEach((label, i) => {
    if (open && label !== `I-${open[0]}`) {
      found.add(`${open[0]} ${open[1]}-${i}`);
      open = undefined;
    }
    if (label.startsWith('B-')) open = [label.slice(2), i];
  });
  return found;
}
