/**
 * Shows that a long step is under way: on a terminal one line that counts the seconds, elsewhere a line at the start,
 * every 15 seconds and at the end.
 */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const terminal = process.stdout.isTTY;
  process.stdout.write(terminal ? `${title} …` : `${title} …\n`);
  const timer = setInterval(
    () => process.stdout.write(terminal ? `\r${title} … ${seconds()}` : `${title} … ${seconds()}\n`),
    terminal ? 1000 : 15_000,
  );
  let outcome = 'failed';
  try {
    const result = await work();
    outcome = 'done';
    return result;
  } finally {
    clearInterval(timer);
    process.stdout.write(`${terminal ? '\r' : ''}${title} … ${outcome} in ${seconds()}\n`);
  }
}
