import { digitalPracticeGroupId, people } from '../../local/seed';
import { activeAddresses, lettersTo } from './letters';
import { openStage, planUntilInvited, type Stage, type StagedHost } from './stage';
import type { Cut } from './steps';
import { openVictims } from './victims';
import { followMembership } from '../world/followMembership';
import { waitUntil } from '../world/waitUntil';

const joiner = people.margaret;
const hoursOfLag = 0.1;
const members = `/groups/${digitalPracticeGroupId}/members`;

describe('the host, killed while it invites somebody who has joined', () => {
  let stage: Stage;
  let victims: Awaited<ReturnType<typeof openVictims>>;

  /** They are noticed, and a lead does not want to wait for the others of the day. */
  async function follow(host: StagedHost): Promise<void> {
    await followMembership(host);
    await stage.plan(host);
    for (const { id, following } of await stage.upcoming()) {
      const path = `communities/${digitalPracticeGroupId}/sessions/${id}/invitation/send`;
      if (following) await stage.call(host, 'facilitator', 'POST', path);
    }
    await planUntilInvited(stage, host);
  }

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    victims = await openVictims(stage, follow);
    await stage.withHost('first', (host) => planUntilInvited(stage, host));
  });

  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  /** The joiner leaves again, so that the next test can have one; a dead host's messages must not meet its victim. */
  afterEach(async () => {
    await untilSeenForSure();
    await stage.graph('DELETE', `${members}/${joiner.id}/$ref`);
    await stage.withHost('between', follow);
    expect(stage.tenant.mailbox(joiner.mail!).events).toEqual([]);
    await stage.queue().clearMessages();
  });

  /** What a group shows soon after a change may be older than that change: it is believed only later. */
  const untilSeenForSure = () => stage.advance(hoursOfLag);
  const mailsOfOthers = () =>
    activeAddresses(digitalPracticeGroupId).map((address) => [address, stage.tenant.mailbox(address).messages.length]);

  it.each<[Cut['when'], string]>([
    ['before', 'write rosters together'],
    ['after', 'write rosters together'],
    ['after', 'write sessions together, order pending'],
    ['before', 'PUT invitationParts part_001'],
    ['after', 'PUT invitationParts part_001'],
    ['before', 'send a message of invitations'],
    ['before', 'PATCH events in the calendar'],
    ['after', 'PATCH events in the calendar'],
    ['before', 'write sessions together, order done'],
    ['after', 'write sessions together, order done'],
  ])('invites the joiner once to each session and mails nobody else, killed %s the first "%s"', async (when, step) => {
    const sessions = (await stage.upcoming()).map(({ id }) => id);
    const lettersNow = () => sessions.map((id) => lettersTo(joiner.mail!, stage, id));
    const before = { joiner: lettersNow(), others: mailsOfOthers() };
    await untilSeenForSure();
    await stage.graph('POST', `${members}/$ref`, {
      '@odata.id': `${stage.tenant.origin}/v1.0/directoryObjects/${joiner.id}`,
    });

    expect((await victims.work({ step, when })).hasCut).toBe(true);
    // The dead host keeps its leases for a moment.
    await stage.withHost('survivor', (survivor) =>
      waitUntil('the joiner to have every session', async () => {
        await follow(survivor);
        return lettersNow().every(({ events }) => events > 0);
      }),
    );

    const once = before.joiner.map((letters) => ({ ...letters, events: 1, invitations: letters.invitations + 1 }));
    expect(lettersNow()).toEqual(once.map((letters) => ({ ...letters, link: expect.any(String) as string })));
    expect(mailsOfOthers()).toEqual(before.others);
  });
});
