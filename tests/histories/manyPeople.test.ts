import { randomUUID } from 'node:crypto';
import type { UpcomingSessionsView } from '../../src/domain/sessions';
import { waitUntil } from '../world/waitUntil';
import { eventsOf, mailsOf } from './calendars';
import { growing, leadOf, service } from './organisation';
import { openPlayground, type Playground } from './playground';

const startsAt = '2026-03-30T10:00:00.000Z';
const movedTo = '2026-10-26T10:00:00.000Z';
const always = { since: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' };

describe('a session of more people than one event takes', () => {
  let ground: Playground;
  let crowd: readonly string[];
  let members: readonly string[] = [];
  beforeAll(async () => {
    ground = await openPlayground(1);
    crowd = ground.crowd.map(({ address }) => address);
    await changeMembers(crowd.slice(0, 500), []);
  });
  afterAll(() => ground.close());

  /** Grace, who leads, is a member all the time. */
  async function changeMembers(join: readonly string[], leave: readonly string[]): Promise<void> {
    await ground.tenantTool('POST', `groups/${growing}/members`, { join, leave });
    members = [...members.filter((address) => !leave.includes(address)), ...join];
    await ground.readRoster(growing, ground.crowd, ({ address }) => members.includes(address));
  }

  /** What was collected goes out. */
  async function bringInLine(): Promise<void> {
    await ground.tick(['sendInvitations']);
    await ground.pass(25);
    await ground.tick(['sendInvitations']);
    await ground.calm(growing);
  }

  const lead = <Body>(method: string, path: string, wish?: object) =>
    ground.call<Body>(leadOf[growing] ?? '', method, `communities/${growing}/sessions${path}`, wish);
  const only = async () => {
    const [session] = await ground.store.listComing(growing, ground.now());
    if (!session) throw new Error('there is no session');
    return session;
  };
  async function edit(method: string, path: string, wish: object): Promise<void> {
    const { id } = await only();
    // A host may show the session as it was a second ago.
    await waitUntil('the edit', async () => {
      const { body } = await lead<UpcomingSessionsView>('GET', '');
      const answer = await lead(method, `/${id}${path}`, { ...wish, etag: body.sessions[0]?.etag });
      return answer.status === 200;
    });
    await ground.calm(growing);
  }

  const sizes = () =>
    eventsOf(ground, service.address, always)
      .map(({ attendees }) => attendees.length)
      .sort((a, b) => b - a);
  const placeOf = (address: string) => eventsOf(ground, address, always).map(({ meeting }) => meeting);
  const mailsTo = (address: string) => mailsOf(ground, address, always).map(({ kind }) => kind);

  /** Each of these has it once, with the link that all have, and these letters; others have nothing. */
  async function expectEach(letters: readonly string[], at: string, people = members): Promise<void> {
    const { joinUrl } = await only();
    const right = new Set(
      eventsOf(ground, service.address, always)
        .filter((event) => event.startsAt === at && event.link === joinUrl)
        .map(({ meeting }) => meeting),
    );
    const wrong = people.filter((address) => {
      const places = placeOf(address);
      return places.length !== 1 || !right.has(places[0] ?? '') || String(mailsTo(address)) !== String(letters);
    });
    expect(wrong).toEqual([]);
    expect(crowd.filter((address) => !members.includes(address) && placeOf(address).length > 0)).toEqual([]);
  }

  it('has two events for 501, three for 1,001, and nobody changes places or hears of others', async () => {
    expect((await lead('POST', '', { key: randomUUID(), startsAt, minutes: 60 })).status).toBe(201);
    await ground.calm(growing);
    expect(sizes()).toEqual([500, 1]);
    await expectEach(['invitation'], startsAt);

    const places = new Map(members.map((address) => [address, placeOf(address)[0]]));
    await changeMembers(crowd.slice(500), []);
    await bringInLine();
    expect(sizes()).toEqual([500, 500, 1]);
    await expectEach(['invitation'], startsAt);
    expect([...places].filter(([address, place]) => placeOf(address)[0] !== place)).toEqual([]);

    await edit('PUT', '', { startsAt: movedTo });
    await expectEach(['invitation', 'update'], movedTo);

    await changeMembers([], crowd.slice(400, 900));
    await bringInLine();
    await expectEach(['invitation', 'update'], movedTo);
    for (const address of crowd.slice(400, 900)) {
      expect(mailsTo(address)).toEqual(['invitation', 'update', 'cancellation']);
    }

    await edit('POST', '/cancel', { reason: 'The building is closed.' });
    expect(sizes()).toEqual([]);
    for (const address of crowd) expect(mailsTo(address)).toEqual(['invitation', 'update', 'cancellation']);
  });
});
