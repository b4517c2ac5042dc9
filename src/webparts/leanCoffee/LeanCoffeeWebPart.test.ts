import { waitFor } from '@testing-library/react';
import LeanCoffeeWebPart from './LeanCoffeeWebPart';

type Shell = LeanCoffeeWebPart & { host: unknown; onInit(): Promise<void>; onDispose(): void };

/** The web part on a page of a site that belongs to this group, or in a Teams tab. */
async function place(surroundings: {
  group?: string;
  team?: string;
}): Promise<{ shell: Shell; asked: string[]; element: HTMLElement }> {
  const asked: string[] = [];
  const element = document.createElement('div');
  const json = (body: unknown): Promise<unknown> =>
    Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: () => Promise.resolve(body) });
  const fetch = (url: string): Promise<unknown> => {
    asked.push(url);
    return json({ board: null });
  };
  const context = {
    pageContext: {
      cultureInfo: { currentUICultureName: 'en-GB' },
      user: { displayName: 'Carys Morgan' },
      web: { absoluteUrl: 'https://harbour.example' },
      site: { group: surroundings.group ? { id: surroundings.group } : undefined },
    },
    sdks: surroundings.team
      ? {
          microsoftTeams: {
            teamsJs: { app: { getContext: () => Promise.resolve({ team: { groupId: surroundings.team } }) } },
          },
        }
      : {},
    spHttpClient: { get: () => json({ Value: 'https://api.example' }) },
    aadHttpClientFactory: { getClient: () => Promise.resolve({ fetch }) },
  };
  const shell = new LeanCoffeeWebPart() as Shell;
  shell.host = { domElement: element, properties: {}, displayMode: 1, context };
  await shell.onInit();
  shell.render();
  await waitFor(() => expect(element.querySelector('h3')).not.toBeNull());
  return { shell, asked, element };
}

describe('the Lean Coffee web part', () => {
  it('shows the community of the site it stands in', async () => {
    const { shell, asked, element } = await place({ group: 'group-of-the-site' });
    expect(asked).toEqual(['https://api.example/communities/group-of-the-site/leanCoffee']);
    expect(element).toHaveTextContent('No Lean Coffee is planned yet');
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });

  it('shows the community of the team it is a tab of', async () => {
    const { shell, asked } = await place({ group: 'group-of-the-site', team: 'group-of-the-team' });
    expect(asked).toEqual(['https://api.example/communities/group-of-the-team/leanCoffee']);
    shell.onDispose();
  });

  it('says so where there is no community', async () => {
    const { shell, asked, element } = await place({});
    expect(asked).toEqual([]);
    expect(element).toHaveTextContent('This page belongs to no community');
    shell.onDispose();
  });
});
