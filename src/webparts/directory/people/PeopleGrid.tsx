import * as React from 'react';
import { RowGrid } from '../../../components/rows/RowGrid';
import type { CommunityPerson } from '../../../domain/membership';
import { PersonRow } from './PersonRow';

interface PeopleGridProps {
  readonly label: string;
  readonly people: readonly CommunityPerson[];
  /** What they were found by. */
  readonly search: unknown;
}

/** The people of a community, however many. */
export const PeopleGrid: React.FC<PeopleGridProps> = React.memo(({ label, people, search }) => (
  <RowGrid label={label} rows={people} search={search}>
    {(person, place) => <PersonRow key={person.id} person={person} {...place} />}
  </RowGrid>
));
PeopleGrid.displayName = 'PeopleGrid';
