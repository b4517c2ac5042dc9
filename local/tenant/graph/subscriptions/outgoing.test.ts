import { isOnThisMachine } from './outgoing';

describe('an address that the tenant may call', () => {
  it.each(['http://localhost:4800/api', 'https://127.0.0.1/api?code=1', 'http://[::1]:8080/', 'HTTP://LOCALHOST/x'])(
    'is on this machine: %s',
    (address) => expect(isOnThisMachine(address)).toBe(true),
  );

  it.each([
    'https://example.org/api',
    'http://localhost.example.org/',
    'http://127.0.0.1@example.org/',
    'http://10.0.0.4/',
    'file:///etc/hosts',
    '/api/changes',
    '',
  ])('is none of these: %p', (address) => expect(isOnThisMachine(address)).toBe(false));
});
