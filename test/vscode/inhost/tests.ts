import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  commands,
  type DocumentSymbol,
  type Hover,
  Location,
  type LocationLink,
  type MarkdownString,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { applyFix, atStart, codeOf, eventually, finding, findings, fixesAt, open, rangeOf, uriOf } from './support';

/** In this order: later ones leave the workspace as they found it, too. */
export const tests: Readonly<Record<string, () => Promise<void>>> = {
  async 'a plain-text article has findings with code, page and fix'() {
    const { document } = await open('desk/harbour.txt');
    const misspelled = await finding(document, 'actor/misspelled');
    assert.equal(document.getText(misspelled.range), 'Norvetla');
    assert.equal(typeof misspelled.code, 'object', 'the code links to its page');
    assert.ok((await fixesAt(document, misspelled.range)).some(({ isPreferred }) => isPreferred));
    await finding(document, 'attribution/vague-source');
  },

  async 'hover names the actor and says what is known'() {
    const { document } = await open('desk/harbour.txt');
    const text = await eventually('a hover', () => hoverAt(document, 'Duarte told'));
    assert.match(text, /Helena Duarte/);
    assert.match(text, /Prime Minister/);
  },

  async 'hover on a stance is a plain sentence'() {
    const { document } = await open('desk/harbour.txt');
    const text = await eventually('a hover', () => hoverAt(document, 'rejected'));
    assert.match(text, /Duarte.*opposes/s);
  },

  async 'a fix corrects the name, and undo takes it back'() {
    const { document } = await open('desk/harbour.txt');
    const before = document.getText();
    const misspelled = await finding(document, 'actor/misspelled');
    await applyFix(document, misspelled.range, /Norvelta/);
    assert.equal(document.getText(), before.replace('Norvetla', 'Norvelta'));
    await eventually('the finding to go', () => findings(document, 'actor/misspelled').length === 0);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await finding(document, 'actor/misspelled');
  },

  async 'semantic tokens tell actors, cues and stances apart'() {
    const { document } = await open('desk/harbour.txt');
    await finding(document, 'attribution/vague-source');
    const kinds = await tokensOf(document);
    assert.match(kinds.get('Helena Duarte') ?? '', /actorPerson/);
    assert.match(kinds.get('Norvelta') ?? '', /actorOrganization/);
    assert.match(kinds.get('rejected') ?? '', /stanceCue.*oppose/);
    assert.match(kinds.get('told') ?? '', /attributionCue/);
  },

  async 'the outline lists actors, quotations and stances'() {
    const { document } = await open('desk/harbour.txt');
    const symbols = await eventually('an outline', async () => {
      const found = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found?.length > 0 && found;
    });
    const names = symbols.flatMap((each) => [each, ...each.children]).map(({ name }) => name);
    assert.ok(
      names.some((name) => name.includes('Helena Duarte')),
      names.join('; '),
    );
  },

  async 'references find an actor under all its forms'() {
    const { document } = await open('desk/harbour.txt');
    const { start } = rangeOf(document, 'Duarte told');
    const places = await eventually('references', () =>
      commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, start),
    );
    const words = new Set(places.map(({ range }) => document.getText(range)));
    assert.ok(words.has('Duarte') && words.has('Helena Duarte'), [...words].join('; '));
  },

  async 'definition leads to the codebook entry, else to the first mention'() {
    const archive = await open('archive/bridge.txt');
    const entry = await definitionAt(archive.document, 'The council of Eastmere');
    assert.ok(entry.uri.path.endsWith('/archive/codebook.yaml'), entry.uri.path);
    const desk = await open('desk/harbour.txt');
    const mention = await definitionAt(desk.document, 'Duarte told');
    assert.equal(desk.document.getText(mention.range), 'Helena Duarte');
  },

  async 'a codebook holds for its own folder only'() {
    const archive = (await open('archive/bridge.txt')).document;
    const text = await eventually('a hover', () => hoverAt(archive, 'The council of Eastmere'));
    assert.match(text, /Eastmere Borough Council/);
    const desk = (await open('desk/harbour.txt')).document;
    assert.doesNotMatch((await hoverAt(desk, 'Norvelta')) ?? '', /Eastmere/);
  },

  async 'a codebook is proposed from the folder’s articles, and the one that is there stays'() {
    await open('archive/bridge.txt');
    const before = (await workspace.openTextDocument(uriOf('archive/codebook.yaml'))).getText();
    await commands.executeCommand('stancemark.newCodebook');
    const proposed = window.activeTextEditor!.document;
    assert.ok(proposed.isUntitled && proposed.languageId === 'yaml');
    assert.match(proposed.getText(), /^# Proposed by Stancemark from \d+ article/);
    assert.equal((await workspace.openTextDocument(uriOf('archive/codebook.yaml'))).getText(), before);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  },

  async 'a fix makes codebook.yaml and the article respects it at once'() {
    const { document } = await open('desk/harbour.txt');
    const codebook = uriOf('desk/codebook.yaml');
    const misspelled = await finding(document, 'actor/misspelled');
    await applyFix(document, misspelled.range, /alias/i);
    const written = await window.showTextDocument(codebook);
    assert.match(written.document.getText(), /Norvetla/);
    await eventually('the finding to go', () => findings(document, 'actor/misspelled').length === 0);
    await written.document.save();
    // Of a file that is made and deleted in a moment, VS Code's watchers tell nothing.
    await new Promise((resume) => setTimeout(resume, 2_000));
    // Deleted, it stays on the screen.
    await workspace.fs.delete(codebook);
    await finding(document, 'actor/misspelled');
    await commands.executeCommand('workbench.action.closeActiveEditor');
  },

  async 'a rule that is switched off goes, and comes back'() {
    const { document } = await open('desk/harbour.txt');
    await finding(document, 'attribution/vague-source');
    const settings = workspace.getConfiguration('stancemark');
    await settings.update('rules', { 'attribution/vague-source': 'off' });
    await eventually('the finding to go', () => findings(document, 'attribution/vague-source').length === 0);
    await settings.update('rules', undefined);
    await finding(document, 'attribution/vague-source');
  },

  async 'text that is no prose is left alone'() {
    const { document } = await open('desk/requirements.txt');
    await finding((await open('desk/harbour.txt')).document, 'attribution/vague-source');
    assert.deepEqual(findings(document), []);
    assert.equal((await tokensOf(document)).size, 0);
  },

  async 'typing is analysed without saving'() {
    const { document, edit } = await openToEdit('archive/bridge.txt');
    await edit('The plan is bad, sources said.\n\n');
    await finding(document, 'attribution/vague-source');
    await commands.executeCommand('undo');
    await eventually('the finding to go', () => findings(document, 'attribution/vague-source').length === 0);
  },

  async 'a killed server comes back, and its findings once'() {
    const { document, edit } = await openToEdit('desk/harbour.txt');
    await finding(document, 'attribution/vague-source');
    const before = findings(document).map(codeOf).sort();
    const killed = serverProcesses();
    assert.equal(killed.length, 1, 'one server runs');
    process.kill(killed[0]!, 'SIGKILL');
    await eventually('a new server', () => serverProcesses().some((pid) => !killed.includes(pid)));
    await edit('\n');
    await eventually('the same findings', () => {
      const after = findings(document).map(codeOf).sort();
      return after.join() === before.join();
    });
    await commands.executeCommand('undo');
  },
};

