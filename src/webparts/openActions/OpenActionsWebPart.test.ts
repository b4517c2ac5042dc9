import { waitFor } from '@testing-library/react';
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
    const asked: string[] = [];
    const element = document.createElement('div');
    const json = (body: unknown): Promise<unknown> =>
      Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: () => Promise.resolve(body) });
    const fetch = (url: string): Promise<unknown> => {
      asked.push(url);
      return json({ community: { id: 'group', name: 'Digital Practice' }, actions: [action] });
    };
    const shell = new OpenActionsWebPart() as Shell;
    shell.host = {
      domElement: element,
      properties: {},
      displayMode: 1,
      context: {
        pageContext: {
          cultureInfo: { currentUICultureName: 'en-GB' },
          user: { displayName: 'Carys Morgan' },
          web: { absoluteUrl: 'https://harbour.example' },
          site: { group: { id: 'group' } },
        },
        sdks: {},
        spHttpClient: { get: () => json({ Value: 'https://api.example' }) },
        aadHttpClientFactory: { getClient: () => Promise.resolve({ fetch }) },
      },
    };
    await shell.onInit();
    shell.render();
    await waitFor(() => expect(element).toHaveTextContent('Pair with the other supplier'));
    expect(asked).toEqual(['https://api.example/communities/group/actions']);
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });
});
