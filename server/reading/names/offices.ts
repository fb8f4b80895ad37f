import { titleNouns, titleWords } from './titleNouns';

/**
 * "the shadow chancellor", "the health minister": true where the titles of somebody with the same noun all name another
 * office ("Finance Minister"). A title that is the noun alone names none.
 */
export function isOtherOffice(titles: readonly string[], surface: string, head: string): boolean {
  const office = wordsBefore(surface).filter((word) => OFFICES.has(word));
  if (office.length === 0) return false;
  let isOther = false;
  for (const title of titles) {
    if (titleNouns(title)[0] !== head) continue;
    const words = wordsBefore(title);
    if (words.every((word) => NO_OFFICE.has(word)) || office.every((word) => words.includes(word))) return false;
    isOther = true;
  }
  return isOther;
}

/** The words of a title before its noun. */
const wordsBefore = (title: string): readonly string[] => titleWords(title).slice(0, -1);

/** Words that say which office it is. */
const OFFICES = new Set(
  `foreign finance defense defence interior home justice trade health education environment energy economy economic labor
   labour agriculture transport culture digital industry technology development security treasury budget competition attorney
   solicitor press chief vice deputy shadow assistant opposition minority majority business science housing climate water
   communications information tourism`.split(/\s+/),
);

/** What is said of whoever holds an office. */
const NO_OFFICE = new Set(
  'the this that a an former ex then acting interim outgoing incoming new late current'.split(' '),
);
