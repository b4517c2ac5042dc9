import * as fc from 'fast-check';
import { membershipStories, type MembershipHappening } from './membership/happening';
import { complaintsAfter } from './membership/judge';
import { begin, play } from './membership/play';
import { openGround, type Ground } from './membership/theGround';

/**
 * An ordinary run plays the same few, so that a change is judged by what it changed. `GUILDHALL_HISTORIES=15` plays as many new
 * ones; `GUILDHALL_HISTORY_SEED=` and the seed of a failure plays those again.
 */
const { GUILDHALL_HISTORIES: wanted, GUILDHALL_HISTORY_SEED: seed = wanted ? undefined : '20260302' } = process.env;
const histories = Number(wanted ?? 2);
/** No further history begins after so many milliseconds, on a slow machine. */
const enoughMs = histories * 12_000;

/** Of each kind of reason one that goes while another stands, and of each way to leave one that a rule would undo. */
const everyReason: readonly MembershipHappening[] = [
  { what: 'rules', offices: [0], host: 0 },
  { what: 'calm' },
  { what: 'leave', actor: 0, host: 0 },
  { what: 'take', actor: 1 },
  { what: 'join', actor: 2, host: 1 },
  { what: 'send', actor: 0 },
  { what: 'invite', actor: 3, host: 0 },
  { what: 'send', actor: 3 },
  { what: 'join', actor: 4, host: 0 },
  { what: 'send', actor: 4 },
  { what: 'put', actor: 5 },
  { what: 'calm' },
  { what: 'move', actor: 0, office: 1 },
  { what: 'move', actor: 1, office: 1 },
  { what: 'move', actor: 2, office: 1 },
  { what: 'follow', host: 1 },
  { what: 'move', actor: 0, office: 0 },
  { what: 'move', actor: 1, office: 0 },
];

describe('whatever people, leads, administrators and chance do, a community has exactly those who have a reason to be in', () => {
  let ground: Ground;
  let regulars: readonly string[];
  let played = 0;
  beforeAll(async () => {
    ground = await openGround();
    regulars = await ground.inRoster();
  });
  afterAll(() => ground.close());

  async function expectNoComplaints(story: readonly MembershipHappening[]): Promise<void> {
    const telling = await begin(ground, played);
    played += 1;
    for (const happening of story) await play(ground, telling, happening);
    expect(await complaintsAfter(ground, telling, regulars)).toEqual([]);
  }

  it('where rules, choices and hands contradict each other', () => expectNoComplaints(everyReason));

  it(
    'in stories that nobody has thought of',
    async () => {
      const stopAt = performance.now() + enoughMs;
      const told = async (story: readonly MembershipHappening[]): Promise<void> => {
        if (performance.now() < stopAt) await expectNoComplaints(story);
      };
      const settings = { numRuns: histories, ...(seed === undefined ? {} : { seed: Number(seed) }) };
      // Smaller ones would take minutes to find, and depend on the hosts' pace.
      await fc.assert(fc.asyncProperty(membershipStories, told), { ...settings, endOnFailure: true });
      expect(played).toBeGreaterThan(1);
    },
    enoughMs + 60_000,
  );
});
