import { useCallback } from 'react';
import type { PeopleView } from '../../../domain/membership';
import { useApi } from '../sync/useApi';

/**
 * Looks for people of the community who could do something.
 *
 * @returns a search that finds nobody while the API cannot be reached
 */
export function useOwners(): (text: string) => Promise<PeopleView['people']> {
  const api = useApi();
  return useCallback(
    async (text) => {
      const answer = await api.findPeople(text);
      return answer.kind === 'fresh' ? answer.view.people : [];
    },
    [api],
  );
}
