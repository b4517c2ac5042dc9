import { leadKindOf } from '../roster/summariseRoster';
import { isIn, type JoiningReason, type MemberRecord } from '../roster/reasons';
import type { RunPlan } from './runPlan';

type Entry = Omit<RunPlan['audit'][number], 'personId'>;

/**
 * What is written down about one person's membership in a run: that they came in or went out, and why; that they went away or came
 * back; that they own the group or no longer do. Another reason beside those they have, and what follows the directory (name,
 * title), are no entries: nothing about their membership has changed.
 *
 * @param before - absent: nobody knew of them
 */
export function auditOf(before: MemberRecord | undefined, after: MemberRecord): readonly Entry[] {
  if (after.away && !before?.away) return after.reasons.length > 0 ? [{ what: 'away', why: after.away.how }] : [];
  if (before?.away && isIn(after)) return [{ what: 'back' }];
  const had = before?.reasons ?? [];
  if (had.length > 0 && after.reasons.length === 0) return [wentOut(had, after)];
  if (had.length === 0 && after.reasons[0]) return [cameIn(after.reasons[0])];
  const [was, is] = [leadKindOf(had), leadKindOf(after.reasons)];
  return was === is ? [] : [{ what: 'roleChanged', why: is ?? 'member' }];
}

function wentOut(had: readonly JoiningReason[], { left }: MemberRecord): Entry {
  if (left) return { what: 'removedInTeams' };
  const rule = had.find(({ kind }) => kind === 'rule');
  return { what: 'noLongerFits', ...(rule?.kind === 'rule' ? { why: rule.ruleId } : {}) };
}

function cameIn(reason: JoiningReason): Entry {
  switch (reason.kind) {
    case 'rule':
      return { what: 'enrolled', why: reason.ruleId };
    case 'addedInTeams':
      return { what: 'addedInTeams' };
    case 'lead':
      return { what: 'addedInTeams', why: reason.as };
    // No run brings these about; whoever does writes it down under the same name.
    case 'joined':
    case 'invited':
      return { what: reason.kind };
  }
}
