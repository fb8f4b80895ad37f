import type { Desk } from '../annotations/perform';
import type { Codebook } from '../codebook/codebook';
import type { Analysis } from '../reading/analysis';
import type { Span } from '../reading/span';
import { annotationRules } from './annotations/rules';
import type { Finding, Fix, FoundIn, Related, Severity } from './finding';
import { coding, short } from './fixes';
import { notEnglish } from './notEnglish';
import type { Draft, Rule, RuleHead } from './rule';
import { rules } from './rules';
import { silencedWords, silencer } from './silence';

export interface CheckContext {
  readonly codebook: Codebook;
  /** Severities that the user's settings give, by rule code; they come before the codebook's and the rules' own. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** The article's path relative to the codebook's folder, with `/`; undefined outside a folder. */
  readonly article?: string;
}

/**
 * What is doubtful in an article: the findings of all rules in text order, without those that the codebook or the
 * settings silence. Of a text that is not English it says only that. Linear in the analysis; never throws.
 */
export function check(analysis: Analysis, context: CheckContext): readonly Finding[] {
  const inForce: readonly Rule[] = analysis.language.english ? rules : [notEnglish];
  return findings(inForce, (rule) => rule.find(analysis), analysis.text, context);
}

/** What is doubtful in a coder's annotations of an article: orphans, overlaps and the like, in text order. */
export const checkAnnotations = (desk: Desk, context: CheckContext): readonly Finding[] =>
  findings(annotationRules, (rule) => rule.find(desk, context.codebook), desk.text, context);

function findings<R extends RuleHead>(
  inForce: readonly R[],
  drafts: (rule: R) => readonly Draft[],
  text: string,
  context: CheckContext,
): readonly Finding[] {
  const isSilenced = silencer(context.codebook.silence, context.article);
  const found: Finding[] = [];
  for (const rule of inForce) {
    const severity = severityOf(rule, context);
    if (severity === 'off') continue;
    for (const draft of drafts(rule))
      if (!isSilenced(rule.code, text, draft)) found.push(new Found(rule.code, severity, draft, text, context.article));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How loud a rule is: by the settings, else by the codebook, else by itself. */
export const severityOf = (rule: RuleHead, { severities, codebook }: CheckContext): Severity | 'off' =>
  severities.get(rule.code) ?? codebook.rules.get(rule.code) ?? rule.severity;

/** A finding whose fixes are made when they are asked for: an article has many findings at each keystroke. */
class Found implements Finding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly Related[];
  readonly found: FoundIn | undefined;
  readonly #draft: Draft;
  readonly #text: string;
  readonly #article: string | undefined;

  constructor(
    readonly code: string,
    readonly severity: Severity,
    draft: Draft,
    text: string,
    article: string | undefined,
  ) {
    this.start = draft.start;
    this.end = draft.end;
    this.message = draft.message;
    this.related = draft.related ?? NONE;
    this.found = draft.found;
    this.#draft = draft;
    this.#text = text;
    this.#article = article;
  }

  get fixes(): readonly Fix[] {
    return [...(this.#draft.fixes?.() ?? NONE), ...quieting(this.code, this.#draft, this.#text, this.#article)];
  }
}

const NONE: readonly never[] = [];

/** The fixes that every finding has. */
function quieting(code: string, at: Span, text: string, article: string | undefined): Fix[] {
  const words = silencedWords(text, at);
  const silence = { code, ...(article !== undefined && { article }), ...(words && { text: words }) };
  return [
    coding(words ? `Silence this finding on “${short(words)}” here` : 'Silence this finding here', [
      { kind: 'silence', silence },
    ]),
    coding(`Switch off ${code} in this workspace`, [{ kind: 'rule-off', code }]),
  ];
}
