import { createHmac } from 'node:crypto';
import { MuteLinks } from './muteLinks';

const links = new MuteLinks(Buffer.alloc(32, 7), 'https://api.example/api');
const wish = { communityId: 'c1', personId: 'mail:jö@example.org', kind: 'actions' } as const;

describe('the link in a mail that mutes', () => {
  it('holds what it mutes and for whom, and the language of the mail', () => {
    const url = new URL(links.urlOf('c1', { personId: wish.personId, language: 'cy' }, 'actions'));
    expect(url.origin + url.pathname).toBe('https://api.example/api/notifications/mute');
    expect(url.searchParams.get('lang')).toBe('cy');
    expect(links.read(url.searchParams.get('token') ?? '')).toEqual(wish);
  });

  it('can’t be made, changed or shortened by anybody else', () => {
    const token = links.tokenOf(wish);
    const [text = '', signature = ''] = token.split('.');
    const other = Buffer.from(JSON.stringify(['c1', 'somebody else', 'actions'])).toString('base64url');
    for (const forged of [
      '',
      '.',
      text,
      `${text}.`,
      `${other}.${signature}`,
      `${token}x.y`,
      token.slice(0, -2),
      `.${signature}`,
    ]) {
      expect(links.read(forged)).toBeUndefined();
    }
    expect(new MuteLinks(Buffer.alloc(32, 8), '').read(token)).toBeUndefined();
  });

  it('is signed with a key of its own, not with the one that pseudonyms are made with', () => {
    const [text = '', signature = ''] = links.tokenOf(wish).split('.');

    expect(signature).not.toBe(createHmac('sha256', Buffer.alloc(32, 7)).update(text).digest('base64url'));
  });
});
