import type { NameKind } from '../../reading/names/labels';
import { readDocuments, type TreebankWord } from '../conllu';

/** A text with the names in it, as the finder of names learns from them. Spans are UTF-16 offsets. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

interface Word {
  readonly form: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

/** Somebody or something that a sentence mentions: its words `first` to `last` (exclusive). */
export interface Entity {
  /** Of all that mentions the same in the document. */
  readonly group: string;
  readonly type: string;
  readonly first: number;
  last: number;
}

const KINDS: Readonly<Record<string, NameKind | undefined>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  abstract: 'other',
  event: 'other',
  object: 'other',
};

/** Reads the documents of a CoNLL-U file of GUM with the proper names of its entity layer, titles left out. */
export function readGum(conllu: string): NamedText[] {
  return readDocuments(conllu).map(({ id, text, sentences }) => ({ id, text, names: sentences.flatMap(namesIn) }));
}

/** The entities of a sentence's words, in the order in which they begin. */
export function entitiesOf(rows: readonly Pick<TreebankWord, 'columns'>[]): Entity[] {
  const entities: Entity[] = [];
  const openById = new Map<string, Entity[]>();
  rows.forEach(({ columns }, at) => {
    const written = /(?:^|\|)Entity=([^|]*)/.exec(columns[9] ?? '')?.[1] ?? '';
    for (const part of written.match(/\(?[^()]+\)?/g) ?? []) {
      const opens = part.startsWith('(');
      const closes = part.endsWith(')');
      const [group = '', type = ''] = part.replace(/[()]/g, '').split('-');
      if (opens) {
        const entity = { group, type, first: at, last: at + 1 };
        entities.push(entity);
        if (!closes) openById.set(group, [...(openById.get(group) ?? []), entity]);
      } else if (closes) {
        const entity = openById.get(group)?.pop();
        if (entity) entity.last = at + 1;
      }
    }
  });
  return entities;
}

function namesIn(rows: readonly TreebankWord[]): GoldName[] {
  const names: GoldName[] = [];
  const words = rows.map(({ columns, start, end }): Word => {
    const [, form = '', , , xpos = '', , head = '', relation = ''] = columns;
    return { form, xpos, head: Number(head) - 1, relation, start, end };
  });
  const taken = new Uint8Array(words.length);
  for (const entity of entitiesOf(rows).sort((a, b) => a.first - b.first || b.last - a.last)) {
    const name = nameOf(words, entity);
    const kind = KINDS[entity.type];
    if (!name || !kind || taken.subarray(name.first, name.last).some(Boolean)) continue;
    taken.fill(1, name.first, name.last);
    names.push({ start: words[name.first]!.start, end: words[name.last - 1]!.end, kind });
  }
  return names;
}

const isProper = ({ xpos }: Word): boolean => xpos === 'NNP' || xpos === 'NNPS';
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|sir|president|minister|secretary|senator|governor|professor|general|ambassador|captain|judge|justice|king|queen|chairman|director|mayor|pope|prime|chief|officer|representative|vice|emeritus|home|foreign|major|commander|sheriff)\.?$/i;
const INSIDE = /^(?:of|for|the|and|&|-|–|’s|'s|'|’|de|la|del|van|von|der|di|da|in|on|to|\.)$/i;

/** The proper name that heads an entity, in words of the sentence. */
function nameOf(words: readonly Word[], { type, first, last }: Entity): { first: number; last: number } | undefined {
  let head = first;
  while (head < last && words[head]!.head >= first && words[head]!.head < last) head++;
  if (head >= last) return undefined;
  if (type === 'person') {
    const parts = new Set<number>([head]);
    for (let i = head + 1; i < last; i++)
      if (/^flat|^goeswith/.test(words[i]!.relation) && parts.has(words[i]!.head)) parts.add(i);
      else if (/^[-–’']$/.test(words[i]!.form) && i + 1 < last && parts.has(i - 1)) continue;
      else if (!parts.has(i - 1) || !/^punct$/.test(words[i]!.relation)) {
        if (i > head && !words.slice(i, last).some((w) => /^flat/.test(w.relation) && parts.has(w.head))) break;
      }
    const order = [...parts].sort((a, b) => a - b);
    let from = 0;
    while (from < order.length && (!isProper(words[order[from]!]!) || TITLE.test(words[order[from]!]!.form))) from++;
    if (from >= order.length) return undefined;
    const start = order[from]!;
    const end = order[order.length - 1]! + 1;
    if (end - start === 1 && words[start]!.xpos === 'NNPS') return undefined;
    return { first: start, last: end };
  }
  if (!isProper(words[head]!)) return undefined;
  let start = head;
  const inside = (i: number): boolean =>
    isProper(words[i]!) || INSIDE.test(words[i]!.form) || /^[A-Z]/.test(words[i]!.form);
  while (start > first && inside(start - 1)) start--;
  while (start < head && !/^[A-Z\d]/.test(words[start]!.form)) start++;
  if (start < head && /^(?:The|A|An|In|On|For|Of|And|To)$/.test(words[start]!.form) && !isProper(words[start]!))
    start++;
  while (start < head && INSIDE.test(words[start]!.form)) start++;
  let end = head + 1;
  while (end < last && inside(end)) end++;
  while (end > head + 1 && !isProper(words[end - 1]!) && !/^[A-Z]/.test(words[end - 1]!.form)) end--;
  return { first: start, last: end };
}
