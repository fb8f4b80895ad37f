import type { Actor, Analysis, Attribution, Decidable, Evidence, Mention, Stance } from '../reading/analysis';
import { speakersOf } from '../reading/attributions/sources';
import { type Span, textOf } from '../reading/span';
import { EVALUATION } from '../reading/stances/evaluation';
import { holdersOf } from '../reading/stances/holders';
import { inOnePhrase } from '../reading/together';
import { attributionAt, mentionAt, mentionsOf, stanceAt, touches } from './lookup';
import { escaped, few, type LinkTo, lineLink, quoted, strong } from './markdown';

/** What a hover shows, and for which stretch of text. */
export interface Hover extends Span {
  readonly markdown: string;
}

/** How many statements and stances of an actor, and forms of its name, a hover lists. */
const MOST_LISTED = 4;

/** Explains the actor, stance or attribution at an offset; all of them where they share it. Null where there is none. */
export function hover(analysis: Analysis, offset: number, linkTo: LinkTo): Hover | null {
  const mention = mentionAt(analysis, offset);
  const stance = stanceAt(analysis, offset);
  const attribution = attributionAt(analysis, offset);
  const parts: string[] = [];
  if (mention) parts.push(actorText(analysis, mention, linkTo));
  if (stance) parts.push(stanceText(analysis, stance, linkTo));
  // In what somebody says, the name or stance under the pointer is what is asked for: who says it is one line.
  const inContent = attribution?.content.some((part) => touches(part, offset)) ?? false;
  if (attribution && (mention || stance) && inContent) parts.push(`${speech(analysis, attribution)}.`);
  else if (attribution) parts.push(attributionText(analysis, attribution, linkTo));
  const at = mention ?? stance?.cue ?? attributionPart(attribution, offset);
  return at && parts.length > 0 ? { start: at.start, end: at.end, markdown: parts.join('\n\n---\n\n') } : null;
}

const TYPE_WORDS: Readonly<Record<Actor['type'], string>> = {
  person: 'person',
  organization: 'organization',
  country: 'country',
  group: 'group',
  place: 'place, not acting here',
};

const ORIGIN_WORDS: Readonly<Record<Actor['origin'], string>> = {
  codebook: 'in your codebook',
  pack: 'known to Stancemark',
  article: 'suggested',
};

function actorText(analysis: Analysis, mention: Mention, linkTo: LinkTo): string {
  const actor = analysis.actors[mention.actor]!;
  const shown = textOf(analysis.text, mention);
  const lines: string[] = [];
  const about = [...actor.roles, ...actor.descriptions].map(quoted);
  if (about.length > 0)
    lines.push(`The article calls ${actor.type === 'person' ? 'them' : 'it'} ${few(about, MOST_LISTED, ', ')}`);
  const others = actor.forms.filter((form) => form !== shown && form !== actor.name).map(quoted);
  if (others.length > 0) lines.push(`Also written ${few(others, MOST_LISTED, ', ')}`);
  const places = mentionsOf(analysis, actor);
  const first = places[0] && lineLink(linkTo, places[0]);
  lines.push(`${counted(places.length, 'mention')} here${first ? `, first on ${first}` : ''}`);
  lines.push(...saidLines(analysis, actor, linkTo), ...stanceLines(analysis, actor, linkTo));
  if (actor.note) lines.push(`Codebook: ${escaped(actor.note)}`);
  if (actor.wikidata && /^Q\d+$/.test(actor.wikidata))
    lines.push(`Wikidata: [${actor.wikidata}](https://www.wikidata.org/wiki/${actor.wikidata})`);
  if (mention.alternatives?.length)
    lines.push(`Could also be ${few(mention.alternatives.map(escaped), MOST_LISTED, ', ')}`);
  lines.push(why(mention));
  return `${strong(escaped(actor.name))} · ${TYPE_WORDS[actor.type]} · ${ORIGIN_WORDS[actor.origin]}\n\n${bullets(lines)}`;
}

