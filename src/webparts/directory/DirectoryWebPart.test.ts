import { waitFor } from '@testing-library/react';
import { sharePointPage } from '../../components/testing/sharePointPage';
import DirectoryWebPart from './DirectoryWebPart';
import { communityOf } from './testing/inMemoryDirectory';

type Shell = DirectoryWebPart & { host: unknown; onInit(): Promise<void>; onDispose(): void };

describe('the web part of the communities', () => {
  it.each([
    ['a site of a community', { group: 'group' }],
    ['a page that belongs to none', {}],
    ['Teams', { team: 'team' }],
  ])('shows all of them on %s, and leaves nothing behind', async (_where, surroundings) => {
    const { element, asked, host } = sharePointPage(surroundings, () => ({
      communities: [communityOf('Product')],
      proposals: [],
    }));
    const shell = new DirectoryWebPart() as Shell;
    shell.host = host;
    await shell.onInit();
    shell.render();
    await waitFor(() => expect(element).toHaveTextContent('What Product is for.'));
    expect(asked).toEqual(['https://api.example/directory']);
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });
});
