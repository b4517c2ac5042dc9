import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { UpcomingSessionsView, UpcomingSessionView } from '../../src/domain/sessions';
import { createTimers } from '../../local/start/hostAdministration';
import { startGuildhall } from '../../local/start';
import { BenchClient } from '../board/benchClient';
import { communityId, communitySettings, organisation } from './organisation';

export const memberCount = 1_000;
const joinerCount = 40;
const leaverCount = 20;
/** In how many goes people come and leave over the day. */
const waves = 5;
const start = '2026-03-02T09:00:00Z';
/** Long waits are part of what faults bring: five minutes is far more than any that is not for ever. */
const patienceMs = 300_000;
/** A host may show sessions as it read them a second ago: before that nobody knows whether anything is left to do. */
const shownAtLatestMs = 1_200;

/** Guildhall with two hosts and a community of 1,000, and what a day in its life brings. */
export async function openInviting(onHostLine?: (line: string) => void) {
  const { seed, inside, outside } = organisation(memberCount, joinerCount);
  const guildhall = await startGuildhall({
    port: 0,
    hosts: 2,
    ...(onHostLine ? { onHostLine } : {}),
    now: start,
    tenant: { seed },
    settings: { GUILDHALL_COMMUNITIES: communitySettings, GUILDHALL_QUIET_SECONDS: '0' },
  });
  const { origin, tenant } = guildhall;
  const client = new BenchClient(origin);
  const timers = createTimers(() => guildhall.hosts);
  const sessionsPath = `communities/${communityId}/sessions`;

  async function ask<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const lead = tenant.issueToken({ as: 'facilitator', audience: 'api' }).access_token;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await client.send(method, path, lead, body);
      if (answer.status < 300) return JSON.parse(answer.text) as Body;
      if (answer.status !== 503 || attempt > 20) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
      await pause(500);
    }
  }

  const upcoming = async (ids: readonly string[]): Promise<readonly UpcomingSessionView[]> =>
    (await ask<UpcomingSessionsView>('GET', sessionsPath)).sessions.filter(({ id }) => ids.includes(id));

  async function tick(): Promise<void> {
    for (const name of ['planSessions', 'sendInvitations']) await timers.run(name);
  }

  /** Waits until the calendars say what was decided; the timers tick meanwhile, as they would. */
  async function settled(ids: readonly string[]): Promise<void> {
    const deadline = Date.now() + patienceMs;
    await pause(shownAtLatestMs);
    for (let round = 0; ; round += 1) {
      const sessions = await upcoming(ids);
      if (sessions.length === ids.length && sessions.every(({ invitation }) => invitation === 'sent')) return;
      if (sessions.some(({ invitation }) => invitation === 'failed')) {
        throw new Error(`an invitation failed: ${sessions.map(({ trouble }) => trouble).join(' ')}`);
      }
      if (Date.now() > deadline) throw new Error(`not settled: ${JSON.stringify(sessions)}`);
      await pause(50);
      if (round % 100 === 99) await tick();
    }
  }

  async function advance(hours: number): Promise<void> {
    tenant.clock.advance(hours * 3_600_000);
    // A host asks only now and then what time it is.
    await pause(shownAtLatestMs);
    await tick();
  }

  return {
    ...guildhall,
    inside,
    outside,
    upcoming,
    settled,
    advance,
    /** The roster as it stands now; needs a tick to be known. */
    tick,
    /** A lead plans sessions; answers with their ids. */
    async plan(starts: readonly string[]): Promise<string[]> {
      for (const startsAt of starts) await ask('POST', sessionsPath, { key: randomUUID(), startsAt, minutes: 60 });
      const deadline = Date.now() + patienceMs;
      // The other host may show what it read a second ago.
      while (Date.now() < deadline) {
        const { sessions } = await ask<UpcomingSessionsView>('GET', sessionsPath);
        const ids = starts.flatMap(
          (at) => sessions.find(({ startsAt }) => Date.parse(startsAt) === Date.parse(at))?.id ?? [],
        );
        if (ids.length === starts.length) return ids;
        await pause(100);
      }
      throw new Error('the sessions that were planned do not show');
    },
    /** 40 people join and 20 leave in the course of a day; a day later all of it has gone out. */
    async churn(): Promise<{ joiners: readonly string[]; leavers: readonly string[] }> {
      const joiners = outside.slice(0, joinerCount);
      const leavers = inside.slice(-leaverCount);
      for (let wave = 0; wave < waves; wave += 1) {
        const share = <Item>(all: readonly Item[]): Item[] => all.filter((_, index) => index % waves === wave);
        await changeGroup(share(joiners), share(leavers));
        await advance(2);
      }
      await advance(24);
      return { joiners, leavers };
    },
    /** Everything as it was before the churn; there must be nothing planned that it would change. */
    async restore(): Promise<void> {
      await changeGroup(inside.slice(-leaverCount), outside.slice(0, joinerCount));
      await tick();
    },
    async move(id: string, startsAt: string): Promise<void> {
      const etag = (await upcoming([id]))[0]?.etag;
      await ask('PUT', `${sessionsPath}/${id}`, { etag, startsAt });
    },
    async cancel(id: string): Promise<void> {
      const etag = (await upcoming([id]))[0]?.etag;
      await ask('POST', `${sessionsPath}/${id}/cancel`, { etag, reason: 'The building is closed that day.' });
    },
    async close(): Promise<void> {
      client.close();
      await guildhall.stop();
    },
  };

  async function changeGroup(join: readonly string[], leave: readonly string[]): Promise<void> {
    const answer = await fetch(`${origin}/_tenant/groups/${communityId}/members`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ join, leave }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }
}

export type Inviting = Awaited<ReturnType<typeof openInviting>>;
