import type { Evidence } from '../analysis';
import { Manner } from './cues';
import type { Found } from './found';
import type { View } from './view';

const MANNERS: Readonly<Record<Manner, string>> = {
  [Manner.Neutral]: '',
  [Manner.Strong]: 'a word that adds force',
  [Manner.Doubting]: 'a word that keeps a distance',
  [Manner.Granting]: 'a word that takes it as true',
  [Manner.Thought]: 'a word for a thought rather than for speech',
  [Manner.Finding]: '',
  [Manner.Judging]: 'a word that judges',
  [Manner.Demanding]: 'a word that asks for something',
};

const PLACES: Readonly<Record<string, string>> = {
  'quote-then-speaker': 'right after what is said',
  'quote-then-verb': 'right after what is said, before its speaker',
  'verb-then-quote': 'right before the quotation',
  'verb-colon': 'before a colon',
  'speaker-mark': 'between the speaker and what is said',
  'verb-clause': 'with a clause that says what',
  'as-said': 'in an aside with “as”',
  'verb-question': 'with an indirect question',
  'verb-what-is': 'in “what … said was”',
  'verb-preposition': 'with what it is about',
  'verb-control': 'with whom it asks to do what',
  'verb-infinitive': 'with “to” and what is to be done',
  'verb-object': 'with what it is about as its object',
  'relative-gap': 'amid a clause that tells of somebody or something',
  'relative-naming': 'with what “which” or “whom” is called',
  'quoted-as': 'with whom somebody else quotes',
  'verb-gerund': 'with an “-ing” form that says what',
  'passive-infinitive': 'in the passive, with “to”',
  'passive-clause': 'in the passive, with a clause that says what',
  'passive-quote': 'in the passive, right before the quotation',
  'passive-preposition': 'in the passive, with what it is about',
  'passive-naming': 'in the passive, with what somebody is called',
  'passive-agent': 'in the passive, with “by” and who does it',
  noun: 'a noun for something said or thought',
  adjective: 'an adjective for a thought, with what it is about',
  'according-to': 'names who says it',
  'in-view': 'names whose view it is',
  'in-survey': 'names the survey that gives it',
  hearsay: 'reports without naming anybody',
  'goes-on': 'A quotation right after words of the same speaker',
  announced: 'before the quotation that the sentence announces',
  'free-standing': 'A quotation that goes on from the speaker before it',
};

/** The names of rules as evidence has them. */
const NAMES = new Map(Object.keys(PLACES).map((rule) => [rule, `attribution/${rule}`]));

/** Why the rules believe an attribution, in plain words. */
export function evidenceOf(view: View, { rule, cue, manner }: Found): Evidence {
  const { text, start, end } = view.tokens;
  const place = PLACES[rule] ?? '';
  const name = NAMES.get(rule) ?? `attribution/${rule}`;
  if (!cue) return { rule: name, note: place };
  const words = text.slice(start[cue.first]!, end[cue.last - 1]!);
  const kind = MANNERS[manner];
  const why = kind ? `${place} (${kind})` : place;
  return { rule: name, note: why ? `“${words}” ${why}` : `“${words}”` };
}
