// Runs in the workbench's page, where there are no modules: playwright adds it before the page's own scripts.

/** How the first occurrence of `words` on the screen looks and where it is; null where it is not on the screen. */
globalThis.lookOf = (words) => {
  for (const line of document.querySelectorAll('.view-line')) {
    const parts = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      parts.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.data;
    }
    const at = withPlainSpaces(text).indexOf(words);
    if (at < 0) continue;
    const { node, start } = parts.findLast((part) => part.start <= at);
    const range = document.createRange();
    range.setStart(node, at - start);
    range.setEnd(node, Math.min(node.length, at - start + words.length));
    const box = range.getBoundingClientRect();
    const { color, fontStyle, fontWeight, textDecorationLine } = getComputedStyle(node.parentElement);
    return { color, fontStyle, fontWeight, textDecorationLine, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
};

/** True where the first occurrence of `words` on the screen is marked as decided: 'tinted', 'dashed' or 'struck out'. */
globalThis.isMarked = (words, how) => {
  const look = lookOf(words);
  if (!look) return false;
  if (how === 'struck out') return look.textDecorationLine.includes('line-through');
  return [...document.querySelectorAll('.view-overlays .cdr')].some((mark) => {
    const box = mark.getBoundingClientRect();
    if (look.x < box.left || look.x > box.right || look.y < box.top || look.y > box.bottom) return false;
    const { backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(mark);
    if (borderTopWidth === '0px') return false;
    return how === 'dashed' ? borderTopStyle === 'dashed' : borderTopStyle === 'solid' && backgroundColor !== CLEAR;
  });
};

const CLEAR = 'rgba(0, 0, 0, 0)';

/** The colour of text that nothing has coloured. */
globalThis.plainColor = () => getComputedStyle(document.querySelector('.monaco-editor .view-lines')).color;

/** The text of the lines on the screen. */
globalThis.shownText = () =>
  [...document.querySelectorAll('.view-line')].map((line) => withPlainSpaces(line.textContent)).join('\n');

/** The editor draws spaces that do not break. */
const withPlainSpaces = (text) => text.replaceAll('\u00a0', ' ');
