import { isBelongingChange } from '../directory/directoryChange';
import type { DirectoryChange } from '../directory/directoryChange';
import type { Belonging } from '../../store/storedDirectory';
import type { DeltaToken } from './deltaToken';

/** One user or group in a round of changes: all that happened to it, as one. */
export interface ChangedObject {
  id: string;
  /** Names of the properties with other values; null when it came or came back, and all of them count. */
  properties: Set<string> | null;
  /** It is gone, and can come back (`changed`) or not (`deleted`). */
  removed?: 'changed' | 'deleted';
  /** Who has joined (true) and left (false). */
  people: { userId: string; as: Belonging['as']; isIn: boolean }[];
}

/** Whether a round of this select tells about members (or owners): members by default, owners only when selected. */
export const tracksPeople = ({ of, select }: Pick<DeltaToken, 'of' | 'select'>, as: Belonging['as']): boolean =>
  of === 'groups' && (select === null ? as === 'members' : select.includes(as));

interface Gathered extends Omit<ChangedObject, 'people'> {
  /** "as/person", the latest word about each. */
  people: Map<string, ChangedObject['people'][number]>;
}

function take(gathered: Gathered, change: DirectoryChange): void {
  if (isBelongingChange(change)) {
    const { userId, as } = change;
    gathered.people.set(`${as}/${userId}`, { userId, as, isIn: change.what === 'joined' });
    return;
  }
  switch (change.what) {
    case 'created':
    case 'restored':
      gathered.properties = null;
      gathered.removed = undefined;
      break;
    case 'changed':
      change.properties?.forEach((name) => gathered.properties?.add(name));
      break;
    case 'deleted':
      gathered.removed = 'changed';
      break;
    case 'erased':
      gathered.removed = 'deleted';
      break;
  }
}

/** What a round has to tell, one entry for each object; nothing about properties that it does not track. */
export function changedObjects(
  changes: DirectoryChange[],
  token: Pick<DeltaToken, 'of' | 'select' | 'only'>,
): ChangedObject[] {
  const { of, select, only } = token;
  const objects = new Map<string, Gathered>();
  for (const change of changes) {
    if (change.of !== of || (only && !only.includes(change.id))) continue;
    if (isBelongingChange(change) && !tracksPeople(token, change.as)) continue;
    const gathered = objects.get(change.id) ?? { id: change.id, properties: new Set<string>(), people: new Map() };
    objects.set(change.id, gathered);
    take(gathered, change);
  }
  const tracked = ({ properties, removed, people }: Gathered): boolean =>
    removed !== undefined ||
    people.size > 0 ||
    properties === null ||
    [...properties].some((name) => select === null || select.includes(name));
  // Who was in a group that is gone need not be told.
  const peopleOf = ({ removed, people }: Gathered): ChangedObject['people'] => (removed ? [] : [...people.values()]);
  return [...objects.values()].filter(tracked).map((object) => ({ ...object, people: peopleOf(object) }));
}
