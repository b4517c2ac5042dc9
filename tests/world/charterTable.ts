import { randomUUID } from 'node:crypto';
import type {
  Change,
  CharterView,
  Clause,
  EndedProposalsView,
  ProposalDetail,
  Section,
  VersionsView,
  VersionView,
} from '../../src/domain/charter';
import type { Problem } from '../../src/domain/kernel';
import { untilHostsKnowTheTime } from './hosts';
import { digitalPractice, type ApiAnswer, type PersonName, type World } from './openWorld';

type Person = PersonName | (string & {});

/** Ways for a test to act on the charter of a community. */
export function layCharterTable(world: World, communityId: string = digitalPractice) {
  const under = `communities/${communityId}/charter`;
  const lead = 'facilitator';

  async function done<Body>(answer: Promise<ApiAnswer<Body>>): Promise<Body> {
    const { status, body } = await answer;
    if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }
  const post = <Body = ProposalDetail>(person: Person, path: string, body?: unknown) =>
    world.call<Body & Problem>(person, 'POST', `${under}/${path}`, body);
  const look = (person: Person = 'member') => done(world.call<CharterView>(person, 'GET', under));
  const clause = (section: Section, text: string, heading?: string): Clause => ({
    ...{ id: randomUUID(), section, text },
    ...(heading === undefined ? {} : { heading }),
  });
  const propose = async (person: Person, change: Change, more: object = {}) =>
    post(person, 'proposals', {
      ...{ id: randomUUID(), change, reason: 'Because it helps.', weight: 'minor' },
      version: (await look()).version,
      ...more,
    });

  return {
    under,
    post,
    look,
    clause,
    propose,
    /** Proposes, and fails unless that is taken. */
    proposed: (...of: Parameters<typeof propose>) => done(propose(...of)),
    act: (person: Person, proposalId: string, deed: string, body?: unknown) =>
      post(person, `proposals/${proposalId}/${deed}`, body),
    read: (proposalId: string, person: Person = 'member') =>
      done(world.call<ProposalDetail>(person, 'GET', `${under}/proposals/${proposalId}`)),
    ended: (before?: string) =>
      done(world.call<EndedProposalsView>('member', 'GET', `${under}/proposals${before ? `?before=${before}` : ''}`)),
    versions: async () => (await done(world.call<VersionsView>('member', 'GET', `${under}/versions`))).versions,
    version: (number: number) => done(world.call<VersionView>('member', 'GET', `${under}/versions/${number}`)),
    /** A first charter of these clauses, adopted by the lead at once. */
    async start(...clauses: readonly Clause[]): Promise<readonly Clause[]> {
      const { id } = await done(propose(lead, { kind: 'start', clauses }, { reason: '' }));
      await done(post(lead, `proposals/${id}/adopt`, { wording: 1 }));
      return (await look()).clauses;
    },
    async comeTo(now: string): Promise<void> {
      await world.tenantTool('PUT', 'clock', { now });
      await untilHostsKnowTheTime(world.hosts, () => new Date(now));
    },
    decide: () => world.runTimer('decideProposals'),
  };
}

export type CharterTable = ReturnType<typeof layCharterTable>;
