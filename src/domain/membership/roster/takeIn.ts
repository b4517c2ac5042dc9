import { allowed, refused, type Instant, type Result } from '../../kernel';
import { owe } from './owe';
import { leadKindOf } from './summariseRoster';
import type { JoiningReason, MemberRecord } from './reasons';

export interface TakeInRefusal {
  readonly code: 'leftByChoice' | 'nothingToTake';
}

/**
 * A community takes in somebody of another one, with their reasons, as communities are merged or split. Who left the community
 * that takes in stays out of it.
 *
 * What a rule of the other community, or a hand in its team, brought about did not happen here: who is in by one is invited by whoever
 * merges, now. Of a merged community those
 * who led it lead this one too, an owner of its group as a lead: this group's owners are set in Teams. Of a split
 * one they come as members.
 *
 * @param record - what the community that takes in knows of them
 * @param from - what the other one knows
 * @param by - id of the communities manager who merges or splits
 * @returns the record itself where it has every one of those reasons; refused also for somebody the other one has no reason for
 */
export function takeIn(
  record: MemberRecord | undefined,
  from: MemberRecord,
  now: Instant,
  { by, how }: { readonly by: string; readonly how: 'merge' | 'split' },
): Result<MemberRecord, TakeInRefusal> {
  if (from.reasons.length === 0) return refused({ code: 'nothingToTake' });
  if (record?.left) return refused({ code: 'leftByChoice' });
  const { moved: _moved, owed: _owed, reasons: _reasons, ...facts } = from;
  const before = record ?? { ...facts, reasons: [], confirmed: false };
  const taken = [...from.reasons.flatMap((reason) => carried(reason, now, by)), ...leading(from, now, by, how)];
  const has = new Set(before.reasons.map(({ kind }) => kind));
  const fresh = taken.filter(({ kind }, at) => !has.has(kind) && taken.findIndex((one) => one.kind === kind) === at);
  if (record && fresh.length === 0) return allowed(record);
  return allowed(owe({ ...before, reasons: [...before.reasons, ...fresh] }, now));
}

function carried(reason: JoiningReason, now: Instant, by: string): readonly JoiningReason[] {
  switch (reason.kind) {
    case 'joined':
    case 'invited':
      return [reason];
    case 'rule':
    case 'addedInTeams':
      return [{ kind: 'invited', since: now, by }];
    case 'lead':
      return [];
  }
}

function leading(from: MemberRecord, now: Instant, by: string, how: 'merge' | 'split'): readonly JoiningReason[] {
  const kind = leadKindOf(from.reasons);
  if (!kind) return [];
  if (how === 'merge') return [{ kind: 'lead', since: now, as: kind === 'deputy' ? 'deputy' : 'lead', by }];
  return from.reasons.every((reason) => reason.kind === 'lead') ? [{ kind: 'invited', since: now, by }] : [];
}
