import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import {
  ConfigurationTarget,
  commands,
  extensions,
  type Hover,
  type MarkdownString,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { atStart, eventually, finding, fixesAt, open, rangeOf, uriOf } from './support';

const ARTICLE = 'desk/harbour.txt';
const sidecar = (): string => `${uriOf(ARTICLE).fsPath}.Jane-Doe.jsonld`;

interface Item {
  readonly decision: string;
  readonly body: { readonly kind: string; readonly coding: Record<string, string> };
  readonly target: Target | Target[];
}

interface Target {
  readonly selector: readonly { readonly exact?: string; readonly start?: number }[];
}

const items = (): Item[] => (existsSync(sidecar()) ? JSON.parse(readFileSync(sidecar(), 'utf8')).items : []);
const wordsOf = ({ target }: Item): string => [target].flat()[0]!.selector[0]!.exact!;
const of = (words: string, kind: string): Item | undefined =>
  items().find((item) => wordsOf(item) === words && item.body.kind === kind);
const counted = (decision: string): number => items().filter((item) => item.decision === decision).length;
const everything = (): string[] =>
  items()
    .map((item) => `${wordsOf(item)}: ${item.decision} ${JSON.stringify(item.body.coding)}`)
    .sort();

/** Presses the key that this command is bound to. */
const press = (name: string): Thenable<void> => commands.executeCommand(`stancemark.${name}`);

/** Selects as a hand does: a while after the last key, and the window has shown it before the next one. */
async function select(editor: TextEditor, words: string): Promise<void> {
  await new Promise((resume) => setTimeout(resume, 2_500));
  const { start, end } = rangeOf(editor.document, words);
  const selection = new Selection(start, end);
  if (editor.selection.isEqual(selection)) return;
  await new Promise<void>((shown) => {
    const waiting = window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor !== editor || !selections[0]!.isEqual(selection)) return;
      waiting.dispose();
      shown();
    });
    editor.selection = selection;
  });
}

async function begin(): Promise<TextEditor> {
  await workspace.getConfiguration('stancemark').update('coder', 'Jane Doe', ConfigurationTarget.Global);
  rmSync(sidecar(), { force: true });
  const editor = await open(ARTICLE);
  await finding(editor.document, 'attribution/vague-source');
  editor.selection = new Selection(atStart, atStart);
  return editor;
}

async function end(): Promise<void> {
  rmSync(sidecar(), { force: true });
  await workspace.getConfiguration('stancemark').update('coder', undefined, ConfigurationTarget.Global);
}

