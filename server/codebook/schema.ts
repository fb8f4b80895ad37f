/** The keys of `codebook.yaml`, by the entry they stand in. The JSON schema in syntaxes/ holds the same; a test compares. */
export const KEYS = {
  root: ['actors', 'concepts', 'cues', 'discard', 'packs', 'silence', 'rules'],
  actor: ['name', 'id', 'type', 'aliases', 'roles', 'organization', 'wikidata', 'note'],
  role: ['title', 'from', 'to'],
  concept: ['name', 'id', 'phrases'],
  cue: ['phrase', 'polarity'],
  silence: ['code', 'article', 'text'],
} as const;

export const ACTOR_TYPES = ['person', 'organization', 'country', 'group', 'place'] as const;
export const POLARITIES = ['support', 'oppose', 'neutral'] as const;
export const RULE_LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** "2014", "2014-11" or "2014-11-30". */
export const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
export const WIKIDATA = /^Q[1-9]\d{0,11}$/;
/** What a rule's code looks like. */
export const CODE = /^[a-z]+\/[a-z-]+$/;
