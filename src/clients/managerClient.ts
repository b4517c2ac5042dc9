import type { CreatedView, HandoverView, ManagerView, RosterView, SplitView } from '../domain/membership';
import type { Answer } from './Answer';
import type { Ask } from './askApi';
import { asOf } from './asOf';
import type { ManagerApi } from './ManagerApi';

/** @param ask - asks outside any community: a manager looks after all of them */
export function managerClient(ask: Ask): ManagerApi {
  const all = 'manager/communities';
  const part = encodeURIComponent;
  const tell = <View>(communityId: string, deed: string, body: object = {}): Promise<Answer<View>> =>
    ask<View>({ method: 'POST', path: `${all}/${part(communityId)}/${deed}`, body });
  return {
    readManager: (etag) => ask<ManagerView>({ method: 'GET', path: all, ...asOf(etag) }),
    create: (body) => ask<CreatedView>({ method: 'POST', path: all, body }),
    change: (communityId, body) => ask<ManagerView>({ method: 'PUT', path: `${all}/${part(communityId)}`, body }),
    declineProposal: (proposalId, body) =>
      ask<ManagerView>({ method: 'POST', path: `manager/proposals/${part(proposalId)}/decline`, body }),
    nameLead: (communityId, body) => tell(communityId, 'lead', body),
    merge: (communityId, into) => tell(communityId, 'merge', { into }),
    split: (communityId, body) => tell<SplitView>(communityId, 'split', body),
    retire: (communityId) => tell(communityId, 'retire'),
    reopen: (communityId) => tell(communityId, 'reopen'),
    readHandover: (communityId, language) =>
      ask<HandoverView>({ method: 'GET', path: `${all}/${part(communityId)}/handover?language=${language}` }),
    readRoster: (communityId) =>
      ask<RosterView>({ method: 'GET', path: `manager/communities/${part(communityId)}/roster` }),
  };
}
