import { fail } from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  languages,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** A file of the test workspace: `desk/harbour.txt`. */
export function uriOf(path: string): Uri {
  const [folder, ...rest] = path.split('/');
  const root = workspace.workspaceFolders?.find(({ name }) => name === folder) ?? fail(`no folder ${folder}`);
  return Uri.joinPath(root.uri, ...rest);
}

export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uriOf(path)));
}

/** Asks again until the answer is true, then returns it. Fails after 15 s, naming what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
): Promise<Exclude<T, false | null | undefined>> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, false | null | undefined>;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return fail(`waited in vain: ${what}`);
}

/** The place of the first (or a later) occurrence of `words`. */
export function rangeOf(document: TextDocument, words: string, occurrence = 1): Range {
  let at = -1;
  for (let found = 0; found < occurrence; found++) {
    at = document.getText().indexOf(words, at + 1);
    if (at < 0) return fail(`“${words}” does not stand ${occurrence} times in ${document.fileName}`);
  }
  return new Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Stancemark's findings with this code, as the Problems view lists them. */
export function findings(document: TextDocument, code?: string): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter((finding) => finding.source === 'stancemark' && (!code || codeOf(finding) === code));
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the article has a finding with this code. */
export async function finding(document: TextDocument, code: string): Promise<Diagnostic> {
  const [first] = await eventually(`${code} in ${document.fileName}`, () => {
    const found = findings(document, code);
    return found.length > 0 && found;
  });
  return first!;
}

/** What Ctrl+. offers there, edits included. */
export async function fixesAt(document: TextDocument, range: Range): Promise<CodeAction[]> {
  const most = 100;
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    undefined,
    most,
  );
}

/** Applies the first fix whose title matches. */
export async function applyFix(document: TextDocument, range: Range, title: RegExp): Promise<void> {
  const fix = await eventually(`a fix like ${title}`, async () =>
    (await fixesAt(document, range)).find((each) => title.test(each.title)),
  );
  if (!fix.edit || !(await workspace.applyEdit(fix.edit))) fail(`“${fix.title}” could not be applied`);
}

export const atStart = new Position(0, 0);
