import { progressOf } from '../annotations/suggestions';
import { linesOf } from '../convert';
import type { Listener } from '../listener';
import type { Snapshot } from '../snapshot';
import { sameForm } from '../workspace';
import type { OpenDocument, Outcome } from './openDocuments';

type Teller = Pick<Listener, 'report' | 'status' | 'warn'>;

/**
 * While somebody types, colours and findings follow each key; what is told beside them (counts, and where thousands of
 * decided words stand) waits for a pause. In milliseconds.
 */
const TYPING_PAUSE = 100;

/** Nobody reads through more findings of one article, and editors slow down. */
const MOST_LISTED = 1_000;

/**
 * Tells what became of an open article, where that is not what was told last. True where its colours in the editor are
 * old, and the editor does not know it.
 */
export function reportArticle(open: OpenDocument, outcome: Outcome, listener: Teller): boolean {
  const { uri, reported } = open;
  const { version } = open.document;
  if (outcome === reported) return false;
  open.reported = outcome;
  clearTimeout(open.telling);
  const before = reported && 'analysis' in reported ? reported : undefined;
  if ('whyNot' in outcome) {
    if (before) listener.report({ uri, version, lines: linesOf(''), problems: [] });
    listener.status({ uri, version, whyNot: outcome.whyNot, ...NOTHING });
  } else {
    tellFindings(outcome, listener);
    const isTyped = before && before.version !== version;
    if (isTyped) open.telling = setTimeout(() => tellStatus(outcome, listener), TYPING_PAUSE).unref();
    else tellStatus(outcome, listener);
  }
  // Editors ask for colours after each edit; nobody asks when something else changed.
  return reported !== undefined && (!before || 'whyNot' in outcome || before.version === version);
}

const NOTHING = { actors: 0, attributions: 0, stances: 0, findings: 0, decided: 0, all: 0 };

function tellFindings({ uri, version, lines, findings }: Snapshot, listener: Teller): void {
  listener.report({ uri, version, lines, problems: findings.slice(0, MOST_LISTED) });
  if (findings.length > MOST_LISTED)
    listener.warn(`${sameForm(uri)} has more than ${MOST_LISTED} findings; the first ${MOST_LISTED} are listed.`);
}

function tellStatus({ uri, version, analysis, findings, desk }: Snapshot, listener: Teller): void {
  const { actors, attributions, stances } = analysis;
  listener.status({
    uri,
    version,
    whyNot: analysis.language.english ? null : 'It does not look like English, and only English is read.',
    actors: actors.length,
    attributions: attributions.length,
    stances: stances.length,
    findings: findings.length,
    ...progressOf(desk.analysis, desk.placed),
  });
}
