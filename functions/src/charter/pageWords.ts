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

/** Who proposes what somebody wrote on the page who is not in the community, or whom SharePoint does not name. */
export const changedInSharePoint = {
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Changed in SharePoint',
} as const;

/** Why it is proposed. */
export const changedByHand = 'Changed by hand on the page of the charter in SharePoint.';
