import type { Analysis, Attribution } from '../reading/analysis';
import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';

/** Unnamed sources may inform; that they judge is what codes of ethics warn of. */
export const unnamedOpinion: Rule = {
  code: 'attribution/unnamed-opinion',
  severity: 'warning',
  title: 'An unnamed source that judges',
  find: (analysis) =>
    unnamedOpinions(analysis).map(({ source, content }) => ({
      start: source!.start,
      end: source!.end,
      message: `“${short(textOf(analysis.text, source!))}” judges rather than informs, and is not named.`,
      related: content.map(({ start, end }) => ({ start, end, message: 'The judgement.' })),
    })),
};

/** The attributions in which a source that is not named gives an opinion. */
export const unnamedOpinions = ({ text, attributions }: Analysis): readonly Attribution[] =>
  attributions.filter(
    ({ source, sourceKind, content }) =>
      source !== null &&
      (sourceKind === 'unnamed' || sourceKind === 'vague') &&
      content.some((part) => JUDGEMENT.test(textOf(text, part))),
  );

/** Words that praise, blame or mock. None that reports of facts use as well ("serious", "failed"). */
const JUDGEMENT =
  /\b(?:absurd|appalling|arrogant|awful|brilliant|catastroph(?:e|ic)|clueless|coward(?:ly)?|crazy|cynical|delusional|despicable|disast(?:er|rous)|disgrace(?:ful)?|disgusting|dishonest|embarrass(?:ing|ment)|excellent|fantastic|fool(?:ish)?|hopeless|horrible|horrendous|hypocri(?:sy|te|tical)|idiot(?:ic)?|incompeten(?:ce|t)|insane|insult(?:ing)?|irresponsible|joke|laughable|ludicrous|nonsense|outrage(?:ous)?|pathetic|reckless|ridiculous|scandalous|shameful|shameless|stupid(?:ity)?|terrible|toxic|unacceptable|unforgivable|unhinged|useless|wonderful|worthless)\b/i;
