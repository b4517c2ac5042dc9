import { digitalPracticeGroupId } from '../../local/seed';
import type { UpcomingSessionsView } from '../../src/domain/sessions';
import { killAfterEachStep } from './killAtEachStep';
import { activeAddresses, lettersTo } from './letters';
import { openStage, planUntilInvited, type Stage, type StagedHost } from './stage';
import { openVictims, type Victims } from './victims';

/** Fewer than these would mean that the taps have missed something. */
const stepsAtLeast = 6;
const minuteMs = 60_000;

/** What a lead does, how it is asked for, and what everybody hears of it. */
const stories = [
  [
    'moves a session',
    'PUT',
    '',
    ({ startsAt }: { startsAt: string }) => ({
      startsAt: new Date(Date.parse(startsAt) + 90 * minuteMs).toISOString(),
    }),
    { events: 1, invitations: 1, updates: 1, cancellations: 0 },
    'PATCH events in the calendar',
  ],
  [
    'cancels a session',
    'POST',
    '/cancel',
    () => ({ reason: 'The building is closed.' }),
    { events: 0, invitations: 1, updates: 0, cancellations: 1 },
    'POST cancel in the calendar',
  ],
] as const;

describe('the host, killed between any two steps after a lead', () => {
  let stage: Stage;
  let victims: Victims;
  let edit = async (_host: StagedHost, _sessionId: string): Promise<void> => undefined;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    victims = await openVictims(
      stage,
      async (host, sessionId = '') => {
        await edit(host, sessionId);
        await planUntilInvited(stage, host, sessionId);
      },
      // Tables and leases are as when somebody is invited first, and what follows the closing of earlier sessions is not
      // looked at.
      (step) => !/^create the table|leases|closings|boards/.test(step),
    );
  });

  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  const viewOf = async (host: StagedHost, sessionId: string) => {
    const path = `communities/${stage.communityId}/sessions`;
    const { body } = await stage.call<UpcomingSessionsView>(host, 'facilitator', 'GET', path);
    return body.sessions.find(({ id }) => id === sessionId)!;
  };

  it.each(stories)(
    '%s',
    async (_what, method, path, bodyOf, once, effect) => {
      let sessionId = stage.comeToNextSession();
      await stage.withHost('first', (host) => planUntilInvited(stage, host, sessionId));
      const walked = await killAfterEachStep({
        ...{ stage, victims },
        begin: async () => {
          const planned = (await stage.store.find(stage.communityId, sessionId))!;
          const isEdited = async () => (await stage.store.find(stage.communityId, sessionId))?.revision !== 1;
          // A lead whose change got no answer looks, and makes it again if it was not made.
          edit = async (host) => {
            if (await isEdited()) return;
            const { etag } = await viewOf(host, sessionId);
            const place = `communities/${stage.communityId}/sessions/${sessionId}${path}`;
            const { status } = await stage.call(host, 'facilitator', method, place, { etag, ...bodyOf(planned) });
            if (status !== 200) throw new Error(`the edit was answered with ${status}`);
          };
          return sessionId;
        },
        goOn: async (survivor) => {
          await edit(survivor, sessionId);
          await planUntilInvited(stage, survivor, sessionId);
          const got = activeAddresses(stage.communityId).map((address) => lettersTo(address, stage, sessionId));
          for (const letters of got) expect(letters).toMatchObject(once);
          // The session for the next step, invited to in peace.
          sessionId = stage.comeToNextSession();
          await planUntilInvited(stage, survivor, sessionId);
        },
      });
      expect(walked.length).toBeGreaterThanOrEqual(stepsAtLeast);
      expect(walked).toContain(effect);
    },
    240_000,
  );
});
