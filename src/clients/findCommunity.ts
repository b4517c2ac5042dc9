import { foundOnce } from './foundOnce';

/** As much of a web part's context as says where it stands. */
export interface Surroundings {
  readonly sdks: {
    readonly microsoftTeams?: {
      readonly teamsJs: { readonly app: { getContext(): Promise<{ readonly team?: { readonly groupId?: string } }> } };
    };
  };
  readonly pageContext: { readonly site: { readonly group?: { readonly id: { toString(): string } } | null } };
}

/**
 * The Microsoft 365 group of the team the tab is in, or of the site the page is on. In Teams only the team counts: the
 * site a personal app is shown by says nothing. Teams is asked once: neither moves while the web part stands.
 *
 * @returns resolves to the group's id, or to `undefined` where there is no group; rejects when Teams does not answer
 */
export function findCommunity({ sdks, pageContext }: Surroundings): () => Promise<string | undefined> {
  const { microsoftTeams } = sdks;
  return foundOnce(async () => {
    if (!microsoftTeams) return pageContext.site.group?.id.toString();
    return (await microsoftTeams.teamsJs.app.getContext()).team?.groupId;
  });
}
