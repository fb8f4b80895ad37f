import type { Analysis } from '../reading/analysis';
import { fold } from '../reading/characters';
import { passagesOf } from '../reading/flat';
import type { PassageAttribution } from '../reading/passage';
import { textOf } from '../reading/span';
import { short } from './fixes';
import { hints } from './hints';
import { type Draft, draftAt, type Rule } from './rule';

/** Known only through another's report or outlet; what the article's own outlet was told is at first hand. */
export const secondHand: Rule = {
  code: 'attribution/second-hand',
  severity: 'information',
  title: 'Known through another’s report only',
  find(analysis) {
    const others = reported(analysis);
    if (others.length === 0) return [];
    const own = ownOutlets(analysis);
    const { starts } = passagesOf(analysis);
    return others.flatMap(({ at, found }) =>
      found.filter(({ outlet }) => !isOwn(outlet, own)).map(({ draft }) => draftAt(draft, starts[at]!)),
    );
  },
  inPassages: (analysis) => takenOver(analysis),
};

/** What is known through others, and through whom. */
const reported = hints(({ attributions }, text) =>
  attributions.flatMap((attribution) => reportedIn(attribution, text)),
);

function reportedIn({ through, source }: PassageAttribution, text: string): { outlet: string; draft: Draft }[] {
  if (!through) return [];
  const outlet = textOf(text, through);
  // "According to excerpts", "told an interviewer": nobody in particular stands between.
  if (!/\p{Lu}/u.test(outlet)) return [];
  const related = source ? [{ start: source.start, end: source.end, message: 'Who is reported to say it.' }] : [];
  const message = `This is known through ${short(outlet)} only.`;
  return [{ outlet, draft: { start: through.start, end: through.end, message, related } }];
}

const TAKEN_OVER =
  /^(?:via|h\/t|hat tip|originally (?:published|appeared)|first (?:published|appeared)|courtesy of|source)\b/i;

/** Lines such as "via Radio Meridian": the whole text is another outlet's. */
const takenOver = hints(({ blocks }) =>
  blocks.flatMap(({ at, reading: { role, text } }) =>
    role === 'attribution' && TAKEN_OVER.test(text.slice(0, 40))
      ? [{ start: at, end: at + text.length, message: 'This text was taken over from another outlet.' }]
      : [],
  ),
);

/** Lines that name the outlet. */
const namingLines = hints(({ blocks }) =>
  blocks.flatMap(({ reading: { role, text } }) =>
    role === 'dateline' || role === 'byline' ? [fold(text.slice(0, MOST_READ))] : [],
  ),
);

/** Words of dateline and byline, which name the outlet: "(Reuters) —". */
const ownOutlets = (analysis: Analysis): string =>
  [
    ...namingLines(analysis).flatMap(({ found }) => found),
    ...[...analysis.text.slice(0, MOST_READ).matchAll(/\(([^()\n]{2,40})\) ?[-–—]/g)].map((match) => fold(match[1]!)),
  ].join('\n');

const MOST_READ = 1000;

/** "The Associated Press" is "AP" in a dateline. */
function isOwn(outlet: string, own: string): boolean {
  const name = outlet.replace(/^the /i, '');
  const initials = name.replace(/[^\p{Lu}]/gu, '');
  return own.includes(fold(name)) || (initials.length > 1 && own.split(/\W+/).includes(fold(initials)));
}
