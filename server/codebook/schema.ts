/** The keys of `codebook.yaml`, by the entry they stand in. The JSON schema in syntaxes/ holds the same; a test compares. */
export const KEYS = {
  root: ['actors', 'lists', 'concepts', 'cues', 'discard', 'packs', 'coders', 'silence', 'rules'],
  actor: ['name', 'id', 'type', 'aliases', 'roles', 'organization', 'wikidata', 'note'],
  role: ['title', 'from', 'to'],
  concept: ['name', 'id', 'phrases', 'parent', 'definition', 'example', 'deprecated'],
  cue: ['phrase', 'polarity'],
  silence: ['code', 'article', 'text'],
} as const;

export const ACTOR_TYPES = ['person', 'organization', 'country', 'group', 'place'] as const;
export const POLARITIES = ['support', 'oppose', 'neutral'] as const;
export const RULE_LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** "2014", "2014-11" or "2014-11-30". */
export const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
export const WIKIDATA = /^Q[1-9]\d{0,11}$/;
/** A list of actors beside the codebook: a path in its folder, with `/`. */
export const LIST = /^(?![/\\]|\.\.[/\\]|.*[/\\]\.\.[/\\]|[A-Za-z]:).+\.(csv|tsv)$/i;
/** What a rule's code looks like. */
export const CODE = /^[a-z]+\/[a-z-]+$/;
