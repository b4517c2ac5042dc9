import { waitFor } from '@testing-library/react';
import { sharePointPage } from '../../components/testing/sharePointPage';
import CharterWebPart from './CharterWebPart';
import { charterOf } from './testing/inMemoryCharter';

type Shell = CharterWebPart & { host: unknown; onInit(): Promise<void>; onDispose(): void };

describe('the web part of the charter', () => {
  it('shows what the community of the site it stands in agreed, asks once, and leaves nothing behind', async () => {
    const { element, asked, host } = sharePointPage({ group: 'group' }, () => charterOf());
    const shell = new CharterWebPart() as Shell;
    shell.host = host;
    await shell.onInit();
    shell.render();
    await waitFor(() => expect(element).toHaveTextContent('What User research agreed'));
    expect(asked).toEqual(['https://api.example/communities/group/charter']);
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });
});
