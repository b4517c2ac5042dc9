import { linkToPage } from './linkToPage';

describe('a link to the page of a web part', () => {
  it('names the community, in place of any other', () => {
    expect(linkToPage('https://example.org/communities', 'a b')).toBe('https://example.org/communities?community=a+b');
    expect(linkToPage('https://example.org/p?x=1&community=other#top', 'c1')).toBe(
      'https://example.org/p?x=1&community=c1#top',
    );
  });
});