function saidLines(analysis: Analysis, actor: Actor, linkTo: LinkTo): string[] {
  const said = analysis.attributions.filter(
    (attribution) => attribution.content[0] && speakersOf(analysis, attribution).includes(actor.index),
  );
  // With its cue: who "denied that it rains" does not say that it rains.
  const shown = said.slice(0, MOST_LISTED).map(({ cue, content }) => {
    const link = lineLink(linkTo, content[0]!);
    const how = cue ? `${escaped(textOf(analysis.text, cue))} ` : '';
    return `  - ${how}${quoted(textOf(analysis.text, content[0]!))}${link ? ` (${link})` : ''}`;
  });
  if (shown.length === 0) return [];
  const more = said.length > MOST_LISTED ? `\n  - and ${said.length - MOST_LISTED} more` : '';
  return [`Says\n${shown.join('\n')}${more}`];
}

function stanceLines(analysis: Analysis, actor: Actor, linkTo: LinkTo): string[] {
  const stances = analysis.stances.filter((stance) => holdersOf(analysis, stance).includes(actor.index));
  const shown = stances.slice(0, MOST_LISTED).map((stance) => {
    const link = lineLink(linkTo, stance.cue);
    return `  - ${strong(verbOf(analysis, stance, false))} ${targetOf(analysis, stance)}${link ? ` (${link})` : ''}`;
  });
  if (shown.length === 0) return [];
  const more = stances.length > MOST_LISTED ? `\n  - and ${stances.length - MOST_LISTED} more` : '';
  return [`Stands\n${shown.join('\n')}${more}`];
}

const FACTUALITY_WORDS: Readonly<Record<Stance['factuality'], string>> = {
  'CT+': 'Stated as certain',
  'CT-': 'Stated as certainly not so',
  'PR+': 'Stated as probable',
  'PR-': 'Stated as probably not so',
  'PS+': 'Stated as possible',
  'PS-': 'Stated as possibly not so',
  Uu: 'Not committed to',
};

const INTENSITY_WORDS = { 1: 'weak', 2: 'plain', 3: 'strong' } as const;

function stanceText(analysis: Analysis, stance: Stance, linkTo: LinkTo): string {
  const { text } = analysis;
  const holders = holdersOf(analysis, stance);
  const plural = holders.length > 1 || (holders[0] !== undefined && analysis.actors[holders[0]]?.type === 'group');
  const lines = [`Cue: ${quoted(textOf(text, stance.cue))}, ${INTENSITY_WORDS[stance.intensity]}`];
  if (stance.negator) lines.push(`Turned by ${quoted(textOf(text, stance.negator))}`);
  if (stance.hedge) lines.push(`Hedged by ${quoted(textOf(text, stance.hedge))}`);
  if (stance.target) {
    const link = lineLink(linkTo, stance.target);
    lines.push(`About ${quoted(textOf(text, stance.target))}${link ? ` (${link})` : ''}`);
  }
  lines.push(FACTUALITY_WORDS[stance.factuality]);
  lines.push(stance.decision ? why(stance) : `${why(stance)}, ${Math.round(stance.confidence * 100)} % sure`);
  return `${standing(analysis, stance, plural)}\n\n${bullets(lines)}`;
}

function holderOf(analysis: Analysis, stance: Stance): string {
  const { holder } = stance;
  const holders = holdersOf(analysis, stance);
  if (holders.length > 0) return strongNames(analysis, holders);
  return holder ? strong(escaped(textOf(analysis.text, holder))) : 'Somebody the article does not name';
}

/** "**Germany**, **France** and **Italy**" */
const strongNames = (analysis: Analysis, actors: readonly number[]): string =>
  inOnePhrase(actors.map((actor) => strong(escaped(analysis.actors[actor]!.name))));

/** "**Andrus Ansip** **opposes** “the ban”"; where the text itself judges, nobody need be named. */
function standing(analysis: Analysis, stance: Stance, plural: boolean): string {
  const target = targetOf(analysis, stance);
  if (stance.evidence.rule === EVALUATION && stance.holder === null)
    return `The article ${strong(stance.polarity === 'support' ? 'speaks for' : 'speaks against')} ${target}`;
  return `${holderOf(analysis, stance)} ${strong(verbOf(analysis, stance, plural))} ${target}`;
}

