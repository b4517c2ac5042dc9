import { compareText } from '../../kernel';
import { readyTexts, type Holding, type TextAttribute } from './holdingTexts';
import { readingTitles, type ReadTitle } from './readTitles';
import type { Condition, DirectoryFacts, FitReason, MembershipRule } from './rule';

/** The people of a group that a rule names. */
export type GroupsOf = (
  groupId: string,
) => { readonly name: string; readonly members: ReadonlySet<string> } | undefined;

/** That a rule fits somebody, and by what: a reason for each thing it asks for. */
export interface RuleFit {
  readonly ruleId: string;
  readonly mode: MembershipRule['mode'];
  readonly fits: readonly FitReason[];
}

/** Rules made ready for many people. */
export interface CompiledRules {
  /**
   * The rules that fit somebody, by id. Accounts that are disabled or no person fit none. Nobody counts as being in a group that nobody
   * knows (yet), and a rule that leaves out its people fits nobody for now: whoever acts on the answer had better wait.
   */
  fitting(facts: DirectoryFacts): readonly RuleFit[];
}

interface ReadyRule extends Pick<MembershipRule, 'mode'> {
  readonly ruleId: string;
  readonly include: readonly number[];
  readonly exclude: readonly number[];
}

const textAttributes: readonly TextAttribute[] = ['jobTitle', 'department', 'office', 'employeeType'];

/**
 * Makes rules ready to be asked of a whole organisation: what holds of a title or a department is worked out once for
 * each text.
 *
 * @param groupsOf - a group that rules name, by its id; undefined while it is not known
 * @param readTitle - shared by sets that are asked of the same people
 */
export function compileRules(
  rules: readonly MembershipRule[],
  groupsOf: GroupsOf,
  readTitle: ReadTitle = readingTitles(),
): CompiledRules {
  const places = new Map<string, number>();
  const conditions: Condition[] = [];
  const placeOf = (condition: Condition): number => {
    const name = JSON.stringify(condition);
    const place = places.get(name) ?? conditions.push(condition) - 1;
    places.set(name, place);
    return place;
  };
  const ready = rules.map(({ id, mode, include, exclude }) => ({
    ...{ ruleId: id, mode },
    ...{ include: include.map(placeOf), exclude: exclude.map(placeOf) },
  }));
  const groups = readyGroups(conditions, groupsOf);
  const able = ready
    .filter(({ include, exclude }) => include.length > 0 && !exclude.some((place) => groups.missing.has(place)))
    .sort((a, b) => compareText(a.ruleId, b.ruleId));
  const texts = textAttributes.map((attribute) => readyTexts(attribute, conditions, readTitle));
  const anchored = byAnchor(able);

  return {
    fitting(facts) {
      if (!facts.enabled || facts.impersonal) return [];
      const holding = new Map<number, FitReason>();
      for (const holdingOf of texts) for (const [place, reason] of holdingOf(facts)) holding.set(place, reason);
      for (const { place, members, reason } of groups.known)
        if (!holding.has(place) && members.has(facts.id)) holding.set(place, reason);
      const found: ReadyRule[] = [];
      for (const place of holding.keys()) {
        for (const rule of anchored.get(place) ?? []) if (isFit(rule, holding)) found.push(rule);
      }
      return found.sort((a, b) => compareText(a.ruleId, b.ruleId)).map((rule) => fitOf(rule, holding));
    },
  };
}

function isFit({ include, exclude }: ReadyRule, holding: Holding): boolean {
  return include.every((place) => holding.has(place)) && !exclude.some((place) => holding.has(place));
}

function fitOf({ ruleId, mode, include }: ReadyRule, holding: Holding): RuleFit {
  return { ruleId, mode, fits: include.flatMap((place) => holding.get(place) ?? []) };
}

/** Rules by the first thing they ask for: only those of which it holds are looked at further. */
function byAnchor(rules: readonly ReadyRule[]): ReadonlyMap<number, readonly ReadyRule[]> {
  const anchored = new Map<number, ReadyRule[]>();
  for (const rule of rules) {
    const anchor = rule.include[0] ?? -1;
    anchored.set(anchor, [...(anchored.get(anchor) ?? []), rule]);
  }
  return anchored;
}

interface KnownGroup {
  readonly place: number;
  readonly members: { has(personId: string): boolean };
  readonly reason: FitReason;
}

function readyGroups(conditions: readonly Condition[], groupsOf: GroupsOf) {
  const known: KnownGroup[] = [];
  const missing = new Set<number>();
  conditions.forEach(({ attribute, values }, place) => {
    if (attribute !== 'group') return;
    for (const value of values) {
      const group = groupsOf(value);
      if (group) known.push({ place, members: group.members, reason: { attribute, value: group.name } });
      else missing.add(place);
    }
  });
  return { known, missing };
}
