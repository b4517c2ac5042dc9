import { compareText } from '../../../src/domain/kernel';
import {
  compileRules,
  isIn,
  leadKindOf,
  presentWhy,
  type CompiledRules,
  type DirectoryFacts,
  type MemberRecord,
  type MemberRow,
  type MembershipRule,
  type MembersView,
} from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
import type { Caller } from '../platform/route';
import { groupsNamed } from '../rules';
import type { LeadingParts } from './leadingParts';

/** Shows leads everybody their community knows: who is in and why, and what is under way. */
export class MembersService {
  constructor(private readonly parts: Pick<LeadingParts, 'rosters' | 'organisation' | 'rules'>) {}

  /** The people of a community are no secret in it. What of a rule fits somebody is told to those whom the directory tells it. */
  async people({ id: readerId, community }: Pick<Caller, 'id' | 'community'>): Promise<MembersView> {
    const { rosters, organisation, rules } = this.parts;
    const [members, { rules: own }, mayTell] = await Promise.all([
      rosters.records(community.id),
      rules.service.load(community.id),
      seesDirectory(organisation, readerId),
    ]);
    const groups = await groupsNamed(organisation, own);
    const records = members.map(({ record }) => record);
    const compiled = compileRules(mayTell ? own.map(asFarAsKept) : [], (groupId) => groups.get(groupId));
    const parts = {
      ruleNames: new Map(own.map(({ id, name }) => [id, name])),
      names: new Map(records.map(({ id, name }) => [id, name])),
    };
    const people = records
      .filter(isShown)
      .map((record) => rowOf(record, presentWhy(record, { ...parts, fits: fitsOf(record, compiled) })))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
    return { people };
  }
}

/** Who left is not shown, once the group was asked to follow. */
function isShown(record: MemberRecord): boolean {
  return isIn(record) || isUnsent(record) || (record.away !== undefined && record.reasons.length > 0);
}

/** The group is still to be asked, or has refused; what was sent is looked after until the group shows it. */
function isUnsent({ owed }: MemberRecord): boolean {
  return owed !== undefined && owed.sentAt === undefined;
}

/** A roster does not keep its people's employee type: what else a rule asks for is said. */
function asFarAsKept(rule: MembershipRule): MembershipRule {
  const isSaid = ({ attribute }: { attribute: string }): boolean => attribute !== 'employeeType';
  return { ...rule, include: rule.include.filter(isSaid), exclude: [] };
}

/** By what the roster itself knows of them, so that a list of 5,000 people costs no reading of the directory. */
function fitsOf({ id, name, jobTitle, department, office, guest }: MemberRecord, compiled: CompiledRules) {
  const facts: DirectoryFacts = {
    ...{ id, name, jobTitle, department, office },
    ...{ guest: guest === true, enabled: true, impersonal: false },
  };
  return new Map(compiled.fitting(facts).map(({ ruleId, fits }) => [ruleId, fits]));
}

function rowOf(record: MemberRecord, why: MemberRow['why']): MemberRow {
  const { id, name, jobTitle, office, guest, reasons, owed, away } = record;
  const leads = leadKindOf(reasons);
  return {
    ...{ id, name, isIn: isIn(record) },
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(office === undefined ? {} : { place: office }),
    ...(guest ? { guest } : {}),
    ...(leads ? { leads } : {}),
    why,
    ...(owed && isUnsent(record)
      ? { underWay: owed.write === 'add' ? ('adding' as const) : ('removing' as const) }
      : {}),
    ...(owed?.refused ? { refused: owed.refused } : {}),
    ...(away ? { away: true as const } : {}),
  };
}
