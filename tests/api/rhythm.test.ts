import { people } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type { PlanPreviewView, PlanView, UpcomingSessionsView } from '../../src/domain/sessions';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}`;
const secondTuesday = {
  ...{ kind: 'nthWeekday', nth: 2, weekday: 'tuesday', time: '14:00', minutes: 45, timeZone: 'Europe/London' },
};
const everyOtherWeek = {
  ...{ kind: 'everyWeeks', weeks: 2, startsOn: '2026-03-05', weekday: 'thursday', time: '11:00', minutes: 60 },
  timeZone: 'Europe/London',
};

interface Mailbox {
  readonly events: readonly { readonly start: { readonly dateTime: string } }[];
  readonly messages: readonly { readonly kind: string; readonly body: { readonly content: string } }[];
}

describe('a community that changes how it meets', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld({ now: '2026-03-02T09:00:00Z' });
  });
  afterEach(() => world.stop());

  const sessionsOf = async () =>
    (await world.call<UpcomingSessionsView>('facilitator', 'GET', `${community}/sessions`)).body.sessions;
  const planOf = async () => (await world.call<PlanView>('facilitator', 'GET', `${community}/plan`)).body;
  const save = (wish: object) =>
    world.call<PlanView & Problem>('facilitator', 'PUT', `${community}/plan`, { cancelWithoutTopics: null, ...wish });
  const untilTold = () =>
    waitUntil(
      'all invitations',
      async () => {
        const sessions = await sessionsOf();
        return sessions.every(({ invitation }) => invitation === 'sent') && sessions;
      },
      20_000,
    );
  const zainab = () => world.tenantTool<Mailbox>('GET', `mailboxes/${encodeURIComponent(people.zainab.mail!)}`);

  it('has what is planned moved to the new days: everybody is told once of each, and nobody is invited twice', async () => {
    const before = await sessionsOf();
    const plan = await planOf();
    expect(plan).toMatchObject({ invitations: 'released', mayChange: true });
    const preview = await world.call<PlanPreviewView>('facilitator', 'POST', `${community}/plan/preview`, {
      cadence: secondTuesday,
    });
    expect((await save({ etag: plan.etag, cadence: secondTuesday })).body).toMatchObject({ cadence: secondTuesday });
    expect((await save({ etag: plan.etag, cadence: secondTuesday })).status).toBe(200);
    const standing = (await untilTold()).filter(({ cancelled }) => !cancelled);
    expect(standing.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual([
      ...['2026-03-10T14:00', '2026-04-14T13:00', '2026-05-12T13:00'],
    ]);
    const said = preview.body.changes.filter(({ kind }) => kind !== 'cancelled').map(({ startsAt }) => startsAt);
    expect(standing.map(({ startsAt }) => startsAt)).toEqual(said);
    const { events, messages } = await zainab();
    expect(events.map(({ start }) => start.dateTime.slice(0, 16))).toEqual(
      standing.map(({ startsAt }) => startsAt.slice(0, 16)),
    );
    const told = messages.map(({ kind }) => kind).sort();
    expect(told).toEqual([...before.map(() => 'invitation'), ...before.map(() => 'update')].sort());
  });

  it('has a session called off by itself when nobody has proposed anything in time, in friendly words', async () => {
    const { etag, cadence } = await planOf();
    expect((await save({ etag, cadence, cancelWithoutTopics: 24 })).body).toMatchObject({ cancelWithoutTopics: 24 });
    const [first] = await sessionsOf();
    await world.tenantTool('PUT', 'clock', { now: '2026-03-25T11:00:01Z' });
    // The host looks at the organisation's clock twice a second.
    await waitUntil('the hour', async () => {
      await world.planNow();
      return (await sessionsOf())[0]?.cancelled;
    });
    const [cancelled, ...others] = await untilTold();
    expect(cancelled).toMatchObject({ id: first?.id, cancelled: { by: 'noTopics', reason: '' } });
    expect(others.some((session) => session.cancelled)).toBe(false);
    const letters = (await zainab()).messages.filter(({ kind }) => kind === 'cancellation');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body.content).not.toMatch(/fail|error|nobody cared/i);
  });

  it('meets by no rhythm that makes no sense, and is told why', async () => {
    const { etag } = await planOf();
    for (const [wrong, code] of [
      [{ minutes: 5 }, 'badSessionLength'],
      [{ time: '25:00' }, 'noSuchTime'],
      [{ timeZone: 'Europe/Atlantis' }, 'zoneUnknown'],
      [{ weeks: 14 }, 'badWeeks'],
      [{ startsOn: '2026-02-29' }, 'noSuchDate'],
      [{ startsOn: '2036-02-29' }, 'rhythmTooFarAhead'],
    ] as const) {
      const refused = await save({ etag, cadence: { ...everyOtherWeek, ...wrong } });
      expect([refused.status, refused.body.code]).toEqual([400, code]);
      expect(refused.body.detail).toMatch(/^[A-Z].*Nothing was changed.*\.$/);
    }
    expect((await planOf()).etag).toBe(etag);
  });
});
