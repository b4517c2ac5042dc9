import type { MemberRecord } from '../../roster/reasons';
import type { DirectoryFacts } from '../../rules/rule';
import { planRun } from '../planRun';
import type { PersonToPlan, RunInput, RunPlan } from '../runPlan';
import { usualThreshold } from '../syncRun';

/** Ten o'clock on a Monday, and so many minutes after. */
export function after(minutes: number): string {
  return new Date(Date.parse('2026-03-02T10:00:00.000Z') + minutes * 60_000).toISOString();
}

/** An hour later: nothing of the morning is under way any more. */
export const now = after(60);

export function factsOf(id: string, more: Partial<DirectoryFacts> = {}): DirectoryFacts {
  return { id, name: `Person ${id}`, guest: false, enabled: true, impersonal: false, ...more };
}

/** Somebody who joined by themselves and is in the group. */
export function member(id: string, more: Partial<MemberRecord> = {}): MemberRecord {
  const reasons = [{ kind: 'joined' as const, since: after(-10_000) }];
  return { id, name: `Person ${id}`, reasons, confirmed: true, ...more };
}

export const inGroup = { member: true, owner: false, at: now };
export const outOfGroup = { member: false, owner: false, at: now };
export const owner = { member: true, owner: true, at: now };

/** Somebody whom a run looks at. */
export function person(record: MemberRecord | undefined, more: Partial<PersonToPlan> = {}): PersonToPlan {
  const id = record?.id ?? more.facts?.id ?? 'ana';
  return { id, facts: factsOf(id), fits: [], ...(record ? { record } : {}), ...more };
}

export function plan(people: readonly PersonToPlan[], more: Partial<RunInput> = {}): RunPlan {
  return planRun({ now, size: 100, threshold: usualThreshold, people, ...more });
}
