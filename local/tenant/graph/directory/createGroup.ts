import { badRequest } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { StoredGroup } from '../../store/storedDirectory';
import { contextOf } from './collectionAnswer';
import type { GroupParts } from './groupParts';
import { presentGroup } from './presentGroup';
import { randomGuid } from './randomGuid';

const required = ['displayName', 'mailEnabled', 'mailNickname', 'securityEnabled'];
const visibilities = ['Public', 'Private', 'HiddenMembership'] as const;

/** `POST /groups`: a Microsoft 365 group without anybody in it. */
export const createGroup =
  ({ directory, now, random, domain }: GroupParts) =>
  (call: MatchedCall) => {
    const body = objectBody(call);
    const missing = required.find((name) => body[name] === undefined);
    if (missing) throw badRequest(`A value is required for property '${missing}' of resource 'Group'.`);
    const { displayName, description, mailNickname, groupTypes, visibility, isAssignableToRole } = body;
    if (!Array.isArray(groupTypes) || !groupTypes.includes('Unified') || body.mailEnabled !== true)
      throw badRequest('This tenant makes Microsoft 365 groups only: groupTypes ["Unified"], mailEnabled true.');
    const nickname = String(mailNickname);
    const taken = directory.groups().some((group) => group.mailNickname.toLowerCase() === nickname.toLowerCase());
    if (taken) throw badRequest('Another object with the same value for property mailNickname already exists.');
    const group: StoredGroup = {
      id: randomGuid(random),
      displayName: String(displayName),
      description: typeof description === 'string' ? description : null,
      mail: `${nickname}@${domain}`,
      mailNickname: nickname,
      visibility: visibilities.find((one) => one === visibility) ?? 'Public',
      createdDateTime: `${now().toISOString().slice(0, 19)}Z`,
      ...(isAssignableToRole === true && { isAssignableToRole }),
    };
    directory.createGroup(group);
    return {
      status: 201,
      body: { '@odata.context': `${contextOf('groups', null)}/$entity`, ...presentGroup(group, null) },
    };
  };
