/** How to mark text for a terminal; the plain style changes nothing. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly underline: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly information: Paint;
  readonly hint: Paint;
}

export type Paint = (text: string) => string;

const ansi =
  (on: number, off: number): Paint =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const plain: Paint = (text) => text;

export const colours: Style = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  underline: ansi(4, 24),
  error: ansi(31, 39),
  warning: ansi(33, 39),
  information: ansi(36, 39),
  hint: ansi(35, 39),
};

export const noColours: Style = {
  bold: plain,
  dim: plain,
  underline: plain,
  error: plain,
  warning: plain,
  information: plain,
  hint: plain,
};

/** Article text made safe for a terminal: nothing in it can move the cursor, change colours or turn the direction. */
export const printable = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');

/** Columns that a text takes in a terminal: none for combining marks, two for East Asian characters and emoji. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
