import type { Instant } from '../../kernel';
import { newRecord, personFacts } from '../roster/personFacts';
import type { MemberRecord } from '../roster/reasons';
import type { DirectoryFacts } from '../rules/rule';

/**
 * A record as the directory has the person now: name, title and the like follow it. Whose account is disabled or gone is away and
 * keeps every reason, so that somebody on leave, or deleted by mistake, comes back as they were.
 *
 * @param facts - undefined: they have no account any more
 * @returns undefined for somebody of whom neither the community nor the directory knows anything
 */
export function followAccount(
  record: MemberRecord | undefined,
  facts: DirectoryFacts | undefined,
  now: Instant,
): MemberRecord | undefined {
  if (!facts) return record && withAway(record, 'deleted', now);
  if (!record) return facts.enabled ? newRecord(facts) : withAway(newRecord(facts), 'disabled', now);
  const { id, reasons, left, away, confirmed, moved, owed } = record;
  const here: MemberRecord = {
    ...{ id, ...personFacts(facts), reasons, confirmed },
    ...(left ? { left } : {}),
    ...(moved ? { moved } : {}),
    ...(owed ? { owed } : {}),
  };
  return facts.enabled ? here : withAway({ ...here, ...(away ? { away } : {}) }, 'disabled', now);
}

/** Since when somebody is away is kept as long as they are away in the same way. */
function withAway(record: MemberRecord, how: 'disabled' | 'deleted', now: Instant): MemberRecord {
  return record.away?.how === how ? record : { ...record, away: { since: now, how } };
}
