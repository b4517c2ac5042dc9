import type { ChangeSessionBody, PlanView, UpcomingSessionsView, UpcomingSessionView } from '../../src/domain/sessions';
import { waitUntil } from '../world/waitUntil';
import { communities, type Stage } from './stage';

const lead = 'facilitator';

async function coming(stage: Stage): Promise<readonly UpcomingSessionView[]> {
  return (await stage.act<UpcomingSessionsView>(lead, 'GET', 'sessions')).sessions;
}

async function change(stage: Stage, place: number, wish: Omit<ChangeSessionBody, 'etag'>): Promise<void> {
  const session = (await coming(stage))[place];
  if (!session) throw new Error(`No session ${place} is planned.`);
  await stage.act(lead, 'PUT', `sessions/${session.id}`, { etag: session.etag, ...wish });
}

/** The next session has a place and a speaker, the one after it is cancelled. */
export async function furnish(stage: Stage): Promise<void> {
  await change(stage, 0, {
    place: {
      room: 'Quay House, second floor, room 4',
      accessNotes: 'Step-free from Harbour Street; hearing loop at the front',
      dialIn: '0300 555 0100, code 4711',
      captions: true,
    },
    speaker: { name: 'Ana Sousa', topic: 'What we learned from forty research plans' },
  });
  const [, second] = await coming(stage);
  if (!second) throw new Error('Only one session is planned.');
  await stage.act(lead, 'POST', `sessions/${second.id}/cancel`, {
    etag: second.etag,
    reason: 'Half of us are away. Topics wait for the next time.',
  });
  await tellNow(stage, 0);
  await tellNow(stage, 1);
}

/** Nobody waits for the minute in which a change can be taken back. */
async function tellNow(stage: Stage, place: number): Promise<void> {
  const session = (await coming(stage))[place];
  if (session) await stage.act(lead, 'POST', `sessions/${session.id}/invitation/send`);
  await until(stage, (sessions) => sessions[place]?.invitation !== 'waiting');
}

async function until(stage: Stage, holds: (sessions: readonly UpcomingSessionView[]) => boolean): Promise<void> {
  await waitUntil('the invitations to follow', async () => holds(await coming(stage)), 30_000);
}

/** A change and a cancellation are held back by an administrator before anybody is told of them. */
export async function stopMail(stage: Stage): Promise<void> {
  await change(stage, 0, { place: { room: 'Harbour Hall' } });
  const third = (await coming(stage))[2];
  if (!third) throw new Error('Only two sessions are planned.');
  await stage.act(lead, 'POST', `sessions/${third.id}/cancel`, { etag: third.etag, reason: 'The building is closed.' });
  await brake(stage, { stopped: true, reason: 'The mailbox moves to another server.' });
}

/** What was held back shall not go out. */
export async function dropMail(stage: Stage): Promise<void> {
  await brake(stage, { stopped: false, held: 'drop' });
  await until(stage, (sessions) => sessions[0]?.invitation === 'dropped');
}

/** The mailbox has lost the permission to write into its calendar. */
export async function loseMailbox(stage: Stage): Promise<void> {
  const { mailbox } = await stage.act<PlanView>(lead, 'GET', 'plan');
  await stage.world.tenantTool('PUT', `mailboxes/${mailbox}`, { state: 'permissionLost' });
  await tellNow(stage, 0);
}

async function brake(stage: Stage, wish: object): Promise<void> {
  const answer = await stage.world.call(
    'administrator',
    'PUT',
    `operations/brakes/${communities.digitalPractice}`,
    wish,
  );
  if (answer.status >= 400) throw new Error(`The brake was not moved: ${answer.status}`);
}

/** A community that never met gets a rhythm; nobody has seen its invitation yet. */
export async function giveRhythm(stage: Stage): Promise<void> {
  const { serviceDesigners } = communities;
  const { etag, timeZone } = await stage.act<PlanView>('starter', 'GET', 'plan', undefined, serviceDesigners);
  const cadence = { kind: 'nthWeekday', nth: 'last', weekday: 'tuesday', time: '14:00', minutes: 60, timeZone };
  const wish = { etag, cadence, cancelWithoutTopics: null };
  await stage.act('starter', 'PUT', 'plan', wish, serviceDesigners);
}
