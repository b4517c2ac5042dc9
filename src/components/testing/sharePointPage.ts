/** What a web part is told by the page it stands in, and what it has asked for there. */
export interface SharePointPage {
  readonly element: HTMLElement;
  /** The addresses that were asked, in order. */
  readonly asked: readonly string[];
  /** What SharePoint hands to a web part; a shell in a test takes it as its `host`. */
  readonly host: unknown;
}

/** Where the page stands; with neither it belongs to no community. */
interface Surroundings {
  /** The group of the site. */
  readonly group?: string;
  /** The group of the team, in a tab of Teams. */
  readonly team?: string;
}

/**
 * A page for a web part that is tried whole: SharePoint's part of it is played, and the API answers as told.
 *
 * @param answer - the body that the API gives at an address
 */
export function sharePointPage({ group, team }: Surroundings, answer: (url: string) => unknown): SharePointPage {
  const asked: string[] = [];
  const element = document.createElement('div');
  const json = (body: unknown): Promise<unknown> =>
    Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: () => Promise.resolve(body) });
  const fetch = (url: string): Promise<unknown> => {
    asked.push(url);
    return json(answer(url));
  };
  const teamsJs = { app: { getContext: () => Promise.resolve({ team: { groupId: team } }) } };
  const context = {
    pageContext: {
      cultureInfo: { currentUICultureName: 'en-GB' },
      user: { displayName: 'Carys Morgan' },
      web: { absoluteUrl: 'https://harbour.example' },
      site: { group: group ? { id: group } : undefined },
    },
    sdks: team ? { microsoftTeams: { teamsJs } } : {},
    spHttpClient: { get: () => json({ Value: 'https://api.example' }) },
    aadHttpClientFactory: { getClient: () => Promise.resolve({ fetch }) },
  };
  return { element, asked, host: { domElement: element, properties: {}, displayMode: 1, context } };
}
