import type { Section } from '../../../src/domain/charter';

/** Titles of sections on the page, which has one language for all who read it. */
export const sectionTitles: Readonly<Record<Section, string>> = {
  purpose: 'Purpose',
  vision: 'Vision',
  values: 'Values',
  scope: 'Scope',
  waysOfWorking: 'Ways of working',
  roles: 'Roles',
  decisions: 'Decisions',
  commitments: 'Commitments',
  constraints: 'Constraints',
  review: 'Review',
};
