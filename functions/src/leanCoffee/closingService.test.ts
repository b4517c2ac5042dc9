import type { Action } from '../../../src/domain/leanCoffee';
import type { Person } from '../../../src/domain/membership';
import { Unavailable } from '../platform/unavailable';
import { RecordRefused } from './RecordLibrary';
import { carriedIdOf } from './pseudonym';
import { april, closingWorld, key, march, pseudonymKey, sessionOn, topic } from './testing/closingWorld';
import { Killed, type Cut } from './testing/mortal';

const justClosed = { state: 'pending', sealed: false, told: [], attempts: 0, notBefore: 0 } as const;
const minute = 60_000;
const cleo: Person = { id: 'cleo', name: 'Cleo', role: 'member', active: true };

function action(id: string, owner?: string, more: Partial<Action> = {}): Action {
  return {
    id,
    text: `Do ${id}`,
    sessionId: march.id,
    ...(owner ? { owner: { id: owner, name: owner } } : {}),
    ...more,
  };
}

/** A session that is closed: two topics discussed, one skipped, one not reached, actions for Ana and Ben. */
function closedSession() {
  const world = closingWorld();
  const finished = ['1', '2'].map((topicId) => ({
    ...{ topicId, startedAt: '2026-03-26T11:10:00.000Z', endedAt: '2026-03-26T11:18:00.000Z' },
  }));
  world.boards.set(
    march.id,
    {
      phase: 'closed',
      topics: [
        topic('1'),
        topic('2', { proposedBy: { kind: 'anonymous' }, author: 'secret-2' }),
        topic('3', { proposedBy: { kind: 'anonymous' }, author: 'secret-3' }),
        topic('4', { addedInRoom: 0 }),
        topic('5', { absence: { kind: 'removed' } }),
      ],
      rooms: [{ number: 0, finished, skipped: ['3'], order: [] }],
      attendees: [{ person: 'a', at: march.startsAt, seenAt: march.startsAt, facilitates: true }],
    },
    justClosed,
  );
  world.actions.push(
    action('a1', 'ana'),
    action('a2', 'ana', { due: '2026-04-09' }),
    action('b1', 'ben'),
    action('n1'),
  );
  for (const [id, mail] of [
    ['ana', 'ana@example.org'],
    ['ben', 'ben@example.org'],
  ] as const) {
    world.people.set(id, { id, name: id, mail, role: 'member', active: true });
  }
  return world;
}

type World = ReturnType<typeof closedSession>;

function toldPeople(world: World): readonly string[] {
  return [...world.told.values()].map(({ personId }) => personId).sort();
}

function expectAllDoneOnce(world: World): void {
  expect(toldPeople(world)).toEqual(['ana', 'ben']);
  expect([...world.files.keys()]).toEqual(['2026-03-26 Lean Coffee.md']);
  expect(
    world.boards
      .board(april.id)
      .topics.map(({ title }) => title)
      .sort(),
  ).toEqual(['About 3', 'About 4']);
  expect(world.boards.board(march.id).topics.filter(({ author }) => author)).toEqual([]);
  expect(world.lines.get(march.id)).toMatchObject({
    discussed: 2,
    actions: 4,
    recordUrl: expect.any(String) as string,
  });
  expect(world.boards.closing(march.id)).toMatchObject({ state: 'done', sealed: true, carriedTo: april.id });
}

describe('what follows the closing of a session', () => {
  it('is all done, once, however often it is looked at', async () => {
    const world = closedSession();
    await world.closer().finish();
    expectAllDoneOnce(world);
    await world.closer().finish();
    await world.closer().sweep();
    expectAllDoneOnce(world);
  });

  it.each(['before', 'after'] as const)('survives a process that is killed %s any of its steps', async (when) => {
    const walked = await walk({ step: 0, when });
    expect(walked.length).toBeGreaterThan(10);
    for (let step = 1; step <= walked.length; step += 1) await walk({ step, when });

    async function walk(cut: Cut): Promise<readonly string[]> {
      const world = closedSession();
      const victim = world.closer(cut);
      const outcome = await victim.finish().catch((error: unknown) => error);
      expect(outcome instanceof Killed).toBe(cut.step > 0);
      await world.closer().sweep();
      try {
        expectAllDoneOnce(world);
      } catch (error) {
        throw new Error(`killed ${cut.when} ${victim.seen.at(-1)} (${cut.step}): ${String(error)}`, { cause: error });
      }
      return victim.seen;
    }
  });

  it.each(['seal', 'carry over', 'line', 'answers', 'upload', 'tell'])(
    'is done but for a step that breaks (%s), and that is done later',
    async (step) => {
      const world = closedSession();
      world.faults.step = step;
      await world.closer().finish();
      const done: Readonly<Record<string, boolean>> = {
        seal: world.boards.board(march.id).topics.every(({ author }) => author === undefined),
        'carry over': world.boards.board(april.id).topics.length === 2,
        line: world.lines.has(march.id),
        upload: world.files.size === 1,
        tell: world.told.size === 2,
      };
      expect(Object.keys(done).filter((name) => !done[name])).toEqual(step === 'answers' ? [] : [step]);
      expect(world.boards.closing(march.id)).toMatchObject({ state: 'pending', attempts: 1 });
      expect(world.logged[0]).toMatch(/^error /);
      delete world.faults.step;
      world.pass(minute);
      await world.closer().sweep();
      expectAllDoneOnce(world);
    },
  );

  it('survives two processes at once', async () => {
    const world = closedSession();
    await Promise.all([world.closer().finish(), world.closer().finish()].map((work) => work.catch(() => undefined)));
    await world.closer().sweep();
    expect(
      world.boards
        .board(april.id)
        .topics.map(({ title }) => title)
        .sort(),
    ).toEqual(['About 3', 'About 4']);
    expect([...world.files.keys()]).toHaveLength(1);
    expect(world.boards.closing(march.id)?.state).toBe('done');
  });
});

