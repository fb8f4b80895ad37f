import type { Outcome } from '../outcome';

/** Runs tests one after the other and prints how each ended. One that takes longer than `timeout` ms has failed. */
export async function runNamed(
  tests: Readonly<Record<string, () => Promise<void>>>,
  timeout: number,
  afterFailure: (name: string) => Promise<unknown> = async () => {},
): Promise<Outcome> {
  let passed = 0;
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    const began = Date.now();
    try {
      await Promise.race([test(), rejectAfter(timeout)]);
      passed++;
      console.log(`✔ ${name} (${Date.now() - began} ms)`);
    } catch (error) {
      failed++;
      console.log(`✖ ${name}\n${error instanceof Error ? error.stack : error}`);
      await afterFailure(name);
    }
  }
  return { passed, failed };
}

function rejectAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not done in ${milliseconds} ms`)), milliseconds).unref();
  });
}
