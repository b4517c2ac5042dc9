import type { TenantSeed } from '../../../seed';
import { ToolRefusal } from '../../entra/tokenWish';
import type { Directory } from '../directory/directory';
import type { Actor } from './actor';
import { personActor } from './actorOf';

/** Somebody of the directory, as SharePoint names them. */
export type Named = Actor & { id: string };

/** Finds a person by the key of a persona, object id, sign-in name or mail. @throws ToolRefusal 404 */
export const createPersonFinder =
  ({ personas }: Pick<TenantSeed, 'personas'>, directory: Directory) =>
  (name: unknown): Named => {
    const id = personas.find(({ key }) => key === name)?.userId ?? String(name ?? '');
    const user = directory.userById(id) ?? directory.userBySignInName(id) ?? directory.userByMail(id);
    if (!user) throw new ToolRefusal(`Nobody in this tenant is "${id}".`, 404);
    return { ...personActor(directory, user.id), id: user.id };
  };
