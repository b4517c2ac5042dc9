import { say } from '../measure';
import { eventDifference, mailDifference, mailsNow, newMails, type MailCounts } from './calendars';
import { laterThatDay } from './faultFree';
import type { Inviting } from './inviting';
import { startsFrom } from './rounds';
import { retryAfterIgnored } from './traffic';

const sessionCount = 3;
const share = 0.05;
const kinds = ['429', '503', '503-retry-after', '503-after-effect', '504-after-effect', 'drop-before', 'drop-after'];

interface Wrongs {
  duplicates: number;
  missing: number;
  wronglyNotified: number;
  retryAfterIgnored: number;
}

/**
 * The same days with one request in twenty going wrong: refused, or broken off before or after it took effect. Afterwards
 * everybody's calendar and inbox is compared with what there was cause for.
 */
export async function measureUnderFaults(world: Inviting, runs: number) {
  const total: Wrongs = { duplicates: 0, missing: 0, wronglyNotified: 0, retryAfterIgnored: 0 };
  let faults = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    world.tenant.recording.clear();
    const armed = await armFaults(world, seed);
    const began = Date.now();
    const wrongs = await oneRun(world);
    faults += await disarm(world, armed);
    wrongs.retryAfterIgnored += retryAfterIgnored(world.tenant.recording.entries());
    for (const name of Object.keys(total) as (keyof Wrongs)[]) total[name] += wrongs[name];
    say(`run ${seed}: ${JSON.stringify(wrongs)} in ${Math.round((Date.now() - began) / 1_000)} s`);
    await world.restore();
  }
  return { runs, faults, ...total };
}

async function oneRun(world: Inviting): Promise<Wrongs> {
  const { tenant, inside, outside } = world;
  const everybody = [...inside, ...outside];
  const wrongs: Wrongs = { duplicates: 0, missing: 0, wronglyNotified: 0, retryAfterIgnored: 0 };
  const check = (people: readonly string[], starts: readonly string[]): void => {
    for (const address of people) {
      const { duplicates, missing } = eventDifference(tenant, address, starts);
      wrongs.duplicates += duplicates;
      wrongs.missing += missing;
    }
  };
  const before = mailsNow(tenant, everybody);
  const starts = startsFrom(tenant.clock.now(), sessionCount);
  const ids = await world.plan(starts);
  await world.settled(ids);
  check(inside, starts);
  check(outside, []);

  const { joiners, leavers } = await world.churn();
  await world.settled(ids);
  const left = new Set(leavers);
  const members = [...inside.filter((address) => !left.has(address)), ...joiners];
  check(members, starts);
  check(leavers, []);

  const moved = starts.map(laterThatDay);
  for (const [index, id] of ids.entries()) await world.move(id, moved[index] ?? '');
  await world.settled(ids);
  check(members, moved);

  for (const id of ids) await world.cancel(id);
  await world.settled(ids);
  check(everybody, []);

  for (const address of everybody) {
    const { tooMany, tooFew } = mailDifference(newMails(tenant, address, before), causeFor(address, left));
    wrongs.wronglyNotified += tooMany;
    wrongs.missing += tooFew;
  }
  return wrongs;
}

/** Everybody hears of each session: invited, moved, cancelled; who left before hears of no move. */
function causeFor(address: string, left: ReadonlySet<string>): MailCounts {
  return {
    invitation: sessionCount,
    update: left.has(address) ? 0 : sessionCount,
    cancellation: sessionCount,
  };
}

async function armFaults({ origin }: Inviting, seed: number): Promise<string> {
  const answer = await fetch(`${origin}/_tenant/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      match: { path: '/users/[^/]+/(events|calendar|onlineMeetings)' },
      ...{ share, kinds, seed, times: 1_000_000 },
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { id: string }).id;
}

/** @returns how many requests went wrong */
async function disarm({ origin }: Inviting, id: string): Promise<number> {
  const armed = (await (await fetch(`${origin}/_tenant/faults`)).json()) as { id: string; hits: number }[];
  await fetch(`${origin}/_tenant/faults`, { method: 'DELETE' });
  return armed.find((fault) => fault.id === id)?.hits ?? 0;
}
