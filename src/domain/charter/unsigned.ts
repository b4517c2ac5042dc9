import type { Named, Proposal } from './proposal';

/** Who proposes what was written on the page in SharePoint by somebody who is not in the community, or whom nobody can name. */
export const changedInSharePoint: Named = {
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Changed in SharePoint',
};

/** Whether nobody of the community stands for a proposal: silence does not adopt it then, a member has to support it. */
export function isUnsigned({ by }: Pick<Proposal, 'by'>): boolean {
  return by.id === changedInSharePoint.id;
}
