import {
  type CodeAction,
  CodeActionKind,
  type Position,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { type EditCapabilities, toSidecarEdit } from './answers/edits';
import { type Reply, replyTo } from './deciding';
import { mentionAt } from './features/lookup';
import { accepting, excerptAt, type Form, oneLine, openMentions } from './indexing/forms';
import type { OpenForm, StepOf } from './indexing/messages';
import type { Cancellation, WorkspaceIndex } from './indexing/workspaceIndex';
import { textOf } from './reading/span';
import type { Session } from './session';
import type { Past, Together } from './session/histories';
import { listedAs, NO_CODER, nameOf } from './sidecars';
import type { Snapshot } from './snapshot';
import { sameForm } from './workspace';

/** "Accept everywhere": one form of an actor, in all articles of the workspace, as one decision. */

/** The form that a coder means: the mention at a place in an open article. */
export interface FormAt {
  readonly uri: string;
  readonly position: Position;
}

/** What would be accepted, to be looked through before. */
export interface Preview extends Form {
  /** The actor's name. */
  readonly name: string;
  /** Where the form is undecided; the article that was asked about first, the others by name. */
  readonly articles: readonly OpenForm[];
}

/** What to accept: a form, in these articles. */
export interface AcceptEverywhere extends Form {
  /** The article that it is done from. */
  readonly uri: string;
  readonly articles: readonly string[];
}

/** What became of it. */
export interface Everywhere extends Reply {
  readonly mentions?: number;
  readonly articles?: number;
}

/** Where the form at a place is undecided, or why that can't be said. Null where the question was taken back. */
export async function previewEverywhere(
  session: Session,
  index: WorkspaceIndex,
  { uri, position }: FormAt,
  token: Cancellation,
): Promise<Preview | { readonly refused: string } | null> {
  const snapshot = session.snapshot(uri);
  const found = snapshot && formAt(snapshot, position);
  if (!found) return { refused: 'No actor stands here.' };
  const closed = await index.ask({ ask: 'form', ...found.form }, token);
  if (!closed) return null;
  const open = session.snapshots().flatMap((one): OpenForm | [] => {
    const keys = openMentions(one.desk, found.form);
    return keys.length > 0 && sharesFolder(session, one.uri, uri)
      ? {
          uri: one.uri,
          name: listedAs(session.folders, one.uri),
          count: keys.length,
          excerpt: excerptAt(one.desk.text, keys[0]!),
        }
      : [];
  });
  const articles = [...open, ...closed.filter((one) => sharesFolder(session, one.uri, uri))];
  if (articles.length === 0) return { refused: `“${found.form.words}” is decided everywhere.` };
  const isHere = (one: OpenForm): number => Number(sameForm(one.uri) === sameForm(uri));
  articles.sort((a, b) => isHere(b) - isHere(a) || (a.name < b.name ? -1 : 1));
  return { ...found.form, name: found.name, articles };
}

function formAt({ analysis, lines }: Snapshot, position: Position): { form: Form; name: string } | null {
  const mention = mentionAt(analysis, lines.offsetAt(position));
  const actor = mention && analysis.actors[mention.actor];
  return actor ? { form: { id: actor.id, words: oneLine(textOf(analysis.text, mention)) }, name: actor.name } : null;
}

/** An actor of one codebook is nobody in another. */
const sharesFolder = (session: Session, a: string, b: string): boolean =>
  session.codebookFor(a) === session.codebookFor(b);

/** Accepts a form in articles, open or not, as one decision: undone in one of them, it is undone in all. */
export async function acceptEverywhere(
  session: Session,
  index: WorkspaceIndex,
  { uri, id, words, articles }: AcceptEverywhere,
  token: Cancellation,
): Promise<Everywhere> {
  if (session.coderIn(uri) === null) return { refused: NO_CODER, needs: 'coder' };
  const together: Together = { articles: [] };
  const reply = new Sum();
  for (const article of articles.filter((one) => session.snapshot(one))) {
    const decided = session.coding.decide(article, accepting({ id, words }), together);
    reply.add(replyTo(session, article, decided));
    if ('done' in decided) {
      reply.mentions += decided.changes;
      together.articles.push(article);
    }
  }
  const uris = articles.filter((one) => !session.isOpen(one) && !hasOpenSidecar(session, one));
  const inEditor = articles.filter((one) => !session.isOpen(one) && hasOpenSidecar(session, one));
  for (const article of inEditor)
    reply.refused.push(`${nameOf(article)} is left out: its annotations are open as text.`);
  const closed = uris.length > 0 ? await index.ask({ ask: 'accept', id, words, uris, writes: true }, token) : null;
  for (const { article, step } of closed?.steps ?? []) {
    session.coding.decidedClosed(article, step, together);
    together.articles.push(article);
    reply.mentions += step.length;
  }
  reply.refused.push(...(closed?.refused ?? []));
  return { ...reply.reply(), mentions: reply.mentions, articles: together.articles.length };
}

/** Undoes or redoes the last decision in an article: one over several articles in all of them. */
export async function travel(
  session: Session,
  index: WorkspaceIndex,
  { uri }: { readonly uri: string },
  from: Past,
  token: Cancellation,
): Promise<Reply> {
  const together = session.coding.togetherAt(uri, from);
  const own = session.coding.travel(uri, from);
  const reply = replyTo(session, uri, own);
  if (!together || 'refused' in own) return reply;
  const sum = new Sum();
  const steps: StepOf[] = [];
  for (const article of together.articles.filter((one) => sameForm(one) !== sameForm(uri))) {
    const decided = session.isOpen(article) ? session.coding.travelTogether(article, together, from) : null;
    if (decided) sum.add(replyTo(session, article, decided));
    const step = decided ? null : session.coding.stepTogether(article, together, from);
    if (step) steps.push({ article, step });
  }
  const taken = steps.length > 0 ? await index.ask({ ask: 'step', steps }, token) : null;
  for (const { article } of taken?.steps ?? []) session.coding.travelledClosed(article, together, from);
  sum.refused.push(...(taken?.refused ?? []));
  sum.add(reply);
  return { ...sum.reply(), ...(reply.at ? { at: reply.at } : {}) };
}

/** What became of a decision in several articles, as one answer. */
class Sum {
  mentions = 0;
  readonly refused: string[] = [];
  readonly #edits: TextDocumentEdit[] = [];

  add({ refused, edit }: Reply): void {
    if (refused !== undefined) this.refused.push(refused);
    for (const change of edit?.documentChanges ?? []) if ('edits' in change) this.#edits.push(change);
  }

  reply(): Reply {
    const [first, ...more] = this.refused;
    return {
      ...(first === undefined
        ? {}
        : { refused: more.length > 0 ? `${first} And ${more.length} more like this.` : first, failed: true as const }),
      ...(this.#edits.length > 0 ? { edit: { documentChanges: this.#edits } } : {}),
    };
  }
}

/** What a code action must remember until its edit is asked for. */
export interface EverywhereData extends FormAt {
  readonly version: number;
  readonly everywhere: true;
}

/**
 * The action that accepts the form at a place everywhere: a command for a client of ours, which shows what would be
 * accepted; for others an edit of all sidecars, made when it is chosen. Null where no undecided mention stands there.
 */
export function everywhereAction(
  snapshot: Snapshot,
  position: Position,
  decides: boolean,
): (CodeAction & { readonly kind: string }) | null {
  const found = formAt(snapshot, position);
  if (!found || openMentions(snapshot.desk, found.form).length === 0) return null;
  const { words } = found.form;
  const as = words === found.name ? '' : ` as ${found.name}`;
  const title = `Accept “${words}”${as} in all articles${decides ? ' …' : ''}`;
  const { uri, version } = snapshot;
  return {
    title,
    kind: CodeActionKind.Refactor,
    ...(decides
      ? { command: { title, command: 'stancemark.acceptEverywhere' } }
      : { data: { uri, version, position, everywhere: true } satisfies EverywhereData }),
  };
}

/** The edit of all sidecars that accepts a form everywhere, or why there is none. */
export async function everywhereEdit(
  session: Session,
  index: WorkspaceIndex,
  at: FormAt,
  able: EditCapabilities | undefined,
  token: Cancellation,
): Promise<
  { readonly edit: WorkspaceEdit; readonly refused?: never } | { readonly edit?: never; readonly refused: string }
> {
  const preview = await previewEverywhere(session, index, at, token);
  if (!preview) return { refused: 'It was cancelled.' };
  if ('refused' in preview) return preview;
  const { id, words } = preview;
  const edits: WorkspaceEdit[] = [];
  for (const { uri } of preview.articles.filter(({ uri }) => session.isOpen(uri))) {
    const planned = session.coding.planned(uri, accepting({ id, words }));
    if ('refused' in planned) return planned;
    edits.push(toSidecarEdit(planned.edit, able));
  }
  const uris = preview.articles
    .map(({ uri }) => uri)
    .filter((uri) => !session.isOpen(uri) && !hasOpenSidecar(session, uri));
  const closed = await index.ask({ ask: 'accept', id, words, uris, writes: false }, token);
  for (const rewriting of closed?.rewritings ?? []) edits.push(toSidecarEdit({ ...rewriting, version: null }, able));
  return { edit: joined(edits) };
}

/** What is in the editor of a sidecar is the editor's to change: nobody writes the file below it. */
function hasOpenSidecar(session: Session, article: string): boolean {
  const sidecar = session.sidecarOf(article);
  return sidecar !== null && session.isOpen(sidecar);
}

const joined = (edits: readonly WorkspaceEdit[]): WorkspaceEdit =>
  edits.every(({ documentChanges }) => documentChanges)
    ? { documentChanges: edits.flatMap(({ documentChanges }) => documentChanges ?? []) }
    : { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
