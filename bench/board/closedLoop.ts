import { TableClient, type TransactionAction } from '@azure/data-tables';
import { median, rounded, say } from '../measure';
import { BenchClient } from './benchClient';
import { openBenchWorld, type BenchWorld } from './benchWorld';

const inFlight = 16;
const sliceMs = 3_000;
const slices = 4;

/**
 * Votes through the API against the same storage work done raw: read one ballot, then one transaction that merges
 * nothing into a gate and replaces the ballot on its ETag, with entities of the same size, 16 at a time each. The two
 * take turns in slices on one Azurite, so that a machine that slows down slows both.
 */
export async function measureClosedLoop() {
  const world = await openBenchWorld(inFlight * 4, 1);
  try {
    const host = world.hosts[0];
    if (!host) throw new Error('no host runs');
    const client = new BenchClient(host.origin);
    const vote = voteWork(world, client);
    const raw = await rawWork(world.azurite.connectionString, world.topicIds);
    await slice(vote, 1_500);
    await slice(raw, 1_500);
    const votes: number[] = [];
    const raws: number[] = [];
    for (let round = 0; round < slices; round += 1) {
      raws.push(await slice(raw, sliceMs));
      votes.push(await slice(vote, sliceMs));
      say(`closed loop ${round + 1}/${slices}: ${votes[round]?.toFixed(0)} votes/s, ${raws[round]?.toFixed(0)} raw/s`);
    }
    client.close();
    const [votesPerSecond, rawPerSecond] = [median(votes), median(raws)];
    const ratio = rounded(votesPerSecond / rawPerSecond, 3);
    return { ratio, votesPerSecond: rounded(votesPerSecond), rawPerSecond: rounded(rawPerSecond) };
  } finally {
    world.client.close();
    await world.stop();
  }
}

/** Does the work over and over, 16 at a time; answers with how often a second. */
async function slice(work: (lane: number, round: number) => Promise<void>, ms: number): Promise<number> {
  const started = performance.now();
  let done = 0;
  const lane = async (index: number) => {
    for (let round = 0; performance.now() - started < ms; round += 1) {
      await work(index, round);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, index) => lane(index)));
  return (done * 1_000) / (performance.now() - started);
}

/** Each lane has voters of its own and always changes something, so that every vote is a write. */
function voteWork(world: BenchWorld, client: BenchClient) {
  const dots = new Map<string, number>();
  return async (lane: number, round: number): Promise<void> => {
    const voter = lane * 4 + (round % 4);
    const topicId = world.topicIds[voter % world.topicIds.length] ?? '';
    const votes = ((dots.get(`${voter}`) ?? 0) % 3) + 1;
    const answer = await client.send('PUT', world.votePath(topicId), world.voters[voter] ?? '', { votes });
    if (answer.status !== 200) throw new Error(`a vote was refused: ${answer.text}`);
    dots.set(`${voter}`, votes);
  };
}

/** What a vote needs of storage, without anything around it. */
async function rawWork(connectionString: string, topicIds: readonly string[]) {
  const table = TableClient.fromConnectionString(connectionString, 'rawboards', { allowInsecureConnection: true });
  await table.createTable();
  const partitionKey = '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30_2026-03-26';
  await table.createEntity({ partitionKey, rowKey: 'gate_voting' });
  const ballotOf = (lane: number, version: number) => ({
    partitionKey,
    rowKey: `ballot_${String(lane).padStart(32, '0')}`,
    ballot: JSON.stringify({ [topicIds[lane % topicIds.length] ?? '']: (version % 3) + 1 }),
    version,
  });
  for (let lane = 0; lane < inFlight * 4; lane += 1) await table.createEntity(ballotOf(lane, 1));
  return async (lane: number, round: number): Promise<void> => {
    const voter = lane * 4 + (round % 4);
    const { etag, version } = await table.getEntity<{ version: number }>(partitionKey, ballotOf(voter, 1).rowKey);
    const actions: TransactionAction[] = [
      ['update', { partitionKey, rowKey: 'gate_voting' }, 'Merge', { etag: '*' }],
      ['update', ballotOf(voter, version + 1), 'Replace', { etag }],
    ];
    await table.submitTransaction(actions);
  };
}
