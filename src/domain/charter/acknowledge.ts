import { allowed, refused, type Result } from '../kernel';

/** What is asked to be read: the charter as it stands, and the newest version that changed much. */
export interface Readable {
  /** 0: there is none yet. */
  readonly version: number;
  /** The newest `major` version; 0 while there is none. */
  readonly lastMajor: number;
}

/** Whether somebody is asked to read the charter and say so: after a major change once more, after others not. */
export function isAsked({ version, lastMajor }: Readable, acknowledged: number | undefined): boolean {
  return version > 0 && (acknowledged ?? 0) < lastMajor;
}

export type AcknowledgeRefusal =
  | { readonly code: 'charterMissing' }
  | { readonly code: 'versionUnknown' }
  /** What they read has changed much since. */
  | { readonly code: 'charterChanged'; readonly version: number };

/**
 * Says that somebody has read a version.
 *
 * @param before - what they acknowledged so far
 * @returns the version that counts for them: never an older one than before
 */
export function acknowledge(
  readable: Readable,
  version: number,
  before: number | undefined,
): Result<number, AcknowledgeRefusal> {
  if (readable.version === 0) return refused({ code: 'charterMissing' });
  if (!Number.isInteger(version) || version < 1 || version > readable.version)
    return refused({ code: 'versionUnknown' });
  if (version < readable.lastMajor) return refused({ code: 'charterChanged', version: readable.version });
  return allowed(Math.max(version, before ?? 0));
}

type Acknowledgements = ReadonlyMap<string, { readonly version: number }>;

/**
 * How many of those in the community have acknowledged what they are asked to.
 * @param acknowledgements - by id of the person, also of people who have left
 */
export function shareOf(
  readable: Readable,
  members: ReadonlySet<string>,
  acknowledgements: Acknowledgements,
): { readonly done: number; readonly of: number } {
  return { done: members.size - stillAsked(readable, members, acknowledgements).length, of: members.size };
}

/**
 * Whom a lead may remind, all at once: those who are asked still. Once for each version that asks everybody.
 * @param reminded - the last reminder
 */
export function remind(
  readable: Readable,
  members: ReadonlySet<string>,
  acknowledgements: Acknowledgements,
  reminded: { readonly version: number } | undefined,
): Result<readonly string[], { readonly code: 'alreadyReminded' } | { readonly code: 'nobodyToRemind' }> {
  const asked = stillAsked(readable, members, acknowledgements);
  // The reminder of a minor version is one of the major version before it.
  if (reminded && reminded.version >= readable.lastMajor) return refused({ code: 'alreadyReminded' });
  return asked.length > 0 ? allowed(asked) : refused({ code: 'nobodyToRemind' });
}

function stillAsked(
  readable: Readable,
  members: ReadonlySet<string>,
  acknowledgements: Acknowledgements,
): readonly string[] {
  return [...members].filter((id) => isAsked(readable, acknowledgements.get(id)?.version));
}
