import { Composer, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { type Span, span } from '../reading/span';

/** Longer codebooks are refused with a problem: reading YAML takes a second or more per million characters. */
const MAX_LENGTH = 3_000_000;

/** A codebook nests five deep. The library recurses, and a stack run out inside a regular expression ends Node. */
const MAX_DEPTH = 64;

export interface YamlError extends Span {
  readonly message: string;
}

export interface YamlText {
  /** The document's root as far as it could be read; null where the text is empty or can't be read at all. */
  readonly root: ParsedNode | null;
  /** Where the text is not YAML. */
  readonly errors: readonly YamlError[];
  /** Where it is YAML of a kind that does not belong here (unknown tags and directives). */
  readonly warnings: readonly YamlError[];
}

/** Reads one YAML document. Never throws; hostile nesting and length are refused as errors. */
export function readYaml(text: string): YamlText {
  const refused = (message: string, start: number, end: number): YamlText => ({
    root: null,
    errors: [{ message, ...span(start, end) }],
    warnings: [],
  });
  if (text.length > MAX_LENGTH)
    return refused(
      `This codebook is ${text.length} characters long; at most ${MAX_LENGTH} are read. Put its actors into a CSV file that “lists” names.`,
      0,
      0,
    );
  const lexer = new Lexer();
  const parser = new Parser();
  const composer = new Composer<ParsedNode, true>({ uniqueKeys: false, keepSourceTokens: true, logLevel: 'silent' });
  const documents: Document.Parsed[] = [];
  let offset = 0;
  for (const lexeme of lexer.lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > MAX_DEPTH)
      return refused(
        'This is nested too deep for a codebook.',
        Math.max(0, parser.offset - lexeme.length),
        parser.offset,
      );
    offset = parser.offset;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, offset));
  const [first, second] = documents;
  const place = ({ message, pos }: { message: string; pos: [number, number] }): YamlError => ({
    message,
    start: Math.min(pos[0], text.length),
    end: Math.min(Math.max(pos[0], pos[1]), text.length),
  });
  const errors = (first?.errors ?? []).map(place);
  if (second)
    errors.push({ message: 'A codebook is one YAML document: remove “---”.', ...documentStart(second, text) });
  return { root: first?.contents ?? null, errors, warnings: (first?.warnings ?? []).map(place) };
}

function documentStart(document: Document.Parsed, text: string): Span {
  const at = Math.min(document.range[0], text.length);
  return span(at, Math.min(at + 3, text.length));
}
