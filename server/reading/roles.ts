import type { BlockRole } from './analysis';
import { Char, charClass } from './characters';
import type { Span } from './span';

/** Longer blocks are paragraphs: what follows looks at short ones only, which keeps it linear. */
const LONGEST_LINE = 220;
const LONGEST_SECTION = 90;

/** Blocks at the top and at the end of an article among which bylines, datelines and credits stand. */
const TOP = 8;
const END = 6;

/** What block `at` is, given the roles of those before it. Looks at its first units and at its neighbours only. */
export function roleOf(text: string, blocks: readonly Span[], at: number, before: readonly BlockRole[]): BlockRole {
  const { start, end } = blocks[at]!;
  if (startsItem(text, start)) return isEndDash(text, blocks, at) ? 'attribution' : 'list';
  if (end - start > LONGEST_LINE) return isCredit(text.slice(start, start + 40)) ? 'attribution' : 'body';
  const line = text.slice(start, end);
  if (isCredit(line)) return 'attribution';
  if (isTableLine(line)) return 'table';
  if (!hasLetter(line)) return /\p{N}/u.test(line) ? 'table' : 'section';
  const inTop = at < TOP;
  const nearEnd = at >= blocks.length - END;
  if ((inTop || nearEnd) && isByline(line)) return 'byline';
  if ((inTop || nearEnd) && isDateline(line)) return 'dateline';
  if (nearEnd && at > 0 && isPassedOn(line)) return 'attribution';
  if (/^#{1,6} /.test(line)) return before.includes('headline') ? 'section' : 'headline';
  if (blocks.length === 1) return 'body';
  if (endsSentence(text, end)) return at === 0 && isStoppedHeadline(line) ? 'headline' : 'body';
  if (isTop(before)) return 'headline';
  return isSection(line) ? 'section' : 'body';
}

/** True where the line has a letter; nearly every one begins with it, or has it behind a mark. */
function hasLetter(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const kind = charClass(line.charCodeAt(at));
    if (kind === Char.Letter || kind === Char.Upper) return true;
  }
  // Titlecase letters and those beyond the first plane are left to the expression.
  return /\p{L}/u.test(line);
}

/** Up to two lines at the top are headlines, with bylines and datelines before or between them. */
function isTop(before: readonly BlockRole[]): boolean {
  let headlines = 0;
  for (const role of before) {
    if (role === 'headline') headlines++;
    else if (role !== 'byline' && role !== 'dateline') return false;
  }
  return headlines < 2;
}

