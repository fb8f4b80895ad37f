import * as vscode from 'vscode';
import type { LanguageClient, Range, WorkspaceEdit } from 'vscode-languageclient/node';

/** Names the words of a suggestion, as the server does. */
interface Key {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** An undecided suggestion that the server leads to. */
interface Led {
  readonly range: Range;
  readonly key: Key;
  readonly claim: string;
}

/** What the server says about a request to decide. */
interface Reply {
  readonly refused?: string;
  readonly failed?: true;
  readonly needs?: 'coder' | 'actor type';
  readonly edit?: WorkspaceEdit;
  readonly at?: Range;
  readonly next?: Led | null;
}

/** An entry of the side bar that can be decided. */
interface Listed {
  readonly told: {
    readonly description: string;
    readonly location: { readonly uri: string; readonly range: Range } | null;
    readonly decides?: { readonly keys: readonly Key[] };
  };
}

/** What a key does; the server finds out what to. */
type Act = { readonly act: string } & Readonly<Record<string, unknown>>;

/** Commands that need nothing but the selection. Those that go on lead to the next undecided suggestion. */
const ACTS: Readonly<Record<string, { readonly act: Act; readonly goOn?: boolean; readonly selects?: boolean }>> = {
  accept: { act: { act: 'accept' }, goOn: true },
  reject: { act: { act: 'reject' }, goOn: true },
  acceptActor: { act: { act: 'accept-actor' }, goOn: true },
  setSupport: { act: { act: 'polarity', polarity: 'support' }, goOn: true },
  setOppose: { act: { act: 'polarity', polarity: 'oppose' }, goOn: true },
  setNeutral: { act: { act: 'polarity', polarity: 'neutral' }, goOn: true },
  growRight: { act: { act: 'reach', reach: 'grow right' }, selects: true },
  shrinkRight: { act: { act: 'reach', reach: 'shrink right' }, selects: true },
  growLeft: { act: { act: 'reach', reach: 'grow left' }, selects: true },
  shrinkLeft: { act: { act: 'reach', reach: 'shrink left' }, selects: true },
  growToClause: { act: { act: 'reach', reach: 'grow to clause' }, selects: true },
  markActor: { act: { act: 'mark-actor' } },
  markQuotation: { act: { act: 'mark-quotation' } },
  takeBack: { act: { act: 'take-back' } },
};

/** How long a refusal stands in the status bar. In milliseconds. */
export const REFUSAL_SHOWN = 6_000;
/** A selection that the window has not told of by then was none to it: the words were selected already. In milliseconds. */
const TOLD_WITHIN = 2_000;
/** Contributes the commands by which a coder decides from the keyboard. Nothing asks where nothing has to be typed. */
export function contributeDeciding(client: LanguageClient): vscode.Disposable {
  const claims = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 1.5em', fontStyle: 'italic' },
  });
  /** What the coder was led to last, and its claim in the status bar: behind a long line it is out of sight. */
  let current:
    | {
        readonly editor: vscode.TextEditor;
        readonly key: Key;
        readonly selection: vscode.Range;
        readonly said: vscode.Disposable;
      }
    | undefined;
  /**
   * Selections made here that the window has not told of yet. When keys come faster than it tells, an editor has a
   * selection again that it had a few keys before: only one that was not made here is the coder's own.
   */
  let made: readonly { readonly selection: vscode.Selection; readonly at: number }[] = [];
  /** Keys are worked off one after the other: each works where the one before has led to. */
  let queue: Promise<unknown> = Promise.resolve();

  function placeOf(editor: vscode.TextEditor) {
    const { document, selection } = editor;
    const led = current?.editor.document === document ? current : undefined;
    return {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      selection: client.code2ProtocolConverter.asRange(led?.selection ?? selection),
      current: led?.key ?? null,
    };
  }

  function leave(): void {
    current?.editor.setDecorations(claims, []);
    current?.said.dispose();
    current = undefined;
  }

  function select(editor: vscode.TextEditor, range: Range): vscode.Selection {
    const { start, end } = client.protocol2CodeConverter.asRange(range);
    const selection = new vscode.Selection(start, end);
    made = [...made, { selection, at: Date.now() }];
    editor.selection = selection;
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return selection;
  }

  function lead(editor: vscode.TextEditor, to: Led | null): void {
    leave();
    if (!to) {
      vscode.window.setStatusBarMessage('$(check-all) Every suggestion in this article is decided.', REFUSAL_SHOWN);
      return;
    }
    const selection = select(editor, to.range);
    const said = vscode.window.setStatusBarMessage(`$(question) ${to.claim}`);
    current = { editor, key: to.key, selection, said };
    editor.setDecorations(claims, [
      { range: editor.document.lineAt(selection.end.line).range, renderOptions: { after: { contentText: to.claim } } },
    ]);
  }

  async function answered(editor: vscode.TextEditor, reply: Reply, selects = false): Promise<void> {
    if (reply.refused && reply.failed) void vscode.window.showWarningMessage(`Stancemark: ${reply.refused}`);
    else if (reply.refused) vscode.window.setStatusBarMessage(`$(info) ${reply.refused}`, REFUSAL_SHOWN);
    if (reply.edit) await applyEdit(client, reply.edit);
    if (reply.next !== undefined) lead(editor, reply.next);
    else if (selects && reply.at) {
      leave();
      select(editor, reply.at);
    }
  }

  /** Asks the server until nothing is missing, or the coder gives up; undefined then. */
  async function ask(method: string, params: object, given: Act | null): Promise<Reply | undefined> {
    const reply = await askingName(() =>
      client.sendRequest<Reply>(`stancemark/${method}`, { ...params, ...(given ? { act: given } : {}) }),
    );
    if (reply?.needs !== 'actor type' || !given) return reply;
    const type = await vscode.window.showQuickPick(['person', 'organization', 'country', 'group'], {
      placeHolder: 'What is it?',
    });
    return type ? ask(method, params, { ...given, type }) : undefined;
  }

  async function act(editor: vscode.TextEditor, given: Act, goOn = false, selects = false): Promise<void> {
    const reply = await ask('act', { ...placeOf(editor), goOn }, given);
    if (reply) await answered(editor, reply, selects);
  }

  async function go(editor: vscode.TextEditor, direction: 1 | -1): Promise<void> {
    lead(editor, await client.sendRequest<Led | null>('stancemark/next', { ...placeOf(editor), direction }));
  }

  async function travel(editor: vscode.TextEditor, method: 'undo' | 'redo'): Promise<void> {
    const { uri } = placeOf(editor);
    await answered(editor, await client.sendRequest<Reply>(`stancemark/${method}`, { uri }), true);
  }

  async function decide(params: { readonly uri: string }): Promise<void> {
    const reply = await ask('decide', params, null);
    const editor = vscode.window.activeTextEditor;
    if (reply && editor) await answered(editor, reply);
  }

  const handlers: Record<string, (editor: vscode.TextEditor) => Promise<void>> = {
    nextUndecided: (editor) => go(editor, 1),
    previousUndecided: (editor) => go(editor, -1),
    undoDecision: (editor) => travel(editor, 'undo'),
    redoDecision: (editor) => travel(editor, 'redo'),
    rejectWithReason: (editor) =>
      typed('Why is it rejected?', (reason) => act(editor, { act: 'reject', reason }, true)),
    addNote: (editor) => typed('Note', (note) => act(editor, { act: 'note', note })),
    pickActor: (editor) => pick(editor, 'actor'),
    pickConcept: (editor) => pick(editor, 'concept'),
  };
  for (const [name, { act: given, goOn, selects }] of Object.entries(ACTS))
    handlers[name] = (editor) => act(editor, given, goOn, selects);

  /** Lists what the server finds for the letters typed: a codebook may have too many actors for one list. */
  async function pick(editor: vscode.TextEditor, what: 'actor' | 'concept'): Promise<void> {
    const place = placeOf(editor);
    const { version } = editor.document;
    const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly deed: unknown }>();
    list.placeholder = what === 'actor' ? 'Who is it?' : 'What is it about?';
    const fill = async (typed: string): Promise<void> => {
      const choices = await client.sendRequest<{ label: string; detail: string; deed: unknown }[]>(
        'stancemark/choices',
        { ...place, what, typed },
      );
      if (list.value === typed)
        list.items = choices.map(({ label, detail, deed }) => ({ label, description: detail, deed, alwaysShow: true }));
    };
    list.onDidChangeValue(fill);
    await fill('');
    if (list.items.length === 0) {
      list.dispose();
      vscode.window.setStatusBarMessage(`$(info) There is no ${what} to pick here.`, REFUSAL_SHOWN);
      return;
    }
    const chosen = await new Promise<unknown>((resolve) => {
      list.onDidAccept(() => resolve(list.activeItems[0]?.deed));
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
    list.dispose();
    if (chosen) await answered(editor, (await ask('decide', { uri: place.uri, version, deed: chosen }, null)) ?? {});
  }

  /** Leads to a suggestion of the side bar, and does there what its menu says. */
  async function atListed(
    entry: Listed | undefined,
    handle: (editor: vscode.TextEditor) => Promise<void>,
  ): Promise<void> {
    const { location, decides, description = '' } = entry?.told ?? {};
    const key = decides?.keys[0];
    if (!location || !key) return;
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(location.uri));
    lead(editor, { range: location.range, key, claim: description });
    await handle(editor);
  }

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  };

  return vscode.Disposable.from(
    claims,
    ...Object.entries(handlers).map(([name, handle]) =>
      vscode.commands.registerCommand(`stancemark.${name}`, () =>
        enqueue(async () => {
          const editor = vscode.window.activeTextEditor;
          if (editor) await handle(editor);
        }),
      ),
    ),
    vscode.commands.registerCommand('stancemark.correctListed', (entry?: Listed) =>
      enqueue(() => atListed(entry, handlers.pickActor!)),
    ),
    vscode.commands.registerCommand('stancemark.noteListed', (entry?: Listed) =>
      enqueue(() => atListed(entry, handlers.addNote!)),
    ),
    vscode.commands.registerCommand('stancemark.decide', (params: { readonly uri: string }) =>
      enqueue(() => decide(params)),
    ),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document !== current?.editor.document) return;
      const [selection] = selections;
      const place = made.findIndex((one) => one.selection.isEqual(selection!) && Date.now() - one.at < TOLD_WITHIN);
      made = place < 0 ? [] : made.slice(place + 1);
      if (place < 0 && !selection!.isEqual(current.selection)) leave();
    }),
  );
}

