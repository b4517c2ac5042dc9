import type { Organisation } from './Organisation';

/**
 * Whether the organisation's directory shows a person what rules look at, so that Guildhall may show it to them too: who fits a rule, by
 * name or when they can choose what it asks for, and which titles, departments, offices and employee types there are.
 *
 * To a member of the organisation Microsoft Entra ID shows "all public properties" of everybody, and the members of every group that
 * does not hide them; of a user's properties, Graph keeps only few from members, such as the day on which somebody leaves, and no title, department,
 * office or employee type. A guest is shown names, addresses and whether somebody is a guest, and may not list people.
 * Whom the copy does not know (yet) is shown no more than a guest.
 *
 * @see https://learn.microsoft.com/entra/fundamentals/users-default-permissions
 * @see https://learn.microsoft.com/graph/api/resources/user
 */
export async function seesDirectory(organisation: Pick<Organisation, 'factsOf'>, readerId: string): Promise<boolean> {
  const reader = (await organisation.factsOf([readerId])).get(readerId);
  return reader !== undefined && !reader.guest;
}
