import { startAzurite, type Azurite } from '../../local/azurite';
import { dataAndDevOpsGroupId, digitalPracticeGroupId, people } from '../../local/seed';
import type { Tenant } from '../../local/tenant';
import { activeAddresses, expectOneInvitationEach, lettersTo } from './letters';
import { mailbox, openStage, planUntilInvited, type Stage, type StagedHost } from './stage';
import { waitUntil } from '../world/waitUntil';

type Fault = Exclude<Parameters<Tenant['faults']['add']>[0], { share: number }>;
type RecordedRequest = ReturnType<Tenant['recording']['entries']>[number];

interface FailuresView {
  readonly failures: readonly { id: string; community: string; sessionId: string; reason: string; detail: string }[];
}

interface DriftView {
  readonly drifts: readonly { kind: string; community: string; sessionId: string; part: number; outcome: string }[];
}

const leaseSeconds = 2;
const posting: Fault['match'] = { method: 'POST', path: '/events$' };

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

/** The product's requests to the calendar, in the order in which they came. */
function calendarRequests({ tenant }: Stage): RecordedRequest[] {
  return tenant.recording.entries().filter(({ url }) => /\/events|\/calendarView/.test(url));
}

describe('inviting through a calendar in trouble', () => {
  let stage: Stage;
  let host: StagedHost;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId, {}, azurite);
    host = await stage.startHost('one', {}, { GUILDHALL_LEASE_SECONDS: String(leaseSeconds) });
    await planUntilInvited(stage, host);
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.tenant.faults.clear();
    stage.tenant.recording.clear();
  });

  const failures = async () =>
    (await stage.call<FailuresView>(host, 'administrator', 'GET', 'operations/failures')).body.failures;
  const replay = async (id: string) =>
    (await stage.call(host, 'administrator', 'POST', `operations/failures/${id}/replay`)).status;
  const partsOf = (sessionId: string) => stage.events.load(stage.communityId, sessionId);
  const failed = (sessionId: string) =>
    waitUntil('the failure', async () => (await failures()).find((failure) => failure.sessionId === sessionId));

  it.each<[string, Omit<Fault, 'match'>, number]>([
    ['a 429 that asks for a second', { status: 429, retryAfter: 1, times: 2 }, 1_000],
    ['a 503 that asks for a second', { status: 503, retryAfter: 1 }, 1_000],
    ['a 503 that names no time', { status: 503, times: 2 }, 250],
    ['a page of a gateway', { status: 502, html: true }, 250],
    ['a page of a gateway that did carry it out', { status: 504, html: true, afterEffect: true }, 250],
    ['a connection dropped on the way there', { drop: 'before' }, 250],
    ['a connection dropped on the way back', { drop: 'after' }, 250],
  ])('sits out %s', async (_what, fault, atLeastMs) => {
    stage.tenant.faults.add({ ...fault, match: posting });
    const sessionId = stage.comeToNextSession();
    await planUntilInvited(stage, host, sessionId);
    expect(stage.tenant.faults.list()[0]?.hits).toBe(fault.times ?? 1);
    await expectOneInvitationEach(stage, sessionId);
    const [first, second] = calendarRequests(stage).map(({ at, ms }) => Date.parse(at) + ms);
    expect(second! - first!).toBeGreaterThanOrEqual(atLeastMs);
  });

  it('waits for an answer that takes longer than a lease lasts, and nobody asks in between', async () => {
    stage.tenant.faults.add({ match: posting, delayMs: leaseSeconds * 1_500 });
    const sessionId = stage.comeToNextSession();
    await planUntilInvited(stage, host, sessionId);
    await expectOneInvitationEach(stage, sessionId);
    expect(calendarRequests(stage)).toHaveLength(1);
  });

  it('looks again for a Teams link that comes late, without asking for a second event', async () => {
    stage.tenant.faults.add({ match: posting, teamsLinkAfterReads: 1 });
    const sessionId = stage.comeToNextSession();
    await planUntilInvited(stage, host, sessionId);
    await expectOneInvitationEach(stage, sessionId);
    expect(calendarRequests(stage).map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
  });

  it('leaves the mailbox alone for as long as it asks, on all hosts, though the one it told is gone', async () => {
    // More than a host sits out (8 s), by far: there is time for the other one to try, on a slow machine too.
    const askedSeconds = 20;
    const other = await stage.startHost('two');
    stage.tenant.faults.add({ match: posting, status: 429, retryAfter: askedSeconds });
    const first = stage.comeToNextSession();
    await waitUntil('the throttled attempt to be noted', async () => {
      await stage.plan(host);
      return ((await stage.store.find(stage.communityId, first))?.order.attempts ?? 0) > 0;
    });
    const [refusal] = calendarRequests(stage);
    const [told, untold] = refusal?.instance === 'one' ? [host, other] : [other, host];
    await told.kill9();
    host = untold;

    const second = stage.comeToNextSession();
    const noted = await waitUntil('the other host to try', async () => {
      await stage.plan(untold);
      const session = await stage.store.find(stage.communityId, second);
      return session && session.order.attempts > 0 && session;
    });
    const freeAt = Date.parse(refusal!.at) + askedSeconds * 1_000;
    expect(noted.order).toMatchObject({ state: 'pending', attempts: 1 });
    expect(noted.order.notBefore).toBeGreaterThanOrEqual(freeAt - 50);

    for (const sessionId of [first, second]) {
      await planUntilInvited(stage, untold, sessionId, askedSeconds * 2_000);
      await expectOneInvitationEach(stage, sessionId);
    }
    const [, ...later] = calendarRequests(stage);
    expect(later.filter(({ at }) => Date.parse(at) < freeAt)).toEqual([]);
    expect(later.map(({ instance, status }) => [instance, status])).toEqual([
      [untold.instance, 201],
      [untold.instance, 201],
    ]);
  });

  it('tells the administrator which permission is missing and who grants it, and a replay invites once', async () => {
    const granted = [...stage.grants.application];
    stage.grants.application = granted.filter((permission) => permission !== 'Calendars.ReadWrite');
    const sessionId = stage.comeToNextSession();
    await waitUntil('planning', async () => {
      await stage.plan(host);
      return stage.store.find(stage.communityId, sessionId);
    });
    const failure = await failed(sessionId);
    expect(failure).toMatchObject({ community: 'Digital Practice', sessionId, reason: 'permissionMissing' });
    expect(failure.detail).toMatch(
      /An Exchange administrator grants the app Calendars\.ReadWrite for that mailbox.*replay\.$/,
    );
    expect(lettersTo(people.sian.mail!, stage, sessionId)).toMatchObject({ events: 0, invitations: 0 });

    expect(await replay(failure.id)).toBe(202);
    expect((await failed(sessionId)).reason).toBe('permissionMissing');

    stage.grants.application = granted;
    expect(await replay(failure.id)).toBe(202);
    await planUntilInvited(stage, host, sessionId);
    expect(await failures()).toEqual([]);
    expect(await replay(failure.id)).toBe(404);
    await expectOneInvitationEach(stage, sessionId);
  });

  it('invites everybody where Teams lets nobody set the options of a meeting, and says who would', async () => {
    const { meetingsOf } = stage.grants;
    stage.grants.meetingsOf = [];
    const sessionId = stage.comeToNextSession();
    await planUntilInvited(stage, host, sessionId);
    await expectOneInvitationEach(stage, sessionId);
    const failure = await failed(sessionId);
    expect(failure).toMatchObject({
      reason: 'meetingNotOpened',
      detail: expect.stringMatching(/lobby.*A Teams administrator/),
    });
    stage.grants.meetingsOf = meetingsOf;
    expect(await replay(failure.id)).toBe(202);
    await planUntilInvited(stage, host, sessionId);
    await waitUntil('the lobby to be open', async () => (await failures()).length === 0);
    await expectOneInvitationEach(stage, sessionId);
  });

  it('notices that somebody deleted the event, and invites anew all but those who had declined', async () => {
    const sessionId = stage.comeToNextSession();
    await planUntilInvited(stage, host, sessionId);
    const [{ eventId = '', transactionId } = { transactionId: '' }] = await partsOf(sessionId);
    const declining = people.sian.mail!;
    await stage.answer(declining, sessionId, 'decline');
    await stage.reconcile(host);
    expect((await stage.store.find(stage.communityId, sessionId))?.answers).toMatchObject({ declined: 1 });

    await stage.graph('DELETE', `/users/${mailbox}/events/${encodeURIComponent(eventId)}`);
    expect(lettersTo(mailbox, stage, sessionId).events).toBe(0);
    await stage.advance(7);
    await stage.reconcile(host);
    await planUntilInvited(stage, host, sessionId);

    // The calendar may remember the key of the event that it lost.
    expect((await partsOf(sessionId))[0]?.transactionId).not.toBe(transactionId);
    const others = activeAddresses(stage.communityId).filter((address) => address !== declining.toLowerCase());
    for (const address of others) {
      // Outlook told them that it was cancelled; now they are invited once more.
      const letters = { events: 1, invitations: 2, cancellations: 1, updates: 0 };
      expect(lettersTo(address, stage, sessionId)).toMatchObject(letters);
    }
    expect(lettersTo(declining, stage, sessionId)).toMatchObject({ events: 0, invitations: 1 });
    const { body } = await stage.call<DriftView>(host, 'administrator', 'GET', 'operations/drift');
    expect(body.drifts[0]).toMatchObject({
      ...{ kind: 'eventGone', community: 'Digital Practice', sessionId, part: 1, outcome: 'repaired' },
    });
  });
});

describe('a calendar that refuses a transaction it knows with 400', () => {
  it('has one event all the same', async () => {
    const duplicateTransaction = { status: 400, namesExistingEvent: false } as const;
    const stage = await openStage(dataAndDevOpsGroupId, { duplicateTransaction }, azurite);
    try {
      const host = await stage.startHost('one');
      stage.tenant.faults.add({ match: posting, drop: 'after' });
      await planUntilInvited(stage, host);
      expect(calendarRequests(stage).map(({ status }) => status)).toEqual(expect.arrayContaining([0, 400]));
      for (const { id } of await stage.upcoming()) await expectOneInvitationEach(stage, id);
    } finally {
      await stage.close();
    }
  });
});
