import type { BlockRole } from '../analysis';

const ROLES: readonly BlockRole[] = [
  'headline',
  'dateline',
  'byline',
  'body',
  'section',
  'list',
  'attribution',
  'table',
];

/** The number that stands for a block's role in features. */
export const roleNumber = (role: BlockRole): number => ROLES.indexOf(role) + 1;
