/** Whether a plain text is worth reading as an article, and a short sentence for the user that says why. */
export interface Prose {
  readonly prose: boolean;
  readonly why: string;
}

/** How much of a text is looked at, in UTF-16 units: enough to tell, and the same small work for a file of any size. */
export const PROSE_SAMPLE = 16_384;

/**
 * Tells articles from the other things that `.txt` files hold: requirements, licences, logs, tables, code, settings,
 * word lists, drawings. Looks at the first `PROSE_SAMPLE` units only.
 */
export function proseOf(text: string): Prose {
  const sample = text.slice(0, PROSE_SAMPLE);
  const lines = sample.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return { prose: true, why: 'The file is empty.' };
  for (const [matches, why] of KINDS) if (matches(sample, lines)) return { prose: false, why };
  if (!hasSentence(sample)) return { prose: false, why: 'There is no full sentence in it.' };
  return { prose: true, why: 'It reads like prose.' };
}

type Test = (sample: string, lines: readonly string[]) => boolean;

/** True where at least `share` of the lines match, given three lines or more that say anything. */
function mostLines(share: number, pattern: RegExp): Test {
  return (_sample, lines) => {
    const hits = lines.filter((line) => pattern.test(line.slice(0, 200))).length;
    return hits >= 2 && hits >= lines.length * share;
  };
}

function isBinary(sample: string): boolean {
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit === 0xfffd || (unit < 32 && !(unit >= 9 && unit <= 13) && unit !== 27)) odd++;
  }
  return odd > 8 && odd > sample.length * 0.01;
}

const LICENCES =
  /permission is hereby granted, free of charge|permission to use, copy, modify|open font license|creative commons [\w -]{0,40}licen[cs]e|redistribution and use in source and binary forms|gnu (?:lesser |affero )?general public license|apache license,?\s+version|mozilla public license|the software is provided "as is"|creative commons legal code|this license agreement|end[- ]user license agreement/gi;

function isLicence(sample: string): boolean {
  const found = sample.replace(/\s+/g, ' ').match(LICENCES)?.length ?? 0;
  // An article may mention one licence in passing; a licence text opens with it or repeats it.
  const head = sample.slice(0, 300);
  if (
    /\blicen[cs]e\b/i.test(head) &&
    (sample.match(/\blicen[cs](?:e[sder]*|ing|ors?)\b/gi)?.length ?? 0) > sample.length / 600 + 4
  )
    return true;
  return found >= 2 || (found === 1 && (head.match(LICENCES) !== null || sample.length < 1500));
}

const isRequirement = /^\s*(?:-[rec]\s|--[\w-]+|[A-Za-z][\w.-]*(?:\[[\w, -]*\])?\s*(?:[=~!<>]=?=?|@)\s*\S{1,120}|#.*)/;

function isRequirements(_sample: string, lines: readonly string[]): boolean {
  const hits = lines.filter((line) => isRequirement.test(line.slice(0, 200))).length;
  const bare = lines.filter((line) => /^[a-z][\w.-]*$/.test(line.slice(0, 80))).length;
  return hits > 0 && hits + bare >= lines.length * 0.7;
}

const isLog = mostLines(
  0.4,
  /^\W{0,3}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d[:.]\d\d[:.]\d\d\b|\d{1,2}\/\w{2,3}\/\d{2,4}[ :]\d\d:\d\d|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d|(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b|(?:\d{1,3}\.){3}\d{1,3} - )/,
);

function isMarkup(sample: string): boolean {
  const start = sample
    .slice(0, 400)
    .trimStart()
    .replace(/^\ufeff/, '');
  return /^(?:<\?xml|<!doctype|<html|<svg|\{\s*"|\[\s*[{["]|---\s*[\r\n]+\w+:|%PDF|-----BEGIN)/i.test(start);
}

/** The same number of separators on nearly every line, and lines that are no sentences. */
function isSeparated(_sample: string, lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  for (const separator of ['\t', ';', '|', ',']) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count >= (separator === '\t' ? 1 : 2)) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const sentences = lines.filter((line) => /[a-z]{2}[.?!]["”’)]*\s*$/.test(line.slice(-40))).length;
    if (Math.max(0, ...counts.values()) >= lines.length * 0.7 && sentences < lines.length * 0.3) return true;
  }
  return false;
}

function isCode(_sample: string, lines: readonly string[]): boolean {
  const hits = lines.filter((line) => {
    const head = line.slice(0, 200);
    return (
      /[{};]\s*$/.test(head) ||
      /^\s*(?:#include|import\s+[\w{*"']|from\s+\w+\s+import|def \w+\(|class \w+[:({]|function\b|const \w+|let \w+|var \w+|return\b.*;|if\s*\(|for\s*\(|while\s*\(|\/\/|\/\*|\*\/|#!|@\w+\(|<\/?\w+[^>]*>\s*$|\$ \w+|>>> )/.test(
        head,
      ) ||
      /\w\([^)]*\)\s*[:{;]?\s*$|=>|:=|\+=|==/.test(head)
    );
  }).length;
  // An article with a script left in it is still an article.
  return hits >= 3 && hits >= lines.length * 0.35 && !lines.some(isParagraph);
}

const isParagraph = (line: string): boolean =>
  line.length > 180 && /^[^{};=<>]{150}/.test(line) && /[a-z]{3}[.?!]["”’)]*\s/.test(line);

function isDrawing(sample: string): boolean {
  let letters = 0;
  let others = 0;
  for (const character of sample) {
    if (/[\p{L}\p{M}]/u.test(character)) letters++;
    else if (/\S/.test(character)) others++;
  }
  return letters < (letters + others) * 0.6;
}

function isWordList(_sample: string, lines: readonly string[]): boolean {
  const short = lines.filter((line) => line.length < 60 && line.trim().split(/\s+/).length <= 2).length;
  return lines.length >= 6 && short >= lines.length * 0.75;
}

/** Six words or more in one line or paragraph with a stop behind them; scripts without blanks need the stop alone. */
function hasSentence(sample: string): boolean {
  if (/[。！？]/.test(sample)) return true;
  return sample.split(/(?<=[.?!…؟।]["”’')\]»]{0,2})\s+/).some((part) => {
    const sentence = part.trimEnd().slice(-2000);
    return /[.?!…؟।]["”’')\]»]*$/.test(sentence) && (sentence.match(/\S*[\p{L}]\S*/gu)?.length ?? 0) >= 6;
  });
}

/** What is no article, in the order asked. */
const KINDS: readonly (readonly [test: Test, why: string])[] = [
  [isBinary, 'It looks like binary data.'],
  [isLicence, 'It reads like a licence.'],
  [mostLines(0.5, /^(?:user-agent|disallow|allow|sitemap|crawl-delay)\s*:/i), 'It looks like a robots.txt.'],
  [isRequirements, 'It looks like a list of requirements.'],
  [isLog, 'It looks like a log.'],
  [isMarkup, 'It looks like structured data.'],
  [isSeparated, 'It looks like a table.'],
  [isCode, 'It looks like code.'],
  [mostLines(0.6, /^\s*(?:[;#].*|\[[^\]]+\]|[\w.-]{1,40}\s*[=:]\s*\S{0,80})\s*$/), 'It looks like settings.'],
  [isDrawing, 'It holds few words: a drawing or figures.'],
  [isWordList, 'It looks like a list of words.'],
];