describe('topics nobody came to', () => {
  it('stand on the next board as they were proposed, but nobody knows an anonymous one again', async () => {
    const world = closedSession();
    await world.closer().finish();
    const { author: _forgotten, ...anonymous } = topic('3', { proposedBy: { kind: 'anonymous' } });
    const { addedInRoom: _once, ...late } = topic('4');
    expect(world.boards.board(april.id).topics).toEqual([
      { ...anonymous, id: carriedIdOf(pseudonymKey, key, '3'), carriedFrom: march.id },
      { ...late, id: carriedIdOf(pseudonymKey, key, '4'), carriedFrom: march.id },
    ]);
  });

  it('go to the first later session that still takes topics', async () => {
    const world = closedSession();
    const may = sessionOn('2026-05-28');
    world.sessions.push(may);
    world.boards.set(april.id, { phase: 'voting', topics: [topic(carriedIdOf(pseudonymKey, key, '3'))] });
    await world.closer().finish();
    expect(world.boards.board(april.id).topics).toHaveLength(1);
    expect(world.boards.board(may.id).topics.map(({ title }) => title)).toEqual(['About 4']);
    expect(world.boards.closing(march.id)?.carriedTo).toBe(may.id);
  });

  it('are not kept away by somebody who proposes and withdraws under the same id there', async () => {
    const world = closedSession();
    world.boards.set(april.id, { topics: [topic('3', { absence: { kind: 'withdrawn' } })] });
    await world.closer().finish();
    expect(world.boards.board(april.id).topics.map(({ title }) => title)).toEqual(['About 3', 'About 3', 'About 4']);
  });

  it('wait until there is a session to go to, and hold nothing else up', async () => {
    const world = closedSession();
    world.sessions.splice(1);
    await world.closer().finish();
    expect(world.boards.closing(march.id)).toMatchObject({ state: 'pending', notBefore: 0 });
    expect(world.told.size).toBe(2);
    expect(world.files.size).toBe(1);

    world.sessions.push(april);
    world.messages.length = 0;
    await world.closer().takeUp();
    expect(world.messages.map((message) => message.key)).toEqual([key]);
    await world.closer().finish();
    expectAllDoneOnce(world);
  });

  it('are carried over though there are more than one transaction takes', async () => {
    const world = closedSession();
    const many = Array.from({ length: 250 }, (_, number) => topic(`many-${number}`));
    world.boards.set(march.id, { topics: many, rooms: [] });
    await world.closer().finish();
    expect(world.boards.board(april.id).topics).toHaveLength(250);
  });
});

describe('the record of a session', () => {
  it('is not published for a community without a site', async () => {
    const world = closedSession();
    delete (world.settings as { siteId?: string }).siteId;
    await world.closer().finish();
    expect(world.files.size).toBe(0);
    expect(world.lines.get(march.id)).not.toHaveProperty('recordUrl');
    expect(world.boards.closing(march.id)?.state).toBe('done');
  });

  it('is not made of a session to which nobody came', async () => {
    const world = closedSession();
    world.actions.length = 0;
    world.boards.set(march.id, { rooms: [], attendees: [] });
    await world.closer().finish();
    expect(world.files.size).toBe(0);
    expect(world.lines.size).toBe(0);
    expect(world.boards.closing(march.id)?.state).toBe('done');
  });

  it('is tried again after an outage, later each time, while owners are told at once', async () => {
    const world = closedSession();
    world.faults.library = new Unavailable('SharePoint', { retryAfterMs: 20_000 });
    await world.closer().finish();
    expect(world.told.size).toBe(2);
    expect(world.logged).toEqual(['warn recordNotPublished']);
    expect(world.boards.closing(march.id)).toMatchObject({ state: 'pending', attempts: 1, notBefore: 20_000 });
    expect(world.messages.at(-1)?.delayMs).toBeGreaterThan(20_000);

    await world.closer().finish();
    expect(world.logged).toHaveLength(1);
    world.pass(20_000);
    world.faults.library = new Unavailable('SharePoint');
    for (let attempt = 0; attempt < 14; attempt += 1) {
      await world.closer().finish();
      world.pass(60 * minute);
    }
    expect(world.messages.at(-1)?.delayMs).toBeLessThanOrEqual(60 * minute + 1_000);
    delete world.faults.library;
    await world.closer().sweep();
    expectAllDoneOnce(world);
  });

  it('that is refused says which permission is missing, and is tried once an hour', async () => {
    const world = closedSession();
    world.faults.library = new RecordRefused('permissionMissing');
    await world.closer().finish();
    expect(world.logged).toEqual(['error recordNotPublished permissionMissing']);
    world.pass(59 * minute);
    await world.closer().sweep();
    expect(world.logged).toHaveLength(1);
    delete world.faults.library;
    world.pass(minute);
    await world.closer().sweep();
    expectAllDoneOnce(world);
  });

  it('is given up after 30 days', async () => {
    const world = closedSession();
    world.faults.library = new RecordRefused('permissionMissing');
    await world.closer().finish();
    world.pass(60 * minute);
    world.setNow('2026-04-25T11:30:00Z');
    await world.closer().finish();
    expect(world.logged).toHaveLength(1);
  });
});

