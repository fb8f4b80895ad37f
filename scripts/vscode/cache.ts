import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where downloads and profiles live, outside the project; STANCEMARK_CACHE moves it. */
export const cacheFolder = process.env.STANCEMARK_CACHE ?? join(userCacheFolder(), 'stancemark');

/**
 * The cache's folder `name`, filled by `fill` where it is missing. It gets its name only once it is complete, so an
 * interrupted or concurrent call leaves nothing half filled under it.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandoned();
  const partial = `${folder}${partialMark}${process.pid}`;
  await mkdir(partial);
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

const partialMark = '.partial-';

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const [, owner] = name.split(partialMark);
    if (owner && !isRunning(Number(owner))) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function userCacheFolder(): string {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
}
