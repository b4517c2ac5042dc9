import {
  usualThreshold,
  type DirectoryFacts,
  type MemberRecord,
  type MembershipRule,
  type Person,
  type YouIn,
} from '../../../../src/domain/membership';
import type { NewAuditEntry } from '../../audit';
import { theseCommunities } from '../../communities/testing/theseCommunities';
import type { NewNotice } from '../../notifications';
import type { Community } from '../../platform/Communities';
import { onBehalfOf } from '../../platform/OnBehalfOf';
import { leasesInMemory } from '../../platform/testing/leasesInMemory';
import type { Caller } from '../../platform/route';
import type { AskingParts } from '../askingParts';
import type { AskMessage } from '../AskQueue';
import { openAsking } from '../openAsking';
import { heldAskings } from './heldAskings';

const community: Community = {
  ...{ id: 'product', name: 'Product people', mailbox: 'Communities@example.org', timeZone: 'Europe/London' },
  boardUrl: 'https://example.org/board',
};
const other: Community = { ...community, id: 'design', name: 'Designers' };
const third: Community = { ...community, id: 'data', name: 'Data people' };
const rule: MembershipRule = {
  ...{ id: 'managers', name: 'Product managers', mode: 'suggest', exclude: [] },
  include: [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'], synonyms: true }],
};
export const message = 'We meet on Thursdays and would love to have you with us.';

/** Somebody of the organisation; a product manager unless something else is said. */
export function someone(id: string, facts: Partial<DirectoryFacts> = {}): DirectoryFacts {
  return {
    ...{ id, name: `Person ${id}`, mail: `${id}@example.org`, jobTitle: 'Product Manager' },
    ...{ guest: false, enabled: true, impersonal: false, ...facts },
  };
}

/** An organisation with three communities that ask people, and what they are told. */
export function askingWorld(people: readonly DirectoryFacts[]) {
  const everybody = new Map([someone('lead'), ...people].map((facts) => [facts.id, facts]));
  const store = heldAskings();
  const rules = { list: [rule] as readonly MembershipRule[], version: 1 };
  const inside = new Map<string, Set<string>>([['product', new Set(['lead'])]]);
  /** Who has been in, and is not any more. */
  const known = new Map<string, Set<string>>();
  const notices = new Map<string, NewNotice>();
  const audit = new Map<string, NewAuditEntry>();
  const messages: AskMessage[] = [];
  const faults = { notify: () => {} };
  let now = new Date('2026-03-26T12:00:00Z');
  let time = 0;
  const membersOf = (communityId: string) => [...(inside.get(communityId) ?? [])];
  const parts: AskingParts = {
    communities: theseCommunities([community, other, third]),
    store,
    rules: {
      load: () => Promise.resolve({ rules: rules.list, threshold: usualThreshold, etag: String(rules.version) }),
    },
    organisation: {
      async *everybody() {
        yield await Promise.resolve([...everybody.values()]);
      },
      factsOf: (ids) =>
        Promise.resolve(
          new Map(
            ids.flatMap((id) => {
              const facts = everybody.get(id);
              return facts ? [[id, facts] as const] : [];
            }),
          ),
        ),
      group: () => Promise.resolve(undefined),
    },
    rosters: {
      load: (communityId) =>
        Promise.resolve(membersOf(communityId).map((id): Person => ({ id, name: id, role: 'member', active: true }))),
      records: (communityId) =>
        Promise.resolve(
          [...new Set([...membersOf(communityId), ...(known.get(communityId) ?? [])])].map((id) => ({
            record: { id, name: id, reasons: [], confirmed: false },
            etag: '1',
          })),
        ),
      recordsOf: (communityId, ids) =>
        Promise.resolve(
          new Map(
            ids
              .filter((id) => inside.get(communityId)?.has(id))
              .map((id) => {
                const reasons = [{ kind: 'joined' as const, since: now.toISOString() }];
                const record: MemberRecord = { id, name: id, reasons, confirmed: true };
                return [id, { record, etag: '1' }];
              }),
          ),
        ),
    },
    audit: {
      add(_, entries) {
        for (const entry of entries) audit.set(entry.key, entry);
        return Promise.resolve();
      },
    },
    notifier: {
      async notify(communityId, given) {
        await Promise.resolve();
        faults.notify();
        for (const notice of given)
          if (!notices.has(`${communityId} ${notice.key}`)) notices.set(`${communityId} ${notice.key}`, notice);
      },
    },
    queue: {
      send(sent) {
        messages.push(sent);
        return Promise.resolve();
      },
    },
    leases: leasesInMemory(),
    stateOf: (): Promise<YouIn> => Promise.resolve({ state: 'out', why: [] }),
    directoryUrl: 'https://example.org/communities',
    clock: { now: () => now },
    time: () => time,
  };
  const asking = openAsking(parts);
  const callerIn = (where: Community): Caller => ({
    ...{ id: 'lead', name: 'Lena', role: 'lead', community: where },
    onBehalf: onBehalfOf('lead', 'token'),
  });
  const places = { product: community, design: other, data: third };
  type Place = keyof typeof places;
  const log = () => {};
  return {
    ...{ asking, everybody, inside, known, rules, notices, audit, messages, faults, store },
    view: (where: Place = 'product') => asking.view.view(callerIn(places[where])),
    ask: (personIds: readonly string[], key = 'first asking', where: Place = 'product', words = message) =>
      asking.service.ask(callerIn(places[where]), { key, personIds, message: words }),
    /** What waits in the queue is carried out. */
    async carryOut() {
      for (const sent of messages.splice(0)) await asking.work.carryOut(sent, log);
    },
    decline: (personId: string, reason?: 'noTime' | 'notMyWork', where: Place = 'product') =>
      asking.declining.decline(where, personId, reason, log),
    told: () => [...notices.values()].map(({ personId }) => personId).sort(),
    pass(days: number) {
      now = new Date(now.getTime() + days * 86_400_000);
      time += days * 86_400_000;
    },
  };
}
