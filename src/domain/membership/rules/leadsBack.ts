/**
 * Whether groups lead back to a community through other communities' rules: their people would follow each other round.
 *
 * @param named - groups that a rule of the community names
 * @param enrolledFrom - of other communities, the groups that their enrolling rules name
 */
export function leadsBack(
  communityId: string,
  named: readonly string[],
  enrolledFrom: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>();
  const ahead = [...named];
  for (let groupId = ahead.pop(); groupId !== undefined; groupId = ahead.pop()) {
    if (groupId === communityId) return true;
    if (seen.has(groupId)) continue;
    seen.add(groupId);
    ahead.push(...(enrolledFrom.get(groupId) ?? []));
  }
  return false;
}
