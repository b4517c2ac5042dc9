import { allowed, hasSomethingToSee, lengthOf, refused, tidyLine, type Result } from '../kernel';

/** How long the name of a community and what it is for may be, in characters. */
export const communityBounds = { name: { least: 3, most: 80 }, purpose: { least: 10, most: 500 } } as const;

export type DescriptionRefusal =
  | { readonly code: 'communityNameLength'; readonly least: number; readonly most: number }
  | { readonly code: 'communityPurposeLength'; readonly least: number; readonly most: number };

/** The name of a community as it is kept: one line, since it stands in the subject of mails. */
export function tidyCommunityName(raw: string): Result<string, DescriptionRefusal> {
  return bounded(raw, 'communityNameLength', communityBounds.name);
}

/** What a community is for, as it is kept. */
export function tidyPurpose(raw: string): Result<string, DescriptionRefusal> {
  return bounded(raw, 'communityPurposeLength', communityBounds.purpose);
}

/** Whether people would take two names for one: without regard to case and accents. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return tidyLine(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function bounded(
  raw: string,
  code: DescriptionRefusal['code'],
  { least, most }: { readonly least: number; readonly most: number },
): Result<string, DescriptionRefusal> {
  const text = tidyLine(raw);
  const length = lengthOf(text);
  return length < least || length > most || !hasSomethingToSee(text) ? refused({ code, least, most }) : allowed(text);
}
