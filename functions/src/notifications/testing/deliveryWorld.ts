import type { Person } from '../../../../src/domain/membership';
import type { Notice, WordedActivity } from '../../../../src/domain/notifications';
import { theseCommunities } from '../../communities/testing/theseCommunities';
import { Mortal, type Cut } from '../../leanCoffee/testing/mortal';
import type { Community } from '../../platform/Communities';
import type { Log } from '../../platform/log';
import { zoneRules } from '../../platform/zoneRules';
import type { DeliveryParts } from '../DeliveryParts';
import { DeliveryService } from '../deliveryService';
import { FailedNotices } from '../failedNotices';
import type { Letter } from '../Mailer';
import { MuteLinks } from '../muteLinks';
import type { NoticeMessage } from '../NoticeQueue';
import { NoticeSweep } from '../noticeSweep';
import { noticeKey, Notifier, type NewNotice } from '../notifier';
import type { Preference } from '../PreferenceStore';
import { heldNotices } from './heldNotices';

const community: Community = {
  id: 'c1',
  name: 'Digital Practice',
  mailbox: 'Communities@example.org',
  boardUrl: 'https://example.org/board',
  timeZone: 'Europe/London',
};
export const ana: Person = { id: 'ana', name: 'Ana', mail: 'ana@example.org', role: 'member', active: true };

export function newNotice(name: string, more: Partial<Notice> = {}): NewNotice {
  const words = (language: string) => ({ headline: `${name} ${language}`, text: `About ${name}` });
  return {
    ...{ key: noticeKey(name), personId: 'ana', kind: 'actions', words: { en: words('en'), cy: words('cy') } },
    ...more,
  };
}

/** Somebody who waits for messages, and everything around them. What one process did survives it. */
export function deliveryWorld() {
  const store = heldNotices();
  const people = new Map([[ana.id, ana]]);
  const noLongerAsked = new Set<string>();
  const answeredRuns = new Set<string>();
  const muted = new Set<Preference['muted'][number]>();
  const drafts = new Map<string, Letter & { readonly id: string }>();
  const mails: Letter[] = [];
  const activities = new Map<string, WordedActivity>();
  const messages: (NoticeMessage & { readonly delayMs: number })[] = [];
  const logged: string[] = [];
  /** The community that each line names. */
  const loggedAbout: (string | undefined)[] = [];
  const faults: {
    mail?: () => Error | undefined;
    teams?: () => Error | undefined;
    /** Happens between the writing of a letter and its sending. */
    beforeSending?: () => void;
  } = {};
  const teams = { answer: 'notInstalled' as Awaited<ReturnType<DeliveryParts['activity']['show']>>, asked: 0 };
  const brake = { isOn: false };
  const [mailboxLeases, held] = [new Array<string>(), new Set<string>()];
  let now = new Date('2026-03-26T12:00:00Z');
  let time = 0;

  /** A process that tells people; `cut` says where it is killed. */
  function teller(cut?: Cut) {
    const mortal = new Mortal(cut);
    const parts: DeliveryParts = {
      communities: theseCommunities([community]),
      store: {
        ...store,
        save: (...given) => mortal.step('note', () => store.save(...given)),
        noteChannel: (...given) => mortal.step('channel', () => store.noteChannel(...given)),
      },
      preferences: { find: (_community, personId) => Promise.resolve({ personId, muted: [...muted], since: {} }) },
      people: { findPerson: (_community, personId) => Promise.resolve(people.get(personId)) },
      isStillAsked: (_community, personId) => Promise.resolve(!noLongerAsked.has(personId)),
      isRunWaiting: (_community, runId) => Promise.resolve(!answeredRuns.has(runId)),
      brakes: { isStopped: () => Promise.resolve(brake.isOn) },
      officeHoursOf: ({ timeZone }) => Promise.resolve({ timeZone, nation: 'englandAndWales' }),
      almanac: {
        zones: zoneRules,
        holidays: { holidayOn: (date) => (date === '2026-04-03' ? 'Good Friday' : undefined) },
      },
      mailer: {
        prepare: (_mailbox, key, letter) =>
          mortal.step('write', async () => {
            const fault = faults.mail?.();
            if (fault) throw fault;
            const draft = drafts.get(key) ?? { ...letter, id: `draft ${key}` };
            drafts.set(key, draft);
            faults.beforeSending?.();
            return Promise.resolve(draft.id);
          }),
        discard: (_mailbox, key) =>
          mortal.step('discard', async () => {
            const fault = faults.mail?.();
            if (fault) throw fault;
            drafts.delete(key);
            return Promise.resolve();
          }),
        // Like a mailbox at its worst: what was sent is not to be found again, under no key.
        send: (_mailbox, id) =>
          mortal.step('send', async () => {
            for (const [key, letter] of drafts) {
              if (letter.id !== id) continue;
              drafts.delete(key);
              mails.push(letter);
            }
            return Promise.resolve();
          }),
      },
      activity: {
        show: (_personId, id, activity) =>
          mortal.step('show', async () => {
            teams.asked += 1;
            const fault = faults.teams?.();
            if (fault) throw fault;
            if (teams.answer === 'shown') activities.set(id, activity);
            return Promise.resolve(teams.answer);
          }),
      },
      links: new MuteLinks(Buffer.alloc(32, 7), 'https://api.example/api'),
      queue: { send: async (message, delayMs = 0) => void messages.push({ ...message, delayMs }) },
      leases: {
        async whileHolding(name, work) {
          if (name.startsWith('mailbox')) mailboxLeases.push(name);
          if (held.has(name)) return 'busy';
          held.add(name);
          try {
            return await work();
          } finally {
            held.delete(name);
          }
        },
      },
      clock: { now: () => now },
      time: () => time,
    };
    const log: Log = (level, event, { community: about, code, count } = {}) => {
      logged.push([level, event, code, count].filter((part) => part !== undefined).join(' '));
      loggedAbout.push(about);
    };
    const delivery = new DeliveryService(parts);
    const sweep = new NoticeSweep(parts);
    const deliver = (personId = ana.id) => delivery.deliver(community.id, personId, log);
    return {
      deliver,
      /** As the timer does, and the queue after it. */
      async sweep() {
        messages.length = 0;
        await sweep.run(log);
        for (const { personId } of [...messages]) await deliver(personId);
      },
      count: () => sweep.count(community.id),
      release: (what: 'send' | 'drop') => sweep.release(community.id, what, log),
      seen: mortal.seen,
    };
  }
  const queue = { send: async (message: NoticeMessage) => void messages.push({ ...message, delayMs: 0 }) };
  const notifier = new Notifier(store, queue, { now: () => now });

  return {
    ...{
      store,
      people,
      muted,
      noLongerAsked,
      answeredRuns,
      drafts,
      mails,
      activities,
      messages,
      logged,
      loggedAbout,
      faults,
      teams,
      brake,
      mailboxLeases,
      teller,
    },
    failures: new FailedNotices({ communities: theseCommunities([community]), store, queue }),
    notify: (...notices: NewNotice[]) => notifier.notify(community.id, notices),
    inbox: (personId = ana.id) => store.load(community.id, personId),
    setNow: (text: string) => (now = new Date(text)),
    pass: (ms: number) => (time += ms),
  };
}
