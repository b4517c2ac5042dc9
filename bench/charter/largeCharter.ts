import { randomUUID } from 'node:crypto';
import { AtMost } from '../../functions/src/platform/atMost';
import { CharterTable } from '../../functions/src/tables/charterTable';
import { tablesOf } from '../../functions/src/tables/tableAccess';
import { people } from '../../local/seed';
import type { Guildhall } from '../../local/start';
import { BenchClient } from '../board/benchClient';
import { communityId, largeCommunity, voterName } from '../board/largeCommunity';
import { drawer, idOf, longCharter, sentence } from './longCharter';

export const clauseCount = 60;
export const proposalCount = 200;
export const acknowledgementCount = 1_000;
const words = 6_000;
const proposers = 20;
const supportsEach = 3;
/** One in so many is objected to. */
const objectedOneOf = 10;
const together = 8;
const answerMs = 60_000;

const lead = people.bethan.id;

export const seed = largeCommunity(acknowledgementCount);

type World = Pick<Guildhall, 'origin' | 'tenant' | 'azurite'>;
const path = `communities/${communityId}/charter/proposals`;

/**
 * A community of 1,000 gives itself a charter of 60 clauses, which they acknowledge, and on which there are 200 open proposals, each with
 * supporters and some with an objection.
 */
export async function writeLargeCharter(world: World): Promise<void> {
  const works = new AtMost(together);
  const draw = drawer(5);
  const { post, close } = poster(world);
  try {
    const clauses = longCharter(clauseCount, words, 4);
    const start = randomUUID();
    const first = { kind: 'start', clauses };
    await post(lead, path, { id: start, change: first, reason: 'To begin with.', weight: 'major', version: 0 });
    await post(lead, `${path}/${start}/adopt`, { wording: 1 });

    const wishes = Array.from({ length: proposalCount }, (_none, index) => ({
      id: randomUUID(),
      by: voterName(index % proposers),
      change: {
        ...{ kind: 'reword', clauseId: clauses[index % clauseCount]?.id },
        ...{
          heading: clauses[index % clauseCount]?.heading,
          text: `${clauses[index % clauseCount]?.text} ${sentence(draw)}`,
        },
      },
      reason: sentence(draw),
    }));
    const each = async (work: (wish: (typeof wishes)[number], index: number) => Promise<void>): Promise<void> => {
      await Promise.all(wishes.map((wish, index) => works.run(() => work(wish, index))));
    };
    await each(({ id, by, change, reason }) => post(by, path, { id, change, reason, weight: 'minor', version: 1 }));
    await each(async ({ id }, index) => {
      for (let one = 0; one < supportsEach; one += 1) {
        await post(voterName(proposers + ((index + one) % proposers)), `${path}/${id}/support`, { wording: 1 });
      }
      if (index % objectedOneOf > 0) return;
      const objection = { id: randomUUID(), reason: 'We would lose the reason for it.', wording: 1 };
      await post(voterName(3 * proposers), `${path}/${id}/object`, objection);
    });
  } finally {
    close();
  }
  const { connectionString } = world.azurite;
  const getToken = (): Promise<never> => Promise.reject(new Error('a connection string needs no token'));
  const charters = new CharterTable(tablesOf({ kind: 'connectionString', connectionString }, { getToken }));
  const voters = seed.users.filter(({ givenName }) => givenName === 'Voter');
  await Promise.all(voters.map(({ id }) => works.run(() => charters.acknowledge(communityId, id, 1, '2026-03-20'))));
}

/** A lead puts a link into the first clause, which only a reader of Markdown can draw. */
export async function writeLink(world: World): Promise<void> {
  const { post, close } = poster(world);
  try {
    const id = randomUUID();
    const text = 'More is said in [the toolkit](https://toolkit.example/charter).';
    const change = { kind: 'reword', clauseId: idOf(0), heading: 'Clause number 0', text };
    await post(lead, path, { id, change, reason: 'To find it.', weight: 'editorial', version: 1 });
    await post(lead, `${path}/${id}/adopt`, { wording: 1 });
  } finally {
    close();
  }
}

function poster({ origin, tenant }: World) {
  const client = new BenchClient(origin, answerMs);
  const tokens = new Map<string, string>();
  return {
    async post(as: string, to: string, body: object): Promise<void> {
      const token = tokens.get(as) ?? tenant.issueToken({ as, audience: 'api' }).access_token;
      tokens.set(as, token);
      const { status, text } = await client.send('POST', to, token, body);
      if (status >= 300) throw new Error(`${to}: ${status} ${text}`);
    },
    close: () => client.close(),
  };
}
