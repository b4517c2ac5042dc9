import type { Answer, DirectoryApi, Failure, NotificationsApi } from '../../../clients';
import type { Problem } from '../../../domain/kernel';
import type { MyNotificationsView } from '../../../domain/notifications';
import type {
  CommunityCard,
  CommunityPerson,
  MyProposal,
  ProfileView,
  ProposeBody,
  YouIn,
} from '../../../domain/membership';
import { youAfter } from '../state/youAfter';

/** All communities, kept in memory, and the ways in which a test can trouble them. */
export interface InMemoryDirectory {
  readonly api: DirectoryApi;
  readonly notifications: NotificationsApi;
  /** What was asked, a line each: `read`, `join design`, `decline design noTime`. */
  readonly seen: string[];
  communities: readonly CommunityCard[];
  people: readonly CommunityPerson[];
  /** What was proposed, each key once. */
  proposals: readonly ProposeBody[];
  /** What became of what the reader proposed. */
  answers: readonly MyProposal[];
  /** When the organisation's directory was read; nothing: not yet. */
  readAt: string | undefined;
  failWith(failure?: Failure): void;
  /** Every change is refused like this until it is called without one. */
  refuseChanges(problem?: Problem): void;
  /** Nothing is shown at all. */
  shutOut(problem?: Problem): void;
  holdUntil(gate: Promise<unknown>): void;
  /** The group has followed: who joins is in, who leaves is out. */
  settleGroups(): void;
}

export const problem = (code: string, status = 409): Problem => ({
  type: 'about:blank',
  title: 'No',
  status,
  detail: `No, because of ${code}.`,
  code,
});

/** What somebody hears who is in no community and may be asked to join one. */
const hears: MyNotificationsView = {
  communities: [{ id: 'design', name: 'Design', kinds: [{ kind: 'joining', muted: false }] }],
  channel: 'mail',
  quiet: { from: '18:00', to: '08:00' },
};

const out: YouIn = { state: 'out', why: [] };

/** A community as the API tells it, which the reader is not in. */
export function communityOf(name: string, more: Partial<CommunityCard> = {}): CommunityCard {
  return {
    id: name.toLowerCase().replace(/ /g, '-'),
    name,
    purpose: `What ${name} is for.`,
    leads: [{ id: `lead-${name}`, name: 'Ana Pereira' }],
    size: 214,
    places: ['Cardiff', 'Leeds'],
    url: 'https://harbour.example/sites/community',
    you: out,
    ...more,
  };
}

/** Somebody who is in it, by a rule alone unless said otherwise. */
export function inBy(...why: YouIn['why']): YouIn {
  const rule = {
    kind: 'rule',
    since: '2026-03-03T09:00:00.000Z',
    rule: 'Product managers',
    fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }],
  } as const;
  return { state: 'in', why: why.length > 0 ? why : [rule] };
}

/** A question of a lead's that the reader has not answered. */
export const askedBy = (by: string, message: string): YouIn => ({
  ...out,
  asked: { at: '2026-11-20T09:00:00.000Z', by, message },
});

/** Somebody in a community. */
export function personOf(name: string, more: Partial<CommunityPerson> = {}): CommunityPerson {
  return { id: name.toLowerCase().replace(/ /g, '-'), name, jobTitle: 'Product manager', place: 'Cardiff', ...more };
}

export function inMemoryDirectory(
  communities: readonly CommunityCard[] = [],
  people: readonly CommunityPerson[] = [],
): InMemoryDirectory {
  const seen: string[] = [];
  let failure: Failure | undefined;
  let refusal: Problem | undefined;
  let shut: Problem | undefined;
  let gate: Promise<unknown> = Promise.resolve();

  const answer = async <View>(no: Problem | undefined, act: () => Answer<View>): Promise<Answer<View>> => {
    const [failed, before] = [failure, gate];
    const result: Answer<View> = failed
      ? { kind: 'failed', failure: failed }
      : no
        ? { kind: 'refused', problem: no }
        : act();
    await before;
    return result;
  };
  const look = <View>(what: string, etag: string | undefined, view: View): Promise<Answer<View>> => {
    seen.push(what);
    const tag = JSON.stringify(view);
    return answer<View>(shut, () => (etag === tag ? { kind: 'unchanged' } : { kind: 'fresh', view, etag: tag }));
  };
  const deed = (id: string, what: Parameters<typeof youAfter>[1]['what'], more = ''): Promise<Answer<YouIn>> => {
    seen.push(`${what} ${id}${more}`);
    return answer<YouIn>(refusal, () => {
      const card = memory.communities.find((one) => one.id === id);
      if (!card) return { kind: 'refused', problem: problem('communityUnknown', 404) };
      const you = youAfter(card.you, { what, at: '2026-11-24T12:00:00.000Z' });
      change(id, you);
      return { kind: 'fresh', view: you };
    });
  };
  const change = (id: string, you: YouIn): void => {
    memory.communities = memory.communities.map((card) => (card.id === id ? { ...card, you } : card));
  };

  const memory: InMemoryDirectory = {
    seen,
    communities,
    people,
    proposals: [],
    answers: [],
    readAt: '2026-11-24T11:00:00.000Z',
    api: {
      readDirectory: (etag) =>
        look('read', etag, {
          communities: memory.communities,
          proposals: memory.answers,
          ...(memory.readAt === undefined ? {} : { readAt: memory.readAt }),
        }),
      join: (id) => deed(id, 'join'),
      leave: (id) => deed(id, 'leave'),
      decline: (id, { reason }) => deed(id, 'decline', reason ? ` ${reason}` : ''),
      reconsider: (id) => deed(id, 'reconsider'),
      readRoster: (id, etag) => look(`people of ${id}`, etag, { people: memory.people }),
      propose: (body) => {
        seen.push(`propose ${body.name}`);
        memory.proposals = [...memory.proposals.filter(({ key }) => key !== body.key), body];
        return answer<unknown>(refusal, () => {
          memory.answers = [{ id: body.key, name: body.name, at: '2026-11-24T12:00:00.000Z' }, ...memory.answers];
          return { kind: 'fresh', view: body };
        });
      },
      saveProfile: (profile) => {
        seen.push(`profile ${profile.askAbout.join(', ')}`);
        return answer<ProfileView>(refusal, () => {
          const { askAbout } = profile;
          memory.people = memory.people.map((person) => (person.isYou ? { ...person, askAbout } : person));
          return { kind: 'fresh', view: profile };
        });
      },
    },
    notifications: {
      read: () => look('notifications', undefined, hears),
      mute: () => answer(refusal, () => ({ kind: 'fresh', view: hears })),
    },
    failWith: (next) => (failure = next),
    refuseChanges: (next) => (refusal = next),
    shutOut: (next) => (shut = next),
    holdUntil: (next) => (gate = next),
    settleGroups: () => {
      const settled = { joining: 'in', leaving: 'out', in: 'in', out: 'out' } as const;
      for (const { id, you } of memory.communities) change(id, { ...you, state: settled[you.state] });
    },
  };
  return memory;
}
