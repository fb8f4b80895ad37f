import type { Rule } from './rule';

/** Said once, at the beginning; the other rules then say nothing. */
export const notEnglish: Rule = {
  code: 'text/not-english',
  severity: 'information',
  title: 'A text that is not English',
  find({ language, blocks }) {
    const first = blocks[0];
    if (language.english || !first) return [];
    return [{ start: first.start, end: first.end, message: 'This does not look like English, so it is not analysed.' }];
  },
};
