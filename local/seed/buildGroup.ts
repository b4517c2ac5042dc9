import { stableId } from './stableId';
import type { DirectoryGroup } from './tenantSeed';

/** A Microsoft 365 group of `domain`; the id follows from the address unless one is given. */
export function buildGroup(
  draft: Partial<DirectoryGroup> & Pick<DirectoryGroup, 'displayName' | 'owners' | 'members'>,
  domain: string,
): DirectoryGroup {
  const mailNickname = draft.mailNickname ?? draft.displayName.replace(/[^a-zA-Z0-9]/g, '');
  return {
    id: stableId(`${mailNickname}@${domain}`),
    description: null,
    mail: `${mailNickname}@${domain}`,
    mailNickname,
    visibility: 'Private',
    createdDateTime: '2024-09-02T09:30:00Z',
    ...draft,
  };
}
