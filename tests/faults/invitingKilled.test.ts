import { harbourAndCoast } from '../../local/seed';
import { killWhileInviting } from './killAtEachStep';

/** Every host that starts makes the tables that are there already: that is no step of inviting. */
const ofInviting = (step: string): boolean => !/^create the table/.test(step);

describe('the host of a community, killed after any step of inviting', () => {
  it('leaves each member with exactly one invitation', async () => {
    const walked = await killWhileInviting(harbourAndCoast, ofInviting);
    const effects = ['POST events in the calendar', 'PATCH onlineMeetings in the calendar'];
    expect(walked).toEqual(expect.arrayContaining(['send a message of invitations', ...effects]));
    // Fewer would mean that the taps have missed something.
    expect(walked.length).toBeGreaterThanOrEqual(10);
  }, 300_000);
});
