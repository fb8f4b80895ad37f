import { resolve } from 'node:path';
import { Problem, runToEnd } from './processes';
import { step } from './progress';

/** Builds and packs the extension as `npm run package` does. Returns the path of the VSIX. */
export function packExtension(): Promise<string> {
  return step('Building and packing the extension', async () => {
    try {
      await runToEnd('npm', ['run', '--silent', 'package'], { shell: process.platform === 'win32' });
    } catch (error) {
      throw new Problem(`The extension could not be packed.\n${(error as Error).message}`);
    }
    return resolve('stancemark.vsix');
  });
}
