import { mailsOf } from './calendars';
import { History } from './history';
import type { Story } from './happening';
import { complaintsAfter } from './judge';
import { small } from './organisation';
import { begin, play } from './play';
import { openPlayground, type Playground } from './playground';

const quietSeconds = 3;

/** Session 0 is started by hand, session 1 by a rhythm. */
const hasty: Story = {
  ...{ season: 'spring', community: 'small' },
  happenings: [
    { what: 'start', at: { day: 5, hour: 11 }, minutes: 60 },
    { what: 'rhythm', at: { day: 6, hour: 15 }, minutes: 60 },
    { what: 'calm' },
    { what: 'move', session: 0, at: { day: 4, hour: 9 } },
    { what: 'rhythm', at: { day: 8, hour: 11 }, minutes: 60 },
    { what: 'place', session: 0, room: 'Room 1' },
    { what: 'move', session: 0, at: { day: 5, hour: 9 } },
    { what: 'rhythm', at: { day: 8, hour: 9 }, minutes: 45 },
    { what: 'kill', host: 0, during: 'PATCH' },
    { what: 'calm' },
    { what: 'cancel', session: 1 },
    { what: 'restore', session: 1 },
    { what: 'cancel', session: 0 },
    { what: 'calm' },
    { what: 'restore', session: 0 },
  ],
};

describe('people who are told once nothing more has changed for a moment', () => {
  let ground: Playground;
  beforeAll(async () => {
    ground = await openPlayground(1, quietSeconds);
  });
  afterAll(() => ground.close());

  it('hear once of many changes, and of none that is taken back in time', async () => {
    const history = new History(hasty, 2026, ground.casts[0] ?? []);
    await begin(ground, history);
    for (const happening of hasty.happenings) await play(ground, history, happening);
    expect(await complaintsAfter(ground, history)).toEqual([]);
    const [someone = ''] = ground.regulars[small] ?? [];
    const heard = (slot: number) =>
      mailsOf(ground, someone, history).flatMap((mail) => (mail.slot === slot ? mail.kind : []));
    expect([heard(0), heard(1)]).toEqual([
      ['invitation', 'update', 'cancellation'],
      ['invitation', 'update'],
    ]);
  });
});
