import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gitUserOf, userNameIn } from '../../server/gitUser';

const home = mkdtempSync(join(tmpdir(), 'stancemark-git-'));
const { GIT_CONFIG_GLOBAL } = process.env;
before(() => {
  process.env.GIT_CONFIG_GLOBAL = join(home, 'global');
});
after(() => {
  if (GIT_CONFIG_GLOBAL === undefined) delete process.env.GIT_CONFIG_GLOBAL;
  else process.env.GIT_CONFIG_GLOBAL = GIT_CONFIG_GLOBAL;
  rmSync(home, { recursive: true });
});

const uri = (...path: string[]): string => pathToFileURL(join(home, ...path)).href;

test('the name is read as git reads it', () => {
  const names: readonly (readonly [string, string | null])[] = [
    ['[user]\n\tname = Ada Quill\n', 'Ada Quill'],
    ['[USER]\r\n\tName=Ada Quill # me\r\n', 'Ada Quill'],
    ['[user] name = "Ada \\"Q\\" #1" ; me', 'Ada "Q" #1'],
    ['[user]\nname = Ada\n[core]\nname = x\n[user]\nname = Bo', 'Bo'],
    ['[user "work"]\nname = Ada', null],
    ['[author]\nname = Ada\n', null],
    ['[user]\nname =\n', null],
    ['\0[user\nname', null],
    ['', null],
  ];
  for (const [text, name] of names) assert.equal(userNameIn(text), name, text);
});

test('the repository comes before the user; a worktree has the repository’s', () => {
  mkdirSync(join(home, 'repo', '.git', 'worktrees', 'tree'), { recursive: true });
  mkdirSync(join(home, 'repo', 'articles', '2024'), { recursive: true });
  mkdirSync(join(home, 'tree'));
  assert.equal(gitUserOf(uri('repo')), null);
  writeFileSync(join(home, 'global'), '[user]\nname = Everywhere\n');
  assert.equal(gitUserOf(uri('repo', 'articles', '2024')), 'Everywhere');
  writeFileSync(join(home, 'repo', '.git', 'config'), '[user]\nname = Here\n');
  assert.equal(gitUserOf(uri('repo', 'articles', '2024')), 'Here');
  writeFileSync(join(home, 'tree', '.git'), 'gitdir: ../repo/.git/worktrees/tree\n');
  writeFileSync(join(home, 'repo', '.git', 'worktrees', 'tree', 'commondir'), '../..\n');
  assert.equal(gitUserOf(uri('tree')), 'Here');
  assert.equal(gitUserOf('untitled:a'), 'Everywhere');
});
