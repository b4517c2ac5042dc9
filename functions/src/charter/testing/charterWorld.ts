import { randomUUID } from 'node:crypto';
import type { Change, Clause, ProposalDetail } from '../../../../src/domain/charter';
import { zones } from '../../../../src/domain/sessions/testing';
import { Refusal } from '../../platform/refusal';
import type { Caller } from '../../platform/route';
import type { NewNotice } from '../../notifications';
import type { CharterParts, PagesFollow } from '../charterParts';
import { openCharters } from '../openCharters';
import { inMemoryCharters } from './inMemoryCharters';

export const hourMs = 3_600_000;
const community = { id: 'c1', name: 'Designers', mailbox: 'd@x', boardUrl: '', timeZone: 'Europe/London' };

/** A clause of the first charter of these tests. */
const purpose: Clause = { id: randomUUID(), section: 'purpose', text: 'We help each other.' };

/**
 * Everything about the charter of a community, with Lena, who leads, and Ana, Ben and Cai in it; on Monday 2 March 2026 at ten.
 * @param more - `siteId`: that of its site; `pages`: who follows what is adopted
 */
export function openCharterWorld(more: { readonly siteId?: string; readonly pages?: PagesFollow } = {}) {
  let now = Date.parse('2026-03-02T10:00:00Z');
  const ids = new Set(['lena', 'ana', 'ben', 'cai']);
  const guests = new Set<string>();
  const notices: NewNotice[] = [];
  const messages: string[] = [];
  const logged: string[] = [];
  const own = { ...community, ...(more.siteId === undefined ? {} : { siteId: more.siteId }) };
  const { store, due, dues } = inMemoryCharters();
  const roleOf = (id: string) => (id === 'lena' ? 'lead' : 'member');
  const nameOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
  const parts = {
    ...{ store, due, zones, publicUrl: 'https://api' },
    communities: { find: () => Promise.resolve(own) },
    queue: { send: ({ communityId }: { communityId: string }) => Promise.resolve(void messages.push(communityId)) },
    people: {
      roster: () =>
        Promise.resolve([...ids].map((id) => ({ id, name: nameOf(id), role: roleOf(id), active: true, reasons: [] }))),
      departureOf: () => Promise.resolve(undefined),
      enter: (_id: string, { id }: { id: string }) =>
        ids.has(id) ? Promise.resolve(as(id)) : Promise.reject(new Refusal({ code: 'notAMember' })),
    },
    organisation: {
      factsOf: (all: readonly string[]) =>
        Promise.resolve(new Map(all.map((id) => [id, guests.has(id) ? { guest: true } : {}]))),
    },
    notifier: { notify: (_id: string, all: readonly NewNotice[]) => Promise.resolve(void notices.push(...all)) },
    leases: { whileHolding: (_name: string, work: () => Promise<unknown>) => work() },
    clock: { now: () => new Date(now) },
    time: () => now,
    clocksOf: () => Promise.resolve({ timeZone: 'Europe/London' }),
    ...(more.pages ? { pages: more.pages } : {}),
  } as unknown as CharterParts;
  const log = (level: string, event: string): void => void logged.push(`${level} ${event}`);
  const as = (id: string): Caller =>
    ({ id, name: nameOf(id), role: roleOf(id), community: own, onBehalf: { personId: id } }) as unknown as Caller;
  const charters = openCharters(parts);

  const propose = async (by: string, change: Change, weight: 'major' | 'minor' | 'editorial' = 'minor') => {
    const { version } = (await store.head(community.id)).value;
    return charters.proposing.propose(as(by), { id: randomUUID(), change, reason: 'So.', weight, version }, log);
  };
  return {
    ...{ charters, parts, store, dues, ids, guests, notices, messages, logged, log, as, propose },
    now: () => new Date(now).toISOString(),
    wait: (ms: number): void => void (now += ms),
    /** What the timer does. */
    decide: () => charters.decisions.run(log),
    /** Who was sent a letter that is headed so. */
    told: (head: string) =>
      notices.filter(({ words }) => words.en.headline.startsWith(head)).map(({ personId }) => personId),
    reword: (text: string): Change => ({ kind: 'reword', clauseId: purpose.id, text }),
    /** The first charter, which Lena adopts at once. */
    async start(): Promise<ProposalDetail> {
      const { id } = await propose('lena', { kind: 'start', clauses: [purpose] });
      return charters.adopting.adopt(as('lena'), id, 1, log);
    },
  };
}

export type CharterWorld = ReturnType<typeof openCharterWorld>;
