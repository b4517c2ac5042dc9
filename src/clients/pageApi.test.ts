import { pageApi } from './pageApi';

const page = (groupId: string) =>
  ({
    sdks: {},
    pageContext: { site: { group: { id: groupId } }, web: { absoluteUrl: 'https://sharepoint.example.org' } },
  }) as unknown as Parameters<typeof pageApi>[0];

describe('the community that a web part asks about', () => {
  it('is the one of its page, unless a link to the page names another', async () => {
    expect(await pageApi(page('here')).community()).toBe('here');
    expect(await pageApi(page('here'), 'linked').community()).toBe('linked');
  });
});
