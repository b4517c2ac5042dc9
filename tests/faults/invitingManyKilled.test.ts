import { harbourAndCoastWith } from '../../local/seed';
import { killWhileInviting } from './killAtEachStep';

/** What several events bring with them; what else a host does, the small community has shown. */
const ofEvents = (step: string): boolean => /in the calendar$|invitationParts part/.test(step);

describe('the host of a community with more people than one event takes, killed after any step about its events', () => {
  it('leaves each member with exactly one invitation', async () => {
    const walked = await killWhileInviting(harbourAndCoastWith(540), ofEvents);
    expect(walked.filter((step) => step === 'POST events in the calendar')).toHaveLength(2);
    expect(walked).toContain('PATCH onlineMeetings in the calendar');
  }, 300_000);
});
