import { MeetingUnknown } from '../SessionCalendar';
import { openInvitationWorld } from '../testing/invitationWorld';

const day = '2026-03-26';

describe('an event that somebody deletes before its meeting could be opened', () => {
  it('is made anew, and its own meeting is opened', async () => {
    const world = openInvitationWorld();
    world.fake.before = (call) => {
      if (call !== 'openMeeting') return;
      world.fake.before = () => undefined;
      world.fake.events.clear();
      throw new MeetingUnknown();
    };
    await world.plan(day);
    await world.settle();
    const standing = [...world.fake.events.values()].map(({ meeting }) => meeting);
    expect(standing).toHaveLength(1);
    expect([...world.fake.opened.keys()]).toEqual(standing);
    expect(world.session(day)).toMatchObject({ order: { state: 'done' }, joinUrl: standing[0] });
    expect(world.drifts).toMatchObject([{ kind: 'eventGone', part: 1 }]);
  });

  it('is left as it is when it stands and Teams only does not know its meeting yet', async () => {
    const world = openInvitationWorld();
    let times = 0;
    world.fake.before = (call) => {
      if (call === 'openMeeting' && (times += 1) === 1) throw new MeetingUnknown();
    };
    await world.plan(day);
    await world.settle();
    expect(world.fake.calls).toEqual(['create', 'openMeeting']);
    expect(world.session(day).order.state).toBe('done');
  });
});
