/** White space, a mark, a literal, a number or a whole string of JSON. */
const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|("))/y;

/**
 * Where a text stops being JSON: the offset of the first thing that can't stand there; its length where something is
 * missing at the end, and null where it is sound. JavaScript engines tell it in some of their messages only. One pass.
 */
export function jsonErrorAt(text: string): number | null {
  const open: ('{' | '[')[] = [];
  /** What may come next. */
  let next: 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' = 'value';
  let at = 0;
  while (next !== ', or end' || open.length > 0) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return afterBlanks(text, at);
    const end = match.index + match[0].length;
    const [, mark, literal] = match;
    const start = end - (mark ?? literal ?? '"').length;
    const inside = open.at(-1);
    const isValue: boolean = next === 'value' || next === 'value or ]';
    const isKey: boolean = next === 'key' || next === 'key or }';
    at = end;
    if (literal) {
      if (!isValue) return start;
      next = ', or end';
    } else if (!mark) {
      const closed = stringEnd(text, end);
      if (closed < 0) return text.length;
      if (!isValue && !isKey) return start;
      at = closed;
      next = isKey ? ':' : ', or end';
    } else if (mark === '{' || mark === '[') {
      if (!isValue) return start;
      open.push(mark);
      next = mark === '{' ? 'key or }' : 'value or ]';
    } else if (mark === ':') {
      if (next !== ':') return start;
      next = 'value';
    } else if (mark === ',') {
      if (next !== ', or end') return start;
      next = inside === '{' ? 'key' : 'value';
    } else {
      const isEmpty = mark === '}' ? next === 'key or }' : next === 'value or ]';
      if (inside !== (mark === '}' ? '{' : '[') || (next !== ', or end' && !isEmpty)) return start;
      open.pop();
      next = ', or end';
    }
  }
  const rest = afterBlanks(text, at);
  return rest < text.length ? rest : null;
}

function afterBlanks(text: string, at: number): number {
  let offset = at;
  while (offset < text.length && ' \t\r\n'.includes(text[offset]!)) offset++;
  return offset;
}

/** Behind the string that was opened before `from`; negative where nothing closes it on its line. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit === 0x5c) at++;
    else if (unit < 0x20) return -1;
  }
  return -1;
}
