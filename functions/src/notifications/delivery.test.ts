import { Killed, type Cut } from '../leanCoffee/testing/mortal';
import { Unavailable } from '../platform/unavailable';
import { MailRefused } from './Mailer';
import { ana, deliveryWorld, newNotice } from './testing/deliveryWorld';

const minute = 60_000;
type World = ReturnType<typeof deliveryWorld>;

async function expectToldOnce(world: World): Promise<void> {
  const told = [
    ...world.mails.map(({ subject }) => subject),
    ...[...world.activities.values()].map(({ title }) => title),
  ];
  expect(told).toEqual(['2 messages from Digital Practice']);
  expect(await world.inbox()).toMatchObject({ waiting: [], sent: { day: '2026-03-26', messages: 1 } });
  expect((await world.inbox()).sending).toBeUndefined();
}

function timesTold(world: World, name: string): number {
  const mails = world.mails.filter(({ body }) => body.includes(`About ${name}<`));
  const entries = [...world.activities.values()].filter(({ title, preview }) =>
    `${title} ${preview}`.includes(`${name} en`),
  );
  return mails.length + entries.length;
}

describe('telling people', () => {
  it('is one message for all that waits, once, however often it is looked at', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'), newNotice('b', { kind: 'running' }));
    expect(world.messages).toEqual([{ communityId: 'c1', personId: 'ana', delayMs: 0 }]);
    await world.teller().deliver();
    await world.teller().deliver();
    await world.teller().sweep();
    await world.notify(newNotice('a', { kind: 'prompts' }));
    await world.teller().sweep();
    await expectToldOnce(world);
    expect(world.mails[0]).toMatchObject({ to: { name: 'Ana', mail: 'ana@example.org' } });
    expect(world.mails[0]?.body).toMatch(
      /href="https:\/\/api\.example\/api\/notifications\/mute\?token=[\w.-]+&amp;lang=en"/,
    );
    expect(world.mailboxLeases).toEqual(['mailbox_communities@example.org']);
    expect(world.logged).toEqual(['info noticesTold mail 2']);
  });

  it.each(['notInstalled', 'shown'] as const)(
    'survives a process that is killed before or after any of its steps (%s)',
    async (answer) => {
      for (const when of ['before', 'after'] as const) {
        const walked = await walk({ step: 0, when });
        expect(walked).toContain(answer === 'shown' ? 'show' : 'send');
        for (let step = 1; step <= walked.length; step += 1) await walk({ step, when });
      }

      async function walk(cut: Cut): Promise<readonly string[]> {
        const world = deliveryWorld();
        world.teams.answer = answer;
        await world.notify(newNotice('a'), newNotice('b'));
        const victim = world.teller(cut);
        const outcome = await victim.deliver().catch((error: unknown) => error);
        expect(outcome instanceof Killed || victim.seen.length < cut.step || world.logged.length > 0).toBe(true);
        // More comes up in the meantime: it changes nothing in what is on its way.
        await world.notify(newNotice('c'));
        world.pass(60 * minute);
        await world.teller().sweep();
        try {
          expect(['a', 'b', 'c'].map((name) => timesTold(world, name))).toEqual([1, 1, 1]);
          expect((await world.inbox()).waiting).toEqual([]);
        } catch (error) {
          const place = `killed ${cut.when} ${victim.seen.at(-1)} (${cut.step})`;
          throw new Error(`${place}: ${String(error)}`, { cause: error });
        }
        return victim.seen;
      }
    },
  );

  it('is not done twice by two processes at once', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'), newNotice('b'));
    await Promise.all([world.teller().deliver(), world.teller().deliver()]);
    await world.teller().sweep();
    await expectToldOnce(world);
  });

  it('is in the language of the person', async () => {
    const world = deliveryWorld();
    world.people.set('ana', { ...ana, language: 'cy' });
    await world.notify(newNotice('a'));
    await world.teller().deliver();
    expect(world.mails[0]?.subject).toBe('a cy');
    expect(world.mails[0]?.body).toContain('lang=cy');
  });

  it('waits for the morning, and for the day after when there were three', async () => {
    const world = deliveryWorld();
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await world.notify(newNotice(name));
      await world.teller().deliver();
    }
    expect(world.mails).toHaveLength(3);
    world.setNow('2026-03-27T07:59:00Z');
    await world.teller().sweep();
    expect(world.messages).toEqual([]);
    world.setNow('2026-03-27T08:00:10Z');
    await world.teller().sweep();
    expect(world.mails.map(({ subject }) => subject).slice(3)).toEqual(['2 messages from Digital Practice']);
  });

  it('keeps what is on its way for the morning too', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'));
    world.faults.mail = () => new Unavailable('mailbox');
    await world.teller().deliver();
    delete world.faults.mail;
    world.pass(60 * minute);
    world.setNow('2026-04-02T19:00:00Z');
    await world.teller().deliver();
    // Good Friday.
    world.setNow('2026-04-03T12:00:00Z');
    await world.teller().deliver();
    expect(world.mails).toEqual([]);
    world.setNow('2026-04-06T12:00:00Z');
    await world.teller().deliver();
    expect(world.mails).toHaveLength(1);
  });
});

