import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import type { BoardView, NextBoardView } from '../../src/domain/leanCoffee';
import { startGuildhall } from '../../local/start';
import { BenchClient } from './benchClient';
import { communityId, largeCommunity, voterName } from './largeCommunity';

/** Guildhall on this machine with a community of 300 and a board that is voting. */
export async function openBenchWorld(people: number, hosts: 1 | 2) {
  const guildhall = await startGuildhall({ port: 0, hosts, tenant: { seed: largeCommunity(people) } });
  await guildhall.planNow();
  const { tenant, origin } = guildhall;
  const client = new BenchClient(origin);
  const facilitator = tenant.issueToken({ as: 'facilitator', audience: 'api' }).access_token;
  const voters = Array.from(
    { length: people },
    (_, index) => tenant.issueToken({ as: voterName(index), audience: 'api' }).access_token,
  );

  const look = await client.send('GET', `communities/${communityId}/leanCoffee`, facilitator);
  const session = (JSON.parse(look.text) as NextBoardView).board?.session;
  if (!session) throw new Error('no session is planned');
  const topics = `communities/${communityId}/sessions/${session.id}/topics`;
  const topicIds = Array.from({ length: 12 }, () => randomUUID());
  for (const [index, id] of topicIds.entries())
    await client.send('POST', topics, facilitator, {
      id,
      title: `How do we do thing number ${index} better?`,
      anonymous: false,
    });
  const phase = `communities/${communityId}/sessions/${session.id}/phase`;
  await client.send('PUT', phase, facilitator, { phase: 'voting' });

  return {
    ...guildhall,
    client,
    voters,
    topicIds,
    sessionId: session.id,
    boardPath: `communities/${communityId}/leanCoffee`,
    votePath: (topicId: string) => `${topics}/${topicId}/votes`,
    async close(): Promise<BoardView> {
      const answer = await client.send('PUT', phase, facilitator, { phase: 'discussing' });
      return JSON.parse(answer.text) as BoardView;
    },
    /** Every ballot as storage has it. */
    async storedBallots(): Promise<Record<string, number>[]> {
      const table = TableClient.fromConnectionString(guildhall.azurite.connectionString, 'boards', {
        allowInsecureConnection: true,
      });
      const ballots: Record<string, number>[] = [];
      for await (const row of table.listEntities<{ ballot?: string }>()) {
        if (row.partitionKey === `${communityId}_${session.id}` && row.ballot)
          ballots.push(JSON.parse(row.ballot) as Record<string, number>);
      }
      return ballots;
    },
  };
}

export type BenchWorld = Awaited<ReturnType<typeof openBenchWorld>>;
