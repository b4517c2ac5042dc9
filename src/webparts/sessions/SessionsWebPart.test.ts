import { waitFor } from '@testing-library/react';
import SessionsWebPart from './SessionsWebPart';
import { plan, sessionOn } from './testing/inMemorySessions';

type Shell = SessionsWebPart & {
  host: unknown;
  onInit(): Promise<void>;
  onDispose(): void;
};

describe('the web part of the sessions', () => {
  it('shows the sessions of the community of the site it stands in, and leaves nothing behind', async () => {
    const asked: string[] = [];
    const element = document.createElement('div');
    const json = (body: unknown): Promise<unknown> =>
      Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: () => Promise.resolve(body) });
    const answers: Record<string, unknown> = {
      sessions: { sessions: [sessionOn('2026-11-26', { place: { room: 'Quay House' } })] },
      plan,
      year: { months: [], kept: 0, moved: 0, cancelled: 0 },
    };
    const fetch = (url: string): Promise<unknown> => {
      asked.push(url);
      return json(answers[url.split('/').pop() ?? '']);
    };
    const shell = new SessionsWebPart() as Shell;
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
    await waitFor(() => expect(element).toHaveTextContent('Quay House'));
    const root = 'https://api.example/communities/group';
    expect([...asked].sort()).toEqual([`${root}/plan`, `${root}/sessions`, `${root}/year`]);
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });
});
