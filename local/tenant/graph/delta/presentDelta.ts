import type { Belonging } from '../../store/storedDirectory';
import type { Caller } from '../caller';
import type { DirectoryView } from '../directory/directory';
import { seesMembersOf } from '../directory/groupAccess';
import { presentGroup } from '../directory/presentGroup';
import { presentUser, sightOf } from '../directory/presentUser';
import type { Entity } from '../odata/select';
import type { ChangedObject } from './changedObjects';
import type { DeltaToken } from './deltaToken';

type Person = ChangedObject['people'][number];

export const presentRemoved = (id: string, reason: 'changed' | 'deleted'): Entity => ({
  id,
  '@removed': { reason },
});

const presentPerson = ({ userId, isIn }: Person): Entity => ({
  '@odata.type': '#microsoft.graph.user',
  id: userId,
  ...(!isIn && { '@removed': { reason: 'deleted' } }),
});

/** "members@delta": only for relationships with something to tell. */
function relations(people: Person[]): Entity {
  const of = (as: Belonging['as']): Entity[] => people.filter((person) => person.as === as).map(presentPerson);
  const [members, owners] = [of('members'), of('owners')];
  return {
    ...(members.length > 0 && { 'members@delta': members }),
    ...(owners.length > 0 && { 'owners@delta': owners }),
  };
}

/** Never set properties do not come at all; what has become empty in this round comes as null. */
function told(entity: Entity, changed: Set<string> | null, minimal: boolean): Entity {
  const entries = Object.entries(entity).filter(
    ([name, value]) => name === 'id' || changed?.has(name) || (!minimal && value !== null && value !== undefined),
  );
  return Object.fromEntries(entries);
}

/**
 * A user or group on a delta page.
 *
 * @param people the members and owners that stand on this page; those of a hidden membership are left out.
 * @param minimal only what has changed (`Prefer: return=minimal`).
 * @returns undefined when the view does not know it
 */
export function presentObject(
  object: Omit<ChangedObject, 'removed'>,
  people: Person[],
  { token, view, caller, minimal }: { token: DeltaToken; view: DirectoryView; caller: Caller; minimal: boolean },
): Entity | undefined {
  const changed = object.properties;
  const least = minimal && token.round === 'changes' && changed !== null;
  if (token.of === 'users') {
    const user = view.userById(object.id);
    return user && told(presentUser(user, token.select, sightOf(caller)), changed, least);
  }
  const group = view.group(object.id);
  if (!group) return undefined;
  const properties = token.select?.filter((name) => name !== 'members' && name !== 'owners') ?? null;
  return {
    ...told(presentGroup(group, properties), changed, least),
    ...(seesMembersOf(group, caller) && relations(people)),
  };
}