async function hoverAt(document: TextDocument, words: string): Promise<string | undefined> {
  const at = rangeOf(document, words).start.translate(0, 1);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const parts = hovers?.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
  // The words are what counts, not their markup.
  return parts?.join('\n').replaceAll(/[*_\\`]/g, '') || undefined;
}

async function definitionAt(document: TextDocument, words: string): Promise<Location> {
  const at = rangeOf(document, words).start.translate(0, 5);
  const [place] = await eventually('a definition', async () => {
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    return found?.length > 0 && found;
  });
  assert.ok(place);
  return 'targetUri' in place ? new Location(place.targetUri, place.targetSelectionRange ?? place.targetRange) : place;
}

/** The coloured words of the article, each with the type and modifiers of its first token. */
async function tokensOf(document: TextDocument): Promise<Map<string, string>> {
  const ask = <T>(command: string) => commands.executeCommand<T | undefined>(command, document.uri);
  const legend = await ask<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
  const tokens = await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens');
  const kinds = new Map<string, string>();
  let line = 0;
  let column = 0;
  const data = tokens?.data ?? new Uint32Array();
  for (let i = 0; i < data.length; i += 5) {
    const [lines, columns, length, type, modifiers] = data.subarray(i, i + 5) as unknown as [
      number,
      number,
      number,
      number,
      number,
    ];
    column = lines > 0 ? columns : column + columns;
    line += lines;
    const words = document.lineAt(line).text.slice(column, column + length);
    const set = legend?.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)) ?? [];
    if (!kinds.has(words)) kinds.set(words, [legend?.tokenTypes[type], ...set].join(' '));
  }
  return kinds;
}

async function openToEdit(path: string) {
  const editor = await open(path);
  return { document: editor.document, edit: (text: string) => editor.edit((change) => change.insert(atStart, text)) };
}

/** The language servers that this extension host has started. */
function serverProcesses(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && args.join(' ').includes('server.js'))
    .map(([pid]) => Number(pid));
}
