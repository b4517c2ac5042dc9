import { waitFor } from '@testing-library/react';
import { sharePointPage } from '../../components/testing/sharePointPage';
import SessionsWebPart from './SessionsWebPart';
import { plan, sessionOn } from './testing/inMemorySessions';

type Shell = SessionsWebPart & {
  host: unknown;
  onInit(): Promise<void>;
  onDispose(): void;
};

describe('the web part of the sessions', () => {
  it('shows the sessions of the community of the site it stands in, and leaves nothing behind', async () => {
    const answers: Record<string, unknown> = {
      sessions: { sessions: [sessionOn('2026-11-26', { place: { room: 'Quay House' } })] },
      plan,
      year: { months: [], kept: 0, moved: 0, cancelled: 0 },
    };
    const { element, asked, host } = sharePointPage({ group: 'group' }, (url) => answers[url.split('/').pop() ?? '']);
    const shell = new SessionsWebPart() as Shell;
    shell.host = host;
    await shell.onInit();
    shell.render();
    await waitFor(() => expect(element).toHaveTextContent('Quay House'));
    const root = 'https://api.example/communities/group';
    expect([...asked].sort()).toEqual([`${root}/plan`, `${root}/sessions`, `${root}/year`]);
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });
});
