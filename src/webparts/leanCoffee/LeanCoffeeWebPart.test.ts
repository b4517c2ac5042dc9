import { waitFor } from '@testing-library/react';
import { sharePointPage, type SharePointPage } from '../../components/testing/sharePointPage';
import LeanCoffeeWebPart from './LeanCoffeeWebPart';

type Shell = LeanCoffeeWebPart & { host: unknown; onInit(): Promise<void>; onDispose(): void };

/** The web part on a page of a site that belongs to this group, or in a Teams tab. */
async function place(
  surroundings: Parameters<typeof sharePointPage>[0],
): Promise<Pick<SharePointPage, 'asked' | 'element'> & { shell: Shell }> {
  const { element, asked, host } = sharePointPage(surroundings, () => ({ board: null }));
  const shell = new LeanCoffeeWebPart() as Shell;
  shell.host = host;
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
