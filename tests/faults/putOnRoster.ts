import { RosterTable } from '../../functions/src/tables/rosterTable';
import type { PersonFacts } from '../../src/domain/membership';
import type { Stage } from './stage';

/** Puts people into the community as members, before any host has read its group. */
export async function putOnRoster(
  { tables, communityId, tenant }: Stage,
  people: readonly (PersonFacts & { readonly id: string })[],
): Promise<void> {
  const since = tenant.clock.now().toISOString();
  await new RosterTable(tables).save(
    communityId,
    people.map((person) => {
      const record = { ...person, reasons: [{ kind: 'joined' as const, since }], confirmed: true };
      return { id: person.id, record, etag: '' };
    }),
  );
}
