import type { Language } from '../../kernel';

/** What somebody may do. Whoever leads, as an owner of the group or named by a lead, and deputies too, are leads; all others are members. */
export type Role = 'lead' | 'member';

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
