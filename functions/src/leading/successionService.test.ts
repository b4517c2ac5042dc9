import type { Named } from '../../../src/domain/membership';
import type { NewNotice } from '../notifications';
import { SuccessionService } from './successionService';
import { community, factsOf, leading, leadingWorld, record } from './testing/leadingWorld';

const membershipUrl = 'https://example.org/membership';

interface Pages {
  readonly membershipUrl?: string;
  managers?(instant: string): readonly Named[];
}

function open(owners: readonly string[] = [], pages: Pages = { membershipUrl }) {
  const world = leadingWorld([
    factsOf('off', { enabled: false }),
    factsOf('mo', { name: 'Mo', mail: 'mo@example.org', language: 'cy' }),
  ]);
  const notices = new Map<string, NewNotice>();
  const clock = { time: '2026-03-26T11:00:00.000Z', now: () => new Date(clock.time) };
  const succession = new SuccessionService({
    ...{ rosters: world.rosters, organisation: world.organisation, clock, ...pages },
    communities: { find: (id) => Promise.resolve(id === 'c1' ? community : undefined) },
    notifier: {
      notify: (_id, told) => {
        for (const notice of told) if (!notices.has(notice.key)) notices.set(notice.key, notice);
        return Promise.resolve();
      },
    },
    managers: { since: (instant) => Promise.resolve(pages.managers?.(instant) ?? []) },
    ownersOfOpenActions: () => Promise.resolve(owners),
  });
  return {
    ...world,
    clock,
    notices: () => [...notices.values()],
    onAway: (...ids: string[]) => succession.onAway('c1', ids),
  };
}

describe('when somebody’s account is disabled or deleted', () => {
  it('each lead is told once who has to be succeeded: what they led and how many actions are theirs', async () => {
    const world = open(['off', 'bob', 'off']);
    world.rosters.put('c1', record('off', { name: 'Off Duty', ...leading('lead') }));
    world.rosters.put('c1', record('bob', leading('deputy')));
    await world.onAway('off');
    await world.onAway('off');
    expect(world.notices().map(({ personId, kind }) => [personId, kind])).toEqual([
      ['ana', 'running'],
      ['bob', 'running'],
    ]);
    const { en, cy } = world.notices()[0]!.words;
    expect(en.headline).toBe('Somebody has to take over from Off Duty: Digital Practice');
    expect(en.text).toContain('was disabled in the organisation’s directory on Thursday 26 March 2026');
    expect(en.points).toEqual([
      'They led the community. Name somebody else under “Membership” if you need to.',
      'They own 2 open actions from Lean Coffee. These keep their text and need a new owner.',
    ]);
    expect(cy.points).toHaveLength(2);
    expect(en.link?.url).toBe(`${membershipUrl}?community=c1`);
    expect(cy.link?.url).toBe(en.link?.url);
  });

  it('nobody is told of somebody who led nothing and has nothing to do', async () => {
    const world = open(['bob']);
    world.rosters.put('c1', record('off'));
    await world.onAway('off', 'never-here');
    expect(world.notices()).toEqual([]);
  });

  it('a single action has to be taken over', async () => {
    const world = open(['gone']);
    world.rosters.put('c1', record('gone'));
    await world.onAway('gone');
    const { en } = world.notices()[0]!.words;
    expect(en.text).toContain('was deleted');
    expect(en.link?.url).toBe(community.boardUrl);
    expect(en.points).toEqual(['They own 1 open action from Lean Coffee. It keeps its text and needs a new owner.']);
  });

  it('the words say where to name somebody else, when no page is known', async () => {
    const world = open([], {});
    world.rosters.put('c1', record('off', leading('lead')));
    await world.onAway('off');
    const { en } = world.notices()[0]!.words;
    expect(en).not.toHaveProperty('link');
    expect(en.points).toEqual(['They led the community. Name somebody else under “Membership” if you need to.']);
  });

  it('they are not told about themselves, and the next time is told anew', async () => {
    const world = open();
    world.rosters.put('c1', record('off', leading('lead')));
    await world.onAway('off', 'ana');
    expect(world.notices()).toEqual([]);
    await world.onAway('off');
    world.clock.time = '2026-09-01T11:00:00.000Z';
    await world.onAway('off');
    expect(world.notices().map(({ personId }) => personId)).toEqual(['ana', 'ana']);
  });

  it('those who look after all communities are told where nobody is left who leads, unless they are away themselves', async () => {
    const asked: string[] = [];
    const managers = (instant: string) => {
      asked.push(instant);
      return ['mo', 'off', 'gone'].map((id) => ({ id, name: id }));
    };
    const world = open(['ana'], { membershipUrl, managers });
    world.rosters.put('c1', record('ana', { name: 'Ana Pereira', ...leading('lead') }));
    await world.onAway('ana');
    await world.onAway('ana');
    expect(world.notices().map(({ personId, to }) => [personId, to])).toEqual([
      ['mo', { name: 'Mo', mail: 'mo@example.org', language: 'cy' }],
    ]);
    const { en, cy } = world.notices()[0]!.words;
    expect(en.headline).toBe('Nobody leads Digital Practice any more');
    expect(en.points?.[0]).toContain('“Find a lead”');
    expect(cy.points).toHaveLength(2);
    expect(asked[0]).toBe('2025-12-26T11:00:00.000Z');
  });

  it('they hear of who led it, not of who led nothing', async () => {
    const world = open(['off'], { managers: () => [{ id: 'mo', name: 'Mo' }] });
    world.rosters.put('c1', record('off'));
    await world.onAway('off', 'ana', 'bob');
    expect(world.notices().map(({ personId, words }) => [personId, words.en.text.includes('Ana Ruiz')])).toEqual([
      ['mo', true],
    ]);
  });
});
