import type { ChangeSessionBody, PlanView, UpcomingSessionsView, UpcomingSessionView } from '../../src/domain/sessions';
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
}

/** A community that never met gets a rhythm; nobody has seen its invitation yet. */
export async function giveRhythm(stage: Stage): Promise<void> {
  const { serviceDesigners } = communities;
  const { etag, timeZone } = await stage.act<PlanView>('starter', 'GET', 'plan', undefined, serviceDesigners);
  const cadence = { kind: 'nthWeekday', nth: 'last', weekday: 'tuesday', time: '14:00', minutes: 60, timeZone };
  const wish = { etag, cadence, cancelWithoutTopics: null };
  await stage.act('starter', 'PUT', 'plan', wish, serviceDesigners);
}