async function typed(prompt: string, use: (text: string) => Promise<void>): Promise<void> {
  const text = await vscode.window.showInputBox({ prompt });
  if (text?.trim()) await use(text.trim());
}

/** How often, and how long apart, the server is asked again once the coder's name was set. */
const NAME_ATTEMPTS = 40;
const NAME_WAIT = 50;

/** What the server answers, once the coder has said a name where it needs one; undefined where none was said. */
export async function askingName<T extends { readonly needs?: string } | null>(
  send: () => Promise<T>,
): Promise<T | undefined> {
  let reply = await send();
  if (reply?.needs !== 'coder') return reply;
  if (!(await askName())) return undefined;
  // The server hears of the new setting in its own time.
  for (let attempt = 1; reply?.needs === 'coder' && attempt <= NAME_ATTEMPTS; attempt++) {
    await new Promise((resume) => setTimeout(resume, NAME_WAIT));
    reply = await send();
  }
  return reply;
}

/** Asks the coder's name once, for good; true where it was given. */
async function askName(): Promise<boolean> {
  const name = await vscode.window.showInputBox({
    prompt: 'Your name as a coder. Your decisions are kept under it, beside each article.',
    ignoreFocusOut: true,
  });
  if (!name?.trim()) return false;
  await vscode.workspace.getConfiguration('stancemark').update('coder', name.trim(), vscode.ConfigurationTarget.Global);
  return true;
}

/** Applies an edit of a sidecar that is open; what was saved before is saved again. */
export async function applyEdit(client: LanguageClient, edit: WorkspaceEdit): Promise<void> {
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  const documents = changes
    .entries()
    .flatMap(([uri]) => vscode.workspace.textDocuments.filter((open) => open.uri.toString() === uri.toString()));
  const saved = documents.filter(({ isDirty }) => !isDirty);
  if (await vscode.workspace.applyEdit(changes)) for (const document of saved) await document.save();
}
