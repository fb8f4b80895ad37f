import { statSync } from 'node:fs';
import { articlesIn, type Input, readInput, reason } from '../articleFiles';
import { defaultSettings } from '../settings';

/**
 * The articles that some paths name, one at a time: a file as it is, a folder with all article files below it, chosen
 * as the editor chooses them by default. In the order of their names; links to folders are not followed, so that none
 * can lead in a circle.
 */
export function* inputs(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = statSync(path).isDirectory();
    } catch (error) {
      yield { path, problem: reason(error) };
      continue;
    }
    if (isFolder) yield* articlesIn(path, defaultSettings);
    else yield readInput(path);
  }
}
