import type { Desk } from '../annotations/perform';
import type { Codebook } from '../codebook/codebook';
import type { Analysis } from '../reading/analysis';
import { passagesOf } from '../reading/flat';
import type { Span } from '../reading/span';
import { annotationRules } from './annotations/rules';
import type { Finding, Fix, Related, Severity } from './finding';
import { coding, short } from './fixes';
import { notEnglish } from './notEnglish';
import { type Draft, type Rule, type RuleHead, relatedAt } from './rule';
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
  const findings = new Findings(analysis.text, context);
  for (const rule of inForce) {
    const severity = severityOf(rule, context);
    if (severity === 'off') continue;
    if (rule.find) for (const draft of rule.find(analysis)) findings.add(rule.code, severity, draft);
    if (!rule.inPassages) continue;
    const { starts } = passagesOf(analysis);
    for (const { at, found } of rule.inPassages(analysis))
      for (const draft of found) findings.add(rule.code, severity, draft, starts[at]);
  }
  return findings.inOrder();
}

/** What is doubtful in a coder's annotations of an article: orphans, overlaps and the like, in text order. */
export function checkAnnotations(desk: Desk, context: CheckContext): readonly Finding[] {
  const findings = new Findings(desk.text, context);
  for (const rule of annotationRules) {
    const severity = severityOf(rule, context);
    if (severity === 'off') continue;
    for (const draft of rule.find(desk, context.codebook)) findings.add(rule.code, severity, draft);
  }
  return findings.inOrder();
}

/** Where findings come from. */
interface Source {
  readonly text: string;
  /** As in `CheckContext`. */
  readonly article: string | undefined;
}

/** Takes in findings, but for those that are silenced. */
class Findings {
  readonly #source: Source;
  readonly #isSilenced: ReturnType<typeof silencer>;
  readonly #found: Finding[] = [];

  constructor(text: string, { codebook, article }: CheckContext) {
    this.#source = { text, article };
    this.#isSilenced = silencer(codebook.silence, article);
  }

  /** Takes in what a rule has found; the places of its draft are counted from `by`. */
  add(code: string, severity: Severity, draft: Draft, by = 0): void {
    const found = new Found(code, severity, draft, by, this.#source);
    if (!this.#isSilenced(code, this.#source.text, found)) this.#found.push(found);
  }

  inOrder(): readonly Finding[] {
    return this.#found.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** How loud a rule is: by the settings, else by the codebook, else by itself. */
export const severityOf = (rule: RuleHead, { severities, codebook }: CheckContext): Severity | 'off' =>
  severities.get(rule.code) ?? codebook.rules.get(rule.code) ?? rule.severity;

/** A finding that makes most of itself when it is asked for: an article has many findings at each keystroke. */
class Found implements Finding {
  readonly start: number;
  readonly end: number;
  readonly #draft: Draft;
  readonly #by: number;
  readonly #source: Source;

  constructor(
    readonly code: string,
    readonly severity: Severity,
    draft: Draft,
    by: number,
    source: Source,
  ) {
    this.start = draft.start + by;
    this.end = draft.end + by;
    this.#draft = draft;
    this.#by = by;
    this.#source = source;
  }

  get message(): string {
    return this.#draft.message;
  }

  get related(): readonly Related[] {
    return relatedAt(this.#draft.related, this.#by);
  }

  get fixes(): readonly Fix[] {
    const { text, article } = this.#source;
    return [...(this.#draft.fixes?.() ?? []), ...quieting(this.code, this, text, article)];
  }
}

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