export const deciding: Readonly<Record<string, () => Promise<void>>> = {
  async 'an article is decided by keyboard alone, undone, redone, and still there after edits and a restart'() {
    const editor = await begin();
    const { document } = editor;
    await press('nextUndecided');
    assert.ok(!editor.selection.isEmpty, 'the first suggestion is selected');
    for (let i = 0; i < 5; i++) await press('accept');
    for (let i = 0; i < 2; i++) await press('reject');
    assert.deepEqual([counted('accepted'), counted('rejected')], [5, 2]);

    await select(editor, 'rejected');
    await press('setSupport');
    assert.equal(of('rejected', 'stance')?.body.coding.polarity, 'support');
    await select(editor, 'rejected');
    await pickFirst('pickActor');
    const holder = of('rejected', 'stance')!.body.coding.actor!;
    assert.ok(holder && holder !== 'Helena Duarte', holder);
    await select(editor, 'a quick start of the works');
    await press('markQuotation');
    assert.ok(of('a quick start of the works', 'attribution'));
    const all = everything();

    for (let i = 0; i < 10; i++) await press('undoDecision');
    assert.deepEqual(everything(), [], 'five, two, two and one decisions are undone');
    for (let i = 0; i < 10; i++) await press('redoDecision');
    assert.deepEqual(everything(), all);
    assert.ok(!document.isDirty, 'the article itself is not touched');

    const before = document.getText();
    await editor.edit((edit) => edit.insert(atStart, 'Update, March 4: the plan is off \u{1F6A2}\n\n'));
    await document.save();
    await eventually(
      'the anchors to follow',
      () => startOf('a quick start of the works') > before.indexOf('a quick start'),
    );
    await press('nextUndecided');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await commands.executeCommand('stancemark.restartServer');
    const again = await open(ARTICLE);
    const shown = await eventually('the decision', () => hoverAt(again.document, 'rejected'));
    assert.match(shown, /Corrected by Jane Doe/);
    assert.deepEqual(everything(), all);

    const tabs = window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);
    assert.ok(!tabs.some((label) => label.includes('jsonld')), tabs.join());
    await again.edit((edit) => edit.replace(rangeOf(again.document, again.document.getText()), before));
    await again.document.save();
    await end();
  },

  async 'no key for deciding is taken from the editor'() {
    const defaults = await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'));
    const taken = defaults
      .getText()
      .matchAll(/"key": "([^"]+)",[^}]*?"command": "([^"]+)"(?:,[^}]*?"when": "([^"]*)")?/g);
    const { keybindings } = extensions.getExtension('stancemark.stancemark')!.packageJSON.contributes;
    const ours = new Set(keybindings.flatMap(({ key, mac }: { key: string; mac: string }) => [key, mac]).map(sorted));
    // Where the focus is in a chat, a terminal or a list, or a chat edits a file, nobody decides in an article.
    const elsewhere = /inChat|chatEdits|terminal|inQuickInput/i;
    const found = [...taken].filter(
      ([, key, command, when = '']) =>
        ours.has(sorted(key!)) && !command!.startsWith('stancemark.') && !elsewhere.test(when),
    );
    assert.deepEqual(
      found.map(([, key, command, when]) => `${key}: ${command} when ${when}`),
      [],
    );
  },

  async 'Ctrl+. offers decisions, and taking one opens no file'() {
    const { document } = await begin();
    const fix = await eventually('a fix', async () =>
      (await fixesAt(document, rangeOf(document, 'Helena Duarte'))).find(({ title }) => /^Accept all/.test(title)),
    );
    assert.equal(fix.edit, undefined);
    await commands.executeCommand(fix.command!.command, ...(fix.command!.arguments ?? []));
    assert.ok(counted('accepted') > 1);
    await press('undoDecision');
    assert.equal(items().length, 0, 'accepting all is one step');
    await end();
  },

  async 'a moved article takes its sidecar along'() {
    const editor = await begin();
    await select(editor, 'Helena Duarte');
    await press('accept');
    const moved = uriOf('desk/moved.txt');
    const there = new WorkspaceEdit();
    there.renameFile(editor.document.uri, moved);
    assert.ok(await workspace.applyEdit(there));
    const beside = `${moved.fsPath}.Jane-Doe.jsonld`;
    await eventually('the sidecar to follow', () => existsSync(beside) && !existsSync(sidecar()));
    await eventually('its new name', () => JSON.parse(readFileSync(beside, 'utf8')).article === 'moved.txt');
    const back = new WorkspaceEdit();
    back.renameFile(moved, uriOf(ARTICLE));
    assert.ok(await workspace.applyEdit(back));
    await eventually('the sidecar to come back', () => existsSync(sidecar()));
    await end();
  },
};

/** "cmd+alt+a" and "alt+cmd+a" are one key. */
const sorted = (key: string): string => key.split('+').sort().join('+');

const startOf = (words: string): number => [of(words, 'attribution')!.target].flat()[0]!.selector[1]!.start!;

/** Presses a key that opens a list, and Enter on what it offers first. */
async function pickFirst(name: string): Promise<void> {
  let done = false;
  const picking = press(name).then(() => {
    done = true;
  });
  await eventually('a choice', async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done;
  });
  await picking;
}

async function hoverAt(document: TextDocument, words: string): Promise<string | undefined> {
  const at = rangeOf(document, words).start.translate(0, 1);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const parts = hovers?.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
  return parts?.join('\n').includes('by Jane Doe') ? parts.join('\n') : undefined;
}
