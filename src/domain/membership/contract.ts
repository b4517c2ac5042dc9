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
