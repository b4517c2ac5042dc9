import type { WhyIn } from '../contract';
import type { FitReason } from '../rules/rule';
import { leadKindOf } from './summariseRoster';
import type { JoiningReason, MemberRecord } from './reasons';

/** What the words about reasons are made of. */
export interface WhyParts {
  /** Names of the community's rules, by id. */
  readonly ruleNames: ReadonlyMap<string, string>;
  /** What of each rule fits this person, by id of the rule; a rule that isn't there fits by nothing that can be said. */
  readonly fits: ReadonlyMap<string, readonly FitReason[]>;
  /** Names of those who invited, by id; absent: nobody is named. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Why somebody is in, in the order in which it came about, that they lead it first. A rule that is no longer there is left out:
 * the next run lets go of that reason.
 */
export function presentWhy(record: Pick<MemberRecord, 'reasons'>, parts: WhyParts): readonly WhyIn[] {
  const leads = leadKindOf(record.reasons);
  const shown = record.reasons.flatMap((reason) => present(reason, parts, leads));
  const isLead = ({ kind }: WhyIn): number => Number(kind !== 'lead');
  return shown.sort((a, b) => isLead(a) - isLead(b) || Date.parse(a.since) - Date.parse(b.since));
}

function present(reason: JoiningReason, parts: WhyParts, leads: string | undefined): WhyIn[] {
  const { since } = reason;
  switch (reason.kind) {
    case 'rule': {
      const rule = parts.ruleNames.get(reason.ruleId);
      return rule === undefined ? [] : [{ kind: 'rule', since, rule, fits: parts.fits.get(reason.ruleId) ?? [] }];
    }
    case 'invited': {
      const by = parts.names.get(reason.by);
      return [{ kind: 'invited', since, ...(by === undefined ? {} : { by }) }];
    }
    case 'lead':
      return reason.as === leads ? [{ kind: 'lead', since, as: reason.as }] : [];
    default:
      return [{ kind: reason.kind, since }];
  }
}