describe('the way a message goes', () => {
  it('is Teams for those who have the app there, and then no mail', async () => {
    const world = deliveryWorld();
    world.teams.answer = 'shown';
    await world.notify(newNotice('a'), newNotice('b'));
    await world.teller().deliver();
    await expectToldOnce(world);
    expect(world.mails).toEqual([]);
    expect(await world.store.channelOf('ana')).toMatchObject({ channel: 'teams' });
  });

  it('is mail for the others, and Teams is asked again a day later', async () => {
    const world = deliveryWorld();
    for (const [name, at] of [
      ['a', '2026-03-24T12:00:00Z'],
      ['b', '2026-03-25T11:59:00Z'],
      ['c', '2026-03-25T12:01:00Z'],
    ] as const) {
      world.setNow(at);
      await world.notify(newNotice(name));
      await world.teller().deliver();
    }
    expect(world.mails).toHaveLength(3);
    expect(world.teams.asked).toBe(2);
  });

  it('is mail when Teams refuses for another reason, which is logged', async () => {
    const world = deliveryWorld();
    world.teams.answer = 'refused';
    await world.notify(newNotice('a'));
    await world.teller().deliver();
    expect(world.mails).toHaveLength(1);
    expect(world.logged).toContain('warn activityRefused');
  });

  it('is waited for while Teams is out of reach: it may have been shown', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'), newNotice('b'));
    world.faults.teams = () => new Unavailable('Teams', { retryAfterMs: 20_000 });
    await world.teller().deliver();
    expect(world.mails).toEqual([]);
    expect(world.messages.at(-1)).toMatchObject({ delayMs: 20_100 });
    world.faults.teams = () => undefined;
    world.teams.answer = 'shown';
    world.pass(20_000);
    await world.teller().sweep();
    await expectToldOnce(world);
  });

  it('is mail for somebody from outside, who is asked in their own name', async () => {
    const world = deliveryWorld();
    const to = { name: 'Jo', mail: 'jo@example.org', language: 'cy' } as const;
    await world.notify(newNotice('a', { personId: 'mail:jo@example.org', to }));
    await world.teller().deliver('mail:jo@example.org');
    expect(world.mails).toMatchObject([{ to: { name: 'Jo', mail: 'jo@example.org' }, subject: 'a cy' }]);
    expect(world.teams.asked).toBe(0);
  });

  it('does not exist for some, and then nothing waits for ever', async () => {
    const world = deliveryWorld();
    world.people.set('ana', { id: 'ana', name: 'Ana', role: 'member', active: true });
    await world.notify(newNotice('a'), newNotice('left', { personId: 'ben' }));
    await world.teller().sweep();
    expect([...(await world.inbox()).waiting, ...(await world.inbox('ben')).waiting]).toEqual([]);
    await world.notify(newNotice('b'));
    await world.teller().sweep();
    expect((await world.inbox()).waiting).toEqual([]);
    expect(world.mails).toEqual([]);
  });
});

describe('what somebody has muted', () => {
  it('is not told, and not later either', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'), newNotice('b', { kind: 'running' }));
    world.muted.add('actions');
    await world.teller().deliver();
    world.muted.clear();
    await world.teller().sweep();
    expect(world.mails.map(({ subject }) => subject)).toEqual(['b en']);
  });

  it('is not told though it was on its way already', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'));
    world.faults.mail = () => new Unavailable('mailbox');
    await world.teller().deliver();
    delete world.faults.mail;
    world.muted.add('actions');
    world.pass(60 * minute);
    await world.teller().sweep();
    expect(world.mails).toEqual([]);
    expect(await world.inbox()).toMatchObject({ waiting: [] });
  });
});

