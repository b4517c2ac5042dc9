import type { Answer, Failure, ManagerApi } from '../../../clients';
import type { Problem } from '../../../domain/kernel';
import type {
  CommunityPerson,
  CreatedView,
  ManagedCommunity,
  ManagerView,
  SplitView,
} from '../../../domain/membership';

/** What a manager looks after, kept in memory, and the ways in which a test can trouble it. */
export interface InMemoryManager {
  readonly api: ManagerApi;
  /** What was asked, a line each: `read`, `merge data into design`. */
  readonly seen: string[];
  view: ManagerView;
  people: readonly CommunityPerson[];
  /** Who stays behind at the next split. */
  stayed: SplitView['stayed'];
  failWith(failure?: Failure): void;
  /** Every change is refused like this until it is called without one. */
  refuseChanges(problem?: Problem): void;
  /** Only this is answered to who asks for the people of a community. */
  hidePeople(problem: Problem): void;
  /** Nothing is shown at all. */
  shutOut(problem?: Problem): void;
}

export const problem = (code: string, status = 409): Problem => ({
  type: 'about:blank',
  title: 'No',
  status,
  detail: `No, because of ${code}.`,
  code,
});

const idOf = (name: string): string => name.toLowerCase().replace(/ /g, '-');

/** A community as a manager sees it. */
export function managed(name: string, more: Partial<ManagedCommunity> = {}): ManagedCommunity {
  return {
    id: idOf(name),
    name,
    purpose: `What ${name} is for.`,
    leads: [{ id: `lead-${name}`, name: 'Ana Pereira' }],
    size: 214,
    sizes: [
      { month: '2025-12', size: 180 },
      { month: '2026-06', size: 197 },
      { month: '2026-11', size: 214 },
    ],
    reach: { eligible: 180, in: 52 },
    lastSession: '2026-11-05T11:00:00.000Z',
    nextSession: '2026-11-26T11:00:00.000Z',
    needs: [],
    mailbox: 'communities@harbour.example',
    boardUrl: 'https://harbour.example/sites/community',
    timeZone: 'Europe/London',
    ...more,
  };
}

export const retiredOne = (name: string, mergedInto?: string): ManagerView['retired'][number] => ({
  id: idOf(name),
  name,
  at: '2026-08-03T09:00:00.000Z',
  ...(mergedInto ? { mergedInto } : {}),
  request: { method: 'DELETE', path: `/groups/${idOf(name)}` },
});

export const nothingToManage: ManagerView = {
  communities: [],
  proposals: [],
  freeGroups: [],
  retired: [],
  mailboxes: ['communities@harbour.example'],
};

/** What an administrator has to ask for before there is a group. */
const request: CreatedView = {
  kind: 'request',
  request: {
    method: 'POST',
    path: '/groups',
    body: { displayName: 'Service design' },
    then: { method: 'PUT', path: '/groups/{id}/team', body: {} },
    setting: { name: 'GUILDHALL_ALLOWED_GROUPS', add: '{id}' },
  },
};

export function inMemoryManager(view: Partial<ManagerView> = {}): InMemoryManager {
  const seen: string[] = [];
  let failure: Failure | undefined;
  let refusal: Problem | undefined;
  let hidden: Problem | undefined;
  let shut: Problem | undefined;

  const answer = <View>(no: Problem | undefined, act: () => View): Promise<Answer<View>> => {
    if (failure) return Promise.resolve({ kind: 'failed', failure });
    return Promise.resolve(no ? { kind: 'refused', problem: no } : { kind: 'fresh', view: act() });
  };
  const change = <View>(what: string, act: () => View): Promise<Answer<View>> => {
    seen.push(what);
    return answer(refusal, act);
  };
  const nameOf = (id: string): string =>
    [...memory.view.communities, ...memory.view.retired].find((one) => one.id === id)?.name ?? id;
  const retire = (id: string, into?: string): ManagerView =>
    (memory.view = {
      ...memory.view,
      communities: memory.view.communities.filter((one) => one.id !== id),
      retired: [...memory.view.retired, retiredOne(nameOf(id), into)],
    });

  const memory: InMemoryManager = {
    seen,
    view: { ...nothingToManage, ...view },
    people: [],
    stayed: [],
    api: {
      readManager: (etag) => {
        seen.push('read');
        const tag = JSON.stringify(memory.view);
        if (!failure && !shut && etag === tag) return Promise.resolve({ kind: 'unchanged' });
        return answer(shut, () => memory.view).then((got) => (got.kind === 'fresh' ? { ...got, etag: tag } : got));
      },
      create: ({ name, purpose, groupId, proposalId }) =>
        change(`create ${[name, purpose, groupId ?? 'no group', proposalId ?? 'no proposal'].join(' | ')}`, () =>
          groupId ? { kind: 'created', id: groupId } : request,
        ),
      change: (id, body) => change(`change ${id} ${JSON.stringify(body)}`, () => memory.view),
      declineProposal: (id, { reason }) =>
        change(`decline ${id}: ${reason}`, () => {
          const proposals = memory.view.proposals.filter((one) => one.id !== id);
          return (memory.view = { ...memory.view, proposals });
        }),
      nameLead: (id, { personId }) =>
        change(`lead ${id}: ${personId}`, () => {
          const communities = memory.view.communities.map((one) =>
            one.id === id ? { ...one, leads: [{ id: personId, name: personId }], needs: [] } : one,
          );
          return (memory.view = { ...memory.view, communities });
        }),
      merge: (id, into) => change(`merge ${id} into ${into}`, () => retire(id, into)),
      split: (id, { into, personIds, move }) =>
        change(`split ${id} into ${into}: ${personIds.join(', ')}${move ? ', who leave' : ''}`, () => ({
          taken: personIds.map((personId) => ({ id: personId, name: personId })),
          stayed: memory.stayed,
        })),
      retire: (id) => change(`retire ${id}`, () => retire(id)),
      reopen: (id) =>
        change(
          `reopen ${id}`,
          () => (memory.view = { ...memory.view, retired: memory.view.retired.filter((one) => one.id !== id) }),
        ),
      readHandover: (id, language) =>
        answer(undefined, () => ({
          name: nameOf(id),
          markdown: `# ${nameOf(id)}\n\n${language === 'cy' ? 'Arweinir gan' : 'Led by'} Ana Pereira.`,
        })),
      readRoster: () => answer(hidden, () => ({ people: memory.people })),
    },
    failWith: (next) => (failure = next),
    refuseChanges: (next) => (refusal = next),
    hidePeople: (next) => (hidden = next),
    shutOut: (next) => (shut = next),
  };
  return memory;
}
