import { toReadGroups } from '../directory/groupAccess';
import { isBelongingChange } from '../directory/directoryChange';
import type { DirectoryChange } from '../directory/directoryChange';

/** What a subscription of the directory listens to. */
export interface Resource {
  of: 'users' | 'groups';
  /** One object only. */
  id?: string;
  /** One relationship of a group only. */
  part?: 'members' | 'owners';
}

const resourcePath = /^\/?(users|groups)(?:(?:\/([^/()?]+)|\('([^/()?]+)'\))(?:\/(members|owners))?)?\/?$/i;

/** @returns undefined for a resource that this tenant sends no notifications of */
export function readResource(text: string): Resource | undefined {
  const [, of, plain, quoted, part] = resourcePath.exec(text) ?? [];
  if (!of) return undefined;
  const id = (plain ?? quoted)?.toLowerCase();
  const kind = of.toLowerCase() as Resource['of'];
  if (part && kind === 'users') return undefined;
  return {
    of: kind,
    ...(id !== undefined && { id }),
    ...(part && { part: part.toLowerCase() as 'members' | 'owners' }),
  };
}

const toReadUsers = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
const toReadMembers = toReadGroups.filter((permission) => permission !== 'Group.ReadBasic.All');

/** Any one of these lets an application subscribe. @param readOnly permissions that also write do not count. */
export function permissionsFor({ of }: Resource, readOnly: boolean): string[] {
  const all = of === 'users' ? toReadUsers : toReadMembers;
  return readOnly ? all.filter((permission) => !permission.includes('ReadWrite')) : all;
}

/** Making and soft-deleting count as `updated`; `deleted` is for good ("Set up notifications", user and group). */
export const changeTypeOf = (change: DirectoryChange): 'updated' | 'deleted' =>
  change.what === 'erased' ? 'deleted' : 'updated';

export function concerns({ of, id, part }: Resource, change: DirectoryChange): boolean {
  if (change.of !== of || (id !== undefined && change.id !== id)) return false;
  if (part) return isBelongingChange(change) && change.as === part;
  return true;
}
