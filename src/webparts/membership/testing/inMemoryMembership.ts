import type { Answer, Failure, MembershipApi } from '../../../clients';
import type { Problem } from '../../../domain/kernel';
import {
  usualThreshold,
  type AuditView,
  type CouldJoinView,
  type DryRunView,
  type FoundPeopleView,
  type HandoverView,
  type InviteView,
  type MemberRow,
  type MembershipRule,
  type MembershipView,
  type RosterView,
  type RulePreviewView,
  type SyncRun,
  type SyncRunSummary,
} from '../../../domain/membership';
import { by, memberOf, ruleOf, runOf, since } from './samples';

export * from './samples';

/** Membership of one community, kept in memory, and the ways in which a test can trouble it. */
export interface InMemoryMembership {
  readonly api: MembershipApi;
  /** What was asked, a line each: `read`, `role bo lead`, `rules Product people`. */
  readonly seen: string[];
  view: MembershipView;
  people: readonly MemberRow[];
  preview: RulePreviewView;
  found: InviteView;
  search: FoundPeopleView;
  couldJoin: CouldJoinView;
  dry: DryRunView;
  runs: readonly SyncRun[];
  audit: readonly AuditView[];
  roster: RosterView;
  handover: HandoverView;
  failWith(failure?: Failure): void;
  /** Everything but looking is refused like this until it is called without one. */
  refuse(problem?: Problem): void;
  /** Nothing is shown at all. */
  shutOut(problem?: Problem): void;
  holdUntil(gate: Promise<unknown>): void;
}

const ana = { id: 'ana-pereira', name: 'Ana Pereira' };
const nothingFound: InviteView = {
  invited: [],
  alreadyIn: [],
  left: [],
  theyDecide: [],
  unknown: [],
  ambiguous: [],
  notPeople: [],
};

function summaryOf({ held, failed, people: _names, ...run }: SyncRun): SyncRunSummary {
  return {
    ...run,
    ...(held ? { heldPeople: held.removals + held.additions } : {}),
    failedWrites: failed.length,
  };
}