describe('what a lead has asked somebody', () => {
  const to = { name: 'Leonie', mail: 'leonie@example.org' };
  const asked = { personId: 'leonie', kind: 'joining', to } as const;

  it('is not told when they have gone, come in or said no by the morning', async () => {
    const world = deliveryWorld();
    world.setNow('2026-03-26T20:00:00Z');
    await world.notify(newNotice('asked', asked), newNotice('other', { ...asked, kind: 'running' }));
    await world.teller().deliver('leonie');
    world.noLongerAsked.add('leonie');
    world.setNow('2026-03-27T09:00:00Z');
    await world.teller().deliver('leonie');
    expect(world.mails.map(({ subject }) => subject)).toEqual(['other en']);
    expect((await world.inbox('leonie')).waiting).toEqual([]);
  });

  it('is not told though it was on its way already', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('asked', asked));
    world.faults.mail = () => new Unavailable('mailbox');
    await world.teller().deliver('leonie');
    delete world.faults.mail;
    world.noLongerAsked.add('leonie');
    world.pass(60 * minute);
    await world.teller().sweep();
    expect(world.mails).toEqual([]);
    expect(await world.inbox('leonie')).toMatchObject({ waiting: [] });
  });

  it.each(['notInstalled', 'refused', 'shown'] as const)(
    'leaves no line in the log when it goes out (%s)',
    async (way) => {
      const world = deliveryWorld();
      world.teams.answer = way;
      await world.notify(newNotice('asked', asked));
      await world.teller().deliver('leonie');
      expect((await world.inbox('leonie')).waiting).toEqual([]);
      expect([world.mails.length + world.activities.size, world.logged]).toEqual([1, []]);
    },
  );

  it('leaves no line in the log where nothing reaches them, nor while Microsoft 365 is out of reach', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('asked', { personId: 'leonie', kind: 'joining', to: { name: 'Leonie' } }));
    await world.teller().deliver('leonie');
    expect((await world.inbox('leonie')).waiting).toEqual([]);
    world.faults.mail = () => new Unavailable('mailbox');
    await world.notify(newNotice('again', asked));
    await world.teller().deliver('leonie');
    expect((await world.inbox('leonie')).trouble).toBe('stillTrying');
    expect(world.logged).toEqual([]);
  });

  it('names no community and no number when somebody has to mend why it cannot go out', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('asked', asked));
    world.faults.mail = () => new MailRefused('permissionMissing');
    await world.teller().deliver('leonie');
    world.noLongerAsked.add('leonie');
    world.pass(60 * minute);
    await world.teller().sweep();
    expect(world.logged).toEqual(['error noticesNotTold permissionMissing', 'warn draftLeft']);
    expect(world.loggedAbout).toEqual([undefined, undefined]);
  });

  it('is not counted in the log with what else a message tells', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('asked', asked), newNotice('other', { ...asked, kind: 'running' }));
    await world.teller().deliver('leonie');
    expect([world.logged, world.loggedAbout]).toEqual([['info noticesTold mail 1'], ['c1']]);
  });
});

describe('what leads are asked about a sync run', () => {
  it('is not told when it was answered by the morning, and everything else is', async () => {
    const world = deliveryWorld();
    world.setNow('2026-03-26T20:00:00Z');
    const about = (run: string) => newNotice(run, { kind: 'running', aboutRun: run });
    await world.notify(about('first'), about('second'), newNotice('other'));
    await world.teller().deliver();
    world.answeredRuns.add('first');
    world.setNow('2026-03-27T09:00:00Z');
    await world.teller().deliver();
    expect(world.mails.map(({ subject }) => subject)).toEqual(['2 messages from Digital Practice']);
    expect(world.mails[0]?.body).not.toContain('About first');
    expect((await world.inbox()).waiting).toEqual([]);
  });

  it('is not told though it was on its way already', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('run', { kind: 'running', aboutRun: 'run' }));
    world.faults.mail = () => new Unavailable('mailbox');
    await world.teller().deliver();
    delete world.faults.mail;
    world.answeredRuns.add('run');
    world.pass(60 * minute);
    await world.teller().sweep();
    expect([world.mails, (await world.inbox()).waiting]).toEqual([[], []]);
  });
});

describe('a brake', () => {
  it('holds everything, also what is just on its way', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'), newNotice('b'));
    world.faults.beforeSending = () => (world.brake.isOn = true);
    await world.teller().deliver();
    await world.teller().sweep();
    expect(world.mails).toEqual([]);
    delete world.faults.beforeSending;
    world.brake.isOn = false;
    world.messages.length = 0;
    await world.teller().release('send');
    expect(world.messages).toHaveLength(1);
    await world.teller().deliver();
    await expectToldOnce(world);
  });

  it('says for how many people something waits, and nothing of whom a lead has asked to join', async () => {
    const world = deliveryWorld();
    world.brake.isOn = true;
    await world.notify(newNotice('a', { kind: 'joining', personId: 'ben' }));
    expect(await world.teller().count()).toEqual({ recipients: 0 });
    await world.teller().release('drop');
    expect(world.logged).toEqual([]);
    await world.notify(newNotice('b', { kind: 'joining', personId: 'ben' }), newNotice('c'));
    expect(await world.teller().count()).toEqual({ recipients: 1 });
  });

  it('that comes off can drop what it held, for good', async () => {
    const world = deliveryWorld();
    world.brake.isOn = true;
    await world.notify(newNotice('a'), newNotice('b', { personId: 'ben' }));
    await world.teller().release('drop');
    await world.teller().release('drop');
    world.brake.isOn = false;
    await world.teller().sweep();
    await world.notify(newNotice('a'));
    await world.teller().sweep();
    expect([world.mails, (await world.inbox()).waiting]).toEqual([[], []]);
    expect(world.logged).toEqual(['info noticesDropped brake 2']);
  });
});

