/** What the directory shows of an account that tells people from things. */
export interface AccountTraits {
  readonly givenName?: string | null | undefined;
  readonly surname?: string | null | undefined;
  readonly jobTitle?: string | null | undefined;
}

/**
 * Whether an account is no person: a room, a shared mailbox, a service. The directory has no word for it: the purpose of a
 * mailbox is a setting inside it, which would take a right to read mailboxes, and `isResourceAccount` is reserved. But people
 * are entered with a name in two parts, or at least with what they do, while Exchange makes such accounts with a display name
 * only. A person with neither is taken for a thing, and can still join or be invited.
 */
export function isImpersonal({ givenName, surname, jobTitle }: AccountTraits): boolean {
  return [givenName, surname, jobTitle].every((text) => (text ?? '').trim() === '');
}
