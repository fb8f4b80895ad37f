import { attributionsByRule } from './attributions/rules';
import type { Judge } from './block';
import { nameCandidates } from './names/candidates';
import { stancesByRule } from './stances/rules';

/** The judge that needs no model. */
export const rules: Judge = {
  id: 'rules',
  names: nameCandidates,
  attributions: (contexts) => contexts.map(attributionsByRule),
  stances: stancesByRule,
};
