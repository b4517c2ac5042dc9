import type { Cadence, PlanChange, PlanPreviewView, PlanView } from '../../src/domain/sessions';
import { waitUntil } from '../world/waitUntil';
import { mostSessions } from './editSessions';
import type { SlotTime } from './happening';
import type { History } from './history';
import { leadOf } from './organisation';
import type { Playground } from './playground';

const timeZone = 'Europe/London';
/** So far apart that one session of it falls into a history. */
const weeks = 13;
/** Planning may need the next run, behind a host that has died. */
const patienceMs = 60_000;

/**
 * A lead decides when the community meets. What would do more than bring one session, or move the one it has brought, is
 * left alone: sessions are told apart by the minute they start at.
 */
export async function meetBy(ground: Playground, history: History, at: SlotTime, minutes: number): Promise<void> {
  const { communityId, sessions, ofRhythm } = history;
  const slot = ofRhythm ?? sessions.size;
  if (slot >= mostSessions) return;
  const cadence = cadenceFrom(history.instant(at, slot), minutes);
  const change = await onlyChange(ground, history, cadence);
  const known = ofRhythm === undefined ? undefined : sessions.get(ofRhythm);
  if (change?.kind !== (known ? 'moved' : 'added')) return;
  const endsAt = change.kind === 'moved' ? change.endsAt : undefined;
  if (known && change.kind === 'moved' && change.sessionId !== known.id) return;
  if (!(await save(ground, history, cadence))) return;
  // Whoever starts a session has let invitations out; here nobody may have.
  await asLead(ground, history, 'POST', '/release');
  const session = await waitUntil(
    'the session of a rhythm',
    async () => {
      const planned = await ground.store.list(communityId);
      const found = planned.find((one) => one.startsAt === change.startsAt && !one.cancelled);
      if (found && (endsAt ?? found.endsAt) === found.endsAt) return found;
      await ground.tick(['planSessions']);
      return undefined;
    },
    patienceMs,
  );
  const hours = { startsAt: session.startsAt, endsAt: session.endsAt };
  if (known) {
    Object.assign(known, hours);
    history.causes.add(slot, 'update');
  } else {
    const decided = { id: session.id, ...hours, room: null, isCancelled: false };
    history.noteStarted(slot, decided, ground.regulars[communityId] ?? []);
    history.ofRhythm = slot;
  }
}

/** The community has no rhythm any more, so that none reaches into the next history. */
export async function meetByNone(ground: Playground, history: History): Promise<void> {
  if (history.ofRhythm !== undefined) await save(ground, history, null);
}

/** What alone a rhythm would change of the sessions in a history; undefined when it is nothing, or more. */
async function onlyChange(
  ground: Playground,
  history: History,
  cadence: Cadence,
): Promise<Exclude<PlanChange, { kind: 'kept' }> | undefined> {
  const { status, body } = await asLead<PlanPreviewView>(ground, history, 'POST', '/preview', { cadence });
  if (status !== 200) return undefined;
  const changes = body.changes.flatMap((change) =>
    change.kind !== 'kept' && change.startsAt >= history.since && change.startsAt < history.until ? [change] : [],
  );
  return changes.length === 1 ? changes[0] : undefined;
}

/** @returns whether it is decided; the rules may not allow it then */
async function save(ground: Playground, history: History, cadence: Cadence | null): Promise<boolean> {
  return waitUntil('a rhythm', async () => {
    const { body } = await asLead<PlanView>(ground, history, 'GET', '');
    const wish = { etag: body.etag, cadence, cancelWithoutTopics: null };
    const answer = await asLead<{ code?: string }>(ground, history, 'PUT', '', wish);
    // A host may show the plan as it was a second ago.
    return answer.body.code !== 'planChanged' && { isSaved: answer.status === 200 };
  }).then(({ isSaved }) => isSaved);
}

/** By the clocks of London, beginning with an instant. */
function cadenceFrom(instant: string, minutes: number): Cadence {
  const inLondon = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, weekday: 'long', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  });
  const parts = Object.fromEntries(inLondon.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return {
    ...{ kind: 'everyWeeks', weeks, minutes, timeZone },
    weekday: String(parts.weekday).toLowerCase() as Cadence['weekday'],
    startsOn: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  };
}

function asLead<Body>({ call }: Playground, { communityId }: History, method: string, path: string, wish?: object) {
  return call<Body>(leadOf[communityId] ?? '', method, `communities/${communityId}/plan${path}`, wish);
}
