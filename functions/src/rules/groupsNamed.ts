import { groupsIn, type MembershipRule } from '../../../src/domain/membership';
import type { GroupNow, Organisation } from '../directory';

/** The groups that rules name, with their people as the copy of the directory has them; one that is not known is absent. */
export async function groupsNamed(
  organisation: Pick<Organisation, 'group'>,
  rules: readonly MembershipRule[],
): Promise<ReadonlyMap<string, GroupNow>> {
  const groups = await Promise.all([...groupsIn(rules)].map((id) => organisation.group(id)));
  return new Map(groups.flatMap((group) => (group ? [[group.id, group]] : [])));
}
