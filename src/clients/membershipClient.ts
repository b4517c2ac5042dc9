import type {
  AuditView,
  CouldJoinView,
  DryRunView,
  FoundPeopleView,
  HandoverView,
  InviteView,
  MembershipView,
  MembersView,
  RosterView,
  RulePreviewView,
  SyncRunView,
} from '../domain/membership';
import type { Answer } from './Answer';
import type { Ask } from './askApi';
import { asOf } from './asOf';
import type { MembershipApi } from './MembershipApi';

/**
 * Membership of one community over our API.
 *
 * @param findCommunity - id of the community's group
 */
export function membershipClient(ask: Ask, findCommunity: () => Promise<string | undefined>): MembershipApi {
  const look = <View>(path: string, etag?: string): Promise<Answer<View>> =>
    ask<View>({ method: 'GET', path, ...asOf(etag) });
  const get = <View>(path: string, etag?: string): Promise<Answer<View>> =>
    ask<View>({ method: 'GET', path, ...(etag ? { etag } : {}) });
  const send = <View>(method: 'PUT' | 'POST', path: string, body: object = {}): Promise<Answer<View>> =>
    ask<View>({ method, path, body });
  const under = 'membership';
  const person = (id: string, deed: string): string => `${under}/people/${encodeURIComponent(id)}/${deed}`;
  const run = (id: string): string => `${under}/runs/${encodeURIComponent(id)}`;

  return {
    community: () => findCommunity().catch(() => undefined),
    read: (etag) => look<MembershipView>(under, etag),
    readPeople: (etag) => look<MembersView>(`${under}/people`, etag),
    readRoster: () => get<RosterView>('roster'),
    previewRule: (rule) => send<RulePreviewView>('POST', `${under}/rules/preview`, { rule }),
    changeRules: (body) => send<MembershipView>('PUT', `${under}/rules`, body),
    changeThreshold: (body) => send<MembershipView>('PUT', `${under}/threshold`, body),
    invite: (body) => send<InviteView>('POST', `${under}/invite`, body),
    find: (search) => get<FoundPeopleView>(`${under}/find?search=${encodeURIComponent(search)}`),
    changeRole: (id, body) => send<MembershipView>('POST', person(id, 'role'), body),
    remove: (id) => send<MembershipView>('POST', person(id, 'remove')),
    readCouldJoin: () => get<CouldJoinView>(`${under}/could-join`),
    ask: (body) => send<CouldJoinView>('POST', `${under}/could-join/ask`, body),
    syncNow: () => send<SyncRunView>('POST', `${under}/runs`, { dryRun: false }),
    dryRun: () => send<DryRunView>('POST', `${under}/runs`, { dryRun: true }),
    readRun: (id) => get<SyncRunView>(run(id)),
    answerRun: (id, body) => send<SyncRunView>('POST', `${run(id)}/answer`, body),
    readAudit: (before) =>
      get<AuditView>(`${under}/audit${before === undefined ? '' : `?before=${encodeURIComponent(before)}`}`),
    readHandover: (language) => get<HandoverView>(`handover?language=${language}`),
  };
}
