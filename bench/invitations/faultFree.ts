import { rounded, say } from '../measure';
import { eventCount } from './calendars';
import { memberCount, type Inviting } from './inviting';
import { mailbox } from './organisation';
import { startsFrom } from './rounds';
import { operationsIn } from './traffic';

const sessionCount = 3;
const perEvent = 500;
/** Setting the options of a meeting takes two requests: find it, and change it. */
const meetingOptions = 2;

/**
 * What inviting costs in requests to Graph when nothing goes wrong, over what it costs at least.
 *
 * Creating: as many events as 500 attendees each make necessary, a look at each, and two for the options of the meeting.
 * Churn, move and cancellation: one request for each event that has to change.
 */
export async function measureFaultFree(world: Inviting) {
  const { tenant } = world;
  async function cost(work: () => Promise<unknown>): Promise<number> {
    tenant.recording.clear();
    await work();
    return operationsIn(tenant.recording.entries());
  }
  const starts = startsFrom(tenant.clock.now(), sessionCount);

  let ids: string[] = [];
  const created = await cost(async () => {
    ids = await world.plan(starts);
    await world.settled(ids);
  });
  const createFloor = sessionCount * (2 * Math.ceil(memberCount / perEvent) + meetingOptions);
  say(`created: ${created} requests, floor ${createFloor}`);

  const before = eventsOf(world);
  const churned = await cost(async () => {
    await world.churn();
    await world.settled(ids);
  });
  const after = eventsOf(world);
  const affected = [...after].filter(([name, people]) => before.get(name) !== people).length;
  say(`churn: ${churned} requests, ${affected} events affected`);

  const moved = await cost(async () => {
    for (const [index, id] of ids.entries()) await world.move(id, laterThatDay(starts[index] ?? ''));
    await world.settled(ids);
  });
  const eventsToMove = eventCount(tenant, mailbox);
  say(`moved: ${moved} requests, ${eventsToMove} events`);

  const cancelled = await cost(async () => {
    for (const id of ids) await world.cancel(id);
    await world.settled(ids);
  });
  say(`cancelled: ${cancelled} requests, ${eventsToMove} events`);
  await world.restore();
  return {
    createRatio: rounded(created / createFloor, 3),
    churnRatio: rounded(churned / affected, 3),
    moveRatio: rounded(moved / eventsToMove, 3),
    cancelRatio: rounded(cancelled / eventsToMove, 3),
    eventsPerSession: eventsToMove / sessionCount,
  };
}

/** Each event of the service mailbox with the people on it, as one text. */
function eventsOf({ tenant }: Inviting): ReadonlyMap<string, string> {
  return new Map(
    tenant.mailbox(mailbox).events.map(({ iCalUId, attendees }) => {
      const people = (attendees as { emailAddress: { address: string } }[]).map(
        ({ emailAddress }) => emailAddress.address,
      );
      return [String(iCalUId), people.sort().join(' ')];
    }),
  );
}

/** The sessions are moved by three hours. */
export function laterThatDay(startsAt: string): string {
  return new Date(Date.parse(startsAt) + 3 * 3_600_000).toISOString();
}
