import type { LeadKind } from '../roster/reasons';

/**
 * `GET communities/{id}/people?search=`: people of the community whose name has a word that begins like this; at most 10,
 * the reader first if they are among them.
 */
export interface PeopleView {
  readonly people: readonly { readonly id: string; readonly name: string; readonly isYou: boolean }[];
}

/** `GET me/communities`: the communities the reader is in, by name. */
export interface MyCommunitiesView {
  readonly communities: readonly { readonly id: string; readonly name: string }[];
}

/** Somebody in a community, as its members see them. Guests and contractors are shown as everybody else. */
export interface CommunityPerson {
  readonly id: string;
  readonly name: string;
  /** Absent: a member. */
  readonly leads?: LeadKind;
  /** What the directory calls their work. */
  readonly jobTitle?: string;
  readonly department?: string;
  /** Where they work. */
  readonly place?: string;
  /** The role of the Government Digital and Data framework that their title stands for, if it stands for one. */
  readonly discipline?: string;
  /** What they offer to be asked about; up to 5, 2 to 60 characters each. */
  readonly askAbout?: readonly string[];
  /** They came from another organisation. */
  readonly guest?: true;
  readonly isYou?: true;
}

/** `GET communities/{id}/roster`, by a member; with an ETag. Everybody, by name: the screen searches and filters by itself. */
export interface RosterView {
  readonly people: readonly CommunityPerson[];
}

/** `GET me/profile`, and the body and answer of `PUT me/profile`: what a person says about themselves in all their communities. */
export interface ProfileView {
  readonly askAbout: readonly string[];
}
