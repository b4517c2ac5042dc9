import { waitFor } from '@testing-library/react';
import { sharePointPage } from '../../components/testing/sharePointPage';
import CommunitiesManagerWebPart from './CommunitiesManagerWebPart';
import { managed, nothingToManage } from './testing/inMemoryManager';

type Shell = CommunitiesManagerWebPart & { host: unknown; onInit(): Promise<void>; onDispose(): void };

describe('the web part of communities managers', () => {
  it.each([
    ['a site of a community', { group: 'group' }],
    ['a page that belongs to none', {}],
    ['Teams', { team: 'team' }],
  ])('shows all communities on %s, and leaves nothing behind', async (_where, surroundings) => {
    const view = { ...nothingToManage, communities: [managed('Product')] };
    const { element, asked, host } = sharePointPage(surroundings, () => view);
    const shell = new CommunitiesManagerWebPart() as Shell;
    shell.host = host;
    await shell.onInit();
    shell.render();
    await waitFor(() => expect(element).toHaveTextContent('52 of 180 people who could be in are in.'));
    expect(asked).toEqual(['https://api.example/manager/communities']);
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });
});