export function inMemoryMembership(more: Partial<MembershipView> = {}): InMemoryMembership {
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
  const look = <View>(what: string, etag: string | undefined, view: () => View): Promise<Answer<View>> => {
    seen.push(what);
    return answer<View>(shut, () => {
      const now = view();
      const tag = JSON.stringify(now);
      return etag === tag ? { kind: 'unchanged' } : { kind: 'fresh', view: now, etag: tag };
    });
  };
  const deed = <View>(what: string, act: () => View): Promise<Answer<View>> => {
    seen.push(what);
    return answer<View>(refusal, () => ({ kind: 'fresh', view: act() }));
  };
  const withRuns = (): MembershipView => ({
    ...memory.view,
    runs: memory.runs.map(summaryOf),
    leads: memory.people.flatMap(({ id, name, leads: as }) => (as ? [{ id, name, as }] : [])),
  });
  const runWith = (id: string): SyncRun => memory.runs.find((run) => run.id === id) ?? runOf(id);
  const setRules = (rules: readonly MembershipRule[]): MembershipView => {
    memory.view = { ...memory.view, rules, rulesVersion: `${memory.view.rulesVersion}+` };
    return withRuns();
  };

  const memory: InMemoryMembership = {
    seen,
    view: {
      size: 214,
      by: { rule: 212, joined: 1, invited: 1, addedInTeams: 0, lead: 0 },
      leads: [],
      rules: [ruleOf('Product people')],
      rulesVersion: 'v1',
      threshold: usualThreshold,
      runs: [],
      directoryReadAt: '2026-11-24T11:00:00.000Z',
      groups: [{ id: 'group-1', name: 'Service owners' }],
      known: {
        jobTitles: ['Product manager', 'Product owner'],
        departments: ['Digital'],
        offices: ['Cardiff'],
        employeeTypes: ['Contractor'],
      },
      ...more,
    },
    people: [
      memberOf('Ana Pereira', { leads: 'owner', why: [{ kind: 'lead', since, as: 'owner' }] }),
      memberOf('Bo Lindqvist', { leads: 'lead', why: [by.joined, { kind: 'lead', since, as: 'lead' }] }),
      memberOf('Carys Morgan'),
      memberOf('Dev Patel', { why: [by.invited] }),
    ],
    preview: { fits: 38, alreadyIn: 30, lookedAt: 900, warnings: [], people: [] },
    found: nothingFound,
    search: { people: [] },
    couldJoin: { people: [], total: 0 },
    dry: { read: 4, additions: 0, removals: 0, add: [], remove: [] },
    runs: [runOf('r1')],
    audit: [{ entries: [] }],
    roster: { people: [{ ...ana, leads: 'owner' }] },
    handover: { name: 'Data', markdown: '# Data\n\nLed by Ana Pereira.' },
    api: {
      community: () => Promise.resolve('group-0'),
      read: (etag) => look('read', etag, withRuns),
      readPeople: (etag) => look('people', etag, () => ({ people: memory.people })),
      readRoster: () => {
        seen.push('roster');
        return answer(undefined, () => ({ kind: 'fresh', view: memory.roster }));
      },
      previewRule: (rule) => deed(`preview ${JSON.stringify(rule.include)}`, () => memory.preview),
      changeRules: ({ rules, rulesVersion }) =>
        deed(`rules ${rules.map(({ name }) => name).join(', ')} on ${rulesVersion}`, () => setRules(rules)),
      changeThreshold: ({ rulesVersion, ...threshold }) =>
        deed(`threshold ${Object.values(threshold).join(' ')} on ${rulesVersion}`, () => {
          memory.view = { ...memory.view, threshold };
          return withRuns();
        }),
      invite: ({ text = '', ids = [], dryRun }) =>
        deed(`${dryRun ? 'look for' : 'invite'} ${[text, ...ids].filter(Boolean).join(' | ')}`, () => memory.found),
      find: (search) => look(`find ${search}`, undefined, () => memory.search),
      changeRole: (id, { as }) =>
        deed(`role ${id} ${as}`, () => {
          memory.people = memory.people.map((row) => {
            const { leads: _leads, ...plain } = row;
            if (row.id !== id) return row;
            return as === 'member' ? plain : { ...plain, leads: as };
          });
          return withRuns();
        }),
      remove: (id) =>
        deed(`remove ${id}`, () => {
          memory.people = memory.people.filter((row) => row.id !== id);
          memory.view = { ...memory.view, size: memory.view.size - 1 };
          return withRuns();
        }),
      readCouldJoin: () => look('could join', undefined, () => memory.couldJoin),
      ask: ({ personIds, message }) => deed(`ask ${personIds.join(' ')}: ${message}`, () => memory.couldJoin),
      syncNow: () =>
        deed('sync', () => {
          const run = runOf('now', { state: 'running', trigger: 'byHand', askedBy: ana, read: 0, added: 0 });
          memory.runs = [run, ...memory.runs];
          return run;
        }),
      dryRun: () => look('dry run', undefined, () => memory.dry),
      readRun: (id) => look(`run ${id}`, undefined, () => runWith(id)),
      answerRun: (id, { answer: say, digest }) =>
        deed(`answer ${id} ${say} ${digest}`, () => {
          const { waiting: _waiting, ...rest } = memory.view;
          memory.view = rest;
          return runWith(id);
        }),
      readAudit: (before) =>
        look(
          `audit ${before ?? ''}`.trim(),
          undefined,
          () => memory.audit[before === undefined ? 0 : 1] ?? { entries: [] },
        ),
      readHandover: (language) => {
        seen.push(`handover ${language}`);
        return answer(refusal, () => ({ kind: 'fresh', view: memory.handover }));
      },
    },
    failWith: (next) => (failure = next),
    refuse: (next) => (refusal = next),
    shutOut: (next) => (shut = next),
    holdUntil: (next) => (gate = next),
  };
  return memory;
}
