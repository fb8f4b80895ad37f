const WIDTH = 117;
const INDENT = '   ';

/** Words in lines as the lists in the program have them. */
export function wordLines(words: readonly string[]): string {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of words) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line.trimEnd());
      line = INDENT;
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines.join('\n');
}
