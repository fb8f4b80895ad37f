import { attributionMeasures, cofenetMeasures } from './attributions';
import type { Pair, Report } from './gold';
import { governmentMeasures, hasTypedMentions, linkingMeasures, mentionMeasures } from './mentions';
import { stanceMeasures } from './stances';

/** Every measure that the layers of a gold set allow. */
export function measure(pairs: readonly Pair[]): Report {
  const first = pairs[0]?.gold;
  if (!first) return {};
  const has = (layer: 'attributions' | 'mentions' | 'stances'): boolean =>
    pairs.some(({ gold }) => gold[layer]?.length);
  // re3d labels acting countries as organizations, so that exact types of names say little there.
  const isRe3d = first.id.startsWith('re3d');
  return {
    ...(has('attributions') ? attributionMeasures(pairs) : {}),
    ...(first.tok && first.labels ? cofenetMeasures(pairs) : {}),
    ...(!isRe3d && hasTypedMentions(pairs) ? mentionMeasures(pairs) : {}),
    ...(isRe3d ? governmentMeasures(pairs) : {}),
    ...(pairs.some(({ gold }) => gold.mentions?.some(({ cluster }) => cluster !== undefined))
      ? linkingMeasures(pairs)
      : {}),
    ...(has('stances') ? stanceMeasures(pairs) : {}),
  };
}
