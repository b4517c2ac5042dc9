import { createCipheriv } from 'node:crypto';
import { MuteLinks } from './muteLinks';

const secret = Buffer.alloc(32, 7);
const links = new MuteLinks(secret, 'https://api.example/api');
const wish = { communityId: 'c1', personId: 'mail:jö@example.org', kind: 'actions' } as const;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('the link in a mail that mutes', () => {
  it('holds what it mutes and for whom, and the language of the mail', () => {
    const url = new URL(links.urlOf('c1', { personId: wish.personId, language: 'cy' }, 'actions'));
    expect(url.origin + url.pathname).toBe('https://api.example/api/notifications/mute');
    expect(url.searchParams.get('lang')).toBe('cy');
    expect(links.read(url.searchParams.get('token') ?? '')).toEqual(wish);
  });

  it('shows nobody whom it is for, or what it mutes', () => {
    const bytes = Buffer.from(links.tokenOf(wish), 'base64url').toString('latin1');
    for (const part of ['c1', 'mail:', 'example.org', 'actions']) expect(bytes).not.toContain(part);
  });

  it('is the same for the same wish, and another one for any other', () => {
    expect(links.tokenOf(wish)).toBe(links.tokenOf({ ...wish }));
    const others = [{ communityId: 'c2' }, { personId: 'mail:jo@example.org' }, { kind: 'running' } as const];
    expect(
      new Set([wish, ...others.map((other) => ({ ...wish, ...other }))].map((one) => links.tokenOf(one))).size,
    ).toBe(4);
  });

  it('can’t be changed in any place, lengthened or shortened', () => {
    const token = links.tokenOf(wish);
    for (let at = 0; at < token.length; at += 1) {
      const other = alphabet[(alphabet.indexOf(token[at]!) + 1) % 64]!;
      expect(links.read(`${token.slice(0, at)}${other}${token.slice(at + 1)}`)).toBeUndefined();
      expect(links.read(token.slice(0, at))).toBeUndefined();
    }
  });

  it('has one spelling: what Node overlooks in base64url is no link of ours', () => {
    const token = links.tokenOf(wish);
    for (const spelling of [
      `${token}=`,
      `${token}.`,
      ` ${token}`,
      `${token.slice(0, 5)}\n${token.slice(5)}`,
      `${token}A`,
    ])
      expect(links.read(spelling)).toBeUndefined();
    // The last character of some tokens holds bits that stand for nothing.
    const loose = ['a', 'ab', 'abc'].map((personId) => links.tokenOf({ ...wish, personId }));
    for (const one of loose) {
      const twins = [...alphabet].map((last) => one.slice(0, -1) + last).filter((twin) => links.read(twin));
      expect(twins).toEqual([one]);
    }
  });

  it('can’t be made by anybody else, nor with the key that pseudonyms are made with', () => {
    expect(new MuteLinks(Buffer.alloc(32, 8), '').read(links.tokenOf(wish))).toBeUndefined();
    const nonce = Buffer.from(links.tokenOf(wish), 'base64url').subarray(0, 12);
    const closing = createCipheriv('aes-256-gcm', secret, nonce);
    const closed = Buffer.concat([closing.update(JSON.stringify(Object.values(wish))), closing.final()]);
    const forged = Buffer.concat([nonce, closed, closing.getAuthTag()]).toString('base64url');
    expect(links.read(forged)).toBeUndefined();
  });
});
