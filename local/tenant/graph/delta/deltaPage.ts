import type { Belonging } from '../../store/storedDirectory';
import type { DirectoryView } from '../directory/directory';
import type { DirectoryLog } from '../directory/directoryLog';
import { changedObjects, tracksPeople } from './changedObjects';
import type { ChangedObject } from './changedObjects';
import type { DeltaToken } from './deltaToken';

/** A page holds at most so many users or groups, and so many references to members. */
const pageSize = 100;

/** What stands on a page: objects, each with the part of its people that fits, and where the next page begins. */
export interface Slice {
  entries: { object: ChangedObject; people: ChangedObject['people'] }[];
  next: DeltaToken['place'] | null;
}

/** Where a page takes its objects from, by index. */
export interface Source {
  length: number;
  at(index: number): ChangedObject | undefined;
}

const both: Belonging['as'][] = ['members', 'owners'];

/** Everything that there is, for the first round. */
export function wholeSource(token: DeltaToken, view: DirectoryView): Source {
  const all = token.of === 'users' ? view.userIds() : view.groupIds();
  const stands = (id: string): boolean => (token.of === 'users' ? view.userById(id) : view.group(id)) !== undefined;
  const ids = token.only?.filter(stands) ?? all;
  return {
    length: ids.length,
    at: (index) => {
      const id = ids[index];
      if (id === undefined) return undefined;
      const tracked = both.filter((as) => tracksPeople(token, as));
      const people = tracked.flatMap((as) => view.idsIn(id, as).map((userId) => ({ userId, as, isIn: true })));
      return { id, properties: null, people };
    },
  };
}

/** What has changed; put together once for all pages of a round. */
export function changesSource(log: DirectoryLog): (token: DeltaToken) => Source {
  let known: { key: string; objects: ChangedObject[] } | undefined;
  return (token) => {
    const key = JSON.stringify([token.of, token.since, token.upTo, token.select, token.only]);
    if (known?.key !== key) known = { key, objects: changedObjects(log.between(token.since, token.upTo), token) };
    const { objects } = known;
    return { length: objects.length, at: (index) => objects[index] };
  };
}

/** The place in a list in which somebody may have come or gone since the last page. */
function placeIn(ids: readonly string[], place: DeltaToken['place']): DeltaToken['place'] {
  const { index, after } = place;
  if (after === undefined || ids[index - 1] === after) return place;
  const found = ids.indexOf(after);
  // Rather something twice than something left out.
  return found < 0 ? { index: Math.max(0, index - pageSize), members: 0 } : { ...place, index: found + 1 };
}

/** How many of an object's people have been told, by the last of them. */
function toldOf({ people }: ChangedObject, { members, afterMember }: DeltaToken['place']): number {
  if (members === 0 || people[members - 1]?.userId === afterMember) return members;
  const found = people.findIndex(({ userId }) => userId === afterMember);
  return found < 0 ? Math.max(0, members - pageSize) : found + 1;
}

/** The same for a first round, whose list is a living one. */
export const steadyPlace = (token: DeltaToken, view: DirectoryView): DeltaToken['place'] =>
  token.round === 'changes' || token.only
    ? token.place
    : placeIn(token.of === 'users' ? view.userIds() : view.groupIds(), token.place);

/** A large group comes again on the next page, with more of its people. */
export function slicePage(source: Source, start: DeltaToken['place']): Slice {
  const entries: Slice['entries'] = [];
  let { index, members, after, afterMember } = start;
  let room = pageSize;
  while (entries.length < pageSize && index < source.length) {
    const object = source.at(index);
    if (!object) break;
    if (index === start.index) members = toldOf(object, start);
    const rest = object.people.length - members;
    if (rest > 0 && room === 0) break;
    const people = object.people.slice(members, members + room);
    entries.push({ object, people });
    room -= people.length;
    if (people.length < rest) {
      members += people.length;
      afterMember = people.at(-1)?.userId;
      break;
    }
    after = object.id;
    index += 1;
    members = 0;
    afterMember = undefined;
  }
  return { entries, next: index < source.length ? { index, members, after, afterMember } : null };
}
