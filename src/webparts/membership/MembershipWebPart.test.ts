import { waitFor } from '@testing-library/react';
import { sharePointPage } from '../../components/testing/sharePointPage';
import MembershipWebPart from './MembershipWebPart';
import { inMemoryMembership, memberOf } from './testing/inMemoryMembership';

type Shell = MembershipWebPart & { host: unknown; onInit(): Promise<void>; onDispose(): void };

describe('the web part about membership', () => {
  it('shows who is in the community of the site it stands in, and leaves nothing behind', async () => {
    const { element, asked, host } = sharePointPage({ group: 'group' }, (url) =>
      url.endsWith('/people') ? { people: [memberOf('Carys Morgan')] } : inMemoryMembership().view,
    );
    const shell = new MembershipWebPart() as Shell;
    shell.host = host;
    await shell.onInit();
    shell.render();
    await waitFor(() => expect(element).toHaveTextContent('212 by a rule'));
    expect(element).toHaveTextContent('214 people are in');
    const root = 'https://api.example/communities/group/membership';
    expect([...asked].sort()).toEqual([root, `${root}/people`]);
    shell.onDispose();
    expect(element).toBeEmptyDOMElement();
  });
});
