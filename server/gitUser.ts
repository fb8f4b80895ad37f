import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The name that git would sign a commit with in a folder: `user.name` of the repository's configuration, else of the
 * user's. Read from git's files; git is not run. Null where none says it.
 */
export function gitUserOf(folder: string): string | null {
  const path = folder.startsWith('file:') ? pathOf(folder) : null;
  const files = path === null ? userFiles() : [...repositoryFiles(path), ...userFiles()];
  for (const file of files) {
    const name = userNameIn(textOf(file));
    if (name) return name;
  }
  return null;
}

/**
 * `user.name` in the text of a git configuration; the last one counts, as for git. Null where there is none.
 * The format is that of https://git-scm.com/docs/git-config#_syntax, without `include`.
 */
export function userNameIn(text: string): string | null {
  let inUser = false;
  let found: string | null = null;
  for (const line of text.replace(/\\\r?\n/g, '').split(/\r?\n/)) {
    const section = /^\s*\[\s*([^\s\]]+)\s*(?:"[^"]*"\s*)?\]/.exec(line);
    const rest = section ? line.slice(section[0].length) : line;
    if (section) inUser = section[1]!.toLowerCase() === 'user' && !section[0].includes('"');
    const value = /^\s*name\s*=\s*(.*)$/i.exec(rest);
    if (inUser && value) found = plain(value[1]!);
  }
  return found || null;
}

/** A value without its quotation marks, escapes and comment. */
function plain(value: string): string {
  let result = '';
  let kept = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at++) {
    const unit = value[at]!;
    if (unit === '"') quoted = !quoted;
    else if (!quoted && (unit === '#' || unit === ';')) break;
    else {
      result += unit === '\\' ? unescaped(value[++at]) : unit;
      if (quoted || unit.trim() !== '') kept = result.length;
    }
  }
  return result.slice(0, kept).replace(/\s+/g, ' ').trim();
}

const unescaped = (unit: string | undefined): string => (unit === undefined || 'ntb'.includes(unit) ? ' ' : unit);

/** The configuration of the repository that a path lies in. */
function repositoryFiles(path: string): string[] {
  for (let folder = path; ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    if (isFolder(git)) return [join(git, 'config')];
    // In a worktree or submodule it is a file that says where the repository is.
    const elsewhere = /^gitdir: *(.+)/.exec(textOf(git))?.[1]?.trim();
    if (elsewhere) {
      const real = isAbsolute(elsewhere) ? elsewhere : join(folder, elsewhere);
      const common = textOf(join(real, 'commondir')).trim();
      return [join(common === '' ? real : isAbsolute(common) ? common : join(real, common), 'config')];
    }
    if (dirname(folder) === folder) return [];
  }
}

function userFiles(): string[] {
  const { GIT_CONFIG_GLOBAL, XDG_CONFIG_HOME } = process.env;
  if (GIT_CONFIG_GLOBAL) return [GIT_CONFIG_GLOBAL];
  return [join(homedir(), '.gitconfig'), join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'git', 'config')];
}

/** Larger files are no configuration. In bytes. */
const LARGEST = 1_000_000;

function textOf(path: string): string {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= LARGEST ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
