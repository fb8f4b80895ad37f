import { Tag } from '../syntax';
import type { Relation } from './rerank';
import { roleNumber } from './roles';
import { foundAt } from './spans';
import { Quoted, type View } from './view';

/** How many numbers describe a relation, the logistic regression's log-odds first. */
export const RELATION_NUMBERS = 51;

/** How many relations before and after one are looked at: enough for a sentence, and the work stays linear. */
const REACH = 6;
const LONGEST = 100;
const NONE = 40;

/** The logarithm of p / (1 - p), kept finite. */
export const logOdds = (p: number): number => Math.log((p + 0.002) / (1.002 - p));

/** Writes the `RELATION_NUMBERS` numbers by which the trees judge relation `at`. */
export function relationNumbers(
  view: View,
  relations: readonly Relation[],
  at: number,
  probability: number,
  out: Float32Array,
): void {
  const { fine, tag, quoted, quotation, sentence, count } = view;
  const relation = relations[at]!;
  const { cue, source, content } = relation;
  const main = cue.last - 1;
  const first = content[0]!.first;
  const end = content[content.length - 1]!.last;
  let size = 0;
  let inQuotes = 0;
  let verbs = 0;
  for (const part of content) {
    size += part.last - part.first;
    for (let i = part.first; i < part.last; i++) {
      if (quoted[i] !== Quoted.Outside) inQuotes++;
      if (tag[i] === Tag.Verb || tag[i] === Tag.Auxiliary) verbs++;
    }
  }
  const contentSide = end <= cue.first ? 0 : first >= cue.last ? 1 : 2;
  const sourceSide = !source ? 3 : source.last <= cue.first ? 0 : 1;
  const others = othersOf(view, relations, at);
  const byRule = foundAt(view, cue);
  const { first: begins, last: ends } = view.context.sentences[sentence[cue.first]!]!;
  let known = main;
  while (known > cue.first && view.lemma[known] === 0) known--;
  let k = 0;
  out[k++] = logOdds(probability);
  out[k++] = logOdds(cue.probability);
  out[k++] = logOdds(relation.sourceProbability);
  out[k++] = logOdds(relation.contentProbability);
  out[k++] = logOdds(relation.contentEdges);
  out[k++] = source ? 1 : 0;
  out[k++] = cue.last - cue.first;
  out[k++] = Math.min(size, LONGEST);
  out[k++] = content.length;
  out[k++] = inQuotes / size;
  out[k++] = inQuotes === 0 ? 0 : inQuotes === size ? 2 : 1;
  out[k++] = contentSide;
  out[k++] = contentSide === 1 ? first - cue.last : contentSide === 0 ? cue.first - end : 0;
  out[k++] = sourceSide;
  out[k++] = !source ? 0 : sourceSide === 0 ? cue.first - source.last : source.first - cue.last;
  out[k++] = source ? source.last - source.first : 0;
  out[k++] = fine[main]!;
  out[k++] = tag[main]!;
  out[k++] = tag[cue.first]!;
  out[k++] = cue.last < count ? tag[cue.last]! : NONE;
  out[k++] = cue.first > 0 ? fine[cue.first - 1]! : NONE * 4;
  out[k++] = tag[first]!;
  out[k++] = source ? tag[source.last - 1]! : NONE;
  out[k++] = tag[end - 1]!;
  out[k++] = end < count ? tag[end]! : NONE;
  out[k++] = byRule ? 1 : 0;
  out[k++] = byRule && byRule.source?.last === source?.last ? 1 : 0;
  out[k++] = byRule?.content[0]?.first === first ? 1 : 0;
  out[k++] = byRule?.content.at(-1)?.last === end ? 1 : 0;
  out[k++] = byRule?.weak ? 1 : 0;
  out[k++] = byRule ? byRule.manner : -1;
  out[k++] = view.lemma[known] ? 1 : 0;
  out[k++] = view.frame[known]! & 15;
  out[k++] = others.overlapping;
  out[k++] = others.around;
  out[k++] = others.inside;
  out[k++] = others.rival;
  out[k++] = inQuotes > 0 ? others.rival : 0;
  out[k++] = others.before;
  out[k++] = others.after;
  out[k++] = others.outer;
  out[k++] = verbs;
  out[k++] = quoted[cue.first]!;
  out[k++] = ends - begins;
  out[k++] = sentence[cue.first]!;
  out[k++] = cue.first - begins;
  out[k++] = ends - end;
  out[k++] = roleNumber(view.context.role);
  out[k++] = sentence[first]! - sentence[cue.first]!;
  out[k++] = quotation[first]! > 0 ? 1 : 0;
  out[k++] = count;
}

/** What was found for other cues nearby: how many, and how likely the likeliest cue is. */
function othersOf({ sentence }: View, relations: readonly Relation[], at: number) {
  const { cue, content } = relations[at]!;
  const others = { overlapping: 0, around: 0, inside: 0, rival: 0, before: 0, after: 0, outer: 0 };
  for (let i = Math.max(0, at - REACH); i < relations.length && i <= at + REACH; i++) {
    const other = relations[i]!;
    if (other.cue === cue) continue;
    const { probability } = other.cue;
    let overlaps = false;
    for (const part of other.content) {
      if (part.first <= cue.first && cue.last <= part.last) {
        others.around++;
        others.outer = Math.max(others.outer, probability);
      }
      for (const own of content) if (part.first < own.last && own.first < part.last) overlaps = true;
    }
    for (const own of content) if (own.first <= other.cue.first && other.cue.last <= own.last) others.inside++;
    if (overlaps) {
      others.overlapping++;
      others.rival = Math.max(others.rival, probability);
    }
    if (sentence[other.cue.first] !== sentence[cue.first]) continue;
    if (i < at) others.before = Math.max(others.before, probability);
    else others.after = Math.max(others.after, probability);
  }
  return others;
}
