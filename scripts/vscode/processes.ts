import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const running = new Set<ChildProcess>();
const cleanups = new Set<() => void>();
const windows = process.platform === 'win32';

/** A sentence for the user: printed without a stack. */
export class Problem extends Error {}

/**
 * Starts a program that ends with this process, together with everything it starts: it leads a process group of its
 * own, which Ctrl+C, a hang-up and any other end of this process end too.
 */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: !windows });
  running.add(child);
  child.once('exit', () => endGroup(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Runs a program to its end. Returns what it printed. Throws an Error with that output where it fails. */
export function runToEnd(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (status) =>
      status === 0 ? resolve(output) : reject(new Error(`${command} ended with ${status}:\n${output.trim()}`)),
    );
  });
}

/** Ends a program started by `start` and all that it started. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    signal(child, 'SIGTERM');
    const late = setTimeout(() => signal(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
  }
  endGroup(child);
}

/** Has `cleanup` called when this process ends, for what no process group reaches. */
export function atExit(cleanup: () => void): void {
  cleanups.add(cleanup);
}

/** What outlives its leader has no use: helpers of an ended program. */
function endGroup(child: ChildProcess): void {
  if (running.delete(child)) signal(child, 'SIGKILL');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (windows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, name);
  } catch {
    // The group has ended already.
  }
}

process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
  for (const cleanup of cleanups) cleanup();
});
for (const [name, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.once(name, () => process.exit(128 + number));
}
