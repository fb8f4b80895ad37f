import { type CancellationToken, LSPErrorCodes, type ProgressToken, ResponseError } from 'vscode-languageserver';
import {
  type ActParams,
  act,
  type ChoicesParams,
  choices,
  type DecideParams,
  decide,
  type NextParams,
  next,
} from '../deciding';
import { type AcceptEverywhere, acceptEverywhere, type FormAt, previewEverywhere, travel } from '../everywhere';
import { proposeCodebook } from '../proposals';
import { type TreeParams, tree } from '../trees';
import { codebookIn } from '../workspace';
import type { Serving } from './serving';

/** What `stancemark/proposeCodebook` asks: a codebook from the articles below a folder, by URI. */
interface ProposeParams {
  readonly folder: string;
  readonly workDoneToken?: ProgressToken;
}

/** Its answer; null where it was cancelled. */
interface Proposed {
  /** Where the folder's codebook is or would be. */
  readonly uri: string;
  /** True where there is one, which must stay. */
  readonly exists: boolean;
  readonly text: string;
  readonly articles: number;
}

/** Answers the requests beside the protocol, by which a client of ours decides, lists and proposes. */
export function answerOwnRequests(serving: Serving): void {
  const { connection, session, index } = serving;

  connection.onRequest('stancemark/decide', (params: DecideParams) => decide(session, params));
  connection.onRequest('stancemark/act', (params: ActParams) => act(session, params));
  connection.onRequest('stancemark/next', (params: NextParams) => next(session, params));
  connection.onRequest('stancemark/choices', (params: ChoicesParams) => choices(session, params));
  for (const [way, past] of [
    ['undo', 'done'],
    ['redo', 'undone'],
  ] as const)
    connection.onRequest(`stancemark/${way}`, (params: { readonly uri: string }, token: CancellationToken) =>
      travel(session, index, params, past, token),
    );

  connection.onRequest('stancemark/everywhere', async (params: FormAt, token: CancellationToken): Promise<unknown> => {
    await session.settled();
    return previewEverywhere(session, index, params, token);
  });
  connection.onRequest('stancemark/acceptEverywhere', (params: AcceptEverywhere, token: CancellationToken) =>
    acceptEverywhere(session, index, params, token),
  );

  connection.onRequest('stancemark/tree', async (params: TreeParams, token: CancellationToken) => {
    await session.settled();
    return tree(session, index, params, token);
  });

  connection.onRequest('stancemark/proposeCodebook', (params: ProposeParams, token: CancellationToken) =>
    proposed(serving, params, token),
  );
}

async function proposed(
  { connection, session }: Serving,
  { folder, workDoneToken }: ProposeParams,
  token: CancellationToken,
): Promise<Proposed | null> {
  if (!folder.startsWith('file:'))
    throw new ResponseError(LSPErrorCodes.RequestFailed, 'Only the articles of a folder on disk can be read.');
  await session.settled();
  const progress = connection.window.attachWorkDoneProgress(workDoneToken);
  progress.begin('Reading the articles', undefined, undefined, true);
  const { lexicon, text } = session.codebookOf(folder);
  const made = await proposeCodebook(folder, lexicon, session.settingsFor(`${folder}/codebook.yaml`), {
    cancelled: () => token.isCancellationRequested,
    step: (articles) => progress.report(`${articles}`),
  });
  progress.done();
  return made && { ...made, uri: codebookIn(folder), exists: text !== null };
}
