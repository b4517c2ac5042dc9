import type { MembershipRule, RunPlan } from '../../../src/domain/membership';
import type { NewAuditEntry } from '../audit';
import { shortDigest } from '../platform/shortDigest';

/** What an audit entry of a run is made with. */
interface EntryParts {
  readonly runId: string;
  readonly at: string;
  readonly rules: readonly MembershipRule[];
  nameOf(personId: string): string;
}

/** The audit entries of a plan; a run that is gone on with after a crash makes the same ones. */
export function auditEntries(plan: RunPlan, { runId, at, rules, nameOf }: EntryParts): readonly NewAuditEntry[] {
  const ruleNames = new Map(rules.map(({ id, name }) => [id, name]));
  return plan.audit.map(({ personId, what, why }) => {
    const isByRule = what === 'enrolled' || what === 'noLongerFits';
    // Of a rule that is no more nobody knows what it was called.
    const said = isByRule ? why && ruleNames.get(why) : why;
    return {
      key: shortDigest([runId, personId, what].join('\n')),
      at,
      what,
      person: { id: personId, name: nameOf(personId) },
      ...(said === undefined ? {} : { why: said }),
    };
  });
}
