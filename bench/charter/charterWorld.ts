import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AtMost } from '../../functions/src/platform/atMost';
import { CharterTable } from '../../functions/src/tables/charterTable';
import { tablesOf } from '../../functions/src/tables/tableAccess';
import { people } from '../../local/seed';
import { startGuildhall } from '../../local/start';
import { createTimers } from '../../local/start/hostAdministration';
import { BenchClient } from '../board/benchClient';
import { say } from '../measure';
import { manyCharters } from './manyCharters';

/** The measurement says when these run. */
const byHand = [
  ...['decideProposals', 'publishCharters', 'readDirectory', 'syncMemberships', 'keepSubscriptions', 'lookDaily'],
  ...['noteSizes', 'endCommunities', 'followRules', 'forgetAudit', 'planSessions', 'sendInvitations'],
  ...['reconcileInvitations', 'followSeries', 'closeSessions', 'sendNotices'],
];
/** A host asks only now and then what time it is. */
const shownAtLatestMs = 1_200;
const answerMs = 120_000;
const together = 8;
const dayMs = 24 * 3_600_000;
/** The purpose of every community, and what becomes of it. */
const text = 'We help each other to build services that people can use, and we say early what we do not know yet.';
const proposed = `${text} We look after what we have built.`;
/** While everything is set up: what that costs is not measured. */
const noLimits = { sharePointUnitsPerMinute: 1e9, sharePointUnitsPerDay: 1e9, identityUnits: 1e9 };

/**
 * Communities that have a charter, a published page and one proposal that has closed a day ago. While that is set up SharePoint has no
 * limits; then everything is started anew on the same state, and from there on it keeps to the documented ones.
 *
 * @param count - how many communities
 */
export async function openCharterWorld(count: number) {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-charters-'));
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const many = manyCharters(count);
    const world = await open(many, folder, noLimits, '2026-03-02T09:00:00Z');
    try {
      await setUp(world, many.communityIds);
    } finally {
      await world.stop();
    }
    const measured = await open(many, folder, {});
    measured.tenant.clock.advance(8 * dayMs);
    await pause(shownAtLatestMs);
    return { ...measured, close: () => measured.stop().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}

type World = Awaited<ReturnType<typeof open>>;

async function open(
  { seed, communityIds, settings }: ReturnType<typeof manyCharters>,
  stateFolder: string,
  limits: object,
  now?: string,
) {
  const guildhall = await startGuildhall({
    ...{ port: 0, stateFolder, tenant: { seed, limits }, ...(now ? { now } : {}) },
    settings: {
      GUILDHALL_COMMUNITIES: settings,
      ...Object.fromEntries(byHand.map((timer) => [`AzureWebJobs.${timer}.Disabled`, '1'])),
    },
  });
  const { connectionString } = guildhall.azurite;
  const getToken = (): Promise<never> => Promise.reject(new Error('a connection string needs no token'));
  const charters = new CharterTable(tablesOf({ kind: 'connectionString', connectionString }, { getToken }));
  const heads = () => inTurns(communityIds, async (id) => (await charters.head(id)).value);
  return {
    ...guildhall,
    timers: createTimers(() => guildhall.hosts),
    /** How many communities have another version on their page than the one that they adopted. */
    async unpublished(): Promise<number> {
      const owing = (await heads()).filter(
        ({ version, publication }) => publication.owed || publication.version !== version,
      );
      return owing.length;
    },
    /** How many have adopted so many versions. */
    atVersion: async (wanted: number): Promise<number> =>
      (await heads()).filter(({ version }) => version === wanted).length,
  };
}

async function setUp(world: World, communityIds: readonly string[]): Promise<void> {
  say(`${communityIds.length} communities: started`);
  for (const timer of ['readDirectory', 'syncMemberships']) await world.timers.run(timer);
  await world.timers.settle();
  say('rosters are there');
  await beginCharters(world, communityIds);
  for (let round = 1; (await world.unpublished()) > 0; round += 1) {
    if (round > 20) throw new Error('the first charters were not published');
    world.tenant.clock.advance(60_000);
    await pause(shownAtLatestMs);
    await world.timers.run('publishCharters');
  }
  say('first charters are published');
}

/** In each community a lead adopts a charter of one clause at once, and proposes to reword it. */
async function beginCharters(
  { origin, tenant }: Pick<World, 'origin' | 'tenant'>,
  communityIds: readonly string[],
): Promise<void> {
  const client = new BenchClient(origin, answerMs);
  const token = () => tenant.issueToken({ as: people.bethan.id, audience: 'api' }).access_token;
  const post = async (path: string, body: object): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const { status, text: answer } = await client.send('POST', path, token(), body);
      if (status < 300) return;
      if (status !== 503 || attempt > 20) throw new Error(`${path}: ${status} ${answer}`);
      await pause(500);
    }
  };
  try {
    await inTurns(communityIds, async (communityId) => {
      const proposals = `communities/${communityId}/charter/proposals`;
      const [start, clauseId] = [randomUUID(), randomUUID()];
      const change = { kind: 'start', clauses: [{ id: clauseId, section: 'purpose', text }] };
      await post(proposals, { id: start, change, reason: 'To begin with.', weight: 'major', version: 0 });
      await post(`${proposals}/${start}/adopt`, { wording: 1 });
      const reword = { kind: 'reword', clauseId, text: proposed };
      await post(proposals, {
        id: randomUUID(),
        change: reword,
        reason: 'It was missing.',
        weight: 'minor',
        version: 1,
      });
    });
  } finally {
    client.close();
  }
}

/** A few at a time; what they answer, in the order of what was given. */
function inTurns<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const works = new AtMost(together);
  return Promise.all(items.map((item) => works.run(() => work(item))));
}
