import { percent, Tally, trimmed } from './figures';
import type { Figures, GoldMention, Pair, Prediction, Report } from './gold';

/** What all sets tell apart. */
export type NamedKind = 'person' | 'organization' | 'place';

/** Types of the gold sets and of the engine, mapped to the three that all sets tell apart. */
const KIND: Readonly<Record<string, NamedKind>> = {
  PER: 'person',
  Person: 'person',
  person: 'person',
  politician: 'person',
  ORG: 'organization',
  GOV: 'organization',
  organization: 'organization',
  organisation: 'organization',
  Organisation: 'organization',
  politicalparty: 'organization',
  LOC: 'place',
  GPE: 'place',
  Location: 'place',
  location: 'place',
  place: 'place',
  country: 'place',
};

/** The kind of a mention by name; undefined for other mentions and for what no measure counts. */
export const kindOf = ({ type, form }: Pick<GoldMention, 'type' | 'form'>): NamedKind | undefined =>
  form === 'nominal' || form === 'pronoun' ? undefined : KIND[type];

export const hasTypedMentions = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ gold }) => gold.mentions?.some(({ type }) => KIND[type]));

/** Exact spans of names, typed as person, organization or place. */
export function mentionMeasures(pairs: readonly Pair[]): Report {
  const kinds = ['person', 'organization', 'place', 'all'] as const;
  const tallies = Object.fromEntries([...kinds, 'untyped'].map((kind) => [kind, new Tally()]));
  for (const { gold, predicted } of pairs) {
    const keys = (mentions: readonly Pick<GoldMention, 'start' | 'end' | 'type' | 'form'>[]): ReadonlySet<string> =>
      new Set(
        mentions.flatMap((m) => {
          const kind = kindOf(m);
          return kind ? [`${trimmed(gold.text, m)} ${kind}`] : [];
        }),
      );
    const g = keys(gold.mentions ?? []);
    const p = keys(predicted.mentions);
    for (const kind of kinds) {
      const only = (set: ReadonlySet<string>): ReadonlySet<string> =>
        kind === 'all' ? set : new Set([...set].filter((key) => key.endsWith(kind)));
      tallies[kind]!.add(only(p), only(g));
    }
    const bare = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].map((key) => key.split(' ')[0]!));
    tallies.untyped!.add(bare(p), bare(g));
  }
  return Object.fromEntries(Object.entries(tallies).map(([kind, { figures }]) => [`mention.${kind}`, figures]));
}

const STATES = new Set(
  `U.S.|US|U.S|USA|U.S.A.|U.S.A|United States|U.K.|UK|U.K|United Kingdom|Britain|France|Germany|Russia|China|Iran|Iraq|Syria|Turkey|Israel|Jordan|Lebanon|Saudi Arabia|Qatar|Australia|Canada|Japan|Egypt|Yemen|Libya|Kuwait|Bahrain|Oman|UAE|Damascus|Baghdad|Moscow|Washington|Tehran|Ankara|London|Paris|Beijing|Riyadh|Canberra|Assad regime`.split(
    '|',
  ),
);

/** Countries and capitals that act, which re3d labels organizations: does the engine see a government there? */
export function governmentMeasures(pairs: readonly Pair[]): Report {
  let right = 0;
  let n = 0;
  for (const { gold, predicted } of pairs)
    for (const m of gold.mentions ?? []) {
      if (m.type !== 'ORG' || !STATES.has((m.s ?? '').replace(/^the /, ''))) continue;
      n++;
      const sees = predicted.mentions.some(
        (x) => x.start < m.end && m.start < x.end && (x.type === 'country' || x.type === 'organization'),
      );
      if (sees) right++;
    }
  return { 'mention.government': { R: percent(n ? right / n : 0), n } };
}

/**
 * B-cubed (Bagga and Baldwin 1998) over gold mentions: each takes the actor of the predicted mention that overlaps it
 * most, and one that none overlaps stands alone.
 */
export function linkingMeasures(pairs: readonly Pair[]): Report {
  let precision = 0;
  let recall = 0;
  let n = 0;
  let found = 0;
  for (const { gold, predicted } of pairs) {
    const mentions = (gold.mentions ?? []).filter(({ cluster }) => cluster !== undefined);
    const actors = mentions.map((m, i) => {
      const best = bestOverlap(m, predicted.mentions);
      if (best) found++;
      return best ? String(best.actor ?? `?${best.start}`) : `missed ${i}`;
    });
    const clusters = mentions.map(({ cluster }) => String(cluster));
    mentions.forEach((_, i) => {
      let sameGold = 0;
      let samePredicted = 0;
      let both = 0;
      for (let j = 0; j < mentions.length; j++) {
        const g = clusters[j] === clusters[i];
        const p = actors[j] === actors[i];
        if (g) sameGold++;
        if (p) samePredicted++;
        if (g && p) both++;
      }
      precision += both / samePredicted;
      recall += both / sameGold;
      n++;
    });
  }
  const p = n ? precision / n : 0;
  const r = n ? recall / n : 0;
  const b3: Figures = { P: percent(p), R: percent(r), F1: percent(p + r ? (2 * p * r) / (p + r) : 0), n };
  return { 'linking.b3': b3, 'linking.found': { R: percent(n ? found / n : 0), n } };
}

function bestOverlap(gold: GoldMention, mentions: Prediction['mentions']): Prediction['mentions'][number] | undefined {
  let best: Prediction['mentions'][number] | undefined;
  let most = 0;
  for (const x of mentions) {
    const shared = Math.min(x.end, gold.end) - Math.max(x.start, gold.start);
    const jaccard = shared / (Math.max(x.end, gold.end) - Math.min(x.start, gold.start));
    if (shared > 0 && jaccard > most) {
      most = jaccard;
      best = x;
    }
  }
  return best;
}
