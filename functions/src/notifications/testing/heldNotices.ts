import type { Notice } from '../../../../src/domain/notifications';
import type { NoticeStore, StoredInbox } from '../NoticeStore';

type State = Omit<StoredInbox, 'waiting'>;

/** Notices in memory, held to the same contract as those in tables. */
export function heldNotices(): NoticeStore {
  const known = new Set<string>();
  const due = new Map<string, Notice>();
  const states = new Map<string, State>();
  const reached = new Map<string, NonNullable<Awaited<ReturnType<NoticeStore['channelOf']>>>>();
  const nameOf = (...parts: readonly string[]) => parts.join('\n');
  const waitingFor = (communityId: string) =>
    [...due].filter(([name]) => name.startsWith(`${communityId}\n`)).map(([, notice]) => notice);
  let writes = 0;

  return {
    keep(communityId, notices) {
      const people = new Set<string>();
      for (const notice of notices) {
        const name = nameOf(communityId, notice.key);
        if (known.has(name)) continue;
        known.add(name);
        due.set(name, notice);
        people.add(notice.personId);
      }
      return Promise.resolve(people);
    },
    waiting(communityId, time) {
      const people = new Set(waitingFor(communityId).map(({ personId }) => personId));
      return Promise.resolve([...people].filter((id) => (states.get(nameOf(communityId, id))?.notBefore ?? 0) <= time));
    },
    troubled(communityId) {
      const inside = [...states].filter(([name]) => name.startsWith(`${communityId}\n`)).map(([, state]) => state);
      return Promise.resolve(
        inside.flatMap(({ personId, trouble, attempts }) => (trouble ? [{ personId, trouble, attempts }] : [])),
      );
    },
    load(communityId, personId) {
      const state = states.get(nameOf(communityId, personId)) ?? { personId, attempts: 0, notBefore: 0, version: '' };
      const waiting = waitingFor(communityId).filter((notice) => notice.personId === personId);
      return Promise.resolve({ ...state, waiting });
    },
    save(communityId, loaded, change, taken = []) {
      const name = nameOf(communityId, loaded.personId);
      const isStale = (states.get(name)?.version ?? '') !== loaded.version;
      if (isStale || taken.some((key) => !due.has(nameOf(communityId, key)))) return Promise.resolve('conflict');
      writes += 1;
      const { waiting, ...changed } = { ...loaded, ...change, version: `${writes}` };
      states.set(name, changed);
      for (const key of taken) due.delete(nameOf(communityId, key));
      return Promise.resolve({ ...changed, waiting: waiting.filter(({ key }) => !taken.includes(key)) });
    },
    forget(communityId, before) {
      const busy = new Set(waitingFor(communityId).map(({ personId }) => personId));
      for (const [name, { personId, sending, sent }] of states) {
        const isOld = !sending && !busy.has(personId) && (sent?.day ?? '') < before.slice(0, 10);
        if (name.startsWith(`${communityId}\n`) && isOld) states.delete(name);
      }
      for (const [personId, { at }] of reached) if (at < before) reached.delete(personId);
      return Promise.resolve();
    },
    channelOf: (personId) => Promise.resolve(reached.get(personId)),
    noteChannel(personId, channel, at) {
      reached.set(personId, { channel, at });
      return Promise.resolve();
    },
  };
}