describe('a draft that nobody is to be told any more', () => {
  /** The brake came on between the writing of the letter and its sending, and is off again. */
  async function withDraft() {
    const world = deliveryWorld();
    world.faults.beforeSending = () => (world.brake.isOn = true);
    await world.notify(newNotice('a'));
    await world.teller().deliver();
    delete world.faults.beforeSending;
    world.brake.isOn = false;
    expect(world.drafts.size).toBe(1);
    return world;
  }

  it('is taken out of the mailbox when they have muted it', async () => {
    const world = await withDraft();
    world.muted.add('actions');
    await world.teller().deliver();
    expect([world.drafts.size, world.mails, (await world.inbox()).sending]).toEqual([0, [], undefined]);
  });

  it('stays there while a brake is on that drops it, and is taken out after that', async () => {
    const world = await withDraft();
    world.brake.isOn = true;
    world.messages.length = 0;
    await world.teller().release('drop');
    expect([world.drafts.size, world.messages.length]).toEqual([1, 1]);
    world.brake.isOn = false;
    await world.teller().deliver();
    expect([world.drafts.size, world.mails, (await world.inbox()).sending]).toEqual([0, [], undefined]);
    await world.notify(newNotice('b'));
    await world.teller().deliver();
    expect(world.mails).toHaveLength(1);
  });

  it('keeps nothing waiting when the mailbox does not let it go', async () => {
    const world = await withDraft();
    world.muted.add('actions');
    world.faults.mail = () => new MailRefused('permissionMissing');
    await world.teller().deliver();
    expect((await world.inbox()).waiting).toEqual([]);
    expect(world.logged).toContain('warn draftLeft');
  });
});

describe('who had messages', () => {
  it('is forgotten after a month', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'));
    await world.teller().deliver();
    world.setNow('2026-04-24T12:00:00Z');
    await world.teller().sweep();
    expect(await world.inbox()).toHaveProperty('sent');
    world.setNow('2026-04-28T12:00:00Z');
    await world.teller().sweep();
    expect(await world.inbox()).not.toHaveProperty('sent');
    expect(await world.store.channelOf('ana')).toBeUndefined();
    await world.notify(newNotice('a'));
    expect((await world.inbox()).waiting).toEqual([]);
  });
});

describe('trouble', () => {
  it('is sat out, later each time', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'), newNotice('b'));
    world.faults.mail = () => new Unavailable('mailbox');
    for (let attempt = 0; attempt < 14; attempt += 1) {
      await world.teller().deliver();
      world.pass(60 * minute);
    }
    expect(world.messages.at(-1)?.delayMs).toBeLessThanOrEqual(60 * minute + 1_000);
    expect(world.logged).toHaveLength(14);
    delete world.faults.mail;
    await world.teller().sweep();
    await expectToldOnce(world);
  });

  it('that needs a person says which permission is missing, and is looked at once an hour', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'), newNotice('b'));
    world.faults.mail = () => new MailRefused('permissionMissing');
    await world.teller().deliver();
    expect(world.logged).toEqual(['error noticesNotTold permissionMissing 2']);
    world.pass(59 * minute);
    await world.teller().sweep();
    expect(world.logged).toHaveLength(1);
    delete world.faults.mail;
    world.pass(minute);
    await world.teller().sweep();
    await expectToldOnce(world);
  });

  it('of one person keeps no other waiting', async () => {
    const world = deliveryWorld();
    world.people.set('ben', { ...ana, id: 'ben', name: 'Ben', mail: 'ben@example.org' });
    await world.notify(newNotice('a'), newNotice('b', { personId: 'ben' }));
    let first = true;
    world.faults.mail = () => {
      const fault = first ? new MailRefused('refusedByMailbox') : undefined;
      first = false;
      return fault;
    };
    await world.teller().sweep();
    expect(world.mails.map(({ to }) => to.name)).toEqual(['Ben']);
  });

  it('is given up after a month', async () => {
    const world = deliveryWorld();
    await world.notify(newNotice('a'));
    world.faults.mail = () => new MailRefused('permissionMissing');
    await world.teller().deliver();
    world.pass(60 * minute);
    world.setNow('2026-04-27T12:00:00Z');
    await world.teller().sweep();
    expect(await world.inbox()).toMatchObject({ waiting: [] });
  });
});
