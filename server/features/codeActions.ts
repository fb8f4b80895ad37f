import { offersAt } from '../annotations/offers';
import type { Deed, Desk } from '../annotations/perform';
import type { Finding, TextEdit } from '../checks/finding';
import { addActor, addAlias, notAnActor, teachCue } from '../checks/fixes';
import type { Codebook, CodebookChange } from '../codebook/codebook';
import type { Actor, Analysis, Mention, Stance } from '../reading/analysis';
import { overlaps, type Span, textOf } from '../reading/span';

/** Something Ctrl+. offers: edits of the article, changes of the codebook, or a change of the coder's annotations. */
export interface Action {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor';
  readonly preferred: boolean;
  /** Position in the findings of the one that it mends. */
  readonly finding: number | null;
  readonly edits: readonly TextEdit[];
  readonly codebook: readonly CodebookChange[];
  readonly deed?: Deed;
}

/** How many actors "another name of …" offers. */
const MOST_OFFERED = 3;

/** What can be done about the findings at a selection, and about actors there that the codebook does not know. */
export function codeActions(
  analysis: Analysis,
  findings: readonly Finding[],
  codebook: Codebook,
  selection: Span,
): Action[] {
  const actions = findings.flatMap((finding, index) =>
    meets(finding, selection) ? finding.fixes.map((fix): Action => ({ ...fix, kind: 'quickfix', finding: index })) : [],
  );
  const titles = new Set(actions.map(({ title }) => title));
  const mention = analysis.mentions.find((candidate) => meets(candidate, selection));
  const stance = analysis.stances.find(({ cue }) => meets(cue, selection));
  if (stance) actions.push(...stanceActions(analysis, codebook, stance));
  if (mention) actions.push(...actorActions(analysis, codebook, mention).filter(({ title }) => !titles.has(title)));
  return actions;
}

/** What the coder can decide at a selection: accepting and rejecting are quick fixes, the rest are refactorings. */
export const decisions = (desk: Desk, codebook: Codebook, selection: Span): Action[] =>
  offersAt(desk, selection, codebook).map(({ title, deed, preferred }) => ({
    title,
    kind: deed.do === 'accept' || deed.do === 'reject' || deed.do === 'delete' ? 'quickfix' : 'refactor',
    preferred,
    finding: null,
    edits: [],
    codebook: [],
    deed,
  }));

/** A selection without length meets what it touches. */
const meets = (at: Span, selection: Span): boolean =>
  overlaps(at, selection) || at.end === selection.start || at.start === selection.end;

/** What a coder said of one stance can be said of its cue. With a negation inside, the cue's own side is not known. */
function stanceActions(analysis: Analysis, { cues }: Codebook, stance: Stance): Action[] {
  const { decision, negated, polarity, cue } = stance;
  if (decision !== 'corrected' || negated) return [];
  const phrase = textOf(analysis.text, cue).replace(/\s+/g, ' ').toLowerCase();
  const known = cues.some((own) => own.phrase.toLowerCase() === phrase && own.polarity === polarity);
  return known ? [] : [{ ...teachCue(phrase, polarity), kind: 'refactor', finding: null }];
}

function actorActions(analysis: Analysis, codebook: Codebook, mention: Mention): Action[] {
  const actor = analysis.actors[mention.actor];
  if (!actor || actor.origin === 'codebook' || mention.form === 'pronoun') return [];
  const form = textOf(analysis.text, mention).replace(/\s+/g, ' ');
  const fixes = [
    // "the telecom giant" names nobody by itself.
    ...(mention.form === 'nominal' ? [] : [addActor(actor.name, actor.type)]),
    ...likelyActors(analysis, codebook, actor).map((other) => addAlias(form, other)),
    notAnActor(form),
  ];
  return fixes.map((fix) => ({ ...fix, kind: 'refactor', finding: null }));
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: Actor['type'];
}

/** Actors that a form may belong to: of the same type, those that share a word with it first, then the most mentioned. */
function likelyActors({ actors }: Analysis, codebook: Codebook, actor: Actor): Candidate[] {
  const words = wordsOf(actor.name);
  const here = actors.filter(({ index }) => index !== actor.index);
  const known = new Set(here.map(({ id }) => id));
  const rank = (name: string, mentions: number): number =>
    mentions + (wordsOf(name).some((word) => words.includes(word)) ? 1_000_000 : 0);
  return [
    ...here.map(({ id, name, type, mentions }) => ({ id, name, type, rank: rank(name, mentions.length) })),
    ...codebook.actors
      .filter(({ id }) => !known.has(id))
      .map(({ id, name, type }) => ({ id, name, type, rank: rank(name, 0) })),
  ]
    .filter(({ type }) => type === actor.type)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_OFFERED);
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
