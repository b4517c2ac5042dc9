import * as axe from 'axe-core';
import { cleanup } from '@testing-library/react';
import { inMemorySessions, plan, problem, sessionOn, type Answers } from './testing/inMemorySessions';
import { choose, loadStrings, pass, press, renderSessions } from './testing/renderSessions';

const place = { room: 'Quay House', accessNotes: 'Lift', dialIn: '0300', captions: true };
const wish = { minutes: 60, from: '09:00', to: '17:00', weekdays: ['monday'], weeks: 4 } as const;
const lead: Partial<Answers> = {
  plan: { ...plan, mayChange: true, invitations: 'toBeSeen', cancelWithoutTopics: 24 },
  sessions: [
    sessionOn('2026-11-26', { place, speaker: { name: 'Ana', topic: 'Plans' }, joinUrl: 'https://teams.example' }),
    sessionOn('2026-12-24', { cancelled: { reason: 'Holidays', at: '2026-11-20T09:00:00.000Z', by: 'lead' } }),
    sessionOn('2027-01-14', { invitation: 'waiting', isInCalendars: true, toldIn: 50 }),
    sessionOn('2027-01-28', {
      invitation: 'failed',
      trouble: 'Full.',
      toFollow: { joiners: 1, leavers: 2, at: '2026-11-25T09:00:00.000Z' },
    }),
  ],
  year: {
    months: [{ month: '2026-10', sessions: [{ startsAt: '2026-10-22T10:00:00.000Z', kept: 'kept', attended: 12 }] }],
    kept: 1,
    moved: 0,
    cancelled: 0,
  },
  invitation: {
    from: plan.mailbox,
    subject: 'Lean Coffee',
    body: '<p>Come <a href="https://harbour.example">here</a>.</p>',
    sessions: 1,
    people: 4,
    withoutMailbox: 0,
    muted: 0,
  },
  series: {
    mailbox: plan.mailbox,
    series: [
      {
        id: 's',
        subject: 'Practice hour',
        organiser: { name: 'Jo', mail: 'jo@harbour.example' },
        isOurs: false,
        dates: ['2026-11-26', '2026-12-03'].map((day) => ({
          startsAt: `${day}T14:00:00Z`,
          endsAt: `${day}T15:00:00Z`,
        })),
        membersIn: 3,
        membersOut: 1,
        state: 'found',
        withoutSession: 0,
        covers: { sessions: 2, members: 3 },
      },
    ],
  },
  notifications: {
    communities: [{ id: 'a', name: 'Digital Practice', kinds: [{ kind: 'invitations', muted: false }] }],
    channel: 'mail',
    quiet: { from: '18:00', to: '08:00' },
  },
};
/** What leads to each screen. */
const ways = { rhythm: 'ChangeRhythm', hour: 'FindHour', series: 'AdoptSeries', invitation: 'SeeInvitation' } as const;

// axe measures icons on a canvas, which jsdom has not.
beforeAll(() => void jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));
beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
afterAll(() => jest.restoreAllMocks());

/** jsdom has no layout, so contrast is looked at in the browser. The page around a web part has the landmarks. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

const violations = async (container: HTMLElement): Promise<unknown[]> => {
  jest.useRealTimers();
  const found = await axe.run(container, { rules });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};
const english = loadStrings('en-gb');

describe('axe finds nothing wrong with', () => {
  afterEach(cleanup);

  it.each([
    ['English', 'en-gb', 'en-GB'],
    ['Welsh', 'cy-gb', 'cy-GB'],
  ] as const)('the coming sessions, how the community meets, and its year, in %s', async (_name, strings, locale) => {
    const props = { strings: loadStrings(strings), locale };
    expect(await violations(await renderSessions(inMemorySessions(lead), props))).toEqual([]);
  });

  it.each(['EditSession', 'WriteAgenda', 'CancelSession'] as const)(
    'a session that is being changed: %s',
    async (key) => {
      const container = await renderSessions(inMemorySessions(lead));
      const first = container.querySelector('[data-session] [data-more]');
      await choose(first?.getAttribute('aria-label') ?? '', english[key]);
      expect(await violations(container)).toEqual([]);
    },
  );

  it.each(Object.entries(ways))('the screen for the %s', async (_name, way) => {
    const container = await renderSessions(inMemorySessions(lead));
    await press(english[way]);
    await pass(300);
    expect(await violations(container)).toEqual([]);
  });

  it.each(['AdoptIt', 'EndAfter'] as const)('the question about a series: %s', async (key) => {
    const container = await renderSessions(inMemorySessions(lead));
    await press(english[ways.series]);
    await press(key === 'AdoptIt' ? 'Adopt: Practice hour' : `${english[key]}: Practice hour`);
    expect(await violations(container)).toEqual([]);
  });

  it.each(['looking', 'found', 'failed'] as const)('a search that is %s', async (state) => {
    const slots = [{ weekday: 'monday', time: '11:00', free: 0.9, worst: 0.8 }] as const;
    const hour = { state, wish, looked: 3, people: 9, trouble: 'Gone.', slots };
    const container = await renderSessions(inMemorySessions({ ...lead, hour }));
    await press(english[ways.hour]);
    expect(await violations(container)).toEqual([]);
  });

  it('my notifications', async () => {
    const container = await renderSessions(inMemorySessions(lead));
    await choose('More', 'My notifications');
    expect(await violations(container)).toEqual([]);
  });

  it('nothing planned, and a reader who is no member', async () => {
    expect(await violations(await renderSessions(inMemorySessions()))).toEqual([]);
    cleanup();
    jest.useFakeTimers();
    const closed = inMemorySessions();
    closed.shutOut(problem('notAMember', 403));
    expect(await violations(await renderSessions(closed))).toEqual([]);
  });
});
