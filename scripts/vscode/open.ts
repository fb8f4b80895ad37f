import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { openInBrowser, remoteUri, workbenchAddress } from './browser';
import { cacheFolder } from './cache';
import { findDesktop, openDesktop } from './desktop';
import { packExtension } from './pack';
import { Problem } from './processes';
import { step } from './progress';
import { createProfile, getServerBuild, installExtension, startServer } from './serverBuild';

export interface OpenOptions {
  /** The user's own folder; the examples where absent. */
  readonly folder?: string;
  readonly port?: number;
  readonly browser?: boolean;
}

const defaultPort = 8421;
const firstExample = '01-wire-report.txt';

/** What `npm start` does once the dependencies are there. Ends when VS Code does, or with Ctrl+C. */
export async function open(options: OpenOptions): Promise<void> {
  try {
    await openVsCode(options);
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}

async function openVsCode(options: OpenOptions): Promise<void> {
  const vsix = await packExtension();
  const folder = options.folder ?? (await copyOfExamples());
  const article = options.folder ? undefined : join(folder, firstExample);
  const desktop = options.browser ? undefined : findDesktop();
  if (desktop) {
    console.log(`Opening ${folder}\nin ${desktop}, with settings of its own. Close the window or press Ctrl+C to end.`);
    await openDesktop(desktop, join(cacheFolder, 'desktop'), vsix, folder, article);
  } else {
    await openServerBuild(vsix, folder, article, options.port);
  }
}

async function openServerBuild(vsix: string, folder: string, article: string | undefined, wanted?: number) {
  const build = await getServerBuild();
  const profile = await createProfile(join(cacheFolder, 'browser'));
  await step('Installing the extension', () => installExtension(build, profile, vsix));
  // Without a token everybody on this machine could use the files of whoever runs this.
  const token = randomBytes(16).toString('hex');
  const server = await startServer(build, profile, { port: await choosePort(wanted), token });
  const payload = article ? [['openFile', remoteUri(server.authority, article)] as const] : [];
  const address = workbenchAddress(server.authority, { folder }, payload, token);
  const shown = openInBrowser(address);
  console.log(`\n${shown ? 'Opened in your browser' : 'Open this address in a browser'}:\n\n  ${address}\n`);
  console.log(`It shows ${folder}. Press Ctrl+C to end.`);
  await server.ended;
  throw new Problem('VS Code has ended by itself. Run this again.');
}

/** The user may edit what is shown; the clone's own examples stay as they are. */
async function copyOfExamples(): Promise<string> {
  const copy = join(cacheFolder, 'examples');
  await rm(copy, { recursive: true, force: true });
  await mkdir(cacheFolder, { recursive: true });
  await cp(resolve('examples'), copy, { recursive: true });
  return copy;
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted;
    throw new Problem(`Port ${wanted} is taken: name another one with --port, or none to get the first that is free.`);
  }
  for (let port = defaultPort; port < defaultPort + 100; port++) if (await isFree(port)) return port;
  throw new Problem(`The ports from ${defaultPort} on are taken: name a free one with --port.`);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}
