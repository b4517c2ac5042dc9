import type { Action, Topic } from '../../../../src/domain/leanCoffee';
import type { Person } from '../../../../src/domain/membership';
import { theseCommunities } from '../../communities/testing/theseCommunities';
import type { NewNotice } from '../../notifications';
import type { Community } from '../../platform/Communities';
import type { BoardKey } from '../BoardStore';
import type { ClosingParts } from '../ClosingParts';
import { ClosingService } from '../closingService';
import { ClosingSweep } from '../closingSweep';
import type { PastSession } from '../RecordStore';
import type { BoardSession } from '../Sessions';
import { heldBoards } from './heldBoards';
import { Mortal, type Cut } from './mortal';

const community: Community = {
  id: 'c1',
  name: 'Digital Practice',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org/board',
  timeZone: 'Europe/London',
  siteId: 'example.sharepoint.com,1,2',
};

/** The app's pseudonym key. */
export const pseudonymKey = Buffer.alloc(32, 7);

export const march: BoardSession = sessionOn('2026-03-26');
export const april: BoardSession = sessionOn('2026-04-23');
export const key: BoardKey = { communityId: community.id, sessionId: march.id };

export function sessionOn(id: string, hour = 11): BoardSession {
  const at = (time: number) => `${id.slice(0, 10)}T${time}:00:00.000Z`;
  return { id, startsAt: at(hour), endsAt: at(hour + 1), timeZone: 'Europe/London' };
}

export function topic(id: string, more: Partial<Topic> = {}): Topic {
  const proposedAt = `2026-03-20T09:00:00.${id.padStart(3, '0').slice(-3)}Z`;
  return { id, title: `About ${id}`, proposedAt, proposedBy: { kind: 'named', id: 'ana', name: 'Ana' }, ...more };
}

interface HeldFile {
  readonly text: string;
  readonly version: number;
}

function stored(name: string, { text, version }: HeldFile) {
  const url = `https://example.sharepoint.com/${encodeURIComponent(name)}`;
  return { url, tag: `content ${version}`, state: `${version}`, print: `${text.length}` };
}

/** A closed Lean Coffee in a test's hand, and everything around it. What one process did survives it. */
export function closingWorld() {
  const boards = heldBoards();
  const actions: Action[] = [];
  const people = new Map<string, Person>();
  const sessions: BoardSession[] = [march, april];
  const lines = new Map<string, Omit<PastSession, 'worth'>>();
  const files = new Map<string, HeldFile>();
  const told = new Map<string, NewNotice>();
  const messages: { key: BoardKey; delayMs: number }[] = [];
  const logged: string[] = [];
  const faults: {
    /** What breaks, in a way that nobody has thought of. */
    step?: string;
    library?: Error;
    asItIsDone?: () => void;
  } = {};
  const settings = { ...community };
  let now = new Date('2026-03-26T12:00:00Z');
  let time = 0;

  function unlessBroken<Value>(step: string, work: () => Promise<Value>): Promise<Value> {
    return faults.step === step ? Promise.reject(new Error('broken')) : work();
  }

  /** A process that closes; `cut` says where it is killed. */
  function closer(cut?: Cut) {
    const mortal = new Mortal(cut);
    const parts: ClosingParts = {
      pseudonymKey,
      communities: theseCommunities([settings]),
      boards: {
        ...boards.store,
        commit: (...given) =>
          mortal.step('commit', () => {
            if (given[2].some((change) => change.kind === 'closing' && change.closing.state === 'done')) {
              faults.asItIsDone?.();
            }
            const isCarrying = given[2].some((change) => change.kind === 'topic');
            return unlessBroken(isCarrying ? 'carry over' : 'note', () => boards.store.commit(...given));
          }),
        seal: (board) => mortal.step('seal', () => unlessBroken('seal', () => boards.store.seal(board))),
        loadBallot: () => Promise.reject(new Error('no ballot is anybody’s business')),
        saveBallot: () => Promise.reject(new Error('nobody votes any more')),
      },
      actions: {
        open: () => Promise.resolve(actions.filter(({ ended }) => !ended).map((action) => ({ action, etag: '' }))),
        ended: () => Promise.resolve(actions.filter(({ ended }) => ended).map((action) => ({ action, etag: '' }))),
      },
      records: {
        save: (_community, line) =>
          mortal.step('line', () => unlessBroken('line', async () => void lines.set(line.sessionId, line))),
        latest: () => unlessBroken('answers', () => Promise.resolve([...lines.values()])),
        showWorth: () => Promise.resolve('saved'),
      },
      sessions: { all: () => Promise.resolve(sessions) },
      people: { findPerson: (_community, id) => Promise.resolve(people.get(id)) },
      library: {
        find: (_site, name) => {
          const file = files.get(name);
          return Promise.resolve(file && stored(name, file));
        },
        put: (_site, name, markdown, over) =>
          mortal.step('upload', async () => {
            if (faults.library) throw faults.library;
            await unlessBroken('upload', () => Promise.resolve());
            const before = files.get(name);
            if (`${before?.version}` !== `${over?.state}`) return 'changed';
            const after = { text: markdown, version: (before?.version ?? 0) + 1 };
            files.set(name, after);
            return stored(name, after);
          }),
        // The worst that a hash may be: it tells nothing but the length.
        printOf: (markdown) => `${markdown.length}`,
      },
      notifier: {
        // A key that was given before is not told again, whatever it says now.
        notify: (_community, notices) =>
          mortal.step('tell', () =>
            unlessBroken('tell', async () => {
              for (const notice of notices) if (!told.has(notice.key)) told.set(notice.key, notice);
            }),
          ),
      },
      queue: {
        send: (board, delayMs = 0) => mortal.step('message', async () => void messages.push({ key: board, delayMs })),
      },
      leases: { whileHolding: (_name, work) => work() },
      clock: { now: () => now },
      time: () => time,
    };
    const log = (level: string, event: string, { code }: { code?: string } = {}) =>
      void logged.push([level, event, code].filter(Boolean).join(' '));
    const closings = new ClosingService(parts);
    const sweep = new ClosingSweep(parts, closings);
    return {
      finish: () => closings.finish(key, log),
      sweep: () => sweep.run(log),
      followUp: () => closings.followUp(key),
      takeUp: () => sweep.takeUp(community.id, log),
      seen: mortal.seen,
    };
  }

  return {
    ...{ boards, actions, people, sessions, lines, files, told, messages, logged, faults, settings, closer },
    setNow: (text: string) => (now = new Date(text)),
    pass: (ms: number) => (time += ms),
  };
}
