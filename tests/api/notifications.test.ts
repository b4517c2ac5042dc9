import { randomUUID } from 'node:crypto';
import { people } from '../../local/seed';
import type { MyNotificationsView } from '../../src/domain/notifications';
import { layCoffeeTable, type CoffeeTable } from '../world/coffeeTable';
import { digitalPractice, openWorld, type PersonName, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

interface Mail {
  readonly subject: string;
  readonly body: { readonly content: string };
}
interface Activity {
  readonly activityType: string;
  readonly text: string;
  readonly previewText: string;
}

const mute = `communities/${digitalPractice}/notifications`;

describe('telling people what they took on', () => {
  let world: World;
  let table: CoffeeTable;

  beforeAll(async () => {
    world = await openWorld({ now: '2026-03-24T06:00:00Z' });
    table = layCoffeeTable(world);
  });
  afterAll(() => world.stop());

  /** A session at which somebody took on an action, and which was closed a moment ago; the clocks go on by three hours. */
  async function closeWith(...actions: readonly { readonly text: string; readonly ownerId: string }[]): Promise<void> {
    await table.freshSession();
    await table.discussingOn(`What about ${randomUUID()}?`);
    for (const action of actions) {
      expect((await table.put('member', `actions/${randomUUID()}`, action)).status).toBe(200);
    }
    expect((await table.move('closed')).status).toBe(200);
    await waitUntil(
      'the end of what follows',
      async () => {
        const { session } = await table.look('facilitator');
        return session.id !== table.id() || session.recordUrl;
      },
      20_000,
    );
  }
  async function mailsOf(person: { mail: string | null }, text: string): Promise<readonly Mail[]> {
    const place = `mailboxes/${encodeURIComponent(person.mail ?? '')}`;
    const { messages } = await world.tenantTool<{ messages: Mail[] }>('GET', place);
    return messages.filter(({ subject, body }) => `${subject} ${body.content}`.includes(text));
  }
  async function activitiesOf(person: { mail: string | null }): Promise<readonly Activity[]> {
    return (await world.tenantTool<{ activities: Activity[] }>('GET', `activity/${person.mail}`)).activities;
  }
  const sweep = (): Promise<void> => world.runTimer('sendNotices');
  /** What is not to happen is waited for by something else that has to: a message to somebody it does not hold back. */
  async function untilTold(person: { mail: string | null }, text: string): Promise<Mail> {
    return waitUntil(`the mail about ${text}`, async () => (await mailsOf(person, text))[0], 20_000);
  }
  async function kindsOf(person: PersonName): Promise<readonly string[] | undefined> {
    const { body } = await world.call<MyNotificationsView>(person, 'GET', 'me/notifications');
    const community = body.communities.find(({ id }) => id === digitalPractice);
    return community?.kinds.filter(({ muted }) => muted).map(({ kind }) => kind);
  }

  it('is one mail in their language, or one entry in Teams for who has the app there', async () => {
    const [text, second] = [`Ask Jo about ${randomUUID()}`, `Tell Max about ${randomUUID()}`];
    await closeWith(
      { text, ownerId: people.sian.id },
      { text: second, ownerId: people.sian.id },
      { text, ownerId: people.bethan.id },
    );
    const mail = await untilTold(people.sian, text);
    expect(mail.subject).toBe('Eich 2 cam o Lean Coffee: Digital Practice');
    expect(mail.body.content).toContain(second);
    const [activity] = await waitUntil('the entry in Teams', async () => {
      const activities = await activitiesOf(people.bethan);
      return activities.length > 0 && activities;
    });
    expect(activity).toMatchObject({
      activityType: 'actionTaken',
      text: `Guildhall: Your action from Lean Coffee: ${text}`,
      previewText: text,
    });
    await sweep();
    expect(await mailsOf(people.bethan, text)).toEqual([]);
    expect(await mailsOf(people.sian, text)).toHaveLength(1);
    const channels = (['facilitator', 'member'] as const).map(async (person) => {
      const { body } = await world.call<MyNotificationsView>(person, 'GET', 'me/notifications');
      return body.channel;
    });
    expect(await Promise.all(channels)).toEqual(['teams', 'mail']);
  });

  it('can be stopped by the link in the mail: opening it changes nothing, its form does, and takes it back', async () => {
    const [mail] = await mailsOf(people.sian, 'Lean Coffee');
    const href = /href="([^"]*notifications\/mute[^"]*)"/.exec(mail?.body.content ?? '')?.[1]?.replaceAll('&amp;', '&');
    const opened = await fetch(href ?? '');
    expect(opened.status).toBe(200);
    expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await opened.text();
    expect(page).toContain('<html lang="cy">');
    expect(await kindsOf('member')).toEqual([]);

    const send = async (html: string) => {
      const fields = [...html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]);
      const action = new URL(/action="([^"]*)"/.exec(html)?.[1] ?? '', href);
      const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
      expect([answer.status, answer.headers.get('referrer-policy')]).toEqual([200, 'same-origin']);
      return answer.text();
    };
    const done = await send(page);
    expect(await kindsOf('member')).toEqual(['actions']);
    await send(done);
    expect(await kindsOf('member')).toEqual([]);

    const token = new URL(href ?? '').searchParams.get('token') ?? '';
    const open = Buffer.from(token, 'base64url').toString('latin1');
    for (const said of [people.sian.id, people.sian.mail ?? '', digitalPractice, 'actions'])
      expect(open).not.toContain(said);
    const turned = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    for (const forged of [token.slice(0, -3), turned, `${token}=`, `${token}.`]) {
      const answer = await fetch(`${world.origin}/api/notifications/mute?${new URLSearchParams({ token: forged })}`);
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Nothing was changed')]);
    }
  });

  it('is up to each of them, in “My notifications”', async () => {
    const answer = await world.call<MyNotificationsView>('member', 'PUT', mute, { kind: 'actions', muted: true });
    expect(answer.status).toBe(200);
    const kinds = answer.body.communities.find(({ id }) => id === digitalPractice)?.kinds;
    expect(kinds?.find(({ kind }) => kind === 'actions')?.since).toMatch(/^2026-03-24T/);
    expect(await kindsOf('member')).toEqual(['actions']);
    const text = `Unsaid ${randomUUID()}`;
    await closeWith({ text, ownerId: people.sian.id }, { text, ownerId: people.callum.id });
    await untilTold(people.callum, text);
    await world.call('member', 'PUT', mute, { kind: 'actions', muted: false });
    await sweep();
    expect(await mailsOf(people.sian, text)).toEqual([]);
  });

  it('waits while an administrator holds everything back, and is dropped or sent as they choose', async () => {
    await world.tenantTool('PUT', 'clock', { now: '2026-03-25T05:30:00Z' });
    const brake = `operations/brakes/${digitalPractice}`;
    const texts: string[] = [];
    for (const held of ['drop', 'send'] as const) {
      await world.call('administrator', 'PUT', brake, { stopped: true, reason: 'Drill' });
      const text = `Held back ${randomUUID()}`;
      texts.push(text);
      await closeWith({ text, ownerId: people.sian.id });
      await sweep();
      expect(await mailsOf(people.sian, text)).toEqual([]);
      expect((await world.call('administrator', 'PUT', brake, { stopped: false, held })).status).toBe(200);
    }
    const [dropped = '', sent = ''] = texts;
    await untilTold(people.sian, sent);
    await sweep();
    expect(await mailsOf(people.sian, dropped)).toEqual([]);
  });

  it('is not done at night but in the morning, in one mail for all of it', async () => {
    const texts = [`Late ${randomUUID()}`, `Later ${randomUUID()}`];
    await world.tenantTool('PUT', 'clock', { now: '2026-03-25T17:00:00Z' });
    for (const text of texts) await closeWith({ text, ownerId: people.sian.id });
    await sweep();
    expect(await mailsOf(people.sian, texts[0]!)).toEqual([]);
    await world.tenantTool('PUT', 'clock', { now: '2026-03-26T08:00:10Z' });
    // Both the host's own look at the clock and the sweep have to come round.
    await waitUntil(
      'the mail in the morning',
      async () => {
        await sweep();
        return (await mailsOf(people.sian, texts[0]!)).length > 0;
      },
      20_000,
    );
    const [mail, ...more] = await mailsOf(people.sian, texts[1]!);
    expect(mail?.subject).toBe('2 neges gan Digital Practice');
    expect(mail?.body.content).toContain(texts[0]);
    expect(more).toEqual([]);
  });
});
