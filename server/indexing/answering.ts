import { setImmediate } from 'node:timers/promises';
import { type Lines, linesOf } from '../convert';
import { articlesWithForm, findSymbols, mentionsOfActor, placesOfConcept } from '../index/queries';
import {
  actorsOverall,
  articlesUnder,
  type Branch,
  conceptsOverall,
  findingsOverall,
  type IndexNode,
  undecidedArticles,
  undecidedElsewhere,
} from '../index/trees';
import { nameOf } from '../sidecars';
import { branchOf, type TreeItem, toIndexItems } from '../treeItems';
import { codebookIn, sameForm } from '../workspace';
import type { Collection } from './collection';
import { changeClosed, keyOf, readClosed, sidecarText, stepClosed } from './folder';
import { accepting, excerptAt, type Form, openMentions } from './forms';
import type {
  Acceptance,
  CarriedOut,
  Naming,
  OpenForm,
  Question,
  Rewriting,
  State,
  StepOf,
  SymbolAt,
  TreeView,
} from './messages';

/** Who answers is told when to stop, and tells what it did. */
export interface Answering {
  /** The question was taken back. */
  isCancelled(): boolean;
  /** A sidecar beside this article was written. */
  wrote(article: string): void;
}

/** The answer to a question from what is known of the articles. Those whose words it takes are read again. */
export function answerTo(collection: Collection, question: Question, answering: Answering): unknown {
  const { store, placeAt } = collection;
  switch (question.ask) {
    case 'state':
      return stateOf(collection);
    case 'actor':
      return mentionsOfActor(store, question.id).map(placeAt);
    case 'concept':
      return placesOfConcept(store, question.id).map(placeAt);
    case 'symbols':
      return findSymbols(store, question.query, question.most).map(
        (found): SymbolAt => ({ ...found, at: placeAt(found.at) }),
      );
    case 'tree':
      return question.under ? branch(collection, question.under) : tree(collection, question.view, question.here);
    case 'naming':
      return naming(collection, question);
    case 'form':
      return openForms(collection, question, answering);
    case 'accept':
      return accept(collection, question, answering);
    case 'step':
      return takeSteps(collection, question.steps, answering);
  }
}

function stateOf({ entries, store }: Collection): State {
  const sidecars = [...entries.values()].reduce((sum, { file }) => sum + file.sidecars.length, 0);
  return { articles: store.size, sidecars };
}

/** The entries of a view; `here` is the article that is listed by itself. */
function tree(collection: Collection, view: TreeView, here: string | null): TreeItem[] {
  const { store, listed } = collection;
  switch (view) {
    case 'actors':
      return itemsOf(collection, actorsOverall(store));
    case 'undecided':
      return itemsOf(
        collection,
        here === null ? undecidedArticles(store, '', listed) : undecidedElsewhere(store, keyOf(here)),
      );
    case 'findings':
      return itemsOf(
        collection,
        findingsOverall(store, listed, (key) => !collection.isOpen(key)),
      );
    case 'concepts':
      return [...collection.folders.values()].flatMap((folder) => {
        const { codebook, text } = folder.codebook;
        const isIn = (key: string): boolean => collection.folderOf(collection.uriOf(key)) === folder;
        const book = { uri: codebookIn(folder.uri), lines: linesOf(text ?? '') };
        return itemsOf(collection, conceptsOverall(store, codebook, isIn, listed), book);
      });
  }
}

/** What lies below an entry. */
function branch(collection: Collection, under: Branch): TreeItem[] {
  const { store, listed } = collection;
  switch (under.of) {
    case 'actor':
      return itemsOf(collection, articlesUnder(store, under.id, listed));
    case 'undecided':
      return itemsOf(collection, undecidedArticles(store, under.without, listed));
    default: {
      const file = collection.fileOf(under.uri);
      const article = file && readClosed(file);
      if (!article) return [];
      const { uri, text, reading } = article;
      const name = collection.nameOf(keyOf(under.uri));
      return branchOf({ uri, name, ...reading }, { uri, lines: linesOf(text), version: null }, under);
    }
  }
}

const itemsOf = (
  { listed }: Collection,
  nodes: readonly IndexNode[],
  codebook: { readonly uri: string; readonly lines: Lines } | null = null,
): TreeItem[] => toIndexItems(nodes, listed, codebook);

/** The sidecars of a folder that name something. */
function naming({ entries }: Collection, { folder, kind, name }: Question & { ask: 'naming' }): Naming {
  const wanted = `${kind} ${name}`;
  const sidecars: { uri: string; text: string }[] = [];
  const unreadable: string[] = [];
  for (const { file, notes } of entries.values()) {
    if (sameForm(file.folder.uri) !== sameForm(folder)) continue;
    for (const note of notes) {
      if (note.terms && !note.terms.has(wanted)) continue;
      const text = sidecarText(file.folder.uri, note.uri);
      if (text === null) unreadable.push(note.uri);
      else sidecars.push({ uri: note.uri, text });
    }
  }
  return { sidecars, unreadable };
}

/** The articles that are not open in which a form of an actor is undecided. */
async function openForms(collection: Collection, { id, words }: Form, answering: Answering): Promise<OpenForm[]> {
  const found: OpenForm[] = [];
  for (const key of articlesWithForm(collection.store, id, words)) {
    const file = collection.isOpen(key) ? undefined : collection.entries.get(key)?.file;
    if (!file) continue;
    if (answering.isCancelled()) return [];
    const article = readClosed(file);
    const open = article ? openMentions(article.reading.desk, { id, words }) : [];
    if (article && open.length > 0)
      found.push({
        uri: article.uri,
        name: collection.nameOf(key),
        count: open.length,
        excerpt: excerptAt(article.text, open[0]!),
      });
    await setImmediate();
  }
  return found;
}

/** Accepts a form in articles that are not open. */
async function accept(collection: Collection, form: Acceptance, answering: Answering): Promise<CarriedOut> {
  const carriedOut = { steps: [] as StepOf[], rewritings: [] as Rewriting[], refused: [] as string[] };
  for (const uri of form.uris) {
    if (answering.isCancelled()) break;
    const file = collection.fileOf(uri);
    if (!file) continue;
    const done = changeClosed(file, () => accepting(form), form.writes);
    if ('refused' in done) carriedOut.refused.push(done.refused);
    else carriedOut.steps.push(done.step);
    if ('rewriting' in done && !form.writes) carriedOut.rewritings.push(done.rewriting);
    if (form.writes) answering.wrote(uri);
    await setImmediate();
  }
  return carriedOut;
}

/** Takes steps in articles that are not open. */
async function takeSteps(collection: Collection, steps: readonly StepOf[], answering: Answering): Promise<CarriedOut> {
  const taken: StepOf[] = [];
  const refused: string[] = [];
  for (const step of steps) {
    const file = collection.fileOf(step.article);
    const done = file ? stepClosed(file, step) : { refused: `${nameOf(step.article)} is no longer there.` };
    if ('step' in done) taken.push(step);
    else refused.push(done.refused);
    answering.wrote(step.article);
    await setImmediate();
  }
  return { steps: taken, rewritings: [], refused };
}
