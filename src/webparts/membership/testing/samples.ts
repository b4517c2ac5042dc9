import type { Problem } from '../../../domain/kernel';
import type { MemberRow, MembershipRule, SyncRun, WhyIn } from '../../../domain/membership';

export const problem = (code: string, status = 409): Problem => ({
  type: 'about:blank',
  title: 'No',
  status,
  detail: `No, because of ${code}.`,
  code,
});

export const since = '2026-03-03T09:00:00.000Z';

/** Why somebody is in. */
export const by = {
  rule: {
    kind: 'rule',
    since,
    rule: 'Product people',
    fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }],
  },
  joined: { kind: 'joined', since },
  invited: { kind: 'invited', since, by: 'Ana Pereira' },
  addedInTeams: { kind: 'addedInTeams', since },
} as const satisfies Readonly<Record<string, WhyIn>>;

/** Somebody in the community, by a rule alone unless said otherwise. */
export function memberOf(name: string, more: Partial<MemberRow> = {}): MemberRow {
  return {
    id: idOf(name),
    name,
    isIn: !more.away,
    jobTitle: 'Product manager',
    place: 'Cardiff',
    why: [by.rule],
    ...more,
  };
}

/** A rule on a job title. */
export function ruleOf(name: string, more: Partial<MembershipRule> = {}): MembershipRule {
  const include = [{ attribute: 'jobTitle', how: 'is', values: ['Product manager'], synonyms: true }] as const;
  return { id: idOf(name), name, mode: 'enrol', include, exclude: [], ...more };
}

/** A run that was carried out. */
export function runOf(id: string, more: Partial<SyncRun> = {}): SyncRun {
  return {
    ...{ id, trigger: 'changes', startedAt: '2026-11-24T09:00:00.000Z', endedAt: '2026-11-24T09:00:04.000Z' },
    ...{ state: 'done', read: 12, added: 3, removed: 0, repaired: 0, failed: [] },
    ...more,
  };
}

/** A run that waits for a lead: it would remove so many. */
export function heldRun(names: readonly string[], additions: readonly string[] = []): SyncRun {
  const named = (list: readonly string[]) => list.map((name) => ({ id: idOf(name), name }));
  return runOf('held', {
    state: 'holding',
    trigger: 'rules',
    held: {
      because: names.length > 0 ? 'removals' : 'additions',
      threshold: 20,
      removals: names.length,
      additions: additions.length,
      removed: named(names),
      added: named(additions),
      digest: 'd1',
    },
  });
}

function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
