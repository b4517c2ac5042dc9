/** Why somebody may do what they do. Leads are the owners of the group; everybody else in it is a member. */
export type Role = 'lead' | 'member';

/** The languages Guildhall writes to people in: English, Welsh. */
export type Language = 'en' | 'cy';

/** A person of a community. Guests and contractors are people like all others. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Where mail reaches the person; absent for an account without a mailbox. */
  readonly mail?: string;
  readonly role: Role;
  /** The language they chose in the directory; absent: they chose none that we write. */
  readonly language?: Language;
  /** False for an account that can't sign in any more, a leaver's for instance. */
  readonly active: boolean;
}

/** What must be written so that a stored roster says what the directory says. */
export interface RosterDifference {
  /** People who are new or whose entry changed. */
  readonly put: readonly Person[];
  /** Ids of people who are no longer in. */
  readonly remove: readonly string[];
}

/** Compares a stored roster with what the directory says now; its effects are somebody else's work. */
export function compareRosters(stored: readonly Person[], current: readonly Person[]): RosterDifference {
  const before = new Map(stored.map((person) => [person.id, person]));
  const now = new Set(current.map((person) => person.id));
  return {
    put: current.filter((person) => !samePerson(before.get(person.id), person)),
    remove: stored.filter((person) => !now.has(person.id)).map((person) => person.id),
  };
}

function samePerson(a: Person | undefined, b: Person): boolean {
  if (!a) return false;
  return (
    a.name === b.name && a.mail === b.mail && a.role === b.role && a.language === b.language && a.active === b.active
  );
}
