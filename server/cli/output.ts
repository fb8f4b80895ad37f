import { once } from 'node:events';
import { colours, noColours, type Style } from '../formats/style';

/** Writes to standard output and waits while its reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says something to the user that is no result. */
export const complain = (message: string): void => {
  process.stderr.write(`stancemark: ${message}\n`);
};

/** Colours where standard output is a terminal and NO_COLOR (no-color.org) is not set. */
export const outputStyle = (): Style => (process.stdout.isTTY && !process.env.NO_COLOR ? colours : noColours);

/** Width of the terminal on standard output; 0 where it is none. */
export const outputWidth = (): number => (process.stdout.isTTY ? process.stdout.columns || 80 : 0);

/** A reader that has seen enough ("| head") closes the pipe: that is no failure of ours. */
export function leaveQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

/** Tells on a terminal how far a long run is. */
export interface Progress {
  step(label: string): void;
  end(): void;
}

const QUIET_MS = 1000;
const EVERY_MS = 100;

/** Progress on standard error, where that is a terminal and standard output is not one, after the first second. */
export function progress(): Progress {
  if (!process.stderr.isTTY || process.stdout.isTTY) return { step() {}, end() {} };
  let next = Date.now() + QUIET_MS;
  let count = 0;
  let shown = false;
  return {
    step(label) {
      count++;
      if (Date.now() < next) return;
      next = Date.now() + EVERY_MS;
      shown = true;
      process.stderr.write(`\r\u001b[K${count} read, ${label.slice(-60)}`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