/** One short sentence that asks, or that capitalises its words as headlines do ("Ministers Split Over Ban."). */
function isStoppedHeadline(line: string): boolean {
  if (line.length > 140 || /[.?!]["”’']?\s/.test(line)) return false;
  if (/[?!]$/.test(line)) return line.length <= LONGEST_SECTION;
  // "Merkel: Europe must act."
  if (/^\p{Lu}\p{Ll}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}: \S/u.test(line)) return true;
  const words = line.split(/\s+/).filter((word) => /^\P{L}?\p{L}{4}/u.test(word));
  return words.length >= 3 && words.filter((word) => /^\P{L}?\p{Lu}/u.test(word)).length > words.length * 0.7;
}

function isSection(line: string): boolean {
  if (line.length > LONGEST_SECTION || /[,"”“–—-]$/.test(line)) return false;
  return /^["“‘']?[\p{Lu}\p{N}]/u.test(line) && line.split(/\s+/).length <= 12;
}

const CREDIT =
  /^[([]?(?:(?:additional |further |with )?(?:reporting|writing|editing|compiled|translated|edited|written|interview(?:ed)?|words|photographs?|photography|illustrations?|graphics?) (?:and \w+ )?by\b|(?:sources?|photo(?: credit)?|image(?: credit)?|credits?|picture|caption|media contacts?|contacts?|press contacts?)\s?:|copyright\b|©|\(c\) ?\d|all rights reserved|with (?:files|reporting|assistance) from\b|https?:\/\/\S+$|www\.\S+$)/i;

/** A line of credit, wherever it stands: "(Reporting by …; editing by …)", "Source: Xinhua", an address alone. */
function isCredit(line: string): boolean {
  return CREDIT.test(line);
}

/** A line near the end that says through whom the text came: "via Evening Post https://…". */
function isPassedOn(line: string): boolean {
  if (PASSED_ON.test(line) && line.split(/\s+/).length <= 16)
    return /https?:\/\/|www\./i.test(line) || !/[.?!]$/.test(line) || /publish|appeared/i.test(line);
  return /^(?:—|–|--?)\s?\p{Lu}[\p{L}\s.&-]{1,40}$/u.test(line);
}

const PASSED_ON = /^(?:via|from|originally published|first published|this article|reprinted|republished|read more)\b/i;

function isEndDash(text: string, blocks: readonly Span[], at: number): boolean {
  const { start, end } = blocks[at]!;
  return at > 0 && at === blocks.length - 1 && end - start < 60 && isPassedOn(text.slice(start, end));
}

/** Columns: tabs or bars between three cells or more, or runs of blanks between numbers. */
function isTableLine(line: string): boolean {
  if (!line.includes('\t') && !line.includes('   ') && !line.includes('|')) return false;
  const cells = line.split(/\t+| {3,}|\s\|\s/);
  return cells.length >= 3 || (cells.length === 2 && line.length < 80 && /\d/.test(cells[1]!) && !/[.?!]$/.test(line));
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const BY_NAME = new RegExp(
  String.raw`^by:?\s+(?:the\s+)?${NAME}(?:\s+(?:${NAME}|de|da|di|van|von|der|den|al|bin|la|le))+(?:\s*(?:,|\||and|&|in|of|for|at|\/|–|—|-)\s.{0,90})?$`,
  'iu',
);
const JOBS =
  'writers?|correspondents?|reporters?|editors?|contributors?|columnists?|journalists?|bureau|staff|reuters|bloomberg|afp|ap|associated press|bbc news';
const JOB = new RegExp(JOBS, 'i');
const NAME_AND_JOB = new RegExp(
  String.raw`^${NAME}(?:\s+${NAME}){1,3}\s*[,|/–—-]\s*(?:.{0,40}\b)?(?:${JOBS})\b.{0,30}$`,
  'iu',
);
const CAPITAL_BY_NAME = new RegExp(String.raw`^by:?\s+(?:the\s+)?(${NAME})\s+(${NAME})`, 'iu');
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** "By Jane Doe", "By JANE DOE and John Roe, Staff Writers", "Jane Doe, Staff writer". */
function isByline(line: string): boolean {
  if (line.length > 130) return false;
  // The long expressions take milliseconds to compile: most articles do without them.
  if ((line.charCodeAt(0) | SMALL) === 0x62 && /^by/i.test(line) && BY_NAME.test(line)) {
    const [, first, second] = CAPITAL_BY_NAME.exec(line) ?? [];
    const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
    return isCapital(first) && isCapital(second) && !CALENDAR.test(first!) && !/[a-z]{3}\.$/.test(line);
  }
  // What rules most lines out comes first: they are sentences.
  if (isStop(line.charCodeAt(line.length - 1)) || !/^\p{Lu}\S*\s+\p{Lu}/u.test(line) || !JOB.test(line)) return false;
  return NAME_AND_JOB.test(line);
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = new RegExp(
  String.raw`\b(?:${MONTH}\s+\d{1,2}\b|\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|${MONTH},?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`,
  'i',
);
const MONTHS = new RegExp(MONTH, 'gi');
const TIME_WORD =
  /^(?:mon|tue|wed|thu|fri|sat|sun|\w+day|am|pm|a\.m|p\.m|gmt|utc|et|est|edt|pst|pdt|cet|cest|bst|updated|published|posted|modified|last|first|at|on|in|the|of|ago|hours?|minutes?|\d[\d:.,/apm]*(?:st|nd|rd|th)?)$/i;

/** A line of nothing but place and date: "BRUSSELS, 5 March 2019", "Published: Jan 5, 2019 at 10:30 GMT". */
function isDateline(line: string): boolean {
  if (line.length > 110 || !/\d/.test(line) || !DATE.test(line)) return false;
  let others = 0;
  for (const word of line.replace(MONTHS, ' ').split(/[^\p{L}\p{N}.:/'’-]+/u)) {
    const bare = word.replace(/^[.:'’-]+|[.:'’-]+$/g, '');
    if (!bare || TIME_WORD.test(bare)) continue;
    if (!/^\p{Lu}/u.test(bare) || ++others > 4) return false;
  }
  return true;
}

/** True where the text before `end` closes with a sentence's stop, behind closing marks or not. */
export function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && '"”’\')]»'.includes(text[at]!)) at--;
  return '.?!…:;'.includes(text[at] ?? ' ');
}

/** True where a list item starts: a bullet, or a number or letter with a stop or bracket, and a blank. */
export function startsItem(text: string, start: number): boolean {
  // Most lines begin with a word, which numbers an item only if a bracket follows at once ("a)", "iii)").
  if (isAsciiLetter(text.charCodeAt(start)) && !hasBracketBehind(text, start)) return false;
  return /^(?:[-*•‣▪◦·●–—]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)|\d{1,3}\.)[ \t\u00a0]/i.test(text.slice(start, start + 8));
}

/** The bit by which small English letters differ from capitals. */
const SMALL = 32;

const isAsciiLetter = (unit: number): boolean => (unit | SMALL) >= 0x61 && (unit | SMALL) <= 0x7a;

const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x3f || unit === 0x21;

const LONGEST_NUMERAL = 4;

function hasBracketBehind(text: string, start: number): boolean {
  for (let at = start + 1; at <= start + LONGEST_NUMERAL; at++) if (text.charCodeAt(at) === 0x29) return true;
  return false;
}
