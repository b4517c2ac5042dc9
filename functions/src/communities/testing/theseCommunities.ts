import type { Communities, Community } from '../../platform/Communities';

const usual = {
  ...{ name: 'A community', mailbox: 'communities@example.org', boardUrl: 'https://example.org/board' },
  timeZone: 'Europe/London',
};

/**
 * Serves a list as it is at that moment.
 *
 * @param list - what a test says of each community; the rest is as usual
 */
export function theseCommunities(list: readonly (Pick<Community, 'id'> & Partial<Community>)[]): Communities {
  const now = (): readonly Community[] => list.map((community) => ({ ...usual, ...community }));
  return {
    all: () => Promise.resolve(now()),
    find: (communityId) => Promise.resolve(now().find(({ id }) => id === communityId)),
  };
}
