import * as vscode from 'vscode';

/** Adds the active file to `stancemark.include` by its path: then it is read whatever its name and contents. */
export async function analyseAnyway(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri || uri.scheme === 'untitled') {
    void vscode.window.showInformationMessage(
      'Open a saved text file first, or set the language of this one to Article.',
    );
    return;
  }
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  // With "./" the pattern is a path in the folder, not a name that any folder may hold.
  const pattern = folder ? `./${vscode.workspace.asRelativePath(uri, false)}` : `./${uri.path.split('/').at(-1)}`;
  const settings = vscode.workspace.getConfiguration('stancemark', uri);
  const include = settings.get<string[]>('include') ?? [];
  if (include.includes(pattern)) {
    void vscode.window.showInformationMessage('This file is in stancemark.include already.');
    return;
  }
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target = !folder
    ? vscode.ConfigurationTarget.Global
    : several
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : vscode.ConfigurationTarget.Workspace;
  await settings.update('include', [...include, pattern], target);
}
