import { parseSettings, type Settings } from '../settings';
import { folderForm } from '../workspace';
import { warn } from './client';
import type { Serving } from './serving';

/** An editor that does not answer about its settings must not keep its user waiting. In milliseconds. */
const SETTINGS_WAIT = 1_000;

/** Where settings come from: from an editor that is asked, or as they are given by one that can't be. */
export interface Configuration {
  /** The `stancemark` section as it was told without being asked for. */
  given(section: unknown): void;
  /** Asks for the settings of all folders, and puts them in force. */
  ask(): Promise<void>;
}

/** Puts the settings in force that the editor has for its folders, and for all else; says once what is wrong in them. */
export function configuring({ connection, client, session, index }: Serving): Configuration {
  let givenSettings: unknown;
  let configurations = 0;
  let firstConfiguration: NodeJS.Timeout | undefined;
  let inForce = new Map<string | null, Settings>();
  const told = new Set<string>();

  async function ask(): Promise<void> {
    const mine = ++configurations;
    const scopes = [null, ...session.folders];
    let sections: unknown[] = scopes.map(() => givenSettings);
    if (client.able.workspace?.configuration) {
      firstConfiguration ??= setTimeout(() => use(scopes, sections), SETTINGS_WAIT);
      try {
        sections = await connection.workspace.getConfiguration(
          scopes.map((scopeUri) => ({ section: 'stancemark', ...(scopeUri === null ? {} : { scopeUri }) })),
        );
      } catch (error) {
        connection.console.warn(`The editor did not tell its settings: ${error}`);
      }
      clearTimeout(firstConfiguration);
    }
    // Answers to an earlier question may come later.
    if (mine === configurations) use(scopes, sections);
  }

  function use(scopes: readonly (string | null)[], sections: readonly unknown[]): void {
    const parsed = scopes.map((folder, i) => {
      const { settings, problems } = parseSettings(sections[i], inForce.get(folder));
      for (const problem of problems)
        if (!told.has(problem)) {
          told.add(problem);
          warn(connection, problem);
        }
      return { folder, settings };
    });
    inForce = new Map(parsed.map(({ folder, settings }) => [folder, settings]));
    session.setSettings(parsed);
    index.setSections(new Map(scopes.map((folder, i) => [folder === null ? null : folderForm(folder), sections[i]])));
  }

  return {
    given: (section) => {
      givenSettings = section;
    },
    ask,
  };
}
