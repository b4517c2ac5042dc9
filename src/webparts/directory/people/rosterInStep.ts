import { keepInStep, type DirectoryApi, type InHand, type KeptInStep } from '../../../clients';
import type { ProfileView, RosterView } from '../../../domain/membership';

export type RosterInHand = InHand<RosterView, ProfileView>;

const pauseInMs = 30_000;

/** Keeps the people of a community in step with the API, and what the reader can be asked about. */
export function rosterInStep(
  api: DirectoryApi,
  communityId: string,
  tell: (inHand: RosterInHand) => void,
): KeptInStep<ProfileView> {
  return keepInStep<RosterView, ProfileView, ProfileView>(
    {
      read: (etag) => api.readRoster(communityId, etag),
      send: (profile) => api.saveProfile(profile),
      withChange: withProfile,
      afterChange: (view, _change, answered) => withProfile(view, answered),
      replaces: () => true,
      pauseInMs,
    },
    tell,
  );
}

function withProfile(view: RosterView, { askAbout }: ProfileView): RosterView {
  return { people: view.people.map((person) => (person.isYou ? { ...person, askAbout } : person)) };
}
