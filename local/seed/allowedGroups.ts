import { buildGroup } from './buildGroup';
import { domain, people } from './harbourAndCoastPeople';
import type { DirectoryGroup, DirectoryUser } from './tenantSeed';

const group = (
  displayName: string,
  description: string,
  owner: DirectoryUser,
  members: readonly DirectoryUser[],
  more: Partial<DirectoryGroup> = {},
): DirectoryGroup =>
  buildGroup({ displayName, description, owners: [owner.id], members: members.map(({ id }) => id), ...more }, domain);

const p = people;

/** One that a communities manager can make a community of. */
const champions = group(
  'Accessibility Champions',
  'One in each team who looks whether everybody can use it.',
  p.harriet,
  [p.harriet, p.sian, p.daniel, p.aoife, p.owain, p.leonie],
);
/** One that membership rules may name. */
const leadership = group('Digital Leadership Programme', 'This year of the leadership programme.', p.oonagh, [
  p.seun,
  p.zainab,
  p.rhys,
  p.tomasz,
]);
/** Its members get a role of the directory, so Guildhall never touches it, allowed or not. */
const helpdesk = group('Directory Helpdesk', 'May reset passwords.', p.nisha, [p.nisha, p.callum], {
  isAssignableToRole: true,
});
/** Who is in it is shown to nobody outside, so no rule may name it. */
const reorganisation = group('Reorganisation Review', 'Confidential.', p.oonagh, [p.oonagh, p.margaret], {
  visibility: 'HiddenMembership',
});

/** Groups without a community that an administrator has allowed Guildhall to use; the last two it refuses all the same. */
export const allowedGroups: readonly DirectoryGroup[] = [champions, leadership, helpdesk, reorganisation];
