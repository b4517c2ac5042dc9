import { useCallback } from 'react';
import type { Person } from '../../../components/PersonPicker';
import { useApi } from '../sync/useApi';

/**
 * Looks for people of the community who could do something.
 *
 * @param reader - the reader's name: people offer themselves more often than others
 * @returns a search that finds nobody while the API cannot be reached
 */
export function useOwners(reader: string): (text: string) => Promise<readonly Person[]> {
  const api = useApi();
  return useCallback(
    async (text) => {
      const asked = await Promise.all([api.findPeople(text), ...(text ? [] : [api.findPeople(reader)])]);
      const found = asked.flatMap((answer) => (answer.kind === 'fresh' ? answer.view.people : []));
      const people = [...new Map(found.map((person) => [person.id, person])).values()];
      return [...people].sort((a, b) => Number(b.name === reader) - Number(a.name === reader));
    },
    [api, reader],
  );
}
