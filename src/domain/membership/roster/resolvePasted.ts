import { compareText } from '../../kernel';
import type { DirectoryFacts } from '../rules/rule';
import { nearAtMost, type NameMatches } from './nameSearch';
import type { PastedEntry } from './readSegment';

/** Whom an entry of a pasted list means. */
export type ResolvedEntry =
  | { readonly kind: 'person'; readonly person: DirectoryFacts }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly people: readonly DirectoryFacts[] }
  | { readonly kind: 'unknown'; readonly text: string };

/** What the directory knows of what a list names. */
export interface PastedSources {
  byAddress(address: string): DirectoryFacts | undefined;
  byName(name: string): NameMatches<DirectoryFacts>;
}

/**
 * Finds whom an entry means. An address decides. A name does when exactly one person is called so; a part of a name, several of
 * that name, or a name beside an address that nobody has, only lead to people among whom a lead chooses.
 */
export function resolvePasted(entry: PastedEntry, sources: PastedSources): ResolvedEntry {
  const { text, address, beside } = entry;
  const owner = address === undefined ? undefined : sources.byAddress(address);
  if (owner) return { kind: 'person', person: owner };
  const readings = entry.names.map((name) => sources.byName(name));
  const neighbour = beside === undefined ? undefined : sources.byAddress(beside);
  if (neighbour && readings.some((found) => [...found.exact, ...found.near].some(({ id }) => id === neighbour.id))) {
    return { kind: 'person', person: neighbour };
  }
  const exact = readings.map((found) => peopleFirst(found.exact)).find((people) => people.length > 0) ?? [];
  const [only] = exact;
  if (only && exact.length === 1 && address === undefined) return { kind: 'person', person: only };
  const near = readings.map((found) => found.near.filter(canBeMember)).find((people) => people.length > 0) ?? [];
  const people = [...exact]
    .sort(byName)
    .concat(exact.length > 0 ? [] : near)
    .slice(0, nearAtMost);
  return people.length > 0 ? { kind: 'ambiguous', text, people } : { kind: 'unknown', text };
}

/** Whether an account is one of a person who can sign in. */
function canBeMember({ enabled, impersonal }: Pick<DirectoryFacts, 'enabled' | 'impersonal'>): boolean {
  return enabled && !impersonal;
}

/** A leaver and a room count only where nobody else is called so. */
function peopleFirst(found: readonly DirectoryFacts[]): readonly DirectoryFacts[] {
  const people = found.filter(canBeMember);
  return people.length > 0 ? people : found;
}

function byName(a: DirectoryFacts, b: DirectoryFacts): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}