describe('owners of actions', () => {
  it('are told once of all that is theirs, and of nothing else', async () => {
    const world = closedSession();
    await world.closer().finish();
    const notice = [...world.told.values()].find(({ personId }) => personId === 'ana');
    expect(notice).toMatchObject({
      kind: 'actions',
      words: {
        en: {
          headline: 'Your 2 actions from Lean Coffee: Digital Practice',
          points: ['Do a1', 'Do a2 (by Thursday 9 April 2026)'],
          link: { url: 'https://example.org/board' },
        },
      },
    });
    expect([...world.told.keys()].join()).not.toContain('ana');
  });

  it('who have left are left in peace, and so is who has done it already', async () => {
    const world = closedSession();
    world.people.delete('ana');
    world.people.delete('ben');
    world.people.set('cleo', cleo);
    world.actions.push(action('c1', 'cleo', { ended: { how: 'done', at: march.endsAt } }));
    world.actions.push(action('older', 'cleo', { sessionId: '2026-02-26' }));
    await world.closer().finish();
    expect(toldPeople(world)).toEqual([]);
    expect(world.boards.closing(march.id)?.state).toBe('done');
  });

  it('are told of what is written down after the close, if they were not told yet', async () => {
    const world = closedSession();
    await world.closer().finish();
    world.people.set('cleo', cleo);
    world.actions.push(action('a3', 'ana'), action('c1', 'cleo'));
    await world.closer().followUp();
    expect(world.boards.closing(march.id)?.state).toBe('pending');
    world.pass(minute);
    await world.closer().finish();
    expect(toldPeople(world)).toEqual(['ana', 'ben', 'cleo']);
    expect(world.lines.get(march.id)?.actions).toBe(6);
  });

  it('are told too of what is written down in the very moment in which all seems done', async () => {
    const world = closedSession();
    world.people.set('cleo', cleo);
    world.faults.asItIsDone = () => void world.actions.push(action('c1', 'cleo'));
    await world.closer().finish();
    delete world.faults.asItIsDone;
    expect(world.boards.closing(march.id)?.state).toBe('pending');
    await world.closer().sweep();
    expect(toldPeople(world)).toContain('cleo');
  });
});

describe('the timer', () => {
  const open = { phase: 'discussing', topics: [topic('1')] } as const;

  it('closes what is over by itself, and nothing before', async () => {
    const world = closingWorld();
    world.boards.set(march.id, open);
    world.setNow('2026-03-26T12:29:59Z');
    await world.closer().sweep();
    expect(world.boards.board(march.id).phase).toBe('discussing');
    world.setNow('2026-03-26T12:30:00Z');
    await world.closer().sweep();
    expect(world.boards.board(march.id).phase).toBe('closed');
    expect(world.boards.closing(march.id)?.state).toBe('done');
    expect(world.boards.board(april.id).topics).toHaveLength(1);
  });

  it('is not waited for when the next session begins while this one overruns: it takes the topics along', async () => {
    const world = closingWorld();
    world.boards.set(march.id, open);
    const next = sessionOn('2026-03-26-2', 12);
    world.sessions.push(next);
    world.setNow('2026-03-26T12:10:00Z');
    await world.closer().takeUp();
    expect(world.boards.board(march.id).phase).toBe('closed');
    expect(world.messages.map((message) => message.key)).toContainEqual(key);
    await world.closer().finish();
    expect(world.boards.board(next.id).topics.map(({ title }) => title)).toEqual(['About 1']);
  });

  it('sees to a session though another one fails', async () => {
    const world = closingWorld();
    world.boards.set(march.id, open);
    world.sessions.unshift(sessionOn('2026-03-12'));
    world.boards.set('2026-03-12', { ...open, rooms: undefined as never });
    world.setNow('2026-03-27T12:00:00Z');
    await world.closer().sweep();
    expect(world.logged).toContain('error closingFailed');
    expect(world.boards.board(march.id).phase).toBe('closed');
  });

  it('leaves a board alone that nobody has ever used', async () => {
    const world = closingWorld();
    world.setNow('2026-03-27T12:00:00Z');
    const { sweep, seen } = world.closer();
    await sweep();
    expect(seen).toEqual([]);
  });
});
