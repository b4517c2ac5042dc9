import { waitFor } from '@testing-library/react';
import { sharePointPage } from '../../components/testing/sharePointPage';
import OpenActionsWebPart from './OpenActionsWebPart';

type Shell = OpenActionsWebPart & {
  host: unknown;
  onInit(): Promise<void>;
  onThemeChanged(theme: unknown): void;
  onDispose(): void;
};

const action = { id: 'pair', text: 'Pair with the other supplier', sessionId: 's', overdue: false, done: false };

describe('the web part of the open actions', () => {
  it('shows the actions of the community of the site it stands in, and leaves nothing behind', async () => {
    const { element, asked, host } = sharePointPage({ group: 'group' }, () => ({
      community: { id: 'group', name: 'Digital Practice' },
      actions: [action],
    }));
    const shell = new OpenActionsWebPart() as Shell;
    shell.host = host;
    await shell.onInit();
    shell.render();
    await waitFor(() => expect(element).toHaveTextContent('Pair with the other supplier'));
    expect(asked).toEqual(['https://api.example/communities/group/actions']);
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });
});