function targetOf(analysis: Analysis, { target, targetActor }: Stance): string {
  if (target) return quoted(textOf(analysis.text, target));
  const actor = targetActor === null ? undefined : analysis.actors[targetActor];
  return actor ? escaped(actor.name) : 'something the article does not name';
}

function verbOf(analysis: Analysis, stance: Stance, plural: boolean): string {
  const { polarity, hedged } = stance;
  const verb = polarity === 'neutral' ? 'take' : isDemand(analysis, stance) ? 'want' : polarity;
  const inflected = plural ? verb : `${verb}s`;
  return `${hedged ? 'perhaps ' : ''}${inflected}${polarity === 'neutral' ? ' no side on' : ''}`;
}

/** “urged her colleagues to back the levy”: who is to do something is wanted to, rather than supported. */
const isDemand = ({ text }: Analysis, { polarity, cue, target }: Stance): boolean =>
  polarity === 'support' &&
  target !== null &&
  target.start >= cue.end &&
  DEMANDING.test(textOf(text, cue)) &&
  /\S\s+to\s+\p{L}/u.test(textOf(text, target));
const DEMANDING =
  /^(?:appeal|ask|beg|beseech|call|command|demand|encourag|entreat|exhort|implor|instruct|lobb|order|plead|press|tell|told|urg|want)/i;

function attributionText(analysis: Analysis, attribution: Attribution, linkTo: LinkTo): string {
  const { text } = analysis;
  const { source, cue, through, nestedIn, sourceKind, content } = attribution;
  const lines: string[] = [SOURCE_WORDS[sourceKind]];
  if (source) lines.push(`Source: ${quoted(textOf(text, source))}`);
  if (cue) lines.push(`Cue: ${quoted(textOf(text, cue))}`);
  if (through) lines.push(`Known through ${quoted(textOf(text, through))}`);
  if (content[0]) {
    const link = lineLink(linkTo, content[0]);
    lines.push(`Content: ${quoted(textOf(text, content[0]))}${link ? ` (${link})` : ''}`);
  }
  const outer = nestedIn === null ? undefined : analysis.attributions[nestedIn];
  if (outer) lines.push(`Inside what ${speaker(analysis, outer)} says`);
  lines.push(why(attribution));
  return `${speech(analysis, attribution)}\n\n${bullets(lines)}`;
}

const SOURCE_WORDS: Readonly<Record<Attribution['sourceKind'], string>> = {
  named: 'The source is named',
  pronoun: 'The source is named elsewhere: here stands a pronoun',
  nominal: 'The source is described, not named, here',
  unnamed: 'The source is not named',
  vague: 'The source is not named, and not described either',
  document: 'The source is a document',
  absent: 'Nobody is said to be the source',
};

/** "**Andrus Ansip**, quoted directly through Xinhuanet". */
function speech(analysis: Analysis, attribution: Attribution): string {
  const how = { direct: 'quoted directly', indirect: 'reported indirectly', mixed: 'quoted in part' }[
    attribution.quoteType
  ];
  const through = attribution.through ? ` through ${escaped(textOf(analysis.text, attribution.through))}` : '';
  return `${speaker(analysis, attribution)}, ${how}${through}`;
}

function speaker(analysis: Analysis, attribution: Attribution): string {
  const { source } = attribution;
  const speakers = speakersOf(analysis, attribution);
  if (speakers.length > 0) return strongNames(analysis, speakers);
  return source ? strong(escaped(textOf(analysis.text, source))) : strong('Somebody');
}

/** The part of an attribution that an offset points at. */
function attributionPart(attribution: Attribution | undefined, offset: number): Span | undefined {
  if (!attribution) return undefined;
  const { source, cue, through, content } = attribution;
  return [source, cue, through, ...content].find((part) => part !== null && touches(part, offset)) ?? undefined;
}

const why = ({ evidence, decision, decidedBy }: Decidable & { readonly evidence: Evidence }): string => {
  const by = decision && `${decision === 'accepted' ? 'Accepted' : 'Corrected'} by ${escaped(decidedBy ?? '')}`;
  if (evidence.rule === 'annotation') return by ?? escaped(evidence.note);
  return `${by ? `${by}. ` : ''}Why${by ? ' suggested' : ''}: ${escaped(evidence.note)} (${escaped(evidence.rule)})`;
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
