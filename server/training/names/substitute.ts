import type { NameKind } from '../../reading/names/labels';
import { seeded } from '../random';
import type { GoldName, NamedText } from './gum';

/**
 * Copies of texts in which each name is another of its kind, drawn from all texts: what stands beside a name tells its
 * kind whatever the name (mention replacement; Dai and Adel 2020). The same texts and seed give the same copies.
 */
export function substituted(texts: readonly NamedText[], copies: number, seed: number): NamedText[] {
  const random = seeded(seed);
  const pools = new Map<NameKind, string[]>();
  for (const { text, names } of texts)
    for (const { start, end, kind } of names) pools.set(kind, [...(pools.get(kind) ?? []), text.slice(start, end)]);
  const draw = (kind: NameKind): string => {
    const pool = pools.get(kind)!;
    return pool[Math.floor(random() * pool.length)]!;
  };
  return Array.from({ length: copies }).flatMap((_, copy) =>
    texts.map((one): NamedText => {
      const { text, names } = one;
      let made = '';
      let at = 0;
      const placed: GoldName[] = [];
      // Within a text a name keeps its substitute, as it would be named again.
      const chosen = new Map<string, string>();
      for (const { start, end, kind } of [...names].sort((a, b) => a.start - b.start)) {
        if (start < at) continue;
        const name = text.slice(start, end);
        const other = kind === 'other' ? name : (chosen.get(name) ?? draw(kind));
        chosen.set(name, other);
        made += text.slice(at, start);
        placed.push({ start: made.length, end: made.length + other.length, kind });
        made += other;
        at = end;
      }
      return { id: `${one.id} ${copy}`, text: made + text.slice(at), names: placed };
    }),
  );
}
